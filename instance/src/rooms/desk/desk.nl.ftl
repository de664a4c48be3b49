# Beheer: een huis inrichten en draaiend houden.

desk-title = Beheer
desk-line = Wat vraagt vandaag om een mens?
desk-today = Vandaag
desk-waiting = { $n ->
    [one] 1 site wil jullie volgen.
   *[other] { $n } sites willen jullie volgen.
}
desk-waiting-next = Zeg ja of nee
desk-reports = { $n ->
    [one] 1 melding wacht op je.
   *[other] { $n } meldingen wachten op je.
}
desk-reports-next = Bekijk de meldingen
desk-judge = Meldingen
desk-judge-line = Wat iemand niet goed vond.
desk-judge-go = Bekijk de meldingen
desk-mails = { $n ->
    [one] 1 e-mail kwam niet aan.
   *[other] { $n } e-mails kwamen niet aan.
}
desk-mails-next = Kijk wat je kunt doen
desk-undelivered = { $n ->
    [one] 1 bericht aan een andere site kwam deze week niet aan.
   *[other] { $n } berichten aan andere sites kwamen deze week niet aan.
}
desk-not-taken = { $n ->
    [one] 1 bericht van buiten namen wij deze week niet aan.
   *[other] { $n } berichten van buiten namen wij deze week niet aan.
}
desk-traffic-next = Kijk wat er is
desk-all-well = Er wacht niets op je
desk-settings = Naam en adres
desk-settings-line = Ook telefoon, openingstijden en afspraken.
desk-settings-go = Verander het huis
desk-people = Mensen
desk-people-line = Wie mag hier wat doen?
desk-people-go = Bekijk de mensen
desk-sites = Wijkwebsites
desk-sites-line = Wie volgen wij, en wie volgt ons?
desk-sites-go = Beheer de wijkwebsites
desk-traffic = Verkeer
desk-traffic-line = Wat er naar andere sites gaat, en wat er binnenkomt.
desk-traffic-go = Bekijk het verkeer
desk-back = Terug
desk-save = Bewaar

