# Сторінки, які пише сам дім; правила дому, дані й доступність.

about-nothing-yet = Тут буде написано, хто ми й що робимо. Хочеш дізнатися вже зараз? Запитай нас.
about-to-contact = Як із нами зв’язатися
about-also = Це теж варто знати
about-write = Написати сторінку
about-draft = Ще не видно
about-draft-line = Відвідувачі цю сторінку ще не бачать. Її бачить лише той, хто пише.
about-up = Вгору
about-up-label = Пересунути «{ $title }» на одне місце вгору
about-down = Вниз
about-down-label = Пересунути «{ $title }» на одне місце вниз

about-new = Нова сторінка
about-change = Змінити цю сторінку
about-field-title = Як називається сторінка?
about-field-text = Що на ній буде?
about-field-text-hint = Пиши короткими реченнями. Порожній рядок починає новий абзац.
about-title-empty = Дай сторінці назву. Наприклад: Хто ми?
about-text-empty = Напиши тут текст сторінки.
about-text-too-long = Цей текст задовгий для однієї сторінки. Поділи його на дві сторінки.
about-changed-meanwhile = Хтось інший щойно теж змінив цю сторінку. Якщо зберегти зараз, тут буде твій текст. Інший знайдеш серед старих версій.
about-marks = Оформити текст
about-mark-heading = Заголовок
about-mark-bold = Жирний
about-mark-list = Список
about-mark-numbers = Список із номерами
about-mark-link = Посилання
about-help = Як робити заголовки, списки й посилання
about-help-heading = Хто ми
about-help-bold = важливо
about-help-list = суп
about-help-numbers = Заходь
about-help-link = Подивись тут
about-photo = Додати фото в текст
about-photo-line = Фото з’явиться внизу тексту. Потім рядок із фото можна пересунути.
about-photo-add = Додати фото в текст
about-photo-taken = Фото стоїть унизу твого тексту. Сторінку ще не збережено.
about-photo-empty = Спочатку вибери фото.
about-photo-alt-empty = Напиши, що на фото. Тоді це знатимуть і ті, хто його не бачить.
about-visible = Хто може бачити цю сторінку?
about-visible-yes = Усі
about-visible-no = Поки ніхто. Я ще працюю над нею.
about-see = Подивитися, як буде
about-preview = Так виглядає сторінка
about-preview-on = Писати далі
about-save = Зберегти
about-back = Назад

about-remove = Прибрати цю сторінку
about-remove-what = Точно прибрати? Тоді зникнуть сторінка й усі старі версії. Фото теж.
about-remove-stay = Ні, залишити
about-remove-really = Так, прибрати

about-versions = Старі версії
about-versions-line = Щоразу, коли хтось зберігає, текст залишається тут.
about-versions-none = Цю сторінку ще не змінювали.
about-versions-older = Ще старіші версії
about-version = Стара версія
about-version-now = Зараз на сайті
about-version-by = Хто пише: { $name }
about-version-by-nobody = Хтось, кого тут уже немає
about-version-same = Це те, що зараз на сайті.
about-version-then = Такою була сторінка
about-version-since = Що відтоді змінилося
about-line-gone = Зникло:
about-line-new = Нове:
about-put-back = Повернути цю версію

about-flash-saved = Сторінку збережено.
about-flash-removed = Сторінку прибрано.
about-flash-put-back = Стара версія знову на сайті.
about-flash-statement = Заяву збережено.
about-belonging = Текст на сторінці дому

about-rules-starter =
    Цей дім належить усім. З цими правилами тут усім приємно.

    ## Як ми робимо

    - Будьте привітні. Вітайтеся одне з одним.
    - Слухайте одне одного. Не погоджуватися можна.
    - Пиши так, як говориш. Помилятися можна.
    - Спочатку запитай дозволу, а потім показуй чиєсь фото.

    ## Чого ми не робимо

    - Не ображаємо, не цькуємо й не лякаємо.
    - Не ставимося до людей інакше через те, хто вони, звідки вони або в що вірять.
    - Не поширюємо чужих адрес і номерів телефону.
    - Не розміщуємо реклами й не просимо грошей.

    ## Щось пішло не так?

    Скажи нам. Це можна зробити біля кожного повідомлення, або подзвони. Ми розберемося разом. Іноді ми щось прибираємо. Тоді кажемо чому. Маєш іншу думку? Скажи нам, і хтось інший перегляне ще раз.

