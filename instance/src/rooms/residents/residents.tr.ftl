# Giriş yapmak ve kendi bilgilerin.

residents-sign-in = Giriş yap
residents-sign-in-line = E-postana bir kod ve bir bağlantı gelir. Şifre gerekmez.
residents-email = E-posta adresin
residents-email-hint = Kodu buraya göndeririz.
residents-email-same = Kodun geldiği adres.
residents-email-empty = E-posta adresini buraya yaz.
residents-email-wrong = Bu adres tam doğru değil. İçinde @ var mı?
residents-send-code = Bana bir kod gönder
residents-why-sign-in = Bakmak ve telefon etmek için giriş yapman gerekmez. Kendin bir şey asmak istersen giriş yap.
residents-call = Olmuyor mu? Telefon et: { $phone }. Sana yardım ederiz.
residents-code-title = Kodu yaz
residents-code-line = Bir adım daha. Sonra içeridesin.
residents-code-look = E-postana bak.
residents-code-sent = Şu adrese bir kod gönderdik: { $email }.
residents-code = Kod
residents-code-hint = 6 rakam. Kod 15 dakika çalışır.
residents-code-wrong = Bu kod (artık) doğru değil. Bir daha iyice bak ya da yeni bir kod iste.
residents-code-again = Yeni bir kod gönder
residents-name = Ön adın
residents-name-hint = Komşuların bu adı astıklarının yanında görür.
residents-name-empty = Ön adını buraya yaz.
residents-nameless = Bir komşu
residents-enter = Giriş yap
residents-mail-subject = { $house } için kodun: { $code }
residents-mail-hello = Merhaba,
residents-mail-code = { $house } sitesine giriş yapmak için kodun bu:
residents-mail-fill = Kodu yaz
residents-mail-or = Ya da bu düğmeyle giriş yap. Orada şunu seç: Giriş yap.
residents-mail-link = Kodsuz giriş yap
residents-mail-lasts = Kod ve bağlantı 15 dakika çalışır. İkisinden birini kullan. Onları başka kimseye verme.
residents-mail-not-you = Kod istemedin mi? O zaman bir şey yapman gerekmez.
residents-mail-why = Bu e-postayı alıyorsun, çünkü biri bu adresle giriş yapmak istiyor.
residents-me = Bilgilerim
residents-me-line = Burada bilgilerini değiştirebilir, yanına alabilir ya da kaldırabilirsin.
residents-who = Kim olduğun
residents-email-label = E-posta
residents-role = Buradaki görevin
residents-since = Başlangıç
residents-role-resident = Komşu
residents-role-organisation-editor = Bir kuruluş için yazan
residents-role-host = Ev sahibi
residents-role-mediator = Aracı
residents-role-editor = Editör
residents-role-administrator = Yönetici
residents-save = Kaydet
residents-out-everywhere = Her yerden çıkış yap
residents-leave = Ayrılmak
residents-leave-line = Hesabını kaldırabilirsin. Önce neyin gideceğini ve neyin kalacağını okursun.
residents-leave-first = Bir şeyi saklamak ister misin? O zaman önce onu yanına al.
residents-leave-gone = Bunlar gider
residents-leave-gone-you = Adın, e-posta adresin ve nasıl giriş yaptığın
residents-leave-gone-notices = İlan panosundaki ilanların
residents-leave-gone-messages = Mesajların ve oturma odasında söylediklerin
residents-leave-gone-face = Komşu albümündeki kartın ve fotoğrafın
residents-leave-gone-places = Etkinliklerdeki yerin
residents-leave-stays = Bunlar kalır, adın olmadan
residents-leave-stays-line = Buraya koyduğun etkinlikler, kuruluşlar ve yazılar. Başkaları onları hâlâ kullanır. Bunlardan biri gitsin mi? O zaman önce onu kaldır.
residents-leave-elsewhere = Sana ait bir şey başka sitelerde de var mıydı? O zaman o sitelerden bunu kaldırmalarını isteriz. Bunu yapacaklarına söz veremeyiz.
residents-leave-back = Bu geri alınamaz. Sonra her zaman yeniden başlayabilirsin.
residents-leave-start = Hesabımı kaldır
residents-leave-sure = Emin misin?
residents-leave-stay = Hayır, kalıyorum
residents-leave-really = Evet, hesabımı kaldır
residents-last-administrator = Son yönetici sensin. Önce başka birini yönetici yap. Sonra ayrılabilirsin.
residents-flash-in = Hoş geldin. Giriş yaptın.
residents-flash-out = Çıkış yaptın. Görüşürüz.
residents-flash-out-everywhere = Her yerden çıkış yaptın.
residents-flash-saved = Kaydedildi.
residents-flash-gone = Hesabın kaldırıldı. Kapımız sana hep açık.
residents-archive = Bilgilerimi yanıma al
residents-archive-line = Burada sana ait her şey.
residents-archive-take = Hepsini al
residents-archive-number = { $n ->
    [0] Hesabın dışında burada henüz sana ait bir şey yok.
    [one] Burada sana ait 1 şey var.
   *[other] Burada sana ait { $n } şey var.
}
residents-archive-read-line = Okumak, saklamak ya da yazdırmak için bir sayfa.
residents-archive-read = Sayfayı indir
residents-archive-program-line = Aynısı, bilgisayarlar için bir biçimde. Onunla bilgilerini başka bir yere koyabilirsin.
residents-archive-program = Dosyayı indir
residents-archive-title = { $house } sitesindeki bilgilerim
residents-cards = Komşular için kartlar
residents-cards-line = E-postası olmayanlar için. Bir kart yazdır. Bir komşu onunla içeri girer.
residents-card = Kartın
residents-card-line = Kartı yazdır ve komşuna ver.
residents-card-make = Bir kart yap
residents-card-make-do = Kartı yap
residents-card-name = Kimin için?
residents-card-name-hint = Yalnızca ön ad. Boş da kalabilir.
residents-cards-made = Çalışan kartlar
residents-card-nameless = Adsız
residents-card-used = Son kullanım: { $day }
residents-card-unused = Henüz kullanılmadı. Şu güne kadar çalışır: { $day }
residents-card-again = Yeniden yazdır
residents-card-again-of = { $name } için kartı yeniden yazdır. O zaman eskisi artık çalışmaz.
residents-card-remove = Kaldır
residents-card-remove-of = { $name } için kartı kaldır
residents-card-welcome = Evimize hoş geldin
residents-card-welcome-name = Hoş geldin, { $name }
residents-card-qr = Telefonunun kamerası için kod
residents-card-step-scan = Telefonunun kamerasını kareye tut.
residents-card-step-type = Ya da şu adrese git:
residents-card-step-code = ve şu kodu yaz:
residents-card-keep = Bu kartı iyi sakla. O senin anahtarın.
residents-card-help = Kart kayıp mı ya da olmuyor mu? Telefon et: { $phone }.
residents-card-once = Kodu yalnızca bir kez görürsün. Kartı şimdi yazdır.
residents-card-print = Kartı yazdır
residents-card-done = Bitti
residents-card-sign-in = Bir kartla içeri gir
residents-card-sign-in-line = Mahalle evinden bir kartın mı var? Kodu yaz.
residents-card-code = Kartındaki kod
residents-card-code-hint = 12 harf ve rakam. Boşluklar önemli değil.
residents-card-next = Devam et
residents-card-unknown = Bu kodu tanımıyoruz ya da artık çalışmıyor. Bir daha iyice bak. Ya da mahalle evinden yeni bir kart iste.
residents-card-door-line = Anahtar sende. Bir adım daha.
residents-card-come-in = İçeri gel
residents-sixteen-question = Kaç yaşındasın?
residents-sixteen = 16 yaşındayım ya da daha büyüğüm
residents-sixteen-needed = Hesap 16 yaşından itibaren açılır. Daha küçük müsün? Bakmak her zaman serbest ve bize telefon edebilirsin.
residents-flash-card-twice = Bu kart zaten yapıldı. Kaybettiysen yeniden yazdır.
residents-flash-card-gone = Kart artık çalışmıyor.
residents-quiet-subject = { $house } sitesindeki hesabın kalsın mı?
residents-quiet-why = Bu e-postayı alıyorsun, çünkü burada bir hesabın var.
residents-quiet-text =
    Merhaba { $name },

    İki yıldır { $house } sitesine gelmedin.
    Hesabın kalsın mı? O zaman { $day } gününden önce giriş yap:

    { $page }

    Bir şey yapmazsan hesabını ve burada sana ait her şeyi kaldırırız.
    Sonra her zaman yeniden başlayabilirsin.

    Selamlar,
    { $house }

