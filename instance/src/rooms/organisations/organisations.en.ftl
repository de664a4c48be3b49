# The words of the organisations.

organisations-door = Organisations
organisations-title = Organisations
organisations-line = Who does what in the neighbourhood? Who helps you?
organisations-search = Search an organisation
organisations-for-whom = For whom?
organisations-total = { $n ->
    [0] No organisations
    [one] 1 organisation
   *[other] { $n } organisations
}
organisations-add = Add an organisation
organisations-see-all = See all organisations
organisations-empty = Nobody is listed here yet
organisations-empty-next = Clubs and people will be added soon. Come back tomorrow.
organisations-from = From { $site }

organisations-fact-where = Where:
organisations-fact-hours = Open:
organisations-fact-for = For whom:
organisations-good-to-know = Good to know
organisations-contact = Contact
organisations-call = Call { $phone }
organisations-mail = Send an e-mail
organisations-website = Their own website
organisations-route = Show the route
organisations-follow = Follow what they do
organisations-follow-line = Do you have Mastodon or something like it? Search for this name there.
organisations-copy = Copy the name
organisations-copied = Copied
organisations-manage = Manage
organisations-change = Change
organisations-remove = Remove
organisations-comes-from = This organisation comes from { $site }.
organisations-see-there = See it on the site of { $site }
organisations-doubtful = This may be out of date. That site does not answer now.
organisations-in-the-agenda = In the agenda
organisations-in-the-etalage = In the shop window

organisations-new-title = Add an organisation
organisations-change-title = Change the organisation
organisations-form-line = Fill in what you know. The rest can wait.
organisations-field-name = Name of the organisation
organisations-field-text = What do you do?
organisations-field-text-hint = In a few sentences. Just type as you speak.
organisations-field-themes = What is it about?
organisations-field-hours = When are you open?
organisations-field-hours-hint = For example: Tuesday and Thursday from 10 to 12
organisations-field-phone = Phone number
organisations-field-email = E-mail address
organisations-field-website = Website
organisations-stop = Stop
organisations-save = Save
organisations-put-in = Add

organisations-name-empty = Write here what the organisation is called.
organisations-name-long = This name is too long. Make it 100 letters or fewer.
organisations-name-unclear = Put letters in the name too.
organisations-text-empty = Tell in a few words what the organisation does.
organisations-text-long = This text is too long. Please shorten it.
organisations-phone-unclear = This phone number is not quite right. Use digits only.
organisations-email-unclear = This address is not quite right. Is there an @ in it?
organisations-website-unclear = This address is not quite right. It starts with https://

organisations-remove-title = Remove an organisation
organisations-remove-line = Do you want to remove “{ $name }”?
organisations-remove-what = This page will be gone, here and on the sites that follow. Those who follow the organisation will see nothing new. Its activities stay.
organisations-remove-stay = Leave it
organisations-remove-really = Yes, remove it

organisations-flash-added = Saved. The organisation was added.
organisations-flash-changed = Saved. The organisation was changed.
organisations-flash-removed = The organisation was removed.

organisations-wire-hours = Opening hours
organisations-wire-phone = Phone
organisations-wire-email = E-mail
organisations-wire-website = Website
