# Mesajların sözleri.

messages-title = Mesajlar
messages-line = Seninle bir başkası arasında. Başka kimse okumaz.
messages-house-title = Mahalle evine gelen posta
messages-which = Hangi mesajlar?
messages-own = Senin mesajların
messages-of-house = Mahalle evine gelen posta ({ $n })
messages-reports = Bildirimler ({ $n })
messages-empty = Henüz mesaj yok
messages-empty-next = Bir komşunun ilanına yanıt ver ya da birine selam ver.
messages-to-noticeboard = İlan panosuna bak
messages-new = { $n ->
    [one] 1 yeni mesaj
   *[other] { $n } yeni mesaj
}
messages-about = Konu: { $title }
messages-you-said = Sen: { $text }
messages-you-wrote = Bunu yazdın. Kopyalayabilirsin.
messages-taken-back = Bu mesaj kaldırıldı.
messages-older-threads = Daha eskileri göster
messages-know = Bilmen iyi olur
messages-know-private = Bunu yalnızca sen ve karşındaki okur. Karşındaki e-posta adresini görmez.
messages-know-no-receipts = Karşındaki bir şeyi okuyup okumadığını görmez.
messages-know-kept = Bir mesaj on iki ay kalır. Sonra onu kaldırırız.

messages-you = Sen
messages-the-house = Mahalle evi
messages-for-the-house = { $name }, mahalle evi adına
messages-somebody = biri
messages-guest = Bir ziyaretçi
messages-guest-named = { $name } (ziyaretçi)
messages-gone = Bu komşu ayrıldı
messages-gone-line = Bu komşu ayrıldı. Artık yanıt veremezsin.
messages-not-reachable = Bu siteye şu anda ulaşılamıyor. Sonra yeniden dene.
messages-guest-no-mail = Bu ziyaretçi e-posta adresi bırakmadı. Burada yanıt veremezsin.
messages-guest-contact = Ona böyle ulaşılır

messages-talk = Neler söylendi
messages-earlier = Önceki mesajları oku
messages-is-new = yeni
messages-no-words = Bu mesajda kelime yok.
messages-is-public = Bunu { $host } sitesinde herkes okuyabilir.
messages-see-there = { $host } sitesinde oku
messages-elsewhere = { $handle } bu evin dışından
messages-answer = Yanıt yaz
messages-more = Daha fazlasını yap
messages-new-title = Mesaj: { $name }
messages-new-line = Konuştuğun gibi yaz.
messages-field-text = Mesajın
messages-field-text-hint = Kısa da olabilir.
messages-openings = Şöyle başla
messages-opening-hello = Merhaba
messages-opening-thanks = Teşekkürler
messages-opening-see-you = Görüşürüz
messages-begin-hello = Merhaba { $name },
messages-begin-hello-you = Merhaba,
messages-begin-thanks = Teşekkürler.
messages-begin-see-you = Görüşürüz.
messages-only-for = Bunu yalnızca { $name } okur. E-posta adresin görünmez.
messages-send = Gönder
messages-stop = Vazgeç
messages-outside = Yanıtın { $host } sitesindeki { $handle } hesabına gider. Orası bu evin dışında.
messages-outside-line = Ön adın ve mesajın başka bir siteye konur. Onu oradan kaldıramayız.
messages-outside-question = Mesajın dışarı gidebilir mi?
messages-outside-yes = Evet, { $handle } hesabına gönder

messages-text-empty = Mesajını buraya yaz.
messages-text-long = Bu mesaj çok uzun. 4.000 harf ya da daha az olsun.
messages-outside-not-ticked = Mesajın dışarı gidebilirse burayı işaretle.
messages-too-many = Arka arkaya çok mesaj yazıyorsun. Birkaç dakika bekle. Metnin burada duruyor.
messages-reason-empty = Neyin uygun olmadığını birkaç kelimeyle anlat.

messages-remove = Bu konuşmayı kaldır
messages-remove-title = Konuşmayı kaldır
messages-remove-line = { $name } ile konuşman kaldırılsın mı?
messages-remove-what = Yalnızca sende kaybolur. Karşındakinde kalır. Karşındaki yine mi yazdı? O zaman o yeni mesajı görürsün.
messages-remove-really = Evet, kaldır
messages-leave-it = Hayır, geri dön
messages-block = Engelle: { $name }
messages-block-title = { $name } engellensin mi?
messages-block-line = O zaman { $name } tarafından yazılan mesajlar artık sana gelmez.
messages-block-not-told = Karşındakine bundan haber verilmez.
messages-block-undo = Bunu sonra yeniden kapatabilirsin.
messages-block-really = Evet, engelle
messages-you-blocked = { $name } engellendi. Yeni mesajlar gelmez.
messages-unblock = Engeli kaldır
messages-unblock-first = Önce engeli kaldır. Metnin burada duruyor.
messages-unblock-name = Engeli kaldır: { $name }
messages-blocked-see = Kimi engelledin?
messages-blocked-title = Engellenenler
messages-blocked-line = Bu insanlardan mesaj gelmez.
messages-blocked-nobody = Kimse engellenmedi.
messages-blocked-by-house = mahalle evi engelledi

messages-report = Bunu bildir
messages-report-of = mesaj, { $moment }
messages-report-title = Mesajı bildir
messages-report-line = Bu mesaj uygun değil mi? Ev sahibine bildir.
messages-report-what = { $name } ne yazdı
messages-field-reason = Uygun olmayan ne?
messages-field-reason-hint = Birkaç kelime yeter.
messages-report-who-sees = Bildirimlere bakan kişi bu tek mesajı, senin açıklamanı ve ikinizin ön adını okur. Karşındaki bunu senin bildirdiğini öğrenmez.
messages-report-send = Bildirimi gönder

messages-flash-sent = Mesajın gönderildi.
messages-flash-sent-outside = Mesajın şimdi dışarı gidiyor.
messages-flash-removed = Konuşma kaldırıldı.
messages-flash-blocked = Bu kişiden artık mesaj gelmez.
messages-flash-unblocked = Mesajlar yeniden gelir.
messages-flash-reported = Teşekkürler. Mahalle evinden biri buna bakacak.
messages-flash-sign-in-first = Önce giriş yap. Metnin kaydedildi. Sonra yeniden önüne gelir.

messages-mail-subject = Bir mesajın var: { $name }
messages-mail-text = Merhaba,

    Sana { $house } içinde bir mesaj var. Yazan: { $name }.

    Mesajı burada oku:
    { $link }

    Bu e-postayı yanıtlama. Yanıtını sitede yaz.
messages-mail-why = Bu e-postayı alıyorsun, çünkü { $house } içinde biri sana mesaj gönderdi.
messages-guest-mail-subject = Yanıt geldi: { $house }
messages-guest-mail-text = Merhaba { $guest },

    { $text }

    Selamlar,
    { $name }, { $house }
messages-guest-mail-why = Bu e-postayı alıyorsun, çünkü { $house } için bir mesaj yazdın.
messages-signed = { $house } üzerinden selamlar, { $name }

messages-belonging = Mesaj