residents-new-here = Burada yeni misin? O zaman bunu da doldur.
residents-of-age-needed = Hesap, 16 yaşında ya da daha büyük olanlar için. Sen de öyle misin? O zaman burayı işaretle. Daha küçük müsün? Bakmak her zaman serbest ve mahalle evine her zaman gelebilirsin.
residents-of-age-call = Ya da telefon et: { $phone }.
residents-link-title = Giriş yap
residents-link-who = Şu adresle giriyorsun: { $email }.
residents-link-not-you = Bu sen değil misin? O zaman bu sayfayı kapat. Hiçbir şey olmaz.
residents-link-over = Bu bağlantı (artık) çalışmıyor
residents-link-over-line = Bir bağlantı bir kez ve 15 dakika boyunca çalışır.
residents-link-over-next = Yeni bir kod iste. O zaman yeni bir bağlantı da gelir.

residents-role-resident-line = İlan asar, konuşmaya katılır ve komşulara yazar.
residents-role-organisation-editor-line = Takvime etkinlik ekler.
residents-role-host-line = Oturma odasında insanları karşılar, mahalle evine gelen postayı okur ve e-postası olmayanlar için kart yapar.
residents-role-mediator-line = Bir soru yanıtsız kalınca yardım eder.
residents-role-editor-line = Mahalle evi için yazar, kuruluş ekler ve başkalarının yazdıklarını düzeltir.
residents-role-administrator-line = Burada da her şeyi yapabilir. Giriş yaparken ikinci bir adım gerekir.

