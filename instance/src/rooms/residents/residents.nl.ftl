# Inloggen en je eigen gegevens.

residents-sign-in = Inloggen
residents-sign-in-line = Je krijgt een code en een link in je e-mail. Een wachtwoord is niet nodig.
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
residents-name-hint = Je buren zien deze naam bij wat je ophangt.
residents-name-empty = Schrijf hier je voornaam.
residents-nameless = Een buur
residents-enter = Log in
residents-mail-subject = Je code voor { $house }: { $code }
residents-mail-hello = Hallo,
residents-mail-code = Dit is je code om in te loggen bij { $house }:
residents-mail-fill = Vul de code in
residents-mail-or = Of log in met deze knop. Daar kies je dan: Log in.
residents-mail-link = Log in zonder code
residents-mail-lasts = De code en de link werken 15 minuten. Gebruik er één van de twee. Geef ze aan niemand anders.
residents-mail-not-you = Heb je niet om een code gevraagd? Dan hoef je niets te doen.
residents-mail-why = Je krijgt deze e-mail omdat iemand met dit adres wil inloggen.
residents-me = Mijn gegevens
residents-me-line = Hier pas je je gegevens aan, neem je ze mee of haal je ze weg.
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
residents-out-everywhere = Log overal uit
residents-leave = Stoppen
residents-leave-line = Je kunt je account weghalen. Eerst lees je wat er dan weggaat en wat er blijft.
residents-leave-first = Wil je iets bewaren? Neem het dan eerst mee.
residents-leave-gone = Dit gaat weg
residents-leave-gone-you = Je naam, je e-mailadres en hoe je inlogt
residents-leave-gone-notices = Je briefjes op het prikbord
residents-leave-gone-messages = Je berichten, en wat je zei in de huiskamer
residents-leave-gone-face = Je kaart in het smoelenboek, met je foto
residents-leave-gone-places = Je plaats bij activiteiten
residents-leave-stays = Dit blijft, zonder je naam
residents-leave-stays-line = Activiteiten, organisaties en stukken in de krant die je hier hebt gezet. Anderen gebruiken ze nog. Moet daar iets van weg? Haal dat dan eerst weg.
residents-leave-elsewhere = Stond iets van jou ook op andere sites? Dan vragen wij die sites om het weg te halen. Wij kunnen niet beloven dat ze dat doen.
residents-leave-back = Dit kan niet terug. Je mag later altijd opnieuw beginnen.
residents-leave-start = Haal mijn account weg
residents-leave-sure = Weet je het zeker?
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

residents-new-here = Ben je hier nieuw? Vul dit dan ook in.
residents-of-age-needed = Een account is voor wie 16 jaar of ouder is. Ben je dat? Zet dan hier een vinkje. Ben je jonger? Kijken mag altijd, en in het buurthuis ben je welkom.
residents-of-age-call = Of bel { $phone }.
residents-link-title = Log in
residents-link-who = Je komt binnen als { $email }.
residents-link-not-you = Ben jij dit niet? Sluit deze pagina dan. Er gebeurt niets.
residents-link-over = Deze link werkt niet (meer)
residents-link-over-line = Een link werkt één keer, 15 minuten lang.
residents-link-over-next = Vraag een nieuwe code. Dan krijg je ook een nieuwe link.

residents-role-resident-line = Hangt briefjes op, praat mee en schrijft buren.
residents-role-organisation-editor-line = Zet activiteiten in de agenda.
residents-role-host-line = Ontvangt mensen in de huiskamer, leest post aan het huis en maakt kaarten voor wie geen e-mail heeft.
residents-role-mediator-line = Helpt als een vraag geen antwoord vindt.
residents-role-editor-line = Schrijft voor het huis, zet organisaties erbij en verbetert wat anderen schreven.
residents-role-administrator-line = Mag alles, ook hier. Heeft een tweede stap nodig bij het inloggen.

