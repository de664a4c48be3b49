# Słowa gazety sąsiedzkiej, dla tych, którzy czytają.

news-door = Gazeta sąsiedzka
news-title = Gazeta sąsiedzka
news-line = Wiadomości i historie z sąsiedztwa
news-latest = Najnowsze wiadomości
news-all = Wszystkie historie
news-by = napisane przez: { $name }
news-read-at = Czytaj dalej na stronie { $site }
news-older = Pokaż starsze historie
news-empty = Gazeta jest jeszcze pusta
news-empty-next = Na pewno wkrótce będzie jakaś historia. Zajrzyj później.
news-side = Więcej w gazecie
news-series = Serie
news-archive = Wcześniej w gazecie
news-count = { $n ->
    [one] 1 historia
    [few] { $n } historie
    [many] { $n } historii
   *[other] { $n } historii
}
news-feed = Czytaj gazetę we własnym programie (Atom)
news-feed-title = Gazeta sąsiedzka: { $name }
news-weekly = Tygodniowy e-mail
news-weekly-line = Co tydzień e-mail o tym, co się dzieje, i wiadomości. Nie potrzebujesz konta.
news-weekly-ask = Wysyłajcie mi tygodniowy e-mail
news-this-week = Ten tydzień na jednej kartce
news-keep = Zapisz lub podaj dalej
news-copy = Kopiuj adres tej strony
news-copied = Skopiowano
news-print = Wydrukuj tę historię
news-also = Przeczytaj też
news-wire-drawing = Rysunek do: { $title }
news-belonging = Historia w gazecie sąsiedzkiej
