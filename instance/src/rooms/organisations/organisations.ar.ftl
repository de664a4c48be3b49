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

organisations-logo = الشعار
organisations-logo-line = يظهر الشعار كاملًا في الصفحة وعلى البطاقة، ولا يُقص منه شيء.
organisations-logo-now = الشعار الحالي
organisations-logo-gone = إزالة الشعار
organisations-logo-field = اختيار ملف
organisations-logo-hint = ملف بصيغة { "\u2066" }JPEG{ "\u2069" } أو { "\u2066" }PNG{ "\u2069" } أو { "\u2066" }WebP{ "\u2069" }. الخلفية الشفافة تصبح بيضاء.
organisations-logo-of = شعار { $name }

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

organisations-new = جديد
organisations-mine = منظماتك
organisations-register = المشاركة مع ناديكم
organisations-contacts = مع من يمكنك الكلام؟
organisations-call-person = الاتصال: { $name }
organisations-mail-person = بريد إلكتروني: { $name }
organisations-yours = هل هذا ناديكم؟
organisations-yours-line = لا أحد يعتني بهذه الصفحة بعد. يمكنكم ذلك بأنفسكم.
organisations-yours-go = نعم، هذا نحن

organisations-register-title = المشاركة مع ناديكم
organisations-register-line = هنا يمكن إضافة ناديكم أو متجركم أو مؤسستكم إلى الصفحة. تعديل كل شيء ممكن لاحقًا.
organisations-register-you = وأنت؟
organisations-own-email = عنوان بريدك الإلكتروني الخاص
organisations-own-email-hint = نرسل إليك رمزًا. لا يظهر هذا العنوان على الصفحة.
organisations-own-email-unclear = الرجاء كتابة عنوان بريد إلكتروني يمكنك قراءة رسائله.
organisations-register-later = يمكنك بعد ذلك إضافة الشعار وأوقات الفتح والأشخاص للتواصل.
organisations-step-tell = الكتابة
organisations-step-look = المراجعة
organisations-look = المراجعة
organisations-look-line = هل كل شيء صحيح هكذا؟ إذن يمكن إضافته.
organisations-look-back = تعديل شيء
organisations-send = إرسال
organisations-same = توجد منظمة باسم «{ $name }» من قبل.
organisations-same-look = التحقق إن كانت هي منظمتكم

organisations-people = الأشخاص
organisations-people-line = من يعتني بهذه الصفحة؟
organisations-writers = هؤلاء يعتنون بالصفحة
organisations-writers-none = لا أحد يعتني بهذه الصفحة الآن.
organisations-you = هذا أنت
organisations-since = منذ { $day }
organisations-writer-remove = إزالة
organisations-writer-remove-who = إزالة { $name }
organisations-link-waits = تم إرسال دعوة. الرابط صالح حتى { $day }.
organisations-link-waits-claim = سألنا إن كانت هذه صفحتهم. الرابط صالح حتى { $day }.
organisations-withdraw = سحب
organisations-withdraw-which = سحب الرابط المرسل إلى { $email }
organisations-invite = دعوة شخص
organisations-invite-line = من تصله دعوتك يصله رابط بالبريد الإلكتروني. بعدها يستطيع تعديل كل شيء على هذه الصفحة، مثلك تمامًا.
organisations-invited = عنوان البريد الإلكتروني لذلك الشخص
organisations-invited-unclear = هذا العنوان غير صحيح تمامًا. هل فيه علامة @ ؟
organisations-invite-do = إرسال الدعوة

organisations-contact-you = هل يمكن للناس طرح الأسئلة عليك؟
organisations-contact-line = عندها يظهر اسمك على صفحة المنظمة. القرار لك وحدك، وعنك أنت فقط.
organisations-contact-name = الاسم
organisations-contact-name-empty = الرجاء كتابة اسمك هنا.
organisations-contact-duty = ما عملك هناك؟
organisations-contact-duty-hint = مثلًا: أمين الصندوق
organisations-contact-phone = رقم الهاتف
organisations-contact-email = عنوان البريد الإلكتروني
organisations-contact-empty-hint = اختياري. يمكنك ترك الحقل فارغًا.
organisations-contact-agree = نعم، وضع هذا على الصفحة. يستطيع الجميع قراءته.

