# The words of the organisations.
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

organisations-door = المنظمات
organisations-title = المنظمات
organisations-line = من يفعل ماذا في الحي؟ من يساعدك؟
organisations-search = البحث عن منظمة
organisations-for-whom = لمن؟
organisations-total = { $n ->
    [0] لا توجد منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
}
organisations-add = إضافة منظمة
organisations-see-all = عرض جميع المنظمات
organisations-empty = لا يوجد أحد هنا بعد
organisations-empty-next = ستُضاف نوادٍ وأشخاص قريبًا. يمكنك العودة غدًا.
organisations-from = من { $site }

organisations-fact-where = أين:
organisations-fact-hours = مفتوح:
organisations-fact-for = لمن:
organisations-good-to-know = من المفيد معرفته
organisations-contact = التواصل
organisations-call = الاتصال بالرقم { "\u2066" }{ $phone }{ "\u2069" }
organisations-mail = إرسال بريد إلكتروني
organisations-website = موقعهم على الإنترنت
organisations-route = عرض الطريق
organisations-follow = متابعة ما يقومون به
organisations-follow-line = هل لديك Mastodon أو شيء يشبهه؟ يمكنك البحث هناك عن هذا الاسم.
organisations-copy = نسخ الاسم
organisations-copied = تم النسخ
organisations-manage = الإدارة
organisations-change = تعديل
organisations-remove = إزالة
organisations-comes-from = هذه المنظمة من { $site }.
organisations-see-there = عرض على موقع { $site }
organisations-doubtful = قد تكون هذه المعلومات قديمة. ذلك الموقع لا يجيب الآن.
organisations-in-the-agenda = في جدول الأنشطة

organisations-new-title = إضافة منظمة
organisations-change-title = تعديل المنظمة
organisations-form-line = يكفي ملء ما هو معروف الآن. الباقي يمكن لاحقًا.
organisations-field-name = اسم المنظمة
organisations-field-text = ماذا تفعلون؟
organisations-field-text-hint = في بضع جمل. يمكنك الكتابة ببساطة كما في الكلام.
organisations-field-themes = ما الموضوع؟
organisations-field-hours = ما أوقات الفتح؟
organisations-field-hours-hint = مثلًا: الثلاثاء والخميس من 10:00 إلى 12:00
organisations-field-phone = رقم الهاتف
organisations-field-email = عنوان البريد الإلكتروني
organisations-field-website = الموقع على الإنترنت
organisations-stop = توقف
organisations-save = حفظ
organisations-put-in = إضافة

organisations-name-empty = الرجاء كتابة اسم المنظمة هنا.
organisations-name-long = هذا الاسم طويل جدًا. المسموح 100 حرف أو أقل.
organisations-name-unclear = يجب أن تكون في الاسم حروف أيضًا.
organisations-text-empty = الرجاء كتابة ما تقوم به المنظمة في بضع كلمات.
organisations-text-long = هذا النص طويل جدًا. الرجاء جعله أقصر.
organisations-phone-unclear = رقم الهاتف هذا غير صحيح تمامًا. الرجاء استخدام الأرقام فقط.
organisations-email-unclear = هذا العنوان غير صحيح تمامًا. هل فيه علامة @ ؟
organisations-website-unclear = هذا العنوان غير صحيح تمامًا. يجب أن يبدأ بـ { "\u2066" }https://{ "\u2069" }

organisations-remove-title = إزالة منظمة
organisations-remove-line = هل نزيل «{ "\u2068" }{ $name }{ "\u2069" }»؟
organisations-remove-what = عندها تختفي هذه الصفحة، هنا وعلى المواقع المتابِعة. من يتابع المنظمة لن يرى جديدًا. أما الأنشطة فتبقى.
organisations-remove-stay = إبقاء المنظمة
organisations-remove-really = نعم، إزالة

organisations-flash-added = تم الحفظ. تمت إضافة المنظمة.
organisations-flash-changed = تم الحفظ. تم تعديل المنظمة.
organisations-flash-removed = تمت إزالة المنظمة.

organisations-wire-hours = أوقات الفتح
organisations-wire-phone = الهاتف
organisations-wire-email = البريد الإلكتروني
organisations-wire-website = الموقع

organisations-in-the-etalage = في واجهة العرض
