# Вхід і власні дані.

residents-sign-in = Увійти
residents-sign-in-line = Ти отримаєш код і посилання електронною поштою. Пароль не потрібен.
residents-email = Твоя адреса електронної пошти
residents-email-hint = Сюди ми надішлемо код.
residents-email-same = Адреса, на яку прийшов код.
residents-email-empty = Напиши тут свою адресу електронної пошти.
residents-email-wrong = Ця адреса не зовсім правильна. Чи є в ній @?
residents-send-code = Надіслати мені код
residents-why-sign-in = Дивитися й дзвонити можна без входу. Увійди, якщо хочеш щось повісити.
residents-call = Не виходить? Подзвони: { $phone }. Ми допоможемо.
residents-code-title = Введи код
residents-code-line = Ще один крок. І ти всередині.
residents-code-look = Перевір свою електронну пошту.
residents-code-sent = Ми надіслали код на адресу { $email }.
residents-code = Код
residents-code-hint = 6 цифр. Код діє 15 хвилин.
residents-code-wrong = Цей код (уже) не підходить. Подивись ще раз уважно або попроси новий код.
residents-code-again = Надіслати новий код
residents-name = Твоє ім’я
residents-name-hint = Сусіди бачать це ім’я біля того, що ти вішаєш.
residents-name-empty = Напиши тут своє ім’я.
residents-nameless = Хтось із сусідів
residents-enter = Увійти
residents-mail-subject = Твій код для { $house }: { $code }
residents-mail-hello = Привіт,
residents-mail-code = Ось твій код для входу в { $house }:
residents-mail-fill = Введи код
residents-mail-or = Або увійди за цією кнопкою. Там вибери: Увійти.
residents-mail-link = Увійти без коду
residents-mail-lasts = Код і посилання діють 15 хвилин. Скористайся чимось одним. Не давай їх нікому.
residents-mail-not-you = Ти не просиш код? Тоді нічого робити не треба.
residents-mail-why = Цей лист прийшов, бо хтось хоче увійти з цією адресою.
residents-me = Мої дані
residents-me-line = Тут можна змінити, забрати або прибрати свої дані.
residents-who = Хто ти
residents-email-label = Електронна пошта
residents-role = Твоя роль
residents-since = Відколи
residents-role-resident = Сусід або сусідка
residents-role-organisation-editor = Пише для організації
residents-role-host = Господар або господиня дому
residents-role-mediator = Посередник або посередниця
residents-role-editor = Редактор або редакторка
residents-role-administrator = Адміністратор або адміністраторка
residents-save = Зберегти
residents-out-everywhere = Вийти всюди
residents-leave = Припинити
residents-leave-line = Ти можеш прибрати свій обліковий запис. Спочатку прочитай, що тоді зникне і що залишиться.
residents-leave-first = Хочеш щось зберегти? Тоді спочатку забери це.
residents-leave-gone = Це зникне
residents-leave-gone-you = Твоє ім’я, адреса електронної пошти та спосіб входу
residents-leave-gone-notices = Твої оголошення на дошці
residents-leave-gone-messages = Твої повідомлення і твої слова у вітальні
residents-leave-gone-face = Твоя картка в книзі облич разом із фото
residents-leave-gone-places = Твоє місце на подіях
residents-leave-stays = Це залишиться, без твого імені
residents-leave-stays-line = Події, організації та статті, які ти тут розміщуєш. Ними ще користуються інші. Щось із цього має зникнути? Тоді спочатку прибери це.
residents-leave-elsewhere = Щось твоє було й на інших сайтах? Тоді ми просимо ті сайти це прибрати. Ми не можемо обіцяти, що вони це зроблять.
residents-leave-back = Повернути це не можна. Пізніше завжди можна почати знову.
residents-leave-start = Прибрати мій обліковий запис
residents-leave-sure = Ти точно цього хочеш?
residents-leave-stay = Ні, я залишаюся
residents-leave-really = Так, прибрати мій обліковий запис
residents-last-administrator = Крім тебе, адміністраторів більше немає. Спочатку признач когось іншого. Тоді зможеш припинити.
residents-flash-in = Вітаємо. Вхід виконано.
residents-flash-out = Вихід виконано. До зустрічі.
residents-flash-out-everywhere = Вихід виконано всюди.
residents-flash-saved = Збережено.
residents-flash-gone = Твій обліковий запис прибрано. Тобі тут завжди раді.
residents-archive = Забрати мої дані
residents-archive-line = Усе, що тут є твого.
residents-archive-take = Забрати все
residents-archive-number = { $n ->
    [0] Тут ще немає нічого твого, крім облікового запису.
    [one] Тут є { $n } твоя річ.
    [few] Тут є { $n } твої речі.
    [many] Тут є { $n } твоїх речей.
   *[other] Тут є { $n } твоєї речі.
}
residents-archive-read-line = Сторінка, щоб прочитати, зберегти або надрукувати.
residents-archive-read = Завантажити сторінку
residents-archive-program-line = Те саме у формі для комп’ютерів. З нею можна перенести все в інше місце.
residents-archive-program = Завантажити файл
residents-archive-title = Мої дані в { $house }
residents-cards = Картки для сусідів
residents-cards-line = Для тих, хто не має електронної пошти. Надрукуй картку. З нею сусід зможе увійти.
residents-card = Твоя картка
residents-card-line = Надрукуй картку й дай її сусідові.
residents-card-make = Створити картку
residents-card-make-do = Створити картку
residents-card-name = Для кого вона?
residents-card-name-hint = Лише ім’я. Можна залишити порожнім.
residents-cards-made = Картки, які діють
residents-card-nameless = Без імені
residents-card-used = Останнє використання: { $day }
residents-card-unused = Ще не використано. Останній день: { $day }
residents-card-again = Надрукувати знову
residents-card-again-of = Надрукувати картку знову: { $name }. Стара тоді вже не діятиме.
residents-card-remove = Прибрати
residents-card-remove-of = Прибрати картку: { $name }
residents-card-welcome = Вітаємо в нашому домі
residents-card-welcome-name = Вітаємо, { $name }
residents-card-qr = Код для камери твого телефону
residents-card-step-scan = Наведи камеру телефону на квадрат.
residents-card-step-type = Або зайди на сторінку 
residents-card-step-code = і введи цей код: 
residents-card-keep = Бережи цю картку. Це твій ключ.
residents-card-help = Загубилася або не виходить? Подзвони: { $phone }.
residents-card-once = Код видно лише один раз. Надрукуй картку зараз.
residents-card-print = Надрукувати картку
residents-card-done = Готово
residents-card-sign-in = Увійти з карткою
residents-card-sign-in-line = Маєш картку від дому? Введи код.
residents-card-code = Код із твоєї картки
residents-card-code-hint = 12 літер і цифр. Пробіли не мають значення.
residents-card-next = Далі
residents-card-unknown = Цього коду ми не знаємо, або він більше не діє. Подивись ще раз уважно. Або попроси в домі нову картку.
residents-card-door-line = Ключ у тебе є. Ще один крок.
residents-card-come-in = Зайти
residents-sixteen-question = Скільки тобі років?
residents-sixteen = Мені 16 років або більше
residents-sixteen-needed = Обліковий запис можна мати з 16 років. Тобі менше? Дивитися можна завжди, і можна нам подзвонити.
residents-flash-card-twice = Цю картку вже створено. Надрукуй її знову, якщо вона загубилася.
residents-flash-card-gone = Картка більше не діє.
residents-quiet-subject = Хочеш залишити свій обліковий запис у { $house }?
residents-quiet-why = Цей лист прийшов, бо в тебе тут є обліковий запис.
residents-quiet-text =
    Привіт, { $name },

    Тебе не було в { $house } два роки.
    Хочеш залишити свій обліковий запис? Тоді увійди. Крайній день: { $day }.

    { $page }

    Нічого не робиш? Тоді ми приберемо обліковий запис і все, що тут є твого.
    Пізніше завжди можна почати знову.

    З повагою,
    { $house }

