# The pages that the house writes itself; house rules, privacy and accessibility.
# \u2066 and \u2069 keep what reads from left to right in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

about-nothing-yet = هنا سنكتب من نحن وماذا نفعل. هل لديك سؤال الآن؟ يمكنك سؤالنا.
about-to-contact = كيفية التواصل معنا
about-also = من المفيد معرفته أيضًا
about-write = كتابة صفحة
about-draft = غير ظاهرة بعد
about-draft-line = هذه الصفحة غير ظاهرة للزوار بعد. لا يراها إلا من يكتبون الصفحات.
about-up = إلى أعلى
about-up-label = نقل «{ "\u2068" }{ $title }{ "\u2069" }» خطوة إلى أعلى
about-down = إلى أسفل
about-down-label = نقل «{ "\u2068" }{ $title }{ "\u2069" }» خطوة إلى أسفل

about-new = صفحة جديدة
about-change = تعديل هذه الصفحة
about-field-title = ما اسم الصفحة؟
about-field-text = ما محتوى الصفحة؟
about-field-text-hint = الأفضل كتابة جمل قصيرة. السطر الفارغ يبدأ فقرة جديدة.
about-title-empty = الرجاء كتابة اسم للصفحة. مثلًا: من نحن؟
about-text-empty = الرجاء كتابة نص الصفحة هنا.
about-text-too-long = هذا النص طويل جدًا لصفحة واحدة. الرجاء تقسيمه على صفحتين.
about-changed-meanwhile = عدّل شخص آخر هذه الصفحة قبل قليل أيضًا. عند الحفظ الآن يظهر نصك أنت. والنص الآخر يبقى مع النسخ القديمة.
about-marks = تنسيق النص
about-mark-heading = عنوان
about-mark-bold = خط عريض
about-mark-list = قائمة
about-mark-numbers = قائمة مرقمة
about-mark-link = رابط
about-help = كيفية كتابة العناوين والقوائم والروابط
about-help-heading = من نحن
about-help-bold = مهم
about-help-list = حساء
about-help-numbers = الدخول
about-help-link = المزيد هنا
about-photo = وضع صورة في النص
about-photo-line = توضع الصورة في آخر النص. بعد ذلك يمكنك نقل سطر الصورة.
about-photo-add = وضع الصورة في النص
about-photo-taken = الصورة في آخر نصك. لم تُحفظ الصفحة بعد.
about-photo-empty = الرجاء اختيار صورة أولًا.
about-photo-alt-empty = الرجاء كتابة ما يظهر في الصورة. هكذا يعرفه أيضًا من لا يراها.
about-visible = من يمكنه رؤية هذه الصفحة؟
about-visible-yes = الجميع
about-visible-no = لا أحد بعد. ما زلت أكتب.
about-see = معاينة الصفحة
about-preview = هكذا تظهر الصفحة
about-preview-on = متابعة الكتابة
about-save = حفظ
about-back = رجوع

about-remove = إزالة هذه الصفحة
about-remove-what = هل القرار نهائي؟ عندها تختفي الصفحة وكل النسخ القديمة. الصور أيضًا.
about-remove-stay = لا، إبقاء الصفحة
about-remove-really = نعم، إزالة

about-versions = النسخ القديمة
about-versions-line = عند كل حفظ يبقى النص هنا.
about-versions-none = لم تُعدّل هذه الصفحة بعد.
about-versions-older = نسخ أقدم
about-version = نسخة قديمة
about-version-now = على الموقع الآن
about-version-by = كتابة { $name }
about-version-by-nobody = كتابة شخص لم يعد هنا
about-version-same = هذا ما يظهر على الموقع الآن.
about-version-then = هكذا كانت الصفحة
about-version-since = ما تغيّر منذ ذلك الوقت
about-line-gone = أُزيل:
about-line-new = جديد:
about-put-back = استعادة هذه النسخة

about-flash-saved = تم حفظ الصفحة.
about-flash-removed = تمت إزالة الصفحة.
about-flash-put-back = عادت النسخة القديمة.
about-flash-statement = تم حفظ البيان.
about-belonging = نص في صفحة من صفحات البيت

