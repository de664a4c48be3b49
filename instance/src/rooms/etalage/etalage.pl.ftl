# Słowa witryny.

etalage-door = Witryna
etalage-title = Witryna
etalage-line = Co możesz tu zawsze robić, pożyczyć lub dostać?
etalage-search = Szukaj w witrynie
etalage-total = { $n ->
    [0] Nic jeszcze nie ma w witrynie
    [one] { $n } propozycja w witrynie
    [few] { $n } propozycje w witrynie
    [many] { $n } propozycji w witrynie
   *[other] { $n } propozycji w witrynie
}
etalage-add = Dodaj coś do witryny
etalage-see-all = Zobacz wszystko
etalage-empty = Witryna jest jeszcze pusta
etalage-empty-next = Tu będzie to, co jest zawsze. Ktoś do towarzystwa, rower towarowy, sala. Zajrzyj jutro.
etalage-from = Ze strony { $site }

etalage-open = Otwarte:
etalage-fact-where = Gdzie:
etalage-fact-for = Dla kogo:
etalage-good-to-know = Dobrze wiedzieć
etalage-joining = Jak skorzystać:
etalage-join-title = Jak skorzystać
etalage-offered-by = Kto to oferuje:
etalage-call = Zadzwoń: { $phone }
etalage-mail = Wyślij e-mail
etalage-ask = Zadaj pytanie
etalage-keep = Zapisz lub podaj dalej
etalage-more-info = Więcej w internecie
etalage-route = Pokaż drogę
etalage-copy = Kopiuj adres tej strony
etalage-copied = Skopiowano
etalage-print = Wydrukuj tę stronę
etalage-manage = Zarządzanie
etalage-change = Zmień
etalage-remove = Usuń
etalage-comes-from = To pochodzi ze strony { $site }.
etalage-see-there = Zobacz na stronie { $site }
etalage-doubtful = To może być nieaktualne. Tamta strona teraz nie odpowiada.
etalage-also = To też może ci się spodobać

etalage-new-title = Dodaj coś do witryny
etalage-change-title = Zmień to
etalage-form-line = Na wszystko, co jest bez stałej daty. Wpisz to, co wiesz. Resztę możesz dodać później.
etalage-field-title = Jak to się nazywa?
etalage-field-title-hint = Krótko. Na przykład: Pożycz rower towarowy
etalage-field-text = Co to jest?
etalage-field-text-hint = W kilku zdaniach. Pisz po prostu tak, jak mówisz.
etalage-field-joining = Jak skorzystać?
etalage-field-joining-hint = Na przykład: Zadzwoń dzień wcześniej. Weź coś, na czym jest twoje nazwisko.
etalage-field-hours = Kiedy można?
etalage-field-hours-hint = Na przykład: 9 - 17. Albo: 9 - 12, 13 - 17. Zostaw puste, kiedy nie można. Nie ma stałych godzin? Zostaw wszystko puste.
etalage-field-hours-words = Chcesz jeszcze coś powiedzieć o godzinach?
etalage-field-hours-words-hint = Nie musisz. Na przykład: po umówieniu się
etalage-field-organisation = Jaka organizacja to robi?
etalage-no-organisation = Sam dom
etalage-field-contact = Kto wie o tym więcej?
etalage-field-contact-hint = Tylko imię. Na przykład: Fatma
etalage-field-link = Adres w internecie
etalage-field-link-hint = Nie musisz.
etalage-stop = Anuluj
etalage-save = Zapisz
etalage-put-in = Dodaj do witryny

etalage-title-empty = Napisz tu kilka słów.
etalage-title-long = Ten tytuł jest za długi. Skróć go do 120 liter lub mniej.
etalage-text-empty = Napisz w kilku słowach, co to jest.
etalage-text-long = Ten tekst jest za długi. Skróć go trochę.
etalage-link-unclear = Ten adres nie jest całkiem dobry. Zaczyna się od https://

etalage-remove-title = Usuń z witryny
etalage-remove-line = Chcesz usunąć „{ $title }”?
etalage-remove-what = Wtedy to zniknie, tutaj i na stronach, które też to pokazują.
etalage-remove-stay = Zostaw
etalage-remove-really = Tak, usuń

etalage-flash-added = Zapisane. To jest teraz w witrynie.
etalage-flash-changed = Zapisane. To jest zmienione.
etalage-flash-removed = To jest usunięte z witryny.

etalage-wire-drawing = Rysunek do: { $title }
etalage-belonging = Propozycja w witrynie
