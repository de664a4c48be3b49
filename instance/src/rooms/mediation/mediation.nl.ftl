# Wat buren lezen over bemiddeling.

mediation-title = Vraag hulp aan een bemiddelaar
mediation-line = Kom je er niet uit? Dan zoeken wij met je mee. Dat kost niets.
mediation-how = Zo werkt het
mediation-how-house = Iemand van het huis kent veel mensen in de wijk en zoekt met je mee. Dat kost niets.
mediation-private = Wat je hier vertelt, lezen alleen bemiddelaars.
mediation-seen = Op je briefje staat de voornaam van wie meezoekt. Meer niet.
mediation-which = Bij welk briefje wil je hulp?
mediation-no-notice = Je hebt nu geen briefje hangen waarop je iets vraagt. Hang er eerst een op.
mediation-sign-in = Log in
mediation-ask = Vraag hulp
mediation-rather-call = Bel je liever?
mediation-rather-call-line = Dan schrijven wij je vraag voor je op.
mediation-tell = Wil je er iets bij vertellen?
mediation-tell-hint = Wat heb je al geprobeerd? Het hoeft niet.
mediation-phone = Op welk nummer mogen wij je bellen?
mediation-phone-hint = Het hoeft niet. Alleen bemiddelaars zien het.
mediation-phone-wrong = Dit is geen telefoonnummer. Kijk het nog eens na.
mediation-flash-asked = Een bemiddelaar gaat met je meezoeken. Je hoort van ons.
mediation-known = De bemiddelaars weten dit en kijken ernaar. Je hoort van ons.
mediation-tell-more = Vertel er iets bij
mediation-belonging = Vraag aan een bemiddelaar

mediation-to-neighbour = Een buur vraagt: “{ $title }”. Misschien kun jij helpen. Kijk je even? Zeg gerust nee.
mediation-to-asker = Je vroeg: “{ $title }”. Misschien kunnen zij je helpen:
mediation-is-it-solved = Je vroeg: “{ $title }”. Is het gelukt? Druk op de link en kies wat klopt.
mediation-may-hand-over = Je vroeg: “{ $title }”. Misschien kan het wijkteam je verder helpen. Mogen wij je vraag aan hen vertellen? Druk op de link en kies.

mediation-consent-title = Mag het wijkteam dit weten?
mediation-consent-what = De bemiddelaar vertelt dan aan het wijkteam je voornaam, je vraag en hoe zij je bereiken. Zij nemen contact met je op.
mediation-consent-free = Jij kiest. Zeg je nee? Dan zoeken wij gewoon verder.
mediation-contact = Hoe kunnen zij jou bereiken?
mediation-contact-hint = Je telefoonnummer of je e-mailadres. Zeg je nee? Dan hoeft het niet.
mediation-consent-agree = Ja, dat is goed
mediation-consent-refuse = Nee, liever niet
mediation-consent-yes = Je zei ja. Wil je toch niet? Kies dan nee.
mediation-consent-no = Je zei nee. Wij vertellen het niet.
mediation-flash-consent = Bedankt. Je keuze is bewaard.
