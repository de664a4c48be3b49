# De voorkant van het huis en van de stad.

home-door = Thuis
home-title = Welkom
home-title-city = Begin
home-welcome = Welkom in { $name }
home-come-in = Kom binnen. Kies een kamer.
home-city-line = Alles uit alle wijken. Wat kun je doen? Wie kan je helpen?
home-choose = Kies waar je heen wilt
home-find = Wat zoek je?
home-search = Zoek
home-search-agenda = Zoek in de agenda
home-chip-today = Vandaag
home-chip-free = Gratis
home-chip-wheelchair = Met rolstoel
home-chip-meeting = Mensen ontmoeten
home-today = Vandaag in de buurt
home-soon = Binnenkort in de buurt
home-soon-in = Binnenkort in { $name }
home-nothing-yet = Er staat nog niets in de agenda. Kijk later nog eens. Of bel ons.
home-whole-agenda = Hele agenda
home-new-notices = Nieuw op het prikbord
home-whole-board = Hele prikbord
home-join = Doe mee
home-join-notice = Heb je iets te geven of zoek je hulp? Hang een briefje op.
home-join-activity = Organiseer je iets? Zet het in de agenda.
home-join-tell = Organiseer je iets? Bel of mail ons. Wij zetten het in de agenda.
home-add-activity = Zet een activiteit in de agenda
home-activities-today = { $n } vandaag
home-activities = { $n ->
    [0] Nog niets
    [one] 1 activiteit
   *[other] { $n } activiteiten
}
home-notices = { $n ->
    [0] Hang jij het eerste op?
    [one] 1 briefje
   *[other] { $n } briefjes
}
home-organisations = { $n ->
    [0] Wie helpt jou?
    [one] 1 adres
   *[other] { $n } adressen
}
home-offerings = { $n ->
    [0] Wat is er altijd?
   *[other] { $n } om te doen
}
home-articles = { $n ->
    [0] Nieuws uit de buurt
    [one] 1 verhaal
   *[other] { $n } verhalen
}
home-news = Uit de buurtkrant
home-whole-news = Hele buurtkrant
home-sites = { $n ->
    [0] Kijk bij de buren
    [one] 1 wijk
   *[other] { $n } wijken
}
home-contact = Bel of kom
home-about = Wie zijn wij?
home-all-contact = Openingstijden en route
home-people = Deze mensen zijn er vandaag
home-which-site = Welke wijk?
home-all-sites = Alle wijken
home-for-whom = Voor wie?
home-everybody = Iedereen
home-what = Wat wil je?
home-everything = Alles
home-when = Wanneer?
home-street = Wijkwebsites
home-street-line = Elke wijk heeft een eigen huis. Bij wie ga je kijken?
home-whole-street = Alle wijken
home-no-street = Er is nog geen wijk gekoppeld.

home-how = Zo werkt het
home-how-line = Dit is de site van { $name }. Voor en door de buurt.
home-how-look = Kijken mag altijd
home-how-look-text = Je hoeft niet in te loggen om te kijken. Kies bovenaan een kamer. Letters te klein? Kies Groter.
home-how-join = Iets ophangen
home-how-join-text = Wil je zelf een briefje ophangen? Log dan in met je e-mailadres. Je krijgt een code. Een wachtwoord is niet nodig.
home-how-others = Andere wijken
home-how-others-house = Wat hier hangt, kan ook op andere sites staan. Bijvoorbeeld op de site van de stad. Haal je het hier weg? Dan vragen wij die sites om het ook weg te halen. Wij kunnen niet beloven dat ze dat doen.
home-how-others-city = Deze site laat zien wat de wijken zelf schrijven. Bij elk bericht staat uit welke wijk het komt. De wijk zelf kan het veranderen of weghalen.
home-how-follow = Heb je Mastodon of iets wat erop lijkt? Dan kun je ons daar volgen. Zoek naar:
home-copy = Kopieer
home-copied = Gekopieerd
home-how-know = Wat wij van je weten
home-how-know-text = Als je inlogt, bewaren wij je e-mailadres en je voornaam. Ook bewaren wij wat je hier zelf schrijft of kiest. Wij kijken niet mee waar je heen gaat. Er is geen reclame. Je kunt je account altijd weghalen.
home-how-help = Liever samen doen?
home-how-help-text = Bel ons of kom langs. Wij helpen je graag.
home-just-opened = Sinds { $day } is dit huis open. Kom gerust kijken.
