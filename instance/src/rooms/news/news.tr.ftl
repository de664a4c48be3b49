# Mahalle gazetesinin sözleri, okuyanlar için.

news-door = Mahalle gazetesi
news-title = Mahalle gazetesi
news-line = Mahalleden haberler ve hikâyeler
news-latest = En yeni haberler
news-all = Bütün hikâyeler
news-by = yazan: { $name }
news-read-at = Devamını { $site } sitesinde oku
news-older = Daha eski hikâyeleri göster
news-empty = Gazete henüz boş
news-empty-next = Yakında mutlaka bir hikâye gelir. Sonra bir daha bak.
news-side = Gazetede daha fazlası
news-series = Diziler
news-archive = Gazetede daha önce
news-count = { $n ->
    [one] 1 hikâye
   *[other] { $n } hikâye
}
news-feed = Gazeteyi kendi programında oku (Atom)
news-feed-title = Mahalle gazetesi: { $name }
news-weekly = Haftalık e-posta
news-weekly-line = Her hafta neler olduğunu ve haberleri anlatan bir e-posta. Hesap gerekmez.
news-weekly-ask = Bana haftalık e-postayı gönder
news-this-week = Bu hafta tek kâğıtta
news-keep = Sakla ya da paylaş
news-copy = Bu sayfanın adresini kopyala
news-copied = Kopyalandı
news-print = Bu hikâyeyi yazdır
news-also = Bunları da oku
news-wire-drawing = Çizim: { $title }
news-belonging = Mahalle gazetesindeki hikâye
