# De woorden van het weekbericht.

digest-part-agenda = Wat er te doen is
digest-part-news = Nieuws uit de buurt
digest-part-notices = Nieuw op het prikbord
digest-more-agenda = Bekijk de hele agenda
digest-more-news = Lees de hele krant
digest-more-notices = Bekijk het hele prikbord

digest-field-email = Je e-mailadres
digest-field-email-hint = Wij sturen je eerst een mail om te vragen of het klopt.
digest-field-parts = Wat wil je lezen?
digest-field-language = In welke taal?
digest-field-language-hint = Wat buren schrijven blijft zoals zij het schreven.
digest-privacy = Wij gebruiken je adres alleen hiervoor. Stoppen kan met één klik in elke mail.
digest-ask = Vraag het aan
digest-back = Terug naar de krant
digest-save = Bewaar
digest-email-wrong = Dit adres klopt niet helemaal. Staat er een @ in?
digest-parts-empty = Kies ten minste één ding om te lezen.
digest-too-many = Dit is vaak gevraagd. Probeer het over tien minuten nog eens.

digest-asked-title = Kijk in je e-mail
digest-asked-line = Wij hebben je een mail gestuurd. Klik op de knop in die mail. Pas dan krijg je het weekbericht.
digest-asked-spam = Zie je de mail niet? Kijk dan bij de ongewenste mail.

digest-confirm-mail-subject = Wil je het weekbericht van { $house }?
digest-confirm-mail = Je vroeg om het weekbericht van { $house }. Elke week een mail met wat er te doen is en het nieuws.
digest-confirm-mail-press = Klopt dat? Druk dan op de knop:
digest-confirm-mail-not-you = Was jij het niet? Dan hoef je niets te doen. Wij bewaren je adres niet.
digest-confirm-mail-why = Je krijgt deze mail omdat iemand dit adres invulde voor het weekbericht.
digest-confirm-title = Wil je het weekbericht?
digest-confirm-line = Wij sturen het dan elke week naar { $email }.
digest-confirm = Ja, stuur het mij
digest-flash-confirmed = Gelukt. Je krijgt vanaf nu elke week het weekbericht.

digest-mine-title = Jouw weekbericht
digest-mine-line = Voor { $email }
digest-flash-changed = Bewaard. Het volgende weekbericht is zoals je wilt.
digest-stop-title = Stoppen met het weekbericht
digest-stop-line = Je krijgt het dan niet meer. Wij gooien je adres meteen weg.
digest-stop-now = Stop ermee
digest-stopped-title = Je krijgt geen weekbericht meer
digest-stopped-line = Je adres is weg. Wil je het later toch weer? Vraag het dan opnieuw aan.

digest-subject = Deze week in { $house }
digest-hello = Dit is er deze week in { $house }.
digest-change = Kies wat je wilt krijgen
digest-stop = Stop met het weekbericht
digest-why = Je krijgt deze mail omdat je om het weekbericht vroeg.

digest-sheet-title = Deze week
digest-sheet-print = Print dit vel
digest-sheet-qr = Code voor de camera van je telefoon. Die gaat naar { $address }
digest-sheet-more = Er is nog meer. Kijk op { $address }, of richt de camera van je telefoon op het blokje hierboven.
digest-sheet-empty = Er is deze week nog niets bekend. Kom gerust langs.
digest-belonging = Je krijgt het weekbericht
