# Openingstijden.

hours-always = Dag en nacht open
hours-open-till = Nu open, tot { $hour }
hours-open-till-midnight = Nu open, tot middernacht
hours-closed-till-today = Nu dicht, vandaag weer open om { $hour }
hours-closed-till-tomorrow = Nu dicht, weer open morgen om { $hour }
hours-closed-till = Nu dicht, weer open { $day } om { $hour }
hours-closed-now = Nu dicht
hours-closed = dicht
hours-closed-typed = dicht
hours-whole-day = de hele dag
hours-line = { $days }: { $hours }
hours-and = { $before } en { $next }
hours-days-two = { $first } en { $last }
hours-days-more = { $first } tot en met { $last }
hours-days-all = elke dag
hours-day-wrong = Schrijf de tijden als 9 - 17. Of als 9 - 12, 13 - 17. Laat het leeg als het dicht is.
hours-days-off-wrong = Begin elke regel met een datum. Bijvoorbeeld: 25 december dicht. Of: 24 december 9 - 12.