residents-doors = Giriş ve güvenlik
residents-sessions = Nerelerde giriş yaptın
residents-sessions-line = Giriş yaptığın her bilgisayar ve telefon.
residents-sessions-go = Nerelerde giriş yaptığına bak
residents-session-this = Şimdi buradasın
residents-session-since = Giriş: { $moment }.
residents-session-used = Son kullanım: { $ago }.
residents-session-end = Buradan çıkış yap
residents-session-end-named = Buradan çıkış yap: { $device }
residents-sessions-others = Burası dışında her yerden çıkış yap
residents-sessions-strange = Tanımadığın bir şey mi görüyorsun? O zaman her yerden çıkış yap. Sonra başka birinin e-postanı okuyup okuyamadığına bak.
residents-device = { $browser }, { $device }
residents-device-iphone = iPhone
residents-device-ipad = iPad
residents-device-android = Android cihaz
residents-device-chromebook = Chromebook
residents-device-windows = Windows bilgisayar
residents-device-mac = Mac
residents-device-linux = Linux bilgisayar
residents-device-unknown = Bilinmeyen bir cihaz

residents-keys = Anahtarlar
residents-keys-line = Bir anahtarla (passkey) parmağını, yüzünü ya da cihazının kodunu kullanarak giriş yaparsın. E-posta gerekmez.
residents-keys-go = Anahtarlarına bak
residents-keys-yours = Senin anahtarların
residents-keys-none = Henüz anahtarın yok.
residents-keys-not-here = Bu tarayıcıda anahtar ekleyemezsin. Yeni bir tarayıcıyla, JavaScript açıkken dene. E-postana gelen kod her zaman çalışır.
residents-key-since = Başlangıç: { $day }.
residents-key-used = Son kullanım: { $ago }.
residents-key-remove = Kaldır
residents-key-remove-named = Kaldır: { $name }
residents-key-add-title = Bir anahtar yap
residents-key-add-line = Cihazın birazdan parmağını, yüzünü ya da kodunu ister. Bu, cihazında kalır. Biz onu görmeyiz.
residents-key-name = Bu anahtarın adı ne olsun?
residents-key-name-hint = Örneğin: Telefonum
residents-key-nameless = Anahtarım
residents-key-add = Bir anahtar yap
residents-key-not-added = Anahtar yapılamadı. Yeniden dene.
residents-key-stopped = Olmadı ya da vazgeçtin. Yeniden dene. Ya da e-postana bir kod iste.
residents-key-enter-title = Bir anahtarın (passkey) var mı?
residents-key-enter-line = O zaman parmağınla, yüzünle ya da cihazının koduyla içeri girersin.
residents-key-enter = Anahtarınla giriş yap
residents-key-wrong = Bu anahtar (artık) uymuyor
residents-key-wrong-line = Belki onu burada kaldırdın. Ya da çok uzun sürdü.
residents-key-wrong-next = E-postana bir kod iste. Kod her zaman çalışır.

