# Yer alanları.

place-name-label = Yerin adı
place-name-hint = Örneğin: De Linde Mahalle Evi
place-street-label = Sokak ve numara
place-postal-code-label = Posta kodu
place-town-label = Şehir veya köy
place-point-legend = Haritadaki yer (zorunlu değil)
place-latitude-label = Kuzey enlemi
place-longitude-label = Doğu boylamı
place-coordinates-unclear = İki sayı yaz, 52,15 ve 5,38 gibi. Ya da boş bırak.
