# Wat het huis bewaart, waarom, en hoe lang.

retention-minutes = { $n ->
    [one] 1 minuut
   *[other] { $n } minuten
}
retention-hours = { $n } uur
retention-days = { $n ->
    [one] 1 dag
   *[other] { $n } dagen
}
retention-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weken
}
retention-months = { $n ->
    [one] 1 maand
   *[other] { $n } maanden
}
retention-unused = tot je het weghaalt, of tot je { $period } niet bent geweest
retention-until-removed = tot je het weghaalt
retention-in-memory = alleen in het geheugen, nooit in een bestand

retention-account = Je account: je e-mailadres, je voornaam en je taal
retention-account-why = Om je te herkennen als je inlogt, en om je te kunnen mailen. Wij mailen je voordat wij het weghalen.
retention-code = De code waarmee je inlogt
retention-code-why = Om te weten dat het e-mailadres van jou is.
retention-session = Dat je bent ingelogd, en op welk apparaat
retention-session-why = Zo hoef je niet elke keer een code te vragen.
retention-second = Een extra sleutel om in te loggen, als je die maakte
retention-second-why = Om zeker te weten dat jij het bent.
retention-card = Een uitnodigingskaart waarmee je inlogt
retention-card-why = Zo kom je binnen zonder e-mail.
retention-face = Jouw kaart in het smoelenboek, als je die maakte
retention-face-why = Omdat je wilt dat buren je kennen.
retention-notice = Een briefje op het prikbord
retention-notice-why = Om buren te laten lezen wat je vraagt of biedt. Haal je het eerder weg? Dan is het weg.
retention-notice-solved = Een briefje dat is opgelost
retention-notice-solved-why = Zo zien buren dat vragen helpt.
retention-draft = Wat je schrijft voordat je inlogt
retention-draft-why = Zo ben je je tekst niet kwijt als je inlogt.
retention-mediation = Wat een bemiddelaar over je vraag weet, nadat die klaar is
retention-mediation-why = Om je te kunnen helpen. Alleen bemiddelaars lezen het.
retention-written = Wat je in de agenda of bij de organisaties zet
retention-written-why = Om de buurt te laten weten wat er is.
retention-digest = Dat je het weekbericht krijgt: je e-mailadres, je taal en wat je wilt lezen
retention-digest-why = Om het je te sturen. In elk weekbericht staat hoe je stopt. Dan zijn ze meteen weg.
retention-digest-sent = Welk weekbericht wij je stuurden
retention-digest-sent-why = Om je niets dubbel te sturen.
retention-attendance = Dat je naar een activiteit komt, en hoe wij je bereiken: na de activiteit
retention-attendance-why = Om te weten op hoeveel mensen wij rekenen, en om je te bellen of te mailen als er iets verandert.
retention-organisation = Voor welke organisatie je de pagina bijhoudt, en of je contactpersoon bent
retention-organisation-why = Zo weten wij wie de pagina mag aanpassen. Of je naam erop staat, kies je zelf.
retention-link = Een uitnodiging voor een organisatie, of jouw bericht dat een organisatie van jullie is
retention-link-why = Zo kan iemand ja zeggen, of kan de beheerder kijken of het klopt.
retention-living-room = Wat je zegt in de huiskamer
retention-living-room-why = Zo kan wie later binnenkomt het gesprek volgen.
retention-guest-book = Wat je in het gastenboek schrijft
retention-guest-book-why = Zo is er ook iets te lezen als er niemand is.
retention-message = Berichten tussen jou en een ander
retention-message-why = Om ze te kunnen lezen en beantwoorden.
retention-letter = Wat je aan het huis schrijft, of zonder account aan wie iets organiseert
retention-letter-why = Om je te kunnen antwoorden.
retention-doubt = Wat volgens jou niet meer klopt, zonder je naam
retention-doubt-why = Zo kan de eigenaar het nakijken.
retention-report = Dat iets niet in orde was, en wat wij ermee deden
retention-report-why = Om uit te kunnen leggen wat wij besloten.
retention-reporter = Je e-mailadres bij een melding zonder account, na het besluit
retention-reporter-why = Om je te vertellen wat wij besloten.
retention-aside = Wat wij van een pagina haalden
retention-aside-why = Om het terug te kunnen zetten als het besluit niet goed was.
retention-mail-sent = Naar welk adres wij een e-mail stuurden
retention-mail-sent-why = Om te merken dat een e-mail terugkomt.
retention-mail-trouble = Dat e-mail naar een adres niet aankwam
retention-mail-trouble-why = Om niet te blijven mailen naar een adres dat er niet is.
retention-mail = Een e-mail die wij niet konden versturen
retention-mail-why = Om te zien wat er misging.
retention-post = Post van en naar andere sites
retention-post-why = Om niets dubbel te plaatsen, en om na te gaan wat er misging.
retention-heard = Activiteiten van andere sites, nadat ze voorbij zijn
retention-heard-why = Om ze niet nog eens te plaatsen.
retention-import = Een bestand met activiteiten of organisaties dat een beheerder inleest
retention-import-why = Om het na te kijken voordat het op de site komt.
retention-backup = Een reservekopie van alles wat hierboven staat
retention-backup-why = Om het huis te herstellen als er iets stukgaat.
retention-address = Het nummer van je internetverbinding (IP-adres)
retention-address-why = Om te merken dat iemand te vaak iets probeert.
