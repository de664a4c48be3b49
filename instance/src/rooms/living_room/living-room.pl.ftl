# Salon: rozmowa z tymi, którzy są, księga gości i to, co mogą gospodarze i zarządzający.

living-room-door = Salon
living-room-title = Salon
living-room-line = Porozmawiaj z sąsiadami. Każdy jest tu mile widziany.
living-room-talk = Rozmowa
living-room-aside = Kto jest i na co się umawiamy
living-room-day = { $near }, { $day }
living-room-you = Ty
living-room-of-the-house = z domu
living-room-about-this = Zgłoś lub usuń
living-room-about-whose = (wiadomość, { $name }, { $time })
living-room-removed = Ta wiadomość jest usunięta.
living-room-removed-by = Kto usunął: { $name }.
living-room-card-notice = Ogłoszenie na tablicy
living-room-empty = Jeszcze jest cicho. Przywitasz się?
living-room-earlier = Wcześniejsze wiadomości
living-room-get-new = Pobierz nowe wiadomości
living-room-to-newest = Do najnowszych wiadomości

living-room-is-open = Pokój jest otwarty.
living-room-open-till = Otwarte do { $hour }
living-room-again-today = Znów otwarte o { $hour }
living-room-again-tomorrow = Znów otwarte jutro o { $hour }
living-room-again-day = Znów otwarte: { $day } o { $hour }
living-room-closed-now = Pokój jest teraz zamknięty
living-room-closed-line = Możesz jednak coś napisać. Gospodyni lub gospodarz to przeczyta.
living-room-to-the-book = Do księgi gości
living-room-host-is-in = { $name } jest tutaj
living-room-host-does = { $name } { $line }
living-room-pace-now = { $n ->
    [one] Spokojnie: jedna wiadomość na sekundę
    [few] Spokojnie: jedna wiadomość na { $n } sekundy
    [many] Spokojnie: jedna wiadomość na { $n } sekund
   *[other] Spokojnie: jedna wiadomość na { $n } sekundy
}

living-room-who = Teraz w pokoju: { $n }
living-room-who-nobody = Teraz nikogo nie ma. Zostań chwilę, na pewno ktoś przyjdzie.
living-room-who-more = { $n ->
    [one] I jeszcze 1 osoba z sąsiedztwa
    [few] I jeszcze { $n } osoby z sąsiedztwa
    [many] I jeszcze { $n } osób z sąsiedztwa
   *[other] I jeszcze { $n } osoby z sąsiedztwa
}
living-room-who-guests = { $n ->
    [one] 1 gość tylko czyta
    [few] { $n } gości tylko czyta
    [many] { $n } gości tylko czyta
   *[other] { $n } gościa tylko czyta
}
living-room-reads-along = tylko czyta
living-room-that-is-you = to ty

living-room-quick = Szybka odpowiedź
living-room-quick-hello = Cześć
living-room-quick-nice = Fajnie
living-room-quick-thanks = Dziękuję
living-room-say = Napisz wiadomość
living-room-say-hint = Każdy w pokoju może to przeczytać.
living-room-kept-day = Po 24 godzinach zniknie.
living-room-kept-days = { $n ->
    [one] Po 1 dniu zniknie.
    [few] Po { $n } dniach zniknie.
    [many] Po { $n } dniach zniknie.
   *[other] Po { $n } dnia zniknie.
}
living-room-send = Wyślij
living-room-say-empty = Najpierw coś napisz. Albo wybierz szybką odpowiedź.
living-room-say-long = { $n ->
    [one] To za długie. Użyj 1 litery.
    [few] To za długie. Użyj nie więcej niż { $n } litery.
    [many] To za długie. Użyj nie więcej niż { $n } liter.
   *[other] To za długie. Użyj nie więcej niż { $n } litery.
}
living-room-say-closed = Salon jest zamknięty. Napisz to w księdze gości.
living-room-say-rest = Gospodyni lub gospodarz prosi o chwilę samego czytania. Znów możesz rozmawiać: { $moment }.
living-room-say-slow = { $n ->
    [one] Robimy to spokojnie. Wyślij za 1 sekundę.
    [few] Robimy to spokojnie. Wyślij za { $n } sekundy.
    [many] Robimy to spokojnie. Wyślij za { $n } sekund.
   *[other] Robimy to spokojnie. Wyślij za { $n } sekundy.
}
living-room-say-hidden = Jest tu słowo, którego wolimy tu nie czytać. Możesz powiedzieć to inaczej?
living-room-sign-in-line = Teraz tylko czytasz. Chcesz też rozmawiać? Zaloguj się.
living-room-sign-in = Zaloguj się, żeby rozmawiać
living-room-you-wrote = To twój tekst. Możesz go skopiować.

