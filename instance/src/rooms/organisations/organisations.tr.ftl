# Kuruluşların sözleri.

organisations-door = Kuruluşlar
organisations-title = Kuruluşlar
organisations-line = Mahallede kim ne yapıyor? Kim sana yardım eder?
organisations-search = Bir kuruluş ara
organisations-for-whom = Kimin için?
organisations-total = { $n ->
    [0] Kuruluş yok
    [one] 1 kuruluş
   *[other] { $n } kuruluş
}
organisations-add = Bir kuruluş ekle
organisations-see-all = Bütün kuruluşlara bak
organisations-empty = Burada henüz kimse yok
organisations-empty-next = Yakında kulüpler ve insanlar eklenir. Yarın bir daha bak.
organisations-from = { $site } sitesinden

organisations-fact-where = Nerede:
organisations-fact-hours = Açık:
organisations-fact-for = Kimin için:
organisations-good-to-know = Bilmen iyi olur
organisations-contact = İletişim
organisations-call = Telefon et: { $phone }
organisations-mail = E-posta gönder
organisations-website = Kendi web sitesi
organisations-route = Yolu göster
organisations-follow = Yaptıklarını takip et
organisations-follow-line = Mastodon ya da benzer bir şey kullanıyor musun? Orada bu adı ara.
organisations-copy = Adı kopyala
organisations-copied = Kopyalandı
organisations-manage = Yönetim
organisations-change = Değiştir
organisations-remove = Kaldır
organisations-comes-from = Bu kuruluş { $site } sitesinden geliyor.
organisations-see-there = { $site } sitesinde bak
organisations-doubtful = Bu bilgi eski olabilir. O site şu anda yanıt vermiyor.
organisations-in-the-agenda = Takvimde

organisations-new-title = Bir kuruluş ekle
organisations-change-title = Kuruluşu değiştir
organisations-form-line = Bildiklerini yaz. Gerisi sonra da olur.
organisations-field-name = Kuruluşun adı
organisations-field-text = Ne yapıyorsunuz?
organisations-field-text-hint = Birkaç cümleyle. Konuştuğun gibi yaz.
organisations-field-themes = Ne hakkında?
organisations-field-hours = Ne zaman açıksınız?
organisations-field-hours-hint = Örneğin: Salı ve perşembe 10.00 ile 12.00 arası
organisations-field-phone = Telefon numarası
organisations-field-email = E-posta adresi
organisations-field-website = Web sitesi
organisations-stop = Vazgeç
organisations-save = Kaydet
organisations-put-in = Ekle

organisations-name-empty = Buraya kuruluşun adını yaz.
organisations-name-long = Bu ad çok uzun. 100 harf ya da daha az olsun.
organisations-name-unclear = Bu adda harf de olmalı.
organisations-text-empty = Kuruluşun ne yaptığını birkaç kelimeyle anlat.
organisations-text-long = Bu metin çok uzun. Biraz kısalt.
organisations-phone-unclear = Bu telefon numarası tam doğru değil. Yalnızca rakam kullan.
organisations-email-unclear = Bu adres tam doğru değil. İçinde @ var mı?
organisations-website-unclear = Bu adres tam doğru değil. Adres https:// ile başlar

organisations-remove-title = Kuruluşu kaldır
organisations-remove-line = “{ $name }” kaldırılsın mı?
organisations-remove-what = O zaman bu sayfa gider, hem buradan hem de bizi takip eden sitelerden. Kuruluşu takip edenler artık yeni bir şey görmez. Etkinlikler kalır.
organisations-remove-stay = Kalsın
organisations-remove-really = Evet, kaldır

organisations-flash-added = Kaydedildi. Kuruluş eklendi.
organisations-flash-changed = Kaydedildi. Kuruluş değiştirildi.
organisations-flash-removed = Kuruluş kaldırıldı.

organisations-wire-hours = Açılış saatleri
organisations-wire-phone = Telefon
organisations-wire-email = E-posta
organisations-wire-website = Web sitesi

organisations-in-the-etalage = Vitrinde
