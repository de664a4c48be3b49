# Слова, які є всюди.

kit-day-monday = понеділок
kit-day-tuesday = вівторок
kit-day-wednesday = середа
kit-day-thursday = четвер
kit-day-friday = п’ятниця
kit-day-saturday = субота
kit-day-sunday = неділя
kit-month-january = січня
kit-month-february = лютого
kit-month-march = березня
kit-month-april = квітня
kit-month-may = травня
kit-month-june = червня
kit-month-july = липня
kit-month-august = серпня
kit-month-september = вересня
kit-month-october = жовтня
kit-month-november = листопада
kit-month-december = грудня
kit-short-monday = пн
kit-short-tuesday = вт
kit-short-wednesday = ср
kit-short-thursday = чт
kit-short-friday = пт
kit-short-saturday = сб
kit-short-sunday = нд
kit-short-january = січ
kit-short-february = лют
kit-short-march = бер
kit-short-april = квіт
kit-short-may = трав
kit-short-june = черв
kit-short-july = лип
kit-short-august = серп
kit-short-september = вер
kit-short-october = жовт
kit-short-november = лист
kit-short-december = груд
kit-date = { $weekday }, { $day } { $month }
kit-date-year = { $weekday }, { $day } { $month } { $year } року
kit-today = Сьогодні
kit-tomorrow = Завтра
kit-yesterday = вчора
kit-hour = { $time }
kit-hours = з { $from } до { $till }
kit-hours-days = з { $from }, кінець: { $day }, { $till }
kit-moment = { $day }, { $hour }
kit-just-now = щойно
kit-minutes-ago = { $n ->
    [one] { $n } хвилину тому
    [few] { $n } хвилини тому
    [many] { $n } хвилин тому
   *[other] { $n } хвилини тому
}
kit-hours-ago = { $n ->
    [one] { $n } годину тому
    [few] { $n } години тому
    [many] { $n } годин тому
   *[other] { $n } години тому
}
kit-days-ago = { $n ->
    [one] { $n } день тому
    [few] { $n } дні тому
    [many] { $n } днів тому
   *[other] { $n } дня тому
}
