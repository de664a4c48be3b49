# Logowanie i twoje własne dane.

residents-sign-in = Logowanie
residents-sign-in-line = Dostaniesz kod i link w e-mailu. Hasło nie jest potrzebne.
residents-email = Twój adres e-mail
residents-email-hint = Tu wyślemy kod.
residents-email-same = Adres, na który przyszedł kod.
residents-email-empty = Wpisz tu swój adres e-mail.
residents-email-wrong = Ten adres nie całkiem się zgadza. Czy jest w nim @?
residents-send-code = Wyślij mi kod
residents-why-sign-in = Oglądać i dzwonić można bez logowania. Zaloguj się, jeśli chcesz coś powiesić.
residents-call = Nie udaje się? Zadzwoń: { $phone }. Pomożemy ci.
residents-code-title = Wpisz kod
residents-code-line = Jeszcze jeden krok i jesteś w środku.
residents-code-look = Sprawdź swój e-mail.
residents-code-sent = Kod jest wysłany na adres { $email }.
residents-code = Kod
residents-code-hint = 6 cyfr. Kod działa 15 minut.
residents-code-wrong = Ten kod się nie zgadza albo już nie działa. Sprawdź jeszcze raz lub poproś o nowy kod.
residents-code-again = Wyślij nowy kod
residents-name = Twoje imię
residents-name-hint = Sąsiedzi widzą to imię przy tym, co wieszasz.
residents-name-empty = Wpisz tu swoje imię.
residents-nameless = Ktoś z sąsiedztwa
residents-enter = Zaloguj się
residents-mail-subject = Twój kod, { $house }: { $code }
residents-mail-hello = Cześć,
residents-mail-code = To jest twój kod do logowania. Gdzie: { $house }.
residents-mail-fill = Wpisz kod
residents-mail-or = Albo zaloguj się tym przyciskiem. Potem wybierz: Zaloguj się.
residents-mail-link = Zaloguj się bez kodu
residents-mail-lasts = Kod i link działają 15 minut. Użyj jednego z nich. Nie dawaj ich nikomu innemu.
residents-mail-not-you = To nie ty prosisz o kod? Wtedy nie musisz nic robić.
residents-mail-why = Dostajesz ten e-mail, bo ktoś chce się zalogować z tym adresem.
residents-me = Moje dane
residents-me-line = Tu możesz zmienić swoje dane, zabrać je albo usunąć.
residents-who = Kim jesteś
residents-email-label = E-mail
residents-role = Twoja rola
residents-since = Od
residents-role-resident = Sąsiad lub sąsiadka
residents-role-organisation-editor = Pisze dla organizacji
residents-role-host = Gospodarz lub gospodyni
residents-role-mediator = Mediator lub mediatorka
residents-role-editor = Redaktor lub redaktorka
residents-role-administrator = Administrator lub administratorka
residents-save = Zapisz
residents-out-everywhere = Wyloguj się wszędzie
residents-leave = Rezygnacja
residents-leave-line = Możesz usunąć swoje konto. Najpierw przeczytasz, co wtedy zniknie, a co zostanie.
residents-leave-first = Chcesz coś zachować? Najpierw to zabierz.
residents-leave-gone = To zniknie
residents-leave-gone-you = Twoje imię, adres e-mail i sposób logowania
residents-leave-gone-notices = Twoje ogłoszenia na tablicy
residents-leave-gone-messages = Twoje wiadomości i twoje słowa w salonie
residents-leave-gone-face = Twoja karta w albumie sąsiadów razem ze zdjęciem
residents-leave-gone-places = Twoje miejsca na wydarzeniach
residents-leave-stays = To zostanie, bez twojego imienia
residents-leave-stays-line = Wydarzenia, organizacje i artykuły, które są tu od ciebie. Inni nadal z nich korzystają. Coś z tego ma zniknąć? Najpierw to usuń.
residents-leave-elsewhere = Coś twojego było też na innych stronach? Wtedy prosimy te strony o usunięcie tego. Nie możemy obiecać, że to zrobią.
residents-leave-back = Tego nie da się cofnąć. Później zawsze możesz zacząć od nowa.
residents-leave-start = Usuń moje konto
residents-leave-sure = Na pewno?
residents-leave-stay = Nie, zostaję
residents-leave-really = Tak, usuń moje konto
residents-last-administrator = Tylko ty zarządzasz jeszcze tym domem. Najpierw daj tę rolę komuś innemu. Potem możesz zrezygnować.
residents-flash-in = Witaj. Logowanie się udało.
residents-flash-out = Wylogowano. Do zobaczenia.
residents-flash-out-everywhere = Wylogowano wszędzie.
residents-flash-saved = Zapisane.
residents-flash-gone = Twojego konta już nie ma. Drzwi są dla ciebie zawsze otwarte.
residents-archive = Zabierz swoje dane
residents-archive-line = Wszystko, co jest tu twoje.
residents-archive-take = Zabierz wszystko
residents-archive-number = { $n ->
    [0] Nie ma tu jeszcze nic twojego oprócz konta.
    [one] Jest tu 1 twoja rzecz.
    [few] Są tu { $n } twoje rzeczy.
    [many] Jest tu { $n } twoich rzeczy.
   *[other] Jest tu { $n } twojej rzeczy.
}
residents-archive-read-line = Strona do czytania, zachowania lub wydruku.
residents-archive-read = Pobierz stronę
residents-archive-program-line = To samo w formie dla komputerów. Dzięki temu możesz przenieść to gdzie indziej.
residents-archive-program = Pobierz plik
residents-archive-title = Moje dane: { $house }
residents-cards = Karty dla sąsiadów
residents-cards-line = Dla osób bez e-maila. Wydrukuj kartę. Z nią można wejść.
residents-card = Twoja karta
residents-card-line = Wydrukuj kartę i daj ją komuś z sąsiedztwa.
residents-card-make = Zrób kartę
residents-card-make-do = Zrób tę kartę
residents-card-name = Dla kogo to jest?
residents-card-name-hint = Tylko imię. Może też zostać puste.
residents-cards-made = Karty, które działają
residents-card-nameless = Bez imienia
residents-card-used = Ostatnio użyta: { $day }
residents-card-unused = Jeszcze nieużyta. Działa do: { $day }
residents-card-again = Wydrukuj znowu
residents-card-again-of = Wydrukuj znowu kartę: { $name }. Stara przestanie działać.
residents-card-remove = Usuń
residents-card-remove-of = Usuń kartę: { $name }
residents-card-welcome = Witaj w naszym domu
residents-card-welcome-name = Witaj, { $name }
residents-card-qr = Kod dla aparatu w twoim telefonie
residents-card-step-scan = Skieruj aparat telefonu na kwadrat.
residents-card-step-type = Albo wejdź na stronę: 
residents-card-step-code = i wpisz ten kod: 
residents-card-keep = Dobrze pilnuj tej karty. To twój klucz.
residents-card-help = Karta zginęła albo nie działa? Zadzwoń: { $phone }.
residents-card-once = Kod widać tylko raz. Wydrukuj kartę teraz.
residents-card-print = Wydrukuj kartę
residents-card-done = Gotowe
residents-card-sign-in = Wejście z kartą
residents-card-sign-in-line = Masz kartę z domu? Wpisz kod.
residents-card-code = Kod z twojej karty
residents-card-code-hint = 12 liter i cyfr. Spacje nie mają znaczenia.
residents-card-next = Dalej
residents-card-unknown = Nie znamy tego kodu albo już nie działa. Sprawdź jeszcze raz. Albo poproś w domu o nową kartę.
residents-card-door-line = Masz klucz. Jeszcze jeden krok.
residents-card-come-in = Wejdź
residents-sixteen-question = Ile masz lat?
residents-sixteen = Mam 16 lat lub więcej
residents-sixteen-needed = Konto można mieć od 16 lat. Masz mniej? Oglądać możesz zawsze, a także do nas zadzwonić.
residents-flash-card-twice = Ta karta już istnieje. Wydrukuj ją znowu, jeśli zginęła.
residents-flash-card-gone = Ta karta już nie działa.
residents-quiet-subject = Chcesz zachować swoje konto? { $house }
residents-quiet-why = Dostajesz ten e-mail, bo masz tu konto.
residents-quiet-text =
    Cześć, { $name },

    od dwóch lat cię tu nie było: { $house }.
    Chcesz zachować konto? Zaloguj się, zanim nadejdzie { $day }:

    { $page }

    Nic nie zrobisz? Wtedy usuniemy twoje konto i wszystko, co jest twoje.
    Później zawsze możesz zacząć od nowa.

    Pozdrawiamy
    { $house }

