# Години роботи.

hours-always = Відчинено вдень і вночі
hours-open-till = Зараз відчинено, до { $hour }
hours-open-till-midnight = Зараз відчинено, до півночі
hours-closed-till-today = Зараз зачинено, знову відчинимо сьогодні о { $hour }
hours-closed-till-tomorrow = Зараз зачинено, знову відчинимо завтра о { $hour }
hours-closed-till = Зараз зачинено, знову відчинимо: { $day }, { $hour }
hours-closed-now = Зараз зачинено
hours-closed = зачинено
hours-closed-typed = зачинено
hours-whole-day = весь день
hours-line = { $days }: { $hours }
hours-and = { $before } і { $next }
hours-days-two = { $first } і { $last }
hours-days-more = { $first } – { $last }
hours-days-all = щодня
hours-day-wrong = Напиши час так: 9 - 17. Або так: 9 - 12, 13 - 17. Якщо зачинено, залиш порожнім.
hours-days-off-wrong = Починай кожен рядок із дати. Наприклад: 25.12 зачинено. Або: 24.12 9 - 12.
