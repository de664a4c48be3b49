# The words of the noticeboard.
# \u2066 and \u2069 keep what reads from left to right, such as a phone number, in its own order;
# \u2068 and \u2069 keep what somebody wrote in its own order, whatever its direction.

noticeboard-door = لوحة الإعلانات
noticeboard-title = لوحة الإعلانات
noticeboard-line = يمكنك طلب المساعدة أو عرض شيء. الجيران يساعد بعضهم بعضًا.
noticeboard-which = أي إعلانات؟
noticeboard-all = الكل
noticeboard-request = مطلوب
noticeboard-offer = معروض
noticeboard-together = معًا
noticeboard-solved = تم الحل
noticeboard-add = وضع إعلان
noticeboard-where = أي حي؟
noticeboard-where-all = جميع الأحياء
noticeboard-show = عرض
noticeboard-notices = الإعلانات
noticeboard-empty = لا يوجد شيء هنا بعد
noticeboard-empty-next = من يضع الإعلان الأول؟
noticeboard-see-all = عرض جميع الإعلانات
noticeboard-more = عرض المزيد
noticeboard-rules = هكذا نحافظ على جو طيب
noticeboard-rule-private = الرجاء عدم كتابة عنوانك ورقم هاتفك في الإعلان.
noticeboard-rule-meet = هل هذا أول لقاء؟ الأفضل أن يكون في مركز الحي.
noticeboard-rule-weeks = يبقى الإعلان ستة أسابيع. بعدها نزيله.
noticeboard-from = من { $site }
noticeboard-a-neighbour = أحد الجيران

noticeboard-answer-request = أستطيع المساعدة
noticeboard-answer-offer = أرغب في هذا
noticeboard-answer-together = أشارك معكم
noticeboard-how-to-answer = يمكنك الاتصال ببيت الحي، أو إرسال بريد إلكتروني، أو الزيارة. نحن نوصلك إلى { $name }.
noticeboard-call = الاتصال بالرقم { "\u2066" }{ $phone }{ "\u2069" }
noticeboard-mail = إرسال بريد إلكتروني
noticeboard-drop-in = زيارة بيت الحي
noticeboard-hangs-until = يبقى حتى { $day }
noticeboard-expired = بقي هذا الإعلان ستة أسابيع. ستتم إزالته.
noticeboard-doubtful = قد تكون هذه المعلومات قديمة. ذلك الموقع لا يجيب الآن.
noticeboard-comes-from = هذا الإعلان من { $site }.
noticeboard-answer-there = الرد على موقع { $site }
noticeboard-solve = تم الأمر، إزالة الإعلان
noticeboard-change = تعديل
noticeboard-remove = إزالة

noticeboard-new-title = وضع إعلان
noticeboard-change-title = تعديل إعلانك
noticeboard-new-line = في 3 خطوات. بدون تكلفة.
noticeboard-step-choose = 1. الاختيار
noticeboard-step-tell = 2. الكتابة
noticeboard-step-check = 3. المراجعة
noticeboard-what = ما نوع إعلانك؟
noticeboard-choose-request = أطلب شيئًا
noticeboard-choose-request-line = تلزمك مساعدة أو أغراض.
noticeboard-choose-offer = أعرض شيئًا
noticeboard-choose-offer-line = لديك وقت للمساعدة أو شيء للإهداء.
noticeboard-choose-together = معًا
noticeboard-choose-together-line = يلزمك جيران لعمل شيء معًا.
noticeboard-stop = توقف
noticeboard-next = متابعة
noticeboard-back = رجوع
noticeboard-save = حفظ
noticeboard-hang-up = وضع الإعلان
noticeboard-together-by-phone = هل الأسهل أن نفعل ذلك معًا؟ يمكنك الاتصال بالرقم { "\u2066" }{ $phone }{ "\u2069" }. نحن نضع الإعلان لك.
noticeboard-about = ما الموضوع؟
noticeboard-something-else = شيء آخر
noticeboard-field-title = عنوان إعلانك
noticeboard-field-title-hint = عنوان قصير. مثلًا: من يمشي معي؟
noticeboard-field-text = المزيد عن إعلانك
noticeboard-field-text-hint = ما هو؟ متى؟ يمكنك الكتابة ببساطة كما في الكلام.
noticeboard-field-area = أين تقريبًا؟
noticeboard-field-area-hint = بدون عنوان السكن. مثلًا: قرب الحديقة العامة
noticeboard-certain = نعم، وضع الإعلان كما هو
noticeboard-preview = هكذا سيظهر إعلانك
noticeboard-preview-line = هل كل شيء صحيح؟ إذن نضعه على اللوحة.

noticeboard-kind-empty = الرجاء اختيار نوع الإعلان.
noticeboard-title-empty = الرجاء كتابة بضع كلمات هنا.
noticeboard-title-long = هذا العنوان طويل جدًا. المسموح 100 حرف أو أقل.
noticeboard-text-empty = الرجاء كتابة المقصود هنا في بضع كلمات.
noticeboard-text-long = هذا طويل جدًا لإعلان. الرجاء جعله أقصر.
noticeboard-has-phone = يوجد رقم هاتف في إعلانك. هل يمكنك إزالته؟ يصل الجيران إليك عن طريق بيت الحي.
noticeboard-has-address = يوجد عنوان سكن في إعلانك. هل يمكنك إزالته؟ يستطيع الجميع قراءته هنا.

noticeboard-remove-title = إزالة إعلان
noticeboard-remove-line = هل نزيل «{ "\u2068" }{ $title }{ "\u2069" }»؟
noticeboard-remove-what = عندها يختفي الإعلان، هنا وعلى المواقع المتابِعة.
noticeboard-remove-stay = إبقاء الإعلان
noticeboard-remove-really = نعم، إزالة

noticeboard-flash-added = إعلانك الآن على اللوحة.
noticeboard-flash-changed = تم الحفظ. تم تعديل إعلانك.
noticeboard-flash-solved = يسعدنا أن الأمر تم. الإعلان الآن تحت «تم الحل».
noticeboard-flash-removed = تمت إزالة الإعلان.
noticeboard-belonging = إعلان على لوحة الإعلانات
