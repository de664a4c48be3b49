# Words that people type in forms, besides the words that the pages say. Nobody reads them: kit/typed/vocabulary.rs.
# A comma stands between words. With months and days a comma stands between the months, and / between words for the same one.
# The pages say months as they follow a day (stycznia); here they stand by themselves (styczeń).

typed-months = styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad, grudzień
typed-weekdays = pn, wto, środę / śro, cz, pi, sobotę / sb, niedzielę / niedz / nd
typed-year = rok, roku, r
typed-today = dziś
typed-tomorrow = jutro
typed-after-tomorrow = pojutrze
typed-closed = zamknięty, nieczynne, nieczynny
typed-whole-day = całą dobę, całodobowo, dzień i noc, 24 godziny
typed-around = od, o, godz, godzina, godziny, godzin, godzinie, otwarte, czynne
typed-between = do
typed-and = i, oraz
typed-free = bezpłatnie, bezpłatne, darmo, za darmo, darmowe
typed-euro = euro
