# De pagina's die het huis zelf schrijft; huisregels, privacy en toegankelijkheid.

about-nothing-yet = Hier komt te staan wie wij zijn en wat wij doen. Wil je nu al iets weten? Vraag het ons.
about-to-contact = Zo bereik je ons
about-also = Ook goed om te weten
about-write = Schrijf een pagina
about-draft = Nog niet te zien
about-draft-line = Deze pagina is nog niet te zien voor bezoekers. Alleen wie schrijft ziet hem.
about-up = Naar boven
about-up-label = Zet "{ $title }" een plek naar boven
about-down = Naar beneden
about-down-label = Zet "{ $title }" een plek naar beneden

about-new = Een nieuwe pagina
about-change = Verander deze pagina
about-field-title = Hoe heet de pagina?
about-field-text = Wat komt erop?
about-field-text-hint = Schrijf korte zinnen. Een lege regel begint een nieuw stuk.
about-title-empty = Geef de pagina een naam. Bijvoorbeeld: Wie zijn wij?
about-text-empty = Schrijf hier de tekst van de pagina.
about-text-too-long = Deze tekst is te lang voor één pagina. Verdeel hem over twee pagina's.
about-changed-meanwhile = Iemand anders heeft deze pagina net ook veranderd. Bewaar je nu, dan staat jouw tekst er. De andere vind je bij de oude versies.
about-marks = Maak de tekst op
about-mark-heading = Kopje
about-mark-bold = Vet
about-mark-list = Lijst
about-mark-numbers = Lijst met nummers
about-mark-link = Link
about-help = Zo maak je kopjes, lijsten en links
about-help-heading = Wie zijn wij
about-help-bold = belangrijk
about-help-list = soep
about-help-numbers = Kom binnen
about-help-link = Kijk hier
about-photo = Zet een foto in de tekst
about-photo-line = De foto komt onder aan de tekst. Daarna kun je de regel met de foto verplaatsen.
about-photo-add = Zet de foto in de tekst
about-photo-taken = De foto staat onder aan je tekst. De pagina is nog niet bewaard.
about-photo-empty = Kies eerst een foto.
about-photo-alt-empty = Schrijf wat er op de foto staat. Dan weet ook wie hem niet ziet wat erop staat.
about-visible = Wie mag deze pagina zien?
about-visible-yes = Iedereen
about-visible-no = Nog niemand. Ik ben nog bezig.
about-see = Bekijk hoe het wordt
about-preview = Zo ziet de pagina eruit
about-preview-on = Verder schrijven
about-save = Bewaar
about-back = Terug

about-remove = Haal deze pagina weg
about-remove-what = Weet je het zeker? De pagina en alle oude versies zijn dan weg. Ook de foto's.
about-remove-stay = Nee, laat staan
about-remove-really = Ja, haal weg

about-versions = Oude versies
about-versions-line = Elke keer dat iemand bewaart, blijft de tekst hier staan.
about-versions-none = Deze pagina is nog niet veranderd.
about-versions-older = Nog oudere versies
about-version = Een oude versie
about-version-now = Staat nu op de site
about-version-by = Door { $name }
about-version-by-nobody = Door iemand die hier niet meer is
about-version-same = Dit is wat er nu op de site staat.
about-version-then = Zo was de pagina
about-version-since = Wat er sindsdien veranderde
about-line-gone = Weg:
about-line-new = Nieuw:
about-put-back = Zet deze versie terug

about-flash-saved = De pagina is bewaard.
about-flash-removed = De pagina is weggehaald.
about-flash-put-back = De oude versie staat er weer.
about-flash-statement = De verklaring is bewaard.
about-belonging = Tekst op een pagina van het huis

about-rules-starter =
    Dit huis is van iedereen. Met deze regels blijft het prettig.

    ## Zo doen wij

    - Wees aardig. Groet elkaar.
    - Luister naar elkaar. Je mag het oneens zijn.
    - Schrijf zoals je praat. Fouten maken mag.
    - Vraag eerst of het mag, voordat je een foto van iemand laat zien.

    ## Dit doen wij niet

    - Schelden, pesten of bang maken.
    - Mensen anders behandelen om wie ze zijn, waar ze vandaan komen of wat ze geloven.
    - Adressen of telefoonnummers van anderen delen.
    - Reclame maken of geld vragen.

    ## Gaat er iets mis?

    Zeg het tegen ons. Dat kan bij elk bericht, of bel. Wij kijken er samen naar. Soms halen wij iets weg. Dan zeggen wij waarom. Ben je het daar niet mee eens? Laat het weten, dan kijkt iemand anders nog een keer.

