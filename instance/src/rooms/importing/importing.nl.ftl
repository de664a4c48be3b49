# Inlezen: veel activiteiten of organisaties in één keer. Alleen voor beheerders.

importing-desk = Beheer
importing-open = Lees een bestand in
importing-title = Inlezen
importing-line = Zet er veel activiteiten of organisaties in één keer in.
importing-what = Wat staat er in je bestand?
importing-activities = Activiteiten
importing-organisations = Organisaties
importing-file = Je bestand
importing-file-hint = Een CSV-bestand, met hooguit 2.000 regels en 1 MB.
importing-file-missing = Kies eerst een bestand.
importing-file-large = Dit bestand is groter dan 1 MB. Maak er twee bestanden van.
importing-file-workbook = Dit is een bestand van Excel of LibreOffice zelf. Kies daar ‘Opslaan als’ en dan ‘CSV’. Kies hier dat nieuwe bestand.
importing-file-other = Dit is geen CSV-bestand. Bewaar het in je rekenprogramma als CSV en kies het dan opnieuw.
importing-file-empty = Er staat niets in dit bestand.
importing-no-columns = Wij herkennen geen enkele kolom. Op de eerste regel moeten de namen van de kolommen staan, zoals in het voorbeeld.
importing-no-lines = Onder de namen van de kolommen staat nog niets.
importing-many-lines = Er staan meer dan 2.000 regels in dit bestand. Maak er twee bestanden van.
importing-activities-need = Wij missen een kolom. Activiteiten hebben de kolommen ‘titel’, ‘datum’ en ‘begin’ nodig.
importing-organisations-need = Wij missen een kolom. Organisaties hebben de kolommen ‘naam’ en ‘tekst’ nodig.
importing-nothing-yet = Je ziet eerst wat er gebeurt. Er komt nog niets op de site.
importing-look = Bekijk het bestand
importing-stop = Terug naar beheer
importing-how = Zo werkt het
importing-how-template = Haal een voorbeeld op.
importing-how-fill = Vul het in met Excel, LibreOffice of Google Spreadsheets. Elke regel is één activiteit of één organisatie. Kolommen die je niet nodig hebt, laat je leeg.
importing-how-save = Bewaar het als CSV, en kies dat bestand hier.
importing-template-activities = Haal het voorbeeld voor activiteiten op
importing-template-organisations = Haal het voorbeeld voor organisaties op
importing-once = Komt iets elke week terug? Zet het dan in de agenda zelf. Daar kies je hoe vaak.
importing-earlier = Wat je al inlas
importing-earlier-line = Een week lang kun je alles van één bestand weer weghalen.
importing-when = Wanneer
importing-what-it-was = Wat
importing-kept = Hoeveel er staan
importing-flash-dropped = Het bestand is weg. Er is niets veranderd.

importing-preview = Kijk het na
importing-count-new = { $n ->
    [one] nieuwe regel
   *[other] nieuwe regels
}
importing-count-known = staan er al
importing-count-wrong = kloppen nog niet
importing-unused = Deze kolommen gebruiken wij niet: { $names }.
importing-no = Toch niet
importing-yes-activities = { $n ->
    [one] Zet 1 activiteit in de agenda
   *[other] Zet { $n } activiteiten in de agenda
}
importing-yes-organisations = { $n ->
    [one] Zet 1 organisatie erbij
   *[other] Zet { $n } organisaties erbij
}
importing-wrong = Dit klopt nog niet
importing-wrong-line = Deze regels slaan wij over. Verbeter ze in je bestand en lees het nog eens in. Wat er dan al staat, komt er niet dubbel in.
importing-line-number = Regel { $line }
importing-line-there = Dit staat er al.
importing-line-twice = Dit is hetzelfde als regel { $line }.
importing-line-past = Deze dag is al geweest.
importing-and-more = En nog meer regels.
importing-new = Dit komt erbij
importing-row = Regel
importing-called = Wat
importing-where = Waar
importing-unknown = Dit kennen wij niet en laten wij weg: { $words }.
importing-known = Dit staat er al

importing-working = Wij zetten het erin
importing-progress = { $kept } van de { $total } staan erin.
importing-working-line = Je mag deze bladzijde dichtdoen. Het gaat vanzelf verder.
importing-look-again = Kijk opnieuw
importing-done = { $n ->
    [0] Er is niets bij gekomen
    [one] Er is 1 bij gekomen
   *[other] Er zijn er { $n } bij gekomen
}
importing-done-line = Het bestand zelf hebben wij niet bewaard.
importing-see = Bekijk ze
importing-another = Lees nog een bestand in
importing-regret = Toch niet goed?
importing-regret-line = Je kunt alles van dit bestand in één keer weghalen, tot { $day }.
importing-back = Haal alles weer weg
importing-back-title = Alles weer weghalen
importing-back-line = { $n ->
    [one] Wij halen 1 ding weg dat uit dit bestand kwam.
   *[other] Wij halen { $n } dingen weg die uit dit bestand kwamen.
}
importing-back-people = Ook wat je daarna hebt veranderd, gaat weg. Wie zich aanmeldde, krijgt bericht. Andere sites halen het ook weg.
importing-back-no = Laat het staan
importing-back-yes = Ja, haal alles weg
importing-undoing = Wij halen het weg
importing-left = { $n ->
    [one] Nog 1 te gaan.
   *[other] Nog { $n } te gaan.
}
importing-undone = Alles van dit bestand is weg
importing-undone-line = De site is weer zoals hij was.

importing-example-title = Koffieochtend
importing-example-name = Buurtkoor De Lindezangers
importing-example-text = Iedereen is welkom. De koffie staat klaar.
importing-example-contact = Fatma, bij de balie
importing-example-hours = Maandag van 20 tot 22 uur