residents-step = İkinci adım
residents-step-line = Mahalle evini yönetenler iki adımda giriş yapar. Böylece başka kimse giremez.
residents-step-demo = Bu denemede kod şu anda:
residents-step-code = Uygulamandaki kod
residents-step-code-hint = 6 rakam. Uygulaman her yarım dakikada yeni bir kod gösterir.
residents-step-go = Devam et
residents-step-later = Sonra. Önce yönetim olmadan devam et
residents-step-lost = Uygulaman yanında değil mi?
residents-step-recovery = Bir kurtarma kodu
residents-step-recovery-hint = Sakladığın kodlardan biri. Her kod bir kez çalışır.
residents-step-recovery-go = Bu kurtarma kodunu kullan
residents-step-help = Olmuyor mu? Başka bir yöneticiye sor. O, ikinci adımını yeniden başlatabilir.
residents-step-wrong = Bu kod doğru değil. Uygulamana bir daha bak.
residents-step-used = Bu kod daha önce kullanıldı. Sonrakini bekle. Yarım dakika içinde gelir.
residents-step-too-often = Çok kez yanlış oldu. On beş dakika bekle, sonra yeniden dene.
residents-step-set-up = İkinci adımını hazırla
residents-step-set-up-line = Bu birkaç dakika sürer. Telefonunu yanına al.
residents-step-one = 1. Kodlar için bir uygulama indir
residents-step-one-line = Kodlar için bir uygulamanın adı çoğu zaman authenticator olur. Henüz yok mu? Telefonunun mağazasında bir tane ara.
residents-step-two = 2. Uygulamana bu resmi göster
residents-step-two-line = Uygulamanda eklemeyi seç. Sonra kamerayı bu resme tut.
residents-step-picture = Uygulaman için resim. Altındaki harfler aynı şeyi söyler.
residents-step-by-hand = Olmuyor mu? O zaman bu harfleri ve rakamları uygulamana yaz.
residents-step-open-app = Uygulama bu cihazda mı? Onu aç
residents-step-three = 3. Uygulamanın gösterdiği kodu yaz
residents-step-set-up-go = İkinci adımı aç
residents-step-keep = Olduğu gibi bırak
residents-step-or-key = Parmağınla ya da yüzünle mi olsun?
residents-step-or-key-go = Bir anahtar yap
residents-step-app = Kodlar için uygulaman
residents-step-since = Açık. Başlangıç: { $day }
residents-step-app-line = Yeni bir telefon mu? O zaman önce yeni uygulamayı hazırla. O zamana kadar eskisi çalışır.
residents-step-other-app = Başka bir uygulama al
residents-recovery = Kurtarma kodları
residents-recovery-line = Telefonun yoksa diye. Bu kodları yalnızca bir kez görürsün.
residents-recovery-yours = Senin kurtarma kodların
residents-recovery-how = Onları yaz ya da bu sayfayı yazdır. Kâğıdı güvenli bir yerde sakla, telefonunun yanında değil. Her kod bir kez çalışır.
residents-recovery-for = Ne için: { $house }, yönetim.
residents-recovery-done = Onları sakladım
residents-recovery-left = { $n ->
    [one] 1 kurtarma kodun kaldı.
   *[other] { $n } kurtarma kodun kaldı.
}
residents-recovery-few = { $n ->
    [0] Hiç kurtarma kodun kalmadı. Yenilerini yap.
    [one] Yalnızca 1 kurtarma kodun kaldı. Yenilerini yap.
   *[other] Yalnızca { $n } kurtarma kodun kaldı. Yenilerini yap.
}
residents-recovery-renew-line = Yeni kodlar yapınca eskileri artık çalışmaz.
residents-recovery-renew = Yeni kurtarma kodları yap
residents-flash-sure = Oldu. Artık yönetime girebilirsin.
residents-flash-session-ended = Oradan çıkış yaptın.
residents-flash-key-added = Anahtarın hazır. Onunla hemen giriş yapabilirsin.
residents-flash-key-removed = Anahtar kaldırıldı.

