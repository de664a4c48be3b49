# Mahalle evinin kendi yazdığı sayfalar; ev kuralları, gizlilik ve erişilebilirlik.

about-nothing-yet = Kim olduğumuz ve ne yaptığımız burada yazacak. Şimdiden bir şey bilmek ister misin? Bize sor.
about-to-contact = Bize böyle ulaşırsın
about-also = Bunu da bilmen iyi olur
about-write = Bir sayfa yaz
about-draft = Henüz görünmüyor
about-draft-line = Ziyaretçiler bu sayfayı henüz görmüyor. Onu yalnızca yazanlar görür.
about-up = Yukarı
about-up-label = Bir sıra yukarı taşı: “{ $title }”
about-down = Aşağı
about-down-label = Bir sıra aşağı taşı: “{ $title }”

about-new = Yeni bir sayfa
about-change = Bu sayfayı değiştir
about-field-title = Sayfanın adı ne?
about-field-text = İçinde ne yazacak?
about-field-text-hint = Kısa cümleler yaz. Boş bir satır yeni bir bölüm başlatır.
about-title-empty = Sayfaya bir ad ver. Örneğin: Biz kimiz?
about-text-empty = Sayfanın metnini buraya yaz.
about-text-too-long = Bu metin bir sayfa için çok uzun. Onu iki sayfaya böl.
about-changed-meanwhile = Bu sayfayı az önce başka biri de değiştirdi. Şimdi kaydedersen senin metnin durur. Öbür metni eski sürümlerde bulursun.
about-marks = Metni düzenle
about-mark-heading = Ara başlık
about-mark-bold = Kalın
about-mark-list = Liste
about-mark-numbers = Numaralı liste
about-mark-link = Bağlantı
about-help = Ara başlık, liste ve bağlantı böyle yapılır
about-help-heading = Biz kimiz
about-help-bold = önemli
about-help-list = çorba
about-help-numbers = İçeri gel
about-help-link = Buraya bak
about-photo = Metne bir fotoğraf koy
about-photo-line = Fotoğraf metnin altına gelir. Sonra fotoğrafın satırını başka yere taşıyabilirsin.
about-photo-add = Fotoğrafı metne koy
about-photo-taken = Fotoğraf metninin altında. Sayfa henüz kaydedilmedi.
about-photo-empty = Önce bir fotoğraf seç.
about-photo-alt-empty = Fotoğrafta ne olduğunu yaz. O zaman fotoğrafı göremeyen de ne olduğunu bilir.
about-visible = Bu sayfayı kim görebilir?
about-visible-yes = Herkes
about-visible-no = Henüz kimse. Daha bitirmedim.
about-see = Nasıl olacağına bak
about-preview = Sayfa böyle görünür
about-preview-on = Yazmaya devam et
about-save = Kaydet
about-back = Geri dön

about-remove = Bu sayfayı kaldır
about-remove-what = Emin misin? O zaman sayfa ve bütün eski sürümler gider. Fotoğraflar da.
about-remove-stay = Hayır, kalsın
about-remove-really = Evet, kaldır

about-versions = Eski sürümler
about-versions-line = Biri her kaydettiğinde metin burada kalır.
about-versions-none = Bu sayfa henüz değiştirilmedi.
about-versions-older = Daha eski sürümler
about-version = Eski bir sürüm
about-version-now = Şimdi sitede duran
about-version-by = Yazan: { $name }
about-version-by-nobody = Yazan artık burada değil
about-version-same = Şimdi sitede duran bu.
about-version-then = Sayfa böyleydi
about-version-since = O zamandan beri ne değişti
about-line-gone = Giden:
about-line-new = Yeni:
about-put-back = Bu sürümü geri koy

about-flash-saved = Sayfa kaydedildi.
about-flash-removed = Sayfa kaldırıldı.
about-flash-put-back = Eski sürüm yeniden yerinde.
about-flash-statement = Beyan kaydedildi.
about-belonging = Mahalle evinin bir sayfasındaki metin

about-rules-starter =
    Bu ev herkesin. Bu kurallarla burası güzel kalır.

    ## Biz böyle yaparız

    - Nazik ol. Selam ver.
    - Birbirinizi dinleyin. Aynı fikirde olmayabilirsin.
    - Konuştuğun gibi yaz. Hata yapabilirsin.
    - Birinin fotoğrafını göstermeden önce ona sor.

    ## Bunu yapmayız

    - Küfretmek, zorbalık yapmak ya da korkutmak.
    - İnsanlara kim oldukları, nereden geldikleri ya da neye inandıkları yüzünden farklı davranmak.
    - Başkalarının adresini ya da telefon numarasını paylaşmak.
    - Reklam yapmak ya da para istemek.

    ## Bir şey ters mi gitti?

    Bize söyle. Bunu her mesajda yapabilirsin. Ya da telefon et. Birlikte bakarız. Bazen bir şeyi kaldırırız. O zaman nedenini söyleriz. Sen aynı fikirde değil misin? Bize bildir, o zaman başka biri bir daha bakar.

