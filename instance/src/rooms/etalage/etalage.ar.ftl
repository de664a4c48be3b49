# The words of the etalage.
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

etalage-door = واجهة العرض
etalage-title = واجهة العرض
etalage-line = ما الذي يمكنك دائمًا فعله أو استعارته أو الحصول عليه هنا؟
etalage-search = البحث في واجهة العرض
etalage-total = { $n ->
    [0] لا شيء في واجهة العرض بعد
    [one] شيء واحد في واجهة العرض
    [two] شيئان في واجهة العرض
    [few] { $n } أشياء في واجهة العرض
    [many] { $n } شيئًا في واجهة العرض
   *[other] { $n } شيء في واجهة العرض
    }
etalage-add = وضع شيء في واجهة العرض
etalage-see-all = عرض كل شيء
etalage-empty = واجهة العرض ما زالت فارغة
etalage-empty-next = هنا سيظهر ما هو موجود دائمًا. رفيق، أو دراجة بصندوق، أو قاعة. يمكنك العودة غدًا.
etalage-from = من { $site }

etalage-open = مفتوح:
etalage-fact-where = أين:
etalage-fact-for = لمن:
etalage-good-to-know = من المفيد معرفته
etalage-joining = كيفية المشاركة:
etalage-join-title = كيفية المشاركة
etalage-offered-by = من تقديم
etalage-call = الاتصال بالرقم { "\u2066" }{ $phone }{ "\u2069" }
etalage-mail = إرسال بريد إلكتروني
etalage-ask = طرح سؤال
etalage-keep = الحفظ أو المشاركة
etalage-more-info = المزيد على الإنترنت
etalage-route = عرض الطريق
etalage-copy = نسخ عنوان هذه الصفحة
etalage-copied = تم النسخ
etalage-print = طباعة هذه الصفحة
etalage-manage = الإدارة
etalage-change = تعديل
etalage-remove = إزالة
etalage-comes-from = هذا من { $site }.
etalage-see-there = عرض على موقع { $site }
etalage-doubtful = قد تكون هذه المعلومات قديمة. ذلك الموقع لا يجيب الآن.
etalage-also = قد يعجبك هذا أيضًا

etalage-new-title = وضع شيء في واجهة العرض
etalage-change-title = التعديل
etalage-form-line = لكل ما هو موجود بدون تاريخ محدد. يكفي ملء ما هو معروف الآن. الباقي يمكن لاحقًا.
etalage-field-title = ما اسمه؟
etalage-field-title-hint = اسم قصير. مثلًا: استعارة دراجة بصندوق
etalage-field-text = ما هو؟
etalage-field-text-hint = في بضع جمل. يمكنك الكتابة ببساطة كما في الكلام.
etalage-field-joining = كيف تكون المشاركة؟
etalage-field-joining-hint = مثلًا: الرجاء الاتصال قبل يوم، وإحضار شيء مكتوب عليه اسمك.
etalage-field-hours = متى يمكن ذلك؟
etalage-field-hours-hint = مثلًا: { "\u2066" }9 - 17{ "\u2069" }. أو: { "\u2066" }9 - 12, 13 - 17{ "\u2069" }. يبقى فارغًا كل يوم لا يمكن فيه ذلك. لا توجد أوقات ثابتة؟ يمكنك ترك كل شيء فارغًا.
etalage-field-hours-words = هل هناك شيء آخر عن الأوقات؟
etalage-field-hours-words-hint = اختياري. مثلًا: بموعد
etalage-field-organisation = أي منظمة تقوم بهذا؟
etalage-no-organisation = بيت الحي نفسه
etalage-field-contact = من يعرف المزيد؟
etalage-field-contact-hint = الاسم الأول فقط. مثلًا: فاطمة
etalage-field-link = العنوان على الإنترنت
etalage-field-link-hint = اختياري.
etalage-stop = توقف
etalage-save = حفظ
etalage-put-in = وضعه في واجهة العرض

etalage-title-empty = الرجاء كتابة بضع كلمات هنا.
etalage-title-long = هذا الاسم طويل جدًا. المسموح 120 حرفًا أو أقل.
etalage-text-empty = الرجاء كتابة ما هو في بضع كلمات.
etalage-text-long = هذا النص طويل جدًا. الرجاء جعله أقصر.
etalage-link-unclear = هذا العنوان غير صحيح تمامًا. يجب أن يبدأ بـ { "\u2066" }https://{ "\u2069" }

etalage-remove-title = إزالة من واجهة العرض
etalage-remove-line = هل نزيل «{ "\u2068" }{ $title }{ "\u2069" }»؟
etalage-remove-what = عندها يختفي، هنا وعلى المواقع المتابِعة.
etalage-remove-stay = إبقاؤه
etalage-remove-really = نعم، إزالة

etalage-flash-added = تم الحفظ. هو الآن في واجهة العرض.
etalage-flash-changed = تم الحفظ. تم التعديل.
etalage-flash-removed = تمت الإزالة من واجهة العرض.

etalage-wire-drawing = رسم لـ: { $title }
etalage-belonging = عرض في واجهة العرض
