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

organisations-logo = Logo
organisations-logo-line = Logo sayfada ve kartta bütün olarak görünür. Hiçbir yeri kesilmez.
organisations-logo-now = Şimdiki logo
organisations-logo-gone = Logoyu kaldır
organisations-logo-field = Bir dosya seç
organisations-logo-hint = JPEG, PNG ya da WebP. Saydam arka plan beyaz olur.
organisations-logo-of = Logo: { $name }

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

organisations-new = Yeni
organisations-mine = Senin kuruluşların
organisations-register = Kulübünüzle katılın
organisations-contacts = Kiminle konuşabilirsin?
organisations-call-person = Telefon et: { $name }
organisations-mail-person = E-posta gönder: { $name }
organisations-yours = Bu sizin kulübünüz mü?
organisations-yours-line = Bu sayfayla henüz kimse ilgilenmiyor. Bunu kendiniz yapabilirsiniz.
organisations-yours-go = Evet, bu biziz

organisations-register-title = Kulübünüzle katılın
organisations-register-line = Kulübünüzü, dükkânınızı ya da vakfınızı sayfaya koy. Sonra her şeyi değiştirebilirsin.
organisations-register-you = Ya sen?
organisations-own-email = Kendi e-posta adresin
organisations-own-email-hint = Sana bir kod göndeririz. Bu adres sayfada görünmez.
organisations-own-email-unclear = E-postasını okuyabildiğin bir e-posta adresi yaz.
organisations-register-later = Logoyu, açılış saatlerini ve iletişim kişilerini sonra ekleyebilirsin.
organisations-step-tell = Anlat
organisations-step-look = Kontrol et
organisations-look = Kontrol et
organisations-look-line = Böyle doğru mu? O zaman eklenebilir.
organisations-look-back = Bir şeyi değiştir
organisations-send = Gönder
organisations-same = “{ $name }” adında bir kuruluş zaten var.
organisations-same-look = O siz misiniz, bak

organisations-people = İnsanlar
organisations-people-line = Bu sayfayla kim ilgileniyor?
organisations-writers = Sayfayla bu kişiler ilgileniyor
organisations-writers-none = Bu sayfayla şimdi kimse ilgilenmiyor.
organisations-you = bu sensin
organisations-since = Başlangıç: { $day }
organisations-writer-remove = Kaldır
organisations-writer-remove-who = Kaldır: { $name }
organisations-link-waits = Davet edildi. Bağlantının son günü: { $day }.
organisations-link-waits-claim = Bu sayfa onların mı diye soruldu. Bağlantının son günü: { $day }.
organisations-withdraw = Geri al
organisations-withdraw-which = { $email } adresine giden bağlantıyı geri al
organisations-invite = Birini davet et
organisations-invite-line = Davet ettiğin kişiye e-postayla bir bağlantı gelir. Sonra o kişi de senin gibi bu sayfadaki her şeyi değiştirebilir.
organisations-invited = O kişinin e-posta adresi
organisations-invited-unclear = Bu adres tam doğru değil. İçinde @ var mı?
organisations-invite-do = Daveti gönder

organisations-contact-you = İnsanlar sana soru sorabilir mi?
organisations-contact-line = O zaman adın kuruluşun sayfasında görünür. Buna yalnızca sen karar verirsin, hem de yalnızca kendin için.
organisations-contact-name = Ad
organisations-contact-name-empty = Buraya adını yaz.
organisations-contact-duty = Orada ne yapıyorsun?
organisations-contact-duty-hint = Örneğin: sayman
organisations-contact-phone = Telefon numarası
organisations-contact-email = E-posta adresi
organisations-contact-empty-hint = Bunu vermek istemiyorsan boş bırak.
organisations-contact-agree = Evet, bunu sayfaya koy. Herkes okuyabilir.

organisations-stop-title = Sayfayla ilgilenmeyi bırak
organisations-stop-line = O zaman “{ $name }” sayfasıyla artık ilgilenmezsin.
organisations-stop-go = Bırak
organisations-pass-on = Senden sonra kim ilgilenecek?
organisations-pass-on-line = Son kişi sensin. Senin söylediğin birine bir bağlantı göndeririz. O kişi evet derse senin işin biter.
organisations-pass-on-do = Başkasına devret
organisations-stop-now = Şimdi hemen bırak
organisations-stop-last = Sayfa kalır ama onunla kimse ilgilenmez. Bunu mahalle evinin yöneticisine bildiririz.
organisations-stop-others = Sayfayla diğerleri ilgilenir.
organisations-stop-stay = Devam et
organisations-stop-do = Evet, bırakıyorum

organisations-claim-title = Bu biziz
organisations-claim-line = O zaman “{ $name }” sayfasıyla siz ilgilenirsiniz.
organisations-claim-mail = E-postayla gelen bir bağlantıyla
organisations-claim-mail-line = Bildiğimiz adresinize bir bağlantı göndeririz: { $email }
organisations-claim-mail-do = Bağlantıyı gönder
organisations-claim-other = O e-postayı okuyamıyor musun?
organisations-claim-tell = Kim olduğunu anlat
organisations-claim-tell-line = Mahalle evinin yöneticisi buna bakar ve sonra sana bir bağlantı gönderir.
organisations-claim-name-empty = Buraya adını yaz.
organisations-claim-reason = Bu kuruluşta ne yapıyorsun?
organisations-claim-reason-hint = Peki bunun doğru olduğunu nasıl görebiliriz?
organisations-claim-reason-empty = Bu kuruluşta ne yaptığını birkaç kelimeyle anlat.

