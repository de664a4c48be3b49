# Inloggen en je eigen gegevens.

residents-sign-in = Inloggen
residents-sign-in-line = Je krijgt een code in je e-mail. Een wachtwoord is niet nodig.
residents-email = Je e-mailadres
residents-email-hint = Hier sturen wij de code naartoe.
residents-email-same = Het adres waar je de code kreeg.
residents-email-empty = Schrijf hier je e-mailadres.
residents-email-wrong = Dit adres klopt niet helemaal. Staat er een @ in?
residents-send-code = Stuur mij een code
residents-why-sign-in = Kijken en bellen kan zonder inloggen. Log in als je zelf iets wilt ophangen.
residents-call = Lukt het niet? Bel { $phone }. Wij helpen je.
residents-code-title = Vul de code in
residents-code-line = Nog één stap. Dan ben je binnen.
residents-code-look = Kijk in je e-mail.
residents-code-sent = Wij stuurden een code naar { $email }.
residents-code = De code
residents-code-hint = 6 cijfers. De code werkt 15 minuten.
residents-code-wrong = Deze code klopt niet (meer). Kijk nog eens goed, of vraag een nieuwe code.
residents-code-again = Stuur een nieuwe code
residents-name = Je voornaam
residents-name-new = Alleen als je hier nieuw bent. Je buren zien deze naam.
residents-name-hint = Je buren zien deze naam bij wat je ophangt.
residents-name-empty = Schrijf hier je voornaam.
residents-nameless = Een buur
residents-enter = Log in
residents-mail-subject = Je code voor { $house }: { $code }
residents-mail-hello = Hallo,
residents-mail-code = Dit is je code om in te loggen bij { $house }:
residents-mail-fill = Vul de code in
residents-mail-lasts = De code werkt 15 minuten. Geef hem aan niemand anders.
residents-mail-not-you = Heb je niet om een code gevraagd? Dan hoef je niets te doen.
residents-mail-why = Je krijgt deze e-mail omdat iemand met dit adres wil inloggen.
residents-me = Mijn gegevens
residents-me-line = Dit weten wij van je. Meer niet.
residents-who = Wie je bent
residents-email-label = E-mail
residents-role = Wat je bent
residents-since = Sinds
residents-role-resident = Buur
residents-role-organisation-editor = Schrijft voor een organisatie
residents-role-host = Gastheer of gastvrouw
residents-role-mediator = Bemiddelaar
residents-role-editor = Redacteur
residents-role-administrator = Beheerder
residents-save = Bewaar
residents-out = Overal uitloggen
residents-out-line = Was je ook ingelogd op een andere computer of telefoon? Hier sluit je alles in één keer.
residents-out-everywhere = Log overal uit
residents-leave = Stoppen
residents-leave-line = Je kunt je account weghalen. Dan vergeten wij je naam en je e-mailadres.
residents-leave-start = Haal mijn account weg
residents-leave-sure = Weet je het zeker?
residents-leave-what = Wij halen je naam, je e-mailadres en je code weg. Dat kan niet terug. Je mag later altijd opnieuw beginnen.
residents-leave-notices = Hangen er nog briefjes van je? Haal die dan eerst weg. Anders blijven ze hangen tot hun tijd om is.
residents-leave-stay = Nee, ik blijf
residents-leave-really = Ja, haal mijn account weg
residents-last-administrator = Je bent de laatste beheerder. Maak eerst iemand anders beheerder. Dan kun je stoppen.
residents-flash-in = Welkom. Je bent ingelogd.
residents-flash-out = Je bent uitgelogd. Tot ziens.
residents-flash-out-everywhere = Je bent overal uitgelogd.
residents-flash-saved = Bewaard.
residents-flash-gone = Je account is weg. Je blijft welkom.
residents-archive = Mijn gegevens meenemen
residents-archive-line = Alles wat hier van jou is.
residents-archive-take = Neem alles mee
residents-archive-number = { $n ->
    [0] Er is hier nog niets van jou, behalve je account.
    [one] Er is hier 1 ding van jou.
   *[other] Er zijn hier { $n } dingen van jou.
}
residents-archive-read-line = Een bladzijde om te lezen, te bewaren of te printen.
residents-archive-read = Haal de bladzijde op
residents-archive-program-line = Hetzelfde in een vorm voor computers. Daarmee kun je het ergens anders neerzetten.
residents-archive-program = Haal het bestand op
residents-archive-title = Mijn gegevens bij { $house }
residents-cards = Kaartjes voor buren
residents-cards-line = Voor wie geen e-mail heeft. Print een kaartje. Daarmee komt een buur binnen.
residents-card = Je kaartje
residents-card-line = Print het kaartje en geef het aan je buur.
residents-card-make = Maak een kaartje
residents-card-make-do = Maak het kaartje
residents-card-name = Voor wie is het?
residents-card-name-hint = Alleen de voornaam. Het mag ook leeg blijven.
residents-cards-made = Kaartjes die werken
residents-card-nameless = Zonder naam
residents-card-used = Laatst gebruikt op { $day }
residents-card-unused = Nog niet gebruikt. Werkt tot { $day }
residents-card-again = Print opnieuw
residents-card-again-of = Print het kaartje van { $name } opnieuw. Het oude werkt dan niet meer.
residents-card-remove = Haal weg
residents-card-remove-of = Haal het kaartje van { $name } weg
residents-card-welcome = Welkom in ons huis
residents-card-welcome-name = Welkom, { $name }
residents-card-qr = Code voor de camera van je telefoon
residents-card-step-scan = Richt de camera van je telefoon op het vierkant.
residents-card-step-type = Of ga naar 
residents-card-step-code = en vul deze code in: 
residents-card-keep = Bewaar dit kaartje goed. Het is je sleutel.
residents-card-help = Kwijt, of lukt het niet? Bel { $phone }.
residents-card-once = Je ziet de code maar één keer. Print het kaartje nu.
residents-card-print = Print het kaartje
residents-card-done = Klaar
residents-card-sign-in = Binnen met een kaartje
residents-card-sign-in-line = Heb je een kaartje van het huis? Vul de code in.
residents-card-code = De code van je kaartje
residents-card-code-hint = 12 letters en cijfers. Spaties maken niet uit.
residents-card-next = Verder
residents-card-unknown = Deze code kennen wij niet, of hij werkt niet meer. Kijk nog eens goed. Of vraag in het huis om een nieuw kaartje.
residents-card-door-line = Je hebt de sleutel. Nog één stap.
residents-card-come-in = Kom binnen
residents-sixteen-question = Hoe oud ben je?
residents-sixteen = Ik ben 16 jaar of ouder
residents-sixteen-needed = Een account is er vanaf 16 jaar. Ben je jonger? Kijken mag altijd, en je kunt ons bellen.
residents-flash-card-twice = Dit kaartje is al gemaakt. Print het opnieuw als je het kwijt bent.
residents-flash-card-gone = Het kaartje werkt niet meer.
residents-quiet-subject = Wil je je account bij { $house } houden?
residents-quiet-why = Je krijgt deze e-mail omdat je hier een account hebt.
residents-quiet-text =
    Hallo { $name },

    Je bent twee jaar niet bij { $house } geweest.
    Wil je je account houden? Log dan in voor { $day }:

    { $page }

    Doe je niets? Dan halen wij je account weg, met alles wat er van jou is.
    Je mag later altijd opnieuw beginnen.

    Groet,
    { $house }
