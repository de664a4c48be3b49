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
