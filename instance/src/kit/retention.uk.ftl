# Що дім зберігає, навіщо і як довго.

retention-minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
}
retention-hours = { $n ->
    [one] { $n } година
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } години
}
retention-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}
retention-weeks = { $n ->
    [one] { $n } тиждень
    [few] { $n } тижні
    [many] { $n } тижнів
   *[other] { $n } тижня
}
retention-months = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
    [many] { $n } місяців
   *[other] { $n } місяця
}
retention-unused = поки ти це не прибереш або поки тебе не буде стільки часу: { $period }
retention-until-removed = поки ти це не прибереш
retention-in-memory = лише в пам’яті, ніколи у файлі

retention-account = Твій обліковий запис: адреса електронної пошти, ім’я та мова
retention-account-why = Щоб упізнати тебе, коли ти входиш, і щоб мати змогу тобі написати.
retention-code = Код, з яким ти входиш
retention-code-why = Щоб знати, що адреса електронної пошти твоя.
retention-session = Що вхід виконано і на якому пристрої
retention-session-why = Щоб не просити код щоразу.
retention-second = Додатковий ключ для входу, якщо його створено
retention-second-why = Щоб точно знати, що це ти.
retention-face = Твоя картка в книзі облич, якщо її створено
retention-face-why = Бо ти хочеш, щоб сусіди тебе знали.
retention-notice = Оголошення на дошці
retention-notice-why = Щоб сусіди прочитали, що ти просиш або пропонуєш. Прибираєш його раніше? Тоді його більше немає.
retention-written = Те, що ти додаєш у календар або до організацій
retention-written-why = Щоб район знав, що відбувається.
retention-living-room = Те, що ти кажеш у вітальні
retention-living-room-why = Щоб той, хто зайде пізніше, міг стежити за розмовою.
retention-message = Повідомлення між тобою та іншою людиною
retention-message-why = Щоб їх можна було прочитати й відповісти.
retention-letter = Те, що ти пишеш у дім або без облікового запису організаторам
retention-letter-why = Щоб мати змогу тобі відповісти.
retention-report = Що щось було не так і що ми з цим зробили
retention-report-why = Щоб пояснити, що ми вирішили.
retention-mail-sent = На яку адресу ми надіслали електронний лист
retention-mail-sent-why = Щоб помітити, що лист повернувся.
retention-mail-trouble = Що лист на якусь адресу не дійшов
retention-mail-trouble-why = Щоб не писати й далі на адресу, якої немає.
retention-mail = Електронний лист, який ми не змогли надіслати
retention-mail-why = Щоб побачити, що пішло не так.
retention-post = Пошта з інших сайтів і на інші сайти
retention-post-why = Щоб нічого не розмістити двічі й перевірити, що пішло не так.
retention-heard = Події з інших сайтів після того, як вони минули
retention-heard-why = Щоб не розмістити їх ще раз.
retention-address = Номер твого інтернет-з’єднання (IP-адреса)
retention-address-why = Щоб помітити, що хтось пробує щось надто часто.
retention-card = Твоя картка для входу
retention-card-why = Щоб ти міг або могла увійти знову.
retention-guest-book = Записи в книзі гостей
retention-guest-book-why = Щоб було що почитати, коли нікого немає.

retention-notice-solved = Оголошення, з яким усе вирішено
retention-notice-solved-why = Щоб сусіди бачили, що просити варто.
retention-draft = Те, що ти пишеш, перш ніж увійти
retention-draft-why = Щоб твій текст не зник, коли ти входиш.
retention-mediation = Що посередник або посередниця знає про твоє запитання, після того як його закрито
retention-mediation-why = Щоб мати змогу тобі допомогти. Це читають лише посередники.
retention-digest = Що ти отримуєш щотижневий лист: твоя адреса електронної пошти, твоя мова і про що ти хочеш читати
retention-digest-why = Щоб надсилати його тобі. У кожному щотижневому листі написано, як припинити. Тоді ці дані одразу зникнуть.
retention-digest-sent = Який щотижневий лист ми тобі надіслали
retention-digest-sent-why = Щоб нічого не надіслати тобі двічі.
retention-attendance = Що ти прийдеш на подію і як із тобою зв’язатися: після події
retention-attendance-why = Щоб знати, на скількох людей ми чекаємо, і щоб подзвонити або написати тобі, якщо щось зміниться.

retention-reporter = Твоя адреса електронної пошти при скарзі без облікового запису, після рішення
retention-reporter-why = Щоб розповісти тобі, що ми вирішили.
retention-aside = Те, що ми прибрали зі сторінки
retention-aside-why = Щоб повернути це, якщо рішення було неправильним.

retention-organisation = Сторінку якої організації ти ведеш і чи ти контактна особа
retention-organisation-why = Щоб знати, хто може змінювати сторінку. Чи буде там твоє ім’я, вирішуєш ти.
retention-link = Запрошення для організації або твоє повідомлення, що організація ваша
retention-link-why = Щоб хтось міг погодитися або щоб адміністрація дому перевірила, чи це так.

retention-doubt = Що, на твою думку, вже не так, без твого імені
retention-doubt-why = Щоб той, кому це належить, міг це перевірити.

retention-import = Файл із подіями або організаціями, який завантажує адміністрація дому
retention-import-why = Щоб перевірити його, перш ніж він з’явиться на сайті.
retention-backup = Запасна копія всього, що написано вище
retention-backup-why = Щоб відновити дім, якщо щось зламається.
