# Слова скарг.

moderation-title = Скарги
moderation-line = Те, що комусь здалося недобрим. Найстаріша скарга зверху.
moderation-nothing = Немає скарг, які чекають.
moderation-about-said = Щось у вітальні
moderation-about-message = Повідомлення
moderation-about-face = Людина в книзі облич
moderation-about-other = Щось у домі
moderation-when = Коли:
moderation-by = Від кого:
moderation-reported-by = Хто скаржиться:
moderation-a-guest = хтось із гостей
moderation-another-server = інший сайт ({ $host })
moderation-unknown = невідомо
moderation-quote = Що там було
moderation-see = Подивитися
moderation-more = Показати ще
moderation-know = Варто знати
moderation-know-private = Не розповідай далі, хто поскаржився.
moderation-know-kept = Скаргу ми зберігаємо рік. Потім прибираємо.
moderation-belonging = Скарга
moderation-withdrawn = Цього вже немає. Той, хто це написав, це прибрав.