desk-set-up = Maak je buurthuis
desk-set-up-line = In één keer klaar. Bijna alles kan later nog anders.
desk-set-up-name = Hoe heet het huis?
desk-set-up-contact = Hoe bereiken mensen jullie?
desk-set-up-look = Hoe ziet het huis eruit?
desk-set-up-admin = Wie is de eerste beheerder?
desk-name = Naam van het huis
desk-name-hint = Bijvoorbeeld: De Linde
desk-name-empty = Schrijf hier hoe het huis heet.
desk-kind = Regel boven de naam
desk-kind-hint = Bijvoorbeeld: Buurtcentrum
desk-kind-empty = Schrijf hier een paar woorden, zoals: Buurtcentrum.
desk-kind-usual = Buurtcentrum
desk-kind-usual-city = Samen in
desk-short-name = Korte naam
desk-short-name-hint = Zo vinden andere sites jullie: @kortenaam@{ $authority }. Alleen kleine letters, cijfers en _. Deze naam kan later niet meer anders.
desk-short-name-suggested = Je schreef nog geen korte naam. Wij hebben er een bedacht. Klopt hij?
desk-short-name-wrong = Neem 2 tot 30 kleine letters, cijfers of _. Zonder spaties.
desk-street = Straat en nummer
desk-street-hint = Bijvoorbeeld: Lindeplein 8
desk-postal-code = Postcode
desk-town = Plaats
desk-town-empty = Schrijf hier in welke plaats het huis staat.
desk-phone = Telefoon
desk-phone-hint = Dit nummer staat op elke pagina. Er is altijd een mens bereikbaar.
desk-phone-wrong = Schrijf hier een telefoonnummer, met alleen cijfers, spaties, haakjes, + en -.
desk-email = E-mail
desk-email-hint = Het adres van het huis. Mag leeg blijven.
desk-email-wrong = Dit adres klopt niet helemaal. Staat er een @ in?
desk-hours = Wanneer zijn jullie open?
desk-hours-hint = Bijvoorbeeld: 9 - 17. Of: 9 - 12, 13 - 17.30. Laat leeg wanneer het huis dicht is.
desk-hours-title = Openingstijden
desk-days-off = Dagen waarop het anders is
desk-days-off-hint = Een dag op elke regel. Bijvoorbeeld: 25 december dicht (Kerst). Of: 24 december 9 - 12.
desk-hours-words = Wil je nog iets zeggen over de tijden?
desk-hours-words-hint = Mag leeg blijven. Bijvoorbeeld: bel even in de vakantie.
desk-directions = Zo kom je er
desk-directions-hint = Mag leeg blijven. Bijvoorbeeld: naast de bakker. Bus 3 stopt voor de deur. De ingang is breed genoeg voor een rolstoel.
desk-answer = Wanneer krijgen mensen antwoord?
desk-answer-hint = Dit lezen mensen als ze jullie schreven. Mag leeg blijven. Bijvoorbeeld: je hoort dinsdag van ons.
desk-colour = De kleur van knoppen en links
desk-colour-green = Lindegroen
desk-colour-blue = Havenblauw
desk-colour-brown = Zonnebruin
desk-colour-navy = Molenblauw
desk-colour-plum = Pruimpaars
desk-colour-red = Steenrood
desk-colour-own = Een eigen kleur
desk-own-colour = Je eigen kleur
desk-own-colour-hint = Te licht? Dan maken wij hem zelf donker genoeg om te lezen.
desk-colour-wrong = Kies een van de kleuren. Of kies "Een eigen kleur" en wijs hem aan.
desk-facade = Welk huis lijkt op jullie huis?
desk-facade-brick = Baksteen
desk-facade-blue = Blauw
desk-facade-yellow = Geel
desk-facade-green = Groen
desk-facade-purple = Paars
desk-facade-red = Rood
desk-admin-name = Je voornaam
desk-admin-name-empty = Schrijf hier je voornaam.
desk-admin-email = Je e-mailadres
desk-admin-email-hint = Hiermee log je in.
desk-not-open = Dit huis wordt ingericht
desk-not-open-line = Kom straks nog eens kijken. Dan staat de deur open.
desk-not-open-admin = Richt jij het huis in? Het adres daarvoor staat in het venster waar je het programma startte.

desk-tagline = Eén zin over het huis
desk-tagline-hint = Andere sites laten deze zin zien.
desk-handle = Zo vinden andere sites jullie: { $handle }. Dat blijft zo.
desk-latitude = Breedtegraad
desk-latitude-hint = Voor de kaart. Mag leeg blijven. Bijvoorbeeld: 52,09
desk-longitude = Lengtegraad
desk-longitude-hint = Bijvoorbeeld: 5,12
desk-coordinates-wrong = Schrijf hier een getal zoals 52,09. Vul ze allebei in, of laat ze allebei leeg.
desk-rules = Afspraken
desk-language = De taal van het huis
desk-language-hint = Bezoekers kunnen zelf een andere taal kiezen.
desk-approve = Mag elke andere site jullie volgen?
desk-approve-hint = Dan staan jullie activiteiten ook daar.
desk-approve-no = Wij kijken er eerst zelf naar
desk-approve-yes = Ja, altijd
desk-preview = Laat zien hoe het wordt
desk-preview-look = Zo wordt het.
desk-preview-line = Er is nog niets bewaard. Mooi zo? Kies dan onderaan: Bewaar.
desk-preview-title = Een voorbeeld
desk-preview-link = Zo ziet een link eruit
desk-flash-saved = Bewaard. Iedereen ziet het nu zo.

desk-staff = Wie werkt hier
desk-neighbours = Buren met een account
desk-no-neighbours = Er zijn nog geen buren met een account.
desk-nobody-found = Wij vonden niemand. Zoek met een ander woord.
desk-search-people = Zoek op naam of e-mail
desk-search = Zoek
desk-who = Wie
desk-role = Wat iemand is
desk-role-of = Wat doet { $name } in het huis?
desk-more-people = Laat meer buren zien
desk-last-administrator = Dit is de laatste beheerder. Maak eerst iemand anders beheerder.
desk-add-person = Iemand erbij
desk-add-person-line = Na het toevoegen kies je wat iemand mag. Inloggen gaat met het e-mailadres.
desk-person-name = Voornaam
desk-person-name-empty = Schrijf hier een voornaam.
desk-person-age = Leeftijd
desk-person-of-age = Deze persoon is 16 jaar of ouder
desk-person-age-needed = Een account is er vanaf 16 jaar. Kruis aan dat iemand zo oud is.
desk-add-person-do = Voeg toe
desk-flash-role = Bewaard.
desk-flash-person = Inloggen kan meteen. Kies hier wat deze buur mag.

