# Godziny otwarcia.

hours-always = Otwarte dzień i noc
hours-open-till = Teraz otwarte, do { $hour }
hours-open-till-midnight = Teraz otwarte, do północy
hours-closed-till-today = Teraz zamknięte, dzisiaj znów otwarte o { $hour }
hours-closed-till-tomorrow = Teraz zamknięte, znów otwarte jutro o { $hour }
hours-closed-till = Teraz zamknięte, znów otwarte: { $day } o { $hour }
hours-closed-now = Teraz zamknięte
hours-closed = zamknięte
hours-closed-typed = zamknięte
hours-whole-day = cały dzień
hours-line = { $days }: { $hours }
hours-and = { $before } i { $next }
hours-days-two = { $first } i { $last }
hours-days-more = { $first } – { $last }
hours-days-all = codziennie
hours-day-wrong = Napisz godziny tak: 9 - 17. Albo tak: 9 - 12, 13 - 17. Zostaw puste, jeśli jest zamknięte.
hours-days-off-wrong = Zacznij każdą linijkę od daty. Na przykład: 25.12 zamknięte. Albo: 24.12 9 - 12.