residents-doors = Inloggen en veiligheid
residents-sessions = Waar je bent ingelogd
residents-sessions-line = Elke computer en telefoon waarop je bent ingelogd.
residents-sessions-go = Bekijk waar je bent ingelogd
residents-session-this = Hier ben je nu
residents-session-since = Ingelogd: { $moment }.
residents-session-used = Laatst gebruikt: { $ago }.
residents-session-end = Log hier uit
residents-session-end-named = Log hier uit: { $device }
residents-sessions-others = Log overal uit, behalve hier
residents-sessions-strange = Zie je iets wat je niet kent? Log dan overal uit. Kijk daarna of iemand anders je e-mail kan lezen.
residents-device = { $browser } op { $device }
residents-device-iphone = een iPhone
residents-device-ipad = een iPad
residents-device-android = een Android-toestel
residents-device-chromebook = een Chromebook
residents-device-windows = een Windows-computer
residents-device-mac = een Mac
residents-device-linux = een Linux-computer
residents-device-unknown = Een onbekend toestel

residents-keys = Sleutels
residents-keys-line = Met een sleutel (passkey) log je in met je vinger, je gezicht of de code van je toestel. Zonder e-mail.
residents-keys-go = Bekijk je sleutels
residents-keys-yours = Jouw sleutels
residents-keys-none = Je hebt nog geen sleutel.
residents-keys-not-here = In deze browser kun je geen sleutel toevoegen. Probeer het met een nieuwe browser, met JavaScript aan. De code in je e-mail werkt altijd.
residents-key-since = Sinds { $day }.
residents-key-used = Laatst gebruikt: { $ago }.
residents-key-remove = Haal weg
residents-key-remove-named = Haal weg: { $name }
residents-key-add-title = Maak een sleutel
residents-key-add-line = Je toestel vraagt zo om je vinger, je gezicht of je code. Dat blijft op je toestel. Wij krijgen het niet te zien.
residents-key-name = Hoe noem je deze sleutel?
residents-key-name-hint = Bijvoorbeeld: Mijn telefoon
residents-key-nameless = Mijn sleutel
residents-key-add = Maak een sleutel
residents-key-not-added = Het maken van de sleutel is niet gelukt. Probeer het nog eens.
residents-key-stopped = Dat is niet gelukt, of je bent gestopt. Probeer het nog eens. Of neem een code in je e-mail.
residents-key-enter-title = Heb je een sleutel (passkey)?
residents-key-enter-line = Dan kom je binnen met je vinger, je gezicht of de code van je toestel.
residents-key-enter = Log in met je sleutel
residents-key-wrong = Deze sleutel past niet (meer)
residents-key-wrong-line = Misschien heb je hem hier weggehaald. Of het duurde te lang.
residents-key-wrong-next = Vraag een code in je e-mail. Die werkt altijd.

residents-step = Tweede stap
residents-step-line = Wie het huis beheert, logt in met twee stappen. Zo kan niemand anders erbij.
residents-step-demo = In deze demo is de code nu
residents-step-code = De code van je app
residents-step-code-hint = 6 cijfers. Je app laat elke halve minuut een nieuwe code zien.
residents-step-go = Ga verder
residents-step-later = Later. Eerst verder zonder beheer
residents-step-lost = Heb je je app niet bij de hand?
residents-step-recovery = Een herstelcode
residents-step-recovery-hint = Een van de codes die je bewaard hebt. Elke code werkt één keer.
residents-step-recovery-go = Gebruik deze herstelcode
residents-step-help = Lukt het niet? Vraag een andere beheerder. Die kan je tweede stap opnieuw laten beginnen.
residents-step-wrong = Deze code klopt niet. Kijk nog eens in je app.
residents-step-used = Deze code is al een keer gebruikt. Wacht op de volgende. Die komt binnen een halve minuut.
residents-step-too-often = Dat ging te vaak mis. Wacht een kwartier en probeer het dan nog eens.
residents-step-set-up = Zet je tweede stap klaar
residents-step-set-up-line = Dat duurt een paar minuten. Neem je telefoon erbij.
residents-step-one = 1. Neem een app voor codes
residents-step-one-line = Een app voor codes heet vaak een authenticator. Heb je er nog geen? Zoek er een in de winkel van je telefoon.
residents-step-two = 2. Laat je app dit plaatje zien
residents-step-two-line = Kies in je app voor toevoegen. Richt dan de camera op dit plaatje.
residents-step-picture = Plaatje voor je app. De letters eronder zeggen hetzelfde.
residents-step-by-hand = Lukt dat niet? Typ dan deze letters en cijfers in je app.
residents-step-open-app = Staat de app op dit toestel? Open hem
residents-step-three = 3. Vul de code in die je app laat zien
residents-step-set-up-go = Zet de tweede stap aan
residents-step-keep = Laat het zoals het is
residents-step-or-key = Liever met je vinger of je gezicht?
residents-step-or-key-go = Maak een sleutel
residents-step-app = Je app voor codes
residents-step-since = Staat aan sinds { $day }
residents-step-app-line = Een nieuwe telefoon? Zet dan eerst de nieuwe app klaar. Tot dan werkt de oude.
residents-step-other-app = Neem een andere app
residents-recovery = Herstelcodes
residents-recovery-line = Voor als je telefoon weg is. Je ziet deze codes maar één keer.
residents-recovery-yours = Jouw herstelcodes
residents-recovery-how = Schrijf ze op, of druk deze pagina af. Bewaar het papier op een veilige plek, niet bij je telefoon. Elke code werkt één keer.
residents-recovery-for = Voor het beheer van { $house }.
residents-recovery-done = Ik heb ze bewaard
residents-recovery-left = { $n ->
    [one] Je hebt nog 1 herstelcode.
   *[other] Je hebt nog { $n } herstelcodes.
}
residents-recovery-few = { $n ->
    [0] Je hebt geen herstelcodes meer. Maak nieuwe.
    [one] Je hebt nog maar 1 herstelcode. Maak nieuwe.
   *[other] Je hebt nog maar { $n } herstelcodes. Maak nieuwe.
}
residents-recovery-renew-line = Met nieuwe codes werken de oude niet meer.
residents-recovery-renew = Maak nieuwe herstelcodes
residents-flash-sure = Gelukt. Je kunt nu bij het beheer.
residents-flash-session-ended = Daar ben je nu uitgelogd.
residents-flash-key-added = Je sleutel is klaar. Je kunt er meteen mee inloggen.
residents-flash-key-removed = De sleutel is weg.

