# Haftalık e-postanın sözleri.

digest-part-agenda = Neler var
digest-part-news = Mahalleden haberler
digest-part-notices = İlan panosunda yeni
digest-more-agenda = Bütün takvime bak
digest-more-news = Bütün gazeteyi oku
digest-more-notices = Bütün ilan panosuna bak

digest-field-email = E-posta adresin
digest-field-email-hint = Önce sana bir e-posta göndeririz. Doğru mu diye sorarız.
digest-field-parts = Ne okumak istersin?
digest-field-language = Hangi dilde?
digest-field-language-hint = Komşuların yazdıkları, yazdıkları dilde kalır.
digest-privacy = Adresini yalnızca bunun için kullanırız. Her e-postada tek tıkla bırakabilirsin.
digest-ask = E-postayı iste
digest-back = Gazeteye dön
digest-save = Kaydet
digest-email-wrong = Bu adres tam doğru değil. İçinde @ var mı?
digest-parts-empty = Okumak için en az bir şey seç.
digest-too-many = Bu çok sık istendi. On dakika sonra yeniden dene.

digest-asked-title = E-postana bak
digest-asked-line = Sana bir e-posta gönderdik. O e-postadaki düğmeye tıkla. Haftalık e-posta ancak ondan sonra gelir.
digest-asked-spam = E-postayı görmüyor musun? O zaman istenmeyen e-postalara bak.

digest-confirm-mail-subject = { $house }: haftalık e-postayı ister misin?
digest-confirm-mail = { $house } için haftalık e-postayı istedin. Her hafta neler olduğunu ve haberleri anlatan bir e-posta.
digest-confirm-mail-press = Doğru mu? O zaman düğmeye bas:
digest-confirm-mail-not-you = Sen değil miydin? O zaman bir şey yapman gerekmez. Adresini saklamayız.
digest-confirm-mail-why = Bu e-postayı alıyorsun, çünkü biri haftalık e-posta için bu adresi yazdı.
digest-confirm-title = Haftalık e-postayı ister misin?
digest-confirm-line = O zaman onu her hafta şu adrese göndeririz: { $email }
digest-confirm = Evet, bana gönder
digest-flash-confirmed = Oldu. Bundan sonra haftalık e-posta sana her hafta gelir.

digest-mine-title = Senin haftalık e-postan
digest-mine-line = Kimin için: { $email }
digest-flash-changed = Kaydedildi. Bir sonraki haftalık e-posta istediğin gibi olacak.
digest-stop-title = Haftalık e-postayı bırak
digest-stop-line = O zaman artık gelmez. Adresini hemen sileriz.
digest-stop-now = Bırak
digest-stopped-title = Haftalık e-posta artık gelmeyecek
digest-stopped-line = Adresin silindi. Sonra yine ister misin? O zaman yeniden iste.

digest-subject = Bu hafta: { $house }
digest-hello = { $house } için bu hafta bunlar var.
digest-change = Neyin geleceğini seç
digest-stop = Haftalık e-postayı bırak
digest-why = Bu e-postayı alıyorsun, çünkü haftalık e-postayı istedin.

digest-sheet-title = Bu hafta
digest-sheet-print = Bu kâğıdı yazdır
digest-sheet-qr = Telefonunun kamerası için kod. Şu adrese gider: { $address }
digest-sheet-more = Daha fazlası var. { $address } adresine bak ya da telefonunun kamerasını yukarıdaki kareye tut.
digest-sheet-empty = Bu hafta için henüz bir şey belli değil. Rahatça uğra.
digest-belonging = Haftalık e-postayı alıyorsun
