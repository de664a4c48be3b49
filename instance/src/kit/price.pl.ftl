# Wat iets kost.

price-free = Za darmo
price-amount = { $amount } euro
price-fact = Cena:
price-field = Ile to kosztuje?
price-field-hint = W euro, na przykład 2,50. Za darmo? Wpisz 0. Nie wiesz? Zostaw puste.
price-unclear = Wpisz kwotę, na przykład 2,50. Albo 0, jeśli to jest za darmo.
