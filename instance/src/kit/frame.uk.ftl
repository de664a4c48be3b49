# Слова навколо кожної сторінки й на сторінці, де щось пішло не так.

kit-skip = Перейти до змісту
kit-rooms = Кімнати
kit-rooms-all = Усі кімнати
kit-rooms-city = Усе в { $name }
kit-read-aloud = Читати вголос
kit-read-stop = Зупинити читання
kit-read-block = Читати вголос: { $name }
kit-read-group = Читання вголос
kit-read-pause = Зачекати
kit-read-go-on = Читати далі
kit-size-larger = Збільшити
kit-size-label = A+ Збільшити: більші літери
kit-size-usual = Звичайні літери
kit-language = Мова
kit-sign-in = Увійти
kit-sign-out = Вийти
kit-my-page = Мої дані:
kit-contact = Заходь або дзвони
kit-help = Допомога із сайтом
kit-how = Як це працює
kit-theme-evening = Темні кольори
kit-theme-day = Світлі кольори
kit-theme-device = Кольори мого пристрою
kit-about-program = Про цей сайт
kit-desk = Керування
kit-mail-tray = Пробна поштова скринька
kit-source = Вихідний код (AGPL)
kit-paper = Ця сторінка в інтернеті:
kit-cookie-lang = Яку мову вибрано. Один рік.
kit-cookie-theme = Світлі чи темні кольори, якщо їх вибрано. Один рік.
kit-cookie-size = Більші літери, якщо їх вибрано. Один рік.
kit-cookie-seen = Як тебе бачать інші у вітальні, якщо це вибрано. Один рік.
kit-cookie-quiet = Що нові повідомлення у вітальні не читаються вголос, якщо це вибрано. Один рік.
kit-cookie-asked = Хто просить код для входу. Лише поки код діє.
kit-cookie-session = Що вхід виконано. Поки ти не вийдеш, щонайбільше 30 днів.

kit-error-title = Вийшло не так, як хотілося
kit-oops-not-found = Такої кімнати (вже) немає
kit-oops-not-found-next = Повернися в дім. Можливо, там знайдеш те, що шукаєш.
kit-oops-gone = Це прибрали
kit-oops-gone-next = Це прибрала людина, яка це повісила. Подивись у домі, що є зараз.
kit-oops-sign-in = Спочатку увійди
kit-oops-sign-in-next = Тоді ми знатимемо, хто ти. Ти отримаєш код на електронну пошту. Потім продовжиш тут.
kit-oops-forbidden = Це може робити лише хтось інший
kit-oops-forbidden-next = Хочеш тут щось змінити? Запитай людей із дому.
kit-oops-second-step = Ще один крок
kit-oops-second-step-next = Для керування ми просимо додатковий код. Так сюди не зайде ніхто інший.
kit-oops-second-step-go = Ввести додатковий код
kit-oops-too-many = Забагато разів поспіль
kit-oops-too-many-next = Зачекай кілька хвилин. Потім спробуй ще раз.
kit-oops-unreadable = Ми не змогли це прочитати
kit-oops-unreadable-next = Повернися і спробуй ще раз. Може, фото завелике?
kit-oops-trouble = У нас щось пішло не так
kit-oops-trouble-next = Це не твоя провина. Спробуй ще раз трохи пізніше. Або подзвони.
kit-oops-home = Назад у дім
kit-oops-call = Подзвонити: { $phone }

kit-you-are-here = Ти тут
kit-home = Дім
kit-form-wrong = Ще чогось бракує
kit-messages = { $n ->
    [0] Повідомлення
    [one] Повідомлення: { $n } нове
    [few] Повідомлення: { $n } нові
    [many] Повідомлення: { $n } нових
   *[other] Повідомлення: { $n } нового
}
kit-agreements = Домовленості
kit-house-rules = Правила дому
kit-privacy = Що ми робимо з твоїми даними?
kit-accessibility = Доступність
kit-about = Про район
kit-about-city = Про місто
kit-write-us = Написати нам

kit-oops-muted = Зараз ти можеш лише читати
kit-oops-muted-next = Так вирішив хтось із дому. У рішеннях написано, чому, до якого часу і що робити, якщо ти не погоджуєшся.
kit-oops-muted-go = Подивитися рішення
kit-report = Поскаржитися на щось на цій сторінці
kit-cookie-draft = Яке оголошення ти пишеш, перш ніж увійти. Одна година.

kit-shut = { $name }: скоро відкриття
kit-shut-line = Ми ще облаштовуємо дім. Повертайся незабаром, і двері будуть відчинені.
kit-shut-early = Добре, що ти вже тут. Твій обліковий запис готовий. Після відкриття можна буде дивитися всюди.
kit-shut-helper = Допомагаєш облаштувати дім? Тоді увійди.
kit-room-off = Ця кімната зачинена
kit-room-off-line = Зараз дім не користується цією кімнатою. Зазирни в іншу кімнату або подзвони нам.
kit-example = Приклад
kit-example-line = Це приклад. Він ще не справжній.
kit-examples = Приклади
kit-examples-line = Так тут може бути. Це ще не справжнє, тому записатися поки не можна.
