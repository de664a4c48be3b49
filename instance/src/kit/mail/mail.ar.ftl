# What stands around every e-mail. \u2066 and \u2069 keep the phone number in its own order.

mail-open = فتح الصفحة
mail-call = للاتصال بنا: { "\u2066" }{ $phone }{ "\u2069" }
mail-from = هذه الرسالة من { $house }.
