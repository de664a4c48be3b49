# De woorden van de organisaties.

organisations-door = Organisaties
organisations-title = Organisaties
organisations-line = Wie doet wat in de wijk? Wie helpt jou?
organisations-search = Zoek een organisatie
organisations-for-whom = Voor wie?
organisations-total = { $n ->
    [0] Geen organisaties
    [one] 1 organisatie
   *[other] { $n } organisaties
}
organisations-add = Voeg een organisatie toe
organisations-see-all = Kijk naar alle organisaties
organisations-empty = Hier staat nog niemand
organisations-empty-next = Er komen snel clubs en mensen bij. Kijk morgen nog eens.
organisations-from = Uit { $site }

organisations-fact-where = Waar:
organisations-fact-hours = Open:
organisations-fact-for = Voor wie:
organisations-good-to-know = Fijn om te weten
organisations-contact = Contact
organisations-call = Bel { $phone }
organisations-mail = Stuur een e-mail
organisations-website = Eigen website
organisations-route = Laat de route zien
organisations-follow = Volg wat zij doen
organisations-follow-line = Heb je Mastodon of iets dat erop lijkt? Zoek daar naar deze naam.
organisations-copy = Kopieer de naam
organisations-copied = Gekopieerd
organisations-manage = Beheer
organisations-change = Pas aan
organisations-remove = Haal weg
organisations-comes-from = Deze organisatie komt uit { $site }.
organisations-see-there = Kijk op de site van { $site }
organisations-doubtful = Dit kan verouderd zijn. Die site geeft nu geen antwoord.
organisations-in-the-agenda = In de agenda
organisations-in-the-etalage = In de etalage

organisations-new-title = Voeg een organisatie toe
organisations-change-title = Pas de organisatie aan
organisations-form-line = Vul in wat je weet. De rest kan later.
organisations-field-name = Naam van de organisatie
organisations-field-text = Wat doen jullie?
organisations-field-text-hint = In een paar zinnen. Typ gewoon zoals je praat.
organisations-field-themes = Waar gaat het over?
organisations-field-hours = Wanneer ben je open?
organisations-field-hours-hint = Bijvoorbeeld: Dinsdag en donderdag van 10 tot 12 uur
organisations-field-phone = Telefoonnummer
organisations-field-email = E-mailadres
organisations-field-website = Website
organisations-stop = Stop
organisations-save = Bewaar
organisations-put-in = Voeg toe

organisations-name-empty = Schrijf hier hoe de organisatie heet.
organisations-name-long = Deze naam is te lang. Maak er 100 letters van, of minder.
organisations-name-unclear = Zet ook letters in de naam.
organisations-text-empty = Vertel in een paar woorden wat de organisatie doet.
organisations-text-long = Dit verhaal is te lang. Maak het wat korter.
organisations-phone-unclear = Dit telefoonnummer klopt niet helemaal. Gebruik alleen cijfers.
organisations-email-unclear = Dit adres klopt niet helemaal. Staat er een @ in?
organisations-website-unclear = Dit adres klopt niet helemaal. Het begint met https://

organisations-remove-title = Organisatie weghalen
organisations-remove-line = Wil je “{ $name }” weghalen?
organisations-remove-what = Dan is deze pagina weg, hier en op de sites die meekijken. Wie de organisatie volgt, ziet niets nieuws meer. De activiteiten blijven staan.
organisations-remove-stay = Laat staan
organisations-remove-really = Ja, haal weg

organisations-flash-added = Bewaard. De organisatie staat erbij.
organisations-flash-changed = Bewaard. De organisatie is aangepast.
organisations-flash-removed = De organisatie is weggehaald.

organisations-wire-hours = Openingstijden
organisations-wire-phone = Telefoon
organisations-wire-email = E-mail
organisations-wire-website = Website
