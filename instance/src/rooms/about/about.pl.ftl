# Strony, które dom pisze sam; zasady domu, prywatność i dostępność.

about-nothing-yet = Tu będzie napisane, kim jesteśmy i co robimy. Chcesz coś wiedzieć już teraz? Zapytaj nas.
about-to-contact = Jak się z nami skontaktować
about-also = Też warto wiedzieć
about-write = Napisz stronę
about-draft = Jeszcze niewidoczna
about-draft-line = Goście jeszcze nie widzą tej strony. Widzą ją tylko ci, którzy piszą.
about-up = W górę
about-up-label = Przesuń „{ $title }” o jedno miejsce w górę
about-down = W dół
about-down-label = Przesuń „{ $title }” o jedno miejsce w dół

about-new = Nowa strona
about-change = Zmień tę stronę
about-field-title = Jak nazywa się strona?
about-field-text = Co na niej będzie?
about-field-text-hint = Pisz krótkie zdania. Pusta linijka zaczyna nowy akapit.
about-title-empty = Nazwij tę stronę. Na przykład: Kim jesteśmy?
about-text-empty = Wpisz tu tekst strony.
about-text-too-long = Ten tekst jest za długi na jedną stronę. Podziel go na dwie strony.
about-changed-meanwhile = Ktoś inny też właśnie zmienił tę stronę. Jeśli teraz zapiszesz, będzie na niej twój tekst. Tamten znajdziesz w starych wersjach.
about-marks = Wygląd tekstu
about-mark-heading = Nagłówek
about-mark-bold = Pogrubienie
about-mark-list = Lista
about-mark-numbers = Lista z numerami
about-mark-link = Link
about-help = Jak zrobić nagłówki, listy i linki
about-help-heading = Kim jesteśmy
about-help-bold = ważne
about-help-list = zupa
about-help-numbers = Wejdź
about-help-link = Zobacz tutaj
about-photo = Dodaj zdjęcie do tekstu
about-photo-line = Zdjęcie pojawi się na końcu tekstu. Potem możesz przenieść linijkę ze zdjęciem.
about-photo-add = Dodaj zdjęcie do tekstu
about-photo-taken = Zdjęcie jest na końcu twojego tekstu. Strona nie jest jeszcze zapisana.
about-photo-empty = Najpierw wybierz zdjęcie.
about-photo-alt-empty = Napisz, co jest na zdjęciu. Wtedy wie to też ktoś, kto go nie widzi.
about-visible = Kto może widzieć tę stronę?
about-visible-yes = Wszyscy
about-visible-no = Jeszcze nikt. Jeszcze nad nią pracuję.
about-see = Zobacz, jak to będzie wyglądać
about-preview = Tak wygląda strona
about-preview-on = Pisz dalej
about-save = Zapisz
about-back = Wstecz

about-remove = Usuń tę stronę
about-remove-what = Na pewno? Znikną strona i wszystkie stare wersje. Zdjęcia też.
about-remove-stay = Nie, zostaw
about-remove-really = Tak, usuń

about-versions = Stare wersje
about-versions-line = Za każdym razem, gdy ktoś zapisuje, tekst zostaje tutaj.
about-versions-none = Nikt jeszcze nie zmienił tej strony.
about-versions-older = Jeszcze starsze wersje
about-version = Stara wersja
about-version-now = Teraz na stronie
about-version-by = Kto: { $name }
about-version-by-nobody = Kto: osoba, której już tu nie ma
about-version-same = To jest teraz na stronie.
about-version-then = Tak wyglądała strona
about-version-since = Co się od tego czasu zmieniło
about-line-gone = Usunięte:
about-line-new = Nowe:
about-put-back = Przywróć tę wersję

about-flash-saved = Strona jest zapisana.
about-flash-removed = Strona jest usunięta.
about-flash-put-back = Stara wersja znów jest na miejscu.
about-flash-statement = Deklaracja jest zapisana.
about-belonging = Tekst na stronie domu

about-rules-starter =
    Ten dom jest dla wszystkich. Z tymi zasadami jest nam tu dobrze.

    ## Tak robimy

    - Bądźmy dla siebie mili. Witajmy się.
    - Słuchajcie się nawzajem. Można mieć inne zdanie.
    - Pisz tak, jak mówisz. Błędy są w porządku.
    - Najpierw zapytaj, zanim pokażesz zdjęcie innej osoby.

    ## Tego nie robimy

    - Nie wyzywamy, nie dokuczamy, nie straszymy.
    - Nie traktujemy ludzi inaczej z powodu tego, kim są, skąd pochodzą lub w co wierzą.
    - Nie podajemy adresów ani numerów telefonu innych osób.
    - Nie robimy reklam i nie prosimy o pieniądze.

    ## Coś poszło nie tak?

    Powiedz nam o tym. Możesz to zrobić przy każdej wiadomości albo zadzwonić. Razem na to spojrzymy. Czasem coś usuwamy. Wtedy mówimy, dlaczego. Nie zgadzasz się z tym? Daj znać, a ktoś inny spojrzy na to jeszcze raz.