desk-without-step = { $n ->
    [one] 1 beheerder heeft nog geen tweede stap en kan daarom nog niet bij het beheer.
   *[other] { $n } beheerders hebben nog geen tweede stap en kunnen daarom nog niet bij het beheer.
}
desk-few-codes = Je herstelcodes zijn bijna op.
desk-few-codes-next = Maak nieuwe
desk-step = Tweede stap bij het inloggen
desk-step-on = Staat aan
desk-step-off = Nog niet klaar
desk-step-off-line = { $name } zet de tweede stap klaar bij het inloggen. Daarna gaat het beheer open.
desk-step-own = Verander je tweede stap
desk-step-reset-line = Is { $name } de telefoon kwijt? Dan kan de tweede stap opnieuw beginnen. Overal is { $name } dan uitgelogd. Weet eerst zeker dat { $name } dit zelf vraagt.
desk-step-reset = Laat de tweede stap opnieuw beginnen
desk-flash-step = De tweede stap is weg. Bij het volgende inloggen komt er een nieuwe.

desk-tray = Postbak van de proef
desk-tray-line = In deze proef gaat er geen echte e-mail weg. Alles komt hier.
desk-tray-empty = Er is nog geen post
desk-tray-empty-next = Vraag een code om in te loggen. Die komt dan hier.
desk-tray-to = Aan { $address }
desk-tray-look = Bekijk hem zoals hij aankomt
desk-tray-look-at = Bekijk hem zoals hij aankomt: { $subject }

desk-mail = E-mail die niet aankwam
desk-mail-line = Wie kregen onze e-mail niet, en wat kun je doen?
desk-mail-all-well = Alle e-mail kwam aan.
desk-mail-no-server = Er is nog geen mailserver ingesteld.
desk-mail-no-server-next = Niemand krijgt e-mail. Vraag het aan wie het programma installeerde.
desk-mail-waiting = { $n ->
    [one] 1 e-mail wacht op de mailserver.
   *[other] { $n } e-mails wachten op de mailserver.
}
desk-mail-given-up = { $n ->
    [one] 1 e-mail is deze week niet verstuurd.
   *[other] { $n } e-mails zijn deze week niet verstuurd.
}
desk-mail-server-next = Wij proberen het vanzelf opnieuw. Duurt het langer dan een uur? Vraag het aan wie het programma installeerde.
desk-mail-addresses = Adressen waar e-mail niet aankomt
desk-mail-addresses-line = Naar deze adressen sturen wij voorlopig alleen codes om in te loggen. De rest wacht.
desk-mail-address = Adres
desk-mail-why = Waarom
desk-mail-do = Wat je kunt doen
desk-mail-since = Sinds { $moment }
desk-mail-times = { $n ->
    [one] 1 keer
   *[other] { $n } keer
}
desk-mail-unknown = Dit adres bestaat niet (meer).
desk-mail-unknown-next = Weet je wie het is? Vraag het goede adres.
desk-mail-full = De postbus is vol.
desk-mail-full-next = Vraag om ruimte te maken. Wij proberen het later vanzelf opnieuw.
desk-mail-refused = De mailserver van de ontvanger wil onze e-mail niet.
desk-mail-refused-next = Gebeurt dit vaak? Vraag aan wie het programma installeerde of SPF, DKIM en DMARC kloppen.
desk-mail-other = De mailserver van de ontvanger kon de e-mail niet bezorgen.
desk-mail-other-next = Spreek of bel deze persoon. Probeer het daarna opnieuw.
desk-mail-said = De server zei:
desk-mail-again = Probeer het opnieuw
desk-mail-again-to = Probeer het opnieuw: { $address }
desk-mail-more = Laat meer adressen zien
desk-flash-mail-again = Wij proberen het opnieuw. Wat wachtte, gaat nu weg.

