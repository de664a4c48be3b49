# Evin ve şehrin ön yüzü.

home-door = Ana sayfa
home-title = Hoş geldin
home-title-city = Başlangıç
home-welcome = Hoş geldin, burası { $name }
home-come-in = İçeri gel. Bir oda seç.
home-city-line = Bütün mahallelerden her şey. Ne yapabilirsin? Kim sana yardım edebilir?
home-choose = Nereye gitmek istediğini seç
home-find = Ne arıyorsun?
home-search = Ara
home-search-agenda = Takvimde ara
home-chip-today = Bugün
home-chip-free = Ücretsiz
home-chip-wheelchair = Tekerlekli sandalyeyle
home-chip-meeting = İnsanlarla tanışmak
home-today = Bugün mahallede
home-soon = Yakında mahallede
home-soon-in = Yakında { $name } genelinde
home-nothing-yet = Takvimde henüz bir şey yok. Sonra bir daha bak. Ya da bize telefon et.
home-whole-agenda = Bütün takvim
home-new-notices = İlan panosunda yeni
home-whole-board = Bütün ilan panosu
home-join = Sen de katıl
home-join-notice = Verecek bir şeyin var mı ya da yardım mı arıyorsun? Bir ilan as.
home-join-activity = Bir şey mi düzenliyorsun? Takvime ekle.
home-join-tell = Bir şey mi düzenliyorsun? Bize telefon et ya da e-posta gönder. Biz takvime ekleriz.
home-add-activity = Takvime bir etkinlik ekle
home-activities-today = Bugün { $n } etkinlik
home-activities = { $n ->
    [0] Henüz bir şey yok
    [one] 1 etkinlik
   *[other] { $n } etkinlik
}
home-notices = { $n ->
    [0] İlk ilanı sen asar mısın?
    [one] 1 ilan
   *[other] { $n } ilan
}
home-organisations = { $n ->
    [0] Kim sana yardım eder?
    [one] 1 adres
   *[other] { $n } adres
}
home-sites = { $n ->
    [0] Komşulara bir bak
    [one] 1 mahalle
   *[other] { $n } mahalle
}
home-which-site = Hangi mahalle?
home-all-sites = Bütün mahalleler
home-for-whom = Kimin için?
home-everybody = Herkes
home-what = Ne istersin?
home-everything = Her şey
home-when = Ne zaman?
home-street = Mahalle siteleri
home-street-line = Her mahallenin kendi evi var. Hangisine bakmak istersin?
home-whole-street = Bütün mahalleler
home-no-street = Henüz bağlı bir mahalle yok.

home-how = Nasıl çalışır
home-how-line = Burası { $name } sitesi. Mahalle için, mahalleden.
home-how-look = Bakmak her zaman serbest
home-how-look-text = Bakmak için giriş yapman gerekmez. Yukarıdan bir oda seç. Harfler çok mu küçük? “Büyüt” düğmesini seç.
home-how-join = Bir şey asmak
home-how-join-text = Kendin de bir ilan asmak ister misin? O zaman e-posta adresinle giriş yap. Sana bir kod gelir. Şifre gerekmez.
home-how-others = Diğer mahalleler
home-how-others-house = Burada asılı olan, başka sitelerde de görünebilir. Örneğin şehrin sitesinde. Buradan kaldırırsan o sitelerden de onu kaldırmalarını isteriz. Bunu yapacaklarına söz veremeyiz.
home-how-others-city = Bu site, mahallelerin kendi yazdıklarını gösterir. Her yazıda hangi mahalleden geldiği yazar. O mahalle yazıyı değiştirebilir ya da kaldırabilir.
home-how-follow = Mastodon ya da benzer bir şey kullanıyor musun? O zaman bizi orada takip edebilirsin. Şunu ara:
home-copy = Kopyala
home-copied = Kopyalandı
home-how-know = Senin hakkında bildiklerimiz
home-how-know-text = Giriş yaparsan e-posta adresini ve ön adını saklarız. Burada yazdıklarını ve seçtiklerini de saklarız. Nereye gittiğini izlemeyiz. Reklam yok. Hesabını her zaman kaldırabilirsin.
home-how-help = Birlikte yapmak ister misin?
home-how-help-text = Bize telefon et ya da uğra. Sana seve seve yardım ederiz.
home-contact = Telefon et ya da gel
home-about = Biz kimiz?
home-all-contact = Açılış saatleri ve yol
home-people = Bugün bu insanlar burada

home-offerings = { $n ->
    [0] Burada her zaman ne var?
    [one] Yapabileceğin 1 şey
   *[other] Yapabileceğin { $n } şey
}
home-articles = { $n ->
    [0] Mahalleden haberler
    [one] 1 yazı
   *[other] { $n } yazı
}
home-news = Mahalle gazetesinden
home-whole-news = Bütün mahalle gazetesi

home-just-opened = Bu mahalle evi şu günden beri açık: { $day }. Gel, bir bak.
