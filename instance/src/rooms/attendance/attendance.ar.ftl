# The words of "I am coming".
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

attendance-title = هل نراك هناك؟
attendance-coming = { $n ->
    [0] لم يسجل أحد بعد.
    [one] سيحضر شخص واحد.
    [two] سيحضر شخصان.
    [few] سيحضر { $n } أشخاص.
    [many] سيحضر { $n } شخصًا.
   *[other] سيحضر { $n } شخص.
}
attendance-left = { $n ->
    [zero] لم يبق مكان.
    [one] بقي مكان واحد.
    [two] بقي مكانان.
    [few] بقيت { $n } أماكن.
    [many] بقي { $n } مكانًا.
   *[other] بقي { $n } مكان.
}
attendance-full = لم يبق مكان.
attendance-do = سأحضر
attendance-wait = إضافتي إلى قائمة الانتظار
attendance-with-more = هل معك أشخاص آخرون؟ أو هل الأسهل أن يأخذك أحد معه؟
attendance-no-worry = لا يمكنك الحضور؟ لا بأس. يمكنك دائمًا إلغاء تسجيلك.
attendance-elsewhere = التسجيل يكون عند من ينظم هذا النشاط.
attendance-elsewhere-do = التسجيل هناك
attendance-see-own = عرض تسجيلك
attendance-until-later = اسمك في القائمة. نراك بعد قليل.
attendance-until-tomorrow = اسمك في القائمة. نراك غدًا.
attendance-until-day = اسمك في القائمة. نراك يوم { $day }.

attendance-form-title = سأحضر
attendance-wait-title = إلى قائمة الانتظار
attendance-what = ماذا ومتى وأين
attendance-wait-line = لا يوجد مكان الآن. هل يفرغ مكان لاحقًا؟ عندها نخبرك.
attendance-name = اسمك الأول
attendance-contact = رقم هاتفك أو عنوان بريدك الإلكتروني
attendance-contact-hint = هكذا نخبرك إذا تغير شيء.
attendance-people = كم شخصًا أنتم؟
attendance-people-count = { $n ->
    [zero] نحن { $n } شخص
    [one] سأحضر وحدي
    [two] نحن شخصان
    [few] نحن { $n } أشخاص
    [many] نحن { $n } شخصًا
   *[other] نحن { $n } شخص
}
attendance-fetch-legend = الحضور وحدك صعب عليك؟
attendance-fetch = أود أن يأتي أحد ويأخذني معه.
attendance-fetch-from = أين تقريبًا مكان سكنك؟
attendance-fetch-from-hint = فقط إذا كان أحد سيأتي ليأخذك. مثلًا: قرب المخبز. رقم البيت غير لازم.
attendance-remark = هل لديك كلمة أخرى لنا؟
attendance-remark-hint = اختياري. مثلًا: لا آكل اللحم.
attendance-trap = الرجاء ترك هذا الحقل فارغًا
attendance-kept = بياناتك هنا يراها فقط من ينظم هذا النشاط. نزيلها بعد النشاط بأسبوعين.
attendance-back = رجوع

attendance-name-empty = الرجاء كتابة اسمك الأول.
attendance-contact-empty = الرجاء كتابة رقم هاتف أو عنوان بريد إلكتروني. هكذا نستطيع الوصول إليك.
attendance-contact-wrong = هذا لا يشبه رقم هاتف ولا عنوان بريد إلكتروني. الرجاء التحقق منه مرة أخرى.
attendance-people-unclear = الرجاء اختيار عدد الأشخاص: من 1 إلى 10.
attendance-people-most = { $n ->
    [zero] لا يوجد مكان. الرجاء اختيار عدد أقل.
    [one] المكان يتسع لشخص واحد فقط. الرجاء اختيار عدد أقل.
    [two] المكان يتسع لشخصين فقط. الرجاء اختيار عدد أقل.
    [few] المكان يتسع لـ { $n } أشخاص على الأكثر. الرجاء اختيار عدد أقل.
    [many] المكان يتسع لـ { $n } شخصًا على الأكثر. الرجاء اختيار عدد أقل.
   *[other] المكان يتسع لـ { $n } شخص على الأكثر. الرجاء اختيار عدد أقل.
}
attendance-trap-filled = الرجاء ترك هذا الحقل فارغًا والمحاولة مرة أخرى.
attendance-too-many = وصلت تسجيلات كثيرة متتالية. الرجاء الانتظار دقيقة ثم المحاولة مرة أخرى. ما كتبته ما زال هنا.
attendance-full-now = لم يبق مكان لهذا العدد. يمكنك الدخول في قائمة الانتظار، أو الحضور بعدد أقل.

