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
residents-mail-text =
    Hallo,

    Dit is je code voor { $house }: { $code }

    Vul de code in op { $page }
    De code werkt 15 minuten.

    Heb je niet om een code gevraagd? Dan hoef je niets te doen.

    Groet,
    { $house }
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
