# The words of the welcome film.
# \u2066 and \u2069 keep what reads from left to right in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

film-title = فيلم الترحيب
film-watch = مشاهدة الفيلم
film-watch-length = مشاهدة الفيلم ({ "\u2068" }{ $length }{ "\u2069" })
film-read = قراءة النص
film-who = من ستلتقي هنا
film-text = نص الفيلم
film-has-captions = مع ترجمة على الشاشة
film-is-silent = بدون كلام
film-no-player = لا يستطيع جهازك عرض هذا الفيلم هنا.
film-fetch = تنزيل الفيلم
film-none = لا يوجد فيلم بعد
film-none-next = يمكنك العودة لاحقًا.
film-add = إضافة فيلم هنا
film-change = تعديل الفيلم
film-back = العودة إلى النص

film-is-elsewhere = هذا الفيلم على موقع { "\u2066" }{ $site }{ "\u2069" }
film-warning = عند المشاهدة يعرف موقع { "\u2066" }{ $site }{ "\u2069" } أن المشاهدة منك. وقد يحفظ ذلك الموقع عنك أكثر من ذلك. لا سلطة لنا على هذا. هل هذا غير مناسب لك؟ يمكنك قراءة النص في الأسفل.
film-play-elsewhere = مشاهدة الفيلم على موقع { "\u2066" }{ $site }{ "\u2069" }

film-settings = فيلم الترحيب
film-settings-line = من أنتم؟ دقيقة واحدة تكفي لتعريف الناس بكم.
film-field-title = العنوان
film-field-title-hint = مثلًا: سميرة ترحب بكم
film-field-text = نص الفيلم
film-field-text-hint = ماذا يُقال، وماذا يظهر؟ يقرأ هذا من لا يستطيعون سماع الفيلم أو رؤيته.
film-field-length = ما مدة الفيلم؟
film-field-length-hint = مثلًا: دقيقة واحدة
film-field-where = أين الفيلم؟
film-here = عندنا
film-elsewhere = على موقع آخر
film-elsewhere-line = لا يُفتح الفيلم إلا باختيار من يريد مشاهدته. نشرح أولًا أن ذلك الموقع يعرف من يشاهد.
film-field-file = الفيلم
film-field-file-hint = ملف ينتهي اسمه بـ { "\u2066" }.mp4{ "\u2069" } أو { "\u2066" }.webm{ "\u2069" }. الحجم { "\u2066" }{ $n } MB{ "\u2069" } على الأكثر. لا يبدأ الفيلم من تلقاء نفسه أبدًا.
film-field-captions = الترجمة على الشاشة
film-field-captions-hint = ملف ينتهي اسمه بـ { "\u2066" }.vtt{ "\u2069" } ({ "\u2066" }WebVTT{ "\u2069" }).
film-field-silent = بدون كلام
film-field-link = عنوان الفيلم
film-field-link-hint = من YouTube أو Vimeo أو PeerTube. يمكنك لصق العنوان من المتصفح.
film-field-picture = الصورة قبل الفيلم
film-field-picture-hint = تظهر هذه الصورة قبل بدء الفيلم.
film-file-kept = هذا الفيلم محفوظ. لا يلزم اختيار ملف إلا لوضع فيلم آخر.
film-captions-kept = هذه الترجمة محفوظة.
film-keep = حفظ
film-stop = توقف

film-title-empty = الرجاء كتابة بضع كلمات هنا.
film-title-long = هذا العنوان طويل جدًا. المسموح 100 حرف أو أقل.
film-text-empty = الرجاء كتابة ما يُقال وما يظهر في الفيلم.
film-text-long = هذا النص طويل جدًا. الرجاء جعله أقصر.
film-file-empty = الرجاء اختيار ملف الفيلم هنا.
film-file-large = هذا الفيلم كبير جدًا. الرجاء جعله أقصر أو أصغر. ما كتبته محفوظ.
film-file-other = لا يستطيع الجميع فتح هذا الفيلم. الرجاء اختيار ملف ينتهي اسمه بـ { "\u2066" }.mp4{ "\u2069" } أو { "\u2066" }.webm{ "\u2069" }.
film-file-broken = هذا الفيلم غير سليم. الرجاء إنشاء الملف من جديد والمحاولة مرة أخرى.
film-captions-empty = الرجاء اختيار ملف الترجمة هنا. الفيلم بدون كلام؟ الرجاء وضع علامة في الأسفل.
film-captions-wrong = لا نستطيع قراءة هذه الترجمة. يبدأ الملف بـ { "\u2066" }WEBVTT{ "\u2069" }، ولكل سطر بداية ونهاية.
film-link-empty = الرجاء لصق عنوان الفيلم هنا.
film-link-unknown = لا نعرف هذا العنوان. الرجاء استخدام عنوان فيلم على YouTube أو Vimeo أو PeerTube.

film-remove = إزالة الفيلم
film-remove-line = هل نزيل «{ "\u2068" }{ $title }{ "\u2069" }»؟
film-remove-what = عندها يختفي الفيلم مع الترجمة والنص.
film-remove-stay = إبقاء الفيلم
film-remove-really = نعم، إزالة

film-flash-kept = تم الحفظ. هكذا يظهر الفيلم الآن.
film-flash-removed = تمت إزالة الفيلم.
