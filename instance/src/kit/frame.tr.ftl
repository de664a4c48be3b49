# Her sayfanın çevresindeki sözler ve bir şeyin ters gittiği sayfanın sözleri.

kit-skip = İçeriğe geç
kit-rooms = Odalar
kit-rooms-all = Bütün odalar
kit-rooms-city = { $name } genelinde her şey
kit-read-aloud = Sesli oku
kit-read-stop = Okumayı bırak
kit-read-block = Sesli oku: { $name }
kit-read-group = Sesli okuma
kit-read-pause = Biraz bekle
kit-read-go-on = Okumaya devam et
kit-size-larger = Büyüt
kit-size-label = A+ Büyüt: daha büyük harfler
kit-size-usual = Normal harfler
kit-language = Dil
kit-sign-in = Giriş yap
kit-sign-out = Çıkış yap
kit-my-page = Bilgilerim:
kit-contact = Uğra ya da telefon et
kit-help = Bu siteyle ilgili yardım
kit-how = Nasıl çalışır
kit-theme-evening = Koyu renkler
kit-theme-day = Açık renkler
kit-theme-device = Cihazımın renkleri
kit-about-program = Bu site hakkında
kit-desk = Yönetim
kit-mail-tray = Denemenin posta kutusu
kit-source = Kaynak kodu (AGPL)
kit-paper = Bu sayfanın internet adresi:
kit-cookie-lang = Seçtiğin dil. Bir yıl.
kit-cookie-theme = Seçtiysen, açık ya da koyu renkler. Bir yıl.
kit-cookie-size = Seçtiysen, daha büyük harfler. Bir yıl.
kit-cookie-seen = Seçtiysen, oturma odasında başkalarının seni nasıl gördüğü. Bir yıl.
kit-cookie-quiet = Seçtiysen, oturma odasındaki yeni mesajların sesli okunmaması. Bir yıl.
kit-cookie-asked = Giriş yapmak için kimin kod istediği. Yalnızca kod geçerli olduğu sürece.
kit-cookie-session = Giriş yaptığın bilgisi. Çıkış yapana kadar, en fazla 30 gün.

kit-error-title = Bir şey istediğin gibi olmadı
kit-oops-not-found = Bu oda (artık) yok
kit-oops-not-found-next = Mahalle evine dön. Aradığını belki orada bulursun.
kit-oops-gone = Bu kaldırıldı
kit-oops-gone-next = Bunu kim astıysa geri aldı. Mahalle evinde şimdi neler var, bir bak.
kit-oops-sign-in = Önce giriş yap
kit-oops-sign-in-next = O zaman kim olduğunu biliriz. E-postana bir kod gelir. Sonra buradan devam edersin.
kit-oops-forbidden = Bunu yalnızca başka biri yapabilir
kit-oops-forbidden-next = Burada bir şey değiştirmek ister misin? Mahalle evindeki insanlara sor.
kit-oops-second-step = Bir adım daha
kit-oops-second-step-next = Yönetim için ek bir kod istiyoruz. Böylece başka kimse giremez.
kit-oops-second-step-go = Ek kodu yaz
kit-oops-too-many = Arka arkaya çok fazla oldu
kit-oops-too-many-next = Birkaç dakika bekle. Sonra yeniden dene.
kit-oops-unreadable = Bunu okuyamadık
kit-oops-unreadable-next = Geri dön ve yeniden dene. Belki bir fotoğraf çok büyüktür?
kit-oops-trouble = Bizde bir şey ters gitti
kit-oops-trouble-next = Bu senin suçun değil. Birazdan yeniden dene. Ya da telefon et.
kit-oops-home = Mahalle evine dön
kit-oops-call = Telefon et: { $phone }

kit-you-are-here = Buradasın
kit-home = Ana sayfa
kit-form-wrong = Eksik bir şey var
kit-messages = { $n ->
    [0] Mesajlar
    [one] Mesajlar: 1 yeni
   *[other] Mesajlar: { $n } yeni
}
kit-agreements = Anlaştıklarımız
kit-house-rules = Ev kuralları
kit-privacy = Bilgilerinle ne yapıyoruz?
kit-accessibility = Erişilebilirlik
kit-about = Mahalle hakkında
kit-about-city = Şehir hakkında
kit-write-us = Bize yaz

kit-oops-muted = Şimdi bir süre yalnızca okuyabilirsin
kit-oops-muted-next = Buna mahalle evinden biri karar verdi. Nedenini, ne zamana kadar sürdüğünü ve aynı fikirde değilsen ne yapabileceğini kararlarda okursun.
kit-oops-muted-go = Kararlara bak
kit-report = Bu sayfada bir şeyi bildir

kit-cookie-draft = Giriş yapmadan önce hangi ilanı yazdığın. Bir saat.
kit-shut = { $name } yakında açılıyor
kit-shut-line = Mahalle evini hâlâ hazırlıyoruz. Yakında yine gel, o zaman kapı açık.
kit-shut-early = Şimdiden gelmen ne güzel. Hesabın hazır. Açılıştan sonra her yere bakabilirsin.
kit-shut-helper = Hazırlığa yardım ediyor musun? O zaman giriş yap.
kit-room-off = Bu oda kapalı
kit-room-off-line = Bu mahalle evi bu odayı şimdi kullanmıyor. Başka bir odaya bak. Ya da bize telefon et.
kit-example = Örnek
kit-example-line = Bu bir örnek. Henüz gerçek değil.
kit-examples = Örnekler
kit-examples-line = Burası böyle olabilir. Henüz gerçek değil, bu yüzden daha kaydolamazsın.
