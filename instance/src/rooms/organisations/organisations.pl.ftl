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

organisations-logo = Logo
organisations-logo-line = Logo widać w całości na stronie i na karcie. Nic nie jest ucięte.
organisations-logo-now = Obecne logo
organisations-logo-gone = Usuń logo
organisations-logo-field = Wybierz plik
organisations-logo-hint = JPEG, PNG lub WebP. Przezroczyste tło stanie się białe.
organisations-logo-of = Logo: { $name }

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

organisations-new = Nowe
organisations-mine = Twoje organizacje
organisations-register = Dołączcie ze swoim klubem
organisations-contacts = Z kim możesz porozmawiać?
organisations-call-person = Zadzwoń: { $name }
organisations-mail-person = Wyślij e-mail: { $name }
organisations-yours = To wasz klub?
organisations-yours-line = Nikt jeszcze nie prowadzi tej strony. Możecie robić to sami.
organisations-yours-go = Tak, to my

organisations-register-title = Dołączcie ze swoim klubem
organisations-register-line = Dodaj na stronę wasz klub, sklep lub fundację. Później możesz wszystko zmienić.
organisations-register-you = A ty?
organisations-own-email = Twój własny adres e-mail
organisations-own-email-hint = Wyślemy ci kod. Tego adresu nie będzie na stronie.
organisations-own-email-unclear = Wpisz adres e-mail, z którego możesz czytać pocztę.
organisations-register-later = Logo, godziny otwarcia i osoby do kontaktu możesz dodać potem.
organisations-step-tell = Opowiedz
organisations-step-look = Zobacz
organisations-look = Zobacz
organisations-look-line = Czy tak się zgadza? Wtedy można to dodać.
organisations-look-back = Zmień coś
organisations-send = Wyślij
organisations-same = Jest już organizacja, która nazywa się „{ $name }”.
organisations-same-look = Zobacz, czy to wy

organisations-people = Ludzie
organisations-people-line = Kto prowadzi tę stronę?
organisations-writers = Te osoby prowadzą stronę
organisations-writers-none = Nikt teraz nie prowadzi tej strony.
organisations-you = to ty
organisations-since = Od: { $day }
organisations-writer-remove = Usuń
organisations-writer-remove-who = Usuń osobę: { $name }
organisations-link-waits = Zaproszenie wysłane. Link działa do: { $day }.
organisations-link-waits-claim = Pytamy, czy to ich strona. Link działa do: { $day }.
organisations-withdraw = Cofnij
organisations-withdraw-which = Cofnij link do { $email }
organisations-invite = Zaproś kogoś
organisations-invite-line = Osoba, którą zaprosisz, dostanie link e-mailem. Potem może zmieniać wszystko na tej stronie, tak samo jak ty.
organisations-invited = Adres e-mail tej osoby
organisations-invited-unclear = Ten adres nie jest całkiem dobry. Czy jest w nim @?
organisations-invite-do = Wyślij zaproszenie

organisations-contact-you = Czy można zadawać ci pytania?
organisations-contact-line = Wtedy na stronie organizacji jest twoje imię. Decydujesz o tym tylko ty i tylko za siebie.
organisations-contact-name = Imię i nazwisko
organisations-contact-name-empty = Napisz tu, jak się nazywasz.
organisations-contact-duty = Co tam robisz?
organisations-contact-duty-hint = Na przykład: prowadzę kasę
organisations-contact-phone = Numer telefonu
organisations-contact-email = Adres e-mail
organisations-contact-empty-hint = Zostaw puste, jeśli nie chcesz tego podawać.
organisations-contact-agree = Tak, umieść to na stronie. Każdy może to przeczytać.

organisations-stop-title = Nie chcę już prowadzić strony
organisations-stop-line = Wtedy nie prowadzisz już strony „{ $name }”.
organisations-stop-go = Zakończ
organisations-pass-on = Kto zrobi to za ciebie?
organisations-pass-on-line = Oprócz ciebie nie ma już nikogo. Wyślemy link do osoby, którą podasz. Ta osoba się zgodzi? Wtedy to już koniec twojej pracy.
organisations-pass-on-do = Przekaż
organisations-stop-now = Zakończ od razu
organisations-stop-last = Strona zostanie, ale nikt nie będzie jej prowadzić. Powiemy o tym osobie, która zarządza tym domem.
organisations-stop-others = Inni nadal prowadzą stronę.
organisations-stop-stay = Zostań
organisations-stop-do = Tak, kończę

organisations-claim-title = To my
organisations-claim-line = Wtedy sami prowadzicie stronę „{ $name }”.
organisations-claim-mail = Przez link w e-mailu
organisations-claim-mail-line = Wyślemy link na wasz adres, który znamy: { $email }
organisations-claim-mail-do = Wyślij link
organisations-claim-other = Nie możesz przeczytać tego e-maila?
organisations-claim-tell = Powiedz, kim jesteś
organisations-claim-tell-line = Osoba, która zarządza tym domem, na to spojrzy. Potem wyśle ci link.
organisations-claim-name-empty = Napisz tu, jak się nazywasz.
organisations-claim-reason = Co robisz w tej organizacji?
organisations-claim-reason-hint = I jak możemy zobaczyć, że to się zgadza?
organisations-claim-reason-empty = Napisz w kilku słowach, co robisz w tej organizacji.

