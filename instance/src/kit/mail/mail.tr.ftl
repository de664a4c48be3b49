# Her e-postanın çevresinde duran sözler.

mail-open = Sayfayı aç
mail-call = Bize telefon et: { $phone }
mail-from = Bu e-postayı { $house } gönderdi.
