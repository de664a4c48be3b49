# De woorden van de organisaties.

organisations-door = Organisaties
organisations-title = Organisaties
organisations-line = Wie doet wat in de wijk? Wie helpt jou?
organisations-search = Zoek een organisatie
organisations-for-whom = Voor wie?
organisations-total = { $n ->
    [0] Geen organisaties
    [one] 1 organisatie
   *[other] { $n } organisaties
}
organisations-add = Voeg een organisatie toe
organisations-see-all = Kijk naar alle organisaties
organisations-empty = Hier staat nog niemand
organisations-empty-next = Er komen snel clubs en mensen bij. Kijk morgen nog eens.
organisations-from = Uit { $site }

organisations-fact-where = Waar:
organisations-fact-hours = Open:
organisations-fact-for = Voor wie:
organisations-good-to-know = Fijn om te weten
organisations-contact = Contact
organisations-call = Bel { $phone }
organisations-mail = Stuur een e-mail
organisations-website = Eigen website
organisations-route = Laat de route zien
organisations-follow = Volg wat zij doen
organisations-follow-line = Heb je Mastodon of iets dat erop lijkt? Zoek daar naar deze naam en druk op volgen. Dan zie je daar hun activiteiten.
organisations-copy = Kopieer de naam
organisations-copied = Gekopieerd
organisations-manage = Beheer
organisations-change = Pas aan
organisations-remove = Haal weg
organisations-comes-from = Deze organisatie komt uit { $site }.
organisations-see-there = Kijk op de site van { $site }
organisations-doubtful = Dit kan verouderd zijn. Die site geeft nu geen antwoord.
organisations-in-the-agenda = In de agenda
organisations-in-the-etalage = In de etalage

organisations-new = Nieuw
organisations-mine = Jouw organisaties
organisations-register = Doe mee met jullie club
organisations-contacts = Wie kun je spreken?
organisations-call-person = Bel { $name }
organisations-mail-person = Mail { $name }
organisations-yours = Is dit jullie club?
organisations-yours-line = Nog niemand houdt deze pagina bij. Dat kunnen jullie zelf doen.
organisations-yours-go = Ja, dit zijn wij

organisations-register-title = Doe mee met jullie club
organisations-register-line = Zet jullie club, winkel of stichting op de pagina. Je kunt later alles aanpassen.
organisations-register-you = En jij?
organisations-own-email = Jouw eigen e-mailadres
organisations-own-email-hint = Wij sturen je een code. Dit adres komt niet op de pagina.
organisations-own-email-unclear = Vul een e-mailadres in waar jij mail kunt lezen.
organisations-register-later = Logo, openingstijden en contactpersonen kun je daarna toevoegen.
organisations-step-tell = Vertel
organisations-step-look = Bekijk
organisations-look = Bekijk
organisations-look-line = Klopt het zo? Dan kan het erbij.
organisations-look-back = Pas iets aan
organisations-send = Verstuur
organisations-same = Er is al een organisatie die “{ $name }” heet.
organisations-same-look = Kijk of jullie dat zijn

organisations-people = Mensen
organisations-people-line = Wie houdt deze pagina bij?
organisations-writers = Zij houden de pagina bij
organisations-writers-none = Niemand houdt deze pagina nu bij.
organisations-you = dat ben jij
organisations-since = Sinds { $day }
organisations-writer-remove = Haal weg
organisations-writer-remove-who = Haal { $name } weg
organisations-link-waits = Uitgenodigd. De link werkt tot { $day }.
organisations-link-waits-claim = Gevraagd of dit hun pagina is. De link werkt tot { $day }.
organisations-withdraw = Trek in
organisations-withdraw-which = Trek de link aan { $email } in
organisations-invite = Nodig iemand uit
organisations-invite-line = Wie je uitnodigt, krijgt een link per e-mail. Daarna kan die persoon alles op deze pagina aanpassen, net als jij.
organisations-invited = E-mailadres van die persoon
organisations-invited-unclear = Dit adres klopt niet helemaal. Staat er een @ in?
organisations-invite-do = Stuur de uitnodiging

organisations-contact-you = Mogen mensen jou vragen stellen?
organisations-contact-line = Dan staat jouw naam op de pagina van de organisatie. Alleen jij beslist dat, en alleen over jezelf.
organisations-contact-name = Naam
organisations-contact-name-empty = Schrijf hier hoe je heet.
organisations-contact-duty = Wat doe je daar?
organisations-contact-duty-hint = Bijvoorbeeld: penningmeester
organisations-contact-phone = Telefoonnummer
organisations-contact-email = E-mailadres
organisations-contact-empty-hint = Laat leeg als je dit niet wilt geven.
organisations-contact-agree = Ja, zet dit op de pagina. Iedereen kan het lezen.

