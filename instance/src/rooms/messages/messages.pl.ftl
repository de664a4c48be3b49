# Słowa o wiadomościach.

messages-title = Wiadomości
messages-line = Między tobą a kimś innym. Nikt inny tego nie czyta.
messages-house-title = Poczta dla domu
messages-which = Które wiadomości?
messages-own = Twoje
messages-of-house = Poczta dla domu ({ $n })
messages-reports = Zgłoszenia ({ $n })
messages-empty = Nie ma jeszcze wiadomości
messages-empty-next = Odpowiedz na ogłoszenie kogoś z sąsiedztwa albo po prostu się przywitaj.
messages-to-noticeboard = Zajrzyj na tablicę ogłoszeń
messages-new = { $n ->
    [one] 1 nowa wiadomość
    [few] { $n } nowe wiadomości
    [many] { $n } nowych wiadomości
   *[other] { $n } nowej wiadomości
}
messages-about = Dotyczy: { $title }
messages-you-said = Ty: { $text }
messages-you-wrote = To twój tekst. Możesz go skopiować.
messages-taken-back = Ta wiadomość jest usunięta.
messages-older-threads = Pokaż starsze
messages-know = Warto wiedzieć
messages-know-private = Tylko ty i druga osoba to czytacie. Druga osoba nie widzi twojego adresu e-mail.
messages-know-no-receipts = Druga osoba nie widzi, czy coś jest już przeczytane.
messages-know-kept = Wiadomość zostaje dwanaście miesięcy. Potem ją usuwamy.

messages-you = Ty
messages-the-house = Dom
messages-for-the-house = { $name }, w imieniu domu
messages-somebody = ktoś
messages-guest = Gość
messages-guest-named = { $name } (gość)
messages-gone = Tej osoby już tu nie ma
messages-gone-line = Tej osoby już tu nie ma. Nie możesz już odpowiedzieć.
messages-not-reachable = Nie można teraz połączyć się z tą stroną. Spróbuj później.
messages-guest-no-mail = Nie mamy adresu e-mail tego gościa. Nie możesz tu odpowiedzieć.
messages-guest-contact = Kontakt

messages-talk = Co już powiedziano
messages-earlier = Przeczytaj wcześniejsze wiadomości
messages-is-new = nowe
messages-no-words = W tej wiadomości nie ma słów.
messages-is-public = Na stronie { $host } każdy może to przeczytać.
messages-see-there = Przeczytaj to na stronie { $host }
messages-elsewhere = { $handle } jest spoza tego domu
messages-answer = Odpisz
messages-more = Zrób więcej
messages-new-title = Wiadomość do: { $name }
messages-new-line = Pisz tak, jak mówisz.
messages-field-text = Twoja wiadomość
messages-field-text-hint = Może być krótka.
messages-openings = Zacznij od
messages-opening-hello = Cześć
messages-opening-thanks = Dziękuję
messages-opening-see-you = Do zobaczenia
messages-begin-hello = Cześć, { $name },
messages-begin-hello-you = Cześć,
messages-begin-thanks = Dziękuję.
messages-begin-see-you = Do zobaczenia.
messages-only-for = Przeczyta to tylko { $name }. Nie ma tu twojego adresu e-mail.
messages-send = Wyślij
messages-stop = Anuluj
messages-outside = Twoja odpowiedź trafi do { $handle } na stronie { $host }. To poza tym domem.
messages-outside-line = Twoje imię i wiadomość będą na innej stronie. Nie możemy ich stamtąd usunąć.
messages-outside-question = Czy twoja wiadomość może wyjść na zewnątrz?
messages-outside-yes = Tak, wyślij do { $handle }

messages-text-empty = Wpisz tu swoją wiadomość.
messages-text-long = Ta wiadomość jest za długa. Skróć ją do 4000 liter lub mniej.
messages-outside-not-ticked = Zaznacz to, jeśli twoja wiadomość może wyjść na zewnątrz.
messages-too-many = Piszesz dużo wiadomości jedną po drugiej. Poczekaj kilka minut. Twój tekst nadal tu jest.
messages-reason-empty = Napisz w kilku słowach, co jest nie tak.

messages-remove = Usuń tę rozmowę
messages-remove-title = Usuwanie rozmowy
messages-remove-line = Chcesz usunąć tę rozmowę? Z kim: { $name }.
messages-remove-what = Zniknie tylko u ciebie. U drugiej osoby zostanie. Druga osoba znów napisze? Wtedy zobaczysz tę nową wiadomość.
messages-remove-really = Tak, usuń
messages-leave-it = Nie, wstecz
messages-block = Zablokuj: { $name }
messages-block-title = Blokowanie: { $name }
messages-block-line = Od kogo: { $name }. Wiadomości od tej osoby nie będą już do ciebie docierać.
messages-block-not-told = Druga osoba się o tym nie dowie.
messages-block-undo = Możesz to później wyłączyć.
messages-block-really = Tak, zablokuj
messages-you-blocked = { $name } jest na twojej liście zablokowanych. Nowe wiadomości nie docierają.
messages-unblock = Usuń blokadę
messages-unblock-first = Najpierw usuń blokadę. Twój tekst nadal tu jest.
messages-unblock-name = Wpuść z powrotem: { $name }
messages-blocked-see = Kogo blokujesz?
messages-blocked-title = Zablokowane osoby
messages-blocked-line = Od tych osób wiadomości nie docierają.
messages-blocked-nobody = Nikt nie jest zablokowany.
messages-blocked-by-house = przez dom

messages-report = Zgłoś to
messages-report-of = wiadomość, { $moment }
messages-report-title = Zgłaszanie wiadomości
messages-report-line = Ta wiadomość jest nie w porządku? Daj znać gospodarzowi lub gospodyni.
messages-report-what = Co pisze { $name }
messages-field-reason = Co jest nie tak?
messages-field-reason-hint = Wystarczy kilka słów.
messages-report-who-sees = Kto ogląda zgłoszenia, czyta tę jedną wiadomość, twoje wyjaśnienie i wasze imiona. Druga osoba nie dowie się, że to twoje zgłoszenie.
messages-report-send = Wyślij zgłoszenie

messages-flash-sent = Twoja wiadomość jest wysłana.
messages-flash-sent-outside = Twoja wiadomość wychodzi teraz na zewnątrz.
messages-flash-removed = Rozmowa jest usunięta.
messages-flash-blocked = Ta osoba nie może już do ciebie pisać.
messages-flash-unblocked = Wiadomości znów docierają.
messages-flash-reported = Dziękujemy. Ktoś z domu na to spojrzy.
messages-flash-sign-in-first = Najpierw się zaloguj. Twój tekst jest zapisany i zaraz znów tu będzie.

messages-mail-subject = Masz wiadomość od: { $name }
messages-mail-text = Cześć,

    masz nową wiadomość. Pisze { $name } ({ $house }).

    Przeczytaj ją tutaj:
    { $link }

    Nie odpowiadaj na ten e-mail. Odpowiedzieć możesz na stronie.
messages-mail-why = Dostajesz ten e-mail, bo ktoś napisał do ciebie wiadomość ({ $house }).
messages-guest-mail-subject = Odpowiedź: { $house }
messages-guest-mail-text = Cześć, { $guest },

    { $text }

    Pozdrawiamy
    { $name }, { $house }
messages-guest-mail-why = Dostajesz ten e-mail, bo przyszła od ciebie wiadomość ({ $house }).
messages-signed = Pozdrawia { $name }, { $house }

messages-belonging = Wiadomość