organisations-link-claim = Czy „{ $name }” to wy?
organisations-link-claim-line = Wtedy od teraz prowadzisz tę stronę. Możesz też zaprosić innych.
organisations-link-invited = Pomóż prowadzić stronę „{ $name }”
organisations-link-invited-line = Ktoś cię zaprasza. Wtedy możesz zmieniać stronę i dodawać wydarzenia do kalendarza.
organisations-link-see = Zobacz stronę
organisations-link-yes = Tak, to my
organisations-link-join = Dołącz
organisations-link-sign-in = Jest już konto z adresem { $email }. Najpierw się zaloguj. Potem tu wrócisz.
organisations-link-sign-in-go = Zaloguj się
organisations-link-not-you = To nie dla ciebie? Wtedy nie musisz nic robić.
organisations-link-over = Ten link (już) nie działa
organisations-link-over-line = Link działa jeden raz i nie na zawsze.
organisations-link-over-next = Poproś o nowy link. Na stronie organizacji jest napisane, jak to zrobić.

organisations-belonging = Organizacja, której stronę prowadzisz
organisations-belonging-title = Prowadzisz stronę: { $name }

organisations-field-week = W jakich godzinach ktoś tam jest?
organisations-field-week-hint = Na przykład: 10 - 12, 13.30 - 17. Zostaw dzień pusty, jeśli jest zamknięte.

organisations-remove-reason = Dlaczego usuwasz organizację?
organisations-remove-reason-hint = Przeczytają to osoby, które prowadzą stronę.

organisations-flash-registered = Jesteście na liście. Osoba, która zarządza domem, jeszcze na to spojrzy. Teraz spokojnie dodaj resztę.
organisations-flash-joined = Witaj. Teraz prowadzisz tę stronę.
organisations-flash-invited = Zaproszenie jest wysłane.
organisations-flash-withdrawn = Link już nie działa.
organisations-flash-parted = Ta osoba nie prowadzi już strony.
organisations-flash-passed-on = Link jest wysłany. Gdy ta osoba się zgodzi, to koniec twojej pracy.
organisations-flash-stopped = Nie prowadzisz już tej strony. Dziękujemy za twoją pracę.
organisations-flash-contact = Zapisane. Jesteś na stronie.
organisations-flash-no-contact = Zapisane. Nie ma cię na stronie.
organisations-flash-link-sent = Link jest wysłany. Sprawdź e-mail organizacji.
organisations-flash-claimed = Dziękujemy. Osoba, która zarządza domem, na to spojrzy i wyśle ci e-mail.

organisations-mail-invitation-subject = { $name } zaprasza cię: { $organisation }
organisations-mail-invitation-text =
    Cześć,

    { $name } pyta, czy chcesz pomóc prowadzić stronę organizacji { $organisation }. Gdzie: { $house }. Kliknij przycisk, jeśli chcesz.

    { $page }

    Link działa jeden raz, do: { $day }. Nie chcesz? Wtedy nie musisz nic robić.
organisations-mail-claim-subject = Czy strona organizacji { $organisation } jest wasza?
organisations-mail-claim-text =
    Cześć,

    Na stronie { $house } jest strona o organizacji { $organisation }. To wy? Wtedy możecie sami prowadzić tę stronę. Kliknij przycisk.

    { $page }

    Link działa jeden raz, do: { $day }. To nie wy? Wtedy nie musisz nic robić.
organisations-mail-link-why = Dostajesz ten e-mail, bo ktoś podał ten adres dla organizacji { $organisation }.
organisations-mail-writer-why = Dostajesz ten e-mail, bo prowadzisz stronę organizacji { $organisation } albo wcześniej była to twoja praca.
organisations-mail-parted-subject = Nie prowadzisz już strony organizacji { $organisation }
organisations-mail-parted-text =
    Cześć { $name },

    Ktoś z organizacji { $organisation } usunął cię z listy. Teraz nie możesz już zmieniać strony. Twoje konto zostaje.

    To się nie zgadza? Zapytaj w organizacji { $organisation } albo w domu { $house }:

    { $contact }
organisations-mail-removed-subject = Strona organizacji { $organisation } jest usunięta
organisations-mail-removed-text =
    Cześć { $name },

    Strona organizacji { $organisation } jest usunięta. Gdzie: { $house }.

    Nie zgadzasz się z tym albo masz pytanie? Daj nam znać:

    { $contact }
organisations-mail-removed-why-text =
    Cześć { $name },

    Strona organizacji { $organisation } jest usunięta. Gdzie: { $house }. Oto powód:

    { $words }

    Nie zgadzasz się z tym albo masz pytanie? Daj nam znać:

    { $contact }
organisations-mail-question-subject = Pytanie o stronę organizacji { $organisation }
organisations-mail-question-text =
    Cześć { $name },

    { $house } ma pytanie o stronę organizacji { $organisation }:

    { $words }

    Możesz odpowiedzieć na ten e-mail. Albo zmień stronę:

    { $page }
organisations-mail-refused-subject = O stronie organizacji { $organisation }
organisations-mail-refused-text =
    Cześć { $name },

    Mamy twoją prośbę o prowadzenie strony organizacji { $organisation }. Nie widzimy, że ta strona jest wasza. Dlatego teraz tego nie zrobimy.

    Skontaktuj się z nami. Tu jest { $house }, razem coś ustalimy:

    { $contact }
organisations-mail-refused-why = Dostajesz ten e-mail, bo mamy twoją prośbę o prowadzenie strony organizacji { $organisation }.
