# Signing in, and what we know about you.
# \u2066 and \u2069 keep what reads from left to right, such as a code or a phone number, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

residents-sign-in = تسجيل الدخول
residents-sign-in-line = يصلك رمز ورابط في بريدك الإلكتروني. لا حاجة إلى كلمة سر.
residents-email = عنوان بريدك الإلكتروني
residents-email-hint = نرسل الرمز إلى هذا العنوان.
residents-email-same = العنوان الذي وصل إليه الرمز.
residents-email-empty = الرجاء كتابة عنوان بريدك الإلكتروني هنا.
residents-email-wrong = هذا العنوان غير صحيح تمامًا. هل فيه علامة @ ؟
residents-send-code = إرسال الرمز
residents-why-sign-in = التصفح والاتصال لا يحتاجان إلى تسجيل الدخول. لوضع شيء هنا يلزم تسجيل الدخول.
residents-call = هل هناك صعوبة؟ يمكنك الاتصال بالرقم { "\u2066" }{ $phone }{ "\u2069" }. نحن نساعدك.
residents-code-title = إدخال الرمز
residents-code-line = بقيت خطوة واحدة للدخول.
residents-code-look = الرمز في بريدك الإلكتروني.
residents-code-sent = أرسلنا رمزًا إلى { "\u2066" }{ $email }{ "\u2069" }.
residents-code = الرمز
residents-code-hint = 6 أرقام. الرمز صالح لمدة 15 دقيقة.
residents-code-wrong = هذا الرمز غير صحيح (أو لم يعد صالحًا). الرجاء التحقق منه، أو طلب رمز جديد.
residents-code-again = إرسال رمز جديد
residents-name = اسمك الأول
residents-name-hint = يرى جيرانك هذا الاسم مع ما تضعه هنا.
residents-name-empty = الرجاء كتابة اسمك الأول هنا.
residents-nameless = أحد الجيران
residents-enter = تسجيل الدخول
residents-mail-subject = رمزك في { $house }: { "\u2066" }{ $code }{ "\u2069" }
residents-mail-hello = مرحبًا،
residents-mail-code = هذا رمزك لتسجيل الدخول في { $house }:
residents-mail-fill = إدخال الرمز
residents-mail-or = أو يمكنك تسجيل الدخول بهذا الزر. بعده يظهر زر آخر: تسجيل الدخول.
residents-mail-link = تسجيل الدخول بدون رمز
residents-mail-lasts = الرمز والرابط صالحان لمدة 15 دقيقة. يكفي استخدام أحدهما. الرجاء عدم إعطائهما لأي شخص آخر.
residents-mail-not-you = لم يكن طلب الرمز منك؟ إذن لا يلزمك فعل شيء.
residents-mail-why = وصلك هذا البريد لأن شخصًا يريد تسجيل الدخول بهذا العنوان.
residents-me = بياناتي
residents-me-line = هنا يمكنك تعديل بياناتك أو أخذها معك أو إزالتها.
residents-who = من أنت
residents-email-label = البريد الإلكتروني
residents-role = دورك
residents-since = منذ
residents-role-resident = من الجيران
residents-role-organisation-editor = الكتابة لمنظمة
residents-role-host = الاستقبال
residents-role-mediator = الوساطة
residents-role-editor = التحرير
residents-role-administrator = الإدارة
residents-save = حفظ
residents-out-everywhere = تسجيل الخروج من كل الأجهزة
residents-leave = التوقف
residents-leave-line = يمكنك إزالة حسابك. قبل ذلك تقرأ ما الذي يُزال وما الذي يبقى.
residents-leave-first = هل تريد الاحتفاظ بشيء؟ يمكنك أخذه معك أولًا.
residents-leave-gone = هذا يُزال
residents-leave-gone-you = اسمك وعنوان بريدك الإلكتروني وطريقة تسجيل دخولك
residents-leave-gone-notices = إعلاناتك على اللوحة
residents-leave-gone-messages = رسائلك، وما قلته في غرفة الجلوس
residents-leave-gone-face = بطاقتك في دفتر الوجوه، مع صورتك
residents-leave-gone-places = مكانك في الأنشطة
residents-leave-stays = هذا يبقى، بدون اسمك
residents-leave-stays-line = الأنشطة والمنظمات والمقالات التي أضفتها هنا. ما زال آخرون يستخدمونها. هل يجب إزالة شيء منها؟ الرجاء إزالته أولًا.
residents-leave-elsewhere = هل ظهر شيء لك على مواقع أخرى أيضًا؟ عندها نطلب من تلك المواقع إزالته. لا نستطيع أن نعدك بأنها ستفعل ذلك.
residents-leave-back = لا يمكن التراجع عن ذلك. يمكنك دائمًا البدء من جديد لاحقًا.
residents-leave-start = إزالة حسابي
residents-leave-sure = هل القرار نهائي؟
residents-leave-stay = لا، أبقى هنا
residents-leave-really = نعم، إزالة حسابي
residents-last-administrator = أنت آخر شخص في الإدارة. الرجاء إضافة شخص آخر إلى الإدارة أولًا. بعد ذلك يمكنك التوقف.
residents-flash-in = أهلًا بك. تم تسجيل الدخول.
residents-flash-out = تم تسجيل الخروج. إلى اللقاء.
residents-flash-out-everywhere = تم تسجيل الخروج من كل الأجهزة.
residents-flash-saved = تم الحفظ.
residents-flash-gone = تمت إزالة حسابك. يسعدنا حضورك دائمًا.
residents-archive = أخذ بياناتي معي
residents-archive-line = كل ما هو لك هنا.
residents-archive-take = أخذ كل شيء
residents-archive-number = { $n ->
    [0] لا شيء لك هنا بعد، غير حسابك.
    [one] لك هنا شيء واحد.
    [two] لك هنا شيئان.
    [few] لك هنا { $n } أشياء.
    [many] لك هنا { $n } شيئًا.
   *[other] لك هنا { $n } شيء.
}
residents-archive-read-line = صفحة للقراءة أو الحفظ أو الطباعة.
residents-archive-read = تنزيل الصفحة
residents-archive-program-line = الشيء نفسه في شكل تفهمه الحواسيب. به يمكنك وضع بياناتك في مكان آخر.
residents-archive-program = تنزيل الملف
residents-archive-title = بياناتي في { $house }
residents-cards = بطاقات دخول للجيران
residents-cards-line = لمن ليس لديهم بريد إلكتروني. يمكنك طباعة بطاقة. بها يدخل الجيران.
residents-card = بطاقة الدخول
residents-card-line = الرجاء طباعة البطاقة وإعطاؤها لصاحبها.
residents-card-make = إنشاء بطاقة
residents-card-make-do = إنشاء البطاقة
residents-card-name = لمن البطاقة؟
residents-card-name-hint = الاسم الأول فقط. يمكن ترك الحقل فارغًا.
residents-cards-made = البطاقات الصالحة
residents-card-nameless = بدون اسم
residents-card-used = آخر استخدام: { $day }
residents-card-unused = لم تُستخدم بعد. صالحة حتى { $day }
residents-card-again = طباعة من جديد
residents-card-again-of = طباعة بطاقة { $name } من جديد. عندها لا تعمل البطاقة القديمة.
residents-card-remove = إزالة
residents-card-remove-of = إزالة بطاقة { $name }
residents-card-welcome = أهلًا بك في بيتنا
residents-card-welcome-name = أهلًا بك، { $name }
residents-card-qr = رمز لكاميرا هاتفك
residents-card-step-scan = الرجاء توجيه كاميرا هاتفك إلى المربع.
residents-card-step-type = أو فتح هذه الصفحة:
residents-card-step-code = ثم إدخال هذا الرمز:
residents-card-keep = الرجاء حفظ هذه البطاقة جيدًا. إنها مفتاحك.
residents-card-help = هل ضاعت البطاقة، أو هناك صعوبة؟ يمكنك الاتصال بالرقم { "\u2066" }{ $phone }{ "\u2069" }.
residents-card-once = يظهر الرمز مرة واحدة فقط. الرجاء طباعة البطاقة الآن.
residents-card-print = طباعة البطاقة
residents-card-done = تم
residents-card-sign-in = الدخول ببطاقة
residents-card-sign-in-line = هل لديك بطاقة من البيت؟ الرجاء إدخال الرمز.
residents-card-code = الرمز على بطاقتك
residents-card-code-hint = 12 من الحروف والأرقام. المسافات لا تهم.
residents-card-next = متابعة
residents-card-unknown = لا نعرف هذا الرمز، أو لم يعد صالحًا. الرجاء التحقق منه. أو يمكنك طلب بطاقة جديدة في البيت.
residents-card-door-line = لديك المفتاح. بقيت خطوة واحدة.
residents-card-come-in = الدخول
residents-sixteen-question = كم عمرك؟
residents-sixteen = عمري 16 سنة أو أكثر
residents-sixteen-needed = الحساب متاح ابتداءً من عمر 16 سنة. هل عمرك أقل؟ التصفح متاح دائمًا، ويمكنك الاتصال بنا.
residents-flash-card-twice = تم إنشاء هذه البطاقة من قبل. هل ضاعت؟ يمكنك طباعتها من جديد.
residents-flash-card-gone = لم تعد البطاقة صالحة.
residents-quiet-subject = هل نبقي حسابك في { $house }؟
residents-quiet-why = وصلك هذا البريد لأن لديك حسابًا هنا.
residents-quiet-text =
    مرحبًا { $name }،

    مرت سنتان بدون زيارة منك في { $house }.
    لإبقاء حسابك يلزم تسجيل الدخول قبل { $day }:

    { $page }

    وإلا فسنزيل حسابك مع كل ما هو لك.
    يمكنك دائمًا البدء من جديد لاحقًا.

    مع التحية،
    { $house }

