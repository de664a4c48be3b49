# De huiskamer: praten met wie er is, het gastenboek en wat de gastvrouw en de beheerder kunnen.

living-room-door = Huiskamer
living-room-title = Huiskamer
living-room-line = Praat met je buren. Iedereen is welkom.
living-room-talk = Gesprek
living-room-aside = Wie is er, en wat spreken we af
living-room-day = { $near }, { $day }
living-room-you = Jij
living-room-of-the-house = van het huis
living-room-about-this = Meld of haal weg
living-room-about-whose = (bericht van { $name }, { $time })
living-room-removed = Dit bericht is weggehaald.
living-room-removed-by = Weggehaald door { $name }.
living-room-card-notice = Briefje op het prikbord
living-room-empty = Het is nog stil. Zeg jij hallo?
living-room-earlier = Eerdere berichten
living-room-get-new = Haal nieuwe berichten
living-room-to-newest = Naar de nieuwste berichten

living-room-is-open = De kamer is open.
living-room-open-till = Open tot { $hour }
living-room-again-today = Weer open om { $hour }
living-room-again-tomorrow = Weer open morgen om { $hour }
living-room-again-day = Weer open op { $day } om { $hour }
living-room-closed-now = De kamer is nu dicht
living-room-closed-line = Je kunt wel iets schrijven. De gastvrouw of gastheer leest het.
living-room-to-the-book = Naar het gastenboek
living-room-host-is-in = { $name } is er
living-room-host-does = { $name } { $line }
living-room-pace-now = { $n ->
    [one] Rustig aan: één bericht per seconde
   *[other] Rustig aan: één bericht per { $n } seconden
}

living-room-who = Nu in de kamer: { $n }
living-room-who-nobody = Er is nu niemand. Blijf even, dan komt er vast iemand.
living-room-who-more = { $n ->
    [one] En nog 1 buur
   *[other] En nog { $n } buren
}
living-room-who-guests = { $n ->
    [one] 1 bezoeker leest mee
   *[other] { $n } bezoekers lezen mee
}
living-room-reads-along = leest mee
living-room-that-is-you = dat ben jij

living-room-quick = Snel antwoord
living-room-quick-hello = Hallo!
living-room-quick-nice = Leuk!
living-room-quick-thanks = Dank je wel
living-room-say = Schrijf een bericht
living-room-say-hint = Iedereen in de kamer kan dit lezen.
living-room-kept-day = Na 24 uur is het weg.
living-room-kept-days = { $n ->
    [one] Na 1 dag is het weg.
   *[other] Na { $n } dagen is het weg.
}
living-room-send = Stuur
living-room-say-empty = Schrijf eerst iets. Of kies een snel antwoord.
living-room-say-long = { $n ->
    [one] Dit is te lang. Gebruik 1 letter.
   *[other] Dit is te lang. Gebruik niet meer dan { $n } letters.
}
living-room-say-closed = De huiskamer is dicht. Schrijf het in het gastenboek.
living-room-say-rest = De gastvrouw of gastheer vroeg je om even alleen te lezen. Je kunt weer praten: { $moment }.
living-room-say-slow = { $n ->
    [one] Wij doen het rustig aan. Stuur het over 1 seconde.
   *[other] Wij doen het rustig aan. Stuur het over { $n } seconden.
}
living-room-say-hidden = Er staat een woord in dat wij hier liever niet lezen. Kun je het anders zeggen?
living-room-sign-in-line = Je leest mee. Wil je ook praten? Log dan in.
living-room-sign-in = Log in om te praten
living-room-you-wrote = Dit schreef je. Je kunt het kopiëren.

living-room-lost = De verbinding is weg. Wij proberen het steeds opnieuw.
living-room-found = Je bent weer verbonden.
living-room-stale = Je was lang weg. Open de kamer opnieuw om alles te zien.
living-room-again = Open opnieuw
living-room-not-sent = Niet verstuurd. Wij proberen het zo weer.
living-room-refused = Dit is niet verstuurd. Open de kamer opnieuw en log in.
living-room-new-below = Er zijn nieuwe berichten

living-room-rules = Huisregels
living-room-rule-kind = Wees aardig voor elkaar.
living-room-rule-secrets = Vertel hier geen geheimen.
living-room-rule-help = Nood? Bel 112.
living-room-rule-flag = Met het vlaggetje meld je een bericht, of haal je het weg.
living-room-settings = Stel de huiskamer in

living-room-choices = Hoe wil jij hier zijn?
living-room-seen = Wat zien anderen?
living-room-seen-yes = Mijn naam
living-room-seen-reads = Mijn naam, en dat ik meelees
living-room-seen-no = Niets. Niemand ziet dat ik er ben
living-room-read-out = Nieuwe berichten voorlezen
living-room-read-out-hint = Dit is voor een schermlezer.
living-room-read-out-yes = Lees ze voor
living-room-read-out-no = Wees stil
living-room-choose = Bewaar mijn keuze

living-room-host-title = Voor de gastvrouw of gastheer
living-room-waiting = { $n ->
    [one] 1 bericht wacht in het gastenboek
   *[other] { $n } berichten wachten in het gastenboek
}
living-room-lamp-line = Wat doe je?
living-room-lamp-hint = Bijvoorbeeld: schenkt koffie. Het mag leeg blijven.
living-room-lamp-on = Doe de lamp aan
living-room-lamp-out = Doe de lamp uit
living-room-pace-label = Hoe snel mag het gaan?
living-room-pace-free = Zo snel als je wilt
living-room-pace = { $n ->
    [one] Eén bericht per seconde
   *[other] Eén bericht per { $n } seconden
}
living-room-pace-set = Stel het tempo in
living-room-close = Doe de kamer dicht
living-room-open = Doe de kamer open
living-room-open-hint = Wil je de kamer nu openen? Doe de lamp aan.

