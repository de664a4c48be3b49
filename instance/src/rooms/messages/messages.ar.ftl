# The words of the messages.
# \u2066 and \u2069 keep what reads from left to right, such as the name of a site, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

messages-title = الرسائل
messages-line = بينك وبين شخص آخر. لا أحد غيركما يقرؤها.
messages-house-title = بريد البيت
messages-which = أي رسائل؟
messages-own = رسائلك
messages-of-house = بريد البيت ({ $n })
messages-reports = البلاغات ({ $n })
messages-empty = لا توجد رسائل بعد
messages-empty-next = يمكنك الرد على إعلان من الجيران، أو إلقاء التحية على أحدهم.
messages-to-noticeboard = عرض لوحة الإعلانات
messages-new = { $n ->
    [one] رسالة جديدة واحدة
    [two] رسالتان جديدتان
    [few] { $n } رسائل جديدة
    [many] { $n } رسالة جديدة
   *[other] { $n } رسالة جديدة
}
messages-about = الموضوع: { "\u2068" }{ $title }{ "\u2069" }
messages-you-said = أنت: { "\u2068" }{ $text }{ "\u2069" }
messages-you-wrote = هذا ما كتبته. يمكنك نسخه.
messages-taken-back = تمت إزالة هذه الرسالة.
messages-older-threads = عرض الأقدم
messages-know = من المفيد معرفته
messages-know-private = لا يقرأ هذا إلا أنت والشخص الآخر. ولا يرى الشخص الآخر عنوان بريدك الإلكتروني.
messages-know-no-receipts = لا يعرف الشخص الآخر إن كنت قرأت الرسالة.
messages-know-kept = تبقى الرسالة اثني عشر شهرًا. بعدها نزيلها.

messages-you = أنت
messages-the-house = البيت
messages-for-the-house = { $name }، باسم البيت
messages-somebody = شخص ما
messages-guest = أحد الزوار
messages-guest-named = { "\u2068" }{ $name }{ "\u2069" } (من الزوار)
messages-gone = لم يعد هذا الحساب موجودًا
messages-gone-line = لم يعد حساب هذا الشخص موجودًا. لا يمكنك الرد بعد الآن.
messages-not-reachable = لا يمكن الوصول إلى ذلك الموقع الآن. يمكنك المحاولة لاحقًا.
messages-guest-no-mail = لا يوجد عنوان بريد إلكتروني لصاحب هذه الرسالة. لا يمكنك الرد هنا.
messages-guest-contact = للتواصل:

messages-talk = الحديث
messages-earlier = قراءة الرسائل السابقة
messages-is-new = جديد
messages-no-words = لا توجد كلمات في هذه الرسالة.
messages-is-public = يستطيع الجميع قراءة هذا على { "\u2066" }{ $host }{ "\u2069" }.
messages-see-there = القراءة على { "\u2066" }{ $host }{ "\u2069" }
messages-elsewhere = { "\u2066" }{ $handle }{ "\u2069" } من خارج هذا البيت
messages-answer = الرد
messages-more = خيارات أخرى
messages-new-title = رسالة إلى { $name }
messages-new-line = يمكنك الكتابة ببساطة كما في الكلام.
messages-field-text = رسالتك
messages-field-text-hint = يمكن أن تكون قصيرة.
messages-openings = البدء بـ
messages-opening-hello = مرحبًا
messages-opening-thanks = شكرًا لك
messages-opening-see-you = إلى اللقاء
messages-begin-hello = مرحبًا { $name }،
messages-begin-hello-you = مرحبًا،
messages-begin-thanks = شكرًا لك.
messages-begin-see-you = إلى اللقاء.
messages-only-for = لا يقرأ هذا إلا { $name }. عنوان بريدك الإلكتروني لا يظهر مع الرسالة.
messages-send = إرسال
messages-stop = توقف
messages-outside = يذهب ردك إلى { "\u2066" }{ $handle }{ "\u2069" } على { "\u2066" }{ $host }{ "\u2069" }. هذا خارج هذا البيت.
messages-outside-line = سيظهر اسمك الأول ورسالتك على موقع آخر. لا نستطيع إزالتهما من هناك.
messages-outside-question = هل يمكن إرسال رسالتك إلى الخارج؟
messages-outside-yes = نعم، إرسالها إلى { "\u2066" }{ $handle }{ "\u2069" }

