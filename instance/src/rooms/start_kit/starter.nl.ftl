# Het startpakket: voorbeelden om een leeg huis mee te beginnen. Alleen de beheerder leest de knoppen.

starter-title = Startpakket
starter-line = Vul een leeg huis in één avond. Kies wat past. Daarna maak je het echt.
starter-door-line = Kies uit teksten, activiteiten en organisaties om mee te beginnen.
starter-door-go = Open het startpakket
starter-back = Terug
starter-choose = Kies wat bij jullie past
starter-choose-hint = Wat je kiest, komt op de site met het woord “Voorbeeld” erbij. Niemand kan zich ervoor aanmelden, en andere sites zien het niet. Dat verandert pas als jij het echt maakt.
starter-themes = Waar gaat het over in jullie buurt?
starter-themes-hint = Kies een paar thema’s. Dan zetten wij alvast vinkjes bij wat daarbij past.
starter-themes-show = Zet de vinkjes voor mij
starter-shelf-texts = Pagina’s over het huis
starter-shelf-news = Buurtkrant
starter-shelf-activities = Activiteiten in de agenda
starter-shelf-offerings = In de etalage
starter-shelf-organisations = Organisaties
starter-used = al echt gemaakt
starter-put = Zet als voorbeeld op de site
starter-nothing-chosen = Zet eerst een vinkje bij wat je wilt gebruiken.
starter-standing = { $n ->
    [one] 1 voorbeeld op de site
   *[other] { $n } voorbeelden op de site
}
starter-standing-line = Klopt het zoals het er staat? Maak het dan echt. Moet er iets anders? Pas het aan en bewaar het: dan is het ook echt.
starter-side-line = Alleen mensen op deze site zien het. Klopt het, maak het dan echt. Dan gaat het ook naar andere sites.
starter-form-line = Pas aan wat anders moet. Bewaar je het, dan is het echt.
starter-confirm = Maak echt
starter-confirm-label = Maak echt: { $title }
starter-change = Pas aan
starter-change-label = Pas aan: { $title }
starter-remove = Haal weg
starter-remove-label = Haal weg: { $title }
starter-all = Bekijk alle voorbeelden
starter-remove-all = Haal alle voorbeelden weg
starter-remove-title = Haal alle voorbeelden weg
starter-remove-what = Dan zijn alle voorbeelden van de site. Wat je al echt hebt gemaakt, blijft staan.
starter-remove-stay = Laat staan
starter-remove-really = Ja, haal ze weg
starter-flash-put = De voorbeelden staan op de site. Kijk ze na en maak ze echt.
starter-flash-confirmed = Het is nu echt.
starter-flash-removed = Het voorbeeld is weg.
starter-flash-removed-all = Alle voorbeelden zijn weg.

starter-welcome = Welkom in { $house }
starter-welcome-text =
    Fijn dat je er bent. { $house } is er voor iedereen uit de buurt.

    ## Wat kun je hier doen?

    - Binnenlopen voor koffie en een praatje.
    - Meedoen met een activiteit. Kijk in de [agenda](/agenda).
    - Iets vragen aan je buren, of iets aanbieden. Dat kan op het [prikbord](/prikbord).
    - Hulp krijgen als je ergens niet uitkomt.

    Je hoeft geen lid te worden. Je hoeft niets te kunnen. Kom gewoon langs.
starter-what = Wat is een buurthuis?
starter-what-text =
    Een buurthuis is een huis van de hele buurt. Je komt er om mensen te ontmoeten, iets te leren, te eten of te helpen.

    ## Van wie is het?

    Van de buurt. Buren bedenken wat er gebeurt. Vrijwilligers doen de deur open en zetten koffie.

    ## En op internet?

    Deze site is het buurthuis op internet. Hier zie je wat er te doen is. Je kunt er ook iets vragen aan je buren. Andere buurten hebben zo ook een site. Samen vormen ze de stad.

    ## Kost het iets?

    Binnenlopen is gratis. Kost een activiteit geld? Dan staat dat erbij.
starter-first = Kom je voor het eerst?
starter-first-text =
    Nergens binnenlopen is eng als je niemand kent. Daarom vertellen wij hoe het gaat.

    1. Kom binnen. De deur is open als wij er zijn.
    2. Er is altijd iemand die je welkom heet. Zeg dat je nieuw bent.
    3. Wij laten je zien waar alles is. Daarna drink je iets, of je kijkt rond.

    Durf je niet alleen? Bel ons. Dan komt iemand je ophalen of staat bij de deur.
