# Açılış saatleri.

hours-always = Gece gündüz açık
hours-open-till = Şimdi açık, kapanış { $hour }
hours-open-till-midnight = Şimdi açık, gece yarısına kadar
hours-closed-till-today = Şimdi kapalı, bugün { $hour } yeniden açık
hours-closed-till-tomorrow = Şimdi kapalı, yarın { $hour } yeniden açık
hours-closed-till = Şimdi kapalı, { $day } { $hour } yeniden açık
hours-closed-now = Şimdi kapalı
hours-closed = kapalı
hours-closed-typed = kapalı
hours-whole-day = bütün gün
hours-line = { $days }: { $hours }
hours-and = { $before } ve { $next }
hours-days-two = { $first } ve { $last }
hours-days-more = { $first } ile { $last } arası
hours-days-all = her gün
hours-day-wrong = Saatleri 9 - 17 gibi yaz. Ya da 9 - 12, 13 - 17 gibi. Kapalıysa boş bırak.
hours-days-off-wrong = Her satıra bir tarihle başla. Örneğin: 25-12 kapalı. Ya da: 24-12 9 - 12.