residents-new-here = To twój pierwszy raz tutaj? Wypełnij też to.
residents-of-age-needed = Konto jest dla osób, które mają 16 lat lub więcej. Masz tyle? Zaznacz to tutaj. Masz mniej? Oglądać możesz zawsze, a w centrum sąsiedzkim zawsze jesteś mile widzianym gościem.
residents-of-age-call = Albo zadzwoń: { $phone }.
residents-link-title = Zaloguj się
residents-link-who = Wchodzisz jako { $email }.
residents-link-not-you = To nie ty? Zamknij tę stronę. Nic się nie stanie.
residents-link-over = Ten link (już) nie działa
residents-link-over-line = Link działa raz, przez 15 minut.
residents-link-over-next = Poproś o nowy kod. Dostaniesz też nowy link.

residents-role-resident-line = Wiesza ogłoszenia, rozmawia i pisze do sąsiadów.
residents-role-organisation-editor-line = Dodaje wydarzenia do kalendarza.
residents-role-host-line = Wita ludzi w salonie, czyta pocztę dla domu i robi karty dla osób bez e-maila.
residents-role-mediator-line = Pomaga, gdy pytanie nie znajduje odpowiedzi.
residents-role-editor-line = Pisze dla domu, dodaje organizacje i poprawia to, co napisali inni.
residents-role-administrator-line = Może wszystko, tutaj też. Przy logowaniu potrzebuje drugiego kroku.

