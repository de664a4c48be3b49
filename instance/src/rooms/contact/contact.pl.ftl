# Kontakt: przyjść, zadzwonić i napisać do domu.

contact-door = Kontakt
contact-title = Kontakt
contact-line = Tak nas znajdziesz: { $name }.
contact-call = Zadzwoń lub napisz e-mail
contact-or-write = Albo napisz do nas wiadomość
contact-come = Przyjdź
contact-fact-where = Gdzie:
contact-directions = Jak tu trafić
contact-map = Otwórz w aplikacji z mapami
contact-hours = Kiedy jest otwarte?
contact-today = dzisiaj
contact-exceptions = Uwaga na te dni
contact-hours-unknown = Najpierw zadzwoń. Wtedy masz pewność, że ktoś jest.
contact-people = Te osoby są tu dzisiaj
contact-people-receive = Te osoby cię przyjmą
contact-write = Napisz do nas
contact-write-line = Masz pytanie lub pomysł? Nie potrzebujesz konta.
contact-name = Jak masz na imię?
contact-name-empty = Wpisz tu, jak się nazywasz. Wystarczy imię.
contact-reply-to = Jak możemy się z tobą skontaktować?
contact-reply-to-hint = Twój numer telefonu lub adres e-mail.
contact-reply-to-hint-neighbour = Możesz zostawić to pole puste: odpowiedź przyjdzie do twoich wiadomości. Wolisz rozmowę przez telefon? Wpisz tu swój numer.
contact-reply-to-empty = Wpisz tu numer telefonu lub adres e-mail. Inaczej nie możemy odpowiedzieć.
contact-reply-to-wrong = To nie jest numer telefonu ani adres e-mail. Sprawdź jeszcze raz.
contact-text = O co chcesz zapytać lub co opowiedzieć?
contact-text-hint = Możesz pisać tak, jak mówisz.
contact-text-empty = Wpisz tu swoje pytanie lub to, co chcesz opowiedzieć.
contact-trap = Zostaw to pole puste
contact-trap-filled = Opróżnij to pole. Dzięki temu wiemy, że nie jesteś komputerem. Potem naciśnij przycisk jeszcze raz.
contact-too-many = Wysłano już od ciebie kilka wiadomości. Poczekaj kwadrans i naciśnij przycisk jeszcze raz. Albo zadzwoń. Twój tekst nadal tu jest.
contact-kept = Używamy tego tylko po to, żeby ci odpowiedzieć.
contact-send = Wyślij wiadomość

contact-sent-title = Twoja wiadomość jest wysłana
contact-sent-line = Dziękujemy. Ktoś z nas przeczyta twoją wiadomość: { $name }.
contact-answer-usual = Zwykle odpowiedź przychodzi w ciągu dwóch dni roboczych.
contact-answer-in-messages = Odpowiedź przyjdzie do twoich wiadomości.
contact-sent-hurry = To pilne? Zadzwoń.

contact-mail-subject = { $name } pisze do nas ({ $house })
contact-mail-by-mail = Odpowiedz e-mailem: { $where }
contact-mail-by-phone = Oddzwoń: { $where }
contact-mail-in-messages = Odpowiedz w wiadomościach: { $where }
contact-mail-text =
    Nowa wiadomość ze strony { $house }. Pisze { $name }.

    { $text }

    { $how }

contact-about = Mam pytanie na temat: { $title }.
contact-organiser-write = Napisz do: { $name }
contact-organiser-write-line = Twoje pytanie dotyczy: { $title }. Tylko organizator przeczyta to, co tu napiszesz. Nie potrzebujesz konta.
contact-organiser-sent-line = Twoje pytanie dotyczyło: { $title }. Odpowiedź przyjdzie od organizatora.
contact-organiser-back = Wróć do wydarzenia
contact-offer-write-line = Twoje pytanie dotyczy: { $title }. Tylko ten, kto to oferuje, przeczyta to, co tu napiszesz. Nie potrzebujesz konta.
contact-offer-sent-line = Twoje pytanie dotyczyło: { $title }. Odpowiedź przyjdzie od tego, kto to oferuje.
contact-offer-back = Wróć do oferty
