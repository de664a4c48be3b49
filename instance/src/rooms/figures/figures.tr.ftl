# Rakamlar: bir ayda neler oldu, içinde kimse olmadan. Bu sözleri herkes okur.

figures-door = Yılın rakamları
figures-title = Rakamlarla { $year }
figures-line = Burada neler oldu: { $name }.
figures-none = Bu yıl henüz bir şey sayılmadı.
figures-to-agenda = Takvime bak
figures-private = Neler olduğunu sayarız. Kimseyi izlemeyiz ve kim olduğun burada yazmaz.
figures-now = şimdi
figures-in-year = { $year } yılında
figures-by-month = Aylara göre rakamlar
figures-month = Ay
figures-number = Sayı
figures-plot-told = Her ay için bir çubuk. En yükseği: { $month }, sayı { $number }.

figures-activities = Yapılan etkinlikler
figures-people = Kaydolup gelen insanlar
figures-asked = İlan panosundaki istekler
figures-answered = Yanıt alan istekler
figures-mediated = Bir aracının yardım ettiği istekler
figures-solved = Çözülen istekler
figures-offered = İlan panosundaki teklifler
figures-articles = Mahalle gazetesindeki yazılar
figures-guest-book = Ziyaretçi defterindeki mesajlar
figures-readers = Haftalık e-postayı okuyanlar
figures-organisations = Kuruluşlar
figures-accounts = Hesabı olan komşular
figures-fresh = Kontrol edilenler, sitedeki her 100 şeyden
figures-calendar = Takvim kaç kez başka bir takvime alındı
figures-activity-file = Kendi takvimine eklenen etkinlikler
figures-newspaper = Mahalle gazetesi kaç kez bir haber programına alındı