organisations-stop-title = التوقف عن العناية بالصفحة
organisations-stop-line = عندها لا تبقى صفحة «{ $name }» في عنايتك.
organisations-stop-go = التوقف
organisations-pass-on = من يعتني بها بعدك؟
organisations-pass-on-line = لم يبق غيرك. نرسل رابطًا إلى شخص من اختيارك. هل قال نعم؟ عندها ينتهي عملك.
organisations-pass-on-do = تسليمها لشخص آخر
organisations-stop-now = التوقف الآن فورًا
organisations-stop-last = تبقى الصفحة، لكن لا أحد يعتني بها. سنخبر إدارة هذا البيت بذلك.
organisations-stop-others = الآخرون يعتنون بالصفحة.
organisations-stop-stay = البقاء
organisations-stop-do = نعم، أتوقف

organisations-claim-title = هذا نحن
organisations-claim-line = عندها تكون صفحة «{ $name }» في عنايتكم.
organisations-claim-mail = برابط في البريد الإلكتروني
organisations-claim-mail-line = نرسل رابطًا إلى العنوان الذي نعرفه لكم: { $email }
organisations-claim-mail-do = إرسال الرابط
organisations-claim-other = لا يمكنك قراءة ذلك البريد؟
organisations-claim-tell = من أنت؟
organisations-claim-tell-line = إدارة هذا البيت تطلع على ذلك ثم ترسل إليك رابطًا.
organisations-claim-name-empty = الرجاء كتابة اسمك هنا.
organisations-claim-reason = ما عملك في هذه المنظمة؟
organisations-claim-reason-hint = وكيف نعرف أن هذا صحيح؟
organisations-claim-reason-empty = الرجاء كتابة ما هو عملك في هذه المنظمة في بضع كلمات.

organisations-link-claim = هل «{ $name }» لكم؟
organisations-link-claim-line = عندها تكون هذه الصفحة في عنايتك من الآن. يمكنك أيضًا دعوة آخرين.
organisations-link-invited = المشاركة في العناية بصفحة «{ $name }»
organisations-link-invited-line = وصلتك دعوة من شخص. عندها يمكنك تعديل الصفحة وإضافة أنشطة إلى جدول الأنشطة.
organisations-link-see = عرض الصفحة
organisations-link-yes = نعم، هذا نحن
organisations-link-join = المشاركة
organisations-link-sign-in = يوجد حساب بهذا العنوان من قبل: { $email }. الرجاء تسجيل الدخول أولًا. بعد ذلك تظهر هذه الصفحة من جديد.
organisations-link-sign-in-go = تسجيل الدخول
organisations-link-not-you = هل هذا ليس لك؟ إذن لا يلزمك فعل شيء.
organisations-link-over = هذا الرابط لا يعمل (أو لم يعد يعمل)
organisations-link-over-line = يعمل الرابط مرة واحدة، وليس إلى الأبد.
organisations-link-over-next = يمكنك طلب رابط جديد. على صفحة المنظمة مكتوب كيف.

organisations-belonging = منظمة صفحتها في عنايتك
organisations-belonging-title = صفحة { $name } في عنايتك

organisations-field-week = في أي ساعات يوجد أحد هناك؟
organisations-field-week-hint = مثلًا: 10 - 12, 13.30 - 17. يمكنك ترك اليوم فارغًا إذا كان المكان مغلقًا.

organisations-remove-reason = لماذا إزالة المنظمة؟
organisations-remove-reason-hint = من يعتني بالصفحة سيقرأ هذا.

