# The words of the agenda.
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

agenda-door = جدول الأنشطة
agenda-title = جدول الأنشطة
agenda-line = ما الأنشطة القادمة؟ يمكنك اختيار ما يعجبك.
agenda-search = البحث في جدول الأنشطة
agenda-search-button = بحث
agenda-filters = اختيار ما يناسبك
agenda-when = متى؟
agenda-when-always = كل الأيام
agenda-when-today = اليوم
agenda-when-week = هذا الأسبوع
agenda-when-weekend = في عطلة نهاية الأسبوع
agenda-good-to-know = من المفيد معرفته
agenda-wheelchair = بالكرسي المتحرك
agenda-for-whom = لمن؟
agenda-for-all = الجميع معًا
agenda-what = ما الذي يناسبك؟
agenda-what-all = أي شيء
agenda-where = أي حي؟
agenda-where-all = جميع الأحياء
agenda-show = عرض
agenda-total = { $n ->
    [0] لا توجد أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $n } أنشطة
    [many] { $n } نشاطًا
   *[other] { $n } نشاط
}
agenda-views = ما طريقة العرض؟
agenda-view-pictures = صور
agenda-view-list = قائمة
agenda-add = إضافة نشاط إلى الجدول
agenda-you-see = المعروض الآن:
agenda-take-away = إزالة
agenda-take-all-away = إزالة الكل
agenda-more = عرض المزيد
agenda-nothing-found = لم نجد شيئًا
agenda-nothing-found-next = يمكنك البحث بكلمة أخرى، أو في جميع الأحياء.
agenda-see-all = عرض كل شيء
agenda-call-us = الاتصال بنا، نبحث معك
agenda-empty = جدول الأنشطة ما زال فارغًا
agenda-empty-next = سيُضاف شيء قريبًا. يمكنك العودة غدًا.
agenda-to-home = العودة إلى البيت
agenda-all-day = طوال اليوم
agenda-from = من { $site }

agenda-cancelled = ملغى
agenda-cancelled-line = هذا النشاط ملغى.
agenda-over = انتهى هذا النشاط. في جدول الأنشطة يمكنك رؤية القادم.
agenda-fact-when = متى:
agenda-fact-where = أين:
agenda-fact-for = لمن:
agenda-side = الأسئلة والحفظ
agenda-ask-first = هل لديك سؤال أولًا؟
agenda-held-by = من تنظيم
agenda-call = الاتصال بالرقم { "\u2066" }{ $phone }{ "\u2069" }
agenda-mail = إرسال بريد إلكتروني
agenda-keep = الحفظ أو المشاركة
agenda-ics = إضافة إلى تقويمي الخاص
agenda-more-info = المزيد على الإنترنت
agenda-copy = نسخ عنوان هذه الصفحة
agenda-print = طباعة هذه الصفحة
agenda-copied = تم النسخ
agenda-manage = الإدارة
agenda-change = تعديل
agenda-remove = إزالة
agenda-doubtful = قد تكون هذه المعلومات قديمة. ذلك الموقع لا يجيب الآن.
agenda-comes-from = هذا النشاط من { $site }.
agenda-see-there = عرض على موقع { $site }
agenda-how-to-get-there = كيفية الوصول
agenda-route = عرض الطريق
agenda-also = قد يعجبك هذا أيضًا

agenda-new-title = إضافة نشاط إلى الجدول
agenda-change-title = تعديل النشاط
agenda-form-line = يكفي ملء ما هو معروف الآن. الباقي يمكن لاحقًا.
agenda-field-title = ما اسم النشاط؟
agenda-field-title-hint = اسم قصير. مثلًا: لقاء القهوة
agenda-field-text = ماذا سنفعل؟
agenda-field-text-hint = يمكنك الكتابة ببساطة كما في الكلام.
agenda-field-date = التاريخ
agenda-field-start = من
agenda-field-end = إلى
agenda-field-end-date = اليوم الأخير
agenda-field-end-date-hint = فقط إذا استمر النشاط عدة أيام.
agenda-field-themes = ما الموضوع؟
agenda-field-organisation = أي منظمة تقوم بهذا؟
agenda-no-organisation = بيت الحي نفسه
agenda-field-contact = من يعرف المزيد؟
agenda-field-contact-hint = الاسم الأول فقط. مثلًا: فاطمة
agenda-field-link = العنوان على الإنترنت
agenda-field-link-hint = اختياري. مثلًا للتسجيل.
agenda-stop = توقف
agenda-save = حفظ
agenda-put-in = إضافة إلى الجدول
agenda-goes-on = هل النشاط قائم؟
agenda-goes-on-line = هل أُلغي النشاط؟ يمكنك ذكر ذلك هنا. عندها يراه الناس فورًا.
agenda-goes-on-after-all = النشاط قائم من جديد

