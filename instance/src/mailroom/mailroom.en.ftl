# Words that go to other servers with the profile of the house.

mailroom-field-phone = Phone
mailroom-field-hours = Open
mailroom-field-email = E-mail
