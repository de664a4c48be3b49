# Слова календаря.

agenda-door = Календар
agenda-title = Календар
agenda-line = Що відбувається? Вибери щось цікаве.
agenda-search = Шукати в календарі
agenda-search-button = Шукати
agenda-filters = Вибери, що тобі підходить
agenda-when = Коли?
agenda-when-always = Усі дні
agenda-when-today = Сьогодні
agenda-when-week = Цього тижня
agenda-when-weekend = На вихідних
agenda-good-to-know = Варто знати
agenda-free = Безплатно
agenda-wheelchair = На кріслі колісному
agenda-for-whom = Для кого?
agenda-for-all = Усі разом
agenda-what = Що хочеш робити?
agenda-what-all = Неважливо
agenda-where = Який район?
agenda-where-all = Усі райони
agenda-show = Показати
agenda-total = { $n ->
    [0] Немає подій
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } події
}
agenda-views = Як показати?
agenda-view-pictures = Фото
agenda-view-list = Список
agenda-add = Додати щось у календар
agenda-you-see = Ти бачиш:
agenda-take-away = Прибрати
agenda-take-all-away = Прибрати все
agenda-more = Показати ще
agenda-nothing-found = Ми нічого не знайшли
agenda-nothing-found-next = Спробуй інше слово. Або подивись у всіх районах.
agenda-see-all = Подивитися все
agenda-call-us = Подзвони нам, пошукаємо разом
agenda-empty = Календар ще порожній
agenda-empty-next = Скоро тут щось з’явиться. Зазирни завтра ще раз.
agenda-to-home = Назад у дім
agenda-all-day = Увесь день
agenda-price = { $amount } євро
agenda-from = Із сайту { $site }

agenda-cancelled = Скасовано
agenda-cancelled-line = Цю подію скасовано.
agenda-over = Це вже минуло. Подивись у календарі, що ще буде.
agenda-fact-when = Коли:
agenda-fact-where = Де:
agenda-fact-price = Ціна:
agenda-fact-for = Для кого:
agenda-side = Запитати і зберегти
agenda-ask-first = Хочеш спочатку щось запитати?
agenda-held-by = Проводить
agenda-call = Подзвонити: { $phone }
agenda-mail = Написати електронний лист
agenda-keep = Зберегти або поділитися
agenda-ics = Додати в мій календар
agenda-more-info = Більше в інтернеті
agenda-copy = Копіювати адресу цієї сторінки
agenda-copied = Скопійовано
agenda-manage = Керування
agenda-change = Змінити
agenda-remove = Прибрати
agenda-doubtful = Це може бути застарілим. Той сайт зараз не відповідає.
agenda-comes-from = Ця подія із сайту { $site }.
agenda-see-there = Подивитися на сайті { $site }
agenda-how-to-get-there = Як дістатися
agenda-route = Показати маршрут
agenda-also = Можливо, це теж тобі сподобається

agenda-new-title = Додати подію в календар
agenda-change-title = Змінити подію
agenda-form-line = Впиши те, що знаєш. Решту можна потім.
agenda-field-title = Як це називається?
agenda-field-title-hint = Коротко. Наприклад: Зустріч за кавою
agenda-field-text = Що будемо робити?
agenda-field-text-hint = Пиши просто, як говориш.
agenda-field-date = Дата
agenda-field-start = Від
agenda-field-end = До
agenda-field-end-date = Останній день
agenda-field-end-date-hint = Лише якщо це триває кілька днів.
agenda-field-price = Скільки це коштує?
agenda-field-price-hint = У євро, наприклад 2,50. Безплатно? Впиши 0. Не знаєш? Залиш порожнім.
agenda-field-themes = Про що це?
agenda-field-organisation = Яка організація це проводить?
agenda-no-organisation = Сам дім
agenda-field-contact = Хто знає про це більше?
agenda-field-contact-hint = Лише ім’я. Наприклад: Фатма
agenda-field-link = Адреса в інтернеті
agenda-field-link-hint = Не обов’язково. Наприклад, щоб записатися.
agenda-stop = Закрити
agenda-save = Зберегти
agenda-put-in = Додати в календар
agenda-goes-on = Подія відбудеться?
agenda-goes-on-line = Подію скасовано? Скажи про це тут. Тоді люди одразу це побачать.
agenda-goes-on-after-all = Подія все-таки відбудеться

agenda-title-empty = Напиши тут кілька слів.
agenda-title-long = Ця назва задовга. Залиш не більше ніж 120 літер.
agenda-text-long = Цей текст задовгий. Зроби його трохи коротшим.
agenda-date-empty = Вибери день.
agenda-date-unclear = Ми не розуміємо цей день. Напиши так: 24-11-2026.
agenda-date-far = Цей день надто далеко. Вибери день у найближчі два роки.
agenda-start-empty = Впиши, о котрій це починається.
agenda-start-unclear = Ми не розуміємо цей час. Напиши так: 13:30.
agenda-end-unclear = Ми не розуміємо цей час. Напиши так: 15:00.
agenda-end-empty = Впиши, о котрій це закінчується в останній день.
agenda-end-before = Це раніше, ніж початок. Вибери пізніший час або день.
agenda-price-unclear = Впиши суму, наприклад 2,50. Або 0, якщо це безплатно.
agenda-link-unclear = Ця адреса не зовсім правильна. Вона починається з https://

agenda-remove-title = Прибрати подію
agenda-remove-line = Хочеш прибрати «{ $title }»?
agenda-remove-what = Тоді подія зникне тут і на сайтах, які її показують. Подію лише скасовано? Тоді скажи про це на сторінці, де її можна змінити.
agenda-remove-stay = Залишити
agenda-remove-really = Так, прибрати

agenda-flash-added = Збережено. Твоя подія вже в календарі.
agenda-flash-changed = Збережено. Подію змінено.
agenda-flash-cancelled = Збережено. Тепер люди бачать, що подію скасовано.
agenda-flash-scheduled = Збережено. Тепер люди бачать, що подія все-таки відбудеться.
agenda-flash-removed = Подію прибрано.

agenda-wire-cancelled = Скасовано: { $title }
agenda-wire-hours = { $hours }
agenda-wire-drawing = Малюнок до: { $title }
agenda-belonging = Подія в календарі
