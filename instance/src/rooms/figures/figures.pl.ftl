# Liczby: co się działo w miesiącu, bez żadnych osób. Te słowa czytają wszyscy.

figures-door = Rok w liczbach
figures-title = Rok { $year } w liczbach
figures-line = Co się działo w { $name }.
figures-none = W tym roku jeszcze nic nie policzono.
figures-to-agenda = Zobacz kalendarz
figures-private = Liczymy, co się dzieje. Nikogo nie śledzimy i nie ma tu tego, kim jesteś.
figures-now = teraz
figures-in-year = w { $year } roku
figures-by-month = Liczby według miesięcy
figures-month = Miesiąc
figures-number = Liczba
figures-plot-told = Jeden słupek na każdy miesiąc. Najwyższy: { $month }, liczba: { $number }.

figures-activities = Wydarzenia, które się odbyły
figures-people = Osoby, które się zapisały i przyszły
figures-asked = Prośby na tablicy ogłoszeń
figures-answered = Prośby z odpowiedzią
figures-mediated = Prośby, przy których pomógł mediator lub mediatorka
figures-solved = Prośby, które są załatwione
figures-offered = Oferty na tablicy ogłoszeń
figures-articles = Historie w gazecie sąsiedzkiej
figures-guest-book = Wiadomości w księdze gości
figures-readers = Osoby, które czytają tygodniowy e-mail
figures-organisations = Organizacje
figures-accounts = Sąsiedzi z kontem
figures-fresh = Sprawdzone, na każde 100 rzeczy na stronie
figures-calendar = Ile razy kalendarz domu pobrano do innego programu
figures-activity-file = Wydarzenia dodane do własnego kalendarza
figures-newspaper = Ile razy gazetę sąsiedzką pobrano do innego programu
