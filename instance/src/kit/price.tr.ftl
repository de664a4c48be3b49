# Wat iets kost.

price-free = Ücretsiz
price-amount = { $amount } euro
price-fact = Ücret:
price-field = Ücreti ne kadar?
price-field-hint = Euro olarak, 2,50 gibi. Ücretsiz mi? 0 yaz. Bilmiyor musun? Boş bırak.
price-unclear = Bir tutar yaz, 2,50 gibi. Ücretsizse 0 yaz.
