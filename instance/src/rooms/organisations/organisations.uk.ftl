# Слова організацій.

organisations-door = Організації
organisations-title = Організації
organisations-line = Хто що робить у районі? Хто тобі допоможе?
organisations-search = Шукати організацію
organisations-for-whom = Для кого?
organisations-total = { $n ->
    [0] Немає організацій
    [one] { $n } організація
    [few] { $n } організації
    [many] { $n } організацій
   *[other] { $n } організації
}
organisations-add = Додати організацію
organisations-see-all = Подивитися всі організації
organisations-empty = Тут ще нікого немає
organisations-empty-next = Скоро тут з’являться клуби й люди. Зазирни завтра ще раз.
organisations-from = Із сайту { $site }

organisations-fact-where = Де:
organisations-fact-hours = Відчинено:
organisations-fact-for = Для кого:
organisations-good-to-know = Варто знати
organisations-contact = Контакти
organisations-call = Подзвонити: { $phone }
organisations-mail = Написати електронний лист
organisations-website = Власний сайт
organisations-route = Показати маршрут
organisations-follow = Стежити, що вони роблять
organisations-follow-line = Маєш Mastodon або щось подібне? Шукай там цю назву.
organisations-copy = Копіювати назву
organisations-copied = Скопійовано
organisations-manage = Керування
organisations-change = Змінити
organisations-remove = Прибрати
organisations-comes-from = Ця організація із сайту { $site }.
organisations-see-there = Подивитися на сайті { $site }
organisations-doubtful = Це може бути застарілим. Той сайт зараз не відповідає.
organisations-in-the-agenda = У календарі

organisations-new-title = Додати організацію
organisations-change-title = Змінити організацію
organisations-form-line = Впиши те, що знаєш. Решту можна потім.
organisations-field-name = Назва організації
organisations-field-text = Що ви робите?
organisations-field-text-hint = Кількома реченнями. Пиши просто, як говориш.
organisations-field-themes = Про що це?
organisations-field-hours = Коли у вас відчинено?
organisations-field-hours-hint = Наприклад: Вівторок і четвер, з 10:00 до 12:00
organisations-field-phone = Номер телефону
organisations-field-email = Адреса електронної пошти
organisations-field-website = Сайт
organisations-stop = Закрити
organisations-save = Зберегти
organisations-put-in = Додати

organisations-logo = Логотип
organisations-logo-line = Логотип видно повністю на сторінці й на картці. Нічого не обрізається.
organisations-logo-now = Теперішній логотип
organisations-logo-gone = Прибрати логотип
organisations-logo-field = Вибери файл
organisations-logo-hint = JPEG, PNG або WebP. Прозоре тло стане білим.
organisations-logo-of = Логотип: { $name }

organisations-name-empty = Напиши тут, як називається організація.
organisations-name-long = Ця назва задовга. Залиш не більше ніж 100 літер.
organisations-name-unclear = Додай у назву й літери.
organisations-text-empty = Розкажи кількома словами, що робить організація.
organisations-text-long = Цей текст задовгий. Зроби його трохи коротшим.
organisations-phone-unclear = Цей номер телефону не зовсім правильний. Пиши лише цифри.
organisations-email-unclear = Ця адреса не зовсім правильна. У ній є @?
organisations-website-unclear = Ця адреса не зовсім правильна. Вона починається з https://

organisations-remove-title = Прибрати організацію
organisations-remove-line = Хочеш прибрати «{ $name }»?
organisations-remove-what = Тоді ця сторінка зникне тут і на сайтах, які її показують. Хто стежить за організацією, більше не побачить нічого нового. Події залишаться.
organisations-remove-stay = Залишити
organisations-remove-really = Так, прибрати

organisations-flash-added = Збережено. Організацію додано.
organisations-flash-changed = Збережено. Організацію змінено.
organisations-flash-removed = Організацію прибрано.

organisations-wire-hours = Години роботи
organisations-wire-phone = Телефон
organisations-wire-email = Електронна пошта
organisations-wire-website = Сайт
organisations-in-the-etalage = У вітрині

organisations-new = Нове
organisations-mine = Твої організації
organisations-register = Приєднуйтеся зі своїм клубом
organisations-contacts = З ким можна поговорити?
organisations-call-person = Подзвонити: { $name }
organisations-mail-person = Написати електронний лист: { $name }
organisations-yours = Це ваш клуб?
organisations-yours-line = Цю сторінку ще ніхто не веде. Ви можете робити це самі.
organisations-yours-go = Так, це ми

