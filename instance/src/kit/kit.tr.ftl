# Her yerde kullanılan sözler.

kit-day-monday = Pazartesi
kit-day-tuesday = Salı
kit-day-wednesday = Çarşamba
kit-day-thursday = Perşembe
kit-day-friday = Cuma
kit-day-saturday = Cumartesi
kit-day-sunday = Pazar
kit-month-january = Ocak
kit-month-february = Şubat
kit-month-march = Mart
kit-month-april = Nisan
kit-month-may = Mayıs
kit-month-june = Haziran
kit-month-july = Temmuz
kit-month-august = Ağustos
kit-month-september = Eylül
kit-month-october = Ekim
kit-month-november = Kasım
kit-month-december = Aralık
kit-short-monday = Pzt
kit-short-tuesday = Sal
kit-short-wednesday = Çar
kit-short-thursday = Per
kit-short-friday = Cum
kit-short-saturday = Cmt
kit-short-sunday = Paz
kit-short-january = Oca
kit-short-february = Şub
kit-short-march = Mar
kit-short-april = Nis
kit-short-may = May
kit-short-june = Haz
kit-short-july = Tem
kit-short-august = Ağu
kit-short-september = Eyl
kit-short-october = Eki
kit-short-november = Kas
kit-short-december = Ara
kit-date = { $day } { $month } { $weekday }
kit-date-year = { $day } { $month } { $year } { $weekday }
kit-today = Bugün
kit-tomorrow = Yarın
kit-yesterday = dün
kit-hour = saat { $time }
kit-hours = { $from } ile { $till } arası
kit-hours-days = saat { $from }, bitiş { $day } saat { $till }
kit-moment = { $day }, { $hour }
kit-just-now = az önce
kit-minutes-ago = { $n ->
    [one] 1 dakika önce
   *[other] { $n } dakika önce
}
kit-hours-ago = { $n ->
    [one] 1 saat önce
   *[other] { $n } saat önce
}
kit-days-ago = { $n ->
    [one] 1 gün önce
   *[other] { $n } gün önce
}
