# De lijst van wie er komt: alleen voor wie de activiteit organiseert.

participants-title = Wie komt er?
participants-see = Bekijk de lijst
participants-waiting-count = { $n ->
    [one] 1 mens wacht op een plek.
   *[other] { $n } mensen wachten op een plek.
}
participants-to-call-count = { $n ->
    [one] Bel 1 mens op de lijst: er is iets veranderd.
   *[other] Bel { $n } mensen op de lijst: er is iets veranderd.
}
participants-print = Druk de lijst af
participants-forgotten = Wie dat waren bewaren wij niet meer.
participants-to-call = Bel deze mensen
participants-call-nothing = Je hoeft niet te bellen.
participants-call-place = Er is een plek vrij: vertel dat ze kunnen komen.
participants-call-moved = De tijd of de plaats is anders.
participants-call-off = Het gaat niet door.
participants-call-on = Het gaat toch door.
participants-called = Gebeld
participants-called-of = { $name } is gebeld
participants-coming = Zij komen
participants-nobody = Er staat nog niemand op de lijst.
participants-waiting = Zij wachten op een plek
participants-too-large = Er zijn nu minder plekken dan mensen in deze groep. Vraag of ze met minder komen.
participants-who = Wie
participants-reach = Bereikbaar
participants-no-reach = Geen nummer of adres
participants-remarks = Goed om te weten
participants-no-remark = Niets bijzonders
participants-fetch = Graag ophalen.
participants-on-behalf = Door wie dit organiseert op de lijst gezet
participants-elsewhere = Via een andere site
participants-remove = Haal weg
participants-remove-of = Haal weg: { $name }
participants-remove-title = Van de lijst halen
participants-remove-line = Wil je { $name } van de lijst halen?
participants-remove-what = De plek komt dan vrij. Wachten er mensen? Dan is de plek voor de eerste die past.
participants-remove-stay = Laat staan
participants-remove-really = Ja, haal weg
participants-add-title = Zet iemand op de lijst
participants-add-line = Belt er iemand, of staat er iemand voor je? Vul het hier in. Is het vol, dan komt de naam op de wachtlijst.
participants-add-name = Voornaam
participants-add-contact = Telefoonnummer of e-mailadres
participants-add-contact-hint = Zonder kan ook. Dan kunnen wij diegene niet bereiken als er iets verandert.
participants-add = Zet op de lijst
participants-flash-added = Bewaard. De naam staat op de lijst.
participants-flash-called = Bewaard. Fijn dat je belde.
participants-flash-removed = De naam is van de lijst gehaald.
participants-mail-subject = Bel mensen op de lijst van { $title }
participants-mail = Hallo,

    Er is iets veranderd bij { $title }. Op de lijst staan mensen zonder e-mail. Wil jij hen bellen?

    Hier zie je wie je belt, en waarover:

    { $link }

    { $house }
participants-mail-why = Je krijgt deze e-mail omdat je iets in de agenda van { $house } zette, omdat je voor een organisatie schrijft, of omdat dit het adres van het huis is.
