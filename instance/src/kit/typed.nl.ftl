# Woorden die mensen in formulieren typen, naast de woorden die de pagina's zelf zeggen. Niemand leest ze: kit/typed/vocabulary.rs.
# Een komma staat tussen woorden. Bij maanden en dagen staat een komma tussen de maanden, en / tussen woorden voor dezelfde.

typed-months = jan, febr, maa / mar, apr, mei, juni, juli, aug, sept, oct, nov, dec
typed-weekdays = maan, dins, woe, dond, vrij, zat, zon
typed-year = jaar
typed-today = heden
typed-tomorrow = morgen
typed-after-tomorrow = overmorgen
typed-closed = gesloten, toe
typed-whole-day = hele dag, dag en nacht, 24 uur
typed-around = uur, van, vanaf, om, open
typed-between = tot
typed-and = en
typed-free = gratis, niets, niks
typed-euro = euro, eur
