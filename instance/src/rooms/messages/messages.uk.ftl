# Слова повідомлень.

messages-title = Повідомлення
messages-line = Між тобою та іншою людиною. Більше ніхто не читає.
messages-house-title = Пошта для дому
messages-which = Які повідомлення?
messages-own = Твої
messages-of-house = Пошта для дому ({ $n })
messages-reports = Скарги ({ $n })
messages-empty = Повідомлень ще немає
messages-empty-next = Відгукнися на оголошення когось із сусідів або привітайся з кимось.
messages-to-noticeboard = Подивитися на дошку оголошень
messages-new = { $n ->
    [one] { $n } нове повідомлення
    [few] { $n } нові повідомлення
    [many] { $n } нових повідомлень
   *[other] { $n } нового повідомлення
}
messages-about = Про що: { $title }
messages-you-said = Ти: { $text }
messages-you-wrote = Ось твій текст. Його можна скопіювати.
messages-taken-back = Це повідомлення прибрано.
messages-older-threads = Показати давніші
messages-know = Варто знати
messages-know-private = Це читаєте лише ви двоє. Твоєї адреси електронної пошти інша людина не бачить.
messages-know-no-receipts = Інша людина не бачить, чи прочитано її повідомлення.
messages-know-kept = Повідомлення зберігається дванадцять місяців. Потім ми його прибираємо.

messages-you = Ти
messages-the-house = Дім
messages-for-the-house = { $name }, від імені дому
messages-somebody = хтось
messages-guest = Хтось із гостей
messages-guest-named = { $name } (гість сайту)
messages-gone = Цієї людини тут уже немає
messages-gone-line = Цієї людини тут уже немає. Відповісти більше не можна.
messages-not-reachable = Той сайт зараз недоступний. Спробуй ще раз пізніше.
messages-guest-no-mail = Ця людина не залишила адреси електронної пошти. Відповісти тут не можна.
messages-guest-contact = Як зв’язатися:

messages-talk = Що було сказано
messages-earlier = Прочитати давніші повідомлення
messages-is-new = нове
messages-no-words = У цьому повідомленні немає слів.
messages-is-public = На { $host } це може прочитати кожен.
messages-see-there = Прочитати на { $host }
messages-elsewhere = { $handle } не з цього дому
messages-answer = Відповісти
messages-more = Інші дії
messages-new-title = Повідомлення, кому: { $name }
messages-new-line = Пиши просто, як говориш.
messages-field-text = Твоє повідомлення
messages-field-text-hint = Можна коротко.
messages-openings = Почати словами
messages-opening-hello = Привіт
messages-opening-thanks = Дякую
messages-opening-see-you = До зустрічі
messages-begin-hello = Привіт, { $name },
messages-begin-hello-you = Привіт,
messages-begin-thanks = Дякую.
messages-begin-see-you = До зустрічі.
messages-only-for = Це прочитає лише { $name }. Твоєї адреси електронної пошти там не видно.
messages-send = Надіслати
messages-stop = Закрити
messages-outside = Твоя відповідь піде до { $handle } на { $host }. Це поза цим домом.
messages-outside-line = Твоє ім’я та повідомлення з’являться на іншому сайті. Прибрати їх там ми не зможемо.
messages-outside-question = Надіслати твоє повідомлення за межі дому?
messages-outside-yes = Так, надіслати: { $handle }

messages-text-empty = Напиши тут своє повідомлення.
messages-text-long = Це повідомлення задовге. Залиш не більше ніж 4000 літер.
messages-outside-not-ticked = Постав тут позначку, якщо повідомлення можна надіслати за межі дому.
messages-too-many = Ти пишеш багато повідомлень поспіль. Зачекай кілька хвилин. Твій текст на місці.
messages-reason-empty = Розкажи кількома словами, що не так.

messages-remove = Прибрати цю розмову
messages-remove-title = Прибрати розмову
messages-remove-line = Хочеш прибрати розмову? З ким: { $name }.
messages-remove-what = Вона зникне лише в тебе. В іншої людини вона залишиться. Ця людина напише знову? Тоді нове повідомлення ти побачиш.
messages-remove-really = Так, прибрати
messages-leave-it = Ні, назад
messages-block = Заблокувати: { $name }
messages-block-title = Заблокувати: { $name }
messages-block-line = { $name } більше не зможе надсилати тобі повідомлення.
messages-block-not-told = Інша людина про це не дізнається.
messages-block-undo = Пізніше це можна вимкнути.
messages-block-really = Так, заблокувати
messages-you-blocked = { $name } у тебе в списку заблокованих. Нові повідомлення не надходять.
messages-unblock = Розблокувати
messages-unblock-first = Спочатку натисни «Розблокувати». Твій текст на місці.
messages-unblock-name = Розблокувати: { $name }
messages-blocked-see = Кого заблоковано?
messages-blocked-title = Заблоковані
messages-blocked-line = Від цих людей повідомлення не надходять.
messages-blocked-nobody = Нікого не заблоковано.
messages-blocked-by-house = заблоковано домом

messages-report = Поскаржитися
messages-report-of = повідомлення, { $moment }
messages-report-title = Поскаржитися на повідомлення
messages-report-line = З цим повідомленням щось не так? Скажи про це господарю або господині дому.
messages-report-what = Хто це пише: { $name }
messages-field-reason = Що не так?
messages-field-reason-hint = Досить кількох слів.
messages-report-who-sees = Той, хто розглядає скарги, прочитає лише це повідомлення, твоє пояснення й ваші імена. Інша людина не дізнається, що скарга від тебе.
messages-report-send = Надіслати скаргу

messages-flash-sent = Твоє повідомлення надіслано.
messages-flash-sent-outside = Твоє повідомлення йде за межі дому.
messages-flash-removed = Розмову прибрано.
messages-flash-blocked = Від цієї людини повідомлення більше не надходитимуть.
messages-flash-unblocked = Повідомлення знову надходять.
messages-flash-reported = Дякуємо. Хтось із дому це перегляне.
messages-flash-sign-in-first = Спочатку увійди. Твій текст збережено, і потім він знову тут з’явиться.

messages-mail-subject = Для тебе є повідомлення. Від кого: { $name }
messages-mail-text = Привіт,

    Для тебе є повідомлення в { $house }. Від кого: { $name }.

    Прочитай його тут:
    { $link }

    Не відповідай на цей лист. Відповісти можна на сайті.
messages-mail-why = Цей лист прийшов, бо в { $house } тобі надіслали повідомлення.
messages-guest-mail-subject = Відповідь від { $house }
messages-guest-mail-text = Привіт, { $guest },

    { $text }

    З повагою,
    { $name }, { $house }
messages-guest-mail-why = Цей лист прийшов, бо від тебе було повідомлення в { $house }.
messages-signed = Вітання від { $name }, через { $house }

messages-belonging = Повідомлення
