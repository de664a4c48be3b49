# The words of the weekly mail.
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

digest-part-agenda = الأنشطة القادمة
digest-part-news = أخبار من الحي
digest-part-notices = الجديد على لوحة الإعلانات
digest-more-agenda = عرض جدول الأنشطة كله
digest-more-news = قراءة الجريدة كلها
digest-more-notices = عرض لوحة الإعلانات كلها

digest-field-email = عنوان بريدك الإلكتروني
digest-field-email-hint = نرسل إليك أولًا بريدًا لنسأل إن كان العنوان صحيحًا.
digest-field-parts = ماذا يهمك أن تقرأ؟
digest-field-language = بأي لغة؟
digest-field-language-hint = ما يكتبه الجيران يبقى كما كتبوه.
digest-privacy = نستخدم عنوانك لهذا فقط. يمكنك التوقف بضغطة واحدة في كل بريد.
digest-ask = طلب الرسالة الأسبوعية
digest-back = العودة إلى الجريدة
digest-save = حفظ
digest-email-wrong = هذا العنوان غير صحيح تمامًا. هل فيه علامة @ ؟
digest-parts-empty = الرجاء اختيار شيء واحد على الأقل للقراءة.
digest-too-many = وصلت طلبات كثيرة. يمكنك المحاولة مرة أخرى بعد عشر دقائق.

digest-asked-title = الرجاء فتح بريدك الإلكتروني
digest-asked-line = أرسلنا إليك بريدًا. الرجاء الضغط على الزر فيه. بعد ذلك فقط تصلك الرسالة الأسبوعية.
digest-asked-spam = البريد لا يظهر؟ ربما هو في البريد غير المرغوب فيه.

digest-confirm-mail-subject = هل تريد الرسالة الأسبوعية من { $house }؟
digest-confirm-mail = وصلنا طلبك للرسالة الأسبوعية من { $house }. كل أسبوع بريد فيه الأنشطة القادمة والأخبار.
digest-confirm-mail-press = هل هذا صحيح؟ إذن الرجاء الضغط على الزر:
digest-confirm-mail-not-you = لم يكن الطلب منك؟ إذن لا يلزمك فعل شيء. نحن لا نحفظ عنوانك.
digest-confirm-mail-why = وصلك هذا البريد لأن شخصًا كتب هذا العنوان لطلب الرسالة الأسبوعية.
digest-confirm-title = هل تريد الرسالة الأسبوعية؟
digest-confirm-line = عندها نرسلها كل أسبوع إلى { "\u2066" }{ $email }{ "\u2069" }.
digest-confirm = نعم، أريد أن تصلني
digest-flash-confirmed = تم الأمر. من الآن تصلك الرسالة الأسبوعية كل أسبوع.

digest-mine-title = رسالتك الأسبوعية
digest-mine-line = إلى { "\u2066" }{ $email }{ "\u2069" }
digest-flash-changed = تم الحفظ. الرسالة الأسبوعية القادمة ستكون كما تريد.
digest-stop-title = إيقاف الرسالة الأسبوعية
digest-stop-line = عندها لا تصلك بعد ذلك. ونحذف عنوانك فورًا.
digest-stop-now = إيقاف
digest-stopped-title = لن تصلك الرسالة الأسبوعية بعد الآن
digest-stopped-line = تم حذف عنوانك. هل تريد الرسالة من جديد لاحقًا؟ يمكنك طلبها مرة أخرى.

digest-subject = هذا الأسبوع في { $house }
digest-hello = هذا ما يوجد هذا الأسبوع في { $house }.
digest-change = اختيار ما يصلك
digest-stop = إيقاف الرسالة الأسبوعية
digest-why = وصلك هذا البريد لأنك طلبت الرسالة الأسبوعية.

digest-sheet-title = هذا الأسبوع
digest-sheet-print = طباعة هذه الورقة
digest-sheet-qr = رمز لكاميرا هاتفك. يفتح العنوان { "\u2066" }{ $address }{ "\u2069" }
digest-sheet-more = هناك المزيد. زُر { $address } أو وجّه كاميرا هاتفك نحو المربع في الأعلى.
digest-sheet-empty = لا شيء معروف لهذا الأسبوع بعد. أهلًا بك لزيارتنا في أي وقت.
digest-belonging = تصلك الرسالة الأسبوعية
