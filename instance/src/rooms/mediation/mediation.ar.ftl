# What neighbours read about mediation.
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

mediation-title = طلب المساعدة من وسيط
mediation-line = لم تجد حلًا؟ نبحث معك. بدون تكلفة.
mediation-how = هكذا يعمل ذلك
mediation-how-house = شخص من فريق البيت يعرف كثيرًا من الناس في الحي ويبحث معك. بدون تكلفة.
mediation-private = ما تكتبه هنا لا يقرؤه إلا الوسطاء.
mediation-seen = يظهر على إعلانك الاسم الأول لمن يبحث معك. لا شيء غير ذلك.
mediation-which = لأي إعلان تلزمك المساعدة؟
mediation-no-notice = ليس لديك الآن إعلان تطلب فيه شيئًا. الرجاء وضع إعلان أولًا.
mediation-sign-in = تسجيل الدخول
mediation-ask = طلب المساعدة
mediation-rather-call = هل الاتصال أسهل لك؟
mediation-rather-call-line = عندها نكتب سؤالك بدلًا منك.
mediation-tell = هل تريد إضافة شيء؟
mediation-tell-hint = ما الذي جربته حتى الآن؟ هذا اختياري.
mediation-phone = على أي رقم يمكننا الاتصال بك؟
mediation-phone-hint = اختياري. لا يراه إلا الوسطاء.
mediation-phone-wrong = هذا ليس رقم هاتف. الرجاء التحقق منه مرة أخرى.
mediation-flash-asked = سيبحث معك وسيط. سنتواصل معك.
mediation-known = الوسطاء على علم بهذا وينظرون فيه. سنتواصل معك.
mediation-tell-more = إضافة تفاصيل
mediation-belonging = طلب من وسيط

mediation-to-neighbour = أحد الجيران يسأل: «{ "\u2068" }{ $title }{ "\u2069" }». ربما تستطيع المساعدة. هل يمكنك إلقاء نظرة؟ لا حرج في قول لا.
mediation-to-asker = سؤالك: «{ "\u2068" }{ $title }{ "\u2069" }». ربما يستطيع هؤلاء مساعدتك:
mediation-is-it-solved = سؤالك: «{ "\u2068" }{ $title }{ "\u2069" }». هل تم الأمر؟ الرجاء الضغط على الرابط واختيار الصحيح.
mediation-may-hand-over = سؤالك: «{ "\u2068" }{ $title }{ "\u2069" }». ربما يستطيع فريق الحي مساعدتك أكثر. هل يمكننا إخبارهم بسؤالك؟ الرجاء الضغط على الرابط والاختيار.

mediation-consent-title = هل يمكن لفريق الحي معرفة هذا؟
mediation-consent-what = عندها يخبر الوسيط فريق الحي باسمك الأول وسؤالك وكيفية التواصل معك. وهم يتصلون بك.
mediation-consent-free = الاختيار لك. هل الجواب لا؟ إذن نواصل البحث كالمعتاد.
mediation-contact = كيف يمكنهم التواصل معك؟
mediation-contact-hint = رقم هاتفك أو عنوان بريدك الإلكتروني. هل الجواب لا؟ إذن لا حاجة إليه.
mediation-consent-agree = نعم، أوافق
mediation-consent-refuse = لا، أفضل ألا يعرفوا
mediation-consent-yes = كان جوابك نعم. هل غيرت رأيك؟ يمكنك اختيار لا.
mediation-consent-no = كان جوابك لا. لن نخبرهم.
mediation-flash-consent = شكرًا لك. تم حفظ اختيارك.
