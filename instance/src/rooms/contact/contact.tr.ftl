# İletişim: uğramak, telefon etmek ve mahalle evine yazmak.

contact-door = İletişim
contact-title = İletişim
contact-line = { $name }: bizi böyle bulur, bize böyle ulaşırsın.
contact-call = Telefon et ya da e-posta gönder
contact-or-write = Ya da bize bir mesaj yaz
contact-come = Uğra
contact-fact-where = Nerede:
contact-directions = Buraya böyle gelirsin
contact-map = Harita uygulamanda aç
contact-hours = Ne zaman açığız?
contact-today = bugün
contact-exceptions = Bu günlere dikkat et
contact-hours-unknown = Önce telefon et. O zaman birinin burada olduğunu bilirsin.
contact-people = Bugün bu insanlar burada
contact-people-receive = Seni bu insanlar karşılar
contact-write = Bize yaz
contact-write-line = Bir sorun ya da fikrin mi var? Hesap gerekmez.
contact-name = Adın ne?
contact-name-empty = Buraya adını yaz. Ön adın yeter.
contact-reply-to = Sana nasıl ulaşabiliriz?
contact-reply-to-hint = Telefon numaran ya da e-posta adresin.
contact-reply-to-hint-neighbour = Burayı boş bırakabilirsin: yanıt mesajlarına gelir. Telefonla aranmak mı istersin? O zaman numaranı buraya yaz.
contact-reply-to-empty = Buraya telefon numaranı ya da e-posta adresini yaz. Yoksa yanıt veremeyiz.
contact-reply-to-wrong = Bu bir telefon numarası ya da e-posta adresi değil. Bir daha bak.
contact-text = Bize ne sormak ya da anlatmak istersin?
contact-text-hint = Konuştuğun gibi yazabilirsin.
contact-text-empty = Buraya sorunu ya da anlatmak istediğini yaz.
contact-trap = Bu kutuyu boş bırak
contact-trap-filled = Bu kutuyu boşalt. Böylece bilgisayar olmadığını anlarız. Sonra düğmeye bir daha bas.
contact-too-many = Birkaç mesaj gönderdin bile. On beş dakika bekle, sonra düğmeye bir daha bas. Ya da bize telefon et. Metnin burada duruyor.
contact-kept = Bunu yalnızca sana yanıt vermek için kullanırız.
contact-send = Mesajını gönder

contact-sent-title = Mesajın gönderildi
contact-sent-line = Teşekkürler. Mesajını { $name } ekibinden biri okuyacak.
contact-answer-usual = Çoğu zaman iki iş günü içinde yanıt alırsın.
contact-answer-in-messages = Yanıt mesajlarına gelir.
contact-sent-hurry = Acelen mi var? O zaman telefon et.

contact-mail-subject = { $name } yazdı: { $house } için bir mesaj
contact-mail-by-mail = Yanıtı e-postayla şu adrese gönder: { $where }
contact-mail-by-phone = Geri ara: { $where }
contact-mail-in-messages = Mesajlarda yanıtla: { $where }
contact-mail-text =
    { $name }, { $house } sitesinde bir mesaj yazdı.

    { $text }

    { $how }

contact-about = Şunun hakkında bir sorum var: { $title }.
contact-organiser-write = Mesaj yaz: { $name }
contact-organiser-write-line = Sorun şununla ilgili: { $title }. Yazdıklarını yalnızca bunu düzenleyen kişiler okur. Hesap gerekmez.
contact-organiser-sent-line = Sorun şununla ilgiliydi: { $title }. Yanıt, bunu düzenleyen kişilerden gelir.
contact-organiser-back = Etkinliğe dön
contact-offer-write-line = Sorun şununla ilgili: { $title }. Yazdıklarını yalnızca bunu sunan kişiler okur. Hesap gerekmez.
contact-offer-sent-line = Sorun şununla ilgiliydi: { $title }. Yanıt, bunu sunan kişilerden gelir.
contact-offer-back = Geri dön
