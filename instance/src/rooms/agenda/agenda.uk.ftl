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
agenda-from = Із сайту { $site }

agenda-cancelled = Скасовано
agenda-cancelled-line = Цю подію скасовано.
agenda-over = Це вже минуло. Подивись у календарі, що ще буде.
agenda-fact-when = Коли:
agenda-fact-where = Де:
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
agenda-print = Надрукувати цю сторінку
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
agenda-date-past = Цей день уже минув. Вибери день, який ще буде.
agenda-start-empty = Впиши, о котрій це починається.
agenda-start-unclear = Ми не розуміємо цей час. Напиши так: 13:30.
agenda-start-past = Цей час уже минув. Вибери пізніший час або інший день.
agenda-end-unclear = Ми не розуміємо цей час. Напиши так: 15:00.
agenda-end-empty = Впиши, о котрій це закінчується в останній день.
agenda-end-before = Це раніше, ніж початок. Вибери пізніший час або день.
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

agenda-now = Зараз триває
agenda-moved = Перенесено. Було: { $was }
agenda-until = Кінець: { $end }
agenda-all-day-until = Увесь день. Останній день: { $day }
agenda-every-week = Щотижня: { $days }
agenda-every-two-weeks = Раз на два тижні: { $days }
agenda-every-month = Щомісяця: { $weekday }, { $nth } такий день місяця
agenda-every-date = Щомісяця { $day }-го числа
agenda-every-late-date = Щомісяця { $day }-го числа або в останній день
agenda-every-until = Останній день: { $day }
agenda-and = { $some } і { $last }
agenda-nth-first = перший
agenda-nth-second = другий
agenda-nth-third = третій
agenda-nth-fourth = четвертий
agenda-nth-last = останній
agenda-more-times = Можна прийти й іншого разу
agenda-before-and-after = Минулий і наступний раз
agenda-last-time = Минулий раз: { $day }
agenda-next-time = Наступний раз: { $day }
agenda-ask = Поставити запитання

agenda-take-along = Взяти із собою
agenda-take-along-all = Додай увесь календар у свій власний календар. Нове й зміни з’являться там самі.
agenda-take-along-these = Додай те, що тут бачиш, у свій власний календар. Нове й зміни з’являться там самі.
agenda-subscribe = Стежити у своєму календарі
agenda-download = Завантажити один раз
agenda-copy-calendar = Копіювати адресу цього календаря

agenda-repeat = Це повторюється?
agenda-repeat-once = Ні, це лише один раз
agenda-repeat-week = Щотижня
agenda-repeat-two-weeks = Раз на два тижні
agenda-repeat-month-weekday = Щомісяця в той самий день, як-от у перший вівторок
agenda-repeat-month-last = Щомісяця в останній такий день, як-от в останній вівторок
agenda-repeat-month-date = Щомісяця того самого числа, як-от 5-го
agenda-repeat-more = Більше днів, до якого дня, у які дні ні
agenda-field-weekdays = Це буває кілька днів на тиждень?
agenda-field-weekdays-hint = Лише якщо це щотижня або раз на два тижні. Познач тоді й перший день.
agenda-field-until = Який день останній?
agenda-field-until-hint = Залиш порожнім, якщо це просто триває далі.
agenda-field-skipped = У які дні цього немає?
agenda-field-skipped-hint = Наприклад: 25 грудня, 1 січня
agenda-field-reason = Чому це в інший час?
agenda-field-reason-hint = Лише якщо ти це переносиш. Це можуть прочитати всі.
agenda-field-off-reason = Чому це скасовано?
agenda-field-off-reason-hint = Не обов’язково. Це можуть прочитати всі.
agenda-scope-question = Це повторюється. Про який раз ти кажеш?
agenda-scope-hint = Як часто це повторюється, зміниться лише тоді, коли ти вибереш більше разів. Те, що раніше змінено лише для одного разу, так і залишиться.
agenda-scope-remove = Це повторюється. Що хочеш прибрати?
agenda-scope-this = Лише цей раз
agenda-scope-following = Цей раз і все, що буде після нього
agenda-scope-all = Усі рази, які ще будуть

agenda-repeat-past = Цей день уже минув. Вибери для першого разу день, який ще буде.
agenda-repeat-not-first = Дата вгорі до цього не підходить. Вибери іншу дату або інші дні.
agenda-until-early = Це раніше, ніж перший раз. Вибери пізніший день.
agenda-skipped-unclear = Ми не розуміємо один із цих днів. Напиши їх так: 25 грудня, 1-1-2027.
agenda-day-taken = Того дня це вже є. Вибери інший день.

agenda-wire-moved = Перенесено. Було: { $was }.

agenda-full = Місць немає
agenda-field-sign-up = Чи треба записуватися?
agenda-sign-up-no = Ні, усі можуть просто прийти
agenda-sign-up-yes = Так, тоді ти знаєш, хто прийде
agenda-field-capacity = Скільки людей може прийти?
agenda-field-capacity-hint = Лише якщо люди записуються. Місця вистачить усім? Залиш порожнім.
agenda-capacity-unclear = Впиши число, наприклад 12. Або залиш порожнім.

agenda-around = З околиць
agenda-around-line = Це роблять інші доми поблизу.