attendance-own-coming = اسمك في القائمة
attendance-own-waiting = اسمك في قائمة الانتظار
attendance-own-left = تم إلغاء تسجيلك
attendance-own-off = لن يقام هذا النشاط
attendance-waits-line = إذا فرغ مكان، فهو لك.
attendance-waits-too-large = أصبح المكان يتسع لعدد أقل من عددكم. هل يمكن الحضور بعدد أقل؟ الرجاء إلغاء التسجيل في الأسفل ثم التسجيل من جديد.
attendance-before = { $n ->
    [zero] لا أحد ينتظر قبلك.
    [one] ينتظر قبلك شخص واحد.
    [two] ينتظر قبلك شخصان.
    [few] ينتظر قبلك { $n } أشخاص.
    [many] ينتظر قبلك { $n } شخصًا.
   *[other] ينتظر قبلك { $n } شخص.
}
attendance-left-line = يؤسفنا عدم حضورك. شكرًا لأنك أخبرتنا.
attendance-fetched = سيتصل بك أحد ليأخذك معه.
attendance-mailed = يصلك بريد إلكتروني. وقبل النشاط بيوم نرسل إليك تذكيرًا.
attendance-called = هل يتغير شيء؟ عندها نتصل بك. الرجاء حفظ هذه الصفحة: هنا يمكنك إلغاء تسجيلك.
attendance-waits-mail = يصلك بريد إلكتروني عندما يفرغ مكان.
attendance-waits-call = نتصل بك عندما يفرغ مكان. الرجاء حفظ هذه الصفحة: هنا يمكنك إلغاء تسجيلك.
attendance-see-activity = عرض النشاط
attendance-leave-title = لا يمكنك الحضور؟
attendance-leave-line = لا بأس. عند إلغاء تسجيلك يستطيع شخص آخر الحضور.
attendance-leave = لن أحضر
attendance-flash-left = تم إلغاء تسجيلك.
attendance-flash-closed = التسجيل في هذا النشاط غير ممكن الآن.

attendance-mail-coming-subject = اسمك في القائمة: { $title }
attendance-mail-coming = مرحبًا،

    اسمك في قائمة { $title }. ننتظرك.

    { $day }، { $hours }
    { $place }

    لا يمكنك الحضور؟ يمكنك إلغاء تسجيلك هنا:

    { $link }

    إلى اللقاء.
    { $house }
attendance-mail-waiting-subject = اسمك في قائمة الانتظار: { $title }
attendance-mail-waiting = مرحبًا،

    لم يبق مكان في { $title }. اسمك في قائمة الانتظار.

    { $day }، { $hours }
    { $place }

    هل يفرغ مكان لاحقًا؟ عندها يصلك بريد إلكتروني. هل الانتظار لم يعد يناسبك؟ يمكنك إلغاء تسجيلك هنا:

    { $link }

    { $house }
attendance-mail-place-subject = صار لك مكان: { $title }
attendance-mail-place = مرحبًا،

    خبر سار. فرغ مكان في { $title }. اسمك الآن في القائمة، ونحن ننتظرك.

    { $day }، { $hours }
    { $place }

    لا يمكنك الحضور؟ يمكنك إلغاء تسجيلك هنا، فيستطيع شخص آخر الحضور:

    { $link }

    { $house }
attendance-mail-reminder-subject = غدًا: { $title }
attendance-mail-reminder = مرحبًا،

    غدًا موعد { $title }. نحن ننتظرك.

    { $day }، { $hours }
    { $place }

    لا يمكنك الحضور؟ يمكنك إلغاء تسجيلك هنا:

    { $link }

    نراك غدًا.
    { $house }
attendance-mail-reason = السبب: { $reason }
attendance-mail-off-subject = ملغى: { $title }
attendance-mail-off = مرحبًا،

    تم إلغاء { $title }.

    { $day }، { $hours }
    { $place }
    { $why }

    هنا تسجيلك:

    { $link }

    { $house }
attendance-mail-on-subject = قائم من جديد: { $title }
attendance-mail-on = مرحبًا،

    لم يعد { $title } ملغى. النشاط قائم من جديد. اسمك ما زال في القائمة.

    { $day }، { $hours }
    { $place }

    لم يعد يمكنك الحضور؟ يمكنك إلغاء تسجيلك هنا:

    { $link }

    { $house }
attendance-mail-moved-subject = تغيّر الموعد أو المكان: { $title }
attendance-mail-moved = مرحبًا،

    تغيّر موعد { $title } أو مكانه. هكذا هو الآن:

    { $day }، { $hours }
    { $place }
    { $why }

    لا يمكنك الحضور عندها؟ يمكنك إلغاء تسجيلك هنا:

    { $link }

    { $house }
attendance-mail-why = وصلك هذا البريد لأن شخصًا كتب هذا العنوان عند نشاط في { $house }.

attendance-belonging = حضورك لنشاط
