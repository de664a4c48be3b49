# Woorden die met het profiel van het huis naar andere servers gaan.

mailroom-field-phone = Telefoon
mailroom-field-hours = Open
mailroom-field-email = E-mail
