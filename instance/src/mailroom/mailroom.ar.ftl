# Words that go to other servers with the profile of the house.

mailroom-field-phone = الهاتف
mailroom-field-hours = مفتوح
mailroom-field-email = البريد الإلكتروني
