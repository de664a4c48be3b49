# Woorden die overal gebruikt worden.

kit-day-monday = maandag
kit-day-tuesday = dinsdag
kit-day-wednesday = woensdag
kit-day-thursday = donderdag
kit-day-friday = vrijdag
kit-day-saturday = zaterdag
kit-day-sunday = zondag
kit-month-january = januari
kit-month-february = februari
kit-month-march = maart
kit-month-april = april
kit-month-may = mei
kit-month-june = juni
kit-month-july = juli
kit-month-august = augustus
kit-month-september = september
kit-month-october = oktober
kit-month-november = november
kit-month-december = december
kit-short-monday = ma
kit-short-tuesday = di
kit-short-wednesday = wo
kit-short-thursday = do
kit-short-friday = vr
kit-short-saturday = za
kit-short-sunday = zo
kit-short-january = jan
kit-short-february = feb
kit-short-march = mrt
kit-short-april = apr
kit-short-may = mei
kit-short-june = jun
kit-short-july = jul
kit-short-august = aug
kit-short-september = sep
kit-short-october = okt
kit-short-november = nov
kit-short-december = dec
kit-date = { $weekday } { $day } { $month }
kit-date-year = { $weekday } { $day } { $month } { $year }
kit-today = Vandaag
kit-tomorrow = Morgen
kit-yesterday = gisteren
kit-hour = { $time } uur
kit-hours = { $from } tot { $till } uur
kit-hours-days = { $from } uur tot { $day } { $till } uur
kit-moment = { $day }, { $hour }
kit-just-now = zojuist
kit-minutes-ago = { $n ->
    [one] 1 minuut geleden
   *[other] { $n } minuten geleden
}
kit-hours-ago = { $n ->
    [one] 1 uur geleden
   *[other] { $n } uur geleden
}
kit-days-ago = { $n ->
    [one] 1 dag geleden
   *[other] { $n } dagen geleden
}
