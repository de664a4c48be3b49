# The living room: talking with whoever is in, the guest book, and what host and administrator can do.
# \u2066 and \u2069 keep what reads from left to right in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

living-room-door = غرفة الجلوس
living-room-title = غرفة الجلوس
living-room-line = حديث مع جيرانك. الكل مرحب به.
living-room-talk = الحديث
living-room-aside = من هنا، وعلى ماذا اتفقنا
living-room-day = { $near }، { $day }
living-room-you = أنت
living-room-of-the-house = من فريق البيت
living-room-about-this = الإبلاغ أو الإزالة
living-room-about-whose = (رسالة من { "\u2068" }{ $name }{ "\u2069" }، { $time })
living-room-removed = تمت إزالة هذه الرسالة.
living-room-removed-by = تمت الإزالة من طرف { $name }.
living-room-card-notice = إعلان على لوحة الإعلانات
living-room-empty = الجو هادئ حتى الآن. من يبدأ بالتحية؟
living-room-earlier = الرسائل السابقة
living-room-get-new = جلب الرسائل الجديدة
living-room-to-newest = إلى أحدث الرسائل

living-room-is-open = الغرفة مفتوحة.
living-room-open-till = مفتوحة حتى { $hour }
living-room-again-today = تفتح من جديد { $hour }
living-room-again-tomorrow = تفتح من جديد غدًا { $hour }
living-room-again-day = تفتح من جديد يوم { $day } { $hour }
living-room-closed-now = الغرفة مغلقة الآن
living-room-closed-line = لكن يمكنك كتابة شيء. سيقرؤه فريق الاستقبال.
living-room-to-the-book = إلى دفتر الزوار
living-room-host-is-in = { $name } هنا الآن
living-room-host-does = { $name }: { "\u2068" }{ $line }{ "\u2069" }
living-room-pace-now = { $n ->
    [one] على مهل: رسالة واحدة كل ثانية
    [two] على مهل: رسالة واحدة كل ثانيتين
    [few] على مهل: رسالة واحدة كل { $n } ثوانٍ
    [many] على مهل: رسالة واحدة كل { $n } ثانية
   *[other] على مهل: رسالة واحدة كل { $n } ثانية
}

living-room-who = في الغرفة الآن: { $n }
living-room-who-nobody = لا أحد هنا الآن. يمكنك البقاء قليلًا، ربما يأتي أحد.
living-room-who-more = { $n ->
    [one] وشخص آخر من الجيران
    [two] وشخصان آخران من الجيران
    [few] و{ $n } آخرون من الجيران
    [many] و{ $n } آخرون من الجيران
   *[other] و{ $n } آخرون من الجيران
}
living-room-who-guests = { $n ->
    [one] زائر واحد يقرأ معنا
    [two] زائران يقرآن معنا
    [few] { $n } زوار يقرؤون معنا
    [many] { $n } زائرًا يقرؤون معنا
   *[other] { $n } زائر يقرؤون معنا
}
living-room-reads-along = قراءة بدون كلام
living-room-that-is-you = هذا أنت

living-room-quick = رد سريع
living-room-quick-hello = مرحبًا
living-room-quick-nice = جميل
living-room-quick-thanks = شكرًا لك
living-room-say = كتابة رسالة
living-room-say-hint = يستطيع كل من في الغرفة قراءة هذا.
living-room-kept-day = يختفي بعد 24 ساعة.
living-room-kept-days = { $n ->
    [one] يختفي بعد يوم واحد.
    [two] يختفي بعد يومين.
    [few] يختفي بعد { $n } أيام.
    [many] يختفي بعد { $n } يومًا.
   *[other] يختفي بعد { $n } يوم.
}
living-room-send = إرسال
living-room-say-empty = الرجاء كتابة شيء أولًا، أو اختيار رد سريع.
living-room-say-long = { $n ->
    [one] هذا طويل جدًا. المسموح حرف واحد.
    [two] هذا طويل جدًا. المسموح حرفان على الأكثر.
    [few] هذا طويل جدًا. المسموح { $n } أحرف على الأكثر.
    [many] هذا طويل جدًا. المسموح { $n } حرفًا على الأكثر.
   *[other] هذا طويل جدًا. المسموح { $n } حرف على الأكثر.
}
living-room-say-closed = غرفة الجلوس مغلقة. يمكنك الكتابة في دفتر الزوار.
living-room-say-rest = طلب منك فريق الاستقبال الاكتفاء بالقراءة لبعض الوقت. يمكنك الكلام من جديد: { $moment }.
living-room-say-slow = { $n ->
    [one] نتكلم هنا على مهل. يمكنك الإرسال بعد ثانية واحدة.
    [two] نتكلم هنا على مهل. يمكنك الإرسال بعد ثانيتين.
    [few] نتكلم هنا على مهل. يمكنك الإرسال بعد { $n } ثوانٍ.
    [many] نتكلم هنا على مهل. يمكنك الإرسال بعد { $n } ثانية.
   *[other] نتكلم هنا على مهل. يمكنك الإرسال بعد { $n } ثانية.
}
living-room-say-hidden = في النص كلمة نفضل ألا نقرأها هنا. هل يمكنك قول ذلك بطريقة أخرى؟
living-room-sign-in-line = أنت هنا للقراءة. للكلام أيضًا يلزم تسجيل الدخول.
living-room-sign-in = تسجيل الدخول للكلام
living-room-you-wrote = هذا ما كتبته. يمكنك نسخه.

