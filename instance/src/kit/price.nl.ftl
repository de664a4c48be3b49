# Wat iets kost.

price-free = Gratis
price-amount = { $amount } euro
price-fact = Kosten:
price-field = Wat kost het?
price-field-hint = In euro’s, zoals 2,50. Is het gratis? Vul 0 in. Weet je het niet? Laat het leeg.
price-unclear = Vul een bedrag in, zoals 2,50. Of 0 als het gratis is.
