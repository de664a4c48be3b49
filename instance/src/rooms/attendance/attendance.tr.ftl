# “Geliyorum” sözleri.

attendance-title = Sen de geliyor musun?
attendance-coming = { $n ->
    [0] Henüz kimse kaydolmadı.
    [one] 1 kişi geliyor.
   *[other] { $n } kişi geliyor.
}
attendance-left = { $n ->
    [one] 1 yer kaldı.
   *[other] { $n } yer kaldı.
}
attendance-full = Yer kalmadı.
attendance-do = Geliyorum
attendance-wait = Beni bekleme listesine yaz
attendance-with-more = Birkaç kişiyle mi geliyorsun? Ya da biri seni evden alsın mı?
attendance-no-worry = Gelemiyor musun? Sorun değil. Her zaman listeden çıkabilirsin.
attendance-elsewhere = Bunu düzenleyenin sitesinde kaydolursun.
attendance-elsewhere-do = Orada kaydol
attendance-see-own = Kaydına bak
attendance-until-later = Geliyorsun. Birazdan görüşürüz.
attendance-until-tomorrow = Geliyorsun. Yarın görüşürüz.
attendance-until-day = Geliyorsun. { $day } günü görüşürüz.

attendance-form-title = Geliyorum
attendance-wait-title = Bekleme listesine
attendance-what = Ne, ne zaman ve nerede
attendance-wait-line = Şimdi yer yok. Bir yer boşalırsa sana haber veririz.
attendance-name = Ön adın
attendance-contact = Telefon numaran ya da e-posta adresin
attendance-contact-hint = Böylece bir şey değişirse haberin olur.
attendance-people = Kaç kişi geliyorsunuz?
attendance-people-count = { $n ->
    [one] Yalnız geliyorum
   *[other] { $n } kişi
}
attendance-fetch-legend = Yalnız gelmek istemiyor musun?
attendance-fetch = Beni de götürün. Biri beni evden alsın.
attendance-fetch-from = Aşağı yukarı nerede oturuyorsun?
attendance-fetch-from-hint = Yalnızca biri seni alacaksa. Örneğin: fırının yanında. Ev numaran gerekmez.
attendance-remark = Başka bir şey söylemek ister misin?
attendance-remark-hint = Zorunlu değil. Örneğin: et yemem.
attendance-trap = Bu kutuyu boş bırak
attendance-kept = Yazdıklarını yalnızca bunu düzenleyen görür. Etkinlikten iki hafta sonra kaldırırız.
attendance-back = Geri dön

attendance-name-empty = Ön adını yaz.
attendance-contact-empty = Bir telefon numarası ya da e-posta adresi yaz. O zaman sana ulaşabiliriz.
attendance-contact-wrong = Bu bir telefon numarasına ya da e-posta adresine benzemiyor. Bir daha bakar mısın?
attendance-people-unclear = Kaç kişi geldiğinizi seç: 1 ile 10 arası.
attendance-people-most = { $n ->
    [one] En fazla 1 kişilik yer var. Daha küçük bir sayı seç.
   *[other] En fazla { $n } kişilik yer var. Daha küçük bir sayı seç.
}
attendance-trap-filled = Bu kutuyu boş bırak ve yeniden dene.
attendance-too-many = Arka arkaya çok kişi kaydoluyor. Bir dakika bekle ve yeniden dene. Yazdıkların burada duruyor.
attendance-full-now = Bu kadar kişi için artık yer yok. Bekleme listesine girebilirsin ya da daha az kişiyle gelebilirsin.

attendance-own-coming = Geliyorsun
attendance-own-waiting = Bekleme listesindesin
attendance-own-left = Listeden çıktın
attendance-own-off = Bu etkinlik yapılmayacak
attendance-waits-line = Bir yer boşalırsa senin olur.
attendance-waits-too-large = Artık sizin sayınızdan daha az kişiye yer var. Daha az kişiyle gelebilir misin? Aşağıda listeden çık ve yeniden kaydol.
attendance-before = { $n ->
    [one] Senden önce 1 kişi bekliyor.
   *[other] Senden önce { $n } kişi bekliyor.
}
attendance-left-line = Gelmemen üzücü. Haber verdiğin için teşekkürler.
attendance-fetched = Birlikte gitmek için biri sana ulaşacak.
attendance-mailed = Sana bir e-posta gelir. Bir gün önce sana bir hatırlatma göndeririz.
attendance-called = Bir şey değişirse sana telefon ederiz. Bu sayfayı sakla: listeden buradan çıkabilirsin.
attendance-waits-mail = Yer açılınca sana hemen bir e-posta gelir.
attendance-waits-call = Yer açılınca sana hemen telefon ederiz. Bu sayfayı sakla: listeden buradan çıkabilirsin.
attendance-see-activity = Etkinliğe bak
attendance-leave-title = Gelemiyor musun?
attendance-leave-line = Sorun değil. Listeden çık, o zaman başka biri gelebilir.
attendance-leave = Gelemiyorum

attendance-flash-left = Listeden çıktın.
attendance-flash-closed = Bu etkinliğe şimdi kaydolamazsın.

attendance-mail-coming-subject = Geliyorsun: { $title }
attendance-mail-coming = Merhaba,

    Şu etkinliğe geliyorsun: { $title }.

    { $day }, { $hours }
    { $place }

    Gelemiyor musun? Listeden buradan çık:

    { $link }

    Görüşürüz.
    { $house }

attendance-mail-waiting-subject = Bekleme listesindesin: { $title }
attendance-mail-waiting = Merhaba,

    { $title } için yer kalmadı. Bekleme listesindesin.

    { $day }, { $hours }
    { $place }

    Bir yer boşalırsa sana bir e-posta gelir. Artık beklemek istemiyor musun? Listeden buradan çık:

    { $link }

    { $house }

attendance-mail-place-subject = Senin için yer var: { $title }
attendance-mail-place = Merhaba,

    İyi haber. { $title } için bir yer boşaldı. Listedesin: geliyorsun.

    { $day }, { $hours }
    { $place }

    Gelemiyor musun? Listeden buradan çık, o zaman başka biri gelebilir:

    { $link }

    { $house }

attendance-mail-reminder-subject = Yarın: { $title }
attendance-mail-reminder = Merhaba,

    Yarın { $title } var. Seni bekliyoruz.

    { $day }, { $hours }
    { $place }

    Gelemiyor musun? Listeden buradan çık:

    { $link }

    Yarın görüşürüz.
    { $house }

attendance-mail-reason = Nedeni: { $reason }
attendance-mail-off-subject = İptal edildi: { $title }
attendance-mail-off = Merhaba,

    { $title } iptal edildi.

    { $day }, { $hours }
    { $place }
    { $why }

    Kaydın burada:

    { $link }

    { $house }

attendance-mail-on-subject = Yine de yapılacak: { $title }
attendance-mail-on = Merhaba,

    { $title } yine de yapılacak. Hâlâ listedesin.

    { $day }, { $hours }
    { $place }

    Artık gelemiyor musun? Listeden buradan çık:

    { $link }

    { $house }

attendance-mail-moved-subject = Değişti: { $title }
attendance-mail-moved = Merhaba,

    { $title } başka bir zamanda ya da yerde olacak. Şimdi böyle:

    { $day }, { $hours }
    { $place }
    { $why }

    O zaman gelemiyor musun? Listeden buradan çık:

    { $link }

    { $house }

attendance-mail-why = Bu e-postayı alıyorsun, çünkü biri bu adresi { $house } sitesindeki bir etkinlik için yazdı.
attendance-belonging = Bir etkinliğe geldiğin
