# Słowa stron dzielnic.

sites-door = Strony dzielnic
sites-line = Zajrzyj do sąsiadów. Każda dzielnica ma własny dom.
sites-line-portal = Każda dzielnica ma własny dom. Do kogo zajrzysz?
sites-all = Wszystkie dzielnice
sites-none = Tu wkrótce będą sąsiedzi
sites-none-line = Żadna strona dzielnicy nie jest jeszcze połączona.
sites-link-first = Połącz stronę dzielnicy
sites-follow-us = Obserwuj nas
sites-follow-us-line = Używasz Mastodona albo czegoś podobnego? Szukaj tam tego adresu. Wtedy nasze wiadomości same do ciebie przyjdą.
sites-activities = { $n ->
    [0] brak wydarzeń
    [one] 1 wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzenia
}
sites-notices = { $n ->
    [0] brak ogłoszeń
    [one] 1 ogłoszenie
    [few] { $n } ogłoszenia
    [many] { $n } ogłoszeń
   *[other] { $n } ogłoszenia
}
sites-organisations = { $n ->
    [0] brak organizacji
    [one] 1 organizacja
    [few] { $n } organizacje
    [many] { $n } organizacji
   *[other] { $n } organizacji
}
sites-desk = Zarządzanie
sites-desk-title = Zarządzanie stronami dzielnic
sites-desk-line = Połącz stronę dzielnicy. Wtedy jej wydarzenia będą też tutaj.
sites-requests = Chcą was obserwować
sites-requests-line = Zgadzasz się? Wtedy wasze wydarzenia będą też na ich stronie. Nadal należą do was. Zawsze możesz to zakończyć.
sites-yes = Tak
sites-yes-to = Tak, { $name } może nas obserwować
sites-no = Nie
sites-no-to = Nie, { $name } nie może nas obserwować
sites-stop = Zakończ to
sites-stop-for = Zakończ to: { $name } nie może nas już obserwować
sites-link-title = Połącz stronę dzielnicy
sites-step-address = Adres
sites-step-check = Sprawdzanie
sites-step-done = Gotowe
sites-address = Adres strony dzielnicy
sites-address-hint = Na przykład: delinde.example
sites-check = Sprawdź
sites-check-again = Sprawdź jeszcze raz
sites-linked = Połączone strony
sites-fetch-all = Pobierz teraz wszystko
sites-empty = Żadna strona nie jest jeszcze połączona. Zacznij od adresu strony dzielnicy.
sites-tally-healthy = działa dobrze
sites-tally-late = ma opóźnienie
sites-tally-broken = nie działa
sites-table = Połączone strony dzielnic i jak działają
sites-column-site = Strona dzielnicy
sites-column-health = Jak działa?
sites-column-contact = Ostatni kontakt
sites-column-items = Co tu jest?
sites-column-do = Co zrobić
sites-never = jeszcze nie
sites-look = Zobacz
sites-solve = Rozwiąż
sites-look-at = Zobacz { $name }
sites-broken = Nie działa
sites-refused = Odmowa
sites-late = Ma opóźnienie
sites-waiting = Czeka na zgodę
sites-healthy = Działa dobrze
sites-broken-why = Nie da się pobrać treści.
sites-refused-why = Ta strona nie chce brać udziału.
sites-late-why = Od ponad jednego dnia nie ma nic nowego.
sites-waiting-why = Wysłaliśmy im pytanie.
sites-healthy-why = Wszystko działa.
sites-broken-since = { $name } nie działa. Od kiedy: { $day }.
sites-broken-line = Odwiedzający widzą jeszcze stare wydarzenia. Jest przy nich napisane: może być nieaktualne.
sites-see-error = Zobacz ostatni błąd
sites-followers = Obserwują was
sites-followers-line = To, co dodajecie do kalendarza lub wieszacie na tablicy ogłoszeń, trafia też do nich.
sites-searching = Chwileczkę…
sites-searching-line = Szukamy { $address }. To potrwa kilka sekund.
sites-look-again = Sprawdź jeszcze raz
sites-not-found = Nie znaleziono
sites-back = Wstecz
sites-found = Znaleziono
sites-found-line = To jest { $name }.
sites-name-here = Tak nazywamy tu tę stronę
sites-checked = To sprawdziliśmy
sites-checked-reach = Ze stroną jest połączenie.
sites-checked-key = Klucz się zgadza. Tylko ta strona może wysyłać swoje dane.
sites-already = Ta strona jest już połączona.
sites-they-say-yes = { $name } też musi się zgodzić. Wyślemy tam pytanie.
sites-link-this = Połącz: { $name }
sites-own-name = Jak strona sama się nazywa
sites-front-door = Adres
sites-asked-at = Wysłano pytanie
sites-linked-at = Połączono
sites-fetched-at = Pobrano wszystko
sites-last-error = Ostatni błąd
sites-last-error-line = Spróbuj jeszcze raz. Nie udaje się? Zadzwoń do osoby, która prowadzi tę stronę.
sites-fetch = Pobierz teraz
sites-unlink = Zakończ połączenie
sites-unlink-title = Zakończyć połączenie z { $name }?
sites-unlink-line = Wszystko ze strony { $name } zniknie stąd. Na ich własnej stronie zostanie.
sites-problem-empty = Wpisz tu adres strony dzielnicy.
sites-problem-name = Nadaj stronie nazwę.
sites-problem-address = To nie wygląda na adres. Adres wygląda tak: delinde.example
sites-problem-no-answer = Ta strona nie odpowiada. Czy adres się zgadza?
sites-problem-no-actor = Ta strona istnieje, ale nie można jej jeszcze połączyć.
sites-problem-person = To jest osoba, a nie strona.
sites-problem-ourselves = To jest wasza własna strona.
sites-flash-asked = Pytanie jest wysłane. Gdy się zgodzą, wszystko przyjdzie samo.
sites-flash-fetching = Pobieramy teraz wszystko. To potrwa kilka sekund.
sites-flash-unlinked = Strona nie jest już połączona.
sites-flash-accepted = Teraz was obserwują.
sites-flash-refused = Nie obserwują was.
sites-refused-by-us = Nie mogą was obserwować
sites-refused-by-us-line = Chcesz zmienić zdanie? Nadal możesz się zgodzić.
sites-after-all = Jednak tak
sites-flash-already = Ta strona jest już połączona.