starter-rules = Huisregels
starter-rules-text =
    In { $house } is iedereen welkom. Met deze regels blijft het fijn.

    ## Zo doen wij

    - Wij groeten elkaar.
    - Wij luisteren naar elkaar. Je mag het oneens zijn.
    - Wij ruimen op wat wij gebruiken.
    - Wij vragen eerst of het mag, voordat wij een foto laten zien.

    ## Dit doen wij niet

    - Schelden, pesten of bang maken.
    - Mensen anders behandelen om wie ze zijn of wat ze geloven.
    - Adressen of telefoonnummers van anderen delen.
    - Drugs gebruiken, of dronken zijn.

    ## Gaat er iets mis?

    Zeg het tegen ons. Wij praten met iedereen die erbij was. Dan kijken wij samen wat er moet gebeuren.
starter-who = Wie zijn wij?
starter-who-text =
    { $house } is van en voor de buurt.

    ## Wie ontmoet je hier?

    Vrijwilligers, en mensen die hier werken. Bij [contact](/contact) zie je hoe je ons bereikt.

    ## Wie betaalt het?

    De gemeente betaalt het huis. Betaal je voor een maaltijd? Daar kopen wij eten van.

    ## Wie beslist?

    Wij samen. Twee keer per jaar zitten wij om de tafel. Iedereen mag meepraten.
starter-help = Help je mee?
starter-help-text =
    { $house } draait op mensen die een handje helpen. Dat kan een uur per week zijn, of één keer.

    ## Wat kun je doen?

    - Koffie zetten en mensen welkom heten.
    - Een activiteit bedenken.
    - Iets repareren.
    - Een buur helpen die iets vraagt op het [prikbord](/prikbord).

    ## Wat krijg je?

    Nieuwe mensen om je heen, iemand die je op weg helpt, en altijd koffie.

    Wil je eerst kijken? Kom langs, of [schrijf ons](/contact).

starter-news = Een huis voor de hele buurt
starter-news-intro = { $house } heeft nu een eigen site. Hier lees je wat er is, en hoe je meedoet.
starter-news-text =
    De deur van { $house } staat open, nu ook op internet. In de [agenda](/agenda) staat wat er te doen is. Op het [prikbord](/prikbord) vraag je iets aan je buren, of bied je iets aan.

    ## Wat komt er nog?

    Dat bepaal jij mee. Kook je graag? Weet je veel van fietsen? Wil je samen wandelen? Zeg het ons.

    ## Kom je kijken?

    Binnenkort houden wij open huis. Neem iemand mee. De koffie staat klaar.
starter-wishes = Wat wil jij in de buurt?
starter-wishes-intro = Wij zoeken ideeën. Groot of klein, alles mag.
starter-wishes-text =
    Een bankje in de zon. Samen koken. Een cursus. Een plek voor kinderen. Wat mis jij in onze buurt?

    Vertel het aan de bar, of [schrijf ons](/contact). Wij leggen alle ideeën naast elkaar. Daarna kiezen wij samen waar wij mee beginnen.

starter-open = Open huis: kom kijken
starter-open-text =
    Nieuw hier, of nog nooit binnen geweest? Kom kijken. Wij laten je het huis zien en vertellen wat er kan.

    Er is koffie, thee en iets lekkers. Kinderen zijn welkom.
starter-coffee = Koffieochtend
starter-coffee-text =
    De koffie staat klaar. Lees de krant, doe een spelletje of praat met wie er zit.

    Ken je nog niemand? Zeg dat je nieuw bent. Dan komt er iemand bij je zitten.
starter-forms = Spreekuur: hulp bij brieven en formulieren
starter-forms-text =
    Heb je een brief die je niet begrijpt? Of moet je een formulier invullen? Neem het mee. Wij kijken samen.

    Wat je vertelt, blijft tussen jou en ons.
starter-repair = Repair café
starter-repair-text =
    Is je lamp, broek of fiets stuk? Gooi hem niet weg. Neem hem mee. Wij repareren hem samen met jou.

    Je betaalt alleen voor onderdelen.
starter-meal = Samen eten
starter-meal-text =
    Schuif aan bij een warme maaltijd. Wij koken met groenten uit de buurt. Er is ook eten zonder vlees.

    Meld je aan, dan weten wij hoeveel borden er nodig zijn. Kun je niet betalen? Zeg het ons, dan vinden wij een oplossing.