about-rules-starter =
    هذا البيت للجميع. بهذه القواعد يبقى الجو طيبًا.

    ## ماذا نفعل

    - نعامل الناس بلطف. نلقي التحية بعضنا على بعض.
    - نستمع بعضنا إلى بعض. الاختلاف في الرأي ممكن.
    - نكتب ببساطة كما في الكلام. الأخطاء ليست مشكلة.
    - نسأل أولًا قبل عرض صورة لأي شخص.

    ## ماذا لا نفعل

    - الشتم أو المضايقة أو التخويف.
    - التفريق بين الناس بسبب هويتهم أو أصلهم أو إيمانهم.
    - نشر عناوين الآخرين أو أرقام هواتفهم.
    - الدعاية أو طلب المال.

    ## هل هناك مشكلة؟

    يمكنك إخبارنا بذلك. هذا ممكن عند كل رسالة، أو بالهاتف. ننظر في الأمر معًا. أحيانًا نزيل شيئًا. عندها نقول السبب. هل لديك رأي آخر؟ يمكنك إخبارنا، وعندها ينظر شخص آخر في الأمر مرة ثانية.

about-privacy-line = ماذا يعرف { $name } عنك، ولماذا، وكم من الوقت.
about-privacy-short = باختصار
about-privacy-short-look = التصفح لا يحتاج إلى حساب. نحن لا نسجل من يقرأ ماذا.
about-privacy-short-little = نطلب أقل ما يمكن: عنوان بريد إلكتروني واسمًا أول.
about-privacy-short-nobody = لا نبيع شيئًا. لا توجد دعاية، ولا تراقبك أي شركة أخرى.
about-privacy-short-away = يمكنك بنفسك إزالة كل ما هو لك.
about-privacy-who = من يعتني ببياناتك؟
about-privacy-who-line = { $name } هو المسؤول عما يحدث لبياناتك هنا. هل لديك سؤال؟ يمكنك التواصل معنا.
about-privacy-kept = ماذا نحفظ، ولماذا، وكم من الوقت
about-privacy-how-long = المدة:
about-privacy-backups = نصنع نسخًا احتياطية. ما تمت إزالته قد يبقى فيها بعض الوقت. لا يستخدمه أحد.
about-privacy-elsewhere = ماذا ترى المواقع الأخرى
about-privacy-elsewhere-what = جدول الأنشطة ولوحة الإعلانات والمنظمات مفتوحة للجميع. يمكن للمواقع الأخرى نقل ما فيها. هكذا ترى المدينة أيضًا ما يحدث هنا. اسمك الأول تحت الإعلان لا يُنقل معه.
about-privacy-elsewhere-anybody = يمكن لأي موقع آخر متابعة هذا البيت.
about-privacy-elsewhere-asked = هل يريد موقع آخر متابعة هذا البيت؟ عندها ينظر أحدنا أولًا إن كان ذلك مناسبًا.
about-privacy-elsewhere-copies = عند إزالة شيء من هنا نطلب من المواقع الأخرى إزالته أيضًا. لا نستطيع أن نعدك بأنها ستفعل ذلك.
about-privacy-elsewhere-never = عنوان بريدك الإلكتروني، وغرفة الجلوس، ودفتر الوجوه، ورسائلك إلى البيت تبقى هنا دائمًا. لا تذهب رسالة إلى موقع آخر إلا إذا أرسلتها أنت إلى هناك.
about-privacy-cookies = ملفات تعريف الارتباط ({ "\u2066" }cookies{ "\u2069" })
about-privacy-cookies-line = هو شيء صغير يتذكره متصفحك. نستخدمه فقط ليعمل الموقع. لا يتتبعك به أحد. لذلك لا نطلب موافقتك عليه.
about-privacy-rights = ما يمكنك طلبه
about-privacy-rights-see = يمكنك رؤية ما نحفظه عنك.
about-privacy-rights-change = يمكنك طلب تصحيحه.
about-privacy-rights-remove = يمكنك طلب إزالته.
about-privacy-rights-take = يمكنك أخذه معك، في ملف.
about-privacy-rights-how = هل لديك حساب؟ يمكنك عندها فعل معظم ذلك بنفسك، على صفحتك الخاصة. وإلا فيمكنك سؤالنا. يصلك الرد خلال شهر.
about-privacy-my-page = الانتقال إلى صفحتك
about-privacy-rights-complain = هل ما نفعله غير جيد في رأيك؟ يمكنك إخبارنا. ويمكنك أيضًا تقديم شكوى إلى هيئة حماية البيانات الهولندية ({ "\u2066" }Autoriteit Persoonsgegevens{ "\u2069" }).
about-privacy-young = هل عمرك أقل من 16 سنة؟ لا يمكنك عندها إنشاء حساب هنا. التصفح متاح دائمًا.
about-privacy-addition = ما نود إضافته
about-privacy-add = كتابة إضافة

