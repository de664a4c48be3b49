# The field for a photo.
# \u2066 and \u2069 keep what reads from left to right in its own order.

photo-label = صورة
photo-hint = اختياري. بدون صورة نعرض رسمًا.
photo-hint-plain = اختياري.
photo-alt-label = ماذا يظهر في الصورة؟
photo-alt-hint = لمن لا يستطيعون رؤية الصورة. مثلًا: ثلاثة جيران يصبّون القهوة على طاولة طويلة.
photo-people = هل يوجد أشخاص في الصورة؟
photo-people-hint = هذا الاختيار ضروري عند إرسال صورة. المقصود أشخاص يمكن التعرف عليهم. هل هناك من لا يوافق؟ الرجاء إذن اختيار صورة أخرى.
photo-people-nobody = لا
photo-people-agreed = نعم، وهم موافقون
photo-people-empty = هل يوجد أشخاص في الصورة؟ الرجاء اختيار لا أو نعم.
photo-focus = ما الذي يجب أن يظهر دائمًا في الصورة؟
photo-focus-hint = أحيانًا لا يتسع المكان للصورة كلها، فلا تظهر أطرافها. الرجاء اختيار مكان الجزء الأهم.
photo-focus-left-top = أعلى اليسار
photo-focus-top = الأعلى
photo-focus-right-top = أعلى اليمين
photo-focus-left = اليسار
photo-focus-middle = الوسط
photo-focus-right = اليمين
photo-focus-left-bottom = أسفل اليسار
photo-focus-bottom = الأسفل
photo-focus-right-bottom = أسفل اليمين
photo-kept = هذه الصورة محفوظة.
photo-gone = إزالة الصورة
photo-being-made = نجهز صورتك الآن. بعد قليل تظهر بسرعة على الهاتف أيضًا.
photo-too-large = هذه الصورة كبيرة جدًا. الرجاء اختيار صورة أخرى.
photo-unreadable = لا نستطيع فتح هذه الصورة. الرجاء اختيار صورة ينتهي اسمها بـ { "\u2066" }.jpg{ "\u2069" } أو { "\u2066" }.png{ "\u2069" } أو { "\u2066" }.webp{ "\u2069" }
photo-broken = هذه الصورة غير سليمة. الرجاء اختيارها مرة أخرى، أو اختيار غيرها.
photo-lost = لم تعد هذه الصورة عندنا. الرجاء اختيارها مرة أخرى.
photo-not-kept = لم تُحفظ الصورة. يمكنك المحاولة بعد قليل.
