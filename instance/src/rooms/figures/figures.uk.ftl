# Цифри: що відбувалося за місяць, без жодних імен. Ці слова читають усі.

figures-door = Рік у цифрах
figures-title = { $year } рік у цифрах
figures-line = Що відбувалося в { $name }.
figures-none = Цього року ще нічого не пораховано.
figures-to-agenda = Подивитися календар
figures-private = Ми рахуємо, що відбувається. Ми ні за ким не стежимо, і хто ти, тут не написано.
figures-now = зараз
figures-in-year = у { $year } році
figures-by-month = Цифри за місяцями
figures-month = Місяць
figures-number = Кількість
figures-plot-told = Смужка для кожного місяця. Найвища: { $month }, кількість: { $number }.

figures-activities = Події, які відбулися
figures-people = Люди, які записалися і прийшли
figures-asked = Прохання на дошці оголошень
figures-answered = Прохання, на які відповіли
figures-mediated = Прохання, з якими допоміг посередник або посередниця
figures-solved = Прохання, які вирішено
figures-offered = Пропозиції на дошці оголошень
figures-articles = Історії в газеті району
figures-guest-book = Повідомлення в гостьовій книзі
figures-readers = Люди, які читають щотижневий лист
figures-organisations = Організації
figures-accounts = Сусіди з обліковим записом
figures-fresh = Перевірено з кожних 100 речей на сайті
figures-calendar = Скільки разів календар дому відкрили в іншій програмі
figures-activity-file = Події, які додали у свій календар
figures-newspaper = Скільки разів газету району відкрили в іншій програмі
