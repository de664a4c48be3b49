# Слова сайтів інших районів.
sites-door = Сайти районів
sites-line = Зазирни до сусідів. Кожен район має свій дім.
sites-line-portal = Кожен район має свій дім. До кого зазирнеш?
sites-all = Усі райони
sites-none = Скоро тут будуть сусіди
sites-none-line = Ще немає під’єднаних сайтів районів.
sites-link-first = Під’єднати сайт району
sites-follow-us = Підпишись на нас
sites-follow-us-line = Маєш Mastodon або щось подібне? Шукай там цю адресу. Тоді наші новини приходитимуть самі.
sites-activities = { $n ->
    [0] немає подій
    [one] { $n } подія
    [few] { $n } події
    [many] { $n } подій
   *[other] { $n } події
}
sites-notices = { $n ->
    [0] немає оголошень
    [one] { $n } оголошення
    [few] { $n } оголошення
    [many] { $n } оголошень
   *[other] { $n } оголошення
}
sites-organisations = { $n ->
    [0] немає організацій
    [one] { $n } організація
    [few] { $n } організації
    [many] { $n } організацій
   *[other] { $n } організації
}
sites-desk = Керування
sites-desk-title = Керувати сайтами районів
sites-desk-line = Під’єднай сайт району. Тоді його події будуть і тут.
sites-requests = Вони хочуть підписатися на вас
sites-requests-line = Скажеш «так»? Тоді ваші події будуть і на їхньому сайті. Вони залишаються вашими. Це завжди можна припинити.
sites-yes = Так
sites-yes-to = Так, { $name } може підписатися на нас
sites-no = Ні
sites-no-to = Ні, { $name } не може підписатися на нас
sites-stop = Припинити це
sites-stop-for = Припинити це: { $name } більше не може бути підписником
sites-link-title = Під’єднати сайт району
sites-step-address = Адреса
sites-step-check = Перевірка
sites-step-done = Готово
sites-address = Адреса сайту району
sites-address-hint = Наприклад: delinde.example
sites-check = Перевірити
sites-check-again = Перевірити ще раз
sites-linked = Під’єднані сайти
sites-fetch-all = Завантажити все зараз
sites-empty = Ще немає під’єднаних сайтів. Почни з адреси сайту району.
sites-tally-healthy = працює
sites-tally-late = відстає
sites-tally-broken = не працює
sites-table = Під’єднані сайти районів і їхній стан
sites-column-site = Сайт району
sites-column-health = Як справи?
sites-column-contact = Останній зв’язок
sites-column-items = Що тут є?
sites-column-do = Дія
sites-never = ще не було
sites-look = Переглянути
sites-solve = Виправити
sites-look-at = Переглянути { $name }
sites-broken = Не працює
sites-refused = Вони сказали «ні»
sites-late = Відстає
sites-waiting = Чекає на «так»
sites-healthy = Працює
sites-broken-why = Завантажити не вдається.
sites-refused-why = Цей сайт не хоче брати участь.
sites-late-why = Уже понад день без новин.
sites-waiting-why = Їм надіслано запит.
sites-healthy-why = Усе працює.
sites-broken-since = { $name } не працює. Перший день: { $day }.
sites-broken-line = Відвідувачі ще бачать старі події. Біля них написано: може бути застарілим.
sites-see-error = Переглянути останню помилку
sites-followers = Вони підписані на вас
sites-followers-line = Те, що ви додаєте в календар або вішаєте на дошку оголошень, з’являється і в них.
sites-searching = Хвилинку…
sites-searching-line = Ми шукаємо { $address }. Це триває кілька секунд.
sites-look-again = Подивитися ще раз
sites-not-found = Не знайдено
sites-back = Назад
sites-found = Знайдено
sites-found-line = Це { $name }.
sites-name-here = Так ми називаємо цей сайт тут
sites-checked = Ми це перевірили
sites-checked-reach = Сайт доступний.
sites-checked-key = Ключ правильний. Лише цей сайт може надсилати свої дані.
sites-already = Цей сайт уже під’єднано.
sites-they-say-yes = { $name } теж має сказати «так». Їм надійде запит.
sites-link-this = Під’єднати { $name }
sites-own-name = Так сайт називає себе
sites-front-door = Адреса
sites-asked-at = Запит надіслано
sites-linked-at = Під’єднано
sites-fetched-at = Усе завантажено
sites-last-error = Остання помилка
sites-last-error-line = Спробуй ще раз. Не вдається? Тоді подзвони тим, хто керує цим сайтом.
sites-fetch = Завантажити зараз
sites-unlink = Від’єднати
sites-unlink-title = Від’єднати { $name }?
sites-unlink-line = Усе від { $name } тут зникне. На їхньому власному сайті воно залишиться.
sites-problem-empty = Напиши тут адресу сайту району.
sites-problem-name = Дай сайту назву.
sites-problem-address = Це не схоже на адресу. Адреса виглядає так: delinde.example
sites-problem-no-answer = Цей сайт не відповідає. Адреса правильна?
sites-problem-no-actor = Такий сайт є, але його ще не можна під’єднати.
sites-problem-person = Це людина, а не сайт.
sites-problem-ourselves = Це ваш власний сайт.
sites-flash-asked = Запит надіслано. Вони скажуть «так»? Тоді все з’явиться саме.
sites-flash-fetching = Ми вже все завантажуємо. Це триває кілька секунд.
sites-flash-unlinked = Сайт більше не під’єднано.
sites-flash-accepted = Тепер вони підписані на вас.
sites-flash-refused = Вони не підписані на вас.
sites-refused-by-us = Їм не можна підписатися на вас
sites-refused-by-us-line = Передумали? Тоді ще можна сказати «так».
sites-after-all = Усе-таки так
sites-flash-already = Цей сайт уже під’єднано.