residents-doors = Logowanie i bezpieczeństwo
residents-sessions = Twoje zalogowane urządzenia
residents-sessions-line = Każdy komputer i telefon, na którym działa twoje logowanie.
residents-sessions-go = Zobacz zalogowane urządzenia
residents-session-this = Tu jesteś teraz
residents-session-since = Logowanie: { $moment }.
residents-session-used = Ostatnio w użyciu: { $ago }.
residents-session-end = Wyloguj się tutaj
residents-session-end-named = Wyloguj się tutaj: { $device }
residents-sessions-others = Wyloguj się wszędzie oprócz tego miejsca
residents-sessions-strange = Widzisz coś, czego nie znasz? Wyloguj się wszędzie. Potem sprawdź, czy ktoś inny nie czyta twoich e-maili.
residents-device = { $browser }, { $device }
residents-device-iphone = iPhone
residents-device-ipad = iPad
residents-device-android = urządzenie z Androidem
residents-device-chromebook = Chromebook
residents-device-windows = komputer z Windows
residents-device-mac = Mac
residents-device-linux = komputer z Linuksem
residents-device-unknown = Nieznane urządzenie

residents-keys = Klucze
residents-keys-line = Z kluczem (passkey) logujesz się palcem, twarzą lub kodem urządzenia. Bez e-maila.
residents-keys-go = Zobacz swoje klucze
residents-keys-yours = Twoje klucze
residents-keys-none = Nie masz jeszcze klucza.
residents-keys-not-here = W tej przeglądarce nie możesz dodać klucza. Spróbuj w nowej przeglądarce, z włączonym JavaScript. Kod z e-maila zawsze działa.
residents-key-since = Od: { $day }.
residents-key-used = Ostatnio w użyciu: { $ago }.
residents-key-remove = Usuń
residents-key-remove-named = Usuń: { $name }
residents-key-add-title = Nowy klucz
residents-key-add-line = Twoje urządzenie zaraz poprosi o palec, twarz lub kod. To zostaje na twoim urządzeniu. My tego nie widzimy.
residents-key-name = Jak nazwiesz ten klucz?
residents-key-name-hint = Na przykład: Mój telefon
residents-key-nameless = Mój klucz
residents-key-add = Zrób klucz
residents-key-not-added = Nie udało się zrobić klucza. Spróbuj jeszcze raz.
residents-key-stopped = To się nie udało albo zostało przerwane. Spróbuj jeszcze raz. Albo poproś o kod w e-mailu.
residents-key-enter-title = Masz klucz (passkey)?
residents-key-enter-line = Wtedy wejdziesz palcem, twarzą lub kodem urządzenia.
residents-key-enter = Zaloguj się kluczem
residents-key-wrong = Ten klucz (już) nie pasuje
residents-key-wrong-line = Może ten klucz jest już stąd usunięty. Albo trwało to za długo.
residents-key-wrong-next = Poproś o kod w e-mailu. On zawsze działa.