organisations-register-title = Приєднуйтеся зі своїм клубом
organisations-register-line = Додай на сторінку ваш клуб, магазин або фонд. Пізніше все можна змінити.
organisations-register-you = А ти?
organisations-own-email = Твоя власна адреса електронної пошти
organisations-own-email-hint = Ми надішлемо тобі код. Цієї адреси на сторінці не буде.
organisations-own-email-unclear = Впиши адресу електронної пошти, листи з якої ти можеш прочитати.
organisations-register-later = Логотип, години роботи й контактних осіб можна додати потім.
organisations-step-tell = Розкажи
organisations-step-look = Подивись
organisations-look = Подивитися
organisations-look-line = Усе правильно? Тоді можна додавати.
organisations-look-back = Щось змінити
organisations-send = Надіслати
organisations-same = Уже є організація з назвою «{ $name }».
organisations-same-look = Подивитися, чи це ви

organisations-people = Люди
organisations-people-line = Хто веде цю сторінку?
organisations-writers = Вони ведуть сторінку
organisations-writers-none = Цю сторінку зараз ніхто не веде.
organisations-you = це ти
organisations-since = Початок: { $day }
organisations-writer-remove = Прибрати
organisations-writer-remove-who = Прибрати людину: { $name }
organisations-link-waits = Запрошено. Посилання ще діє. Останній день: { $day }.
organisations-link-waits-claim = Ми запитали, чи це їхня сторінка. Посилання ще діє. Останній день: { $day }.
organisations-withdraw = Відкликати
organisations-withdraw-which = Відкликати посилання для { $email }
organisations-invite = Запросити когось
organisations-invite-line = Людина, яку ти запросиш, отримає посилання електронною поштою. Потім вона зможе все змінювати на цій сторінці, так само як ти.
organisations-invited = Адреса електронної пошти цієї людини
organisations-invited-unclear = Ця адреса не зовсім правильна. У ній є @?
organisations-invite-do = Надіслати запрошення

organisations-contact-you = Чи можна ставити тобі запитання?
organisations-contact-line = Тоді твоє ім’я буде на сторінці організації. Це вирішуєш лише ти, і лише за себе.
organisations-contact-name = Ім’я
organisations-contact-name-empty = Напиши тут, як тебе звати.
organisations-contact-duty = Що ти там робиш?
organisations-contact-duty-hint = Наприклад: веду рахунки
organisations-contact-phone = Номер телефону
organisations-contact-email = Адреса електронної пошти
organisations-contact-empty-hint = Залиш порожнім, якщо не хочеш це вказувати.
organisations-contact-agree = Так, додайте це на сторінку. Це зможуть прочитати всі.

organisations-stop-title = Більше не вести сторінку
organisations-stop-line = Тоді ти більше не вестимеш сторінку «{ $name }».
organisations-stop-go = Припинити
organisations-pass-on = Хто буде замість тебе?
organisations-pass-on-line = Крім тебе, більше нікого немає. Ми надішлемо посилання людині, яку ти назвеш. Вона погодиться? Тоді твою роботу закінчено.
organisations-pass-on-do = Передати
organisations-stop-now = Припинити вже зараз
organisations-stop-last = Сторінка залишиться, але її ніхто не вестиме. Ми скажемо про це адміністрації цього дому.
organisations-stop-others = Сторінку вестимуть інші.
organisations-stop-stay = Залишитися
organisations-stop-do = Так, припиняю

organisations-claim-title = Це ми
organisations-claim-line = Тоді ви самі вестимете сторінку «{ $name }».
organisations-claim-mail = Через посилання електронною поштою
organisations-claim-mail-line = Ми надішлемо посилання на вашу адресу, яку знаємо: { $email }
organisations-claim-mail-do = Надіслати посилання
organisations-claim-other = Не можеш прочитати той лист?
organisations-claim-tell = Розкажи, хто ти
organisations-claim-tell-line = Адміністрація цього дому це перегляне. Потім вона надішле тобі посилання.
organisations-claim-name-empty = Напиши тут, як тебе звати.
organisations-claim-reason = Що ти робиш у цій організації?
organisations-claim-reason-hint = І як ми можемо побачити, що це так?
organisations-claim-reason-empty = Розкажи кількома словами, що ти робиш у цій організації.

organisations-link-claim = «{ $name }» — це ви?
organisations-link-claim-line = Тоді відтепер цю сторінку ведеш ти. Можна запросити й інших.
organisations-link-invited = Допоможи вести сторінку «{ $name }»
organisations-link-invited-line = Хтось тебе запрошує. Тоді ти зможеш змінювати сторінку й додавати події в календар.
organisations-link-see = Подивитися сторінку
organisations-link-yes = Так, це ми
organisations-link-join = Приєднатися
organisations-link-sign-in = Обліковий запис з адресою { $email } уже є. Спочатку увійди. Потім повернешся сюди.
organisations-link-sign-in-go = Увійти
organisations-link-not-you = Це не для тебе? Тоді нічого робити не треба.
organisations-link-over = Це посилання (уже) не діє
organisations-link-over-line = Посилання діє один раз, і не назавжди.
organisations-link-over-next = Попроси нове посилання. На сторінці організації написано, як це зробити.