desk-organisations = Organisaties
desk-organisations-line = Wat is er nieuw, en wie hoort waarbij?
desk-organisations-go = Kijk naar de organisaties
desk-organisations-waiting = { $n ->
    [one] 1 organisatie wacht op jou.
   *[other] { $n } organisaties wachten op jou.
}
desk-organisations-check = Bekijk wat nieuw is
desk-organisations-next = Kijk ernaar
desk-organisations-none = Alle organisaties zijn bekeken.
desk-organisations-new = Nieuw
desk-organisations-more = Laat meer zien
desk-organisations-claims = Zij zeggen: dit zijn wij
desk-organisations-claims-line = Klopt het? Dan krijgen zij een link per e-mail. Kijk eerst goed of het adres bij de organisatie hoort.
desk-organisations-alone = Niemand houdt deze pagina bij
desk-organisations-alone-line = De laatste is gestopt. Zoek iemand anders, of haal de pagina weg.
desk-organisation-by = Door:
desk-organisation-asked = Vraag gesteld op { $day }
desk-organisation-check = Nieuw
desk-organisation-check-line = Niemand van het beheer heeft dit nog bekeken.
desk-organisation-right = Klopt
desk-organisation-right-which = Klopt: { $name }
desk-organisation-ask = Vraag iets
desk-organisation-ask-which = Vraag iets over { $name }
desk-organisation-remove = Haal weg
desk-organisation-remove-which = Haal weg: { $name }
desk-organisation-claim-yes = Stuur de link
desk-organisation-claim-yes-who = Stuur de link aan { $name }
desk-organisation-claim-no = Zeg nee
desk-organisation-claim-no-who = Zeg nee tegen { $name }
desk-organisation-alone-since = Sinds { $day }
desk-organisation-send-link = Vraag het aan { $email }
desk-organisation-invite = Nodig iemand uit
desk-organisation-invite-which = Nodig iemand uit voor { $name }
desk-organisation-question = Vraag iets
desk-organisation-question-line = Wie de pagina bijhoudt, krijgt je vraag per e-mail. Het antwoord komt bij het huis.
desk-organisation-question-field = Je vraag
desk-organisation-question-empty = Schrijf hier je vraag.
desk-organisation-question-do = Verstuur
desk-organisation-back = Terug
desk-flash-organisation-right = De organisatie is bekeken.
desk-flash-organisation-link = De link is verstuurd.
desk-flash-organisation-asked = Je vraag is verstuurd.
desk-flash-organisation-claim-no = Wij hebben het laten weten.
desk-around-hint = Koppel een huis in de buurt. Dan staat hier ook wat zij doen.
desk-around-go = Zoek een huis
desk-questions = { $n ->
    [one] 1 vraag wacht op een bemiddelaar.
   *[other] { $n } vragen wachten op een bemiddelaar.
}
desk-questions-next = Bekijk de vragen
desk-letters = { $n ->
    [one] 1 bericht aan het huis is nog niet gelezen.
   *[other] { $n } berichten aan het huis zijn nog niet gelezen.
}
desk-letters-next = Lees de berichten
desk-entries = { $n ->
    [one] 1 bericht in het gastenboek wacht op een gastheer.
   *[other] { $n } berichten in het gastenboek wachten op een gastheer.
}
desk-entries-next = Bekijk het gastenboek
desk-sites-broken = { $n ->
    [one] 1 wijkwebsite is kapot.
   *[other] { $n } wijkwebsites zijn kapot.
}
desk-sites-broken-next = Kijk wat er is
desk-sites-silent = { $n ->
    [one] 1 wijkwebsite gaf nog geen antwoord op jullie vraag.
   *[other] { $n } wijkwebsites gaven nog geen antwoord op jullie vraag.
}
desk-sites-silent-next = Bekijk welke
desk-sites-not-open = Jullie huis is nog niet open. Andere sites kunnen het nog niet zien. Open eerst het huis.
desk-nothing-else = Verder wacht er vandaag niets.
desk-all-well-line = Neem een kop koffie. Hieronder staat alles wat je wilt veranderen.
desk-group-rooms = In de kamers
desk-guest-book = Gastenboek
desk-guest-book-line = Wat mensen schreven toen er niemand was.
desk-guest-book-go = Lees het gastenboek
desk-living-room = De huiskamer
desk-living-room-line = Wanneer is hij open, en welke regels hangen aan de muur?
desk-living-room-go = Richt de huiskamer in
desk-film = Welkomstfilm
desk-film-line = Een korte film over jullie huis, met ondertitels.
desk-film-go = Kies een film
desk-news = Buurtkrant
desk-news-line = Vertel wat er in de buurt gebeurt.
desk-news-go = Schrijf een verhaal
desk-digest = Weekbericht
desk-digest-line = De e-mail die elke week vanzelf uitgaat.
desk-digest-go = Bekijk het weekbericht
desk-pages = Over de buurt
desk-pages-line = De bladzijden over het huis en zijn regels.
desk-pages-go = Bekijk de bladzijden
desk-accessibility = Toegankelijkheid
desk-accessibility-line = Wat werkt voor iedereen, en wat nog niet?
desk-accessibility-go = Vul de verklaring in
desk-cards = Kaarten voor wie geen e-mail heeft
desk-cards-line = Maak een kaart met een code. Daarmee komt iemand binnen.
desk-cards-go = Maak een kaart
desk-call-line = Belt iemand met een vraag? Schrijf die op voor het prikbord of voor een bemiddelaar.
desk-group-house = Het huis
desk-group-neighbours = Buren
desk-group-around = Naar buiten en naar binnen
desk-group-kept = Wat er staat en wat het oplevert
desk-mail-go = Bekijk de e-mail

