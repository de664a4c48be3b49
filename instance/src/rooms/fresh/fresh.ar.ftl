# The words about what is still right.

fresh-checked = آخر مراجعة: { $day }
fresh-stale = قد تكون هذه المعلومات قديمة
fresh-archived = هذا في الأرشيف. ربما لم يعد صحيحًا. الرجاء السؤال قبل الذهاب.
fresh-look = التحقق من أن هذا صحيح
fresh-doubt = ألم يعد هذا صحيحًا؟
fresh-older = { $n ->
    [zero] عرض { $n } شيء لم تتم مراجعته منذ مدة طويلة أيضًا
    [one] عرض شيء واحد لم تتم مراجعته منذ مدة طويلة أيضًا
    [two] عرض شيئين لم تتم مراجعتهما منذ مدة طويلة أيضًا
    [few] عرض { $n } أشياء لم تتم مراجعتها منذ مدة طويلة أيضًا
    [many] عرض { $n } شيئًا لم تتم مراجعتها منذ مدة طويلة أيضًا
   *[other] عرض { $n } شيء لم تتم مراجعتها منذ مدة طويلة أيضًا
}
fresh-all-faded = لم تتم مراجعة هذا منذ مدة طويلة
fresh-all-faded-next = ربما ما زال صحيحًا. يمكنك الاطلاع عليه، والسؤال قبل الذهاب.
fresh-call-us = الاتصال بنا
fresh-belonging = سؤال إن كان هذا ما زال صحيحًا

fresh-question = هل ما زال هذا صحيحًا؟
fresh-question-line = الجيران يعتمدون على أنه صحيح.
fresh-yes = نعم، ما زال هذا صحيحًا
fresh-no = لا، أريد تعديله
fresh-away = إزالته
fresh-away-hint = يذهب إلى الأرشيف. يمكنك إرجاعه لاحقًا.
fresh-away-hint-series = المرات القادمة تُلغى. ومن سجل للحضور يصله خبر. يمكنك إرجاعه لاحقًا.
fresh-doubts = هذا ما يقوله الزوار
fresh-over = انتهى هذا السؤال
fresh-over-line = وصل جواب على هذا السؤال من قبل، أو الرابط قديم جدًا. لا يلزمك فعل شيء.
fresh-to-home = العودة إلى البيت
fresh-flash-right = شكرًا لك. الآن يعرف الجميع أن هذا صحيح.
fresh-flash-archived = هو الآن في الأرشيف.

fresh-doubt-title = ألم يعد هذا صحيحًا؟
fresh-doubt-line = يمكنك إخبارنا. سنسأل عن ذلك.
fresh-doubt-words = ما هو غير الصحيح؟
fresh-doubt-hint = اختياري. لكن بضع كلمات تساعدنا.
fresh-doubt-kept = لا نحفظ من أنت.
fresh-doubt-send = إرسال
fresh-flash-doubted = شكرًا لك. سنسأل عن ذلك.
fresh-trap = الرجاء ترك هذا الحقل فارغًا
fresh-trap-filled = الرجاء جعل هذا الحقل فارغًا. هو هنا لمنع البرامج.
fresh-too-many = وصلنا الكثير قبل قليل. الرجاء المحاولة مرة أخرى بعد ربع ساعة.

fresh-mail-subject = هل ما زال هذا صحيحًا: { $title }
fresh-mail-subject-several = { $n ->
    [zero] هل ما زال هذا صحيحًا؟ العدد: { $n }
    [one] هل ما زال هذا صحيحًا؟
    [two] هل ما زال هذان الشيئان صحيحين؟
    [few] { $n } أشياء: هل ما زالت صحيحة؟
    [many] { $n } شيئًا: هل ما زالت صحيحة؟
   *[other] { $n } شيء: هل ما زالت صحيحة؟
}
fresh-mail-hello = مرحبًا،
fresh-mail-hello-name = مرحبًا { $name }،
fresh-mail-line = هذا موجود على موقع { $house }. الجيران يعتمدون على أنه صحيح. هل يمكنك الاطلاع عليه؟
fresh-mail-item = { $title }. آخر مراجعة: { $day }.
fresh-mail-doubt = يقول أحد الزوار إن هذا لم يعد صحيحًا.
fresh-mail-doubt-words = يقول أحد الزوار: «{ $words }»
fresh-mail-yes = نعم، ما زال هذا صحيحًا:
fresh-mail-no = لتعديله أو إزالته:
fresh-mail-silent = لم يصلنا جواب؟ عندها نكتب معه أنه قد يكون قديمًا. بعد نصف سنة يذهب إلى الأرشيف. يمكنك إرجاعه في أي وقت.
fresh-mail-why = وصلك هذا البريد لأن هذا لك على موقع { $house }. لا نرسل أكثر من بريد واحد في الأسبوع.