living-room-lost = Nie ma połączenia. Cały czas próbujemy od nowa.
living-room-found = Połączenie znów działa.
living-room-stale = Długo cię nie było. Otwórz pokój od nowa, żeby zobaczyć wszystko.
living-room-again = Otwórz od nowa
living-room-not-sent = Nie wysłano. Zaraz spróbujemy znowu.
living-room-refused = Tego nie wysłano. Otwórz pokój od nowa i zaloguj się.
living-room-new-below = Są nowe wiadomości

living-room-rules = Zasady domu
living-room-rule-kind = Bądźcie dla siebie mili.
living-room-rule-secrets = Nie opowiadaj tu sekretów.
living-room-rule-help = Potrzebna pilna pomoc? Dzwoń pod 112.
living-room-rule-flag = Flaga służy do zgłoszenia wiadomości albo jej usunięcia.
living-room-settings = Ustaw salon

living-room-choices = Jak chcesz tu być?
living-room-seen = Co widzą inni?
living-room-seen-yes = Moje imię
living-room-seen-reads = Moje imię i to, że tylko czytam
living-room-seen-no = Nic. Nikt nie widzi, że tu jestem
living-room-read-out = Czytanie nowych wiadomości na głos
living-room-read-out-hint = To jest dla czytnika ekranu.
living-room-read-out-yes = Czytaj je na głos
living-room-read-out-no = Bądź cicho
living-room-choose = Zapisz mój wybór

living-room-host-title = Dla gospodyni lub gospodarza
living-room-waiting = { $n ->
    [one] 1 wiadomość czeka w księdze gości
    [few] { $n } wiadomości czekają w księdze gości
    [many] { $n } wiadomości czeka w księdze gości
   *[other] { $n } wiadomości czeka w księdze gości
}
living-room-lamp-line = Co robisz?
living-room-lamp-hint = Na przykład: nalewa kawę. Może zostać puste.
living-room-lamp-on = Zapal lampę
living-room-lamp-out = Zgaś lampę
living-room-pace-label = Jak szybko można pisać?
living-room-pace-free = Tak szybko, jak chcesz
living-room-pace = { $n ->
    [one] Jedna wiadomość na sekundę
    [few] Jedna wiadomość na { $n } sekundy
    [many] Jedna wiadomość na { $n } sekund
   *[other] Jedna wiadomość na { $n } sekundy
}
living-room-pace-set = Ustaw tempo
living-room-close = Zamknij pokój
living-room-open = Otwórz pokój
living-room-open-hint = Chcesz teraz otworzyć pokój? Zapal lampę.

living-room-message-title = Wiadomość od: { $name }
living-room-message-line = Coś się nie zgadza? Tu możesz coś z tym zrobić.
living-room-remove-title = Usuń tę wiadomość
living-room-remove-line = Każdy widzi, że coś jest usunięte. Nikt już nie widzi, co tam było.
living-room-remove = Usuń
living-room-rest-title = Poproś o chwilę samego czytania: { $name }
living-room-rest-line = To daje spokój. Potem rozmowa sama znów działa.
living-room-rest-how-long = Jak długo?
living-room-rest-minutes = { $n ->
    [one] 1 minuta
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
}
living-room-rest-hours = { $n ->
    [one] 1 godzina
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}
living-room-rest-days = { $n ->
    [one] 1 dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}
living-room-rest = Poproś o spokój
living-room-report-title = Zgłoś tę wiadomość
living-room-report-line = Ktoś z domu na to spojrzy. Kto to napisał, nie zobaczy, że to twoje zgłoszenie.
living-room-report-reason = Co jest nie tak?
living-room-report-hint = Możesz zostawić to puste.
living-room-report = Zgłoś to
living-room-go-back = Wróć do salonu