residents-address = E-posta adresin
residents-address-line = Kodlarını ve mesajlarını buraya göndeririz.
residents-address-now = Adresin şimdi: { $email }.
residents-address-none = Burada henüz bir e-posta adresin yok. Bir adresle, kartın olmadan da bir kodla girersin.
residents-address-add = Bir e-posta adresi ekle
residents-address-change = Başka bir e-posta adresi al
residents-address-new = Yeni e-posta adresin
residents-address-same = Bu zaten senin adresin. Buraya başka bir adres yaz.
residents-address-keep = Olduğu gibi bırak
residents-address-what = Yeni adrese bir kod gelir. Kodu yazarsan adres senin olur. Giriş yaptığın her yerde girişin açık kalır.
residents-address-code-line = Bir adım daha. Sonra yeni adresin hazır.
residents-address-set = Bu adresi kaydet
residents-address-taken = Bu adres zaten kullanılıyor
residents-address-taken-line = Bir adres yalnızca bir hesabın olabilir.
residents-address-taken-which = { $email } bu evde zaten başka bir hesabın adresi.
residents-address-taken-yours = O hesap da senin mi? O zaman onunla giriş yap. Burada çıkış yapmış olursun.
residents-address-taken-go = O adresle giriş yap
residents-address-taken-other = Ya da burada başka bir adres al.
residents-address-taken-again = Başka bir adres seç
residents-flash-address = Yeni e-posta adresin kaydedildi. Onunla hemen giriş yapabilirsin.
residents-mail-address-code = Bu kodla bu adresi { $house } sitesindeki hesabına eklersin:
residents-mail-address-lasts = Kod 15 dakika çalışır. Onu başka kimseye verme.
residents-mail-address-not-you = Bunu sen istemedin mi? O zaman bir şey yapman gerekmez.
residents-mail-address-why = Bu e-postayı alıyorsun, çünkü biri bu adresi bir hesaba eklemek istiyor.
residents-mail-moved-subject = { $house } sitesindeki e-posta adresin değişti
residents-mail-moved-why = Bu e-postayı alıyorsun, çünkü hesabının adresi şimdiye kadar buydu.
residents-mail-moved-text =
    Merhaba,

    { $house } sitesindeki hesabının artık başka bir e-posta adresi var.
    Bu adrese artık kod ve mesaj gelmez.

    Bunu sen mi yaptın? O zaman bir şey yapman gerekmez.

    Sen değil miydin? O zaman bize hemen söyle:

    { $page }

    Selamlar,
    { $house }

residents-mail-moved-text-phone =
    Merhaba,

    { $house } sitesindeki hesabının artık başka bir e-posta adresi var.
    Bu adrese artık kod ve mesaj gelmez.

    Bunu sen mi yaptın? O zaman bir şey yapman gerekmez.

    Sen değil miydin? O zaman bize hemen telefon et: { $phone }. Ya da bize yaz:

    { $page }

    Selamlar,
    { $house }
