# Слова, які йдуть на інші сервери разом із профілем дому.

mailroom-field-phone = Телефон
mailroom-field-hours = Відчинено
mailroom-field-email = Електронна пошта