desk-look = Kleur en beeld
desk-look-line = Eén kleur, een tekening, een foto en een logo.
desk-look-go = Verander het uiterlijk
desk-look-colour = Kies één kleur
desk-look-colour-line = De rest maken wij ervan. Wij zorgen dat iedereen het kan lezen, overdag en 's avonds.
desk-look-drawing = De tekening
desk-look-pictures = Foto en logo
desk-preview-button = Zo ziet een knop eruit
desk-tints-as-chosen = Deze kleur is goed te lezen. Wij gebruiken hem zoals hij is.
desk-tints-darker = Deze kleur is te licht om te lezen. Wij maken er een donkere tint van.
desk-tints-day = Overdag
desk-tints-evening = 's Avonds
desk-tints-norm = Alles vanaf 4,5 op 1 is goed te lezen. Dat is de Europese norm.
desk-tint-button = Woorden op een knop
desk-tint-card = Een link op een kaart
desk-tint-page = Een link op de pagina
desk-tint-wall = Een link op een gekleurd vlak
desk-tint-contrast = { $contrast } op 1
desk-photo = Foto van de gevel
desk-photo-line = De foto staat op de voorkant van het huis. Andere sites kunnen hem ook laten zien.
desk-photo-none = Er is nog geen foto van de gevel.
desk-photo-go = Kies een foto
desk-logo = Logo
desk-logo-line = Het logo staat op elke pagina naast de naam.
desk-logo-none = Er is nog geen logo. Nu staat de tekening van het huis naast de naam.
desk-logo-go = Kies een logo
desk-logo-now = Het logo van nu
desk-logo-gone = Haal het logo weg
desk-logo-field = Kies een bestand
desk-logo-hint = Een JPEG, PNG of WebP. Vierkant of hoog past het best. Een doorzichtige achtergrond wordt wit.

desk-rooms = Kamers
desk-rooms-line = Welke kamers zijn open, en hoe heten ze?
desk-rooms-go = Kies de kamers
desk-rooms-how = Een kamer die dicht is, staat niet in het menu. Wat erin staat, blijft bewaard. Een eigen naam heeft hooguit 20 letters. Laat je hem leeg? Dan houdt de kamer haar gewone naam. Wie een andere taal leest, ziet altijd de gewone naam.
desk-room-on = { $room } is open
desk-room-always = Deze kamer is altijd open.
desk-room-label = Eigen naam voor: { $room }
desk-label-long = Deze naam is te lang voor het menu. Neem hooguit 20 letters.

