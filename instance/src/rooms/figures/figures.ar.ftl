# Figures: what happened in a month, with nobody in it. Everybody reads these words.

figures-door = السنة بالأرقام
figures-title = سنة { $year } بالأرقام
figures-line = ما حدث في { $name }.
figures-none = لم نحسب شيئًا هذه السنة بعد.
figures-to-agenda = عرض جدول الأنشطة
figures-private = نحن نحسب ما يحدث. لا نتتبع أحدًا، ولا يظهر هنا من أنت.
figures-now = الآن
figures-in-year = في سنة { $year }
figures-by-month = الأرقام حسب الشهر
figures-month = الشهر
figures-number = العدد
figures-plot-told = عمود لكل شهر. الأعلى هو { $month }، والعدد { $number }.

figures-activities = الأنشطة التي تمت
figures-people = الأشخاص الذين سجلوا وحضروا
figures-asked = الطلبات على لوحة الإعلانات
figures-answered = الطلبات التي وصلها رد
figures-mediated = الطلبات التي ساعد فيها من يقوم بالوساطة
figures-solved = الطلبات التي تم حلها
figures-offered = المعروض على لوحة الإعلانات
figures-articles = القصص في جريدة الحي
figures-guest-book = الرسائل في دفتر الزوار
figures-readers = قراء الرسالة الأسبوعية
figures-organisations = المنظمات
figures-accounts = الجيران الذين لديهم حساب
figures-fresh = ما تمت مراجعته، من كل 100 شيء على الموقع
figures-calendar = كم مرة تم جلب جدول الأنشطة إلى تقويم آخر
figures-activity-file = الأنشطة التي أضافها الناس إلى تقويمهم الخاص
figures-newspaper = كم مرة تم جلب جريدة الحي إلى برنامج لقراءة الأخبار
