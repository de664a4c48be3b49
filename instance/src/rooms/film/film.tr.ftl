# Hoş geldin filminin sözleri.

film-title = Hoş geldin filmi
film-watch = Filmi izle
film-watch-length = Filmi izle ({ $length })
film-read = Metni oku
film-who = Kimlerle karşılaşacağına bak
film-text = Filmin metni
film-has-captions = Altyazılı
film-is-silent = Filmde konuşma yok
film-no-player = Cihazın bu filmi burada gösteremiyor.
film-fetch = Filmi indir
film-none = Henüz film yok
film-none-next = Sonra bir daha bak.
film-add = Buraya bir film koy
film-change = Filmi değiştir
film-back = Metne dön

film-is-elsewhere = Bu film { $site } sitesinde
film-warning = İzlersen { $site } izlediğini bilir. O web sitesi senin hakkında daha çok şey saklayabilir. Buna biz karar veremeyiz. Bunu istemiyor musun? O zaman aşağıdaki metni oku.
film-play-elsewhere = Filmi { $site } sitesinde izle

film-settings = Hoş geldin filmi
film-settings-line = Kim olduğunuzu gösterin. Bir dakika yeter.
film-field-title = Başlık
film-field-title-hint = Örneğin: Samira’dan hoş geldin
film-field-text = Filmin metni
film-field-text-hint = Ne söyleniyor, ne görünüyor? Bunu filmi duyamayan ya da göremeyen insanlar okur.
film-field-length = Film ne kadar sürüyor?
film-field-length-hint = Örneğin: 1 dakika
film-field-where = Film nerede?
film-here = Bizde
film-elsewhere = Başka bir web sitesinde
film-elsewhere-line = Film ancak biri bunu kendisi seçerse açılır. Önce, o web sitesinin bunu göreceğini anlatırız.
film-field-file = Film
film-field-file-hint = Adının sonunda .mp4 ya da .webm olan bir dosya. En fazla { $n } MB. Film hiçbir zaman kendiliğinden başlamaz.
film-field-captions = Altyazı
film-field-captions-hint = Adının sonunda .vtt olan bir dosya (WebVTT).
film-field-silent = Filmde konuşma yok
film-field-link = Filmin adresi
film-field-link-hint = YouTube, Vimeo ya da PeerTube. Adresi tarayıcından yapıştır.
film-field-picture = Filmin resmi
film-field-picture-hint = Film başlamadan önce bunu görürsün.
film-file-kept = Bu film kaydedildi. Yalnızca başka bir film istersen dosya seç.
film-captions-kept = Bu altyazı kaydedildi.
film-keep = Kaydet
film-stop = Vazgeç

film-title-empty = Buraya birkaç kelime yaz.
film-title-long = Bu başlık çok uzun. 100 harf ya da daha az olsun.
film-text-empty = Ne söylendiğini ve ne göründüğünü buraya yaz.
film-text-long = Bu metin çok uzun. Biraz kısalt.
film-file-empty = Filmin dosyasını burada seç.
film-file-large = Bu film çok büyük. Onu kısalt ya da küçült. Yazdıkların kaydedildi.
film-file-other = Bu, herkesin açabileceği bir film değil. Adının sonunda .mp4 ya da .webm olan bir dosya seç.
film-file-broken = Bu film tam değil. Dosyayı yeniden yap ve bir daha dene.
film-captions-empty = Altyazıyı burada seç. Konuşma yok mu? O zaman aşağıdaki kutuyu işaretle.
film-captions-wrong = Bu altyazıyı okuyamıyoruz. Dosya WEBVTT ile başlar ve her satırın bir başı ve bir sonu vardır.
film-link-empty = Filmin adresini buraya yapıştır.
film-link-unknown = Bu adresi tanımıyoruz. YouTube, Vimeo ya da PeerTube sitesindeki bir filmin adresini al.

film-remove = Filmi kaldır
film-remove-line = “{ $title }” kaldırılsın mı?
film-remove-what = O zaman film gider, altyazısı ve metniyle birlikte.
film-remove-stay = Kalsın
film-remove-really = Evet, kaldır

film-flash-kept = Kaydedildi. Film şimdi böyle duruyor.
film-flash-removed = Film kaldırıldı.
