# Woorden die alleen beheerders en redacteuren lezen.

keeper-title = Klopt het nog?
keeper-line = Dit is lang niet nagekeken, of een bezoeker zegt dat het niet klopt. Bel of mail de eigenaar, en kijk het na.
keeper-nothing = Er wacht niets. Alles is nagekeken.
keeper-percent = { $percent }% van wat hier staat is op tijd nagekeken.
keeper-asked = Gevraagd aan { $name }: { $day }
keeper-asked-mail = Gevraagd per e-mail: { $day }
keeper-of = Van { $name }
keeper-nobody = Er is niemand om te vragen.
keeper-look = Kijk het na
keeper-task = Wat is lang niet nagekeken?
keeper-look-label = Kijk het na: { $title }
keeper-archive = In het archief
keeper-archive-line = Dit staat niet meer in de lijsten. Het is niet weg.
keeper-back = Haal het terug
keeper-back-label = Haal het terug: { $title }
keeper-flash-back = Het staat weer in de lijst.
keeper-kind-offering = In de etalage
keeper-kind-organisation = Organisatie
keeper-kind-series = Activiteit die terugkomt
keeper-kind-page = Pagina van het huis
keeper-kind-activity = Activiteit
keeper-kind-notice = Briefje
keeper-waiting = { $n ->
    [one] 1 ding klopt misschien niet meer.
   *[other] { $n } dingen kloppen misschien niet meer.
}