residents-new-here = هل هذه أول مرة لك هنا؟ الرجاء إذن ملء هذا أيضًا.
residents-of-age-needed = الحساب لمن عمره 16 سنة أو أكثر. هل هذا عمرك؟ الرجاء وضع علامة هنا. هل عمرك أقل؟ التصفح متاح دائمًا، وأهلًا بك في بيت الحي.
residents-of-age-call = أو الاتصال بالرقم { "\u2066" }{ $phone }{ "\u2069" }.
residents-link-title = تسجيل الدخول
residents-link-who = هذا الدخول باسم { "\u2066" }{ $email }{ "\u2069" }.
residents-link-not-you = هل هذا شخص آخر؟ الرجاء إذن إغلاق هذه الصفحة. لن يحدث شيء.
residents-link-over = هذا الرابط غير صالح (أو لم يعد صالحًا)
residents-link-over-line = يعمل الرابط مرة واحدة، لمدة 15 دقيقة.
residents-link-over-next = يمكنك طلب رمز جديد. عندها يصلك رابط جديد أيضًا.

residents-role-resident-line = وضع الإعلانات والمشاركة في الحديث ومراسلة الجيران.
residents-role-organisation-editor-line = إضافة الأنشطة إلى الجدول.
residents-role-host-line = استقبال الناس في غرفة الجلوس، وقراءة بريد البيت، وإنشاء بطاقات لمن ليس لديهم بريد إلكتروني.
residents-role-mediator-line = المساعدة عندما لا يجد سؤال جوابًا.
residents-role-editor-line = الكتابة للبيت، وإضافة المنظمات، وتحسين ما كتبه الآخرون.
residents-role-administrator-line = كل شيء مسموح، هنا أيضًا. يلزم خطوة ثانية عند تسجيل الدخول.

