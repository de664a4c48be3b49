# Przód domu i miasta.

home-door = Dom
home-title = Witaj
home-title-city = Start
home-welcome = Witaj w { $name }
home-come-in = Wejdź. Wybierz pokój.
home-city-line = Wszystko ze wszystkich dzielnic. Co możesz robić? Kto może ci pomóc?
home-choose = Wybierz, dokąd chcesz iść
home-find = Czego szukasz?
home-search = Szukaj
home-search-agenda = Szukaj w kalendarzu
home-chip-today = Dzisiaj
home-chip-free = Za darmo
home-chip-wheelchair = Dostęp na wózku
home-chip-meeting = Spotkania z ludźmi
home-today = Dzisiaj w okolicy
home-soon = Wkrótce w okolicy
home-soon-in = Wkrótce w { $name }
home-nothing-yet = W kalendarzu jeszcze nic nie ma. Zajrzyj później. Albo zadzwoń do nas.
home-whole-agenda = Cały kalendarz
home-new-notices = Nowe na tablicy ogłoszeń
home-whole-board = Cała tablica ogłoszeń
home-join = Dołącz
home-join-notice = Masz coś do oddania albo szukasz pomocy? Powieś ogłoszenie.
home-join-activity = Organizujesz coś? Dodaj to do kalendarza.
home-join-tell = Organizujesz coś? Zadzwoń lub napisz do nas. Dodamy to do kalendarza.
home-add-activity = Dodaj wydarzenie do kalendarza
home-activities-today = Dzisiaj: { $n }
home-activities = { $n ->
    [0] Jeszcze nic
    [one] 1 wydarzenie
    [few] { $n } wydarzenia
    [many] { $n } wydarzeń
   *[other] { $n } wydarzenia
}
home-notices = { $n ->
    [0] Powiesisz pierwsze?
    [one] 1 ogłoszenie
    [few] { $n } ogłoszenia
    [many] { $n } ogłoszeń
   *[other] { $n } ogłoszenia
}
home-organisations = { $n ->
    [0] Kto ci pomoże?
    [one] 1 adres
    [few] { $n } adresy
    [many] { $n } adresów
   *[other] { $n } adresu
}
home-sites = { $n ->
    [0] Zajrzyj do sąsiadów
    [one] 1 dzielnica
    [few] { $n } dzielnice
    [many] { $n } dzielnic
   *[other] { $n } dzielnicy
}
home-which-site = Która dzielnica?
home-all-sites = Wszystkie dzielnice
home-for-whom = Dla kogo?
home-everybody = Wszyscy
home-what = Co chcesz robić?
home-everything = Wszystko
home-when = Kiedy?
home-street = Strony dzielnic
home-street-line = Każda dzielnica ma własny dom. Do kogo zajrzysz?
home-whole-street = Wszystkie dzielnice
home-no-street = Żadna dzielnica nie jest jeszcze połączona.

home-how = Jak to działa
home-how-line = To jest strona { $name }. Tworzą ją mieszkańcy dla mieszkańców.
home-how-look = Oglądać możesz zawsze
home-how-look-text = Nie musisz się logować, żeby oglądać. Wybierz pokój na górze strony. Litery są za małe? Wybierz Większe.
home-how-join = Jak coś powiesić
home-how-join-text = Chcesz powiesić własne ogłoszenie? Zaloguj się swoim adresem e-mail. Dostaniesz kod. Hasło nie jest potrzebne.
home-how-others = Inne dzielnice
home-how-others-house = To, co tu wisi, może być też na innych stronach. Na przykład na stronie miasta. Usuniesz to tutaj? Wtedy prosimy te strony, żeby też to usunęły. Nie możemy obiecać, że to zrobią.
home-how-others-city = Ta strona pokazuje to, co piszą same dzielnice. Przy każdym wpisie jest napisane, z której dzielnicy pochodzi. Dzielnica może sama zmienić lub usunąć swój wpis.
home-how-follow = Masz Mastodon albo coś podobnego? Możesz nas tam obserwować. Szukaj:
home-copy = Kopiuj
home-copied = Skopiowano
home-how-know = Co o tobie wiemy
home-how-know-text = Gdy się logujesz, zapisujemy twój adres e-mail i imię. Zapisujemy też to, co tu piszesz lub wybierasz. Nie śledzimy, co oglądasz. Nie ma reklam. Zawsze możesz usunąć swoje konto.
home-how-help = Wolisz zrobić to razem?
home-how-help-text = Zadzwoń do nas albo przyjdź. Chętnie ci pomożemy.
home-contact = Zadzwoń lub przyjdź
home-about = Kim jesteśmy?
home-all-contact = Godziny otwarcia i dojazd
home-people = Te osoby są tu dzisiaj

home-offerings = { $n ->
    [0] Co jest zawsze?
    [one] { $n } propozycja
    [few] { $n } propozycje
    [many] { $n } propozycji
   *[other] { $n } propozycji
}
home-articles = { $n ->
    [0] Wiadomości z okolicy
    [one] 1 historia
    [few] { $n } historie
    [many] { $n } historii
   *[other] { $n } historii
}
home-news = Z gazety sąsiedzkiej
home-whole-news = Cała gazeta sąsiedzka
home-just-opened = Ten dom jest otwarty. Pierwszy dzień: { $day }. Zajrzyj do nas.