messages-text-empty = الرجاء كتابة رسالتك هنا.
messages-text-long = هذه الرسالة طويلة جدًا. المسموح 4000 حرف أو أقل.
messages-outside-not-ticked = الرجاء وضع علامة هنا إذا كان يمكن إرسال رسالتك إلى الخارج.
messages-too-many = أرسلت رسائل كثيرة متتالية. الرجاء الانتظار بضع دقائق. نصك ما زال هنا.
messages-reason-empty = الرجاء كتابة ما هو غير سليم في بضع كلمات.

messages-remove = إزالة هذه المحادثة
messages-remove-title = إزالة محادثة
messages-remove-line = هل نزيل المحادثة مع { $name }؟
messages-remove-what = تختفي المحادثة عندك فقط. وتبقى عند الشخص الآخر. إذا كتب إليك من جديد فستظهر لك الرسالة الجديدة.
messages-remove-really = نعم، إزالة
messages-leave-it = لا، رجوع
messages-block = حظر { $name }
messages-block-title = حظر { $name }
messages-block-line = عندها لا تصلك الرسائل من { $name }.
messages-block-not-told = لا يصل إلى الشخص الآخر أي خبر عن ذلك.
messages-block-undo = يمكنك إلغاء ذلك لاحقًا.
messages-block-really = نعم، حظر
messages-you-blocked = قمت بحظر { $name }. الرسائل الجديدة لا تصل.
messages-unblock = إلغاء الحظر
messages-unblock-first = الرجاء إلغاء الحظر أولًا. نصك ما زال هنا.
messages-unblock-name = إلغاء حظر { $name }
messages-blocked-see = عرض من قمت بحظرهم
messages-blocked-title = المحظورون
messages-blocked-line = لا تصل رسائل من هؤلاء.
messages-blocked-nobody = لا يوجد أحد محظور.
messages-blocked-by-house = حظر من البيت

messages-report = الإبلاغ عن هذا
messages-report-of = الرسالة بتاريخ { $moment }
messages-report-title = الإبلاغ عن رسالة
messages-report-line = هل هذه الرسالة غير سليمة؟ يمكنك إخبار فريق الاستقبال.
messages-report-what = ما كتبه { $name }
messages-field-reason = ما هو غير السليم؟
messages-field-reason-hint = بضع كلمات تكفي.
messages-report-who-sees = من يطلعون على البلاغات يقرؤون هذه الرسالة وحدها، وشرحك، واسمك الأول والاسم الأول للشخص الآخر. ولا يعرف الشخص الآخر أن البلاغ منك.
messages-report-send = إرسال البلاغ

messages-flash-sent = تم إرسال رسالتك.
messages-flash-sent-outside = رسالتك الآن في طريقها إلى الخارج.
messages-flash-removed = تمت إزالة المحادثة.
messages-flash-blocked = لن تصلك رسائل من هذا الشخص بعد الآن.
messages-flash-unblocked = الرسائل تصل من جديد.
messages-flash-reported = شكرًا لك. سيطلع فريق البيت على ذلك.
messages-flash-sign-in-first = الرجاء تسجيل الدخول أولًا. نصك محفوظ وسيكون بانتظارك.

messages-mail-subject = وصلتك رسالة من { $name }
messages-mail-text = مرحبًا،

    وصلتك رسالة من { $name } في { $house }.

    يمكنك قراءتها هنا:
    { $link }

    الرجاء عدم الرد على هذا البريد. الرد يكون على الموقع.
messages-mail-why = وصلك هذا البريد لأن أحدهم أرسل إليك رسالة في { $house }.
messages-guest-mail-subject = رد من { $house }
messages-guest-mail-text = مرحبًا { $guest }،

    { $text }

    مع التحية،
    { $name }، { $house }
messages-guest-mail-why = وصلك هذا البريد لأنك كتبت إلى { $house }.
messages-signed = تحية من { $name }، عن طريق { $house }

messages-belonging = رسالة