residents-new-here = Ти тут уперше? Тоді заповни й це.
residents-of-age-needed = Обліковий запис — для тих, кому 16 років або більше. Це про тебе? Тоді постав тут позначку. Тобі менше? Дивитися можна завжди, і в громадському центрі тобі раді.
residents-of-age-call = Або подзвони: { $phone }.
residents-link-title = Увійти
residents-link-who = Ти входиш як { $email }.
residents-link-not-you = Це не ти? Тоді закрий цю сторінку. Нічого не станеться.
residents-link-over = Це посилання (вже) не діє
residents-link-over-line = Посилання діє один раз, протягом 15 хвилин.
residents-link-over-next = Попроси новий код. Тоді отримаєш і нове посилання.

residents-role-resident-line = Вішає оголошення, бере участь у розмовах і пише сусідам.
residents-role-organisation-editor-line = Додає події в календар.
residents-role-host-line = Приймає людей у вітальні, читає пошту для дому й робить картки для тих, хто не має електронної пошти.
residents-role-mediator-line = Допомагає, коли запитання не знаходить відповіді.
residents-role-editor-line = Пише для дому, додає організації й виправляє те, що пишуть інші.
residents-role-administrator-line = Може все, також і тут. Для входу потрібен другий крок.

residents-doors = Вхід і безпека
residents-sessions = Де виконано вхід
residents-sessions-line = Кожен комп’ютер і телефон, на якому виконано вхід.
residents-sessions-go = Подивитися, де виконано вхід
residents-session-this = Ти зараз тут
residents-session-since = Вхід: { $moment }.
residents-session-used = Останнє використання: { $ago }.
residents-session-end = Вийти тут
residents-session-end-named = Вийти тут: { $device }
residents-sessions-others = Вийти всюди, крім цього пристрою
residents-sessions-strange = Бачиш щось незнайоме? Тоді вийди всюди. Потім перевір, чи не читає хтось інший твою пошту.
residents-device = { $browser }, { $device }
residents-device-iphone = iPhone
residents-device-ipad = iPad
residents-device-android = пристрій Android
residents-device-chromebook = Chromebook
residents-device-windows = комп’ютер Windows
residents-device-mac = Mac
residents-device-linux = комп’ютер Linux
residents-device-unknown = Невідомий пристрій