residents-step = Drugi krok
residents-step-line = Kto zarządza domem, loguje się w dwóch krokach. Dzięki temu nikt inny tam nie wejdzie.
residents-step-demo = W tej wersji próbnej kod to teraz
residents-step-code = Kod z twojej aplikacji
residents-step-code-hint = 6 cyfr. Aplikacja co pół minuty pokazuje nowy kod.
residents-step-go = Dalej
residents-step-later = Później. Najpierw dalej bez zarządzania
residents-step-lost = Nie masz aplikacji pod ręką?
residents-step-recovery = Kod zapasowy
residents-step-recovery-hint = Jeden z zachowanych przez ciebie kodów. Każdy kod działa raz.
residents-step-recovery-go = Użyj tego kodu zapasowego
residents-step-help = Nie udaje się? Poproś inną osobę, która zarządza domem. Może ustawić twój drugi krok od nowa.
residents-step-wrong = Ten kod się nie zgadza. Sprawdź jeszcze raz w aplikacji.
residents-step-used = Ten kod był już użyty. Poczekaj na następny. Pojawi się w pół minuty.
residents-step-too-often = Za dużo razy się nie udało. Poczekaj kwadrans i spróbuj jeszcze raz.
residents-step-set-up = Przygotuj swój drugi krok
residents-step-set-up-line = To potrwa kilka minut. Miej telefon pod ręką.
residents-step-one = 1. Wybierz aplikację do kodów
residents-step-one-line = Aplikacja do kodów często nazywa się authenticator. Nie masz jeszcze żadnej? Poszukaj w sklepie z aplikacjami w telefonie.
residents-step-two = 2. Pokaż aplikacji ten obrazek
residents-step-two-line = Wybierz w aplikacji dodawanie. Potem skieruj aparat na ten obrazek.
residents-step-picture = Obrazek dla twojej aplikacji. Litery pod nim mówią to samo.
residents-step-by-hand = Nie udaje się? Wpisz w aplikacji te litery i cyfry.
residents-step-open-app = Aplikacja jest na tym urządzeniu? Otwórz ją
residents-step-three = 3. Wpisz kod, który pokazuje aplikacja
residents-step-set-up-go = Włącz drugi krok
residents-step-keep = Zostaw tak, jak jest
residents-step-or-key = Wolisz palcem lub twarzą?
residents-step-or-key-go = Zrób klucz
residents-step-app = Twoja aplikacja do kodów
residents-step-since = Włączone od: { $day }
residents-step-app-line = Nowy telefon? Najpierw przygotuj nową aplikację. Do tego czasu działa stara.
residents-step-other-app = Wybierz inną aplikację
residents-recovery = Kody zapasowe
residents-recovery-line = Na wypadek, gdy zginie telefon. Te kody widać tylko raz.
residents-recovery-yours = Twoje kody zapasowe
residents-recovery-how = Zapisz je albo wydrukuj tę stronę. Trzymaj kartkę w bezpiecznym miejscu, nie przy telefonie. Każdy kod działa raz.
residents-recovery-for = Do zarządzania: { $house }.
residents-recovery-done = Mam je w bezpiecznym miejscu
residents-recovery-left = { $n ->
    [one] Masz jeszcze 1 kod zapasowy.
    [few] Masz jeszcze { $n } kody zapasowe.
    [many] Masz jeszcze { $n } kodów zapasowych.
   *[other] Masz jeszcze { $n } kodu zapasowego.
}
residents-recovery-few = { $n ->
    [0] Nie masz już kodów zapasowych. Zrób nowe.
    [one] Masz już tylko 1 kod zapasowy. Zrób nowe.
    [few] Masz już tylko { $n } kody zapasowe. Zrób nowe.
    [many] Masz już tylko { $n } kodów zapasowych. Zrób nowe.
   *[other] Masz już tylko { $n } kodu zapasowego. Zrób nowe.
}
residents-recovery-renew-line = Z nowymi kodami stare już nie działają.
residents-recovery-renew = Zrób nowe kody zapasowe
residents-flash-sure = Udało się. Możesz teraz wejść do zarządzania.
residents-flash-session-ended = Tam już wylogowano.
residents-flash-key-added = Twój klucz jest gotowy. Możesz od razu się nim zalogować.
residents-flash-key-removed = Klucz jest usunięty.

