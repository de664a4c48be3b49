# Słowa kalendarza.

agenda-door = Kalendarz
agenda-title = Kalendarz
agenda-line = Co się dzieje? Wybierz coś fajnego.
agenda-search = Szukaj w kalendarzu
agenda-search-button = Szukaj
agenda-filters = Wybierz, co ci pasuje
agenda-when = Kiedy?
agenda-when-always = Wszystkie dni
agenda-when-today = Dzisiaj
agenda-when-week = W tym tygodniu
agenda-when-weekend = W weekend
agenda-good-to-know = Dobrze wiedzieć
agenda-free = Za darmo
agenda-wheelchair = Dostęp na wózku
agenda-for-whom = Dla kogo?
agenda-for-all = Wszyscy razem
agenda-what = Co chcesz robić?
agenda-what-all = Wszystko jedno
agenda-where = Która dzielnica?
agenda-where-all = Wszystkie dzielnice
agenda-show = Pokaż
agenda-total = { $n ->
    [0] Brak wydarzeń
    [one] 1 wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzenia
}
agenda-views = Jak chcesz to widzieć?
agenda-view-pictures = Zdjęcia
agenda-view-list = Lista
agenda-add = Dodaj coś do kalendarza
agenda-you-see = Widzisz:
agenda-take-away = Usuń
agenda-take-all-away = Usuń wszystko
agenda-more = Pokaż więcej
agenda-nothing-found = Nic nie znaleźliśmy
agenda-nothing-found-next = Szukaj innym słowem. Albo zobacz wszystkie dzielnice.
agenda-see-all = Zobacz wszystko
agenda-call-us = Zadzwoń do nas, poszukamy razem
agenda-empty = Kalendarz jest jeszcze pusty
agenda-empty-next = Na pewno wkrótce coś się pojawi. Zajrzyj jutro.
agenda-to-home = Wróć do domu
agenda-all-day = Cały dzień
agenda-price = { $amount } euro
agenda-from = Ze strony { $site }

agenda-cancelled = Odwołane
agenda-cancelled-line = To wydarzenie jest odwołane.
agenda-over = To już było. Zobacz w kalendarzu, co jeszcze będzie.
agenda-fact-when = Kiedy:
agenda-fact-where = Gdzie:
agenda-fact-price = Cena:
agenda-fact-for = Dla kogo:
agenda-side = Pytania i zapisywanie
agenda-ask-first = Chcesz najpierw o coś zapytać?
agenda-held-by = Organizuje:
agenda-call = Zadzwoń: { $phone }
agenda-mail = Wyślij e-mail
agenda-keep = Zapisz lub podaj dalej
agenda-ics = Do mojego kalendarza
agenda-more-info = Więcej w internecie
agenda-copy = Kopiuj adres tej strony
agenda-copied = Skopiowano
agenda-manage = Zarządzanie
agenda-change = Zmień
agenda-remove = Usuń
agenda-doubtful = To może być nieaktualne. Tamta strona teraz nie odpowiada.
agenda-comes-from = To wydarzenie pochodzi ze strony { $site }.
agenda-see-there = Zobacz na stronie { $site }
agenda-how-to-get-there = Jak tam trafić
agenda-route = Pokaż drogę
agenda-also = To też może ci się spodobać

agenda-new-title = Dodaj wydarzenie do kalendarza
agenda-change-title = Zmień wydarzenie
agenda-form-line = Wpisz to, co wiesz. Resztę możesz dodać później.
agenda-field-title = Jak to się nazywa?
agenda-field-title-hint = Krótko. Na przykład: Spotkanie przy kawie
agenda-field-text = Co będziemy robić?
agenda-field-text-hint = Pisz po prostu tak, jak mówisz.
agenda-field-date = Data
agenda-field-start = Od
agenda-field-end = Do
agenda-field-end-date = Ostatni dzień
agenda-field-end-date-hint = Tylko jeśli to trwa kilka dni.
agenda-field-price = Ile to kosztuje?
agenda-field-price-hint = W euro, na przykład 2,50. Za darmo? Wpisz 0. Nie wiesz? Zostaw puste.
agenda-field-themes = O czym to jest?
agenda-field-organisation = Jaka organizacja to robi?
agenda-no-organisation = Sam dom
agenda-field-contact = Kto wie o tym więcej?
agenda-field-contact-hint = Tylko imię. Na przykład: Fatma
agenda-field-link = Adres w internecie
agenda-field-link-hint = Nie musisz. Na przykład, żeby się zapisać.
agenda-stop = Anuluj
agenda-save = Zapisz
agenda-put-in = Dodaj do kalendarza
agenda-goes-on = Czy to się odbędzie?
agenda-goes-on-line = Nie odbędzie się? Powiedz to tutaj. Wtedy wszyscy od razu to zobaczą.
agenda-goes-on-after-all = Jednak się odbędzie

agenda-title-empty = Napisz tu kilka słów.
agenda-title-long = Ten tytuł jest za długi. Skróć go do 120 liter lub mniej.
agenda-text-long = Ten tekst jest za długi. Skróć go trochę.
agenda-date-empty = Wybierz dzień.
agenda-date-unclear = Nie rozumiemy tego dnia. Napisz go tak: 24-11-2026.
agenda-date-far = Ten dzień jest za daleko. Wybierz dzień w ciągu najbliższych dwóch lat.
agenda-start-empty = Wpisz, o której to się zaczyna.
agenda-start-unclear = Nie rozumiemy tej godziny. Napisz ją tak: 13:30.
agenda-end-unclear = Nie rozumiemy tej godziny. Napisz ją tak: 15:00.
agenda-end-empty = Wpisz, o której to się kończy ostatniego dnia.
agenda-end-before = To jest przed początkiem. Wybierz późniejszą godzinę lub dzień.
agenda-price-unclear = Wpisz kwotę, na przykład 2,50. Albo 0, jeśli to jest za darmo.
agenda-link-unclear = Ten adres nie jest całkiem dobry. Zaczyna się od https://

agenda-remove-title = Usuń wydarzenie
agenda-remove-line = Chcesz usunąć „{ $title }”?
agenda-remove-what = Wtedy wydarzenie zniknie, tutaj i na stronach, które też je pokazują. Tylko się nie odbędzie? Powiedz to na stronie zmiany wydarzenia.
agenda-remove-stay = Zostaw
agenda-remove-really = Tak, usuń

agenda-flash-added = Zapisane. Twoje wydarzenie jest w kalendarzu.
agenda-flash-changed = Zapisane. Wydarzenie jest zmienione.
agenda-flash-cancelled = Zapisane. Teraz wszyscy widzą, że to się nie odbędzie.
agenda-flash-scheduled = Zapisane. Teraz wszyscy widzą, że to się jednak odbędzie.
agenda-flash-removed = Wydarzenie jest usunięte.

agenda-wire-cancelled = Odwołane: { $title }
agenda-wire-hours = godz. { $hours }
agenda-wire-drawing = Rysunek do: { $title }
agenda-belonging = Wydarzenie w kalendarzu