residents-doors = تسجيل الدخول والأمان
residents-sessions = أين سجلت الدخول
residents-sessions-line = كل حاسوب وهاتف سجلت الدخول عليه.
residents-sessions-go = عرض الأجهزة التي سجلت الدخول عليها
residents-session-this = أنت هنا الآن
residents-session-since = تسجيل الدخول: { $moment }.
residents-session-used = آخر استخدام: { $ago }.
residents-session-end = تسجيل الخروج هنا
residents-session-end-named = تسجيل الخروج هنا: { $device }
residents-sessions-others = تسجيل الخروج من كل الأجهزة الأخرى
residents-sessions-strange = هل هناك شيء غير معروف لك؟ الرجاء تسجيل الخروج من كل الأجهزة. بعد ذلك من المهم التحقق إن كان شخص آخر يستطيع قراءة بريدك الإلكتروني.
residents-device = { "\u2066" }{ $browser }{ "\u2069" } على { $device }
residents-device-iphone = جهاز { "\u2066" }iPhone{ "\u2069" }
residents-device-ipad = جهاز { "\u2066" }iPad{ "\u2069" }
residents-device-android = جهاز { "\u2066" }Android{ "\u2069" }
residents-device-chromebook = جهاز { "\u2066" }Chromebook{ "\u2069" }
residents-device-windows = حاسوب { "\u2066" }Windows{ "\u2069" }
residents-device-mac = جهاز { "\u2066" }Mac{ "\u2069" }
residents-device-linux = حاسوب { "\u2066" }Linux{ "\u2069" }
residents-device-unknown = جهاز غير معروف

