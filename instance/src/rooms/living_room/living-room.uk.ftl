# Вітальня: розмова з тими, хто є, гостьова книга й те, що можуть господар дому та адміністратор.

living-room-door = Вітальня
living-room-title = Вітальня
living-room-line = Поговори із сусідами. Тут раді всім.
living-room-talk = Розмова
living-room-aside = Хто тут є і про що ми домовляємося
living-room-day = { $near }, { $day }
living-room-you = Ти
living-room-of-the-house = від дому
living-room-about-this = Поскаржитися або прибрати
living-room-about-whose = (від кого: { $name }, { $time })
living-room-removed = Це повідомлення прибрано.
living-room-removed-by = Хто прибирає: { $name }.
living-room-card-notice = Оголошення на дошці
living-room-empty = Тут ще тихо. Привітаєшся?
living-room-earlier = Давніші повідомлення
living-room-get-new = Отримати нові повідомлення
living-room-to-newest = До найновіших повідомлень

living-room-is-open = Кімната відчинена.
living-room-open-till = Відчинено до { $hour }
living-room-again-today = Знову відчинимо о { $hour }
living-room-again-tomorrow = Знову відчинимо завтра о { $hour }
living-room-again-day = Знову відчинимо: { $day }, { $hour }
living-room-closed-now = Кімната зараз зачинена
living-room-closed-line = Але ти можеш щось написати. Господар або господиня прочитає.
living-room-to-the-book = До гостьової книги
living-room-host-is-in = { $name } тут
living-room-host-does = { $name } { $line }
living-room-pace-now = { $n ->
    [one] Не поспішаємо: одне повідомлення на { $n } секунду
    [few] Не поспішаємо: одне повідомлення на { $n } секунди
    [many] Не поспішаємо: одне повідомлення на { $n } секунд
   *[other] Не поспішаємо: одне повідомлення на { $n } секунди
}

living-room-who = Зараз у кімнаті: { $n }
living-room-who-nobody = Зараз нікого немає. Побудь трохи, хтось неодмінно прийде.
living-room-who-more = { $n ->
    [one] І ще { $n } сусід
    [few] І ще { $n } сусіди
    [many] І ще { $n } сусідів
   *[other] І ще { $n } сусіда
}
living-room-who-guests = { $n ->
    [one] { $n } гість читає
    [few] { $n } гості читають
    [many] { $n } гостей читають
   *[other] { $n } гостя читають
}
living-room-reads-along = читає
living-room-that-is-you = це ти

living-room-quick = Швидка відповідь
living-room-quick-hello = Привіт
living-room-quick-nice = Чудово
living-room-quick-thanks = Дякую
living-room-say = Написати повідомлення
living-room-say-hint = Це можуть прочитати всі в кімнаті.
living-room-kept-day = Через 24 години це зникне.
living-room-kept-days = { $n ->
    [one] Через { $n } день це зникне.
    [few] Через { $n } дні це зникне.
    [many] Через { $n } днів це зникне.
   *[other] Через { $n } дня це зникне.
}
living-room-send = Надіслати
living-room-say-empty = Спочатку щось напиши. Або вибери швидку відповідь.
living-room-say-long = { $n ->
    [one] Це задовго. Залиш не більше ніж { $n } літеру.
    [few] Це задовго. Залиш не більше ніж { $n } літери.
    [many] Це задовго. Залиш не більше ніж { $n } літер.
   *[other] Це задовго. Залиш не більше ніж { $n } літери.
}
living-room-say-closed = Вітальня зачинена. Напиши це в гостьовій книзі.
living-room-say-rest = Господар або господиня просить тебе поки що лише читати. Писати знову можна: { $moment }.
living-room-say-slow = { $n ->
    [one] Ми не поспішаємо. Надішли це через { $n } секунду.
    [few] Ми не поспішаємо. Надішли це через { $n } секунди.
    [many] Ми не поспішаємо. Надішли це через { $n } секунд.
   *[other] Ми не поспішаємо. Надішли це через { $n } секунди.
}
living-room-say-hidden = Тут є слово, якого ми не хотіли б бачити. Можеш сказати інакше?
living-room-sign-in-line = Ти читаєш. Хочеш також говорити? Тоді увійди.
living-room-sign-in = Увійти, щоб говорити
living-room-you-wrote = Ось твій текст. Його можна скопіювати.

living-room-lost = Зв’язок зник. Ми пробуємо знову й знову.
living-room-found = Зв’язок знову є.
living-room-stale = Тебе довго не було. Відкрий кімнату знову, щоб побачити все.
living-room-again = Відкрити знову
living-room-not-sent = Не надіслано. Скоро ми спробуємо ще раз.
living-room-refused = Це не надіслано. Відкрий кімнату знову й увійди.
living-room-new-below = Є нові повідомлення

living-room-rules = Правила дому
living-room-rule-kind = Будьте привітні одне з одним.
living-room-rule-secrets = Не розповідай тут таємниць.
living-room-rule-help = Біда? Дзвони 112.
living-room-rule-flag = Прапорець — щоб повідомити про допис або прибрати його.
living-room-settings = Налаштувати вітальню

living-room-choices = Як ти хочеш тут бути?
living-room-seen = Що бачать інші?
living-room-seen-yes = Моє ім’я
living-room-seen-reads = Моє ім’я і те, що я читаю
living-room-seen-no = Нічого. Ніхто не бачить, що я тут
living-room-read-out = Читати нові повідомлення вголос
living-room-read-out-hint = Це для програми читання з екрана.
living-room-read-out-yes = Читати вголос
living-room-read-out-no = Мовчати
living-room-choose = Зберегти мій вибір

