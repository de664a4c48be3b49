# The words around every page, and those on a page where something went wrong.
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order.

kit-skip = الانتقال إلى المحتوى
kit-rooms = الغرف
kit-rooms-all = جميع الغرف
kit-rooms-city = كل شيء في { $name }
kit-read-aloud = القراءة بصوت عالٍ
kit-read-stop = إيقاف القراءة
kit-read-block = القراءة بصوت عالٍ: { $name }
kit-read-group = القراءة بصوت عالٍ
kit-read-pause = توقف قصير
kit-read-go-on = متابعة القراءة
kit-size-larger = أكبر
kit-size-label = A+ أكبر: حروف أكبر
kit-size-usual = حروف عادية
kit-language = اللغة
kit-sign-in = تسجيل الدخول
kit-sign-out = تسجيل الخروج
kit-my-page = بياناتي:
kit-contact = الزيارة أو الاتصال
kit-help = المساعدة في هذا الموقع
kit-how = كيف يعمل الموقع
kit-theme-evening = ألوان داكنة
kit-theme-day = ألوان فاتحة
kit-theme-device = ألوان جهازي
kit-about-program = عن هذا الموقع
kit-desk = الإدارة
kit-mail-tray = صندوق بريد التجربة
kit-source = الشيفرة المصدرية (AGPL)
kit-paper = هذه الصفحة على الإنترنت:
kit-cookie-lang = اللغة التي اخترتها. لمدة سنة.
kit-cookie-theme = الألوان الفاتحة أو الداكنة، إن اخترت ذلك. لمدة سنة.
kit-cookie-size = الحروف الأكبر، إن اخترت ذلك. لمدة سنة.
kit-cookie-seen = كيف يراك الآخرون في غرفة الجلوس، إن اخترت ذلك. لمدة سنة.
kit-cookie-quiet = ألا تُقرأ الرسائل الجديدة في غرفة الجلوس بصوت عالٍ، إن اخترت ذلك. لمدة سنة.
kit-cookie-asked = من طلب رمزًا لتسجيل الدخول. فقط ما دام الرمز صالحًا.
kit-cookie-session = أنك سجلت الدخول. حتى تسجيل الخروج، ولمدة 30 يومًا على الأكثر.

kit-error-title = حدث شيء غير متوقع
kit-oops-not-found = هذه الغرفة غير موجودة (أو لم تعد موجودة)
kit-oops-not-found-next = يمكنك العودة إلى البيت. ربما يوجد هناك ما يفيدك.
kit-oops-gone = تمت إزالة هذا
kit-oops-gone-next = من وضعه هنا أزاله. يمكنك الاطلاع في البيت على الموجود الآن.
kit-oops-sign-in = تسجيل الدخول أولًا
kit-oops-sign-in-next = عندها نعرف من أنت. يصلك رمز في بريدك الإلكتروني. بعد ذلك يمكنك المتابعة هنا.
kit-oops-forbidden = هذا مسموح لشخص آخر فقط
kit-oops-forbidden-next = هل هناك شيء يحتاج إلى تغيير؟ يمكنك سؤال فريق البيت.
kit-oops-second-step = بقيت خطوة واحدة
kit-oops-second-step-next = للدخول إلى الإدارة نطلب رمزًا إضافيًا. هكذا لا يستطيع أحد غيرك الدخول.
kit-oops-second-step-go = إدخال الرمز الإضافي
kit-oops-too-many = تكرر هذا كثيرًا في وقت قصير
kit-oops-too-many-next = الرجاء الانتظار بضع دقائق. بعدها يمكنك المحاولة من جديد.
kit-oops-unreadable = لم نتمكن من قراءة هذا
kit-oops-unreadable-next = يمكنك الرجوع والمحاولة من جديد. هل الصورة كبيرة جدًا؟
kit-oops-trouble = حدث خطأ عندنا
kit-oops-trouble-next = لست السبب في ذلك. يمكنك المحاولة بعد قليل، أو الاتصال بنا.
kit-oops-home = العودة إلى البيت
kit-oops-call = الاتصال بالرقم { "\u2066" }{ $phone }{ "\u2069" }

kit-you-are-here = أنت هنا
kit-home = البيت
kit-form-wrong = ما زال هناك شيء ناقص
kit-messages = { $n ->
    [0] الرسائل
    [one] الرسائل: رسالة جديدة واحدة
    [two] الرسائل: رسالتان جديدتان
    [few] الرسائل: { $n } رسائل جديدة
    [many] الرسائل: { $n } رسالة جديدة
   *[other] الرسائل: { $n } رسالة جديدة
}
kit-agreements = ما اتفقنا عليه
kit-house-rules = قواعد البيت
kit-privacy = ماذا نفعل ببياناتك؟
kit-accessibility = سهولة الوصول للجميع
kit-about = عن الحي
kit-about-city = عن المدينة
kit-write-us = مراسلتنا

kit-oops-muted = يمكنك القراءة فقط لبعض الوقت
kit-oops-muted-next = قرر ذلك شخص من فريق البيت. في صفحة القرارات يمكنك قراءة السبب، وإلى متى، وما يمكنك فعله عند عدم الموافقة.
kit-oops-muted-go = عرض القرارات
kit-report = الإبلاغ عن شيء في هذه الصفحة

kit-cookie-draft = الإعلان الذي كتبته قبل تسجيل الدخول. لمدة ساعة.
kit-shut = قريبًا نفتح { $name }
kit-shut-line = ما زلنا نجهز البيت. يمكنك العودة قريبًا، وسيكون الباب مفتوحًا.
kit-shut-early = جميل أنك هنا من الآن. حسابك جاهز. بعد الافتتاح يمكنك الاطلاع على كل شيء.
kit-shut-helper = هل أنت ممن يساعدون في التجهيز؟ الرجاء تسجيل الدخول.
kit-room-off = هذه الغرفة مغلقة
kit-room-off-line = هذا البيت لا يستخدم هذه الغرفة الآن. يمكنك زيارة غرفة أخرى، أو الاتصال بنا.
kit-example = مثال
kit-example-line = هذا مثال. ليس حقيقيًا بعد.
kit-examples = أمثلة
kit-examples-line = هكذا يمكن أن يكون الأمر هنا. هذا ليس حقيقيًا بعد، لذلك لا يمكنك التسجيل الآن.
