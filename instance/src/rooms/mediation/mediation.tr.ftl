# Komşuların aracılık hakkında okudukları.

mediation-title = Bir aracıdan yardım iste
mediation-line = Tek başına olmuyor mu? O zaman seninle birlikte ararız. Ücretsiz.
mediation-how = Şöyle olur
mediation-how-house = Mahalle evinden biri mahallede çok kişi tanır. Seninle birlikte arar. Ücretsiz.
mediation-private = Burada anlattıklarını yalnızca aracılar okur.
mediation-seen = İlanında, seninle birlikte arayanın ön adı görünür. Başka bir şey görünmez.
mediation-which = Hangi ilan için yardım istersin?
mediation-no-notice = Şimdi bir şey istediğin asılı bir ilanın yok. Önce bir ilan as.
mediation-sign-in = Giriş yap
mediation-ask = Yardım iste
mediation-rather-call = Telefon etmek mi istersin?
mediation-rather-call-line = O zaman isteğini senin için biz yazarız.
mediation-tell = Biraz daha anlatmak ister misin?
mediation-tell-hint = Şimdiye kadar neyi denedin? Zorunlu değil.
mediation-phone = Sana hangi numaradan telefon edebiliriz?
mediation-phone-hint = Zorunlu değil. Bunu yalnızca aracılar görür.
mediation-phone-wrong = Bu bir telefon numarası değil. Bir daha bak.
mediation-flash-asked = Bir aracı seninle birlikte arayacak. Sana haber vereceğiz.
mediation-known = Aracılar bunu biliyor ve ilgileniyor. Sana haber vereceğiz.
mediation-tell-more = Biraz daha anlat
mediation-belonging = Bir aracıya soru

mediation-to-neighbour = Bir komşu soruyor: “{ $title }”. Belki sen yardım edebilirsin. Bakar mısın? Rahatça hayır diyebilirsin.
mediation-to-asker = Şunu istedin: “{ $title }”. Belki onlar sana yardım edebilir:
mediation-is-it-solved = Şunu istedin: “{ $title }”. Oldu mu? Bağlantıya bas ve doğru olanı seç.
mediation-may-hand-over = Şunu istedin: “{ $title }”. Belki mahalle ekibi sana daha çok yardım edebilir. İsteğini onlara anlatabilir miyiz? Bağlantıya bas ve seç.

mediation-consent-title = Mahalle ekibi bunu bilebilir mi?
mediation-consent-what = O zaman aracı, mahalle ekibine ön adını, isteğini ve sana nasıl ulaşacaklarını söyler. Onlar sana ulaşır.
mediation-consent-free = Sen seçersin. Hayır mı dedin? O zaman aramaya devam ederiz.
mediation-contact = Sana nasıl ulaşabilirler?
mediation-contact-hint = Telefon numaran ya da e-posta adresin. Hayır dersen gerekmez.
mediation-consent-agree = Evet, olur
mediation-consent-refuse = Hayır, istemem
mediation-consent-yes = Evet dedin. Artık istemiyor musun? O zaman hayırı seç.
mediation-consent-no = Hayır dedin. Onlara anlatmayız.
mediation-flash-consent = Teşekkürler. Seçimin kaydedildi.
