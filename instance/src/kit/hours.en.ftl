# Opening hours.

hours-always = Open day and night
hours-open-till = Open now, until { $hour }
hours-open-till-midnight = Open now, until midnight
hours-closed-till-today = Closed now, open again today at { $hour }
hours-closed-till-tomorrow = Closed now, open again tomorrow at { $hour }
hours-closed-till = Closed now, open again { $day } at { $hour }
hours-closed-now = Closed now
hours-closed = closed
hours-closed-typed = closed
hours-whole-day = all day
hours-line = { $days }: { $hours }
hours-and = { $before } and { $next }
hours-days-two = { $first } and { $last }
hours-days-more = { $first } to { $last }
hours-days-all = every day
hours-day-wrong = Write the hours like 9 - 17. Or like 9 - 12, 13 - 17. Leave it empty when you are closed.
hours-days-off-wrong = Begin every line with a date. For example: 25 December closed. Or: 24 December 9 - 12.