residents-keys = المفاتيح
residents-keys-line = بالمفتاح ({ "\u2066" }passkey{ "\u2069" }) يمكنك تسجيل الدخول بإصبعك أو وجهك أو رمز جهازك. بدون بريد إلكتروني.
residents-keys-go = عرض مفاتيحك
residents-keys-yours = مفاتيحك
residents-keys-none = ليس لديك مفتاح بعد.
residents-keys-not-here = لا يمكنك إضافة مفتاح في هذا المتصفح. يمكنك المحاولة بمتصفح جديد، مع تشغيل { "\u2066" }JavaScript{ "\u2069" }. الرمز في البريد الإلكتروني يعمل دائمًا.
residents-key-since = منذ { $day }.
residents-key-used = آخر استخدام: { $ago }.
residents-key-remove = إزالة
residents-key-remove-named = إزالة: { "\u2068" }{ $name }{ "\u2069" }
residents-key-add-title = إنشاء مفتاح
residents-key-add-line = سيطلب جهازك إصبعك أو وجهك أو رمزك. يبقى ذلك على جهازك. نحن لا نراه.
residents-key-name = ما اسم هذا المفتاح؟
residents-key-name-hint = مثلًا: هاتفي
residents-key-nameless = مفتاحي
residents-key-add = إنشاء مفتاح
residents-key-not-added = لم يتم إنشاء المفتاح. يمكنك المحاولة مرة أخرى.
residents-key-stopped = لم يتم ذلك، أو تم إيقافه. يمكنك المحاولة مرة أخرى، أو طلب رمز في بريدك الإلكتروني.
residents-key-enter-title = هل لديك مفتاح ({ "\u2066" }passkey{ "\u2069" })؟
residents-key-enter-line = إذن يمكنك الدخول بإصبعك أو وجهك أو رمز جهازك.
residents-key-enter = تسجيل الدخول بالمفتاح
residents-key-wrong = هذا المفتاح غير مناسب (أو لم يعد مناسبًا)
residents-key-wrong-line = ربما أزلته هنا. أو استغرق الأمر وقتًا طويلًا.
residents-key-wrong-next = يمكنك طلب رمز في بريدك الإلكتروني. هذا يعمل دائمًا.

