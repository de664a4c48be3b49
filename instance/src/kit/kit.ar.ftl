# Words that are used everywhere.

kit-day-monday = الاثنين
kit-day-tuesday = الثلاثاء
kit-day-wednesday = الأربعاء
kit-day-thursday = الخميس
kit-day-friday = الجمعة
kit-day-saturday = السبت
kit-day-sunday = الأحد
kit-month-january = يناير
kit-month-february = فبراير
kit-month-march = مارس
kit-month-april = أبريل
kit-month-may = مايو
kit-month-june = يونيو
kit-month-july = يوليو
kit-month-august = أغسطس
kit-month-september = سبتمبر
kit-month-october = أكتوبر
kit-month-november = نوفمبر
kit-month-december = ديسمبر
kit-short-monday = اثنين
kit-short-tuesday = ثلاثاء
kit-short-wednesday = أربعاء
kit-short-thursday = خميس
kit-short-friday = جمعة
kit-short-saturday = سبت
kit-short-sunday = أحد
kit-short-january = يناير
kit-short-february = فبراير
kit-short-march = مارس
kit-short-april = أبريل
kit-short-may = مايو
kit-short-june = يونيو
kit-short-july = يوليو
kit-short-august = أغسطس
kit-short-september = سبتمبر
kit-short-october = أكتوبر
kit-short-november = نوفمبر
kit-short-december = ديسمبر
kit-date = { $weekday } { $day } { $month }
kit-date-year = { $weekday } { $day } { $month } { $year }
kit-today = اليوم
kit-tomorrow = غدًا
kit-yesterday = أمس
kit-hour = الساعة { $time }
kit-hours = من { $from } إلى { $till }
kit-hours-days = من الساعة { $from } إلى { $day } الساعة { $till }
kit-moment = { $day }، { $hour }
kit-just-now = الآن
kit-minutes-ago = { $n ->
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $n } دقائق
    [many] قبل { $n } دقيقة
   *[other] قبل { $n } دقيقة
}
kit-hours-ago = { $n ->
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $n } ساعات
    [many] قبل { $n } ساعة
   *[other] قبل { $n } ساعة
}
kit-days-ago = { $n ->
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $n } أيام
    [many] قبل { $n } يومًا
   *[other] قبل { $n } يوم
}
