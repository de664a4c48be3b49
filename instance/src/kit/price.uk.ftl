# Wat iets kost.

price-free = Безплатно
price-amount = { $amount } євро
price-fact = Ціна:
price-field = Скільки це коштує?
price-field-hint = У євро, наприклад 2,50. Безплатно? Впиши 0. Не знаєш? Залиш порожнім.
price-unclear = Впиши суму, наприклад 2,50. Або 0, якщо це безплатно.
