# What the house keeps, why, and for how long.

retention-minutes = { $n ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
retention-hours = { $n ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
retention-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
retention-weeks = { $n ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $n } أسابيع
    [many] { $n } أسبوعًا
   *[other] { $n } أسبوع
}
retention-months = { $n ->
    [one] شهر واحد
    [two] شهران
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
retention-unused = حتى إزالته من جانبك، أو عند عدم زيارتك طوال هذه المدة: { $period }
retention-until-removed = حتى إزالته من جانبك
retention-in-memory = في الذاكرة فقط، وليس في ملف أبدًا

retention-account = حسابك: عنوان بريدك الإلكتروني واسمك الأول ولغتك
retention-account-why = لنعرفك عند تسجيل الدخول، ولنتمكن من مراسلتك.
retention-code = رمز تسجيل الدخول
retention-code-why = لنعرف أن عنوان البريد الإلكتروني لك.
retention-session = أنك سجلت الدخول، وعلى أي جهاز
retention-session-why = هكذا لا يلزمك طلب رمز في كل مرة.
retention-second = مفتاح إضافي لتسجيل الدخول، إن أنشأت واحدًا
retention-second-why = لنتأكد من أنك أنت.
retention-face = بطاقتك في دفتر الوجوه، إن أنشأت واحدة
retention-face-why = ليعرفك الجيران، كما أردت.
retention-notice = إعلان على لوحة الإعلانات
retention-notice-why = ليقرأ الجيران ما يلزمك أو ما لديك. يمكنك إزالته قبل ذلك، وعندها يختفي.
retention-written = إضافاتك إلى جدول الأنشطة أو المنظمات
retention-written-why = ليعرف الحي ما هو موجود.
retention-living-room = كلامك في غرفة الجلوس
retention-living-room-why = هكذا يستطيع من يدخل لاحقًا متابعة الحديث.
retention-message = الرسائل بينك وبين شخص آخر
retention-message-why = لتكون قراءتها والرد عليها ممكنين.
retention-letter = رسائلك إلى البيت، أو رسائلك دون حساب إلى من ينظّم نشاطًا
retention-letter-why = لنتمكن من الرد عليك.
retention-report = بلاغ بأن شيئًا لم يكن سليمًا، وما فعلناه بشأنه
retention-report-why = لنتمكن من شرح ما قررناه.
retention-mail-sent = العنوان الذي أرسلنا إليه بريدًا إلكترونيًا
retention-mail-sent-why = لنلاحظ إن عادت إلينا الرسالة.
retention-mail-trouble = أن البريد الإلكتروني لم يصل إلى عنوان ما
retention-mail-trouble-why = حتى لا نواصل مراسلة عنوان غير موجود.
retention-mail = بريد إلكتروني لم نتمكن من إرساله
retention-mail-why = لنرى ما الخطأ الذي حدث.
retention-post = ما يصل من مواقع أخرى وما يُرسل إليها
retention-post-why = حتى لا نضع شيئًا مرتين، ولنعرف ما الخطأ الذي حدث.
retention-heard = أنشطة من مواقع أخرى، بعد انتهائها
retention-heard-why = حتى لا نضعها مرة أخرى.
retention-address = رقم اتصالك بالإنترنت (عنوان { "\u2066" }IP{ "\u2069" })
retention-address-why = لنلاحظ إن كان أحد يحاول شيئًا مرات كثيرة.
retention-card = بطاقة الدخول
retention-card-why = لتدخل بها مرة أخرى.
retention-guest-book = ما يُكتب في دفتر الزوار
retention-guest-book-why = ليكون هناك ما يُقرأ حين لا يوجد أحد.

retention-notice-solved = إعلان تم حله
retention-notice-solved-why = هكذا يرى الجيران أن السؤال يفيد.
retention-draft = نصك المكتوب قبل تسجيل الدخول
retention-draft-why = هكذا لا يضيع نصك عند تسجيل الدخول.
retention-mediation = ما يعرفه من يقوم بالوساطة عن سؤالك، بعد انتهائه
retention-mediation-why = لنتمكن من مساعدتك. لا يقرؤه إلا من يقومون بالوساطة.
retention-digest = أن الرسالة الأسبوعية تصلك: عنوان بريدك الإلكتروني ولغتك وما يهمك
retention-digest-why = لنرسلها إليك. في كل رسالة أسبوعية نكتب كيف يمكنك إيقافها. عندها نزيل هذه البيانات فورًا.
retention-digest-sent = أي رسالة أسبوعية أرسلناها إليك
retention-digest-sent-why = حتى لا نرسل إليك شيئًا مرتين.
retention-attendance = حضورك لنشاط، وكيف نصل إليك: بعد النشاط
retention-attendance-why = لنعرف كم شخصًا ننتظر، ولنتصل بك أو نراسلك إذا تغير شيء.

retention-reporter = عنوان بريدك الإلكتروني في بلاغ بدون حساب، بعد القرار
retention-reporter-why = لنخبرك بما قررناه.
retention-aside = ما أزلناه من صفحة
retention-aside-why = لنتمكن من إرجاعه إذا لم يكن القرار سليمًا.
retention-organisation = أي منظمة صفحتها في عنايتك، وهل يمكن للناس التواصل معك
retention-organisation-why = هكذا نعرف من يمكنه تعديل الصفحة. ظهور اسمك فيها هو اختيارك.
retention-link = دعوة إلى منظمة، أو رسالتك بأن منظمة ما لكم
retention-link-why = هكذا يستطيع شخص أن يقول نعم، أو تتحقق الإدارة من أن الأمر صحيح.
retention-doubt = ما لم يعد صحيحًا في رأيك، بدون اسمك
retention-doubt-why = هكذا يستطيع صاحبه مراجعته.

retention-import = ملف فيه أنشطة أو منظمات أدخلته الإدارة
retention-import-why = لمراجعته قبل نشره على الموقع.
retention-backup = نسخة احتياطية من كل ما هو مذكور أعلاه
retention-backup-why = لنعيد البيت كما كان إذا تعطل شيء.
