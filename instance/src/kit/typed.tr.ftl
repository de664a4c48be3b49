# Words that people type in forms, besides the words that the pages say. Nobody reads them: kit/typed/vocabulary.rs.
# A comma stands between words. With months and days a comma stands between the months, and / between words for the same one.
# Endings after a number stand by themselves: "9'dan 17'ye kadar".

typed-months = ock, şbt, mrt, nsn, mys, hzr, tmz, ağs, eyl, ekm, ksm, arl
typed-weekdays = pts, sl, çrş, prş, cu, cts, pz
typed-year = yıl, yılı
typed-today = bu gün
typed-tomorrow = yarın
typed-after-tomorrow = öbür gün, ertesi gün
typed-closed = kapalıdır, tatil
typed-whole-day = tüm gün, gece gündüz, 24 saat
typed-around = saat, kadar, arası, açık, ye, ya, e, a
typed-between = dan, den, tan, ten, ile
typed-and = ve
typed-free = ücretsiz, bedava, parasız
typed-euro = avro, euro
