traffic-desk = Beheer
traffic-title = Post van en naar andere sites
traffic-line = Wat wacht, wat lukte niet, en waarom.
traffic-out = Wat wij versturen
traffic-in = Wat wij krijgen
traffic-nothing = Nog niets.
traffic-waiting = Wacht
traffic-done = Gelukt
traffic-failed = Niet gelukt
traffic-refused = Niet aangenomen
traffic-hosts = Sites die onze post niet aannemen
traffic-all-well = Alles wat wij versturen, komt aan.
traffic-retired = Al twee weken weg
traffic-failures = { $n ->
    [one] 1 keer niet gelukt
   *[other] { $n } keer niet gelukt
}
traffic-waits = { $n ->
    [0] Er wacht niets.
    [one] Er wacht 1 bericht.
   *[other] Er wachten { $n } berichten.
}
traffic-again = Wij proberen het weer: { $moment }.
traffic-undelivered = Niet bezorgd
traffic-refused-letters = Niet aangenomen
traffic-jobs = Werk dat niet lukte