residents-step = الخطوة الثانية
residents-step-line = من يديرون البيت يسجلون الدخول في خطوتين. هكذا لا يستطيع أحد غيرهم الدخول.
residents-step-demo = في هذه التجربة الرمز الآن هو
residents-step-code = الرمز من تطبيقك
residents-step-code-hint = 6 أرقام. يعرض تطبيقك رمزًا جديدًا كل نصف دقيقة.
residents-step-go = متابعة
residents-step-later = لاحقًا. المتابعة الآن بدون الإدارة
residents-step-lost = أليس تطبيقك معك الآن؟
residents-step-recovery = رمز استرداد
residents-step-recovery-hint = أحد الرموز التي حفظتها. كل رمز يعمل مرة واحدة.
residents-step-recovery-go = استخدام رمز الاسترداد
residents-step-help = هل هناك صعوبة؟ يمكنك سؤال شخص آخر في الإدارة. يستطيع أن يجعل خطوتك الثانية تبدأ من جديد.
residents-step-wrong = هذا الرمز غير صحيح. الرجاء التحقق في تطبيقك مرة أخرى.
residents-step-used = استُخدم هذا الرمز من قبل. الرجاء انتظار الرمز التالي. يأتي خلال نصف دقيقة.
residents-step-too-often = تكرر الخطأ كثيرًا. الرجاء الانتظار ربع ساعة ثم المحاولة من جديد.
residents-step-set-up = إعداد خطوتك الثانية
residents-step-set-up-line = يستغرق هذا بضع دقائق. يلزمك هاتفك.
residents-step-one = 1. تنزيل تطبيق للرموز
residents-step-one-line = تطبيق الرموز يُسمى غالبًا { "\u2066" }authenticator{ "\u2069" }. ليس لديك واحد بعد؟ يمكنك البحث عنه في متجر هاتفك.
residents-step-two = 2. عرض هذه الصورة على تطبيقك
residents-step-two-line = الرجاء اختيار الإضافة في تطبيقك، ثم توجيه الكاميرا إلى هذه الصورة.
residents-step-picture = صورة لتطبيقك. الحروف تحتها تقول الشيء نفسه.
residents-step-by-hand = هل هناك صعوبة؟ يمكنك كتابة هذه الحروف والأرقام في تطبيقك.
residents-step-open-app = هل التطبيق على هذا الجهاز؟ فتح التطبيق
residents-step-three = 3. إدخال الرمز الذي يعرضه تطبيقك
residents-step-set-up-go = تشغيل الخطوة الثانية
residents-step-keep = إبقاء كل شيء كما هو
residents-step-or-key = هل الأسهل بإصبعك أو وجهك؟
residents-step-or-key-go = إنشاء مفتاح
residents-step-app = تطبيق الرموز
residents-step-since = تعمل منذ { $day }
residents-step-app-line = هاتف جديد؟ الرجاء إعداد التطبيق الجديد أولًا. حتى ذلك الحين يعمل القديم.
residents-step-other-app = استخدام تطبيق آخر
residents-recovery = رموز الاسترداد
residents-recovery-line = لاستخدامها عند ضياع هاتفك. تظهر هذه الرموز مرة واحدة فقط.
residents-recovery-yours = رموز الاسترداد الخاصة بك
residents-recovery-how = الرجاء كتابتها على ورقة أو طباعة هذه الصفحة. الأفضل حفظ الورقة في مكان آمن، بعيدًا عن هاتفك. كل رمز يعمل مرة واحدة.
residents-recovery-for = للدخول إلى إدارة { $house }.
residents-recovery-done = حفظت الرموز
residents-recovery-left = { $n ->
    [one] بقي لديك رمز استرداد واحد.
    [two] بقي لديك رمزا استرداد.
    [few] بقيت لديك { $n } رموز استرداد.
    [many] بقي لديك { $n } رمز استرداد.
   *[other] بقي لديك { $n } رمز استرداد.
}
residents-recovery-few = { $n ->
    [0] لم يبق لديك أي رمز استرداد. الرجاء إنشاء رموز جديدة.
    [one] بقي لديك رمز استرداد واحد فقط. الرجاء إنشاء رموز جديدة.
    [two] بقي لديك رمزا استرداد فقط. الرجاء إنشاء رموز جديدة.
    [few] بقيت لديك { $n } رموز استرداد فقط. الرجاء إنشاء رموز جديدة.
    [many] بقي لديك { $n } رمز استرداد فقط. الرجاء إنشاء رموز جديدة.
   *[other] بقي لديك { $n } رمز استرداد فقط. الرجاء إنشاء رموز جديدة.
}
residents-recovery-renew-line = مع الرموز الجديدة لا تعمل الرموز القديمة.
residents-recovery-renew = إنشاء رموز استرداد جديدة
residents-flash-sure = تم. يمكنك الآن الدخول إلى الإدارة.
residents-flash-session-ended = تم تسجيل الخروج من هناك.
residents-flash-key-added = مفتاحك جاهز. يمكنك تسجيل الدخول به فورًا.
residents-flash-key-removed = تمت إزالة المفتاح.

