# Слова вітрини.

etalage-door = Вітрина
etalage-title = Вітрина
etalage-line = Що тут завжди можна робити, позичити або отримати?
etalage-search = Шукати у вітрині
etalage-total = { $n ->
    [0] У вітрині ще нічого немає
    [one] У вітрині { $n } пропозиція
    [few] У вітрині { $n } пропозиції
    [many] У вітрині { $n } пропозицій
   *[other] У вітрині { $n } пропозиції
}
etalage-add = Додати щось у вітрину
etalage-see-all = Подивитися все
etalage-empty = Вітрина ще порожня
etalage-empty-next = Тут буде те, що є завжди. Товариш для прогулянок, вантажний велосипед, зала. Зазирни завтра ще раз.
etalage-from = Із сайту { $site }

etalage-open = Відчинено:
etalage-fact-where = Де:
etalage-fact-for = Для кого:
etalage-good-to-know = Варто знати
etalage-joining = Як долучитися:
etalage-join-title = Як долучитися
etalage-offered-by = Від кого
etalage-call = Подзвонити: { $phone }
etalage-mail = Написати електронний лист
etalage-ask = Поставити запитання
etalage-keep = Зберегти або поділитися
etalage-more-info = Більше в інтернеті
etalage-route = Показати маршрут
etalage-copy = Копіювати адресу цієї сторінки
etalage-copied = Скопійовано
etalage-print = Надрукувати цю сторінку
etalage-manage = Керування
etalage-change = Змінити
etalage-remove = Прибрати
etalage-comes-from = Це із сайту { $site }.
etalage-see-there = Подивитися на сайті { $site }
etalage-doubtful = Це може бути застарілим. Той сайт зараз не відповідає.
etalage-also = Можливо, це теж тобі сподобається

etalage-new-title = Додати щось у вітрину
etalage-change-title = Змінити пропозицію
etalage-form-line = Для всього, що є завжди, без точної дати. Впиши те, що знаєш. Решту можна потім.
etalage-field-title = Як це називається?
etalage-field-title-hint = Коротко. Наприклад: Позич вантажний велосипед
etalage-field-text = Що це?
etalage-field-text-hint = Кілька речень. Пиши просто, як говориш.
etalage-field-joining = Як долучитися?
etalage-field-joining-hint = Наприклад: Подзвони за день. Візьми із собою щось, де є твоє ім’я.
etalage-field-hours = Коли можна?
etalage-field-hours-hint = Наприклад: 9 - 17. Або: 9 - 12, 13 - 17. Коли не можна, залиш порожнім. Немає точних годин? Залиш порожнім усе.
etalage-field-hours-words = Хочеш ще щось сказати про години?
etalage-field-hours-words-hint = Не обов’язково. Наприклад: за домовленістю
etalage-field-organisation = Яка організація це робить?
etalage-no-organisation = Сам дім
etalage-field-contact = Хто знає про це більше?
etalage-field-contact-hint = Лише ім’я. Наприклад: Фатма
etalage-field-link = Адреса в інтернеті
etalage-field-link-hint = Не обов’язково.
etalage-stop = Закрити
etalage-save = Зберегти
etalage-put-in = Додати у вітрину

etalage-title-empty = Напиши тут кілька слів.
etalage-title-long = Ця назва задовга. Залиш не більше ніж 120 літер.
etalage-text-empty = Розкажи кількома словами, що це.
etalage-text-long = Цей текст задовгий. Зроби його трохи коротшим.
etalage-link-unclear = Ця адреса не зовсім правильна. Вона починається з https://

etalage-remove-title = Прибрати з вітрини
etalage-remove-line = Хочеш прибрати «{ $title }»?
etalage-remove-what = Тоді це зникне тут і на сайтах, які це показують.
etalage-remove-stay = Залишити
etalage-remove-really = Так, прибрати

etalage-flash-added = Збережено. Це вже у вітрині.
etalage-flash-changed = Збережено. Пропозицію змінено.
etalage-flash-removed = Пропозицію прибрано з вітрини.

etalage-wire-drawing = Малюнок до: { $title }
etalage-belonging = Пропозиція у вітрині