agenda-title-empty = الرجاء كتابة بضع كلمات هنا.
agenda-title-long = هذا الاسم طويل جدًا. المسموح 120 حرفًا أو أقل.
agenda-text-long = هذا النص طويل جدًا. الرجاء جعله أقصر.
agenda-date-empty = الرجاء اختيار يوم.
agenda-date-unclear = لم نفهم هذا اليوم. الرجاء كتابته هكذا: { "\u2066" }24-11-2026{ "\u2069" }.
agenda-date-far = هذا اليوم بعيد جدًا. الرجاء اختيار يوم خلال السنتين القادمتين.
agenda-date-past = هذا اليوم قد مضى. الرجاء اختيار يوم قادم.
agenda-start-empty = الرجاء كتابة وقت البداية.
agenda-start-unclear = لم نفهم هذا الوقت. الرجاء كتابته هكذا: 13:30.
agenda-start-past = هذا الوقت قد مضى. الرجاء اختيار وقت لاحق أو يوم آخر.
agenda-end-unclear = لم نفهم هذا الوقت. الرجاء كتابته هكذا: 15:00.
agenda-end-empty = الرجاء كتابة وقت النهاية في اليوم الأخير.
agenda-end-before = هذا قبل البداية. الرجاء اختيار وقت أو يوم بعدها.
agenda-link-unclear = هذا العنوان غير صحيح تمامًا. يجب أن يبدأ بـ { "\u2066" }https://{ "\u2069" }

agenda-remove-title = إزالة نشاط
agenda-remove-line = هل نزيل «{ "\u2068" }{ $title }{ "\u2069" }»؟
agenda-remove-what = عندها يختفي النشاط، هنا وعلى المواقع المتابِعة. هل أُلغي النشاط فقط؟ يمكنك ذكر ذلك في صفحة التعديل.
agenda-remove-stay = إبقاء النشاط
agenda-remove-really = نعم، إزالة

agenda-flash-added = تم الحفظ. نشاطك الآن في الجدول.
agenda-flash-changed = تم الحفظ. تم تعديل النشاط.
agenda-flash-cancelled = تم الحفظ. يرى الناس الآن أن النشاط ملغى.
agenda-flash-scheduled = تم الحفظ. يرى الناس الآن أن النشاط قائم من جديد.
agenda-flash-removed = تمت إزالة النشاط.

agenda-wire-cancelled = ملغى: { $title }
agenda-wire-hours = الساعة { $hours }
agenda-wire-drawing = رسم لـ: { $title }
agenda-belonging = نشاط في الجدول

agenda-now = جارٍ الآن
agenda-moved = تغيّر الموعد. كان: { $was }
agenda-until = مستمر حتى { $end }
agenda-all-day-until = طوال اليوم، حتى نهاية { $day }
agenda-every-week = كل أسبوع: { $days }
agenda-every-two-weeks = مرة كل أسبوعين: { $days }
agenda-every-month = كل شهر: يوم { $weekday } { $nth }
agenda-every-date = كل شهر: يوم { $day } من الشهر
agenda-every-late-date = كل شهر: يوم { $day } من الشهر، أو اليوم الأخير
agenda-every-until = حتى نهاية { $day }
agenda-and = { $some } و{ $last }
agenda-nth-first = الأول
agenda-nth-second = الثاني
agenda-nth-third = الثالث
agenda-nth-fourth = الرابع
agenda-nth-last = الأخير
agenda-more-times = يمكنك الحضور في مرة أخرى أيضًا
agenda-before-and-after = المرة السابقة والمرة القادمة
agenda-last-time = المرة السابقة: { $day }
agenda-next-time = المرة القادمة: { $day }
agenda-ask = طرح سؤال
agenda-take-along = أخذ الجدول معك
agenda-take-along-all = يمكنك وضع جدول الأنشطة كله في تقويمك الخاص. كل جديد وكل تغيير يُضاف وحده.
agenda-take-along-these = يمكنك وضع المعروض هنا في تقويمك الخاص. كل جديد وكل تغيير يُضاف وحده.
agenda-subscribe = المتابعة في تقويمي
agenda-download = تنزيل مرة واحدة
agenda-copy-calendar = نسخ عنوان هذا الجدول

