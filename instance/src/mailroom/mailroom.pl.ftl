# Słowa, które razem z profilem domu idą na inne serwery.

mailroom-field-phone = Telefon
mailroom-field-hours = Otwarte
mailroom-field-email = E-mail