organisations-stop-title = Stop met bijhouden
organisations-stop-line = Je houdt de pagina van “{ $name }” dan niet meer bij.
organisations-stop-go = Stop ermee
organisations-pass-on = Wie neemt het over?
organisations-pass-on-line = Jij bent de laatste. Wij sturen iemand die jij noemt een link. Zegt die persoon ja? Dan ben jij klaar.
organisations-pass-on-do = Geef het door
organisations-stop-now = Stop nu meteen
organisations-stop-last = De pagina blijft staan, maar niemand houdt hem bij. Wij laten het weten aan de beheerder van dit huis.
organisations-stop-others = De anderen houden de pagina bij.
organisations-stop-stay = Blijf erbij
organisations-stop-do = Ja, ik stop

organisations-claim-title = Dit zijn wij
organisations-claim-line = Dan houden jullie de pagina van “{ $name }” zelf bij.
organisations-claim-mail = Met een link per e-mail
organisations-claim-mail-line = Wij sturen een link naar het adres dat wij van jullie kennen: { $email }
organisations-claim-mail-do = Stuur de link
organisations-claim-other = Kun je die mail niet lezen?
organisations-claim-tell = Vertel wie je bent
organisations-claim-tell-line = De beheerder van dit huis kijkt ernaar en stuurt je dan een link.
organisations-claim-name-empty = Schrijf hier hoe je heet.
organisations-claim-reason = Wat doe je bij deze organisatie?
organisations-claim-reason-hint = En hoe kunnen wij zien dat het klopt?
organisations-claim-reason-empty = Vertel in een paar woorden wat je bij deze organisatie doet.

organisations-link-claim = Is “{ $name }” van jullie?
organisations-link-claim-line = Dan houd jij deze pagina vanaf nu bij. Je kunt ook anderen uitnodigen.
organisations-link-invited = Houd mee de pagina van “{ $name }” bij
organisations-link-invited-line = Iemand nodigt je uit. Je kunt dan de pagina aanpassen en activiteiten in de agenda zetten.
organisations-link-see = Bekijk de pagina
organisations-link-yes = Ja, dit zijn wij
organisations-link-join = Doe mee
organisations-link-sign-in = Er is al een account met { $email }. Log eerst in. Daarna kom je hier terug.
organisations-link-sign-in-go = Log in
organisations-link-not-you = Is dit niet voor jou? Dan hoef je niets te doen.
organisations-link-over = Deze link werkt niet (meer)
organisations-link-over-line = Een link werkt één keer, en niet voor altijd.
organisations-link-over-next = Vraag een nieuwe link. Op de pagina van de organisatie lees je hoe.

organisations-belonging = Een organisatie waarvoor je de pagina bijhoudt
organisations-belonging-title = Je houdt de pagina van { $name } bij

organisations-new-title = Voeg een organisatie toe
organisations-change-title = Pas de organisatie aan
organisations-form-line = Vul in wat je weet. De rest kan later.
organisations-field-name = Naam van de organisatie
organisations-field-text = Wat doen jullie?
organisations-field-text-hint = In een paar zinnen. Typ gewoon zoals je praat.
organisations-field-themes = Waar gaat het over?
organisations-field-week = Op welke uren is er iemand?
organisations-field-week-hint = Bijvoorbeeld: 10 - 12, 13.30 - 17. Laat een dag leeg als je dicht bent.
organisations-field-hours = Nog iets over die tijden?
organisations-field-hours-hint = Bijvoorbeeld: Niet in de schoolvakanties
organisations-field-phone = Telefoonnummer
organisations-field-email = E-mailadres
organisations-field-website = Website
organisations-stop = Stop
organisations-save = Bewaar
organisations-put-in = Voeg toe

organisations-logo = Logo
organisations-logo-line = Het logo staat heel op de pagina en op het kaartje, zonder dat er iets af valt.
organisations-logo-now = Het logo van nu
organisations-logo-gone = Haal het logo weg
organisations-logo-field = Kies een bestand
organisations-logo-hint = Een JPEG, PNG of WebP. Een doorzichtige achtergrond wordt wit.
organisations-logo-of = Logo van { $name }

organisations-name-empty = Schrijf hier hoe de organisatie heet.
organisations-name-long = Deze naam is te lang. Maak er 100 letters van, of minder.
organisations-name-unclear = Zet ook letters in de naam.
organisations-text-empty = Vertel in een paar woorden wat de organisatie doet.
organisations-text-long = Dit verhaal is te lang. Maak het wat korter.
organisations-phone-unclear = Dit telefoonnummer klopt niet helemaal. Gebruik alleen cijfers.
organisations-email-unclear = Dit adres klopt niet helemaal. Staat er een @ in?
organisations-website-unclear = Dit adres klopt niet helemaal. Het begint met https://

