sites-door = Wijkwebsites
sites-line = Kijk bij de buren. Elke wijk heeft een eigen huis.
sites-line-portal = Elke wijk heeft een eigen huis. Bij wie ga je kijken?
sites-all = Alle wijken
sites-none = Hier staan straks de buren
sites-none-line = Er is nog geen wijkwebsite gekoppeld.
sites-link-first = Koppel een wijkwebsite
sites-follow-us = Volg ons
sites-follow-us-line = Gebruik je Mastodon of iets dat daarop lijkt? Zoek daar dit adres. Dan zie je ons nieuws vanzelf.
sites-activities = { $n ->
    [0] geen activiteiten
    [one] 1 activiteit
   *[other] { $n } activiteiten
}
sites-notices = { $n ->
    [0] geen briefjes
    [one] 1 briefje
   *[other] { $n } briefjes
}
sites-organisations = { $n ->
    [0] geen organisaties
    [one] 1 organisatie
   *[other] { $n } organisaties
}
sites-desk = Beheer
sites-desk-title = Wijkwebsites beheren
sites-desk-line = Koppel de site van een wijk. Dan staan hun activiteiten ook hier.
sites-requests = Zij willen jullie volgen
sites-requests-line = Zeg je ja? Dan staan jullie activiteiten ook op hun site. Jullie blijven eigenaar. Je kunt altijd weer stoppen.
sites-yes = Ja
sites-yes-to = Ja, { $name } mag ons volgen
sites-no = Nee
sites-no-to = Nee, { $name } mag ons niet volgen
sites-stop = Stop hiermee
sites-stop-for = Stop hiermee: { $name } mag ons niet meer volgen
sites-link-title = Wijkwebsite koppelen
sites-step-address = Adres
sites-step-check = Controleren
sites-step-done = Klaar
sites-address = Adres van de wijkwebsite
sites-address-hint = Bijvoorbeeld: delinde.example
sites-check = Controleren
sites-check-again = Opnieuw controleren
sites-linked = Gekoppelde sites
sites-fetch-all = Alles nu ophalen
sites-empty = Er is nog geen site gekoppeld. Begin met het adres van een wijkwebsite.
sites-tally-healthy = gezond
sites-tally-late = loopt achter
sites-tally-broken = kapot
sites-table = Gekoppelde wijkwebsites en hoe het ermee gaat
sites-column-site = Wijkwebsite
sites-column-health = Hoe gaat het?
sites-column-contact = Laatste contact
sites-column-items = Wat staat hier?
sites-column-do = Doen
sites-never = nog niet
sites-look = Bekijk
sites-solve = Los op
sites-look-at = Bekijk { $name }
sites-broken = Kapot
sites-refused = Zij zeiden nee
sites-late = Loopt achter
sites-waiting = Wacht op ja
sites-healthy = Gezond
sites-broken-why = Ophalen lukt niet.
sites-refused-why = Deze site wil niet meedoen.
sites-late-why = Al meer dan een dag geen nieuws.
sites-waiting-why = Zij kregen een vraag.
sites-healthy-why = Alles werkt.
sites-broken-since = { $name } is kapot sinds { $day }.
sites-broken-line = Bezoekers zien nog de oude activiteiten. Daar staat bij: kan verouderd zijn.
sites-see-error = Bekijk de laatste fout
sites-followers = Zij volgen jullie
sites-followers-line = Wat jullie in de agenda zetten of op het prikbord hangen, komt ook bij hen.
sites-searching = Even kijken…
sites-searching-line = Wij zoeken { $address }. Dit duurt een paar tellen.
sites-look-again = Kijk nog eens
sites-not-found = Niet gevonden
sites-back = Terug
sites-found = Gevonden.
sites-found-line = Dit is { $name }.
sites-name-here = Zo noemen wij deze site hier
sites-checked = Wij hebben dit gecontroleerd
sites-checked-reach = De site is bereikbaar.
sites-checked-key = De sleutel klopt. Alleen deze site kan haar eigen gegevens sturen.
sites-already = Deze site is al gekoppeld.
sites-they-say-yes = { $name } moet ook ja zeggen. Zij krijgen een vraag.
sites-link-this = Koppel { $name }
sites-own-name = Zo noemt de site zichzelf
sites-front-door = Adres
sites-asked-at = Gevraagd
sites-linked-at = Gekoppeld
sites-fetched-at = Alles opgehaald
sites-last-error = De laatste fout
sites-last-error-line = Probeer het opnieuw. Lukt het niet? Bel dan de beheerder van deze site.
sites-fetch = Haal nu op
sites-unlink = Stop met koppelen
sites-unlink-title = Stop met { $name }?
sites-unlink-line = Alles van { $name } gaat hier weg. Op hun eigen site blijft het staan.
sites-problem-empty = Schrijf hier het adres van een wijkwebsite.
sites-problem-name = Geef de site een naam.
sites-problem-address = Dit lijkt geen adres. Een adres ziet er zo uit: delinde.example
sites-problem-no-answer = Deze site geeft geen antwoord. Klopt het adres?
sites-problem-no-actor = Deze site is er wel, maar kan nog niet gekoppeld worden.
sites-problem-person = Dit is een persoon en geen site.
sites-problem-ourselves = Dit is jullie eigen site.
sites-flash-asked = De vraag is verstuurd. Zeggen zij ja? Dan komt alles vanzelf.
sites-flash-fetching = Wij halen alles nu op. Dat duurt een paar tellen.
sites-flash-unlinked = De site is niet meer gekoppeld.
sites-flash-accepted = Zij volgen jullie nu.
sites-flash-refused = Zij volgen jullie niet.
sites-refused-by-us = Zij mogen jullie niet volgen
sites-refused-by-us-line = Heb je je bedacht? Dan kun je alsnog ja zeggen.
sites-after-all = Toch ja
sites-flash-already = Deze site is al gekoppeld.
