# Wat iets kost.

price-free = مجاني
price-amount = { $amount } يورو
price-fact = التكلفة:
price-field = كم التكلفة؟
price-field-hint = باليورو، مثل 2.50. هل هو مجاني؟ الرجاء كتابة 0. التكلفة غير معروفة؟ يمكنك ترك الحقل فارغًا.
price-unclear = الرجاء كتابة مبلغ، مثل 2.50، أو 0 إذا كان مجانيًا.