desk-lists = Thema's en doelgroepen
desk-lists-line = Welke woorden kunnen mensen kiezen?
desk-lists-go = Kies de woorden
desk-lists-which = Welke lijst?
desk-lists-how = Haal het vinkje weg bij wat jullie niet gebruiken. Schrijf erachter hoe het bij jullie heet, of laat dat leeg. Andere sites zien altijd hetzelfde thema. Zo vinden zij wat jullie doen.
desk-list-themes = Thema's
desk-list-audiences = Doelgroepen
desk-list-features = Kenmerken
desk-list-help = Soorten hulp
desk-word-for = Eigen woord voor: { $word }

desk-make = Maak het huis
desk-flash-made = Het huis staat. Alleen jij en je helpers zien het nu.
desk-shut-banner = Dit huis is nog niet open. Alleen wie hier werkt, ziet het.
desk-shut-banner-go = Kijk wat er nog moet
desk-opening = Het huis openen
desk-opening-line = Wat is er klaar, en wat nog niet?
desk-opening-soon = Jullie huis is nog niet open
desk-opening-go = Bekijk de lijst
desk-opening-done = { $done } van de { $all } dingen zijn klaar.
desk-opening-now = Gaat de deur open?
desk-opening-ready = Alles is klaar.
desk-opening-not-ready = Nog niet alles is klaar. Je mag toch open. De rest kan daarna ook.
desk-opening-means = Daarna kan iedereen naar binnen. Andere sites kunnen jullie vinden en volgen. Weer dicht doen kan niet.
desk-opening-do = Open het huis
desk-opening-do-anyway = Open het huis toch
desk-check-done = Klaar
desk-check-not-yet = Nog niet
desk-check-go = { $what }: { $go }
desk-check-address = Naam en adres
desk-check-address-line = Zo weten mensen waar het huis staat.
desk-check-hours = Openingstijden
desk-check-hours-line = Wanneer kan iemand langskomen?
desk-check-activity = De eerste activiteit
desk-check-activity-line = Een leeg huis is ongezellig. Begin met de koffie.
desk-check-activity-go = Zet iets in de agenda
desk-check-organisation = De eerste organisatie
desk-check-organisation-line = Wie is er al in de buurt? Een club, een winkel, een stichting.
desk-check-organisation-go = Zet een organisatie erbij
desk-check-host = Iemand die mensen ontvangt
desk-check-host-line = Maak iemand gastheer of gastvrouw.
desk-check-second = Iemand die jou kan vervangen
desk-check-second-line = Maak nog iemand beheerder. Dan loopt alles door als jij ziek bent.
desk-check-mail = E-mail werkt
desk-check-mail-line = Zonder e-mail kan niemand inloggen. Vraag het aan wie het programma installeerde.
desk-check-privacy = De privacypagina gelezen
desk-check-privacy-line = Daar staat wat het huis bewaart, en hoe lang. Klopt het voor jullie?
desk-check-privacy-go = Lees de privacypagina
desk-opened = { $name } is open
desk-opened-line = De deur staat open voor iedereen.
desk-opened-since = Sinds { $day } staat de deur open voor iedereen.
desk-opened-next = Wat nu?
desk-opened-tell = Vertel het verder
desk-opened-tell-line = Dit is het adres van jullie huis.
desk-opened-copy = Kopieer het adres
desk-opened-copied = Gekopieerd
desk-opened-door = Hang het op de deur
desk-opened-door-line = Print deze pagina. Wie de camera van een telefoon op de code richt, komt in het huis.
desk-opened-code = Een code die naar { $address } leidt
desk-opened-story = Schrijf erover
desk-opened-story-line = Een foto van de opening, en wie er waren.
desk-opened-story-go = Schrijf een verhaal
desk-opened-street = Zoek de straat op
desk-opened-street-line = Volg de huizen om je heen. Dan staat hun agenda ook bij jullie.
desk-opened-look = Bekijk het huis
desk-opened-desk = Ga naar het beheer
