# What stands around every e-mail.

mail-open = Open the page
mail-call = Call us: { $phone }
mail-from = This e-mail comes from { $house }.