agenda-repeat = هل يتكرر النشاط؟
agenda-repeat-once = لا، مرة واحدة فقط
agenda-repeat-week = كل أسبوع
agenda-repeat-two-weeks = مرة كل أسبوعين
agenda-repeat-month-weekday = كل شهر في اليوم نفسه، مثل الثلاثاء الأول
agenda-repeat-month-last = كل شهر في الأخير، مثل الثلاثاء الأخير
agenda-repeat-month-date = كل شهر في التاريخ نفسه، مثل يوم 5
agenda-repeat-more = أيام أخرى، حتى متى، وفي أي أيام لا
agenda-field-weekdays = هل هو في أيام أخرى من الأسبوع؟
agenda-field-weekdays-hint = فقط عند الاختيار: كل أسبوع، أو مرة كل أسبوعين. الرجاء وضع علامة عند اليوم الأول أيضًا.
agenda-field-until = ما آخر يوم؟
agenda-field-until-hint = يمكنك ترك الحقل فارغًا إذا كان النشاط مستمرًا.
agenda-field-skipped = في أي أيام لا يكون النشاط؟
agenda-field-skipped-hint = مثلًا: 25 ديسمبر, 1 يناير
agenda-field-reason = لماذا تغيّر الموعد؟
agenda-field-reason-hint = فقط عند تغيير الموعد. يستطيع الجميع قراءة هذا.
agenda-field-off-reason = لماذا أُلغي النشاط؟
agenda-field-off-reason-hint = اختياري. يستطيع الجميع قراءة هذا.
agenda-scope-question = هذا النشاط يتكرر. أي مرة هي المقصودة؟
agenda-scope-hint = التكرار نفسه يتغير فقط عند اختيار أكثر من مرة. ما عُدّل من قبل في مرة واحدة وحدها يبقى كما هو.
agenda-scope-remove = هذا النشاط يتكرر. ماذا نزيل؟
agenda-scope-this = هذه المرة فقط
agenda-scope-following = هذه المرة وكل ما بعدها
agenda-scope-all = كل المرات القادمة
agenda-repeat-past = هذا اليوم مضى. الرجاء اختيار يوم قادم للمرة الأولى.
agenda-repeat-not-first = التاريخ المكتوب أعلاه لا يناسب هذا. الرجاء اختيار تاريخ آخر أو أيام أخرى.
agenda-until-early = هذا قبل المرة الأولى. الرجاء اختيار يوم بعدها.
agenda-skipped-unclear = لم نفهم أحد هذه الأيام. الرجاء كتابتها هكذا: 25 ديسمبر, { "\u2066" }1-1-2027{ "\u2069" }.
agenda-day-taken = في ذلك اليوم توجد مرة أخرى من قبل. الرجاء اختيار يوم آخر.

agenda-wire-moved = تغيّر الموعد. كان: { $was }.

agenda-full = لم يبق مكان
agenda-field-sign-up = هل يجب على الناس التسجيل؟
agenda-sign-up-no = لا، يستطيع الجميع الحضور ببساطة
agenda-sign-up-yes = نعم، لمعرفة من سيحضر
agenda-field-capacity = كم شخصًا يستطيع الحضور؟
agenda-field-capacity-hint = فقط إذا كان التسجيل لازمًا. هل يوجد مكان للجميع؟ يمكنك ترك الحقل فارغًا.
agenda-capacity-unclear = الرجاء كتابة عدد، مثل 12. أو يمكنك ترك الحقل فارغًا.

agenda-around = من الأحياء القريبة
agenda-around-line = هذا ما تفعله بيوت أخرى قريبة.
