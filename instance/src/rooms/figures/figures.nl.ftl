# Cijfers: wat er in een maand gebeurde, met niemand erin. Deze woorden leest iedereen.

figures-door = Het jaar in cijfers
figures-title = { $year } in cijfers
figures-line = Wat er bij { $name } gebeurde.
figures-none = Er is dit jaar nog niets geteld.
figures-to-agenda = Bekijk de agenda
figures-private = Wij tellen wat er gebeurt. Wij volgen niemand, en wie je bent staat er niet bij.
figures-now = nu
figures-in-year = in { $year }
figures-by-month = Cijfers per maand
figures-month = Maand
figures-number = Aantal
figures-plot-told = Een balk voor elke maand. De hoogste is { $month }, met { $number }.

figures-activities = Activiteiten die er waren
figures-people = Mensen die zich aanmeldden en kwamen
figures-asked = Vragen op het prikbord
figures-answered = Vragen met een antwoord
figures-mediated = Vragen waar een bemiddelaar bij hielp
figures-solved = Vragen die zijn opgelost
figures-offered = Aangeboden op het prikbord
figures-articles = Verhalen in de buurtkrant
figures-guest-book = Berichten in het gastenboek
figures-readers = Lezers van het weekbericht
figures-organisations = Organisaties
figures-accounts = Buren met een account
figures-fresh = Nagekeken, van elke 100 dingen op de site
figures-calendar = Keer dat de agenda als kalender is opgehaald
figures-activity-file = Activiteiten in een eigen kalender gezet
figures-newspaper = Keer dat de buurtkrant als feed is opgehaald
