# De woorden voor wie meldingen nakijkt.

moderator-view-all = Alles
moderator-view-mine = Van mij
moderator-view-held = Na te kijken
moderator-view-appeals = Bezwaar
moderator-views = Wat wil je zien?
moderator-badge-held = Wacht op nakijken
moderator-badge-appeal = Bezwaar
moderator-reports = { $n ->
    [one] { $n } melding
   *[other] { $n } meldingen
}
moderator-claimed = { $name } kijkt ernaar
moderator-open = Bekijk en beslis
moderator-open-of = Bekijk en beslis: { $moment }
moderator-also = Ook hier
moderator-stands = Dit besluit geldt
moderator-who = Wie kijkt ernaar?
moderator-nobody = Nog niemand.
moderator-claim = Ik kijk ernaar
moderator-let-go = Ik laat het los
moderator-to = Geef het aan
moderator-to-empty = Kies wie het overneemt.
moderator-hand-over = Geef over
moderator-decide = Beslis
moderator-what = Wat doe je ermee?
moderator-act-leave = Laat het staan
moderator-act-ask = Vraag de schrijver om het aan te passen
moderator-act-hide = Verberg het
moderator-act-remove = Haal het weg
moderator-act-approve = Zet het erop
moderator-act-decline = Zet het er niet op
moderator-act-empty = Kies wat je ermee doet.
moderator-author = En de schrijver?
moderator-author-hint = Wie alleen kan lezen, kan niets plaatsen, sturen of zeggen.
moderator-author-nothing = Niets
moderator-author-week = Een week alleen lezen
moderator-author-month = Een maand alleen lezen
moderator-author-block = Vanaf nu alleen lezen
moderator-rule = Om welke regel gaat het?
moderator-rule-hint = Nodig als je iets weghaalt of vraagt.
moderator-rule-empty = Kies de regel.
moderator-words = Waarom?
moderator-words-hint = De schrijver en wie het meldde, lezen dit. Noem niemand bij naam.
moderator-words-empty = Schrijf waarom, voor de schrijver en wie het meldde.
moderator-decide-do = Besluit
moderator-take-back = Besluit terugdraaien
moderator-take-back-line = Wat verborgen of weggehaald is, komt terug. De schrijver en wie het meldde, krijgen bericht. Daarna wacht de melding weer op een besluit.
moderator-take-back-why = Waarom draai je het terug?
moderator-take-back-do = Draai het besluit terug
moderator-why-empty = Schrijf waarom.
moderator-elsewhere = Dit komt van een andere website
moderator-passed-on = De andere website weet het.
moderator-pass-on-words = Wat vertel je de andere website?
moderator-pass-on-hint = Wij zeggen niet wie het meldde. Doe dat ook niet in deze tekst.
moderator-pass-on = Geef de melding door
moderator-block-them = Blokkeer deze website
moderator-log-of = Wat er gebeurde
moderator-note = Notitie
moderator-note-hint = Alleen wie meldingen nakijkt, leest dit.
moderator-note-keep = Bewaar de notitie
moderator-note-empty = Schrijf een notitie.
moderator-back = Terug
moderator-by-nobody = Niet bij naam bekend:
moderator-flash-claimed = Je kijkt ernaar.
moderator-flash-let-go = Je hebt het losgelaten.
moderator-flash-handed = De melding is overgegeven.
moderator-flash-noted = De notitie is bewaard.
moderator-flash-decided = Het besluit is genomen. Wie het aangaat, krijgt bericht.
moderator-flash-was-decided = Iemand anders nam al een besluit.
moderator-flash-cannot = Dit besluit kan niet meer worden teruggedraaid.
moderator-flash-taken-back = Het besluit is teruggedraaid.
moderator-flash-passed-on = De andere website krijgt bericht.
moderator-flash-not-passed-on = Wij kennen die website niet meer. De melding is niet doorgegeven.
moderator-log-title = Logboek
moderator-log-line = Wat er met meldingen en blokkades is gedaan, en door wie. Wij bewaren dit een jaar.
moderator-log-nothing = Er staat nog niets in het logboek.
moderator-log-held = hield dit vast om na te kijken
moderator-log-claim = kijkt ernaar
moderator-log-let-go = liet het los
moderator-log-hand-over = gaf het over aan
moderator-log-note = schreef een notitie
moderator-log-leave = liet het staan
moderator-log-ask = vroeg om het aan te passen
moderator-log-hide = verborg het
moderator-log-remove = haalde het weg
moderator-log-approve = zette het erop
moderator-log-decline = zette het er niet op
moderator-log-week = liet de schrijver een week alleen lezen
moderator-log-month = liet de schrijver een maand alleen lezen
moderator-log-block = liet de schrijver vanaf nu alleen lezen
moderator-log-taken-back = draaide het besluit terug
moderator-log-flag = gaf het door aan de andere website
moderator-log-appeal-author = De schrijver maakte bezwaar
moderator-log-appeal-reporter = Wie het meldde, maakte bezwaar
moderator-log-blocked = blokkeerde
moderator-log-unblocked = haalde een blokkade weg
moderator-log-list = nam een lijst met blokkades over
moderator-log-other = deed iets
moderator-rules-title = Regels voor nakijken
moderator-rules-line = Wat er eerst wordt nagekeken voordat iemand het ziet. De schrijver ziet dat zijn tekst wacht, en waarom.
moderator-rules-hold = Kijk eerst na
moderator-rules-hold-hint = Dit geldt voor het prikbord, de agenda en de etalage. Wat er al staat en verandert, komt bij de meldingen.
moderator-hold-words = Een tekst met een woord uit de lijst hieronder
moderator-hold-links = Een link van een account dat nog geen week oud is
moderator-hold-first = Het eerste dat iemand plaatst
moderator-hidden = Woorden die niet bij dit huis passen
moderator-hidden-hint = Eén woord op een regel. Deze lijst geldt ook in de huiskamer.
moderator-by-rule = Gezien door de regels van het huis.
moderator-rules-keep = Bewaar de regels
moderator-flash-rules = De regels zijn bewaard.
moderator-blocks-title = Blokkades
moderator-blocks-line = Websites en mensen van elders met wie dit huis niet of minder omgaat.
moderator-blocks-now = Nu geblokkeerd
moderator-blocks-none = Er is niemand geblokkeerd.
moderator-silenced = Niet getoond
moderator-refused = Geweigerd
moderator-unblock = Haal de blokkade weg
moderator-unblock-of = Haal de blokkade weg: { $who }
moderator-block-add = Blokkeer iemand
moderator-block-who = Wie?
moderator-block-who-hint = Een website (slecht.example), een adres van iemand, of @naam@website.
moderator-block-how = Hoe?
moderator-block-silence = Niet tonen: wij bewaren wat zij plaatsen, en laten het niet zien
moderator-block-refuse = Weigeren: wij nemen niets aan en sturen niets
moderator-block-why = Waarom?
moderator-block-why-hint = Voor wie later wil weten waarom.
moderator-block-do = Blokkeer
moderator-who-unknown = Wij kennen niemand met die naam. Vul het hele adres in.
moderator-who-unclear = Dit is geen website en geen adres. Het lijkt op slecht.example.
moderator-who-us = Dit is je eigen website.
moderator-how-empty = Kies hoe.
moderator-flash-blocked = De blokkade geldt vanaf nu.
moderator-flash-unblocked = De blokkade is weg.
moderator-list-title = Een lijst overnemen
moderator-list-line = Neem een lijst met blokkades over van een andere website. Je ziet eerst wat er verandert.
moderator-list-file = Bestand (CSV)
moderator-list-text = Of plak de lijst hier
moderator-list-text-hint = Eén website op een regel, of de CSV van Mastodon.
moderator-list-look = Bekijk de lijst
moderator-list-empty = Kies een bestand of plak een lijst met websites.
moderator-lists = Overgenomen lijsten
moderator-list-number = { $n ->
    [one] nam { $n } blokkade over
   *[other] nam { $n } blokkades over
}
moderator-list-undo = Maak ongedaan
moderator-list-undo-of = Maak ongedaan: de lijst van { $moment }
moderator-list-give = Haal onze blokkades op als CSV
moderator-flash-list = De lijst is overgenomen.
moderator-flash-list-undone = De lijst is ongedaan gemaakt.
moderator-plan-line = Er is nog niets veranderd.
moderator-plan-new = { $n ->
    [one] { $n } blokkade komt erbij
   *[other] { $n } blokkades komen erbij
}
moderator-plan-more = { $n ->
    [one] En nog { $n } website.
   *[other] En nog { $n } websites.
}
moderator-plan-known = { $n ->
    [one] { $n } website is al geblokkeerd.
   *[other] { $n } websites zijn al geblokkeerd.
}
moderator-plan-passed-over = { $n ->
    [one] { $n } regel slaan wij over.
   *[other] { $n } regels slaan wij over.
}
moderator-plan-followed = Deze websites volg je
moderator-plan-followed-hint = Blokkeer je ze, dan is de koppeling weg. Kies ze alleen als je dat wilt.
moderator-plan-do = Neem over
