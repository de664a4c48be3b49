# Вхід у дім і в місто.

home-door = Дім
home-title = Вітаємо
home-title-city = Початок
home-welcome = Вітаємо в { $name }
home-come-in = Заходь. Вибери кімнату.
home-city-line = Усе з усіх районів. Що можна робити? Хто тобі допоможе?
home-choose = Вибери, куди хочеш зайти
home-find = Що ти шукаєш?
home-search = Шукати
home-search-agenda = Шукати в календарі
home-chip-today = Сьогодні
home-chip-free = Безплатно
home-chip-wheelchair = На кріслі колісному
home-chip-meeting = Познайомитися з людьми
home-today = Сьогодні в районі
home-soon = Незабаром у районі
home-soon-in = Незабаром в { $name }
home-nothing-yet = У календарі ще нічого немає. Зазирни пізніше. Або подзвони нам.
home-whole-agenda = Увесь календар
home-new-notices = Нове на дошці оголошень
home-whole-board = Уся дошка оголошень
home-join = Приєднуйся
home-join-notice = Маєш що віддати або шукаєш допомоги? Повісь оголошення.
home-join-activity = Щось організовуєш? Додай це в календар.
home-join-tell = Щось організовуєш? Подзвони або напиши нам. Ми додамо це в календар.
home-add-activity = Додати подію в календар
home-activities-today = { $n } сьогодні
home-activities = { $n ->
    [0] Ще нічого
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } події
}
home-notices = { $n ->
    [0] Повісиш перше?
    [one] { $n } оголошення
    [few] { $n } оголошення
    [many] { $n } оголошень
   *[other] { $n } оголошення
}
home-organisations = { $n ->
    [0] Хто тобі допоможе?
    [one] { $n } адреса
    [few] { $n } адреси
    [many] { $n } адрес
   *[other] { $n } адреси
}
home-sites = { $n ->
    [0] Зазирни до сусідів
    [one] { $n } район
    [few] { $n } райони
    [many] { $n } районів
   *[other] { $n } району
}
home-which-site = Який район?
home-all-sites = Усі райони
home-for-whom = Для кого?
home-everybody = Усі
home-what = Що ти хочеш?
home-everything = Усе
home-when = Коли?
home-street = Сайти районів
home-street-line = Кожен район має свій дім. До кого зазирнеш?
home-whole-street = Усі райони
home-no-street = Ще немає під’єднаних районів.

home-how = Як це працює
home-how-line = Це сайт { $name }. Для сусідів і від сусідів.
home-how-look = Дивитися можна завжди
home-how-look-text = Щоб дивитися, входити не потрібно. Вибери кімнату вгорі. Літери замалі? Вибери «Збільшити».
home-how-join = Повісити щось
home-how-join-text = Хочеш повісити оголошення? Тоді увійди зі своєю адресою електронної пошти. Ти отримаєш код. Пароль не потрібен.
home-how-others = Інші райони
home-how-others-house = Те, що висить тут, може бути й на інших сайтах. Наприклад, на сайті міста. Прибираєш це тут? Тоді воно зникне й там.
home-how-others-city = Цей сайт показує те, що пишуть самі райони. Біля кожного повідомлення вказано, з якого воно району. Сам район може його змінити або прибрати.
home-how-follow = Маєш Mastodon або щось подібне? Тоді можеш там на нас підписатися. Шукай:
home-copy = Копіювати
home-copied = Скопійовано
home-how-know = Що ми про тебе знаємо
home-how-know-text = Коли ти входиш, ми зберігаємо твою адресу електронної пошти та ім’я. Більше нічого. Ми не стежимо, куди ти заходиш. Реклами немає. Ти завжди можеш прибрати свій обліковий запис.
home-how-help = Краще разом?
home-how-help-text = Подзвони нам або заходь. Ми радо допоможемо.
home-contact = Дзвони або приходь
home-about = Хто ми?
home-all-contact = Години роботи й дорога
home-people = Ці люди сьогодні тут

home-offerings = { $n ->
    [0] Що тут є завжди?
    [one] { $n } пропозиція
    [few] { $n } пропозиції
    [many] { $n } пропозицій
   *[other] { $n } пропозиції
}
home-articles = { $n ->
    [0] Новини району
    [one] { $n } історія
    [few] { $n } історії
    [many] { $n } історій
   *[other] { $n } історії
}
home-news = З газети району
home-whole-news = Уся газета району
home-just-opened = Цей дім відчинено. Перший день: { $day }. Заходь подивитися.
