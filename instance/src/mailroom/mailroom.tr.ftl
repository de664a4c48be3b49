# Evin profiliyle birlikte başka sunuculara giden sözler.

mailroom-field-phone = Telefon
mailroom-field-hours = Açık
mailroom-field-email = E-posta
