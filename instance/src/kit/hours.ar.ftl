# Opening hours.
# \u2066 and \u2069 keep what reads from left to right, such as hours to type, in its own order.

hours-always = مفتوح ليلًا ونهارًا
hours-open-till = مفتوح الآن، حتى { $hour }
hours-open-till-midnight = مفتوح الآن، حتى منتصف الليل
hours-closed-till-today = مغلق الآن، يفتح اليوم { $hour }
hours-closed-till-tomorrow = مغلق الآن، يفتح غدًا { $hour }
hours-closed-till = مغلق الآن، يفتح يوم { $day } { $hour }
hours-closed-now = مغلق الآن
hours-closed = مغلق
hours-closed-typed = مغلق
hours-whole-day = طوال اليوم
hours-line = { $days }: { $hours }
hours-and = { $before } و{ $next }
hours-days-two = { $first } و{ $last }
hours-days-more = من { $first } إلى { $last }
hours-days-all = كل يوم
hours-day-wrong = الرجاء كتابة الأوقات هكذا: { "\u2066" }9 - 17{ "\u2069" }. أو هكذا: { "\u2066" }9 - 12, 13 - 17{ "\u2069" }. هل المكان مغلق؟ يمكنك ترك الحقل فارغًا.
hours-days-off-wrong = الرجاء بدء كل سطر بتاريخ. مثلًا: { "\u2066" }25-12-2026{ "\u2069" } مغلق. أو: { "\u2066" }24-12-2026 9 - 12{ "\u2069" }.
