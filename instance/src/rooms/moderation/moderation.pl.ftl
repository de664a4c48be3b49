# Słowa o zgłoszeniach.

moderation-title = Zgłoszenia
moderation-line = Co się komuś nie podobało. Najstarsze zgłoszenie jest na górze.
moderation-nothing = Żadne zgłoszenie nie czeka.
moderation-about-said = Coś w salonie
moderation-about-message = Wiadomość
moderation-about-face = Ktoś w albumie sąsiadów
moderation-about-other = Coś w domu
moderation-when = Kiedy zgłoszono:
moderation-by = Od:
moderation-reported-by = Kto zgłasza:
moderation-a-guest = gość
moderation-another-server = inna strona internetowa ({ $host })
moderation-unknown = nie wiadomo
moderation-quote = Co tam było
moderation-see = Zobacz to
moderation-more = Pokaż więcej
moderation-know = Warto wiedzieć
moderation-know-private = Nie mów innym, kto coś zgłosił.
moderation-know-kept = Zgłoszenie przechowujemy rok. Potem je usuwamy.
moderation-belonging = Zgłoszenie
moderation-withdrawn = Tego już nie ma. Osoba, która to napisała, to usunęła.