organisations-belonging = Організація, сторінку якої ти ведеш
organisations-belonging-title = Ти ведеш сторінку: { $name }

organisations-field-week = О котрій годині там хтось є?
organisations-field-week-hint = Наприклад: 10 - 12, 13.30 - 17. Якщо зачинено, залиш день порожнім.

organisations-remove-reason = Чому ти прибираєш організацію?
organisations-remove-reason-hint = Це прочитають ті, хто веде сторінку.

organisations-flash-registered = Вас додано. Адміністрація дому ще це перегляне. Тепер спокійно допиши решту.
organisations-flash-joined = Вітаємо. Тепер ти ведеш цю сторінку.
organisations-flash-invited = Запрошення надіслано.
organisations-flash-withdrawn = Посилання більше не діє.
organisations-flash-parted = Ця людина більше не веде сторінку.
organisations-flash-passed-on = Посилання надіслано. Щойно ця людина погодиться, твою роботу закінчено.
organisations-flash-stopped = Ти більше не ведеш цю сторінку. Дякуємо за твою роботу.
organisations-flash-contact = Збережено. Ти є на сторінці.
organisations-flash-no-contact = Збережено. Тебе на сторінці немає.
organisations-flash-link-sent = Посилання надіслано. Подивись в електронній пошті організації.
organisations-flash-claimed = Дякуємо. Адміністрація дому це перегляне й напише тобі електронний лист.

organisations-mail-invitation-subject = { $name } запрошує тебе: { $organisation }
organisations-mail-invitation-text =
    Привіт,

    { $name } питає, чи хочеш ти допомагати вести сторінку організації { $organisation } на сайті { $house }. Якщо хочеш, натисни кнопку.

    { $page }

    Посилання діє один раз. Останній день: { $day }. Не хочеш? Тоді нічого робити не треба.
organisations-mail-claim-subject = Сторінка { $organisation } — це ваша сторінка?
organisations-mail-claim-text =
    Привіт,

    На сайті { $house } є сторінка про організацію { $organisation }. Це ви? Тоді ви можете вести цю сторінку самі. Натисни кнопку.

    { $page }

    Посилання діє один раз. Останній день: { $day }. Це не ви? Тоді нічого робити не треба.
organisations-mail-link-why = Цей лист прийшов, бо хтось вписав цю адресу для організації { $organisation }.
organisations-mail-writer-why = Цей лист прийшов, бо ти зараз ведеш сторінку організації { $organisation } або раніше це була твоя робота.
organisations-mail-parted-subject = Ти більше не ведеш сторінку організації { $organisation }
organisations-mail-parted-text =
    Привіт, { $name },

    Хтось з організації { $organisation } прибрав тебе зі списку. Тепер ти не можеш змінювати сторінку. Твій обліковий запис залишається.

    Це помилка? Запитай в організації { $organisation } або в { $house }:

    { $contact }
organisations-mail-removed-subject = Сторінку організації { $organisation } прибрано
organisations-mail-removed-text =
    Привіт, { $name },

    Сторінку організації { $organisation } на сайті { $house } прибрано.

    Не погоджуєшся або маєш запитання? Напиши нам:

    { $contact }
organisations-mail-removed-why-text =
    Привіт, { $name },

    Сторінку організації { $organisation } на сайті { $house } прибрано. Ось причина:

    { $words }

    Не погоджуєшся або маєш запитання? Напиши нам:

    { $contact }
organisations-mail-question-subject = Запитання про сторінку організації { $organisation }
organisations-mail-question-text =
    Привіт, { $name },

    { $house } має запитання про сторінку організації { $organisation }:

    { $words }

    На цей лист можна відповісти. Або зміни сторінку:

    { $page }
organisations-mail-refused-subject = Про сторінку організації { $organisation }
organisations-mail-refused-text =
    Привіт, { $name },

    Ми отримали твоє прохання вести сторінку організації { $organisation }. Ми не можемо побачити, що вона ваша. Тому зараз ми цього не робимо.

    Зв’яжися з { $house }, разом ми розберемося:

    { $contact }
organisations-mail-refused-why = Цей лист прийшов, бо ми отримали твоє прохання вести сторінку організації { $organisation }.