living-room-book-title = Księga gości
living-room-book-line = Pokój jest zamknięty albo nie masz konta? Napisz coś tutaj.
living-room-book-write-title = Napisz w księdze gości
living-room-book-name = Twoje imię
living-room-book-name-hint = Tylko imię. Bez adresu i numeru telefonu.
living-room-book-text = Co chcesz powiedzieć?
living-room-book-text-hint = Najpierw czyta to gospodyni lub gospodarz. Potem pojawi się tutaj.
living-room-book-write = Wpisz to
living-room-book-no-name = Wpisz swoje imię.
living-room-book-no-text = Najpierw coś napisz.
living-room-book-long = To za długie. Użyj nie więcej niż 600 liter.
living-room-book-in = Co jest w księdze
living-room-book-empty = Księga jest jeszcze pusta. Napiszesz coś na początek?
living-room-book-more = Czytaj dalej
living-room-book-waiting = To czeka na ciebie
living-room-book-none-waits = Nic nie czeka.
living-room-book-answer = Odpowiedź (może zostać pusta)
living-room-book-answered = Odpowiedź domu
living-room-book-show = Umieść w księdze
living-room-book-remove = Usuń
living-room-book-own-waits = To jeszcze czeka na gospodynię lub gospodarza
living-room-book-ask = Chcesz później usunąć swój wpis? Powiedz nam.

living-room-settings-title = Ustawienia salonu
living-room-settings-line = Kiedy pokój jest otwarty? I na co się umawiamy?
living-room-hours = Godziny otwarcia
living-room-hours-hint = Na przykład: 9 - 17. Albo: 9 - 12, 13 - 17. Nic nie wpiszesz? Wtedy pokój jest zawsze otwarty.
living-room-days-off = Dni, w które jest inaczej
living-room-days-off-hint = Każdy dzień w osobnym wierszu. Na przykład: 25-12 dicht (zamknięte). Albo: 24-12 9 - 12.
living-room-keep = Przechowywanie
living-room-keep-label = Jak długo przechowujemy rozmowę?
living-room-keep-hint = Potem naprawdę znika.
living-room-wall = Zasady na ścianie
living-room-wall-hint = Jedna zasada w linijce. Zostawisz to puste? Wtedy wiszą zwykłe zasady.
living-room-hidden = Słowa, których nie chcemy tu czytać
living-room-hidden-hint = Jedno słowo w linijce.
living-room-hidden-how = Co robimy z takim słowem?
living-room-hidden-back = Poproś, żeby powiedzieć to inaczej
living-room-hidden-cover = Wstaw w to miejsce kropki
living-room-save = Zapisz

living-room-window-book = Napisz w księdze gości
living-room-window-people = { $n ->
    [0] Wejdź
    [one] 1 osoba w środku
    [few] { $n } osoby w środku
    [many] { $n } osób w środku
   *[other] { $n } osoby w środku
}
living-room-window-host = { $people } · { $host }

living-room-flash-shared = Gotowe. Widać to teraz w salonie.
living-room-flash-chosen = Twój wybór jest zapisany.
living-room-flash-lit = Lampa się świeci. Pokój jest otwarty.
living-room-flash-out = Lampa jest zgaszona.
living-room-flash-closed = Pokój jest zamknięty.
living-room-flash-open = Pokój znów działa w godzinach otwarcia.
living-room-flash-pace = Tempo jest ustawione.
living-room-flash-reported = Dziękujemy. Ktoś z domu na to spojrzy.
living-room-flash-removed = Wiadomość jest usunięta.
living-room-flash-rests = Prośba wysłana. Później znów można rozmawiać.
living-room-flash-written = Dziękujemy. Gospodyni lub gospodarz to przeczyta. Potem pojawi się tutaj.
living-room-flash-shown = Jest w księdze.
living-room-flash-entry-gone = Usunięte.
living-room-flash-saved = Zapisane.

living-room-belonging = Powiedziane w salonie
living-room-belonging-book = Napisane w księdze gości

living-room-share = Udostępnij w salonie