residents-keys = Ключі
residents-keys-line = З ключем (passkey) ти входиш за допомогою пальця, обличчя або коду свого пристрою. Без електронної пошти.
residents-keys-go = Подивитися свої ключі
residents-keys-yours = Твої ключі
residents-keys-none = У тебе ще немає ключа.
residents-keys-not-here = У цьому браузері не можна додати ключ. Спробуй у новому браузері з увімкненим JavaScript. Код в електронній пошті працює завжди.
residents-key-since = Додано: { $day }.
residents-key-used = Останнє використання: { $ago }.
residents-key-remove = Прибрати
residents-key-remove-named = Прибрати: { $name }
residents-key-add-title = Створити ключ
residents-key-add-line = Зараз пристрій попросить твій палець, обличчя або код. Це залишається на твоєму пристрої. Ми цього не бачимо.
residents-key-name = Як назвеш цей ключ?
residents-key-name-hint = Наприклад: Мій телефон
residents-key-nameless = Мій ключ
residents-key-add = Створити ключ
residents-key-not-added = Створити ключ не вдалося. Спробуй ще раз.
residents-key-stopped = Це не вдалося або було зупинено. Спробуй ще раз. Або візьми код в електронній пошті.
residents-key-enter-title = Маєш ключ (passkey)?
residents-key-enter-line = Тоді ти входиш за допомогою пальця, обличчя або коду свого пристрою.
residents-key-enter = Увійти з ключем
residents-key-wrong = Цей ключ (уже) не підходить
residents-key-wrong-line = Можливо, його тут прибрано. Або минуло забагато часу.
residents-key-wrong-next = Попроси код на електронну пошту. Він працює завжди.

residents-step = Другий крок
residents-step-line = Хто керує домом, входить за два кроки. Так сюди не потрапить ніхто інший.
residents-step-demo = У цій пробній версії код зараз такий:
residents-step-code = Код із твого застосунку
residents-step-code-hint = 6 цифр. Застосунок показує новий код кожні пів хвилини.
residents-step-go = Продовжити
residents-step-later = Пізніше. Поки що далі без керування
residents-step-lost = Немає застосунку під рукою?
residents-step-recovery = Код відновлення
residents-step-recovery-hint = Один зі збережених кодів. Кожен код діє один раз.
residents-step-recovery-go = Використати цей код відновлення
residents-step-help = Не виходить? Звернися до когось іншого з адміністраторів. Твій другий крок можна почати заново.
residents-step-wrong = Цей код неправильний. Подивись ще раз у застосунку.
residents-step-used = Цей код уже використано. Зачекай на наступний. Він з’явиться за пів хвилини.
residents-step-too-often = Забагато помилок. Зачекай чверть години, а потім спробуй ще раз.
residents-step-set-up = Підготувати другий крок
residents-step-set-up-line = Це займе кілька хвилин. Візьми телефон.
residents-step-one = 1. Візьми застосунок для кодів
residents-step-one-line = Застосунок для кодів часто називається «автентифікатор». Ще не маєш? Знайди його в крамниці свого телефону.
residents-step-two = 2. Покажи застосунку це зображення
residents-step-two-line = Вибери в застосунку «додати». Потім наведи камеру на це зображення.
residents-step-picture = Зображення для застосунку. Літери під ним означають те саме.
residents-step-by-hand = Не виходить? Тоді введи в застосунку ці літери й цифри.
residents-step-open-app = Застосунок на цьому пристрої? Відкрити його
residents-step-three = 3. Введи код, який показує застосунок
residents-step-set-up-go = Увімкнути другий крок
residents-step-keep = Залишити як є
residents-step-or-key = Краще пальцем або обличчям?
residents-step-or-key-go = Створити ключ
residents-step-app = Твій застосунок для кодів
residents-step-since = Увімкнено: { $day }
residents-step-app-line = Новий телефон? Тоді спочатку підготуй новий застосунок. Доти працює старий.
residents-step-other-app = Взяти інший застосунок
residents-recovery = Коди відновлення
residents-recovery-line = На випадок, якщо телефон загубиться. Ці коди видно лише один раз.
residents-recovery-yours = Твої коди відновлення
residents-recovery-how = Запиши їх або надрукуй цю сторінку. Зберігай папір у безпечному місці, не біля телефону. Кожен код діє один раз.
residents-recovery-for = Для керування: { $house }.
residents-recovery-done = Коди збережено
residents-recovery-left = { $n ->
    [one] У тебе є ще { $n } код відновлення.
    [few] У тебе є ще { $n } коди відновлення.
    [many] У тебе є ще { $n } кодів відновлення.
   *[other] У тебе є ще { $n } коду відновлення.
}
residents-recovery-few = { $n ->
    [0] Кодів відновлення більше немає. Створи нові.
    [one] У тебе залишився лише { $n } код відновлення. Створи нові.
    [few] У тебе залишилося лише { $n } коди відновлення. Створи нові.
    [many] У тебе залишилося лише { $n } кодів відновлення. Створи нові.
   *[other] У тебе залишилося лише { $n } коду відновлення. Створи нові.
}
residents-recovery-renew-line = З новими кодами старі вже не діятимуть.
residents-recovery-renew = Створити нові коди відновлення
residents-flash-sure = Вийшло. Тепер тобі доступне керування.
residents-flash-session-ended = Там вихід виконано.
residents-flash-key-added = Твій ключ готовий. З ним можна одразу входити.
residents-flash-key-removed = Ключ прибрано.