residents-address = Je e-mailadres
residents-address-line = Hier sturen wij je codes en berichten naartoe.
residents-address-now = Je adres is nu { $email }.
residents-address-none = Je hebt hier nog geen e-mailadres. Met een adres kom je ook zonder kaartje binnen, met een code.
residents-address-add = Voeg een e-mailadres toe
residents-address-change = Neem een ander e-mailadres
residents-address-new = Je nieuwe e-mailadres
residents-address-same = Dit is je adres al. Schrijf hier een ander adres.
residents-address-keep = Laat het zoals het is
residents-address-what = Je krijgt een code op het nieuwe adres. Vul je die in? Dan is het adres van jou. Overal waar je bent ingelogd, blijf je ingelogd.
residents-address-code-line = Nog één stap. Dan staat je nieuwe adres erin.
residents-address-set = Bewaar dit adres
residents-address-taken = Dit adres is al in gebruik
residents-address-taken-line = Een adres kan bij één account horen.
residents-address-taken-which = { $email } hoort al bij een ander account in dit huis.
residents-address-taken-yours = Is dat account ook van jou? Log daar dan mee in. Hier log je dan uit.
residents-address-taken-go = Log in met dat adres
residents-address-taken-other = Of neem hier een ander adres.
residents-address-taken-again = Kies een ander adres
residents-flash-address = Je nieuwe e-mailadres is bewaard. Je kunt er meteen mee inloggen.
residents-mail-address-code = Met deze code zet je dit adres bij je account bij { $house }:
residents-mail-address-lasts = De code werkt 15 minuten. Geef hem aan niemand anders.
residents-mail-address-not-you = Heb je hier niet om gevraagd? Dan hoef je niets te doen.
residents-mail-address-why = Je krijgt deze e-mail omdat iemand dit adres bij een account wil zetten.
residents-mail-moved-subject = Je e-mailadres bij { $house } is veranderd
residents-mail-moved-why = Je krijgt deze e-mail omdat dit tot nu toe het adres van je account was.
residents-mail-moved-text =
    Hallo,

    Je account bij { $house } heeft nu een ander e-mailadres.
    Op dit adres krijg je geen codes en berichten meer.

    Heb je dat zelf gedaan? Dan hoef je niets te doen.

    Was jij het niet? Vertel het ons dan meteen:

    { $page }

    Groet,
    { $house }
residents-mail-moved-text-phone =
    Hallo,

    Je account bij { $house } heeft nu een ander e-mailadres.
    Op dit adres krijg je geen codes en berichten meer.

    Heb je dat zelf gedaan? Dan hoef je niets te doen.

    Was jij het niet? Bel ons dan meteen: { $phone }. Of schrijf ons:

    { $page }

    Groet,
    { $house }
