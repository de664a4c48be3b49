# Co dom przechowuje, po co i jak długo.

retention-minutes = { $n ->
    [one] 1 minuta
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
}
retention-hours = { $n ->
    [one] 1 godzina
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}
retention-days = { $n ->
    [one] 1 dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}
retention-weeks = { $n ->
    [one] 1 tydzień
    [few] { $n } tygodnie
    [many] { $n } tygodni
   *[other] { $n } tygodnia
}
retention-months = { $n ->
    [one] 1 miesiąc
    [few] { $n } miesiące
    [many] { $n } miesięcy
   *[other] { $n } miesiąca
}
retention-unused = dopóki tego nie usuniesz albo jeśli nie zajrzysz tu przez { $period }
retention-until-removed = dopóki tego nie usuniesz
retention-in-memory = tylko w pamięci, nigdy w pliku

retention-account = Twoje konto: adres e-mail, imię i język
retention-account-why = Żeby cię rozpoznać, gdy się logujesz, i móc do ciebie napisać.
retention-code = Kod, którym się logujesz
retention-code-why = Żeby wiedzieć, że adres e-mail jest twój.
retention-session = Twoje logowanie i urządzenie, na którym działa
retention-session-why = Dzięki temu nie musisz za każdym razem prosić o kod.
retention-second = Dodatkowy klucz do logowania, jeśli go masz
retention-second-why = Żeby mieć pewność, że to ty.
retention-face = Twoja wizytówka w albumie sąsiadów, jeśli ją masz
retention-face-why = Bo chcesz, żeby sąsiedzi cię znali.
retention-notice = Ogłoszenie na tablicy
retention-notice-why = Żeby sąsiedzi mogli przeczytać, o co prosisz lub co dajesz. Usuniesz je wcześniej? Wtedy od razu znika.
retention-written = Co wpisujesz w kalendarzu lub przy organizacjach
retention-written-why = Żeby okolica wiedziała, co się dzieje.
retention-living-room = Co mówisz w salonie
retention-living-room-why = Dzięki temu ten, kto wejdzie później, może śledzić rozmowę.
retention-message = Wiadomości między tobą a kimś innym
retention-message-why = Żeby można było je przeczytać i na nie odpowiedzieć.
retention-letter = Co piszesz do domu albo bez konta do organizatora
retention-letter-why = Żeby móc ci odpowiedzieć.
retention-report = Że coś było nie w porządku i co z tym robimy
retention-report-why = Żeby móc wyjaśnić naszą decyzję.
retention-mail-sent = Na jaki adres wysyłamy e-mail
retention-mail-sent-why = Żeby zauważyć, że e-mail wraca.
retention-mail-trouble = Że e-mail na jakiś adres nie dotarł
retention-mail-trouble-why = Żeby nie pisać dalej na adres, którego nie ma.
retention-mail = E-mail, którego nie udało się wysłać
retention-mail-why = Żeby zobaczyć, co poszło nie tak.
retention-post = Poczta z innych stron i do innych stron
retention-post-why = Żeby niczego nie umieścić dwa razy i sprawdzić, co poszło nie tak.
retention-heard = Wydarzenia z innych stron, gdy już się skończą
retention-heard-why = Żeby nie umieścić ich jeszcze raz.
retention-address = Numer twojego połączenia z internetem (adres IP)
retention-address-why = Żeby zauważyć, że ktoś próbuje czegoś za często.
retention-card = Twoja karta do logowania
retention-card-why = Żeby można było wejść ponownie.
retention-guest-book = Wpisy w księdze gości
retention-guest-book-why = Żeby było co czytać, gdy nikogo nie ma.

retention-notice-solved = Załatwione ogłoszenie
retention-notice-solved-why = Dzięki temu sąsiedzi widzą, że warto prosić.
retention-draft = Co piszesz przed zalogowaniem
retention-draft-why = Dzięki temu twój tekst nie zginie, gdy się logujesz.
retention-mediation = Co mediator wie o twoim pytaniu, gdy sprawa jest już zakończona
retention-mediation-why = Żeby móc ci pomóc. Czytają to tylko mediatorzy.
retention-digest = Że dostajesz tygodniowy e-mail: twój adres e-mail, język i to, co chcesz czytać
retention-digest-why = Żeby ci go wysyłać. W każdym tygodniowym e-mailu jest napisane, jak zrezygnować. Wtedy te dane od razu znikają.
retention-digest-sent = Który tygodniowy e-mail już do ciebie wysłaliśmy
retention-digest-sent-why = Żeby niczego nie wysłać ci dwa razy.
retention-attendance = Że przychodzisz na wydarzenie i jak się z tobą skontaktować: po wydarzeniu
retention-attendance-why = Żeby wiedzieć, ile osób przyjdzie, i żeby zadzwonić lub napisać do ciebie, gdy coś się zmieni.

retention-reporter = Twój adres e-mail przy zgłoszeniu bez konta, po decyzji
retention-reporter-why = Żeby powiedzieć ci, jaka jest nasza decyzja.
retention-aside = Co usuwamy ze strony
retention-aside-why = Żeby móc to przywrócić, jeśli decyzja nie była dobra.

retention-organisation = Stronę której organizacji prowadzisz i czy jesteś osobą do kontaktu
retention-organisation-why = Żeby wiedzieć, kto może zmieniać stronę. Czy jest na niej twoje imię, wybierasz ty.
retention-link = Zaproszenie dla organizacji albo twoja wiadomość, że organizacja jest wasza
retention-link-why = Żeby ktoś mógł się zgodzić albo żeby osoba, która zarządza domem, mogła to sprawdzić.

retention-doubt = Co według ciebie już się nie zgadza, bez twojego imienia
retention-doubt-why = Żeby osoba, do której to należy, mogła to sprawdzić.

retention-import = Plik z wydarzeniami lub organizacjami, który wczytuje osoba zarządzająca domem
retention-import-why = Żeby go sprawdzić, zanim trafi na stronę.
retention-backup = Kopia zapasowa wszystkiego, co jest wyżej
retention-backup-why = Żeby odtworzyć dom, gdy coś się zepsuje.