about-access-line = يجب أن يستطيع الجميع استخدام هذا الموقع.
about-access-status = أين وصلنا؟
about-access-letter = الحالة { "\u2066" }{ $letter }{ "\u2069" }.
about-access-not-yet = لم يُملأ هذا البيان بعد. هل هناك شيء لا يعمل؟ يمكنك إخبارنا.
about-access-a = الموقع يوافق كل القواعد.
about-access-b = الموقع يوافق جزءًا من القواعد. نعرف ما هو غير جيد بعد.
about-access-c = بدأت الخطوات الأولى. لا نعرف بعد بالضبط ما هو غير جيد.
about-access-d = الموقع لا يوافق القواعد.
about-access-e = لم يتم فحص الموقع بعد.
about-access-last-check = آخر فحص:
about-access-checked-by = تم الفحص من طرف:
about-access-rules = القواعد هي قواعد { "\u2066" }EN 301 549{ "\u2069" }. ومنها قواعد { "\u2066" }WCAG 2.1{ "\u2069" }، المستوى { "\u2066" }A{ "\u2069" } والمستوى { "\u2066" }AA{ "\u2069" }. صُنع هذا الموقع حسب القواعد الأحدث { "\u2066" }WCAG 2.2{ "\u2069" }.
about-access-done = ماذا فعلنا
about-access-done-keyboard = كل شيء يعمل بلوحة المفاتيح وحدها، وببرنامج يقرأ الصفحة بصوت عالٍ.
about-access-done-large = يمكنك تكبير الحروف. وكل شيء يبقى سهل القراءة على هاتف صغير أيضًا.
about-access-done-aloud = يستطيع الموقع قراءة الصفحات بصوت عالٍ، إن كان جهازك يستطيع ذلك.
about-access-done-colours = توجد ألوان فاتحة وألوان داكنة. اللون ليس العلامة الوحيدة أبدًا.
about-access-done-words = نكتب جملًا قصيرة وكلمات عادية.
about-access-done-script = كل شيء يعمل أيضًا بدون { "\u2066" }JavaScript{ "\u2069" }.
about-access-known = ما لا يعمل للجميع بعد
about-access-known-hint = الرجاء كتابة كل نقطة في سطر خاص، مع شرطة قبلها. مع ذكر متى يكون جاهزًا، وماذا يمكن للناس فعله الآن.
about-access-known-empty = الرجاء كتابة ما هو غير جيد بعد.
about-access-tell = هل هناك شيء لا يعمل عندك؟
about-access-tell-line = يمكنك إخبارنا بذلك. نساعدك فورًا، ونصلح الأمر.
about-access-complain = ألم نجد حلًا معًا؟ يمكنك التوجه إلى أمين المظالم الوطني ({ "\u2066" }Nationale ombudsman{ "\u2069" }) أو إلى معهد حقوق الإنسان ({ "\u2066" }College voor de Rechten van de Mens{ "\u2069" }).
about-access-change = ملء البيان
about-access-change-line = الرجاء التحقق كل سنة إن كان هذا ما زال صحيحًا.
about-access-status-hint = الرجاء اختيار { "\u2066" }A{ "\u2069" } أو { "\u2066" }B{ "\u2069" } فقط إذا تم فحص الموقع.
about-access-status-empty = الرجاء اختيار حالة الموقع.
about-access-checked = متى تم فحص الموقع؟
about-access-checked-hint = مثلًا: { "\u2066" }1-10-2026{ "\u2069" }. إذا لم يتم ذلك بعد يمكنك ترك الحقل فارغًا.
about-access-checked-wrong = هذا ليس يومًا مضى. الرجاء كتابته هكذا: { "\u2066" }1-10-2026{ "\u2069" }.
about-access-checked-empty = الرجاء كتابة وقت فحص الموقع. ألم يتم ذلك بعد؟ الرجاء إذن اختيار { "\u2066" }C{ "\u2069" } أو { "\u2066" }E{ "\u2069" }.
about-access-by = من فحص الموقع؟
about-access-by-hint = مثلًا: نحن أنفسنا، أو اسم مكتب.
