# Vitrinin sözleri.

etalage-door = Vitrin
etalage-title = Vitrin
etalage-line = Burada her zaman ne yapabilir, ne ödünç alabilir, ne bulabilirsin?
etalage-search = Vitrinde ara
etalage-total = { $n ->
    [0] Vitrinde henüz bir şey yok
    [one] Vitrinde 1 şey
   *[other] Vitrinde { $n } şey
}
etalage-add = Vitrine bir şey koy
etalage-see-all = Her şeye bak
etalage-empty = Vitrin henüz boş
etalage-empty-next = Buraya her zaman olan şeyler gelir. Bir arkadaş, bir yük bisikleti, bir salon. Yarın bir daha bak.
etalage-from = { $site } sitesinden

etalage-open = Açık:
etalage-fact-where = Nerede:
etalage-fact-for = Kimin için:
etalage-good-to-know = Bilmen iyi olur
etalage-joining = Şöyle katılırsın:
etalage-join-title = Şöyle katılırsın
etalage-offered-by = Sunan:
etalage-call = Telefon et: { $phone }
etalage-mail = E-posta gönder
etalage-ask = Bir soru sor
etalage-keep = Sakla ya da paylaş
etalage-more-info = İnternette daha fazlası
etalage-route = Yolu göster
etalage-copy = Bu sayfanın adresini kopyala
etalage-copied = Kopyalandı
etalage-print = Bu sayfayı yazdır
etalage-manage = Yönetim
etalage-change = Değiştir
etalage-remove = Kaldır
etalage-comes-from = Bu, { $site } sitesinden geliyor.
etalage-see-there = { $site } sitesinde bak
etalage-doubtful = Bu bilgi eski olabilir. O site şu anda yanıt vermiyor.
etalage-also = Bunlar da hoşuna gidebilir

etalage-new-title = Vitrine bir şey koy
etalage-change-title = Değiştir
etalage-form-line = Belli bir tarihi olmayan her şey için. Bildiklerini yaz. Gerisi sonra da olur.
etalage-field-title = Adı ne?
etalage-field-title-hint = Kısa yaz. Örneğin: Yük bisikleti ödünç al
etalage-field-text = Bu ne?
etalage-field-text-hint = Birkaç cümleyle. Konuştuğun gibi yaz.
etalage-field-joining = Nasıl katılınır?
etalage-field-joining-hint = Örneğin: Bir gün önce telefon et. Üzerinde adın yazan bir şey getir.
etalage-field-hours = Ne zaman olur?
etalage-field-hours-hint = Örneğin: 9 - 17. Ya da: 9 - 12, 13 - 17. Olmayan günleri boş bırak. Belli saatler yok mu? Hepsini boş bırak.
etalage-field-hours-words = Saatler hakkında başka bir şey söylemek ister misin?
etalage-field-hours-words-hint = Zorunlu değil. Örneğin: randevuyla
etalage-field-organisation = Bunu hangi kuruluş yapıyor?
etalage-no-organisation = Mahalle evinin kendisi
etalage-field-contact = Kim daha çok bilgi verebilir?
etalage-field-contact-hint = Yalnızca bir ön ad. Örneğin: Fatma
etalage-field-link = İnternet adresi
etalage-field-link-hint = Zorunlu değil.
etalage-stop = Vazgeç
etalage-save = Kaydet
etalage-put-in = Vitrine koy

etalage-title-empty = Buraya birkaç kelime yaz.
etalage-title-long = Bu başlık çok uzun. 120 harf ya da daha az olsun.
etalage-text-empty = Bunun ne olduğunu birkaç kelimeyle anlat.
etalage-text-long = Bu metin çok uzun. Biraz kısalt.
etalage-link-unclear = Bu adres tam doğru değil. Adres https:// ile başlar

etalage-remove-title = Vitrinden kaldır
etalage-remove-line = “{ $title }” kaldırılsın mı?
etalage-remove-what = O zaman gider, hem buradan hem de bizi takip eden sitelerden.
etalage-remove-stay = Kalsın
etalage-remove-really = Evet, kaldır

etalage-flash-added = Kaydedildi. Artık vitrinde.
etalage-flash-changed = Kaydedildi. Değiştirildi.
etalage-flash-removed = Vitrinden kaldırıldı.

etalage-wire-drawing = Çizim: { $title }
etalage-belonging = Vitrindeki teklif
