# Слова для «Я прийду».

attendance-title = Прийдеш?
attendance-coming = { $n ->
    [0] Ще ніхто не записався.
    [one] Прийде { $n } людина.
    [few] Прийдуть { $n } людини.
    [many] Прийдуть { $n } людей.
   *[other] Прийдуть { $n } людини.
}
attendance-left = { $n ->
    [one] Ще є { $n } місце.
    [few] Ще є { $n } місця.
    [many] Ще є { $n } місць.
   *[other] Ще є { $n } місця.
}
attendance-full = Місць немає.
attendance-do = Я прийду
attendance-wait = Записати мене в список очікування
attendance-with-more = Прийде більше людей? Або хочеш, щоб хтось узяв тебе із собою?
attendance-no-worry = Не зможеш? Нічого страшного. Запис завжди можна скасувати.
attendance-elsewhere = Записатися можна в тих, хто це організовує.
attendance-elsewhere-do = Записатися там
attendance-see-own = Подивитися свій запис
attendance-until-later = Ти прийдеш. До зустрічі сьогодні.
attendance-until-tomorrow = Ти прийдеш. До завтра.
attendance-until-day = Ти прийдеш. Зустрінемося: { $day }.

attendance-form-title = Я прийду
attendance-wait-title = У список очікування
attendance-what = Що, коли і де
attendance-wait-line = Зараз місць немає. Звільниться місце? Тоді ми тобі скажемо.
attendance-name = Твоє ім’я
attendance-contact = Твій номер телефону або адреса електронної пошти
attendance-contact-hint = Так ми зможемо сказати тобі, якщо щось зміниться.
attendance-people = Скільки вас прийде?
attendance-people-count = { $n ->
    [1] Лише я
    [one] { $n } людина
    [few] { $n } людини
    [many] { $n } людей
   *[other] { $n } людини
}
attendance-fetch-legend = Не хочеш іти без компанії?
attendance-fetch = Візьміть мене із собою. Хтось зайде по мене.
attendance-fetch-from = Де приблизно ти живеш?
attendance-fetch-from-hint = Лише якщо хтось по тебе зайде. Наприклад: біля пекарні. Номер будинку не потрібен.
attendance-remark = Хочеш ще щось сказати?
attendance-remark-hint = Не обов’язково. Наприклад: я не їм м’яса.
attendance-trap = Залиш це поле порожнім
attendance-kept = Те, що ти впишеш, бачать лише ті, хто це організовує. Через два тижні після події ми це приберемо.
attendance-back = Назад

attendance-name-empty = Впиши своє ім’я.
attendance-contact-empty = Впиши номер телефону або адресу електронної пошти. Тоді ми зможемо з тобою зв’язатися.
attendance-contact-wrong = Це не схоже на номер телефону або адресу електронної пошти. Перевір ще раз.
attendance-people-unclear = Вибери, скільки вас прийде: від 1 до 10.
attendance-people-most = { $n ->
    [one] Є місце щонайбільше для { $n } людини. Вибери менше число.
    [few] Є місце щонайбільше для { $n } людей. Вибери менше число.
    [many] Є місце щонайбільше для { $n } людей. Вибери менше число.
   *[other] Є місце щонайбільше для { $n } людини. Вибери менше число.
}
attendance-trap-filled = Залиш це поле порожнім і спробуй ще раз.
attendance-too-many = Зараз записується багато людей. Зачекай хвилину і спробуй ще раз. Твій текст на місці.
attendance-full-now = Для стількох людей місця вже немає. Можна записатися в список очікування або прийти меншою компанією.

attendance-own-coming = Ти прийдеш
attendance-own-waiting = Ти в списку очікування
attendance-own-left = Твій запис скасовано
attendance-own-off = Це не відбудеться
attendance-waits-line = Звільниться місце? Тоді воно твоє.
attendance-waits-too-large = Тепер місць менше, ніж вас. Можеш прийти меншою компанією? Скасуй запис нижче і запишись знову.
attendance-before = { $n ->
    [one] Перед тобою чекає ще { $n } людина.
    [few] Перед тобою чекають ще { $n } людини.
    [many] Перед тобою чекають ще { $n } людей.
   *[other] Перед тобою чекають ще { $n } людини.
}
attendance-left-line = Шкода, що ти не прийдеш. Добре, що ти це кажеш.
attendance-fetched = Хтось зв’яжеться з тобою, щоб узяти тебе із собою.
attendance-mailed = Ти отримаєш електронний лист. За день до події ми нагадаємо.
attendance-called = Щось зміниться? Тоді ми тобі подзвонимо. Збережи цю сторінку: тут можна скасувати запис.
attendance-waits-mail = Ти отримаєш електронний лист, щойно буде місце.
attendance-waits-call = Ми подзвонимо тобі, щойно буде місце. Збережи цю сторінку: тут можна скасувати запис.
attendance-see-activity = Подивитися подію
attendance-leave-title = Не зможеш?
attendance-leave-line = Нічого страшного. Скасуй запис, тоді зможе прийти хтось інший.
attendance-leave = Я не прийду

attendance-flash-left = Твій запис скасовано.
attendance-flash-closed = На цю подію зараз не можна записатися.

attendance-mail-coming-subject = Ти прийдеш на «{ $title }»
attendance-mail-coming = Привіт,

    Ти прийдеш на «{ $title }».

    { $day }, { $hours }
    { $place }

    Не зможеш? Скасуй запис тут:

    { $link }

    До зустрічі.
    { $house }
attendance-mail-waiting-subject = Ти в списку очікування: { $title }
attendance-mail-waiting = Привіт,

    На «{ $title }» місць немає. Ти в списку очікування.

    { $day }, { $hours }
    { $place }

    Звільниться місце? Тоді ти отримаєш електронний лист. Не хочеш більше чекати? Скасуй запис тут:

    { $link }

    { $house }
attendance-mail-place-subject = Є місце для тебе: { $title }
attendance-mail-place = Привіт,

    Добра новина. На «{ $title }» звільнилося місце. Ти в списку: ти прийдеш.

    { $day }, { $hours }
    { $place }

    Не зможеш? Скасуй запис тут, тоді зможе прийти хтось інший:

    { $link }

    { $house }
attendance-mail-reminder-subject = Завтра: { $title }
attendance-mail-reminder = Привіт,

    Завтра буде «{ $title }». Ми на тебе чекаємо.

    { $day }, { $hours }
    { $place }

    Не зможеш? Скасуй запис тут:

    { $link }

    До завтра.
    { $house }
attendance-mail-reason = Причина: { $reason }
attendance-mail-off-subject = Скасовано: { $title }
attendance-mail-off = Привіт,

    Подію «{ $title }» скасовано.

    { $day }, { $hours }
    { $place }
    { $why }

    Ось твій запис:

    { $link }

    { $house }
attendance-mail-on-subject = Усе-таки відбудеться: { $title }
attendance-mail-on = Привіт,

    Подія «{ $title }» усе-таки відбудеться. Ти ще в списку.

    { $day }, { $hours }
    { $place }

    Уже не зможеш? Скасуй запис тут:

    { $link }

    { $house }
attendance-mail-moved-subject = Зміни: { $title }
attendance-mail-moved = Привіт,

    Подія «{ $title }» буде в інший час або в іншому місці. Тепер так:

    { $day }, { $hours }
    { $place }
    { $why }

    Тоді не зможеш? Скасуй запис тут:

    { $link }

    { $house }
attendance-mail-why = Цей лист прийшов, бо хтось вписав цю адресу для події в { $house }.

attendance-belonging = Що ти прийдеш на подію
