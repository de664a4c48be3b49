# Słowa używane wszędzie.

kit-day-monday = poniedziałek
kit-day-tuesday = wtorek
kit-day-wednesday = środa
kit-day-thursday = czwartek
kit-day-friday = piątek
kit-day-saturday = sobota
kit-day-sunday = niedziela
kit-month-january = stycznia
kit-month-february = lutego
kit-month-march = marca
kit-month-april = kwietnia
kit-month-may = maja
kit-month-june = czerwca
kit-month-july = lipca
kit-month-august = sierpnia
kit-month-september = września
kit-month-october = października
kit-month-november = listopada
kit-month-december = grudnia
kit-short-monday = pon
kit-short-tuesday = wt
kit-short-wednesday = śr
kit-short-thursday = czw
kit-short-friday = pt
kit-short-saturday = sob
kit-short-sunday = ndz
kit-short-january = sty
kit-short-february = lut
kit-short-march = mar
kit-short-april = kwi
kit-short-may = maj
kit-short-june = cze
kit-short-july = lip
kit-short-august = sie
kit-short-september = wrz
kit-short-october = paź
kit-short-november = lis
kit-short-december = gru
kit-date = { $weekday }, { $day } { $month }
kit-date-year = { $weekday }, { $day } { $month } { $year }
kit-today = Dzisiaj
kit-tomorrow = Jutro
kit-yesterday = wczoraj
kit-hour = { $time }
kit-hours = od { $from } do { $till }
kit-hours-days = { $from } – { $day }, { $till }
kit-moment = { $day }, { $hour }
kit-just-now = przed chwilą
kit-minutes-ago = { $n ->
    [one] 1 minutę temu
    [few] { $n } minuty temu
    [many] { $n } minut temu
   *[other] { $n } minuty temu
}
kit-hours-ago = { $n ->
    [one] 1 godzinę temu
    [few] { $n } godziny temu
    [many] { $n } godzin temu
   *[other] { $n } godziny temu
}
kit-days-ago = { $n ->
    [one] 1 dzień temu
    [few] { $n } dni temu
    [many] { $n } dni temu
   *[other] { $n } dnia temu
}
