# Wat er om elke e-mail heen staat.

mail-open = Open de pagina
mail-call = Bel ons: { $phone }
mail-from = Deze e-mail is van { $house }.