about-privacy-line = Co { $name } o tobie wie, po co i jak długo.
about-privacy-short = W skrócie
about-privacy-short-look = Oglądać można bez konta. Nie zapisujemy, kto co czyta.
about-privacy-short-little = Pytamy o jak najmniej: adres e-mail i imię.
about-privacy-short-nobody = Niczego nie sprzedajemy. Nie ma reklam i żadna inna firma tego nie widzi.
about-privacy-short-away = Wszystko, co twoje, możesz usunąć.
about-privacy-who = Kto dba o twoje dane?
about-privacy-who-line = { $name } decyduje, co się tu dzieje z twoimi danymi. Masz pytania? Skontaktuj się z nami.
about-privacy-kept = Co przechowujemy, po co i jak długo
about-privacy-how-long = Jak długo:
about-privacy-backups = Robimy kopie zapasowe. To, co usunięte, może tam jeszcze trochę być. Nikt tego nie używa.
about-privacy-elsewhere = Co widzą inne strony
about-privacy-elsewhere-what = Kalendarz, tablica ogłoszeń i organizacje są publiczne. Inne strony mogą je pokazywać u siebie. Dzięki temu miasto też widzi, co się tu dzieje. Twoje imię pod ogłoszeniem nie idzie dalej.
about-privacy-elsewhere-anybody = Każda inna strona może obserwować ten dom.
about-privacy-elsewhere-asked = Inna strona chce obserwować ten dom? Najpierw ktoś z nas sprawdza, czy to w porządku.
about-privacy-elsewhere-copies = Usuniesz coś? Wtedy prosimy inne strony, żeby też to usunęły. Nie możemy obiecać, że to zrobią.
about-privacy-elsewhere-never = Twój adres e-mail, salon, album sąsiadów i to, co piszesz do domu, zawsze zostają tutaj. Wiadomość trafia na inną stronę tylko wtedy, gdy ją tam wyślesz.
about-privacy-cookies = Pliki cookie
about-privacy-cookies-line = Plik cookie to coś małego, co zapamiętuje przeglądarka. Używamy ich tylko po to, żeby strona działała. Nikt cię nimi nie śledzi. Dlatego nie prosimy o zgodę.
about-privacy-rights = O co możesz poprosić
about-privacy-rights-see = Możesz zobaczyć, co o tobie przechowujemy.
about-privacy-rights-change = Możesz poprosić o poprawienie tego.
about-privacy-rights-remove = Możesz poprosić o usunięcie tego.
about-privacy-rights-take = Możesz to zabrać w pliku.
about-privacy-rights-how = Masz konto? Wtedy większość zrobisz na swojej stronie. Inaczej poproś nas. Odpowiedź przyjdzie w ciągu miesiąca.
about-privacy-my-page = Przejdź na swoją stronę
about-privacy-rights-complain = Uważasz, że robimy to źle? Powiedz nam. Możesz też wysłać skargę do Autoriteit Persoonsgegevens (urzędu ochrony danych).
about-privacy-young = Masz mniej niż 16 lat? Nie możesz tu założyć konta. Oglądać możesz zawsze.
about-privacy-addition = Co chcemy jeszcze dodać
about-privacy-add = Dopisz coś

about-access-line = Każdy powinien móc korzystać z tej strony.
about-access-status = Jak daleko jesteśmy?
about-access-letter = Status { $letter }.
about-access-not-yet = Ta deklaracja nie jest jeszcze wypełniona. Coś nie działa? Powiedz nam.
about-access-a = Strona w pełni spełnia zasady.
about-access-b = Strona częściowo spełnia zasady. Wiemy, co jeszcze nie jest dobre.
about-access-c = Pierwsze kroki są zrobione. Nie wiemy jeszcze dokładnie, co nie jest dobre.
about-access-d = Strona nie spełnia zasad.
about-access-e = Nikt jeszcze nie sprawdził strony.
about-access-last-check = Ostatnie sprawdzenie:
about-access-checked-by = Kto sprawdził:
about-access-rules = To zasady normy EN 301 549. Należą do nich zasady WCAG 2.1, poziom A i AA. Ta strona jest zrobiona według nowszych WCAG 2.2.
about-access-done = Co zrobiliśmy
about-access-done-keyboard = Wszystko działa samą klawiaturą i z programem, który czyta stronę na głos.
about-access-done-large = Możesz powiększyć litery. Na małym telefonie też wszystko da się przeczytać.
about-access-done-aloud = Strona może czytać na głos, jeśli twoje urządzenie to potrafi.
about-access-done-colours = Są jasne i ciemne kolory. Kolor nigdy nie jest jedynym znakiem.
about-access-done-words = Piszemy krótkie zdania i zwykłe słowa.
about-access-done-script = Wszystko działa też bez JavaScript.
about-access-known = Co jeszcze nie działa dla każdego
about-access-known-hint = Pisz każdy punkt w osobnej linijce, z myślnikiem na początku. Dodaj, kiedy będzie gotowe i co ludzie mogą zrobić teraz.
about-access-known-empty = Napisz, co jeszcze nie jest dobre.
about-access-tell = Coś u ciebie nie działa?
about-access-tell-line = Daj nam znać. Od razu ci pomożemy i to naprawimy.
about-access-complain = Nie możemy się dogadać? Możesz zwrócić się do Nationale ombudsman (rzecznika praw obywateli) lub do College voor de Rechten van de Mens (instytutu praw człowieka).
about-access-change = Wypełnij deklarację
about-access-change-line = Co roku sprawdź, czy to się jeszcze zgadza.
about-access-status-hint = Wybierz A lub B tylko wtedy, gdy ktoś to sprawdził.
about-access-status-empty = Wybierz, jak daleko jest strona.
about-access-checked = Kiedy sprawdzono stronę?
about-access-checked-hint = Na przykład: 1.10.2026. Zostaw puste, jeśli jeszcze tego nie było.
about-access-checked-wrong = To nie jest dzień, który już minął. Napisz tak: 1.10.2026.
about-access-checked-empty = Napisz, kiedy sprawdzono stronę. Jeszcze tego nie było? Wybierz C lub E.
about-access-by = Kto sprawdził stronę?
about-access-by-hint = Na przykład: my sami albo nazwa firmy.
