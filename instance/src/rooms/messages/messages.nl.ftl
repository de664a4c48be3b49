# De woorden van de berichten.

messages-title = Berichten
messages-line = Tussen jou en een ander. Niemand leest mee.
messages-house-title = Post voor het huis
messages-which = Welke berichten?
messages-own = Van jou
messages-of-house = Post voor het huis ({ $n })
messages-reports = Meldingen ({ $n })
messages-empty = Nog geen berichten
messages-empty-next = Reageer op een briefje van een buur, of zeg iemand gedag.
messages-to-noticeboard = Kijk op het prikbord
messages-new = { $n ->
    [one] 1 nieuw bericht
   *[other] { $n } nieuwe berichten
}
messages-about = Over: { $title }
messages-you-said = Jij: { $text }
messages-you-wrote = Dit schreef je. Je kunt het kopiëren.
messages-taken-back = Dit bericht is weggehaald.
messages-older-threads = Laat oudere zien
messages-know = Goed om te weten
messages-know-private = Alleen jij en de ander lezen dit. Je e-mailadres ziet de ander niet.
messages-know-no-receipts = De ander ziet niet of je iets hebt gelezen.
messages-know-kept = Een bericht blijft twaalf maanden. Daarna halen wij het weg.

messages-you = Jij
messages-the-house = Het huis
messages-for-the-house = { $name }, voor het huis
messages-somebody = iemand
messages-guest = Een bezoeker
messages-guest-named = { $name } (bezoeker)
messages-gone = Deze buur is weg
messages-gone-line = Deze buur is weg. Je kunt niet meer antwoorden.
messages-not-reachable = Deze site is nu niet te bereiken. Probeer het later nog eens.
messages-guest-no-mail = Deze bezoeker heeft geen e-mailadres achtergelaten. Je kunt hier niet antwoorden.
messages-guest-contact = Bereikbaar via

messages-talk = Wat er is gezegd
messages-earlier = Lees eerdere berichten
messages-is-new = nieuw
messages-no-words = Er staan geen woorden in dit bericht.
messages-is-public = Op { $host } kan iedereen dit lezen.
messages-see-there = Lees het op { $host }
messages-elsewhere = { $handle } is van buiten dit huis
messages-answer = Schrijf terug
messages-more = Meer doen
messages-new-title = Bericht aan { $name }
messages-new-line = Typ gewoon zoals je praat.
messages-field-text = Je bericht
messages-field-text-hint = Kort mag ook.
messages-openings = Begin met
messages-opening-hello = Hallo
messages-opening-thanks = Dank je wel
messages-opening-see-you = Tot dan
messages-begin-hello = Hallo { $name },
messages-begin-hello-you = Hallo,
messages-begin-thanks = Dank je wel.
messages-begin-see-you = Tot dan.
messages-only-for = Alleen { $name } leest dit. Je e-mailadres staat er niet bij.
messages-send = Verstuur
messages-stop = Stop
messages-outside = Je antwoord gaat naar { $handle } op { $host }. Dat is buiten dit huis.
messages-outside-line = Je voornaam en je bericht komen op een andere site te staan. Wij kunnen het daar niet weghalen.
messages-outside-question = Mag je bericht naar buiten?
messages-outside-yes = Ja, stuur het naar { $handle }

messages-text-empty = Schrijf hier je bericht.
messages-text-long = Dit bericht is te lang. Maak er 4.000 letters van, of minder.
messages-outside-not-ticked = Zet hier een vinkje als je bericht naar buiten mag.
messages-too-many = Je schrijft veel berichten achter elkaar. Wacht een paar minuten. Je tekst staat er nog.
messages-reason-empty = Vertel in een paar woorden wat er niet goed is.

messages-remove = Haal dit gesprek weg
messages-remove-title = Gesprek weghalen
messages-remove-line = Wil je het gesprek met { $name } weghalen?
messages-remove-what = Het verdwijnt alleen bij jou. De ander houdt het. Schrijft de ander weer? Dan zie je dat nieuwe bericht.
messages-remove-really = Ja, haal weg
messages-leave-it = Nee, terug
messages-block = Blokkeer { $name }
messages-block-title = { $name } blokkeren
messages-block-line = Berichten van { $name } komen dan niet meer bij je aan.
messages-block-not-told = De ander krijgt hier geen bericht van.
messages-block-undo = Je kunt dit later weer uitzetten.
messages-block-really = Ja, blokkeer
messages-you-blocked = Je hebt { $name } geblokkeerd. Nieuwe berichten komen niet aan.
messages-unblock = Haal de blokkade weg
messages-unblock-first = Haal eerst de blokkade weg. Je tekst staat er nog.
messages-unblock-name = Laat { $name } weer toe
messages-blocked-see = Wie heb je geblokkeerd?
messages-blocked-title = Geblokkeerd
messages-blocked-line = Van deze mensen komen geen berichten aan.
messages-blocked-nobody = Er is niemand geblokkeerd.
messages-blocked-by-house = door het huis

messages-report = Meld dit
messages-report-of = het bericht van { $moment }
messages-report-title = Bericht melden
messages-report-line = Is dit bericht niet goed? Laat het de gastheer of gastvrouw weten.
messages-report-what = Wat { $name } schreef
messages-field-reason = Wat is er niet goed?
messages-field-reason-hint = Een paar woorden is genoeg.
messages-report-who-sees = Wie meldingen bekijkt, leest dit ene bericht, jouw uitleg en jullie voornamen. De ander hoort niet dat jij het hebt gemeld.
messages-report-send = Verstuur de melding

messages-flash-sent = Je bericht is verstuurd.
messages-flash-sent-outside = Je bericht gaat nu naar buiten.
messages-flash-removed = Het gesprek is weg.
messages-flash-blocked = Je krijgt geen berichten meer van deze persoon.
messages-flash-unblocked = Berichten komen weer aan.
messages-flash-reported = Dank je wel. Iemand van het huis kijkt ernaar.
messages-flash-sign-in-first = Log eerst in. Je tekst is bewaard en staat zo weer voor je klaar.

messages-mail-subject = Je hebt een bericht van { $name }
messages-mail-text = Hallo,

    Je hebt een bericht van { $name } in { $house }.

    Lees het hier:
    { $link }

    Antwoord niet op deze e-mail. Antwoorden doe je op de site.
messages-mail-why = Je krijgt deze e-mail omdat iemand je een bericht stuurde in { $house }.
messages-guest-mail-subject = Antwoord van { $house }
messages-guest-mail-text = Hallo { $guest },

    { $text }

    Groet,
    { $name }, { $house }
messages-guest-mail-why = Je krijgt deze e-mail omdat je aan { $house } schreef.
messages-signed = Groet van { $name }, via { $house }

messages-belonging = Bericht
