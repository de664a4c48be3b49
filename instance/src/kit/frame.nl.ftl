# De woorden om elke pagina heen, en die op een pagina waar iets misging.

kit-skip = Ga naar de inhoud
kit-rooms = Kamers
kit-rooms-all = Alle kamers
kit-rooms-city = Alles in { $name }
kit-read-aloud = Lees voor
kit-read-stop = Stop met lezen
kit-read-block = Lees voor: { $name }
kit-read-group = Voorlezen
kit-read-pause = Wacht even
kit-read-go-on = Lees verder
kit-size-larger = Groter
kit-size-label = A+ Groter: grotere letters
kit-size-usual = Gewone letters
kit-language = Taal
kit-sign-in = Inloggen
kit-sign-out = Uitloggen
kit-my-page = Mijn gegevens:
kit-messages = { $n ->
    [0] Berichten
    [one] Berichten: 1 nieuw
   *[other] Berichten: { $n } nieuw
}
kit-contact = Kom langs of bel
kit-help = Hulp bij deze site
kit-how = Zo werkt het
kit-theme-evening = Donkere kleuren
kit-theme-day = Lichte kleuren
kit-theme-device = Kleuren van mijn toestel
kit-about-program = Over deze site
kit-desk = Beheer
kit-mail-tray = Postbak van de proef
kit-source = De broncode (AGPL)
kit-paper = Deze pagina op het web:
kit-agreements = Afspraken
kit-house-rules = Huisregels
kit-privacy = Wat doen wij met jouw gegevens?
kit-accessibility = Toegankelijkheid
kit-about = Over de buurt
kit-about-city = Over de stad
kit-write-us = Schrijf ons
kit-cookie-lang = De taal die je koos. Een jaar.
kit-cookie-theme = Lichte of donkere kleuren, als je dat koos. Een jaar.
kit-cookie-size = Grotere letters, als je dat koos. Een jaar.
kit-cookie-seen = Hoe anderen je zien in de huiskamer, als je dat koos. Een jaar.
kit-cookie-quiet = Dat nieuwe berichten in de huiskamer niet worden voorgelezen, als je dat koos. Een jaar.
kit-cookie-asked = Wie een code vroeg om in te loggen. Alleen zolang de code werkt.
kit-cookie-draft = Welk briefje je schreef voordat je inlogde. Een uur lang.
kit-cookie-session = Dat je bent ingelogd. Tot je uitlogt, hooguit 30 dagen.

kit-error-title = Er ging iets anders dan je wilde
kit-oops-not-found = Deze kamer bestaat niet (meer)
kit-oops-not-found-next = Ga terug naar het huis. Misschien vind je daar wat je zoekt.
kit-oops-gone = Dit is weggehaald
kit-oops-gone-next = Wie het ophing, heeft het weer weggehaald. Kijk in het huis wat er nu is.
kit-oops-sign-in = Log eerst even in
kit-oops-sign-in-next = Dan weten wij wie je bent. Je krijgt een code in je e-mail. Daarna ga je hier verder.
kit-oops-forbidden = Dit mag alleen iemand anders
kit-oops-forbidden-next = Wil je hier iets veranderen? Vraag het aan de mensen van het huis.
kit-oops-second-step = Nog één stap
kit-oops-second-step-next = Voor het beheer vragen wij een extra code. Zo kan niemand anders erbij.
kit-oops-second-step-go = Vul de extra code in
kit-oops-too-many = Dat ging te vaak achter elkaar
kit-oops-too-many-next = Wacht een paar minuten. Probeer het dan nog eens.
kit-oops-unreadable = Wij konden dit niet lezen
kit-oops-unreadable-next = Ga terug en probeer het nog eens. Is een foto misschien te groot?
kit-oops-trouble = Er ging bij ons iets mis
kit-oops-trouble-next = Dat ligt niet aan jou. Probeer het zo nog eens. Of bel.
kit-oops-home = Terug naar het huis
kit-oops-call = Bel { $phone }

kit-you-are-here = Je bent hier
kit-home = Thuis
kit-form-wrong = Er mist nog iets
kit-oops-muted = Je kunt nu even alleen lezen
kit-oops-muted-next = Iemand van het huis heeft dat besloten. Bij de besluiten lees je waarom, tot wanneer, en wat je kunt doen als je het er niet mee eens bent.
kit-oops-muted-go = Bekijk de besluiten
kit-report = Meld iets op deze pagina

kit-shut = { $name } gaat bijna open
kit-shut-line = Wij richten het huis nog in. Kom binnenkort terug, dan staat de deur open.
kit-shut-early = Fijn dat je er al bent. Je account is klaar. Na de opening kun je overal kijken.
kit-shut-helper = Help je mee met inrichten? Log dan in.
kit-room-off = Deze kamer is dicht
kit-room-off-line = Dit huis gebruikt deze kamer nu niet. Kijk eens in een andere kamer, of bel ons.
kit-example = Voorbeeld
kit-example-line = Dit is een voorbeeld. Het is nog niet echt.
kit-examples = Voorbeelden
kit-examples-line = Zo kan het hier worden. Het is nog niet echt, dus je kunt je nog niet aanmelden.