about-privacy-line = Що { $name } знає про тебе, навіщо і як довго.
about-privacy-short = Коротко
about-privacy-short-look = Дивитися можна без облікового запису. Ми не записуємо, хто що читає.
about-privacy-short-little = Ми просимо якнайменше: адресу електронної пошти та ім’я.
about-privacy-short-nobody = Ми нічого не продаємо. Реклами немає, і жодна інша компанія за тобою не стежить.
about-privacy-short-away = Усе, що тут є твого, ти можеш прибрати самостійно.
about-privacy-who = Хто дбає про твої дані?
about-privacy-who-line = { $name } вирішує, що тут відбувається з твоїми даними. Маєш запитання? Зв’яжися з нами.
about-privacy-kept = Що ми зберігаємо, навіщо і як довго
about-privacy-how-long = Як довго:
about-privacy-backups = Ми робимо резервні копії. Прибране може ще якийсь час там залишатися. Ніхто цим не користується.
about-privacy-elsewhere = Що бачать інші сайти
about-privacy-elsewhere-what = Календар, дошка оголошень і організації відкриті для всіх. Інші сайти можуть їх брати. Так і місто бачить, що тут відбувається. Твоє ім’я під оголошенням туди не потрапляє.
about-privacy-elsewhere-anybody = Будь-який інший сайт може стежити за цим домом.
about-privacy-elsewhere-asked = Інший сайт хоче стежити за цим домом? Тоді спочатку хтось із нас перевіряє, чи все гаразд.
about-privacy-elsewhere-copies = Щось прибираєш? Тоді ми просимо інші сайти теж це прибрати. Ми не можемо обіцяти, що вони це зроблять.
about-privacy-elsewhere-never = Твоя адреса електронної пошти, вітальня, книга облич і те, що ти пишеш у дім, завжди залишаються тут. Повідомлення йде на інший сайт, лише якщо ти його туди надсилаєш.
about-privacy-cookies = Файли cookie
about-privacy-cookies-line = Cookie — це щось маленьке, що запам’ятовує твій браузер. Вони потрібні нам лише для того, щоб сайт працював. Через них за тобою ніхто не стежить. Тому ми не просимо на них дозволу.
about-privacy-rights = Про що ти можеш попросити
about-privacy-rights-see = Ти можеш побачити, що ми про тебе зберігаємо.
about-privacy-rights-change = Ти можеш попросити це виправити.
about-privacy-rights-remove = Ти можеш попросити це прибрати.
about-privacy-rights-take = Ти можеш забрати це у файлі.
about-privacy-rights-how = Маєш обліковий запис? Тоді більшість цього можна зробити на своїй сторінці. Якщо ні, попроси нас. Відповідь прийде протягом місяця.
about-privacy-my-page = Перейти на свою сторінку
about-privacy-rights-complain = Вважаєш, що ми робимо щось не так? Скажи нам. Можна також надіслати скаргу до Autoriteit Persoonsgegevens (нагляд за захистом даних).
about-privacy-young = Тобі ще немає 16 років? Тоді створити тут обліковий запис не можна. Дивитися можна завжди.
about-privacy-addition = Що ми хочемо додати
about-privacy-add = Дописати щось

about-access-line = Цим сайтом мають могти користуватися всі.
about-access-status = На якому ми етапі?
about-access-letter = Статус { $letter }.
about-access-not-yet = Цю заяву ще не заповнено. Щось не працює? Скажи нам.
about-access-a = Сайт повністю відповідає правилам.
about-access-b = Сайт частково відповідає правилам. Ми знаємо, що ще не гаразд.
about-access-c = Перші кроки зроблено. Ми ще не знаємо точно, що не гаразд.
about-access-d = Сайт не відповідає правилам.
about-access-e = Сайт ще не перевіряли.
about-access-last-check = Остання перевірка:
about-access-checked-by = Хто перевіряє:
about-access-rules = Це правила EN 301 549. До них належать правила WCAG 2.1, рівні A та AA. Цей сайт зроблено за новішими WCAG 2.2.
about-access-done = Що ми зробили
about-access-done-keyboard = Усе працює лише з клавіатурою і з програмою, яка читає сторінку вголос.
about-access-done-large = Літери можна збільшити. Навіть на маленькому телефоні все можна прочитати.
about-access-done-aloud = Сайт може читати сторінки вголос, якщо твій пристрій це вміє.
about-access-done-colours = Є світлі й темні кольори. Колір ніколи не буває єдиною ознакою.
about-access-done-words = Ми пишемо короткими реченнями й простими словами.
about-access-done-script = Усе працює й без JavaScript.
about-access-known = Що ще не для всіх працює
about-access-known-hint = Пиши кожен пункт в окремому рядку, з рискою на початку. Додай, коли це буде готово і що люди можуть робити зараз.
about-access-known-empty = Напиши, що ще не гаразд.
about-access-tell = Щось для тебе не працює?
about-access-tell-line = Скажи нам. Ми одразу допоможемо, а потім усе виправимо.
about-access-complain = Не вдається вирішити разом? Тоді можна звернутися до Nationale ombudsman (національний омбудсман) або до College voor de Rechten van de Mens (інститут прав людини).
about-access-change = Заповнити заяву
about-access-change-line = Щороку перевіряй, чи це ще правильно.
about-access-status-hint = Вибирай A або B, лише якщо хтось це перевірив.
about-access-status-empty = Вибери, на якому етапі сайт.
about-access-checked = Коли перевірили сайт?
about-access-checked-hint = Наприклад: 01.10.2026. Залиш порожнім, якщо цього ще не було.
about-access-checked-wrong = Це не день, який уже минув. Напиши так: 01.10.2026.
about-access-checked-empty = Напиши, коли перевірили сайт. Цього ще не було? Тоді вибери C або E.
about-access-by = Хто перевірив сайт?
about-access-by-hint = Наприклад: ми самі або назва бюро.
