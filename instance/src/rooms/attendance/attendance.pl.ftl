# Słowa do „Przyjdę”.

attendance-title = Przyjdziesz też?
attendance-coming = { $n ->
    [0] Nikt się jeszcze nie zapisał.
    [one] Przyjdzie 1 osoba.
    [few] Przyjdą { $n } osoby.
    [many] Przyjdzie { $n } osób.
   *[other] Przyjdzie { $n } osoby.
}
attendance-left = { $n ->
    [one] Jeszcze 1 miejsce.
    [few] Jeszcze { $n } miejsca.
    [many] Jeszcze { $n } miejsc.
   *[other] Jeszcze { $n } miejsca.
}
attendance-full = Nie ma już miejsc.
attendance-do = Przyjdę
attendance-wait = Zapisz mnie na listę oczekujących
attendance-with-more = Przyjdziesz z innymi osobami? Albo chcesz, żeby ktoś cię zabrał?
attendance-no-worry = Jednak nie możesz? Nic nie szkodzi. Zawsze możesz się wypisać.
attendance-elsewhere = Zapisujesz się u osób, które to organizują.
attendance-elsewhere-do = Zapisz się tam
attendance-see-own = Zobacz swoje zgłoszenie
attendance-until-later = Przyjdziesz. Do zobaczenia wkrótce.
attendance-until-tomorrow = Przyjdziesz. Do jutra.
attendance-until-day = Przyjdziesz. Do zobaczenia: { $day }.

attendance-form-title = Przyjdę
attendance-wait-title = Na liście oczekujących
attendance-what = Co, kiedy i gdzie
attendance-wait-line = Teraz nie ma miejsca. Zwolni się miejsce? Wtedy damy ci znać.
attendance-name = Twoje imię
attendance-contact = Twój numer telefonu lub adres e-mail
attendance-contact-hint = Dzięki temu dowiesz się, gdy coś się zmieni.
attendance-people = Ile osób przyjdzie razem z tobą?
attendance-people-count = { $n ->
    [one] Tylko ja
    [few] Razem { $n } osoby
    [many] Razem { $n } osób
   *[other] Razem { $n } osoby
}
attendance-fetch-legend = Nie chcesz przychodzić bez towarzystwa?
attendance-fetch = Zabierzcie mnie. Ktoś po mnie przyjdzie.
attendance-fetch-from = Gdzie mniej więcej mieszkasz?
attendance-fetch-from-hint = Tylko jeśli ktoś ma po ciebie przyjść. Na przykład: obok piekarni. Numer domu nie jest potrzebny.
attendance-remark = Chcesz coś jeszcze powiedzieć?
attendance-remark-hint = Nie musisz. Na przykład: nie jem mięsa.
attendance-trap = Zostaw to pole puste
attendance-kept = To, co wpiszesz, widzą tylko osoby, które to organizują. Dwa tygodnie po wydarzeniu usuniemy to.
attendance-back = Wróć

attendance-name-empty = Wpisz swoje imię.
attendance-contact-empty = Wpisz numer telefonu lub adres e-mail. Wtedy możemy się z tobą skontaktować.
attendance-contact-wrong = To nie wygląda na numer telefonu ani adres e-mail. Sprawdzisz jeszcze raz?
attendance-people-unclear = Wybierz, ile osób przyjdzie: od 1 do 10.
attendance-people-most = { $n ->
    [one] Jest miejsce najwyżej dla 1 osoby. Wybierz mniejszą liczbę.
    [few] Jest miejsce najwyżej dla { $n } osób. Wybierz mniejszą liczbę.
    [many] Jest miejsce najwyżej dla { $n } osób. Wybierz mniejszą liczbę.
   *[other] Jest miejsce najwyżej dla { $n } osoby. Wybierz mniejszą liczbę.
}
attendance-trap-filled = Zostaw to pole puste i spróbuj jeszcze raz.
attendance-too-many = Dużo osób zapisuje się naraz. Poczekaj minutę i spróbuj jeszcze raz. To, co jest wpisane, nadal tu jest.
attendance-full-now = Dla tylu osób nie ma już miejsca. Możesz zapisać się na listę oczekujących albo przyjść w mniej osób.

