# Слова вітального фільму.

film-title = Вітальний фільм
film-watch = Подивитися фільм
film-watch-length = Подивитися фільм ({ $length })
film-read = Прочитати текст
film-who = Подивитися, кого тут зустрінеш
film-text = Текст фільму
film-has-captions = Із субтитрами
film-is-silent = У ньому не говорять
film-no-player = Твій пристрій не може показати цей фільм тут.
film-fetch = Завантажити фільм
film-none = Фільму ще немає
film-none-next = Зазирни пізніше.
film-add = Додати фільм
film-change = Змінити фільм
film-back = Назад до тексту

film-is-elsewhere = Цей фільм на сайті { $site }
film-warning = Коли ти дивишся, { $site } знає, що це ти. Той сайт може зберігати про тебе й більше. Ми на це не впливаємо. Не хочеш цього? Тоді прочитай текст нижче.
film-play-elsewhere = Подивитися фільм на { $site }

film-settings = Вітальний фільм
film-settings-line = Покажіть, хто ви. Однієї хвилини досить.
film-field-title = Назва
film-field-title-hint = Наприклад: Вітання від Саміри
film-field-text = Текст фільму
film-field-text-hint = Що кажуть і що видно? Це прочитають люди, які не можуть чути або бачити фільм.
film-field-length = Скільки триває фільм?
film-field-length-hint = Наприклад: 1 хвилина
film-field-where = Де розміщено фільм?
film-here = У нас
film-elsewhere = На іншому сайті
film-elsewhere-line = Фільм відкриється лише тоді, коли людина сама це вибере. Спочатку ми пояснимо, що той сайт це бачить.
film-field-file = Фільм
film-field-file-hint = Файл, назва якого закінчується на .mp4 або .webm. Щонайбільше { $n } МБ. Фільм ніколи не починається сам.
film-field-captions = Субтитри
film-field-captions-hint = Файл, назва якого закінчується на .vtt (WebVTT).
film-field-silent = У ньому не говорять
film-field-link = Адреса фільму
film-field-link-hint = З YouTube, Vimeo або PeerTube. Встав адресу зі свого браузера.
film-field-picture = Зображення перед фільмом
film-field-picture-hint = Його видно, поки фільм не почався.
film-file-kept = Цей фільм збережено. Вибирай файл, лише якщо хочеш інший.
film-captions-kept = Ці субтитри збережено.
film-keep = Зберегти
film-stop = Закрити

film-title-empty = Напиши тут кілька слів.
film-title-long = Ця назва задовга. Залиш не більше ніж 100 літер.
film-text-empty = Напиши тут, що кажуть і що видно.
film-text-long = Цей текст задовгий. Зроби його трохи коротшим.
film-file-empty = Вибери тут файл фільму.
film-file-large = Цей фільм завеликий. Зроби його коротшим або меншим. Твій текст збережено.
film-file-other = Це не той фільм, який може відкрити кожен. Вибери файл, назва якого закінчується на .mp4 або .webm.
film-file-broken = Цей фільм пошкоджено. Створи файл наново й спробуй ще раз.
film-captions-empty = Вибери тут субтитри. Не говорять? Тоді постав позначку нижче.
film-captions-wrong = Ми не можемо прочитати ці субтитри. Файл починається з WEBVTT, і кожен рядок має початок і кінець.
film-link-empty = Встав тут адресу фільму.
film-link-unknown = Такої адреси ми не знаємо. Візьми адресу фільму на YouTube, Vimeo або PeerTube.

film-remove = Прибрати фільм
film-remove-line = Хочеш прибрати «{ $title }»?
film-remove-what = Тоді фільм зникне разом із субтитрами й текстом.
film-remove-stay = Залишити
film-remove-really = Так, прибрати

film-flash-kept = Збережено. Тепер фільм виглядає так.
film-flash-removed = Фільм прибрано.
