# Słowa o filmie powitalnym.

film-title = Film powitalny
film-watch = Obejrzyj film
film-watch-length = Obejrzyj film ({ $length })
film-read = Przeczytaj tekst
film-who = Zobacz, kogo tu spotkasz
film-text = Tekst filmu
film-has-captions = Z napisami
film-is-silent = Nikt w nim nie mówi
film-no-player = Twoje urządzenie nie może tu pokazać tego filmu.
film-fetch = Pobierz film
film-none = Nie ma jeszcze filmu
film-none-next = Zajrzyj później.
film-add = Dodaj film
film-change = Zmień film
film-back = Wróć do tekstu

film-is-elsewhere = Ten film jest w serwisie { $site }
film-warning = Jeśli oglądasz, { $site } wie, że to ty oglądasz. Ta strona może zapisać o tobie więcej. Nie mamy na to wpływu. Nie chcesz tego? Przeczytaj tekst poniżej.
film-play-elsewhere = Obejrzyj film w serwisie { $site }

film-settings = Film powitalny
film-settings-line = Pokażcie, kim jesteście. Wystarczy minuta.
film-field-title = Tytuł
film-field-title-hint = Na przykład: Samira was wita
film-field-text = Tekst filmu
film-field-text-hint = Co słychać i co widać? Czytają to ludzie, którzy nie mogą słyszeć lub widzieć filmu.
film-field-length = Jak długo trwa film?
film-field-length-hint = Na przykład: 1 minuta
film-field-where = Gdzie jest film?
film-here = U nas
film-elsewhere = Na innej stronie
film-elsewhere-line = Film otworzy się dopiero wtedy, gdy ktoś sam to wybierze. Najpierw wyjaśniamy, że tamta strona wtedy to widzi.
film-field-file = Film
film-field-file-hint = Plik z .mp4 lub .webm na końcu nazwy. Najwyżej { $n } MB. Film nigdy nie zaczyna się sam.
film-field-captions = Napisy
film-field-captions-hint = Plik z .vtt na końcu nazwy (WebVTT).
film-field-silent = Nikt w nim nie mówi
film-field-link = Adres filmu
film-field-link-hint = Z YouTube, Vimeo lub PeerTube. Wklej adres z przeglądarki.
film-field-picture = Obrazek przed filmem
film-field-picture-hint = To widać, zanim film się zacznie.
film-file-kept = Ten film jest zapisany. Wybierz plik tylko wtedy, gdy chcesz inny.
film-captions-kept = Te napisy są zapisane.
film-keep = Zapisz
film-stop = Anuluj

film-title-empty = Wpisz tu kilka słów.
film-title-long = Ten tytuł jest za długi. Skróć go do 100 liter lub mniej.
film-text-empty = Napisz tu, co słychać i co widać.
film-text-long = Ten tekst jest za długi. Skróć go trochę.
film-file-empty = Wybierz tu plik z filmem.
film-file-large = Ten film jest za duży. Skróć go lub zmniejsz. Twój tekst jest zapisany.
film-file-other = Nie każdy może otworzyć taki film. Wybierz plik z .mp4 lub .webm na końcu nazwy.
film-file-broken = Ten film jest uszkodzony. Zrób plik od nowa i spróbuj jeszcze raz.
film-captions-empty = Wybierz tu napisy. Nikt nie mówi? Zaznacz to poniżej.
film-captions-wrong = Nie możemy odczytać tych napisów. Plik zaczyna się od WEBVTT, a każda linijka ma początek i koniec.
film-link-empty = Wklej tu adres filmu.
film-link-unknown = Nie znamy tego adresu. Skopiuj adres filmu z YouTube, Vimeo lub PeerTube.

film-remove = Usuń film
film-remove-line = Chcesz usunąć „{ $title }”?
film-remove-what = Wtedy zniknie film, napisy i tekst.
film-remove-stay = Zostaw
film-remove-really = Tak, usuń

film-flash-kept = Zapisane. Tak teraz wygląda film.
film-flash-removed = Film jest usunięty.
