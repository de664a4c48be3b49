# De woorden van de buurtkrant, voor wie leest.

news-door = Buurtkrant
news-title = Buurtkrant
news-line = Nieuws en verhalen uit de buurt
news-latest = Het laatste nieuws
news-all = Alle verhalen
news-by = door { $name }
news-read-at = Lees verder bij { $site }
news-older = Laat oudere verhalen zien
news-empty = De krant is nog leeg
news-empty-next = Er komt vast snel een verhaal. Kijk later nog eens.
news-side = Meer in de krant
news-series = Series
news-archive = Eerder in de krant
news-count = { $n ->
    [one] 1 verhaal
   *[other] { $n } verhalen
}
news-feed = Lees de krant in een eigen programma (Atom)
news-feed-title = Buurtkrant van { $name }
news-weekly = Het weekbericht
news-weekly-line = Elke week een e-mail met wat er te doen is en het nieuws. Je hebt geen account nodig.
news-weekly-ask = Stuur mij het weekbericht
news-this-week = Deze week op één vel
news-keep = Bewaar of deel
news-copy = Kopieer het adres van deze pagina
news-copied = Gekopieerd
news-print = Print dit verhaal
news-also = Lees ook
news-wire-drawing = Tekening bij: { $title }
news-belonging = Verhaal in de buurtkrant
