# Het veld voor een foto.

photo-label = Foto
photo-hint = Hoeft niet. Zonder foto laten wij een tekening zien.
photo-alt-label = Wat staat er op de foto?
photo-alt-hint = Voor mensen die de foto niet kunnen zien.
photo-kept = Deze foto is bewaard.
photo-gone = Haal de foto weg
photo-too-large = Deze foto is te groot. Kies een andere. Of neem een tekening.
photo-unreadable = Wij kunnen deze foto niet openen. Kies een foto met .jpg, .png of .webp achter de naam.
photo-not-kept = De foto is niet bewaard. Probeer het zo nog eens.
