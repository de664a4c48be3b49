# Bildirimlerin sözleri.

moderation-title = Bildirimler
moderation-line = Birinin uygun bulmadığı şeyler. En eski bildirim en üstte.
moderation-nothing = Bekleyen bildirim yok.
moderation-about-said = Oturma odasında bir şey
moderation-about-message = Bir mesaj
moderation-about-face = Komşu albümünde biri
moderation-about-other = Mahalle evinde bir şey
moderation-when = Bildirildi:
moderation-by = Yazan:
moderation-reported-by = Bildiren:
moderation-a-guest = bir ziyaretçi
moderation-another-server = başka bir site ({ $host })
moderation-unknown = bilinmiyor
moderation-quote = Ne yazıyordu
moderation-see = Bak
moderation-more = Daha fazla göster
moderation-know = Bilmen iyi olur
moderation-know-private = Bir şeyi kimin bildirdiğini başkasına söyleme.
moderation-know-kept = Bir bildirimi bir yıl saklarız. Sonra onu kaldırırız.
moderation-belonging = Bildirim
moderation-withdrawn = Bu artık yok. Yazan kişi kaldırdı.
