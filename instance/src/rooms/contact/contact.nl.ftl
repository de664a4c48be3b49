# Contact: langskomen, bellen, en schrijven aan het huis.

contact-door = Contact
contact-title = Contact
contact-line = Zo vind en bereik je { $name }.
contact-call = Bel of mail
contact-or-write = Of schrijf ons een bericht
contact-come = Kom langs
contact-fact-where = Waar:
contact-directions = Zo kom je er
contact-map = Open in je kaarten-app
contact-hours = Wanneer zijn wij open?
contact-today = vandaag
contact-exceptions = Let op deze dagen
contact-hours-unknown = Bel eerst even. Dan weet je zeker dat er iemand is.
contact-people = Deze mensen zijn er vandaag
contact-people-receive = Deze mensen ontvangen je
contact-write = Schrijf ons
contact-write-line = Heb je een vraag of een idee? Je hebt geen account nodig.
contact-name = Hoe heet je?
contact-name-empty = Schrijf hier je naam. Je voornaam is genoeg.
contact-reply-to = Hoe kunnen wij je bereiken?
contact-reply-to-hint = Je telefoonnummer of je e-mailadres.
contact-reply-to-hint-neighbour = Je hoeft dit niet in te vullen: je krijgt antwoord in je berichten. Word je liever gebeld? Schrijf dan hier je nummer.
contact-reply-to-empty = Schrijf hier je telefoonnummer of je e-mailadres. Anders kunnen wij niet antwoorden.
contact-reply-to-wrong = Dit is geen telefoonnummer en geen e-mailadres. Kijk het nog eens na.
contact-text = Wat wil je ons vragen of vertellen?
contact-text-hint = Je mag schrijven zoals je praat.
contact-text-empty = Schrijf hier je vraag of je verhaal.
contact-trap = Laat dit vak leeg
contact-trap-filled = Maak dit vak leeg. Zo weten wij dat je geen computer bent. Druk daarna nog eens op de knop.
contact-too-many = Je stuurde al een paar berichten. Wacht een kwartier en druk dan nog eens op de knop. Of bel ons. Je tekst staat er nog.
contact-kept = Wij gebruiken dit alleen om je te antwoorden.
contact-send = Verstuur je bericht

contact-sent-title = Je bericht is verstuurd
contact-sent-line = Dank je wel. Iemand van { $name } leest je bericht.
contact-answer-usual = Meestal krijg je binnen twee werkdagen antwoord.
contact-answer-in-messages = Je krijgt antwoord in je berichten.
contact-sent-hurry = Heb je haast? Bel dan even.

contact-mail-subject = { $name } schrijft aan { $house }
contact-mail-by-mail = Antwoord per e-mail aan { $where }
contact-mail-by-phone = Bel terug: { $where }
contact-mail-in-messages = Antwoord in de berichten: { $where }
contact-mail-text =
    { $name } schreef een bericht op de site van { $house }.

    { $text }

    { $how }
contact-about = Ik heb een vraag over: { $title }.
contact-organiser-write = Schrijf aan { $name }
contact-organiser-write-line = Je vraag gaat over: { $title }. Alleen wie dit organiseert leest wat je schrijft. Je hebt geen account nodig.
contact-organiser-sent-line = Je vraag ging over: { $title }. Je krijgt antwoord van wie dit organiseert.
contact-organiser-back = Terug naar de activiteit
contact-offer-write-line = Je vraag gaat over: { $title }. Alleen wie dit aanbiedt leest wat je schrijft. Je hebt geen account nodig.
contact-offer-sent-line = Je vraag ging over: { $title }. Je krijgt antwoord van wie dit aanbiedt.
contact-offer-back = Terug naar de etalage
