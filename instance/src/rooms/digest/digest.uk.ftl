# Слова щотижневого листа.

digest-part-agenda = Що відбувається
digest-part-news = Новини району
digest-part-notices = Нове на дошці оголошень
digest-more-agenda = Подивитися весь календар
digest-more-news = Читати всю газету
digest-more-notices = Подивитися всю дошку оголошень

digest-field-email = Твоя адреса електронної пошти
digest-field-email-hint = Спочатку ми надішлемо тобі лист і запитаємо, чи все правильно.
digest-field-parts = Що хочеш читати?
digest-field-language = Якою мовою?
digest-field-language-hint = Те, що пишуть сусіди, лишається так, як вони написали.
digest-privacy = Твоя адреса потрібна нам лише для цього. У кожному листі можна відмовитися одним натисканням.
digest-ask = Попросити лист
digest-back = Назад до газети
digest-save = Зберегти
digest-email-wrong = Ця адреса не зовсім правильна. Чи є в ній @?
digest-parts-empty = Вибери, що хочеш читати. Хоча б одне.
digest-too-many = Забагато спроб. Спробуй ще раз за десять хвилин.

digest-asked-title = Перевір свою електронну пошту
digest-asked-line = Ми надіслали тобі лист. Натисни кнопку в тому листі. Лише тоді ти отримуватимеш щотижневий лист.
digest-asked-spam = Не бачиш листа? Подивися в папці «Спам».

digest-confirm-mail-subject = Хочеш отримувати щотижневий лист від { $house }?
digest-confirm-mail = Від тебе було прохання про щотижневий лист від { $house }. Щотижня ми пишемо, що відбувається і які є новини.
digest-confirm-mail-press = Усе правильно? Тоді натисни кнопку:
digest-confirm-mail-not-you = Це не ти? Тоді нічого не роби. Ми не збережемо твою адресу.
digest-confirm-mail-why = Цей лист прийшов, бо хтось вписав цю адресу для щотижневого листа.
digest-confirm-title = Хочеш отримувати щотижневий лист?
digest-confirm-line = Тоді ми надсилатимемо його щотижня на адресу { $email }.
digest-confirm = Так, надсилайте мені
digest-flash-confirmed = Готово. Відтепер щотижневий лист приходитиме до тебе.

digest-mine-title = Твій щотижневий лист
digest-mine-line = Для { $email }
digest-flash-changed = Збережено. Наступний щотижневий лист буде таким, як ти хочеш.
digest-stop-title = Відмовитися від щотижневого листа
digest-stop-line = Тоді він більше не приходитиме. Ми одразу приберемо твою адресу.
digest-stop-now = Відмовитися
digest-stopped-title = Щотижневий лист більше не приходитиме
digest-stopped-line = Твоєї адреси в нас уже немає. Захочеш лист знову? Тоді попроси ще раз.

digest-subject = Цього тижня в { $house }
digest-hello = Ось що буде цього тижня в { $house }.
digest-change = Вибрати, що отримувати
digest-stop = Відмовитися від щотижневого листа
digest-why = Цей лист прийшов, бо від тебе було прохання про щотижневий лист.

digest-sheet-title = Цього тижня
digest-sheet-print = Надрукувати цей аркуш
digest-sheet-qr = Код для камери твого телефону. Він веде на { $address }
digest-sheet-more = Є ще більше. Подивися на { $address } або наведи камеру телефона на квадрат угорі.
digest-sheet-empty = На цей тиждень ще нічого немає. Просто заходь у гості.
digest-belonging = Ти отримуєш щотижневий лист