living-room-lost = انقطع الاتصال. نحاول باستمرار من جديد.
living-room-found = عاد الاتصال.
living-room-stale = كان غيابك طويلًا. الرجاء فتح الغرفة من جديد لرؤية كل شيء.
living-room-again = فتح من جديد
living-room-not-sent = لم يتم الإرسال. سنحاول من جديد بعد قليل.
living-room-refused = لم يتم إرسال هذا. الرجاء فتح الغرفة من جديد وتسجيل الدخول.
living-room-new-below = توجد رسائل جديدة

living-room-rules = قواعد البيت
living-room-rule-kind = نعامل بعضنا بلطف.
living-room-rule-secrets = لا نحكي أسرارًا هنا.
living-room-rule-help = حالة طوارئ؟ الاتصال بالرقم { "\u2066" }112{ "\u2069" }.
living-room-rule-flag = العَلَم الصغير للإبلاغ عن رسالة أو لإزالتها.
living-room-settings = إعداد غرفة الجلوس

living-room-choices = كيف يكون حضورك هنا؟
living-room-seen = ماذا يرى الآخرون؟
living-room-seen-yes = اسمي
living-room-seen-reads = اسمي، وأنني أقرأ معكم
living-room-seen-no = لا شيء. لا أحد يرى أنني هنا
living-room-read-out = قراءة الرسائل الجديدة بصوت عالٍ
living-room-read-out-hint = هذا لقارئ الشاشة.
living-room-read-out-yes = قراءتها
living-room-read-out-no = بدون صوت
living-room-choose = حفظ اختياري

living-room-host-title = لفريق الاستقبال
living-room-waiting = { $n ->
    [one] رسالة واحدة في الانتظار في دفتر الزوار
    [two] رسالتان في الانتظار في دفتر الزوار
    [few] { $n } رسائل في الانتظار في دفتر الزوار
    [many] { $n } رسالة في الانتظار في دفتر الزوار
   *[other] { $n } رسالة في الانتظار في دفتر الزوار
}
living-room-lamp-line = ما عملك الآن؟
living-room-lamp-hint = مثلًا: تقديم القهوة. يمكنك ترك الحقل فارغًا.
living-room-lamp-on = إشعال المصباح
living-room-lamp-out = إطفاء المصباح
living-room-pace-label = ما السرعة المناسبة؟
living-room-pace-free = بدون تحديد للسرعة
living-room-pace = { $n ->
    [one] رسالة واحدة كل ثانية
    [two] رسالة واحدة كل ثانيتين
    [few] رسالة واحدة كل { $n } ثوانٍ
    [many] رسالة واحدة كل { $n } ثانية
   *[other] رسالة واحدة كل { $n } ثانية
}
living-room-pace-set = ضبط السرعة
living-room-close = إغلاق الغرفة
living-room-open = فتح الغرفة
living-room-open-hint = لفتح الغرفة الآن يكفي إشعال المصباح.

