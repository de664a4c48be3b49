# The front of the house and of the city.

home-door = البيت
home-title = أهلًا وسهلًا
home-title-city = البداية
home-welcome = أهلًا بك في { $name }
home-come-in = الباب مفتوح لك. يمكنك اختيار غرفة.
home-city-line = كل شيء من جميع الأحياء. ما الأنشطة المتاحة لك؟ من يمكنه مساعدتك؟
home-choose = اختيار وجهتك
home-find = ما الذي يهمك؟
home-search = بحث
home-search-agenda = البحث في جدول الأنشطة
home-chip-today = اليوم
home-chip-free = مجاني
home-chip-wheelchair = بالكرسي المتحرك
home-chip-meeting = لقاء الناس
home-today = اليوم في الحي
home-soon = قريبًا في الحي
home-soon-in = قريبًا في { $name }
home-nothing-yet = لا يوجد شيء في جدول الأنشطة بعد. يمكنك العودة لاحقًا، أو الاتصال بنا.
home-whole-agenda = كل الأنشطة
home-new-notices = الجديد على لوحة الإعلانات
home-whole-board = كل الإعلانات
home-join = المشاركة معنا
home-join-notice = هل لديك شيء للجيران، أم تلزمك مساعدة؟ يمكنك وضع إعلان.
home-join-activity = هل لديك نشاط؟ يمكنك إضافته إلى الجدول.
home-join-tell = هل لديك نشاط؟ يمكنك الاتصال بنا أو مراسلتنا. نحن نضيفه إلى الجدول.
home-add-activity = إضافة نشاط إلى الجدول
home-activities-today = { $n } اليوم
home-activities = { $n ->
    [0] لا شيء بعد
    [one] نشاط واحد
    [two] نشاطان
    [few] { $n } أنشطة
    [many] { $n } نشاطًا
   *[other] { $n } نشاط
}
home-notices = { $n ->
    [0] من يضع الإعلان الأول؟
    [one] إعلان واحد
    [two] إعلانان
    [few] { $n } إعلانات
    [many] { $n } إعلانًا
   *[other] { $n } إعلان
}
home-organisations = { $n ->
    [0] من يساعدك؟
    [one] عنوان واحد
    [two] عنوانان
    [few] { $n } عناوين
    [many] { $n } عنوانًا
   *[other] { $n } عنوان
}
home-sites = { $n ->
    [0] زيارة الجيران
    [one] حي واحد
    [two] حيّان
    [few] { $n } أحياء
    [many] { $n } حيًّا
   *[other] { $n } حي
}
home-which-site = أي حي؟
home-all-sites = جميع الأحياء
home-for-whom = لمن؟
home-everybody = الجميع
home-what = ما الذي يناسبك؟
home-everything = كل شيء
home-when = متى؟
home-street = مواقع الأحياء
home-street-line = لكل حي بيته. أي بيت يهمك؟
home-whole-street = جميع الأحياء
home-no-street = لم يتم ربط أي حي بعد.

home-how = كيف يعمل الموقع
home-how-line = هذا موقع { $name }. من أهل الحي ولأهل الحي.
home-how-look = التصفح متاح دائمًا
home-how-look-text = التصفح لا يحتاج إلى تسجيل الدخول. يمكنك اختيار غرفة في أعلى الصفحة. هل الحروف صغيرة جدًا؟ يمكنك اختيار «أكبر».
home-how-join = وضع إعلان
home-how-join-text = لوضع إعلان يلزم تسجيل الدخول بعنوان بريدك الإلكتروني. يصلك رمز. لا حاجة إلى كلمة سر.
home-how-others = أحياء أخرى
home-how-others-house = ما يوضع هنا قد يظهر أيضًا على مواقع أخرى، مثل موقع المدينة. عند إزالته من هنا نطلب من تلك المواقع إزالته أيضًا. لا نستطيع أن نعدك بأنها ستفعل ذلك.
home-how-others-city = هذا الموقع يعرض ما تكتبه الأحياء نفسها. مع كل خبر يُذكر الحي الذي جاء منه. ويمكن للحي نفسه تعديله أو إزالته.
home-how-follow = هل لديك Mastodon أو شيء يشبهه؟ يمكنك متابعتنا هناك. للبحث:
home-copy = نسخ
home-copied = تم النسخ
home-how-know = ماذا نعرف عنك
home-how-know-text = عند تسجيل الدخول نحفظ عنوان بريدك الإلكتروني واسمك الأول. ونحفظ أيضًا ما تكتبه أو تختاره هنا. نحن لا نتتبع زياراتك. لا توجد دعاية. ويمكنك إزالة حسابك في أي وقت.
home-how-help = هل الأسهل أن نفعل ذلك معًا؟
home-how-help-text = يمكنك الاتصال بنا أو زيارتنا. تسعدنا مساعدتك.
home-contact = الاتصال أو الزيارة
home-about = من نحن؟
home-all-contact = أوقات الفتح والطريق
home-people = هؤلاء موجودون اليوم

home-offerings = { $n ->
    [0] ما المتاح دائمًا؟
    [one] شيء واحد متاح لك
    [two] شيئان متاحان لك
    [few] { $n } أشياء متاحة لك
    [many] { $n } شيئًا متاحًا لك
   *[other] { $n } شيء متاح لك
}
home-articles = { $n ->
    [0] أخبار من الحي
    [one] قصة واحدة
    [two] قصتان
    [few] { $n } قصص
    [many] { $n } قصة
   *[other] { $n } قصة
}
home-news = من جريدة الحي
home-whole-news = جريدة الحي كلها

home-just-opened = هذا البيت مفتوح منذ { $day }. أهلًا بك، يمكنك أن ترى ما فيه.
