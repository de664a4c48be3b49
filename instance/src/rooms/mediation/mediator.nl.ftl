# Wat bemiddelaars lezen.

mediator-title = Bemiddeling
mediator-line = Vragen waar iemand bij nodig is die de buurt kent.
mediator-which = Welke vragen?
mediator-waiting = Wacht op een bemiddelaar ({ $n })
mediator-list-waiting = Wacht op een bemiddelaar
mediator-list-own = Van mij
mediator-list-taken = Iemand zoekt mee
mediator-list-closed = Klaar
mediator-nothing = Hier staat nu niets.
mediator-open = Bekijk de vragen
mediator-more = Laat meer zien
mediator-from = Van:
mediator-since = Hier sinds:
mediator-wants-call = Wil gebeld worden
mediator-see-case = Bekijk de bemiddeling
mediator-know = Goed om te weten
mediator-know-private = Wat hier staat, zien alleen bemiddelaars. Vertel het niet verder.
mediator-know-consent = Naar het wijkteam gaat alleen iets als de buur dat goed vindt.
mediator-know-kept = Drie maanden nadat iets klaar is, halen wij het weg.

mediator-reason-unanswered = 5 dagen geen antwoord
mediator-reason-stuck = Komt er niet uit
mediator-reason-care = Gaat over zorg
mediator-reason-phone = Belde het huis
mediator-state-waiting = Wacht
mediator-state-taken = Iemand zoekt mee
mediator-state-solved = Gelukt
mediator-state-referred = Doorverwezen
mediator-state-stopped = Gestopt
mediator-did-note = Notitie
mediator-did-taken = Nam het op zich
mediator-did-given-back = Gaf het terug
mediator-did-called = Belde
mediator-did-neighbour = Vroeg een buur
mediator-did-organisation = Noemde een organisatie
mediator-did-asked = Vroeg of het gelukt is
mediator-did-consent = Toestemming
mediator-did-handed = Droeg over aan het wijkteam
mediator-did-closed = Sloot het af
mediator-answer-not-yet = De buur zegt: nog niet gelukt.

mediator-question = De vraag
mediator-see-notice = Bekijk het briefje
mediator-on-behalf = Namens een buur
mediator-take = Neem het op je
mediator-take-over = Neem het over
mediator-give-back = Geef het terug
mediator-call = Bel terug
mediator-no-contact = niet bekend
mediator-no-contact-line = Deze buur liet geen telefoonnummer of e-mailadres achter.
mediator-write-to = Schrijf aan { $name }
mediator-called = Wat hoorde je?
mediator-called-hint = Alleen bemiddelaars lezen dit.
mediator-called-keep = Noteer dat je belde
mediator-contact = Telefoonnummer of e-mailadres van de buur
mediator-contact-hint = Klopt het niet, of is het leeg? Pas het hier aan.
mediator-contact-keep = Bewaar dit
mediator-contact-first = Wij weten nog niet hoe het wijkteam deze buur bereikt. Schrijf dat eerst op:
mediator-sheet-contact = Bereikbaar via:
mediator-neighbours = Stel een buur voor
mediator-neighbours-line = De buur krijgt je bericht met een link naar het briefje, en reageert zelf.
mediator-search-name = Voornaam van een buur
mediator-search = Zoek
mediator-nobody-found = Niemand met deze voornaam gevonden.
mediator-no-offers = Niemand biedt nu dit soort hulp aan. Zoek een buur op voornaam.
mediator-who = Wie vraag je?
mediator-found = { $name }, hier sinds { $day }
mediator-offers = { $name } biedt aan: { $title }
mediator-message = Je bericht
mediator-message-hint = De link naar het briefje komt erbij.
mediator-message-to = Je bericht aan { $name }
mediator-link-added = De naam en de link van de organisatie komen erbij.
mediator-send = Verstuur
mediator-organisations = Stel een organisatie voor
mediator-no-organisations = Er staan nog geen organisaties op de site.
mediator-organisation = Organisatie
mediator-choose = Kies
mediator-tell-by-phone = Deze buur heeft geen account. Vertel het aan de telefoon.
mediator-note-down = Noteer
mediator-team = Wijkteam
mediator-consent-unasked = De buur is nog niet gevraagd of het wijkteam dit mag weten.
mediator-consent-asked = De buur is gevraagd of het wijkteam dit mag weten.
mediator-consent-yes = De buur vindt het goed dat het wijkteam dit weet.
mediator-consent-no = De buur wil niet dat het wijkteam dit weet.
mediator-consent-line = Vraag eerst of het mag. Zonder ja gaat er niets naar het wijkteam.
mediator-consent-ask = Vraag het in een bericht
mediator-consent-said-yes = Ik vroeg het: ja
mediator-consent-said-no = Ik vroeg het: nee
mediator-summary = Wat vertel je aan het wijkteam?
mediator-summary-hint = Alleen wat nodig is. Voornaam, vraag en hoe zij de buur bereiken gaan mee.
mediator-no-team = Het e-mailadres van het wijkteam is niet ingevuld. Je krijgt een blad om te printen.
mediator-hand-over = Draag over aan het wijkteam
mediator-handed-on = Overgedragen op { $moment }
mediator-sheet = Print het blad
mediator-sheet-title = Blad voor het wijkteam
mediator-sheet-line = Geef dit alleen aan het wijkteam.
mediator-sheet-consent = De buur gaf toestemming op { $day }
mediator-sheet-by = Bemiddelaar:
mediator-ask-solved-line = Vraag het in het gesprek. Met één druk op een link antwoordt de buur.
mediator-ask-solved = Vraag het aan { $name }
mediator-end = Hoe is het afgelopen?
mediator-close = Sluit af
mediator-notes = Notities
mediator-notes-line = Alleen bemiddelaars lezen dit.
mediator-note = Nieuwe notitie
mediator-note-keep = Bewaar de notitie