organisations-remove-title = Organisatie weghalen
organisations-remove-line = Wil je “{ $name }” weghalen?
organisations-remove-what = Dan is deze pagina weg, hier en op de sites die meekijken. Wie de organisatie volgt, ziet niets nieuws meer. De activiteiten blijven staan.
organisations-remove-reason = Waarom haal je de organisatie weg?
organisations-remove-reason-hint = Wie de pagina bijhoudt, krijgt dit te lezen.
organisations-remove-stay = Laat staan
organisations-remove-really = Ja, haal weg

organisations-flash-added = Bewaard. De organisatie staat erbij.
organisations-flash-changed = Bewaard. De organisatie is aangepast.
organisations-flash-removed = De organisatie is weggehaald.
organisations-flash-registered = Jullie staan erbij. De beheerder kijkt er nog naar. Vul nu rustig de rest aan.
organisations-flash-joined = Welkom. Jij houdt deze pagina nu bij.
organisations-flash-invited = De uitnodiging is verstuurd.
organisations-flash-withdrawn = De link werkt niet meer.
organisations-flash-parted = Deze persoon houdt de pagina niet meer bij.
organisations-flash-passed-on = De link is verstuurd. Zodra die persoon ja zegt, ben jij klaar.
organisations-flash-stopped = Je houdt deze pagina niet meer bij. Bedankt voor je werk.
organisations-flash-contact = Bewaard. Jij staat op de pagina.
organisations-flash-no-contact = Bewaard. Jij staat niet op de pagina.
organisations-flash-link-sent = De link is verstuurd. Kijk in de mail van de organisatie.
organisations-flash-claimed = Bedankt. De beheerder kijkt ernaar en mailt je.

organisations-mail-invitation-subject = { $name } vraagt je mee te doen met { $organisation }
organisations-mail-invitation-text =
    Hallo,

    { $name } vraagt of je mee de pagina van { $organisation } wilt bijhouden op de site van { $house }. Klik op de knop als je dat wilt.

    { $page }

    De link werkt één keer, tot { $day }. Wil je niet? Dan hoef je niets te doen.
organisations-mail-claim-subject = Is de pagina van { $organisation } van jullie?
organisations-mail-claim-text =
    Hallo,

    Op de site van { $house } staat een pagina over { $organisation }. Zijn jullie dat? Dan kun je die pagina zelf bijhouden. Klik op de knop.

    { $page }

    De link werkt één keer, tot { $day }. Zijn jullie dit niet? Dan hoef je niets te doen.
organisations-mail-link-why = Je krijgt deze mail omdat iemand dit adres opgaf bij { $organisation }.
organisations-mail-writer-why = Je krijgt deze mail omdat je de pagina van { $organisation } bijhoudt of bijhield.
organisations-mail-parted-subject = Je houdt de pagina van { $organisation } niet meer bij
organisations-mail-parted-text =
    Hallo { $name },

    Iemand van { $organisation } heeft jou van de lijst gehaald. Je kunt de pagina nu niet meer aanpassen. Jouw account blijft gewoon bestaan.

    Klopt dit niet? Vraag het aan { $organisation }, of aan { $house }:

    { $contact }
organisations-mail-removed-subject = De pagina van { $organisation } is weggehaald
organisations-mail-removed-text =
    Hallo { $name },

    De pagina van { $organisation } op de site van { $house } is weggehaald.

    Ben je het er niet mee eens, of heb je een vraag? Laat het ons weten:

    { $contact }
organisations-mail-removed-why-text =
    Hallo { $name },

    De pagina van { $organisation } op de site van { $house } is weggehaald. Dit is de reden:

    { $words }

    Ben je het er niet mee eens, of heb je een vraag? Laat het ons weten:

    { $contact }
organisations-mail-question-subject = Een vraag over de pagina van { $organisation }
organisations-mail-question-text =
    Hallo { $name },

    { $house } heeft een vraag over de pagina van { $organisation }:

    { $words }

    Je kunt op deze mail antwoorden. Of pas de pagina aan:

    { $page }
organisations-mail-refused-subject = Over de pagina van { $organisation }
organisations-mail-refused-text =
    Hallo { $name },

    Je vroeg om de pagina van { $organisation } bij te houden. Wij kunnen niet zien dat die van jullie is. Daarom doen wij het nu niet.

    Neem contact op met { $house }, dan komen wij eruit:

    { $contact }
organisations-mail-refused-why = Je krijgt deze mail omdat je vroeg om de pagina van { $organisation } bij te houden.

organisations-wire-hours = Openingstijden
organisations-wire-phone = Telefoon
organisations-wire-email = E-mail
organisations-wire-website = Website
