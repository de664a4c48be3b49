# Pola na miejsce.

place-name-label = Nazwa miejsca
place-name-hint = Na przykład: Buurthuis De Linde
place-street-label = Ulica i numer
place-postal-code-label = Kod pocztowy
place-town-label = Miejscowość
place-point-legend = Miejsce na mapie (nie musisz)
place-latitude-label = Szerokość geograficzna
place-longitude-label = Długość geograficzna
place-coordinates-unclear = Wpisz dwie liczby, na przykład 52,15 i 5,38. Albo zostaw puste.
