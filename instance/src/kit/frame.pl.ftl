# Słowa wokół każdej strony i na stronie, gdzie coś się nie udało.

kit-skip = Przejdź do treści
kit-rooms = Pokoje
kit-rooms-all = Wszystkie pokoje
kit-rooms-city = Wszystko w { $name }
kit-read-aloud = Czytaj na głos
kit-read-stop = Przestań czytać
kit-read-block = Czytaj na głos: { $name }
kit-read-group = Czytanie na głos
kit-read-pause = Poczekaj
kit-read-go-on = Czytaj dalej
kit-size-larger = Większe
kit-size-label = A+ Większe: większe litery
kit-size-usual = Zwykłe litery
kit-language = Język
kit-sign-in = Zaloguj się
kit-sign-out = Wyloguj się
kit-my-page = Moje dane:
kit-contact = Przyjdź lub zadzwoń
kit-help = Pomoc przy tej stronie
kit-how = Jak to działa
kit-theme-evening = Ciemne kolory
kit-theme-day = Jasne kolory
kit-theme-device = Kolory mojego urządzenia
kit-about-program = O tej stronie
kit-desk = Zarządzanie
kit-mail-tray = Skrzynka pocztowa wersji próbnej
kit-source = Kod źródłowy (AGPL)
kit-paper = Ta strona w internecie:
kit-cookie-lang = Twój wybór języka. Jeden rok.
kit-cookie-theme = Jasne lub ciemne kolory, jeśli to twój wybór. Jeden rok.
kit-cookie-size = Większe litery, jeśli to twój wybór. Jeden rok.
kit-cookie-seen = Jak inni widzą cię w salonie, jeśli to twój wybór. Jeden rok.
kit-cookie-quiet = Że nowe wiadomości w salonie nie są czytane na głos, jeśli to twój wybór. Jeden rok.
kit-cookie-asked = Kto prosi o kod do logowania. Tylko dopóki kod działa.
kit-cookie-session = Pamięta twoje logowanie. Do wylogowania, najwyżej 30 dni.

kit-error-title = Coś poszło inaczej, niż trzeba
kit-oops-not-found = Tego pokoju (już) nie ma
kit-oops-not-found-next = Wróć do domu. Może tam znajdziesz to, czego szukasz.
kit-oops-gone = To zostało zdjęte
kit-oops-gone-next = Osoba, która to powiesiła, już to zdjęła. Zobacz w domu, co jest teraz.
kit-oops-sign-in = Najpierw się zaloguj
kit-oops-sign-in-next = Wtedy wiemy, kim jesteś. Dostaniesz kod e-mailem. Potem wrócisz w to miejsce.
kit-oops-forbidden = To może zrobić tylko ktoś inny
kit-oops-forbidden-next = Chcesz tu coś zmienić? Zapytaj osoby, które prowadzą dom.
kit-oops-second-step = Jeszcze jeden krok
kit-oops-second-step-next = Do zarządzania prosimy o dodatkowy kod. Dzięki temu nikt inny się tam nie dostanie.
kit-oops-second-step-go = Wpisz dodatkowy kod
kit-oops-too-many = To było za dużo razy pod rząd
kit-oops-too-many-next = Poczekaj kilka minut. Potem spróbuj jeszcze raz.
kit-oops-unreadable = Nie możemy tego odczytać
kit-oops-unreadable-next = Wróć i spróbuj jeszcze raz. Może zdjęcie jest za duże?
kit-oops-trouble = Coś się u nas nie udało
kit-oops-trouble-next = To nie twoja wina. Za chwilę spróbuj jeszcze raz. Albo zadzwoń.
kit-oops-home = Wróć do domu
kit-oops-call = Zadzwoń: { $phone }

kit-you-are-here = Jesteś tutaj
kit-home = Dom
kit-form-wrong = Czegoś jeszcze brakuje
kit-messages = { $n ->
    [0] Wiadomości
    [one] Wiadomości: 1 nowa
    [few] Wiadomości: { $n } nowe
    [many] Wiadomości: { $n } nowych
   *[other] Wiadomości: { $n } nowej
}
kit-agreements = Ustalenia
kit-house-rules = Zasady domu
kit-privacy = Co robimy z twoimi danymi?
kit-accessibility = Dostępność
kit-about = O okolicy
kit-about-city = O mieście
kit-write-us = Napisz do nas

kit-oops-muted = Teraz możesz tylko czytać
kit-oops-muted-next = Tak zdecydował ktoś z domu. Przy decyzjach jest napisane, dlaczego, do kiedy i co możesz zrobić, jeśli się nie zgadzasz.
kit-oops-muted-go = Zobacz decyzje
kit-report = Zgłoś coś na tej stronie
kit-cookie-draft = Jakie ogłoszenie piszesz przed zalogowaniem. Jedna godzina.

kit-shut = { $name }: wkrótce otwarcie
kit-shut-line = Jeszcze urządzamy dom. Wróć niedługo, a drzwi będą otwarte.
kit-shut-early = Miło, że już jesteś. Twoje konto jest gotowe. Po otwarciu możesz zajrzeć wszędzie.
kit-shut-helper = Pomagasz urządzać dom? To zaloguj się.
kit-room-off = Ten pokój jest zamknięty
kit-room-off-line = Ten dom nie używa teraz tego pokoju. Zajrzyj do innego pokoju albo zadzwoń do nas.
kit-example = Przykład
kit-example-line = To jest przykład. To jeszcze nie jest prawdziwe.
kit-examples = Przykłady
kit-examples-line = Tak może tu być. To jeszcze nie jest prawdziwe, więc nie możesz się jeszcze zapisać.
