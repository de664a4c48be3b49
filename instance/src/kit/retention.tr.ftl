# Mahalle evi neyi, neden ve ne kadar süre saklar.

retention-minutes = { $n ->
    [one] 1 dakika
   *[other] { $n } dakika
}
retention-hours = { $n } saat
retention-days = { $n ->
    [one] 1 gün
   *[other] { $n } gün
}
retention-weeks = { $n ->
    [one] 1 hafta
   *[other] { $n } hafta
}
retention-months = { $n ->
    [one] 1 ay
   *[other] { $n } ay
}
retention-unused = sen kaldırana kadar ya da { $period } boyunca hiç gelmezsen o zamana kadar
retention-until-removed = sen kaldırana kadar
retention-in-memory = yalnızca bellekte, hiçbir zaman bir dosyada değil

retention-account = Hesabın: e-posta adresin, ön adın ve dilin
retention-account-why = Giriş yaptığında seni tanımak ve sana e-posta gönderebilmek için.
retention-code = Giriş yaptığın kod
retention-code-why = E-posta adresinin senin olduğunu bilmek için.
retention-session = Giriş yaptığın bilgisi ve hangi cihazda olduğu
retention-session-why = Böylece her seferinde kod istemen gerekmez.
retention-second = Giriş yapmak için ek bir anahtar, yaptıysan
retention-second-why = Gerçekten sen olduğunu bilmek için.
retention-face = Komşu albümündeki kartın, yaptıysan
retention-face-why = Komşuların seni tanımasını istediğin için.
retention-notice = İlan panosundaki bir ilan
retention-notice-why = Komşular ne istediğini ya da ne teklif ettiğini okusun diye. Daha önce kaldırırsan hemen gider.
retention-written = Takvime ya da kuruluşlara eklediklerin
retention-written-why = Mahalle neler olduğunu bilsin diye.
retention-living-room = Oturma odasında söylediklerin
retention-living-room-why = Böylece sonra gelen de konuşmayı takip edebilir.
retention-message = Seninle bir başkası arasındaki mesajlar
retention-message-why = Onları okuyabilmek ve yanıtlayabilmek için.
retention-letter = Mahalle evine ya da hesap olmadan bir düzenleyene yazdıkların
retention-letter-why = Sana yanıt verebilmek için.
retention-report = Bir şeyin yolunda olmadığı ve bizim ne yaptığımız
retention-report-why = Neye karar verdiğimizi açıklayabilmek için.
retention-mail-sent = Hangi adrese e-posta gönderdiğimiz
retention-mail-sent-why = Bir e-postanın geri geldiğini fark etmek için.
retention-mail-trouble = Bir adrese e-postanın ulaşmadığı
retention-mail-trouble-why = Olmayan bir adrese e-posta göndermeye devam etmemek için.
retention-mail = Gönderemediğimiz bir e-posta
retention-mail-why = Neyin ters gittiğini görmek için.
retention-post = Diğer sitelere giden ve oradan gelen posta
retention-post-why = Hiçbir şeyi iki kez koymamak ve neyin ters gittiğine bakmak için.
retention-heard = Diğer sitelerin etkinlikleri, bittikten sonra
retention-heard-why = Onları bir daha koymamak için.
retention-address = İnternet bağlantının numarası (IP adresi)
retention-address-why = Birinin bir şeyi çok sık denediğini fark etmek için.
retention-card = Giriş kartın
retention-card-why = Onunla yine girebilmen için.
retention-guest-book = Ziyaretçi defterine yazılanlar
retention-guest-book-why = Kimse yokken de okunacak bir şey olsun diye.

retention-notice-solved = Çözülmüş bir ilan
retention-notice-solved-why = Böylece komşular sormanın işe yaradığını görür.
retention-draft = Giriş yapmadan önce yazdıkların
retention-draft-why = Böylece giriş yaparken metnin kaybolmaz.
retention-mediation = Bir aracının sorun hakkında bildikleri, sorun kapandıktan sonra
retention-mediation-why = Sana yardım edebilmek için. Bunu yalnızca aracılar okur.
retention-digest = Haftalık e-postayı aldığın: e-posta adresin, dilin ve okumak istediklerin
retention-digest-why = Onu sana göndermek için. Her haftalık e-postada nasıl bırakacağın yazar. O zaman hepsi hemen gider.
retention-digest-sent = Sana hangi haftalık e-postayı gönderdiğimiz
retention-digest-sent-why = Sana hiçbir şeyi iki kez göndermemek için.
retention-attendance = Bir etkinliğe geldiğin ve sana nasıl ulaşacağımız: etkinlikten sonra
retention-attendance-why = Kaç kişi geleceğini bilmek için. Bir şey değişirse sana telefon etmek ya da e-posta göndermek için.

retention-reporter = Hesapsız bir bildirimdeki e-posta adresin, karardan sonra
retention-reporter-why = Neye karar verdiğimizi sana söylemek için.
retention-aside = Bir sayfadan kaldırdıklarımız
retention-aside-why = Karar doğru değilse geri koyabilmek için.
retention-organisation = Hangi kuruluşun sayfasıyla ilgilendiğin ve insanların sana ulaşıp ulaşamayacağı
retention-organisation-why = Böylece sayfayı kimin değiştirebileceğini biliriz. Adının orada görünüp görünmeyeceğini sen seçersin.
retention-link = Bir kuruluş için davet ya da bir kuruluşun sizin olduğunu yazdığın mesaj
retention-link-why = Böylece biri evet diyebilir. Ya da yönetici doğru mu diye bakabilir.
retention-doubt = Sence artık geçerli olmayan şey, adın olmadan
retention-doubt-why = Böylece sahibi bunu kontrol edebilir.

retention-import = Yöneticinin siteye aktardığı, içinde etkinlikler ya da kuruluşlar olan bir dosya
retention-import-why = Siteye konmadan önce kontrol etmek için.
retention-backup = Yukarıda yazan her şeyin yedeği
retention-backup-why = Bir şey bozulursa mahalle evini eski hâline getirmek için.
