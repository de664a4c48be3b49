# Mahalle sitelerinin sözleri.

sites-door = Mahalle siteleri
sites-line = Komşulara bir bak. Her mahallenin kendi evi var.
sites-line-portal = Her mahallenin kendi evi var. Hangisine bakmak istersin?
sites-all = Bütün mahalleler
sites-none = Komşular yakında burada
sites-none-line = Henüz bağlı bir mahalle sitesi yok.
sites-link-first = Bir mahalle sitesi bağla
sites-follow-us = Bizi takip et
sites-follow-us-line = Mastodon ya da benzer bir şey kullanıyor musun? Orada bu adresi ara. O zaman haberlerimiz sana kendiliğinden gelir.
sites-activities = { $n ->
    [0] etkinlik yok
    [one] 1 etkinlik
   *[other] { $n } etkinlik
}
sites-notices = { $n ->
    [0] ilan yok
    [one] 1 ilan
   *[other] { $n } ilan
}
sites-organisations = { $n ->
    [0] kuruluş yok
    [one] 1 kuruluş
   *[other] { $n } kuruluş
}
sites-desk = Yönetim
sites-desk-title = Mahalle sitelerinin yönetimi
sites-desk-line = Bir mahallenin sitesini bağla. O zaman etkinlikleri burada da görünür.
sites-requests = Sizi takip etmek istiyorlar
sites-requests-line = Evet dersen etkinlikleriniz onların sitesinde de görünür. Etkinlikler sizin kalır. Her zaman durdurabilirsin.
sites-yes = Evet
sites-yes-to = Evet, { $name } bizi takip edebilir
sites-no = Hayır
sites-no-to = Hayır, { $name } bizi takip edemez
sites-stop = Bunu durdur
sites-stop-for = Bunu durdur: { $name } artık bizi takip edemez
sites-link-title = Mahalle sitesi bağla
sites-step-address = Adres
sites-step-check = Kontrol
sites-step-done = Tamam
sites-address = Mahalle sitesinin adresi
sites-address-hint = Örneğin: delinde.example
sites-check = Kontrol et
sites-check-again = Yeniden kontrol et
sites-linked = Bağlı siteler
sites-fetch-all = Şimdi hepsini al
sites-empty = Henüz bağlı bir site yok. Bir mahalle sitesinin adresiyle başla.
sites-tally-healthy = sorunsuz
sites-tally-late = gecikmeli
sites-tally-broken = bozuk
sites-table = Bağlı mahalle siteleri ve durumları
sites-column-site = Mahalle sitesi
sites-column-health = Durumu nasıl?
sites-column-contact = Son bağlantı
sites-column-items = Burada ne var?
sites-column-do = İşlem
sites-never = henüz yok
sites-look = Bak
sites-solve = Çöz
sites-look-at = Bak: { $name }
sites-broken = Bozuk
sites-refused = Hayır dediler
sites-late = Gecikmeli
sites-waiting = Yanıt bekleniyor
sites-healthy = Sorunsuz
sites-broken-why = Bilgiler alınamıyor.
sites-refused-why = Bu site katılmak istemiyor.
sites-late-why = Bir günden uzun süredir haber yok.
sites-waiting-why = Onlara bir soru gitti.
sites-healthy-why = Her şey çalışıyor.
sites-broken-since = { $name } sitesi { $day } gününden beri bozuk.
sites-broken-line = Ziyaretçiler hâlâ eski etkinlikleri görüyor. Yanında şu yazıyor: eski olabilir.
sites-see-error = Son hataya bak
sites-followers = Sizi takip ediyorlar
sites-followers-line = Takvime eklediğiniz ya da ilan panosuna astığınız şeyler onlara da gider.
sites-searching = Bakıyoruz…
sites-searching-line = Şu adresi arıyoruz: { $address }. Bu birkaç saniye sürer.
sites-look-again = Bir daha bak
sites-not-found = Bulunamadı
sites-back = Geri dön
sites-found = Bulundu
sites-found-line = Bu site: { $name }.
sites-name-here = Bu siteye burada verdiğimiz ad
sites-checked = Bunları kontrol ettik
sites-checked-reach = Siteye ulaşılıyor.
sites-checked-key = Anahtar doğru. Kendi bilgilerini yalnızca bu site gönderebilir.
sites-already = Bu site zaten bağlı.
sites-they-say-yes = { $name } sitesi de evet demeli. Onlara bir soru gider.
sites-link-this = { $name } sitesini bağla
sites-own-name = Sitenin kendine verdiği ad
sites-front-door = Adres
sites-asked-at = Soruldu
sites-linked-at = Bağlandı
sites-fetched-at = Hepsi alındı
sites-last-error = Son hata
sites-last-error-line = Yeniden dene. Olmuyor mu? O zaman bu sitenin yöneticisine telefon et.
sites-fetch = Şimdi al
sites-unlink = Bağlantıyı kes
sites-unlink-title = { $name } ile bağlantı kesilsin mi?
sites-unlink-line = { $name } sitesinden gelen her şey buradan gider. Kendi sitelerinde kalır.
sites-problem-empty = Buraya bir mahalle sitesinin adresini yaz.
sites-problem-name = Siteye bir ad ver.
sites-problem-address = Bu bir adrese benzemiyor. Bir adres şöyle görünür: delinde.example
sites-problem-no-answer = Bu site yanıt vermiyor. Adres doğru mu?
sites-problem-no-actor = Bu site var ama henüz bağlanamıyor.
sites-problem-person = Bu bir kişi, site değil.
sites-problem-ourselves = Bu sizin kendi siteniz.
sites-flash-asked = Soru gönderildi. Evet derlerse her şey kendiliğinden gelir.
sites-flash-fetching = Şimdi hepsini alıyoruz. Bu birkaç saniye sürer.
sites-flash-unlinked = Site artık bağlı değil.
sites-flash-accepted = Artık sizi takip ediyorlar.
sites-flash-refused = Sizi takip etmiyorlar.
sites-refused-by-us = Sizi takip edemezler
sites-refused-by-us-line = Fikrini mi değiştirdin? O zaman yine de evet diyebilirsin.
sites-after-all = Yine de evet
sites-flash-already = Bu site zaten bağlı.