living-room-host-title = Для господаря або господині
living-room-waiting = { $n ->
    [one] { $n } повідомлення чекає в гостьовій книзі
    [few] { $n } повідомлення чекають у гостьовій книзі
    [many] { $n } повідомлень чекають у гостьовій книзі
   *[other] { $n } повідомлення чекають у гостьовій книзі
}
living-room-lamp-line = Що ти робиш?
living-room-lamp-hint = Наприклад: наливає каву. Можна залишити порожнім.
living-room-lamp-on = Увімкнути лампу
living-room-lamp-out = Вимкнути лампу
living-room-pace-label = Як швидко може йти розмова?
living-room-pace-free = Як завгодно швидко
living-room-pace = { $n ->
    [one] Одне повідомлення на { $n } секунду
    [few] Одне повідомлення на { $n } секунди
    [many] Одне повідомлення на { $n } секунд
   *[other] Одне повідомлення на { $n } секунди
}
living-room-pace-set = Установити темп
living-room-close = Зачинити кімнату
living-room-open = Відчинити кімнату
living-room-open-hint = Хочеш відчинити кімнату зараз? Увімкни лампу.

living-room-message-title = Повідомлення, від кого: { $name }
living-room-message-line = Щось не так? Тут можна це виправити.
living-room-remove-title = Прибрати це повідомлення
living-room-remove-line = Усі бачитимуть, що щось прибрано. Що там було, не побачить ніхто.
living-room-remove = Прибрати
living-room-rest-title = Попросити поки що лише читати: { $name }
living-room-rest-line = Це дасть спокій. Потім говорити можна буде знову.
living-room-rest-how-long = Як довго?
living-room-rest-minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
}
living-room-rest-hours = { $n ->
    [one] { $n } година
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } години
}
living-room-rest-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}
living-room-rest = Попросити про спокій
living-room-report-title = Поскаржитися на це повідомлення
living-room-report-line = Хтось із дому це перегляне. Той, хто писав, не бачить, що скарга від тебе.
living-room-report-reason = Що не так?
living-room-report-hint = Можна залишити порожнім.
living-room-report = Поскаржитися
living-room-go-back = Назад до вітальні

living-room-book-title = Гостьова книга
living-room-book-line = Кімната зачинена або немає облікового запису? Напиши щось тут.
living-room-book-write-title = Написати в гостьовій книзі
living-room-book-name = Твоє ім’я
living-room-book-name-hint = Лише ім’я. Без адреси й номера телефону.
living-room-book-text = Що хочеш сказати?
living-room-book-text-hint = Спочатку це прочитає господар або господиня. Потім це з’явиться тут.
living-room-book-write = Записати
living-room-book-no-name = Напиши своє ім’я.
living-room-book-no-text = Спочатку щось напиши.
living-room-book-long = Це задовго. Залиш не більше ніж 600 літер.
living-room-book-in = Що тут записано
living-room-book-empty = Книга ще порожня. Почнеш?
living-room-book-more = Читати далі
living-room-book-waiting = Це чекає на тебе
living-room-book-none-waits = Нічого не чекає.
living-room-book-answer = Відповідь (можна залишити порожньою)
living-room-book-answered = Відповідь від дому
living-room-book-show = Додати в книгу
living-room-book-remove = Прибрати
living-room-book-own-waits = Це ще чекає на господаря або господиню
living-room-book-ask = Захочеш потім прибрати написане? Скажи нам.

living-room-settings-title = Налаштування вітальні
living-room-settings-line = Коли кімната відчинена? І про що ми домовляємося?
living-room-hours = Години роботи
living-room-hours-hint = Наприклад: 9 - 17. Або: 9 - 12, 13 - 17. Ніде нічого не вписано? Тоді кімната завжди відчинена.
living-room-days-off = Дні, коли інакше
living-room-days-off-hint = Кожен день в окремому рядку. Наприклад: 25-12 dicht (зачинено). Або: 24-12 9 - 12.
living-room-keep = Зберігання
living-room-keep-label = Як довго ми зберігаємо розмову?
living-room-keep-hint = Потім вона зникне назавжди.
living-room-wall = Правила на стіні
living-room-wall-hint = По одному правилу в рядку. Залишиш порожнім? Тоді висітимуть звичайні правила.
living-room-hidden = Слова, яких ми не хочемо тут бачити
living-room-hidden-hint = По одному слову в рядку.
living-room-hidden-how = Що ми робимо з таким словом?
living-room-hidden-back = Просимо сказати інакше
living-room-hidden-cover = Ставимо замість нього крапки
living-room-save = Зберегти

living-room-window-book = Написати в гостьовій книзі
living-room-window-people = { $n ->
    [0] Заходь
    [one] Тут { $n } сусід
    [few] Тут { $n } сусіди
    [many] Тут { $n } сусідів
   *[other] Тут { $n } сусіда
}
living-room-window-host = { $people } · { $host }

living-room-flash-shared = Цим поділено у вітальні.
living-room-flash-chosen = Твій вибір збережено.
living-room-flash-lit = Лампа світить. Кімната відчинена.
living-room-flash-out = Лампу вимкнено.
living-room-flash-closed = Кімната зачинена.
living-room-flash-open = Кімната знову працює за розкладом.
living-room-flash-pace = Темп установлено.
living-room-flash-reported = Дякуємо. Хтось із дому це перегляне.
living-room-flash-removed = Повідомлення прибрано.
living-room-flash-rests = Прохання передано. Згодом говорити можна буде знову.
living-room-flash-written = Дякуємо. Господар або господиня прочитає. Потім це з’явиться тут.
living-room-flash-shown = Це вже в книзі.
living-room-flash-entry-gone = Це прибрано.
living-room-flash-saved = Збережено.

living-room-belonging = Сказане у вітальні
living-room-belonging-book = Написане в гостьовій книзі

living-room-share = Поділитися у вітальні
