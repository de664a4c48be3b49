# The words of the sites of other neighbourhoods.

sites-door = مواقع الأحياء
sites-line = نظرة على الجيران. لكل حي بيته.
sites-line-portal = لكل حي بيته. أي بيت يهمك؟
sites-all = جميع الأحياء
sites-none = هنا سيظهر الجيران قريبًا
sites-none-line = لم يتم ربط أي موقع حي بعد.
sites-link-first = ربط موقع حي
sites-follow-us = متابعتنا
sites-follow-us-line = هل لديك Mastodon أو شيء يشبهه؟ يمكنك البحث هناك عن هذا العنوان. عندها تصلك أخبارنا تلقائيًا.
sites-activities = { $n ->
    [0] لا أنشطة
    [one] نشاط واحد
    [two] نشاطان
    [few] { $n } أنشطة
    [many] { $n } نشاطًا
   *[other] { $n } نشاط
}
sites-notices = { $n ->
    [0] لا إعلانات
    [one] إعلان واحد
    [two] إعلانان
    [few] { $n } إعلانات
    [many] { $n } إعلانًا
   *[other] { $n } إعلان
}
sites-organisations = { $n ->
    [0] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
}
sites-desk = الإدارة
sites-desk-title = إدارة مواقع الأحياء
sites-desk-line = عند ربط موقع حي تظهر أنشطته هنا أيضًا.
sites-requests = يريدون متابعتكم
sites-requests-line = هل الجواب نعم؟ عندها تظهر أنشطتكم على موقعهم أيضًا. تبقى الأنشطة لكم. ويمكنك التوقف في أي وقت.
sites-yes = نعم
sites-yes-to = نعم، يمكن لموقع { $name } متابعتنا
sites-no = لا
sites-no-to = لا، لا يمكن لموقع { $name } متابعتنا
sites-stop = إيقاف هذا
sites-stop-for = إيقاف هذا: لا يمكن لموقع { $name } متابعتنا بعد الآن
sites-link-title = ربط موقع حي
sites-step-address = العنوان
sites-step-check = التحقق
sites-step-done = تم
sites-address = عنوان موقع الحي
sites-address-hint = مثلًا: delinde.example
sites-check = التحقق
sites-check-again = التحقق من جديد
sites-linked = المواقع المرتبطة
sites-fetch-all = جلب كل شيء الآن
sites-empty = لم يتم ربط أي موقع بعد. البداية تكون بعنوان موقع حي.
sites-tally-healthy = سليم
sites-tally-late = متأخر
sites-tally-broken = معطل
sites-table = مواقع الأحياء المرتبطة وحالتها
sites-column-site = موقع الحي
sites-column-health = كيف الحال؟
sites-column-contact = آخر اتصال
sites-column-items = ماذا يوجد هنا؟
sites-column-do = الإجراء
sites-never = ليس بعد
sites-look = عرض
sites-solve = حل المشكلة
sites-look-at = عرض { $name }
sites-broken = معطل
sites-refused = قالوا لا
sites-late = متأخر
sites-waiting = في انتظار نعم
sites-healthy = سليم
sites-broken-why = لا ينجح الجلب.
sites-refused-why = هذا الموقع لا يريد المشاركة.
sites-late-why = لا أخبار منذ أكثر من يوم.
sites-waiting-why = وصلهم سؤال.
sites-healthy-why = كل شيء يعمل.
sites-broken-since = موقع { $name } معطل منذ { $day }.
sites-broken-line = ما زال الزوار يرون الأنشطة القديمة. ومكتوب معها: قد تكون قديمة.
sites-see-error = عرض آخر خطأ
sites-followers = يتابعونكم
sites-followers-line = ما تضعونه في جدول الأنشطة أو على لوحة الإعلانات يصل إليهم أيضًا.
sites-searching = لحظة من فضلك…
sites-searching-line = نبحث عن { $address }. يستغرق هذا بضع ثوانٍ.
sites-look-again = البحث من جديد
sites-not-found = غير موجود
sites-back = رجوع
sites-found = وجدناه
sites-found-line = هذا { $name }.
sites-name-here = هكذا نسمي هذا الموقع هنا
sites-checked = لقد تحققنا من هذا
sites-checked-reach = يمكن الوصول إلى الموقع.
sites-checked-key = المفتاح صحيح. هذا الموقع وحده يستطيع إرسال بياناته.
sites-already = هذا الموقع مرتبط من قبل.
sites-they-say-yes = يجب أن يقول موقع { $name } نعم أيضًا. سيصلهم سؤال.
sites-link-this = ربط { $name }
sites-own-name = هكذا يسمي الموقع نفسه
sites-front-door = العنوان
sites-asked-at = وقت السؤال
sites-linked-at = وقت الربط
sites-fetched-at = وقت جلب كل شيء
sites-last-error = آخر خطأ
sites-last-error-line = يمكنك المحاولة من جديد. لا ينجح؟ يمكنك الاتصال بمن يدير هذا الموقع.
sites-fetch = الجلب الآن
sites-unlink = إيقاف الربط
sites-unlink-title = هل نوقف الربط مع { $name }؟
sites-unlink-line = كل شيء من { $name } يختفي من هنا. ويبقى على موقعهم.
sites-problem-empty = الرجاء كتابة عنوان موقع حي هنا.
sites-problem-name = الرجاء إعطاء الموقع اسمًا.
sites-problem-address = هذا لا يشبه عنوانًا. العنوان يكون هكذا: delinde.example
sites-problem-no-answer = هذا الموقع لا يجيب. هل العنوان صحيح؟
sites-problem-no-actor = هذا الموقع موجود، لكن لا يمكن ربطه بعد.
sites-problem-person = هذا شخص وليس موقعًا.
sites-problem-ourselves = هذا موقعكم أنتم.
sites-flash-asked = تم إرسال السؤال. إذا قالوا نعم، يأتي كل شيء تلقائيًا.
sites-flash-fetching = نجلب كل شيء الآن. يستغرق هذا بضع ثوانٍ.
sites-flash-unlinked = لم يعد الموقع مرتبطًا.
sites-flash-accepted = هم يتابعونكم الآن.
sites-flash-refused = هم لا يتابعونكم.
sites-refused-by-us = لا يمكنهم متابعتكم
sites-refused-by-us-line = هل تغير رأيك؟ ما زالت الموافقة ممكنة.
sites-after-all = نعم، رغم ذلك
sites-flash-already = هذا الموقع مرتبط من قبل.