starter-language = Taalcafé
starter-language-text =
    Oefen Nederlands door gewoon te praten. Fouten maken mag. Wij spreken rustig en duidelijk.

    Spreek je al goed Nederlands? Kom dan helpen.
starter-digital = Digihulp: je telefoon of computer
starter-digital-text =
    Neem je telefoon, tablet of laptop mee. Wij helpen je op weg. Geen vraag is te gek.

    Heb je een afspraak bij de gemeente of de dokter die via internet moet? Ook daar helpen wij bij.
starter-walk = Wandelclub
starter-walk-text =
    Een rondje door de buurt, in een rustig tempo. Wij wachten op elkaar. Daarna is er koffie.

    Loop je met een stok of rollator? Dan nemen wij een kort rondje.
starter-games = Spelletjesmiddag voor jong en oud
starter-games-text =
    Sjoelen, kaarten, schaken of iets nieuws. Wij hebben spellen, en je mag er zelf een meenemen.
starter-crafts = Samen handwerken
starter-crafts-text =
    Breien, haken, naaien of iets anders. Neem mee waar je aan werkt. Kun je het nog niet? Dan leren wij het je.

    Wij hebben wol, naalden en een naaimachine.
starter-garden = Samen in de tuin
starter-garden-text =
    Zaaien, planten en oogsten. Wat er groeit, delen wij. Je hoeft er niets van te weten.

    Laarzen en handschoenen hebben wij.
starter-parents = Ochtend voor ouder en kind
starter-parents-text =
    Kleine kinderen spelen. Grote mensen drinken koffie en praten. Vragen over slapen, eten of opvoeden? Je bent niet de enige.
starter-carers = Mantelzorgcafé
starter-carers-text =
    Zorg je voor je man, je moeder of je buurvrouw? Kom even zitten. Hier zijn mensen die weten hoe dat is.

    Je mag degene voor wie je zorgt meenemen.

starter-buddy = Een maatje
starter-buddy-text =
    Samen wandelen, naar de markt of een kop koffie drinken. Een maatje heeft elke week een uur tijd voor jou.

    Wil je zelf iemands maatje zijn? Dat kan ook.
starter-buddy-joining = Bel of kom langs. Wij maken eerst kennis. Daarna zoeken wij iemand die bij je past.
starter-tools = Leen gereedschap
starter-tools-text = Een boor, een ladder of een behangtafel heb je maar af en toe nodig. Leen ze bij ons.
starter-tools-joining = Kom langs als wij open zijn. Neem iets mee waar je naam op staat. Je leent voor een week.
starter-cupboard = Weggeefkast
starter-cupboard-text = Kleren, boeken en speelgoed die nog goed zijn. Neem wat je kunt gebruiken. Leg neer wat je niet meer nodig hebt.
starter-cupboard-joining = De kast staat bij de deur. Je hoeft niets te vragen.
starter-room = Gebruik de zaal
starter-room-text = Een verjaardag, een vergadering of een cursus? Onze zaal is er voor mensen uit de buurt. Er zijn tafels, stoelen en een keuken.
starter-room-joining = Bel een week van tevoren. Wij vertellen wat het kost.
starter-bike = Leen een bakfiets
starter-bike-text = Voor de boodschappen, de kinderen of een oude kast. De bakfiets is van de hele buurt.
starter-bike-joining = Bel een dag van tevoren. Neem iets mee waar je naam op staat.
starter-computer = Computer en printer
starter-computer-text = Heb je thuis geen computer of printer? Gebruik die van ons.
starter-computer-joining = Kom langs als wij open zijn. Vijf bladzijden printen is gratis.

starter-team = Wijkteam
starter-team-text =
    Het wijkteam helpt als het thuis moeilijk is. Denk aan geld, zorg, opvoeden of eenzaam zijn. Hulp vragen is gratis.

    Weet je niet waar je moet beginnen? Kom naar het buurthuis. Dan bellen wij samen.
starter-library = Bibliotheek in de buurt
starter-library-text = Lezen, lenen en leren. Er zijn ook boeken in makkelijk Nederlands, en een rustige plek om te werken.
starter-allotment = De buurttuin
starter-allotment-text = Een tuin van de hele buurt. Wij zaaien, wieden en eten samen. Iedereen mag meedoen.
starter-sport = De sportclub
starter-sport-text = Sporten in je eigen tempo, met mensen uit de buurt. De eerste keer is gratis.
