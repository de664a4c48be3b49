# De woorden over wat nog klopt.

fresh-checked = Laatst gecontroleerd: { $day }
fresh-stale = Kan verouderd zijn
fresh-archived = Dit staat in het archief. Misschien klopt het niet meer. Vraag het na voor je gaat.
fresh-look = Kijk na of dit klopt
fresh-doubt = Klopt dit niet meer?
fresh-older = { $n ->
    [one] Toon ook 1 die lang niet is nagekeken
   *[other] Toon ook { $n } die lang niet zijn nagekeken
}
fresh-all-faded = Dit is lang niet nagekeken
fresh-all-faded-next = Misschien klopt het nog wel. Bekijk het, en vraag het na voor je gaat.
fresh-call-us = Bel ons
fresh-belonging = Vraag of dit nog klopt

fresh-question = Klopt dit nog?
fresh-question-line = Buren rekenen erop dat het klopt.
fresh-yes = Ja, dit klopt nog
fresh-no = Nee, pas het aan
fresh-away = Haal het weg
fresh-away-hint = Het gaat naar het archief. Je kunt het later terughalen.
fresh-away-hint-series = Wat nog zou komen, gaat niet door. Wie zich had aangemeld, krijgt bericht. Je kunt het later terughalen.
fresh-doubts = Dit zeggen bezoekers
fresh-over = Deze vraag is voorbij
fresh-over-line = Er is al antwoord op deze vraag, of de link is te oud. Je hoeft niets te doen.
fresh-to-home = Ga naar de voorkant
fresh-flash-right = Dank je wel. Nu weet iedereen dat dit klopt.
fresh-flash-archived = Het staat nu in het archief.

fresh-doubt-title = Klopt dit niet meer?
fresh-doubt-line = Vertel het ons. Wij vragen het na.
fresh-doubt-words = Wat klopt er niet?
fresh-doubt-hint = Dit hoef je niet in te vullen. Een paar woorden helpen wel.
fresh-doubt-kept = Wij bewaren niet wie je bent.
fresh-doubt-send = Stuur het
fresh-flash-doubted = Dank je wel. Wij vragen het na.
fresh-trap = Laat dit vak leeg
fresh-trap-filled = Maak dit vak leeg. Het is er om programma's tegen te houden.
fresh-too-many = Er is net al veel gestuurd. Probeer het over een kwartier nog eens.

fresh-mail-subject = Klopt dit nog: { $title }?
fresh-mail-subject-several = { $n ->
    [one] Klopt dit nog?
   *[other] Kloppen deze { $n } dingen nog?
}
fresh-mail-hello = Hallo,
fresh-mail-hello-name = Dag { $name },
fresh-mail-line = Dit staat op de website van { $house }. Buren rekenen erop dat het klopt. Wil je even kijken?
fresh-mail-item = { $title }. Laatst gecontroleerd: { $day }.
fresh-mail-doubt = Een bezoeker zegt dat dit niet meer klopt.
fresh-mail-doubt-words = Een bezoeker zegt: "{ $words }"
fresh-mail-yes = Ja, dit klopt nog:
fresh-mail-no = Pas het aan, of haal het weg:
fresh-mail-silent = Horen wij niets? Dan zetten wij erbij dat het verouderd kan zijn. Na een half jaar gaat het naar het archief. Je kunt het altijd terughalen.
fresh-mail-why = Je krijgt deze mail omdat dit van jou is op de website van { $house }. Wij sturen er hoogstens één in de week.
