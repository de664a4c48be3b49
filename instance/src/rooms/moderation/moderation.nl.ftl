# De woorden van de meldingen.

moderation-title = Meldingen
moderation-line = Wat iemand niet goed vond. De oudste melding staat bovenaan.
moderation-nothing = Er zijn geen meldingen die wachten.
moderation-about-said = Iets in de huiskamer
moderation-about-message = Een bericht
moderation-about-face = Iemand in het smoelenboek
moderation-about-other = Iets in het huis
moderation-when = Gemeld:
moderation-by = Van:
moderation-reported-by = Gemeld door:
moderation-a-guest = een bezoeker
moderation-another-server = een andere website ({ $host })
moderation-unknown = niet bekend
moderation-quote = Wat er stond
moderation-withdrawn = Dit is er niet meer. Wie het schreef, heeft het weggehaald.
moderation-reason = Wat er niet goed is
moderation-see = Bekijk het
moderation-settle = Afgehandeld
moderation-settle-of = Afgehandeld: de melding van { $moment }
moderation-more = Laat meer zien
moderation-know = Goed om te weten
moderation-know-private = Vertel niet verder wie iets heeft gemeld.
moderation-know-kept = Een melding bewaren wij een jaar. Daarna halen wij haar weg.
moderation-flash-settled = De melding is afgehandeld.
moderation-belonging = Melding
