# De woorden van de welkomstfilm.

film-title = Welkomstfilm
film-watch = Bekijk de film
film-watch-length = Bekijk de film ({ $length })
film-read = Lees de tekst
film-who = Kijk wie je tegenkomt
film-text = De tekst van de film
film-has-captions = Met ondertiteling
film-is-silent = Er wordt niet in gesproken
film-no-player = Je toestel kan deze film hier niet laten zien.
film-fetch = Haal de film op
film-none = Er is nog geen film
film-none-next = Kijk later nog eens.
film-add = Zet er een film neer
film-change = Verander de film
film-back = Terug naar de tekst

film-is-elsewhere = Deze film staat op { $site }
film-warning = Als je kijkt, weet { $site } dat jij kijkt. Die website kan meer van je bewaren. Daar gaan wij niet over. Wil je dat niet? Lees dan de tekst hieronder.
film-play-elsewhere = Bekijk de film op { $site }

film-settings = De welkomstfilm
film-settings-line = Laat zien wie jullie zijn. Een minuut is genoeg.
film-field-title = Titel
film-field-title-hint = Bijvoorbeeld: Welkom van Samira
film-field-text = De tekst van de film
film-field-text-hint = Wat wordt er gezegd, en wat is er te zien? Dit lezen mensen die de film niet kunnen horen of zien.
film-field-length = Hoe lang duurt de film?
film-field-length-hint = Bijvoorbeeld: 1 minuut
film-field-where = Waar staat de film?
film-here = Bij ons
film-elsewhere = Op een andere website
film-elsewhere-line = De film gaat pas open als iemand daar zelf voor kiest. Wij leggen eerst uit dat die website dan meekijkt.
film-field-file = De film
film-field-file-hint = Een bestand met .mp4 of .webm achter de naam. Hooguit { $n } MB. De film begint nooit vanzelf.
film-field-captions = De ondertiteling
film-field-captions-hint = Een bestand met .vtt achter de naam (WebVTT).
film-field-silent = Er wordt niet in gesproken
film-field-link = Het adres van de film
film-field-link-hint = Van YouTube, Vimeo of PeerTube. Plak het adres uit je browser.
film-field-picture = Het plaatje voor de film
film-field-picture-hint = Dit zie je voordat de film begint.
film-file-kept = Deze film is bewaard. Kies alleen een bestand als je een andere wilt.
film-captions-kept = Deze ondertiteling is bewaard.
film-keep = Bewaar
film-stop = Stop

film-title-empty = Schrijf hier een paar woorden.
film-title-long = Deze titel is te lang. Maak er 100 letters van, of minder.
film-text-empty = Schrijf hier wat er gezegd wordt en wat er te zien is.
film-text-long = Deze tekst is te lang. Maak hem wat korter.
film-file-empty = Kies hier het bestand van de film.
film-file-large = Deze film is te groot. Maak hem korter of kleiner. Wat je typte is bewaard.
film-file-other = Dit is geen film die iedereen kan openen. Kies een bestand met .mp4 of .webm achter de naam.
film-file-broken = Deze film is niet heel. Maak het bestand opnieuw, en probeer het nog eens.
film-captions-empty = Kies hier de ondertiteling. Wordt er niet gesproken? Zet dan hieronder een vinkje.
film-captions-wrong = Wij kunnen deze ondertiteling niet lezen. Het bestand begint met WEBVTT, en elke regel heeft een begin en een eind.
film-link-empty = Plak hier het adres van de film.
film-link-unknown = Dit adres kennen wij niet. Neem het adres van een film op YouTube, Vimeo of PeerTube.

film-remove = Haal de film weg
film-remove-line = Wil je “{ $title }” weghalen?
film-remove-what = Dan is de film weg, met de ondertiteling en de tekst.
film-remove-stay = Laat staan
film-remove-really = Ja, haal weg

film-flash-kept = Bewaard. Zo staat de film er nu.
film-flash-removed = De film is weggehaald.