mediator-intake = Schrijf een vraag op
mediator-intake-title = Vraag van een buur die belt
mediator-intake-line = Schrijf op wat de buur vraagt. Jij zoekt daarna mee.
mediator-intake-pass-on = Schrijf op wat de buur vraagt. Een bemiddelaar zoekt daarna verder.
mediator-intake-help = Help een buur die belt
mediator-intake-private = De voornaam en het telefoonnummer zien alleen bemiddelaars.
mediator-private-kinder = Wij kunnen het voor je weghalen. Wat je typte, lezen de bemiddelaars nog wel.
mediator-taken-out = Het is weg van het briefje. De bemiddelaars lezen nog wat je typte. Klopt het zo? Bewaar het dan.
mediator-first-name = Voornaam van de buur
mediator-phone = Telefoonnummer
mediator-phone-hint = Om terug te kunnen bellen.
mediator-field-title = De vraag in één zin
mediator-field-title-hint = Zonder naam. Bijvoorbeeld: Wie helpt met de tuin?
mediator-field-text = Wat vertelt de buur?
mediator-field-text-hint = Komt het ook op het prikbord? Schrijf dan geen naam, nummer of adres.
mediator-hang = Hang het ook op het prikbord. Daar staat dan: een buur.
mediator-agreed-title = Weet de buur dit?
mediator-agreed = De buur vindt het goed dat ik dit opschrijf
mediator-intake-keep = Bewaar

mediator-settings = Instellingen van de bemiddeling
mediator-team-email = E-mailadres van het wijkteam
mediator-team-email-hint = Leeg laten mag. Dan print je een blad.

mediator-figures = Cijfers
mediator-figures-line = Hoe vaak er wordt gevraagd en geholpen.
mediator-counted = Geteld
mediator-what = Wat
mediator-figures-month = Deze maand
mediator-figures-year = Dit jaar
mediator-figure-asked = Gevraagd
mediator-figure-answered = Een buur reageerde
mediator-figure-mediated = Een bemiddelaar zocht mee
mediator-figure-solved = Gelukt
mediator-figure-offered = Aangeboden
mediator-figure-answer = Tijd tot het eerste antwoord (de middelste)
mediator-figure-none = nog niet bekend
mediator-figures-private = Hier staan geen mensen in. Van een briefje dat weg is, blijft alleen een getal.
mediator-hours = { $n } uur
mediator-days = { $n ->
    [one] 1 dag
   *[other] { $n } dagen
}

mediator-mail-subject = { $house }: een vraag wacht op een bemiddelaar
mediator-mail-text = Dag { $name },

    Er wacht een vraag op iemand die meezoekt.

    { $link }
mediator-mail-why = Je krijgt deze e-mail omdat je bemiddelaar bent bij { $house }.
mediator-mail-news-subject = { $house }: nieuws over een vraag die jij op je nam
mediator-mail-news-text = Dag { $name },

    Er is nieuws over een vraag waar jij bij helpt.

    { $link }
mediator-team-subject = Vraag van een buur, via { $house }
mediator-team-text = Beste collega’s,

    { $name } vindt het goed dat wij deze vraag met jullie delen. Dat was op { $day }.

    Vraag: { $title }

    Bereikbaar via: { $contact }

    { $text }

    Groet,
    { $mediator }, { $house }
mediator-team-why = Dit bericht is alleen voor het wijkteam. De bemiddelaar van { $house } stuurde het.

mediator-name-empty = Schrijf hier de voornaam.
mediator-title-empty = Schrijf hier de vraag in één zin.
mediator-title-long = Deze zin is te lang. Maak er 100 letters van, of minder.
mediator-text-empty = Schrijf hier wat er op het prikbord komt.
mediator-not-agreed = Vraag eerst of de buur dit goed vindt.
mediator-note-empty = Schrijf hier je notitie.
mediator-message-empty = Schrijf hier je bericht.
mediator-summary-empty = Schrijf hier wat het wijkteam moet weten.
mediator-neighbour-empty = Kies een buur.
mediator-organisation-empty = Kies een organisatie.
mediator-end-empty = Kies hoe het is afgelopen.
mediator-email-wrong = Dit is geen e-mailadres. Kijk het nog eens na.
mediator-flash-taken = Jij zoekt mee. Op het briefje staat je voornaam.
mediator-flash-given-back = Teruggegeven. De vraag wacht weer.
mediator-flash-noted = Genoteerd.
mediator-flash-sent = Je bericht is verstuurd.
mediator-flash-handed = Overgedragen aan het wijkteam.
mediator-flash-sheet = Print dit blad en geef het aan het wijkteam.
mediator-flash-closed = Afgesloten.
mediator-flash-intake = Opgeschreven. Jij zoekt mee.
mediator-flash-passed-on = Opgeschreven. Een bemiddelaar zoekt verder.
mediator-flash-saved = Bewaard.