living-room-message-title = Bericht van { $name }
living-room-message-line = Klopt er iets niet? Hier kun je er iets aan doen.
living-room-remove-title = Haal dit bericht weg
living-room-remove-line = Iedereen ziet dat er iets is weggehaald. Niemand ziet meer wat er stond.
living-room-remove = Haal weg
living-room-rest-title = Vraag { $name } om even alleen te lezen
living-room-rest-line = Dat geeft rust. Daarna gaat praten vanzelf weer.
living-room-rest-how-long = Hoe lang?
living-room-rest-minutes = { $n ->
    [one] 1 minuut
   *[other] { $n } minuten
}
living-room-rest-hours = { $n ->
    [one] 1 uur
   *[other] { $n } uur
}
living-room-rest-days = { $n ->
    [one] 1 dag
   *[other] { $n } dagen
}
living-room-rest = Vraag om rust
living-room-report-title = Meld dit bericht
living-room-report-line = Iemand van het huis kijkt ernaar. Wie het schreef, ziet niet dat jij het meldt.
living-room-report-reason = Wat is er mis?
living-room-report-hint = Je mag dit leeg laten.
living-room-report = Meld dit
living-room-go-back = Terug naar de huiskamer

living-room-book-title = Gastenboek
living-room-book-line = Is de kamer dicht, of heb je geen account? Schrijf hier iets.
living-room-book-write-title = Schrijf in het gastenboek
living-room-book-name = Je voornaam
living-room-book-name-hint = Alleen je voornaam. Geen adres of telefoonnummer.
living-room-book-text = Wat wil je zeggen?
living-room-book-text-hint = De gastvrouw of gastheer leest het eerst. Daarna staat het hier.
living-room-book-write = Schrijf het op
living-room-book-no-name = Vul je voornaam in.
living-room-book-no-text = Schrijf eerst iets.
living-room-book-long = Dit is te lang. Gebruik niet meer dan 600 letters.
living-room-book-in = Wat er staat
living-room-book-empty = Het boek is nog leeg. Schrijf jij als eerste?
living-room-book-more = Lees verder
living-room-book-waiting = Dit wacht op jou
living-room-book-none-waits = Er wacht niets.
living-room-book-answer = Antwoord (mag leeg blijven)
living-room-book-answered = Antwoord van het huis
living-room-book-show = Zet in het boek
living-room-book-remove = Haal weg
living-room-book-own-waits = Dit wacht nog op de gastvrouw of gastheer
living-room-book-ask = Wil je later weghalen wat je schreef? Vraag het ons.

living-room-settings-title = De huiskamer instellen
living-room-settings-line = Wanneer is de kamer open? En wat spreken we af?
living-room-hours = Openingstijden
living-room-hours-hint = Bijvoorbeeld: 9 - 17. Of: 9 - 12, 13 - 17. Vul je nergens iets in? Dan is de kamer altijd open.
living-room-days-off = Dagen waarop het anders is
living-room-days-off-hint = Elke dag op een eigen regel. Bijvoorbeeld: 25 december dicht. Of: 24 december 9 - 12.
living-room-keep = Bewaren
living-room-keep-label = Hoe lang bewaren wij een gesprek?
living-room-keep-hint = Daarna is het echt weg.
living-room-wall = Regels aan de muur
living-room-wall-hint = Eén regel per keer. Laat je dit leeg? Dan hangen de gewone regels er.
living-room-hidden = Woorden die wij hier niet willen lezen
living-room-hidden-hint = Eén woord per regel.
living-room-hidden-how = Wat doen wij met zo'n woord?
living-room-hidden-back = Vraag of iemand het anders wil zeggen
living-room-hidden-cover = Zet er puntjes voor in de plaats
living-room-save = Bewaar

living-room-window-book = Schrijf in het gastenboek
living-room-window-people = { $n ->
    [0] Kom binnen
    [one] 1 buur binnen
   *[other] { $n } buren binnen
}
living-room-window-host = { $people } · { $host }

living-room-flash-shared = Je hebt het gedeeld in de huiskamer.
living-room-flash-chosen = Je keuze is bewaard.
living-room-flash-lit = De lamp is aan. De kamer is open.
living-room-flash-out = De lamp is uit.
living-room-flash-closed = De kamer is dicht.
living-room-flash-open = De kamer volgt weer de openingstijden.
living-room-flash-pace = Het tempo is ingesteld.
living-room-flash-reported = Dank je wel. Iemand van het huis kijkt ernaar.
living-room-flash-removed = Het bericht is weggehaald.
living-room-flash-rests = Dat is gevraagd. Straks kan praten weer.
living-room-flash-written = Dank je wel. De gastvrouw of gastheer leest het. Daarna staat het hier.
living-room-flash-shown = Het staat in het boek.
living-room-flash-entry-gone = Het is weggehaald.
living-room-flash-saved = Bewaard.

living-room-belonging = Gezegd in de huiskamer
living-room-belonging-book = Geschreven in het gastenboek

living-room-share = Deel in de huiskamer