attendance-own-coming = Przyjdziesz
attendance-own-waiting = Jesteś na liście oczekujących
attendance-own-left = Nie ma cię już na liście
attendance-own-off = To się nie odbędzie
attendance-waits-line = Zwolni się miejsce? Wtedy jest dla ciebie.
attendance-waits-too-large = Teraz jest mniej miejsc niż was. Czy możesz przyjść w mniej osób? Wypisz się poniżej i zapisz się jeszcze raz.
attendance-before = { $n ->
    [one] Przed tobą czeka jeszcze 1 osoba.
    [few] Przed tobą czekają jeszcze { $n } osoby.
    [many] Przed tobą czeka jeszcze { $n } osób.
   *[other] Przed tobą czeka jeszcze { $n } osoby.
}
attendance-left-line = Szkoda, że nie przyjdziesz. Dobrze, że o tym mówisz.
attendance-fetched = Ktoś skontaktuje się z tobą, żeby cię zabrać.
attendance-mailed = Dostaniesz e-mail. Dzień wcześniej wyślemy ci przypomnienie.
attendance-called = Coś się zmieni? Wtedy zadzwonimy. Zachowaj tę stronę: tutaj możesz się wypisać.
attendance-waits-mail = Dostaniesz e-mail, gdy tylko będzie miejsce.
attendance-waits-call = Zadzwonimy, gdy tylko będzie miejsce. Zachowaj tę stronę: tutaj możesz się wypisać.
attendance-see-activity = Zobacz wydarzenie
attendance-leave-title = Jednak nie możesz?
attendance-leave-line = Nic nie szkodzi. Wypisz się, wtedy może przyjść ktoś inny.
attendance-leave = Jednak nie przyjdę
attendance-flash-left = Nie ma cię już na liście.
attendance-flash-closed = Na to wydarzenie nie można się teraz zapisać.

attendance-mail-coming-subject = Przyjdziesz: { $title }
attendance-mail-coming = Cześć,

    Jesteś na liście: { $title }.

    { $day }, { $hours }
    { $place }

    Jednak nie możesz? Wypisz się tutaj:

    { $link }

    Do zobaczenia.
    { $house }
attendance-mail-waiting-subject = Jesteś na liście oczekujących: { $title }
attendance-mail-waiting = Cześć,

    Nie ma już miejsc: { $title }. Jesteś na liście oczekujących.

    { $day }, { $hours }
    { $place }

    Zwolni się miejsce? Wtedy dostaniesz e-mail. Nie chcesz już czekać? Wypisz się tutaj:

    { $link }

    { $house }
attendance-mail-place-subject = Jest dla ciebie miejsce: { $title }
attendance-mail-place = Cześć,

    Dobra wiadomość. Zwolniło się miejsce: { $title }. Jesteś na liście: przyjdziesz.

    { $day }, { $hours }
    { $place }

    Jednak nie możesz? Wypisz się tutaj, wtedy może przyjść ktoś inny:

    { $link }

    { $house }
attendance-mail-reminder-subject = Jutro: { $title }
attendance-mail-reminder = Cześć,

    Jutro: { $title }. Liczymy na ciebie.

    { $day }, { $hours }
    { $place }

    Jednak nie możesz? Wypisz się tutaj:

    { $link }

    Do jutra.
    { $house }
attendance-mail-reason = Powód: { $reason }
attendance-mail-off-subject = Odwołane: { $title }
attendance-mail-off = Cześć,

    To się nie odbędzie: { $title }.

    { $day }, { $hours }
    { $place }
    { $why }

    Tu jest twoje zgłoszenie:

    { $link }

    { $house }
attendance-mail-on-subject = Jednak się odbędzie: { $title }
attendance-mail-on = Cześć,

    To się jednak odbędzie: { $title }. Nadal jesteś na liście.

    { $day }, { $hours }
    { $place }

    Już nie możesz? Wypisz się tutaj:

    { $link }

    { $house }
attendance-mail-moved-subject = Zmiana: { $title }
attendance-mail-moved = Cześć,

    Zmienił się czas lub miejsce: { $title }. Teraz jest tak:

    { $day }, { $hours }
    { $place }
    { $why }

    Nie możesz wtedy? Wypisz się tutaj:

    { $link }

    { $house }
attendance-mail-why = Dostajesz ten e-mail, bo ktoś wpisał ten adres przy wydarzeniu. Organizuje: { $house }.

attendance-belonging = Że przychodzisz na wydarzenie