about-privacy-line = { $name } senin hakkında ne bilir, neden ve ne kadar süre.
about-privacy-short = Kısaca
about-privacy-short-look = Bakmak için hesap gerekmez. Kimin ne okuduğunu izlemeyiz.
about-privacy-short-little = Olabildiğince az şey isteriz: bir e-posta adresi ve bir ön ad.
about-privacy-short-nobody = Hiçbir şey satmayız. Reklam yok ve başka bir şirket bizi izlemez.
about-privacy-short-away = Sana ait her şeyi kendin kaldırabilirsin.
about-privacy-who = Bilgilerinden kim sorumlu?
about-privacy-who-line = Bilgilerine burada ne olacağına { $name } karar verir. Soruların mı var? Bize ulaş.
about-privacy-kept = Neyi, neden ve ne kadar süre saklarız
about-privacy-how-long = Ne kadar süre:
about-privacy-backups = Yedek kopyalar yaparız. Kaldırılan bir şey orada bir süre daha durabilir. Onu kimse kullanmaz.
about-privacy-elsewhere = Diğer siteler ne görür
about-privacy-elsewhere-what = Takvim, ilan panosu ve kuruluşlar herkese açıktır. Diğer siteler onları alabilir. Böylece şehir de burada neler olduğunu görür. İlanın altındaki ön adın oraya gitmez.
about-privacy-elsewhere-anybody = Başka her site bu evi takip edebilir.
about-privacy-elsewhere-asked = Başka bir site bu evi takip etmek mi istiyor? O zaman önce bizden biri bunun uygun olup olmadığına bakar.
about-privacy-elsewhere-copies = Bir şeyi kaldırırsan diğer sitelerden de onu kaldırmalarını isteriz. Bunu yapacaklarına söz veremeyiz.
about-privacy-elsewhere-never = E-posta adresin, oturma odası, komşu albümü ve mahalle evine yazdıkların her zaman burada kalır. Bir mesaj yalnızca sen oraya gönderirsen başka bir siteye gider.
about-privacy-cookies = Çerezler
about-privacy-cookies-line = Çerez, tarayıcının aklında tuttuğu küçük bir şeydir. Çerezleri yalnızca sitenin çalışması için kullanırız. Kimse seni onlarla izlemez. Bu yüzden senden izin istemeyiz.
about-privacy-rights = Neler isteyebilirsin
about-privacy-rights-see = Senin hakkında ne sakladığımızı görebilirsin.
about-privacy-rights-change = Onu düzelttirebilirsin.
about-privacy-rights-remove = Onu kaldırtabilirsin.
about-privacy-rights-take = Onu bir dosyayla yanına alabilirsin.
about-privacy-rights-how = Hesabın var mı? O zaman çoğunu kendi sayfanda kendin yaparsın. Yoksa bizden istersin. Bir ay içinde yanıt alırsın.
about-privacy-my-page = Kendi sayfana git
about-privacy-rights-complain = Sence iyi yapmıyor muyuz? Bize söyle. Autoriteit Persoonsgegevens (kişisel verileri koruma kurumu) için de bir şikâyet yazabilirsin.
about-privacy-young = Henüz 16 yaşında değil misin? O zaman burada hesap açamazsın. Bakmak her zaman serbest.
about-privacy-addition = Eklemek istediklerimiz
about-privacy-add = Bir şey ekle

about-access-line = Bu siteyi herkes kullanabilmeli.
about-access-status = Neredeyiz?
about-access-letter = Durum { $letter }.
about-access-not-yet = Bu beyan henüz doldurulmadı. Bir şey çalışmıyor mu? Bize söyle.
about-access-a = Site kurallara tamamen uyuyor.
about-access-b = Site kurallara bir ölçüde uyuyor. Neyin henüz iyi olmadığını biliyoruz.
about-access-c = İlk adımlar atıldı. Neyin iyi olmadığını henüz tam bilmiyoruz.
about-access-d = Site kurallara uymuyor.
about-access-e = Site henüz kontrol edilmedi.
about-access-last-check = Son kontrol:
about-access-checked-by = Kontrol eden:
about-access-rules = Kurallar EN 301 549 kurallarıdır. WCAG 2.1 kurallarının A ve AA düzeyleri de bunun içindedir. Bu site daha yeni olan WCAG 2.2 için yapıldı.
about-access-done = Neler yaptık
about-access-done-keyboard = Her şey yalnızca klavyeyle ve sayfayı sesli okuyan bir programla çalışır.
about-access-done-large = Harfleri büyütebilirsin. Küçük bir telefonda da her şey okunur.
about-access-done-aloud = Cihazın yapabiliyorsa site sayfaları sesli okuyabilir.
about-access-done-colours = Açık ve koyu renkler var. Renk hiçbir zaman tek işaret değildir.
about-access-done-words = Kısa cümleler ve günlük kelimelerle yazarız.
about-access-done-script = Her şey JavaScript olmadan da çalışır.
about-access-known = Henüz herkes için çalışmayan
about-access-known-hint = Her maddeyi kendi satırına, başında bir çizgiyle yaz. Ne zaman hazır olacağını ve insanların şimdi ne yapabileceğini de ekle.
about-access-known-empty = Neyin henüz iyi olmadığını yaz.
about-access-tell = Sende bir şey çalışmıyor mu?
about-access-tell-line = Bize bildir. Sana hemen yardım ederiz ve onu düzeltiriz.
about-access-complain = Birlikte çözemedik mi? O zaman Nationale ombudsman (ulusal ombudsman) ya da College voor de Rechten van de Mens (insan hakları kurulu) sana yardım edebilir.
about-access-change = Beyanı doldur
about-access-change-line = Bunun hâlâ doğru olup olmadığına her yıl bak.
about-access-status-hint = A ya da B harfini yalnızca biri kontrol ettiyse seç.
about-access-status-empty = Sitenin ne durumda olduğunu seç.
about-access-checked = Site ne zaman kontrol edildi?
about-access-checked-hint = Örneğin: 1-10-2026. Henüz olmadıysa boş bırak.
about-access-checked-wrong = Bu geçmiş bir gün değil. Şöyle yaz: 1-10-2026.
about-access-checked-empty = Sitenin ne zaman kontrol edildiğini yaz. Henüz olmadı mı? O zaman C ya da E seç.
about-access-by = Siteyi kim kontrol etti?
about-access-by-hint = Örneğin: biz kendimiz ya da bir büronun adı.