residents-address = Твоя адреса електронної пошти
residents-address-line = Сюди ми надсилаємо тобі коди й повідомлення.
residents-address-now = Твоя адреса зараз: { $email }.
residents-address-none = Тут ще немає твоєї адреси електронної пошти. З адресою можна увійти й без картки, з кодом.
residents-address-add = Додати адресу електронної пошти
residents-address-change = Змінити адресу електронної пошти
residents-address-new = Твоя нова адреса електронної пошти
residents-address-same = Це вже твоя адреса. Напиши тут іншу адресу.
residents-address-keep = Залишити як є
residents-address-what = Ти отримаєш код на нову адресу. Введеш його? Тоді ця адреса твоя. Усюди, де виконано вхід, він збережеться.
residents-address-code-line = Ще один крок. І буде нова адреса.
residents-address-set = Зберегти цю адресу
residents-address-taken = Цю адресу вже зайнято
residents-address-taken-line = Одна адреса може бути лише в одному обліковому записі.
residents-address-taken-which = { $email } уже належить до іншого облікового запису в цьому домі.
residents-address-taken-yours = Той обліковий запис теж твій? Тоді увійди з ним. Тут буде виконано вихід.
residents-address-taken-go = Увійти з тією адресою
residents-address-taken-other = Або візьми тут іншу адресу.
residents-address-taken-again = Вибрати іншу адресу
residents-flash-address = Твою нову адресу електронної пошти збережено. З нею можна одразу входити.
residents-mail-address-code = Із цим кодом ти додаєш цю адресу до свого облікового запису в { $house }:
residents-mail-address-lasts = Код діє 15 хвилин. Не давай його нікому.
residents-mail-address-not-you = Ти цього не просиш? Тоді нічого робити не треба.
residents-mail-address-why = Цей лист прийшов, бо хтось хоче додати цю адресу до облікового запису.
residents-mail-moved-subject = Твою адресу електронної пошти в { $house } змінено
residents-mail-moved-why = Цей лист прийшов, бо досі це була адреса твого облікового запису.
residents-mail-moved-text =
    Привіт,

    Твій обліковий запис у { $house } має тепер іншу адресу електронної пошти.
    На цю адресу більше не приходитимуть коди й повідомлення.

    Це твоя зміна? Тоді нічого робити не треба.

    Це не ти? Тоді одразу скажи нам:

    { $page }

    З повагою,
    { $house }
residents-mail-moved-text-phone =
    Привіт,

    Твій обліковий запис у { $house } має тепер іншу адресу електронної пошти.
    На цю адресу більше не приходитимуть коди й повідомлення.

    Це твоя зміна? Тоді нічого робити не треба.

    Це не ти? Тоді одразу подзвони нам: { $phone }. Або напиши нам:

    { $page }

    З повагою,
    { $house }
