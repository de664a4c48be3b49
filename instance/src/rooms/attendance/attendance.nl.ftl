# De woorden van "Ik kom".

attendance-title = Kom je ook?
attendance-coming = { $n ->
    [0] Nog niemand heeft zich aangemeld.
    [one] 1 mens komt.
   *[other] { $n } mensen komen.
}
attendance-left = { $n ->
    [one] Nog 1 plek.
   *[other] Nog { $n } plekken.
}
attendance-full = Het is vol.
attendance-do = Ik kom
attendance-wait = Zet mij op de wachtlijst
attendance-with-more = Kom je met meer mensen, of wil je dat iemand je meeneemt?
attendance-no-worry = Kun je toch niet? Dat geeft niet. Je kunt je altijd weer afmelden.
attendance-elsewhere = Aanmelden doe je bij wie dit organiseert.
attendance-elsewhere-do = Meld je daar aan
attendance-see-own = Bekijk je aanmelding
attendance-until-later = Je komt. Tot straks.
attendance-until-tomorrow = Je komt. Tot morgen.
attendance-until-day = Je komt. Tot { $day }.

attendance-form-title = Ik kom
attendance-wait-title = Op de wachtlijst
attendance-what = Wat, wanneer en waar
attendance-wait-line = Er is nu geen plek. Komt er een plek vrij? Dan hoor je het van ons.
attendance-name = Je voornaam
attendance-contact = Je telefoonnummer of e-mailadres
attendance-contact-hint = Zo hoor je het als er iets verandert.
attendance-people = Met z’n hoevelen kom je?
attendance-people-count = { $n ->
    [one] Ik kom alleen
   *[other] Met z’n { $n }
}
attendance-fetch-legend = Kom je liever niet alleen?
attendance-fetch = Neem mij mee. Iemand haalt mij op.
attendance-fetch-from = Waar woon je ongeveer?
attendance-fetch-from-hint = Alleen als iemand je ophaalt. Bijvoorbeeld: bij de bakker. Je huisnummer hoeft niet.
attendance-remark = Wil je nog iets zeggen?
attendance-remark-hint = Hoeft niet. Bijvoorbeeld: ik eet geen vlees.
attendance-trap = Laat dit vak leeg
attendance-kept = Alleen wie dit organiseert ziet wat je invult. Twee weken na de activiteit halen wij het weg.
attendance-back = Terug

attendance-name-empty = Vul je voornaam in.
attendance-contact-empty = Vul een telefoonnummer of e-mailadres in. Dan kunnen wij je bereiken.
attendance-contact-wrong = Dit lijkt geen telefoonnummer of e-mailadres. Kijk je het nog eens na?
attendance-people-unclear = Kies met hoeveel mensen je komt: 1 tot 10.
attendance-people-most = { $n ->
    [one] Er is plek voor hooguit 1 mens. Kies een kleiner aantal.
   *[other] Er is plek voor hooguit { $n } mensen. Kies een kleiner aantal.
}
attendance-trap-filled = Laat dit vak leeg en probeer het nog eens.
attendance-too-many = Er zijn veel aanmeldingen achter elkaar. Wacht een minuut en probeer het nog eens. Wat je invulde staat er nog.
attendance-full-now = Voor zoveel mensen is er geen plek meer. Je kunt op de wachtlijst, of met minder mensen komen.

attendance-own-coming = Je komt
attendance-own-waiting = Je staat op de wachtlijst
attendance-own-left = Je bent afgemeld
attendance-own-off = Dit gaat niet door
attendance-waits-line = Komt er een plek vrij? Dan is die voor jou.
attendance-waits-too-large = Er is nu plek voor minder mensen dan jullie zijn. Kun je met minder mensen komen? Meld je hieronder af en dan opnieuw aan.
attendance-before = { $n ->
    [one] Er wacht nog 1 mens voor je.
   *[other] Er wachten nog { $n } mensen voor je.
}
attendance-left-line = Jammer dat je niet komt. Fijn dat je het zegt.
attendance-fetched = Iemand neemt contact met je op om je mee te nemen.
attendance-mailed = Je krijgt een e-mail. De dag van tevoren sturen wij je een herinnering.
attendance-called = Verandert er iets? Dan bellen wij je. Bewaar deze pagina: hier kun je je afmelden.
attendance-waits-mail = Je krijgt een e-mail zodra er plek is.
attendance-waits-call = Wij bellen je zodra er plek is. Bewaar deze pagina: hier kun je je afmelden.
attendance-see-activity = Bekijk de activiteit
attendance-leave-title = Kun je toch niet?
attendance-leave-line = Dat geeft niet. Meld je af, dan kan iemand anders komen.
attendance-leave = Ik kom toch niet

attendance-flash-left = Je bent afgemeld.
attendance-flash-closed = Aanmelden kan nu niet voor deze activiteit.

attendance-mail-coming-subject = Je komt naar { $title }
attendance-mail-coming = Hallo,

    Je komt naar { $title }.

    { $day }, { $hours }
    { $place }

    Kun je toch niet? Meld je hier af:

    { $link }

    Tot dan.
    { $house }
attendance-mail-waiting-subject = Je staat op de wachtlijst voor { $title }
attendance-mail-waiting = Hallo,

    { $title } is vol. Je staat op de wachtlijst.

    { $day }, { $hours }
    { $place }

    Komt er een plek vrij? Dan krijg je een e-mail. Wil je niet meer wachten? Meld je hier af:

    { $link }

    { $house }
attendance-mail-place-subject = Er is plek voor je: { $title }
attendance-mail-place = Hallo,

    Goed nieuws. Er is een plek vrij bij { $title }. Je staat op de lijst: je komt.

    { $day }, { $hours }
    { $place }

    Kun je toch niet? Meld je hier af, dan kan iemand anders komen:

    { $link }

    { $house }
attendance-mail-reminder-subject = Morgen: { $title }
attendance-mail-reminder = Hallo,

    Morgen is { $title }. Wij rekenen op je.

    { $day }, { $hours }
    { $place }

    Kun je toch niet? Meld je hier af:

    { $link }

    Tot morgen.
    { $house }
attendance-mail-reason = Reden: { $reason }
attendance-mail-off-subject = Gaat niet door: { $title }
attendance-mail-off = Hallo,

    { $title } gaat niet door.

    { $day }, { $hours }
    { $place }
    { $why }

    Hier staat je aanmelding:

    { $link }

    { $house }
attendance-mail-on-subject = Gaat toch door: { $title }
attendance-mail-on = Hallo,

    { $title } gaat toch door. Je staat nog op de lijst.

    { $day }, { $hours }
    { $place }

    Kun je niet meer? Meld je hier af:

    { $link }

    { $house }
attendance-mail-moved-subject = Veranderd: { $title }
attendance-mail-moved = Hallo,

    { $title } is op een andere tijd of plaats. Zo is het nu:

    { $day }, { $hours }
    { $place }
    { $why }

    Kun je dan niet? Meld je hier af:

    { $link }

    { $house }
attendance-mail-why = Je krijgt deze e-mail omdat iemand dit adres invulde bij een activiteit van { $house }.

attendance-belonging = Dat je naar een activiteit komt