living-room-message-title = رسالة من { $name }
living-room-message-line = هل هناك شيء غير سليم؟ يمكنك معالجة ذلك هنا.
living-room-remove-title = إزالة هذه الرسالة
living-room-remove-line = يرى الجميع أن شيئًا أُزيل. ولا يرى أحد ما كان مكتوبًا.
living-room-remove = إزالة
living-room-rest-title = طلب الاكتفاء بالقراءة لبعض الوقت من { $name }
living-room-rest-line = هذا يعطي هدوءًا. بعد ذلك يعود الكلام تلقائيًا.
living-room-rest-how-long = كم من الوقت؟
living-room-rest-minutes = { $n ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
living-room-rest-hours = { $n ->
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}
living-room-rest-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
living-room-rest = طلب الهدوء
living-room-report-title = الإبلاغ عن هذه الرسالة
living-room-report-line = سيطلع فريق البيت على ذلك. لا يعرف صاحب الرسالة أن البلاغ منك.
living-room-report-reason = ما المشكلة؟
living-room-report-hint = يمكنك ترك هذا فارغًا.
living-room-report = الإبلاغ عن هذا
living-room-go-back = العودة إلى غرفة الجلوس

living-room-book-title = دفتر الزوار
living-room-book-line = هل الغرفة مغلقة، أو ليس لديك حساب؟ يمكنك كتابة شيء هنا.
living-room-book-write-title = الكتابة في دفتر الزوار
living-room-book-name = اسمك الأول
living-room-book-name-hint = اسمك الأول فقط. بدون عنوان أو رقم هاتف.
living-room-book-text = ما كلمتك؟
living-room-book-text-hint = يقرؤه فريق الاستقبال أولًا. بعد ذلك يظهر هنا.
living-room-book-write = كتابة
living-room-book-no-name = الرجاء كتابة اسمك الأول.
living-room-book-no-text = الرجاء كتابة شيء أولًا.
living-room-book-long = هذا طويل جدًا. المسموح 600 حرف على الأكثر.
living-room-book-in = المكتوب في الدفتر
living-room-book-empty = الدفتر ما زال فارغًا. من يكتب أولًا؟
living-room-book-more = متابعة القراءة
living-room-book-waiting = هذا بانتظارك
living-room-book-none-waits = لا شيء في الانتظار.
living-room-book-answer = الرد (يمكن تركه فارغًا)
living-room-book-answered = رد من البيت
living-room-book-show = وضعه في الدفتر
living-room-book-remove = إزالة
living-room-book-own-waits = هذا ما زال بانتظار فريق الاستقبال
living-room-book-ask = لإزالة ما كُتب هنا فيما بعد، يكفي طلب ذلك منّا.

living-room-settings-title = إعداد غرفة الجلوس
living-room-settings-line = متى تكون الغرفة مفتوحة؟ وعلى ماذا نتفق؟
living-room-hours = أوقات الفتح
living-room-hours-hint = مثلًا: 9 - 17. أو: 9 - 12, 13 - 17. إذا بقيت كل الحقول فارغة تكون الغرفة مفتوحة دائمًا.
living-room-days-off = أيام مختلفة
living-room-days-off-hint = كل يوم في سطر. مثلًا: 25-12 dicht (مغلق). أو: 24-12 9 - 12.
living-room-keep = الحفظ
living-room-keep-label = كم من الوقت نحفظ الحديث؟
living-room-keep-hint = بعد ذلك يختفي تمامًا.
living-room-wall = القواعد المعلقة على الجدار
living-room-wall-hint = قاعدة واحدة في كل سطر. هل الحقل فارغ؟ إذن تظهر القواعد العادية.
living-room-hidden = كلمات لا نريد قراءتها هنا
living-room-hidden-hint = كلمة واحدة في كل سطر.
living-room-hidden-how = ماذا نفعل بكلمة كهذه؟
living-room-hidden-back = طلب قول ذلك بطريقة أخرى
living-room-hidden-cover = وضع نقاط مكانها
living-room-save = حفظ

living-room-window-book = الكتابة في دفتر الزوار
living-room-window-people = { $n ->
    [0] الدخول إلى الغرفة
    [one] واحد من الجيران في الداخل
    [two] اثنان من الجيران في الداخل
    [few] { $n } من الجيران في الداخل
    [many] { $n } من الجيران في الداخل
   *[other] { $n } من الجيران في الداخل
}
living-room-window-host = { $people } · { $host }

living-room-flash-shared = تمت مشاركته في غرفة الجلوس.
living-room-flash-chosen = تم حفظ اختيارك.
living-room-flash-lit = المصباح مضاء. الغرفة مفتوحة.
living-room-flash-out = المصباح مطفأ.
living-room-flash-closed = الغرفة مغلقة.
living-room-flash-open = تتبع الغرفة أوقات الفتح من جديد.
living-room-flash-pace = تم ضبط السرعة.
living-room-flash-reported = شكرًا لك. سيطلع فريق البيت على ذلك.
living-room-flash-removed = تمت إزالة الرسالة.
living-room-flash-rests = تم طلب ذلك. بعد قليل يعود الكلام ممكنًا.
living-room-flash-written = شكرًا لك. سيقرؤه فريق الاستقبال. بعد ذلك يظهر هنا.
living-room-flash-shown = هو الآن في الدفتر.
living-room-flash-entry-gone = تمت إزالته.
living-room-flash-saved = تم الحفظ.

living-room-belonging = كلام في غرفة الجلوس
living-room-belonging-book = كتابة في دفتر الزوار

living-room-share = المشاركة في غرفة الجلوس
