# Контакти: зайти, подзвонити й написати в дім.

contact-door = Контакти
contact-title = Контакти
contact-line = Як знайти { $name } і зв’язатися з нами.
contact-call = Подзвонити або написати лист
contact-or-write = Або напиши нам повідомлення
contact-come = Заходь
contact-fact-where = Де:
contact-directions = Як сюди дістатися
contact-map = Відкрити у своєму застосунку з картами
contact-hours = Коли в нас відчинено?
contact-today = сьогодні
contact-exceptions = Зверни увагу на ці дні
contact-hours-unknown = Спочатку подзвони. Тоді знатимеш напевно, що хтось є.
contact-people = Ці люди сьогодні тут
contact-people-receive = Ці люди тебе зустрінуть
contact-write = Написати нам
contact-write-line = Маєш запитання або ідею? Обліковий запис не потрібен.
contact-name = Як тебе звати?
contact-name-empty = Напиши тут, як тебе звати. Досить лише імені.
contact-reply-to = Як із тобою зв’язатися?
contact-reply-to-hint = Твій номер телефону або адреса електронної пошти.
contact-reply-to-hint-neighbour = Це поле можна не заповнювати: відповідь прийде у твої повідомлення. Хочеш, щоб тобі подзвонили? Тоді напиши тут свій номер.
contact-reply-to-empty = Напиши тут номер телефону або адресу електронної пошти. Інакше ми не зможемо відповісти.
contact-reply-to-wrong = Це не номер телефону й не адреса електронної пошти. Перевір ще раз.
contact-text = Про що хочеш запитати або розповісти?
contact-text-hint = Пиши просто, як говориш.
contact-text-empty = Напиши тут своє запитання або розповідь.
contact-trap = Залиш це поле порожнім
contact-trap-filled = Очисти це поле. Так ми знатимемо, що ти не комп’ютер. Потім натисни кнопку ще раз.
contact-too-many = Від тебе вже є кілька повідомлень. Зачекай чверть години й натисни кнопку ще раз. Або подзвони нам. Твій текст на місці.
contact-kept = Це потрібно нам лише для того, щоб тобі відповісти.
contact-send = Надіслати повідомлення

contact-sent-title = Твоє повідомлення надіслано
contact-sent-line = Дякуємо. Твоє повідомлення прочитає хтось із { $name }.
contact-answer-usual = Зазвичай відповідь надходить за два робочі дні.
contact-answer-in-messages = Відповідь прийде у твої повідомлення.
contact-sent-hurry = Поспішаєш? Тоді подзвони.

contact-mail-subject = { $name } пише в { $house }
contact-mail-by-mail = Відповісти електронною поштою: { $where }
contact-mail-by-phone = Передзвонити: { $where }
contact-mail-in-messages = Відповісти в повідомленнях: { $where }
contact-mail-text =
    Повідомлення на сайті { $house }. Хто пише: { $name }.

    { $text }

    { $how }

contact-about = Маю запитання про: { $title }.
contact-organiser-write = Написати: { $name }
contact-organiser-write-line = Твоє запитання про: { $title }. Те, що тут написано, прочитає лише той, хто це організовує. Обліковий запис не потрібен.
contact-organiser-sent-line = Твоє запитання було про: { $title }. Відповідь надійде від того, хто це організовує.
contact-organiser-back = Назад до події
contact-offer-write-line = Твоє запитання про: { $title }. Те, що тут написано, прочитає лише той, хто це пропонує. Обліковий запис не потрібен.
contact-offer-sent-line = Твоє запитання було про: { $title }. Відповідь надійде від того, хто це пропонує.
contact-offer-back = Назад до пропозиції
