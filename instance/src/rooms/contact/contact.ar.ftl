# Contact: coming by, calling, and writing to the house.
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order.

contact-door = التواصل
contact-title = التواصل
contact-line = كيفية الوصول إلى { $name } والتواصل معنا.
contact-call = الاتصال أو البريد الإلكتروني
contact-or-write = أو كتابة رسالة إلينا
contact-come = زيارتنا
contact-fact-where = أين:
contact-directions = كيفية الوصول
contact-map = فتح في تطبيق الخرائط
contact-hours = متى نفتح؟
contact-today = اليوم
contact-exceptions = أيام مختلفة
contact-hours-unknown = الأفضل الاتصال أولًا. هكذا يكون هناك بالتأكيد من يستقبلك.
contact-people = هؤلاء موجودون اليوم
contact-people-receive = هؤلاء يستقبلونك
contact-write = مراسلتنا
contact-write-line = هل لديك سؤال أو فكرة؟ لا يلزمك حساب.
contact-name = ما اسمك؟
contact-name-empty = الرجاء كتابة اسمك هنا. الاسم الأول يكفي.
contact-reply-to = كيف نصل إليك؟
contact-reply-to-hint = رقم هاتفك أو عنوان بريدك الإلكتروني.
contact-reply-to-hint-neighbour = يمكنك ترك هذا الحقل فارغًا: يصلك الرد في رسائلك. للاتصال بك هاتفيًا، الرجاء كتابة رقمك هنا.
contact-reply-to-empty = الرجاء كتابة رقم هاتفك أو عنوان بريدك الإلكتروني هنا. بدونه لا نستطيع الرد.
contact-reply-to-wrong = هذا ليس رقم هاتف ولا عنوان بريد إلكتروني. الرجاء التحقق منه مرة أخرى.
contact-text = ما سؤالك لنا أو ما الخبر؟
contact-text-hint = يمكنك الكتابة ببساطة كما في الكلام.
contact-text-empty = الرجاء كتابة سؤالك أو حكايتك هنا.
contact-trap = الرجاء ترك هذا الحقل فارغًا
contact-trap-filled = الرجاء إفراغ هذا الحقل. هكذا نعرف أنك لست حاسوبًا. بعد ذلك يمكنك الضغط على الزر مرة أخرى.
contact-too-many = أرسلت عدة رسائل بالفعل. الرجاء الانتظار ربع ساعة ثم الضغط على الزر مرة أخرى. أو يمكنك الاتصال بنا. نصك ما زال هنا.
contact-kept = نستخدم هذا للرد عليك فقط.
contact-send = إرسال الرسالة

contact-sent-title = تم إرسال رسالتك
contact-sent-line = شكرًا لك. سيقرأ رسالتك أحد من { $name }.
contact-answer-usual = يصلك الرد عادةً خلال يومي عمل.
contact-answer-in-messages = يصلك الرد في رسائلك.
contact-sent-hurry = هل الأمر مستعجل؟ يمكنك الاتصال بنا.

contact-mail-subject = رسالة من { $name } إلى { $house }
contact-mail-by-mail = الرد بالبريد الإلكتروني على: { "\u2066" }{ $where }{ "\u2069" }
contact-mail-by-phone = الرد بالاتصال: { "\u2066" }{ $where }{ "\u2069" }
contact-mail-in-messages = الرد في الرسائل: { "\u2066" }{ $where }{ "\u2069" }
contact-mail-text =
    وصلت رسالة من { $name } عن طريق موقع { $house }.

    { $text }

    { $how }

contact-about = لدي سؤال عن: { $title }.
contact-organiser-write = مراسلة { $name }
contact-organiser-write-line = سؤالك عن: { $title }. لا يقرأ ما تكتبه هنا إلا من ينظّم هذا النشاط. لا يلزمك حساب.
contact-organiser-sent-line = كان سؤالك عن: { $title }. سيصلك الرد ممن ينظّم هذا النشاط.
contact-organiser-back = العودة إلى النشاط
contact-offer-write-line = سؤالك عن: { $title }. لا يقرأ ما تكتبه هنا إلا من يقدّم هذا العرض. لا يلزمك حساب.
contact-offer-sent-line = كان سؤالك عن: { $title }. سيصلك الرد ممن يقدّم هذا العرض.
contact-offer-back = العودة إلى العرض
