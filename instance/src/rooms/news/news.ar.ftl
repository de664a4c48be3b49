# The words of the newspaper, for who reads.
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

news-door = جريدة الحي
news-title = جريدة الحي
news-line = أخبار وقصص من الحي
news-latest = آخر الأخبار
news-all = كل القصص
news-by = بقلم { $name }
news-read-at = متابعة القراءة على { $site }
news-older = عرض القصص الأقدم
news-empty = الجريدة ما زالت فارغة
news-empty-next = ستأتي قصة قريبًا. يمكنك العودة لاحقًا.
news-side = المزيد في الجريدة
news-series = السلاسل
news-archive = سابقًا في الجريدة
news-count = { $n ->
    [zero] لا توجد قصص
    [one] قصة واحدة
    [two] قصتان
    [few] { $n } قصص
    [many] { $n } قصة
   *[other] { $n } قصة
    }
news-feed = قراءة الجريدة في برنامجك الخاص ({ "\u2066" }Atom{ "\u2069" })
news-feed-title = جريدة الحي من { $name }
news-weekly = الرسالة الأسبوعية
news-weekly-line = كل أسبوع بريد إلكتروني فيه الأنشطة القادمة والأخبار. لا حاجة إلى حساب.
news-weekly-ask = أريد الرسالة الأسبوعية
news-this-week = هذا الأسبوع في ورقة واحدة
news-keep = الحفظ أو المشاركة
news-copy = نسخ عنوان هذه الصفحة
news-copied = تم النسخ
news-print = طباعة هذه القصة
news-also = للقراءة أيضًا
news-wire-drawing = رسم لـ: { $title }
news-belonging = قصة في جريدة الحي
