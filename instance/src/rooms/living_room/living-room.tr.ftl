# Oturma odası: orada olanlarla konuşmak, ziyaretçi defteri, ev sahibinin ve yöneticinin yapabildikleri.

living-room-door = Oturma odası
living-room-title = Oturma odası
living-room-line = Komşularınla konuş. Herkes gelebilir.
living-room-talk = Konuşma
living-room-aside = Kim var ve nelerde anlaştık
living-room-day = { $near }, { $day }
living-room-you = Sen
living-room-of-the-house = mahalle evinden
living-room-about-this = Bildir ya da kaldır
living-room-about-whose = (mesaj: { $name }, { $time })
living-room-removed = Bu mesaj kaldırıldı.
living-room-removed-by = Kaldıran: { $name }.
living-room-card-notice = İlan panosundaki ilan
living-room-empty = Henüz sessiz. Merhaba der misin?
living-room-earlier = Önceki mesajlar
living-room-get-new = Yeni mesajları getir
living-room-to-newest = En yeni mesajlara git

living-room-is-open = Oda açık.
living-room-open-till = Açık, kapanış { $hour }
living-room-again-today = Bugün { $hour } yeniden açık
living-room-again-tomorrow = Yarın { $hour } yeniden açık
living-room-again-day = { $day } { $hour } yeniden açık
living-room-closed-now = Oda şimdi kapalı
living-room-closed-line = Yine de bir şey yazabilirsin. Ev sahibi okur.
living-room-to-the-book = Ziyaretçi defterine git
living-room-host-is-in = { $name } burada
living-room-host-does = { $name } { $line }
living-room-pace-now = { $n ->
    [one] Sakin sakin: saniyede bir mesaj
   *[other] Sakin sakin: { $n } saniyede bir mesaj
}

living-room-who = Şimdi odada: { $n }
living-room-who-nobody = Şimdi kimse yok. Biraz kal, mutlaka biri gelir.
living-room-who-more = { $n ->
    [one] Ve 1 komşu daha
   *[other] Ve { $n } komşu daha
}
living-room-who-guests = { $n ->
    [one] 1 ziyaretçi okuyor
   *[other] { $n } ziyaretçi okuyor
}
living-room-reads-along = okuyor
living-room-that-is-you = bu sensin

living-room-quick = Hızlı yanıt
living-room-quick-hello = Merhaba
living-room-quick-nice = Ne güzel
living-room-quick-thanks = Teşekkürler
living-room-say = Bir mesaj yaz
living-room-say-hint = Bunu odadaki herkes okuyabilir.
living-room-kept-day = 24 saat sonra gider.
living-room-kept-days = { $n ->
    [one] 1 gün sonra gider.
   *[other] { $n } gün sonra gider.
}
living-room-send = Gönder
living-room-say-empty = Önce bir şey yaz. Ya da hızlı bir yanıt seç.
living-room-say-long = { $n ->
    [one] Bu çok uzun. 1 harf kullan.
   *[other] Bu çok uzun. En fazla { $n } harf kullan.
}
living-room-say-closed = Oturma odası kapalı. Ziyaretçi defterine yaz.
living-room-say-rest = Ev sahibi senden bir süre yalnızca okumanı istedi. Yeniden konuşabileceğin zaman: { $moment }.
living-room-say-slow = { $n ->
    [one] Burada acele etmiyoruz. 1 saniye sonra gönder.
   *[other] Burada acele etmiyoruz. { $n } saniye sonra gönder.
}
living-room-say-hidden = İçinde burada okumak istemediğimiz bir kelime var. Başka türlü söyler misin?
living-room-sign-in-line = Şimdi okuyorsun. Konuşmak da ister misin? O zaman giriş yap.
living-room-sign-in = Konuşmak için giriş yap
living-room-you-wrote = Bunu yazdın. Kopyalayabilirsin.

living-room-lost = Bağlantı koptu. Denemeye devam ediyoruz.
living-room-found = Yeniden bağlandın.
living-room-stale = Uzun süre yoktun. Her şeyi görmek için odayı yeniden aç.
living-room-again = Yeniden aç
living-room-not-sent = Gönderilmedi. Birazdan yeniden deneyeceğiz.
living-room-refused = Bu gönderilmedi. Odayı yeniden aç ve giriş yap.
living-room-new-below = Yeni mesajlar var

living-room-rules = Ev kuralları
living-room-rule-kind = Birbirinize nazik olun.
living-room-rule-secrets = Burada sır anlatma.
living-room-rule-help = Acil durum mu? Telefon et: 112.
living-room-rule-flag = Bir mesajı bildirmek ya da kaldırmak için bayrağı kullan.
living-room-settings = Oturma odasını ayarla

living-room-choices = Burada nasıl olmak istersin?
living-room-seen = Başkaları ne görür?
living-room-seen-yes = Adımı
living-room-seen-reads = Adımı ve okuduğumu
living-room-seen-no = Hiçbir şey. Burada olduğumu kimse görmez
living-room-read-out = Yeni mesajları sesli okuma
living-room-read-out-hint = Bu, ekran okuyucu içindir.
living-room-read-out-yes = Sesli oku
living-room-read-out-no = Sessiz kal
living-room-choose = Seçimimi kaydet

living-room-host-title = Ev sahibi için
living-room-waiting = { $n ->
    [one] Ziyaretçi defterinde 1 mesaj bekliyor
   *[other] Ziyaretçi defterinde { $n } mesaj bekliyor
}
living-room-lamp-line = Ne yapıyorsun?
living-room-lamp-hint = Örneğin: kahve dolduruyor. Boş da kalabilir.
living-room-lamp-on = Lambayı yak
living-room-lamp-out = Lambayı söndür
living-room-pace-label = Ne kadar hızlı olabilir?
living-room-pace-free = İstediğin kadar hızlı
living-room-pace = { $n ->
    [one] Saniyede bir mesaj
   *[other] { $n } saniyede bir mesaj
}
living-room-pace-set = Hızı ayarla
living-room-close = Odayı kapat
living-room-open = Odayı aç
living-room-open-hint = Odayı şimdi açmak ister misin? Lambayı yak.

