# De woorden van de redactie van de buurtkrant.

newsroom-write = Schrijf een verhaal
newsroom-drafts = Kladjes
newsroom-drafts-line = Alleen de redactie ziet deze verhalen.
newsroom-draft-line = Dit is een kladje. Alleen de redactie ziet het.
newsroom-manage = Redactie
newsroom-change = Pas aan
newsroom-publish = Plaats in de krant
newsroom-take-out = Haal uit de krant
newsroom-remove = Haal weg
newsroom-digest-settings = Weekbericht instellen

newsroom-new-title = Schrijf een verhaal
newsroom-change-title = Pas het verhaal aan
newsroom-form-line = Begin gerust met een kladje. Plaatsen kan later.
newsroom-field-title = Kop
newsroom-field-title-hint = Kort. Bijvoorbeeld: De lamp brandt weer in De Kelder
newsroom-field-intro = Waar gaat het over?
newsroom-field-intro-hint = In een of twee zinnen. Dit staat ook in het weekbericht. Laat je het leeg? Dan nemen wij het begin van het verhaal.
newsroom-photo-hint = De eerste foto in de tekst komt groot boven het verhaal.
newsroom-field-author = Wie schreef dit?
newsroom-field-author-hint = Alleen een voornaam. Laat het leeg als het van het huis is.
newsroom-field-series = Hoort het bij een serie?
newsroom-field-series-hint = Hoeft niet. Bijvoorbeeld: Wie is …
newsroom-form = Hoe ziet het eruit?
newsroom-form-story = Een verhaal met de foto erboven
newsroom-form-portrait = Een portret van iemand uit de buurt
newsroom-preview = Zo ziet het verhaal eruit
newsroom-stop = Stop
newsroom-save = Bewaar
newsroom-keep-draft = Bewaar als kladje

newsroom-title-empty = Schrijf een kop boven je verhaal.
newsroom-title-long = Deze kop is te lang. Maak er 120 letters van, of minder.
newsroom-intro-long = Dit is te lang. Maak er 400 letters van, of minder.
newsroom-author-long = Deze naam is te lang.
newsroom-series-long = Deze naam is te lang. Maak er 60 letters van, of minder.
newsroom-text-empty = Schrijf hier je verhaal.
newsroom-text-long = Dit verhaal is te lang. Maak er twee verhalen van.

newsroom-remove-title = Verhaal weghalen
newsroom-remove-line = Wil je “{ $title }” weghalen?
newsroom-remove-what = Dan is het verhaal weg, hier en op de sites die meekijken. Wil je het later nog gebruiken? Haal het dan alleen uit de krant.
newsroom-remove-stay = Laat staan
newsroom-remove-really = Ja, haal weg

newsroom-flash-draft = Bewaard als kladje. Alleen de redactie ziet het.
newsroom-flash-kept = Bewaard.
newsroom-flash-published = Geplaatst. Het verhaal staat in de krant.
newsroom-flash-taken-out = Het verhaal is uit de krant. Het is weer een kladje.
newsroom-flash-removed = Het verhaal is weggehaald.
newsroom-flash-tried = Verstuurd. Kijk in je e-mail.

newsroom-digest-readers = { $n ->
    [0] Nog niemand krijgt het
    [one] 1 lezer
   *[other] { $n } lezers
}
newsroom-digest-day = Op welke dag?
newsroom-digest-never = Niet versturen
newsroom-digest-hour = Hoe laat?
newsroom-digest-at = { $hour } uur
newsroom-digest-hint = Het weekbericht maakt zichzelf: eerst de agenda, dan het nieuws, dan nieuwe briefjes. Is er niets? Dan gaat er geen mail. Een andere dag of tijd geldt vanaf morgen.
newsroom-digest-now = Zo ziet het er nu uit
newsroom-digest-try = Stuur een proef naar mij
newsroom-digest-empty = Er is nu niets om te versturen.
