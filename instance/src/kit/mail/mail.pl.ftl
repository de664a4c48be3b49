# Co stoi wokół każdego e-maila.

mail-open = Otwórz stronę
mail-call = Zadzwoń do nas: { $phone }
mail-from = Ten e-mail wysyła { $house }.
