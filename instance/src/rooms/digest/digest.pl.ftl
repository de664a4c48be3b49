# Słowa tygodniowego e-maila.

digest-part-agenda = Co się dzieje
digest-part-news = Wiadomości z sąsiedztwa
digest-part-notices = Nowe na tablicy ogłoszeń
digest-more-agenda = Zobacz cały kalendarz
digest-more-news = Przeczytaj całą gazetę
digest-more-notices = Zobacz całą tablicę ogłoszeń

digest-field-email = Twój adres e-mail
digest-field-email-hint = Najpierw wyślemy ci e-mail z pytaniem, czy to się zgadza.
digest-field-parts = Co chcesz czytać?
digest-field-language = W jakim języku?
digest-field-language-hint = To, co piszą sąsiedzi, zostaje w ich języku.
digest-privacy = Używamy twojego adresu tylko do tego. W każdym e-mailu możesz zrezygnować jednym kliknięciem.
digest-ask = Zamów
digest-back = Wróć do gazety
digest-save = Zapisz
digest-email-wrong = Ten adres nie jest całkiem dobry. Czy jest w nim @?
digest-parts-empty = Wybierz co najmniej jedną rzecz do czytania.
digest-too-many = Takich próśb było teraz dużo. Spróbuj znowu za dziesięć minut.

digest-asked-title = Sprawdź swój e-mail
digest-asked-line = Wysłaliśmy ci e-mail. Kliknij przycisk w tym e-mailu. Dopiero wtedy będziesz dostawać tygodniowy e-mail.
digest-asked-spam = Nie widzisz e-maila? Zajrzyj do spamu.

digest-confirm-mail-subject = Chcesz dostawać tygodniowy e-mail ({ $house })?
digest-confirm-mail = Prosisz o tygodniowy e-mail ({ $house }). Co tydzień dostaniesz e-mail o tym, co się dzieje, i wiadomości.
digest-confirm-mail-press = Zgadza się? Naciśnij przycisk:
digest-confirm-mail-not-you = To nie ty? Wtedy nie musisz nic robić. Nie zachowamy twojego adresu.
digest-confirm-mail-why = Dostajesz ten e-mail, bo ktoś podał ten adres, żeby dostawać tygodniowy e-mail.
digest-confirm-title = Chcesz dostawać tygodniowy e-mail?
digest-confirm-line = Będziemy go wysyłać co tydzień na adres { $email }.
digest-confirm = Tak, wysyłajcie mi go
digest-flash-confirmed = Udało się. Od teraz co tydzień dostaniesz tygodniowy e-mail.

digest-mine-title = Twój tygodniowy e-mail
digest-mine-line = Na adres { $email }
digest-flash-changed = Zapisane. Następny tygodniowy e-mail będzie taki, jak chcesz.
digest-stop-title = Rezygnacja z tygodniowego e-maila
digest-stop-line = Nie będziesz go już dostawać. Od razu usuniemy twój adres.
digest-stop-now = Zrezygnuj
digest-stopped-title = Nie dostajesz już tygodniowego e-maila
digest-stopped-line = Twój adres jest usunięty. Chcesz później znów dostawać e-mail? Zamów go od nowa.

digest-subject = W tym tygodniu: { $house }
digest-hello = Tak wygląda ten tydzień: { $house }.
digest-change = Wybierz, co chcesz dostawać
digest-stop = Zrezygnuj z tygodniowego e-maila
digest-why = Dostajesz ten e-mail, bo jest zamówiony na twój adres.

digest-sheet-title = W tym tygodniu
digest-sheet-print = Wydrukuj tę kartkę
digest-sheet-qr = Kod do aparatu w telefonie. Prowadzi do: { $address }
digest-sheet-more = Jest więcej. Zajrzyj na { $address } albo skieruj aparat telefonu na kwadrat u góry.
digest-sheet-empty = Na ten tydzień nic jeszcze nie wiemy. Po prostu przyjdź.
digest-belonging = Dostajesz tygodniowy e-mail
