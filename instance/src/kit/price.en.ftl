# What something costs.

price-free = Free
price-amount = { $amount } euros
price-fact = Price:
price-field = What does it cost?
price-field-hint = In euros, such as 2,50. Is it free? Fill in 0. Not sure? Leave it empty.
price-unclear = Fill in an amount, such as 2,50. Or 0 when it is free.
