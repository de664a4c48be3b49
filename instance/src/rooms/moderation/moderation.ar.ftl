# The words of the reports.

moderation-title = البلاغات
moderation-line = ما رآه أحدهم غير مناسب. أقدم بلاغ يظهر أولًا.
moderation-nothing = لا توجد بلاغات في الانتظار.
moderation-about-said = شيء في غرفة الجلوس
moderation-about-message = رسالة
moderation-about-face = شخص في دفتر الوجوه
moderation-about-other = شيء في البيت
moderation-when = وقت البلاغ:
moderation-by = من:
moderation-reported-by = صاحب البلاغ:
moderation-a-guest = أحد الزوار
moderation-another-server = موقع آخر ({ $host })
moderation-unknown = غير معروف
moderation-quote = النص المكتوب
moderation-see = عرض
moderation-more = عرض المزيد
moderation-know = من المفيد معرفته
moderation-know-private = الرجاء عدم إخبار الآخرين بصاحب البلاغ.
moderation-know-kept = نحفظ البلاغ لمدة سنة. بعدها نزيله.
moderation-belonging = بلاغ
moderation-withdrawn = لم يعد هذا موجودا. أزاله من كتبه.