residents-address = Twój adres e-mail
residents-address-line = Tu wysyłamy twoje kody i wiadomości.
residents-address-now = Twój adres to teraz { $email }.
residents-address-none = Nie masz tu jeszcze adresu e-mail. Z adresem wejdziesz też bez karty, z kodem.
residents-address-add = Dodaj adres e-mail
residents-address-change = Zmień adres e-mail
residents-address-new = Twój nowy adres e-mail
residents-address-same = To już jest twój adres. Wpisz tu inny adres.
residents-address-keep = Zostaw tak, jak jest
residents-address-what = Dostaniesz kod na nowy adres. Wpiszesz go? Wtedy adres jest twój. Wszędzie, gdzie działa twoje logowanie, działa ono dalej.
residents-address-code-line = Jeszcze jeden krok. Wtedy twój nowy adres będzie zapisany.
residents-address-set = Zapisz ten adres
residents-address-taken = Ten adres jest już zajęty
residents-address-taken-line = Jeden adres może mieć tylko jedno konto.
residents-address-taken-which = { $email } należy już do innego konta w tym domu.
residents-address-taken-yours = Tamto konto też jest twoje? Zaloguj się na nie. Tutaj nastąpi wtedy wylogowanie.
residents-address-taken-go = Zaloguj się tamtym adresem
residents-address-taken-other = Albo wybierz tu inny adres.
residents-address-taken-again = Wybierz inny adres
residents-flash-address = Twój nowy adres e-mail jest zapisany. Możesz od razu się nim zalogować.
residents-mail-address-code = Masz konto tutaj: { $house }. Tym kodem dodasz do niego ten adres:
residents-mail-address-lasts = Kod działa 15 minut. Nie dawaj go nikomu innemu.
residents-mail-address-not-you = To nie ty prosisz o kod? Wtedy nie musisz nic robić.
residents-mail-address-why = Dostajesz ten e-mail, bo ktoś chce dodać ten adres do konta.
residents-mail-moved-subject = Twój adres e-mail się zmienił: { $house }
residents-mail-moved-why = Dostajesz ten e-mail, bo do tej pory to był adres twojego konta.
residents-mail-moved-text =
    Cześć,

    Twoje konto ma teraz inny adres e-mail. Gdzie: { $house }.
    Na ten adres nie będą już przychodzić kody ani wiadomości.

    To twoja zmiana? Wtedy nie musisz nic robić.

    To nie ty? Powiedz nam o tym od razu:

    { $page }

    Pozdrawiamy
    { $house }
residents-mail-moved-text-phone =
    Cześć,

    Twoje konto ma teraz inny adres e-mail. Gdzie: { $house }.
    Na ten adres nie będą już przychodzić kody ani wiadomości.

    To twoja zmiana? Wtedy nie musisz nic robić.

    To nie ty? Zadzwoń od razu: { $phone }. Albo napisz do nas:

    { $page }

    Pozdrawiamy
    { $house }
