# Słowa organizacji.

organisations-door = Organizacje
organisations-title = Organizacje
organisations-line = Kto co robi w dzielnicy? Kto ci pomoże?
organisations-search = Szukaj organizacji
organisations-for-whom = Dla kogo?
organisations-total = { $n ->
    [0] Brak organizacji
    [one] 1 organizacja
    [few] { $n } organizacje
    [many] { $n } organizacji
   *[other] { $n } organizacji
}
organisations-add = Dodaj organizację
organisations-see-all = Zobacz wszystkie organizacje
organisations-empty = Tu jeszcze nikogo nie ma
organisations-empty-next = Wkrótce pojawią się tu kluby i ludzie. Zajrzyj jutro.
organisations-from = Ze strony { $site }

organisations-fact-where = Gdzie:
organisations-fact-hours = Otwarte:
organisations-fact-for = Dla kogo:
organisations-good-to-know = Dobrze wiedzieć
organisations-contact = Kontakt
organisations-call = Zadzwoń: { $phone }
organisations-mail = Wyślij e-mail
organisations-website = Własna strona
organisations-route = Pokaż drogę
organisations-follow = Obserwuj, co robią
organisations-follow-line = Masz Mastodon albo coś podobnego? Szukaj tam tej nazwy.
organisations-copy = Kopiuj nazwę
organisations-copied = Skopiowano
organisations-manage = Zarządzanie
organisations-change = Zmień
organisations-remove = Usuń
organisations-comes-from = Ta organizacja pochodzi ze strony { $site }.
organisations-see-there = Zobacz na stronie { $site }
organisations-doubtful = To może być nieaktualne. Tamta strona teraz nie odpowiada.
organisations-in-the-agenda = W kalendarzu

organisations-new-title = Dodaj organizację
organisations-change-title = Zmień organizację
organisations-form-line = Wpisz to, co wiesz. Resztę możesz dodać później.
organisations-field-name = Nazwa organizacji
organisations-field-text = Co robicie?
organisations-field-text-hint = W kilku zdaniach. Pisz po prostu tak, jak mówisz.
organisations-field-themes = O co chodzi?
organisations-field-hours = Kiedy jest otwarte?
organisations-field-hours-hint = Na przykład: Wtorek i czwartek od 10:00 do 12:00
organisations-field-phone = Numer telefonu
organisations-field-email = Adres e-mail
organisations-field-website = Strona internetowa
organisations-stop = Anuluj
organisations-save = Zapisz
organisations-put-in = Dodaj

organisations-name-empty = Napisz tu, jak nazywa się organizacja.
organisations-name-long = Ta nazwa jest za długa. Skróć ją do 100 liter lub mniej.
organisations-name-unclear = Wpisz w nazwie także litery.
organisations-text-empty = Napisz w kilku słowach, co robi organizacja.
organisations-text-long = Ten tekst jest za długi. Skróć go trochę.
organisations-phone-unclear = Ten numer telefonu nie jest całkiem dobry. Używaj tylko cyfr.
organisations-email-unclear = Ten adres nie jest całkiem dobry. Czy jest w nim @?
organisations-website-unclear = Ten adres nie jest całkiem dobry. Zaczyna się od https://

organisations-remove-title = Usuń organizację
organisations-remove-line = Chcesz usunąć „{ $name }”?
organisations-remove-what = Wtedy ta strona zniknie, tutaj i na stronach, które też ją pokazują. Kto obserwuje organizację, nie zobaczy już nic nowego. Wydarzenia zostaną.
organisations-remove-stay = Zostaw
organisations-remove-really = Tak, usuń

organisations-flash-added = Zapisane. Organizacja jest na liście.
organisations-flash-changed = Zapisane. Organizacja jest zmieniona.
organisations-flash-removed = Organizacja jest usunięta.

organisations-wire-hours = Godziny otwarcia
organisations-wire-phone = Telefon
organisations-wire-email = E-mail
organisations-wire-website = Strona internetowa

organisations-in-the-etalage = W witrynie
