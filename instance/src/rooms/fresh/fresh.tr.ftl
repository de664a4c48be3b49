# Nelerin hâlâ geçerli olduğuna dair sözler.

fresh-checked = Son kontrol: { $day }
fresh-stale = Eski olabilir
fresh-archived = Bu arşivde. Belki artık geçerli değil. Gitmeden önce sor.
fresh-look = Bu doğru mu, kontrol et
fresh-doubt = Bu artık geçerli değil mi?
fresh-older = { $n ->
    [one] Uzun süredir kontrol edilmeyen 1 tanesini de göster
   *[other] Uzun süredir kontrol edilmeyen { $n } tanesini de göster
}
fresh-all-faded = Bu uzun süredir kontrol edilmedi
fresh-all-faded-next = Belki hâlâ geçerlidir. Bir bak ve gitmeden önce sor.
fresh-call-us = Bize telefon et
fresh-belonging = Bunun hâlâ geçerli olup olmadığı sorusu

fresh-question = Bu hâlâ geçerli mi?
fresh-question-line = Komşular bunun doğru olduğuna güveniyor.
fresh-yes = Evet, hâlâ geçerli
fresh-no = Hayır, değiştir
fresh-away = Kaldır
fresh-away-hint = Arşive gider. Sonra geri getirebilirsin.
fresh-away-hint-series = Bundan sonraki seferler yapılmaz. Kaydolanlara haber verilir. Sonra geri getirebilirsin.
fresh-doubts = Ziyaretçiler bunu söylüyor
fresh-over = Bu sorunun zamanı geçti
fresh-over-line = Bu soruya zaten yanıt verildi ya da bağlantı çok eski. Bir şey yapman gerekmez.
fresh-to-home = Mahalle evine dön
fresh-flash-right = Teşekkürler. Artık herkes bunun doğru olduğunu biliyor.
fresh-flash-archived = Artık arşivde.

fresh-doubt-title = Bu artık geçerli değil mi?
fresh-doubt-line = Bize söyle. Biz sorarız.
fresh-doubt-words = Doğru olmayan ne?
fresh-doubt-hint = Zorunlu değil. Ama birkaç kelimenin yardımı olur.
fresh-doubt-kept = Kim olduğunu saklamayız.
fresh-doubt-send = Gönder
fresh-flash-doubted = Teşekkürler. Biz sorarız.
fresh-trap = Bu kutuyu boş bırak
fresh-trap-filled = Bu kutuyu boşalt. Programları durdurmak için burada.
fresh-too-many = Az önce çok şey gönderildi. On beş dakika sonra yeniden dene.

fresh-mail-subject = Bu hâlâ geçerli mi: { $title }
fresh-mail-subject-several = { $n ->
    [one] Bu hâlâ geçerli mi?
   *[other] Bu { $n } şey hâlâ geçerli mi?
}
fresh-mail-hello = Merhaba,
fresh-mail-hello-name = Merhaba { $name },
fresh-mail-line = Bu, { $house } sitesinde duruyor. Komşular bunun doğru olduğuna güveniyor. Bir bakar mısın?
fresh-mail-item = { $title }. Son kontrol: { $day }.
fresh-mail-doubt = Bir ziyaretçi bunun artık geçerli olmadığını söylüyor.
fresh-mail-doubt-words = Bir ziyaretçi şöyle diyor: “{ $words }”
fresh-mail-yes = Evet, hâlâ geçerli:
fresh-mail-no = Değiştir ya da kaldır:
fresh-mail-silent = Yanıt gelmezse yanına eski olabileceğini yazarız. Yarım yıl sonra arşive gider. Onu her zaman geri getirebilirsin.
fresh-mail-why = Bu e-postayı alıyorsun, çünkü { $house } sitesinde sana ait bir şey var. Haftada en fazla bir tane göndeririz.