living-room-message-title = Mesaj: { $name }
living-room-message-line = Doğru olmayan bir şey mi var? Burada bir şey yapabilirsin.
living-room-remove-title = Bu mesajı kaldır
living-room-remove-line = Bir şeyin kaldırıldığını herkes görür. Ne yazdığını artık kimse görmez.
living-room-remove = Kaldır
living-room-rest-title = Bir süre yalnızca okumasını iste: { $name }
living-room-rest-line = Bu, ortalığı sakinleştirir. Sonra konuşmak kendiliğinden yeniden açılır.
living-room-rest-how-long = Ne kadar süre?
living-room-rest-minutes = { $n ->
    [one] 1 dakika
   *[other] { $n } dakika
}
living-room-rest-hours = { $n ->
    [one] 1 saat
   *[other] { $n } saat
}
living-room-rest-days = { $n ->
    [one] 1 gün
   *[other] { $n } gün
}
living-room-rest = Sakin olmasını iste
living-room-report-title = Bu mesajı bildir
living-room-report-line = Mahalle evinden biri buna bakar. Yazan kişi bunu senin bildirdiğini görmez.
living-room-report-reason = Yanlış olan ne?
living-room-report-hint = Bunu boş bırakabilirsin.
living-room-report = Bunu bildir
living-room-go-back = Oturma odasına dön

living-room-book-title = Ziyaretçi defteri
living-room-book-line = Oda kapalı mı ya da hesabın yok mu? Buraya bir şey yaz.
living-room-book-write-title = Ziyaretçi defterine yaz
living-room-book-name = Ön adın
living-room-book-name-hint = Yalnızca ön adın. Adres ya da telefon numarası yazma.
living-room-book-text = Ne söylemek istersin?
living-room-book-text-hint = Önce ev sahibi okur. Sonra burada durur.
living-room-book-write = Deftere yaz
living-room-book-no-name = Ön adını yaz.
living-room-book-no-text = Önce bir şey yaz.
living-room-book-long = Bu çok uzun. En fazla 600 harf kullan.
living-room-book-in = Defterde yazanlar
living-room-book-empty = Defter henüz boş. İlk sen yazar mısın?
living-room-book-more = Devamını oku
living-room-book-waiting = Bunlar seni bekliyor
living-room-book-none-waits = Bekleyen bir şey yok.
living-room-book-answer = Yanıt (boş kalabilir)
living-room-book-answered = Mahalle evinin yanıtı
living-room-book-show = Deftere koy
living-room-book-remove = Kaldır
living-room-book-own-waits = Bu, ev sahibini bekliyor
living-room-book-ask = Yazdığının sonra kaldırılmasını ister misin? Bize söyle.

living-room-settings-title = Oturma odasını ayarla
living-room-settings-line = Oda ne zaman açık? Ve nelerde anlaşıyoruz?
living-room-hours = Açılış saatleri
living-room-hours-hint = Örneğin: 9 - 17. Ya da: 9 - 12, 13 - 17. Hiçbir yere bir şey yazmadın mı? O zaman oda her zaman açık.
living-room-days-off = Farklı günler
living-room-days-off-hint = Her gün ayrı bir satırda. Örneğin: 25-12 dicht (kapalı). Ya da: 24-12 9 - 12.
living-room-keep = Saklamak
living-room-keep-label = Bir konuşmayı ne kadar süre saklarız?
living-room-keep-hint = Sonra gerçekten gider.
living-room-wall = Duvardaki kurallar
living-room-wall-hint = Her satıra bir kural. Bunu boş mu bıraktın? O zaman bilinen kurallar asılı kalır.
living-room-hidden = Burada okumak istemediğimiz kelimeler
living-room-hidden-hint = Her satıra bir kelime.
living-room-hidden-how = Böyle bir kelime olunca ne yaparız?
living-room-hidden-back = Başka türlü söylemesini iste
living-room-hidden-cover = Yerine nokta koy
living-room-save = Kaydet

living-room-window-book = Ziyaretçi defterine yaz
living-room-window-people = { $n ->
    [0] İçeri gel
    [one] İçeride 1 komşu
   *[other] İçeride { $n } komşu
}
living-room-window-host = { $people } · { $host }

living-room-flash-shared = Oturma odasında paylaştın.
living-room-flash-chosen = Seçimin kaydedildi.
living-room-flash-lit = Lamba yandı. Oda açık.
living-room-flash-out = Lamba söndü.
living-room-flash-closed = Oda kapalı.
living-room-flash-open = Oda yeniden açılış saatlerine uyuyor.
living-room-flash-pace = Hız ayarlandı.
living-room-flash-reported = Teşekkürler. Mahalle evinden biri buna bakacak.
living-room-flash-removed = Mesaj kaldırıldı.
living-room-flash-rests = Bunu istedik. Sonra yeniden konuşabilir.
living-room-flash-written = Teşekkürler. Ev sahibi okuyacak. Sonra burada durur.
living-room-flash-shown = Defterde duruyor.
living-room-flash-entry-gone = Kaldırıldı.
living-room-flash-saved = Kaydedildi.

living-room-belonging = Oturma odasında söylendi
living-room-belonging-book = Ziyaretçi defterine yazıldı

living-room-share = Oturma odasında paylaş