organisations-flash-registered = تمت إضافتكم. ستطلع الإدارة على ذلك. يمكنك الآن إضافة الباقي على مهل.
organisations-flash-joined = أهلًا بك. هذه الصفحة الآن في عنايتك.
organisations-flash-invited = تم إرسال الدعوة.
organisations-flash-withdrawn = لم يعد الرابط يعمل.
organisations-flash-parted = لم يعد هذا الشخص يعتني بالصفحة.
organisations-flash-passed-on = تم إرسال الرابط. عندما يقول ذلك الشخص نعم، ينتهي عملك.
organisations-flash-stopped = لم تعد هذه الصفحة في عنايتك. شكرًا لك على عملك.
organisations-flash-contact = تم الحفظ. اسمك الآن على الصفحة.
organisations-flash-no-contact = تم الحفظ. اسمك ليس على الصفحة.
organisations-flash-link-sent = تم إرسال الرابط. الرجاء فتح بريد المنظمة.
organisations-flash-claimed = شكرًا لك. ستطلع الإدارة على ذلك وترسل إليك بريدًا إلكترونيًا.

organisations-mail-invitation-subject = دعوة من { $name } للمشاركة في { $organisation }
organisations-mail-invitation-text =
    مرحبًا،

    وصلتك دعوة من { $name } للمشاركة في العناية بصفحة { $organisation } على موقع { $house }. إذا أردت ذلك، يكفي الضغط على الزر.

    { $page }

    يعمل الرابط مرة واحدة، حتى { $day }. إذا لم يناسبك ذلك، فلا يلزمك فعل شيء.
organisations-mail-claim-subject = هل صفحة { $organisation } لكم؟
organisations-mail-claim-text =
    مرحبًا،

    على موقع { $house } توجد صفحة عن { $organisation }. هل هذا أنتم؟ إذن يمكنكم العناية بالصفحة بأنفسكم. يكفي الضغط على الزر.

    { $page }

    يعمل الرابط مرة واحدة، حتى { $day }. ليس هذا أنتم؟ إذن لا يلزمكم فعل شيء.
organisations-mail-link-why = وصلك هذا البريد لأن شخصًا كتب هذا العنوان عند { $organisation }.
organisations-mail-writer-why = وصلك هذا البريد لأن صفحة { $organisation } في عنايتك الآن أو كانت في عنايتك.
organisations-mail-parted-subject = لم تعد صفحة { $organisation } في عنايتك
organisations-mail-parted-text =
    مرحبًا { $name }،

    أزال شخص من { $organisation } اسمك من القائمة. لا يمكنك تعديل الصفحة الآن. حسابك يبقى كما هو.

    هل هذا غير صحيح؟ يمكنك سؤال { $organisation }، أو { $house }:

    { $contact }
organisations-mail-removed-subject = تمت إزالة صفحة { $organisation }
organisations-mail-removed-text =
    مرحبًا { $name }،

    تمت إزالة صفحة { $organisation } من موقع { $house }.

    هل لديك رأي آخر أو سؤال؟ يمكنك إخبارنا:

    { $contact }
organisations-mail-removed-why-text =
    مرحبًا { $name }،

    تمت إزالة صفحة { $organisation } من موقع { $house }. هذا هو السبب:

    { $words }

    هل لديك رأي آخر أو سؤال؟ يمكنك إخبارنا:

    { $contact }
organisations-mail-question-subject = سؤال عن صفحة { $organisation }
organisations-mail-question-text =
    مرحبًا { $name }،

    هذا سؤال من { $house } عن صفحة { $organisation }:

    { $words }

    يمكنك الرد على هذا البريد. أو يمكنك تعديل الصفحة:

    { $page }
organisations-mail-refused-subject = عن صفحة { $organisation }
organisations-mail-refused-text =
    مرحبًا { $name }،

    طلبت العناية بصفحة { $organisation }. لا نستطيع التأكد من أنها لكم. لذلك لا يمكننا ذلك الآن.

    يمكنك التواصل مع { $house }، وسنجد حلًا معًا:

    { $contact }
organisations-mail-refused-why = وصلك هذا البريد لأنك طلبت العناية بصفحة { $organisation }.
