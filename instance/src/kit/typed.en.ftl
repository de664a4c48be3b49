# Words that people type in forms, besides the words that the pages say. Nobody reads them: kit/typed/vocabulary.rs.
# A comma stands between words. With months and days a comma stands between the months, and / between words for the same one.

typed-months = jan, feb, mar, apr, may, june, july, aug, sept, oct, nov, dec
typed-weekdays = mo, tues, weds, thur / thurs, fr, sa, su
typed-year = year
typed-today = today
typed-tomorrow = tomorrow
typed-after-tomorrow = day after tomorrow, the day after tomorrow
typed-closed = shut
typed-whole-day = whole day, the whole day, day and night, 24 hours
typed-around = from, at, hours, hrs, o'clock, open
typed-between = to, till, until
typed-and = and
typed-free = free, nothing
typed-euro = euro, euros, eur