residents-address = عنوان بريدك الإلكتروني
residents-address-line = إلى هذا العنوان نرسل رموزك ورسائلك.
residents-address-now = عنوانك الآن { "\u2066" }{ $email }{ "\u2069" }.
residents-address-none = ليس لديك هنا عنوان بريد إلكتروني بعد. بالعنوان يمكنك الدخول برمز، بدون بطاقة أيضًا.
residents-address-add = إضافة عنوان بريد إلكتروني
residents-address-change = تغيير عنوان البريد الإلكتروني
residents-address-new = عنوان بريدك الإلكتروني الجديد
residents-address-same = هذا هو عنوانك الآن. الرجاء كتابة عنوان آخر هنا.
residents-address-keep = إبقاء كل شيء كما هو
residents-address-what = يصلك رمز على العنوان الجديد. بعد إدخال الرمز يصبح العنوان لك. ويبقى تسجيل دخولك على كل أجهزتك.
residents-address-code-line = بقيت خطوة واحدة. بعدها يُحفظ عنوانك الجديد.
residents-address-set = حفظ هذا العنوان
residents-address-taken = هذا العنوان مستخدم من قبل
residents-address-taken-line = العنوان يكون لحساب واحد فقط.
residents-address-taken-which = العنوان { "\u2066" }{ $email }{ "\u2069" } لحساب آخر في هذا البيت.
residents-address-taken-yours = هل ذلك الحساب لك أيضًا؟ يمكنك تسجيل الدخول به. عندها يتم تسجيل خروجك هنا.
residents-address-taken-go = تسجيل الدخول بذلك العنوان
residents-address-taken-other = أو يمكنك استخدام عنوان آخر هنا.
residents-address-taken-again = اختيار عنوان آخر
residents-flash-address = تم حفظ عنوان بريدك الإلكتروني الجديد. يمكنك تسجيل الدخول به فورًا.
residents-mail-address-code = بهذا الرمز يُضاف هذا العنوان إلى حسابك في { $house }:
residents-mail-address-lasts = الرمز صالح لمدة 15 دقيقة. الرجاء عدم إعطائه لأي شخص آخر.
residents-mail-address-not-you = لم يكن هذا الطلب منك؟ إذن لا يلزمك فعل شيء.
residents-mail-address-why = وصلك هذا البريد لأن شخصًا يريد إضافة هذا العنوان إلى حساب.
residents-mail-moved-subject = تغيّر عنوان بريدك الإلكتروني في { $house }
residents-mail-moved-why = وصلك هذا البريد لأن هذا كان عنوان حسابك حتى الآن.
residents-mail-moved-text =
    مرحبًا،

    لحسابك في { $house } الآن عنوان بريد إلكتروني آخر.
    لن تصلك رموز ورسائل على هذا العنوان بعد الآن.

    هل كان هذا التغيير منك؟ إذن لا يلزمك فعل شيء.

    لم يكن منك؟ إذن الرجاء إخبارنا فورًا:

    { $page }

    مع التحية،
    { $house }
residents-mail-moved-text-phone =
    مرحبًا،

    لحسابك في { $house } الآن عنوان بريد إلكتروني آخر.
    لن تصلك رموز ورسائل على هذا العنوان بعد الآن.

    هل كان هذا التغيير منك؟ إذن لا يلزمك فعل شيء.

    لم يكن منك؟ إذن الرجاء الاتصال بنا فورًا: { "\u2066" }{ $phone }{ "\u2069" }. أو مراسلتنا:

    { $page }

    مع التحية،
    { $house }
