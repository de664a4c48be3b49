# Words that are used everywhere.

kit-day-monday = Monday
kit-day-tuesday = Tuesday
kit-day-wednesday = Wednesday
kit-day-thursday = Thursday
kit-day-friday = Friday
kit-day-saturday = Saturday
kit-day-sunday = Sunday
kit-month-january = January
kit-month-february = February
kit-month-march = March
kit-month-april = April
kit-month-may = May
kit-month-june = June
kit-month-july = July
kit-month-august = August
kit-month-september = September
kit-month-october = October
kit-month-november = November
kit-month-december = December
kit-short-monday = Mon
kit-short-tuesday = Tue
kit-short-wednesday = Wed
kit-short-thursday = Thu
kit-short-friday = Fri
kit-short-saturday = Sat
kit-short-sunday = Sun
kit-short-january = Jan
kit-short-february = Feb
kit-short-march = Mar
kit-short-april = Apr
kit-short-may = May
kit-short-june = Jun
kit-short-july = Jul
kit-short-august = Aug
kit-short-september = Sep
kit-short-october = Oct
kit-short-november = Nov
kit-short-december = Dec
kit-date = { $weekday } { $day } { $month }
kit-date-year = { $weekday } { $day } { $month } { $year }
kit-today = Today
kit-tomorrow = Tomorrow
kit-yesterday = yesterday
kit-hour = { $time }
kit-hours = { $from } to { $till }
kit-hours-days = { $from } to { $day } { $till }
kit-moment = { $day }, { $hour }
kit-just-now = just now
kit-minutes-ago = { $n ->
    [one] 1 minute ago
   *[other] { $n } minutes ago
}
kit-hours-ago = { $n ->
    [one] 1 hour ago
   *[other] { $n } hours ago
}
kit-days-ago = { $n ->
    [one] 1 day ago
   *[other] { $n } days ago
}
