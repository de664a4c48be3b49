# De woorden van de etalage.

etalage-door = Etalage
etalage-title = Etalage
etalage-line = Wat kun je hier altijd doen, lenen of krijgen?
etalage-search = Zoek in de etalage
etalage-total = { $n ->
    [0] Nog niets in de etalage
   *[other] { $n } in de etalage
}
etalage-add = Zet iets in de etalage
etalage-see-all = Kijk naar alles
etalage-empty = De etalage is nog leeg
etalage-empty-next = Hier komt wat er altijd is. Een maatje, een bakfiets, een zaal. Kijk morgen nog eens.
etalage-from = Uit { $site }

etalage-open = Open:
etalage-fact-where = Waar:
etalage-fact-for = Voor wie:
etalage-good-to-know = Fijn om te weten
etalage-joining = Zo doe je mee:
etalage-join-title = Zo doe je mee
etalage-offered-by = Van
etalage-call = Bel { $phone }
etalage-mail = Stuur een e-mail
etalage-ask = Stel een vraag
etalage-keep = Bewaar of deel
etalage-more-info = Meer op internet
etalage-route = Laat de route zien
etalage-copy = Kopieer het adres van deze pagina
etalage-copied = Gekopieerd
etalage-print = Print deze pagina
etalage-manage = Beheer
etalage-change = Pas aan
etalage-remove = Haal weg
etalage-comes-from = Dit komt uit { $site }.
etalage-see-there = Kijk op de site van { $site }
etalage-doubtful = Dit kan verouderd zijn. Die site geeft nu geen antwoord.
etalage-also = Dit is misschien ook iets voor jou

etalage-new-title = Zet iets in de etalage
etalage-change-title = Pas het aan
etalage-form-line = Voor alles wat er is zonder vaste datum. Vul in wat je weet. De rest kan later.
etalage-field-title = Hoe heet het?
etalage-field-title-hint = Kort. Bijvoorbeeld: Leen een bakfiets
etalage-field-text = Wat is het?
etalage-field-text-hint = In een paar zinnen. Typ gewoon zoals je praat.
etalage-field-joining = Hoe doe je mee?
etalage-field-joining-hint = Bijvoorbeeld: Bel een dag van tevoren. Neem iets mee waarop je naam staat.
etalage-field-hours = Wanneer kan het?
etalage-field-hours-hint = Bijvoorbeeld: 9 - 17. Of: 9 - 12, 13 - 17. Laat leeg wat niet kan. Zijn er geen vaste tijden? Laat alles leeg.
etalage-field-hours-words = Wil je nog iets zeggen over de tijden?
etalage-field-hours-words-hint = Hoeft niet. Bijvoorbeeld: op afspraak
etalage-field-organisation = Welke organisatie doet dit?
etalage-no-organisation = Het huis zelf
etalage-field-contact = Wie weet er meer van?
etalage-field-contact-hint = Alleen een voornaam. Bijvoorbeeld: Fatma
etalage-field-link = Adres op internet
etalage-field-link-hint = Hoeft niet.
etalage-stop = Stop
etalage-save = Bewaar
etalage-put-in = Zet in de etalage

etalage-title-empty = Schrijf hier een paar woorden.
etalage-title-long = Deze titel is te lang. Maak er 120 letters van, of minder.
etalage-text-empty = Vertel in een paar woorden wat het is.
etalage-text-long = Dit verhaal is te lang. Maak het wat korter.
etalage-link-unclear = Dit adres klopt niet helemaal. Het begint met https://

etalage-remove-title = Weghalen uit de etalage
etalage-remove-line = Wil je “{ $title }” weghalen?
etalage-remove-what = Dan is het weg, hier en op de sites die meekijken.
etalage-remove-stay = Laat staan
etalage-remove-really = Ja, haal weg

etalage-flash-added = Bewaard. Het staat in de etalage.
etalage-flash-changed = Bewaard. Het is aangepast.
etalage-flash-removed = Het is weggehaald uit de etalage.

etalage-wire-drawing = Tekening bij: { $title }
etalage-belonging = Aanbod in de etalage