organisations-link-claim = “{ $name }” sizin mi?
organisations-link-claim-line = O zaman bundan sonra bu sayfayla sen ilgilenirsin. Başkalarını da davet edebilirsin.
organisations-link-invited = “{ $name }” sayfasıyla sen de ilgilen
organisations-link-invited-line = Biri seni davet ediyor. O zaman sayfayı değiştirebilir ve takvime etkinlik ekleyebilirsin.
organisations-link-see = Sayfaya bak
organisations-link-yes = Evet, bu biziz
organisations-link-join = Katıl
organisations-link-sign-in = { $email } adresiyle zaten bir hesap var. Önce giriş yap. Sonra buraya dönersin.
organisations-link-sign-in-go = Giriş yap
organisations-link-not-you = Bu senin için değil mi? O zaman bir şey yapman gerekmez.
organisations-link-over = Bu bağlantı (artık) çalışmıyor
organisations-link-over-line = Bir bağlantı bir kez çalışır ve hep geçerli kalmaz.
organisations-link-over-next = Yeni bir bağlantı iste. Nasıl isteyeceğin kuruluşun sayfasında yazar.

organisations-belonging = Sayfasıyla ilgilendiğin bir kuruluş
organisations-belonging-title = { $name } sayfasıyla sen ilgileniyorsun

organisations-field-week = Hangi saatlerde orada biri var?
organisations-field-week-hint = Örneğin: 10 - 12, 13.30 - 17. Kapalı olduğunuz günü boş bırak.

organisations-remove-reason = Kuruluşu neden kaldırıyorsun?
organisations-remove-reason-hint = Bunu sayfayla ilgilenen kişi okur.

organisations-flash-registered = Eklendiniz. Yönetici buna daha bakacak. Şimdi gerisini rahatça doldur.
organisations-flash-joined = Hoş geldin. Bu sayfayla artık sen ilgileniyorsun.
organisations-flash-invited = Davet gönderildi.
organisations-flash-withdrawn = Bağlantı artık çalışmıyor.
organisations-flash-parted = Bu kişi artık sayfayla ilgilenmiyor.
organisations-flash-passed-on = Bağlantı gönderildi. O kişi evet deyince senin işin biter.
organisations-flash-stopped = Bu sayfayla artık ilgilenmiyorsun. Emeğin için teşekkürler.
organisations-flash-contact = Kaydedildi. Adın sayfada.
organisations-flash-no-contact = Kaydedildi. Adın sayfada değil.
organisations-flash-link-sent = Bağlantı gönderildi. Kuruluşun e-postasına bak.
organisations-flash-claimed = Teşekkürler. Yönetici buna bakar ve sana e-posta gönderir.

organisations-mail-invitation-subject = { $name } seni davet ediyor: { $organisation }
organisations-mail-invitation-text =
    Merhaba,

    { $name } sana soruyor: { $house } sitesindeki { $organisation } sayfasıyla sen de ilgilenmek ister misin? İstersen düğmeye bas.

    { $page }

    Bağlantı bir kez çalışır. Son gün: { $day }. İstemiyor musun? O zaman bir şey yapman gerekmez.
organisations-mail-claim-subject = { $organisation } sayfası sizin mi?
organisations-mail-claim-text =
    Merhaba,

    { $house } sitesinde { $organisation } hakkında bir sayfa var. Bu siz misiniz? O zaman sayfayla kendiniz ilgilenebilirsiniz. Düğmeye bas.

    { $page }

    Bağlantı bir kez çalışır. Son gün: { $day }. Bu siz değil misiniz? O zaman bir şey yapman gerekmez.
organisations-mail-link-why = Bu e-postayı alıyorsun, çünkü biri { $organisation } için bu adresi yazdı.
organisations-mail-writer-why = Bu e-postayı alıyorsun, çünkü { $organisation } sayfasıyla ilgileniyorsun ya da ilgileniyordun.
organisations-mail-parted-subject = { $organisation } sayfasıyla artık ilgilenmiyorsun
organisations-mail-parted-text =
    Merhaba { $name },

    { $organisation } içinden biri seni listeden çıkardı. Şimdi sayfayı değiştiremezsin. Hesabın olduğu gibi kalır.

    Bu doğru değil mi? Şuraya sor: { $organisation } ya da { $house }:

    { $contact }
organisations-mail-removed-subject = { $organisation } sayfası kaldırıldı
organisations-mail-removed-text =
    Merhaba { $name },

    { $house } sitesindeki { $organisation } sayfası kaldırıldı.

    Aynı fikirde değil misin ya da bir şey sormak mı istiyorsun? Bize yaz:

    { $contact }
organisations-mail-removed-why-text =
    Merhaba { $name },

    { $house } sitesindeki { $organisation } sayfası kaldırıldı. Nedeni şu:

    { $words }

    Aynı fikirde değil misin ya da bir şey sormak mı istiyorsun? Bize yaz:

    { $contact }
organisations-mail-question-subject = { $organisation } sayfası hakkında bir soru
organisations-mail-question-text =
    Merhaba { $name },

    { $house }, { $organisation } sayfası hakkında bir şey soruyor:

    { $words }

    Bu e-postayı yanıtlayabilirsin. Ya da sayfayı değiştir:

    { $page }
organisations-mail-refused-subject = { $organisation } sayfası hakkında
organisations-mail-refused-text =
    Merhaba { $name },

    { $organisation } sayfasıyla ilgilenmek istedin. Bu sayfanın sizin olduğunu göremiyoruz. Bu yüzden bunu şimdi yapmıyoruz.

    { $house } ile iletişime geç. Birlikte bir çözüm buluruz:

    { $contact }
organisations-mail-refused-why = Bu e-postayı alıyorsun, çünkü { $organisation } sayfasıyla ilgilenmek istedin.
