# Поля для місця.

place-name-label = Назва місця
place-name-hint = Наприклад: Громадський центр De Linde
place-street-label = Вулиця і номер
place-postal-code-label = Поштовий індекс
place-town-label = Місто або село
place-point-legend = Місце на карті (не обов’язково)
place-latitude-label = Північна широта
place-longitude-label = Східна довгота
place-coordinates-unclear = Впиши два числа, наприклад 52,15 і 5,38. Або залиш порожнім.