about-privacy-line = Wat { $name } van je weet, waarom, en hoe lang.
about-privacy-short = Kort gezegd
about-privacy-short-look = Kijken kan zonder account. Wij houden niet bij wie wat leest.
about-privacy-short-little = Wij vragen zo weinig mogelijk: een e-mailadres en een voornaam.
about-privacy-short-nobody = Wij verkopen niets. Er is geen reclame, en er kijkt geen ander bedrijf mee.
about-privacy-short-away = Je kunt alles wat van jou is zelf weghalen.
about-privacy-who = Wie zorgt voor je gegevens?
about-privacy-who-line = { $name } bepaalt wat hier gebeurt met je gegevens. Vragen? Neem contact op.
about-privacy-kept = Wat wij bewaren, waarom en hoe lang
about-privacy-how-long = Hoe lang:
about-privacy-backups = Wij maken reservekopieën. Wat is weggehaald, kan daar nog een tijdje in staan. Niemand gebruikt het.
about-privacy-elsewhere = Wat andere sites zien
about-privacy-elsewhere-what = De agenda, het prikbord en de organisaties zijn openbaar. Andere sites kunnen ze overnemen. Zo ziet ook de stad wat hier gebeurt. Je voornaam onder een briefje gaat niet mee.
about-privacy-elsewhere-anybody = Elke andere site mag dit huis volgen.
about-privacy-elsewhere-asked = Wil een andere site dit huis volgen? Dan kijkt eerst iemand van ons of dat goed is.
about-privacy-elsewhere-copies = Haal je iets weg? Dan vragen wij andere sites om het ook weg te halen. Wij kunnen niet beloven dat ze dat doen.
about-privacy-elsewhere-never = Je e-mailadres, de huiskamer, het smoelenboek en wat je aan het huis schrijft, blijven altijd hier. Een bericht gaat alleen naar een andere site als jij het daarheen stuurt.
about-privacy-cookies = Cookies
about-privacy-cookies-line = Een cookie is iets kleins dat je browser onthoudt. Wij gebruiken ze alleen om de site te laten werken. Niemand volgt je ermee. Daarom vragen wij er geen toestemming voor.
about-privacy-rights = Wat je kunt vragen
about-privacy-rights-see = Je mag zien wat wij van je bewaren.
about-privacy-rights-change = Je mag het laten verbeteren.
about-privacy-rights-remove = Je mag het laten weghalen.
about-privacy-rights-take = Je mag het meenemen, in een bestand.
about-privacy-rights-how = Heb je een account? Dan doe je het meeste zelf, op je eigen pagina. Anders vraag je het aan ons. Binnen een maand krijg je antwoord.
about-privacy-my-page = Ga naar je eigen pagina
about-privacy-rights-complain = Vind je dat wij het niet goed doen? Zeg het ons. Je kunt ook een klacht sturen naar de Autoriteit Persoonsgegevens.
about-privacy-young = Ben je nog geen 16 jaar? Dan kun je hier geen account maken. Kijken mag altijd.
about-privacy-addition = Wat wij er nog bij willen zeggen
about-privacy-add = Schrijf er iets bij

about-access-line = Iedereen moet deze site kunnen gebruiken.
about-access-status = Hoe ver zijn wij?
about-access-letter = Status { $letter }.
about-access-not-yet = Deze verklaring is nog niet ingevuld. Werkt er iets niet? Zeg het ons.
about-access-a = De site voldoet helemaal aan de regels.
about-access-b = De site voldoet voor een deel aan de regels. Wij weten wat er nog niet goed is.
about-access-c = De eerste stappen zijn gezet. Wij weten nog niet precies wat er niet goed is.
about-access-d = De site voldoet niet aan de regels.
about-access-e = De site is nog niet nagekeken.
about-access-last-check = Voor het laatst nagekeken:
about-access-checked-by = Nagekeken door:
about-access-rules = De regels zijn die van EN 301 549. Daar horen de regels WCAG 2.1, niveau A en AA bij. Deze site is gemaakt naar de nieuwere WCAG 2.2.
about-access-done = Wat wij deden
about-access-done-keyboard = Alles werkt met alleen een toetsenbord, en met een programma dat de pagina voorleest.
about-access-done-large = Je kunt de letters groter maken. Ook op een kleine telefoon blijft alles leesbaar.
about-access-done-aloud = De site kan pagina's voorlezen, als je apparaat dat kan.
about-access-done-colours = Er zijn lichte en donkere kleuren. Kleur is nooit het enige teken.
about-access-done-words = Wij schrijven korte zinnen en gewone woorden.
about-access-done-script = Alles werkt ook zonder JavaScript.
about-access-known = Wat nog niet voor iedereen werkt
about-access-known-hint = Schrijf elk punt op een eigen regel, met een streepje ervoor. Zeg erbij wanneer het klaar is, en wat mensen nu kunnen doen.
about-access-known-empty = Schrijf op wat er nog niet goed is.
about-access-tell = Werkt er iets niet voor jou?
about-access-tell-line = Laat het ons weten. Wij helpen je meteen verder, en wij maken het in orde.
about-access-complain = Komen wij er samen niet uit? Dan kun je naar de Nationale ombudsman of naar het College voor de Rechten van de Mens.
about-access-change = Vul de verklaring in
about-access-change-line = Kijk elk jaar of dit nog klopt.
about-access-status-hint = Kies A of B alleen als iemand het heeft nagekeken.
about-access-status-empty = Kies hoe ver de site is.
about-access-checked = Wanneer is de site nagekeken?
about-access-checked-hint = Bijvoorbeeld: 1 oktober 2026. Laat het leeg als dat nog niet is gebeurd.
about-access-checked-wrong = Dit is geen dag die al is geweest. Schrijf het zo: 1 oktober 2026.
about-access-checked-empty = Schrijf wanneer de site is nagekeken. Is dat nog niet gebeurd? Kies dan C of E.
about-access-by = Wie heeft de site nagekeken?
about-access-by-hint = Bijvoorbeeld: wijzelf, of de naam van een bureau.
