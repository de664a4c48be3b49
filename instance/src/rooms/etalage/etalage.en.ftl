# The words of the etalage.

etalage-door = Shop window
etalage-title = Shop window
etalage-line = What can you always do, borrow or get here?
etalage-search = Search the shop window
etalage-total = { $n ->
    [0] Nothing here yet
   *[other] { $n } in the shop window
}
etalage-add = Put something in the shop window
etalage-see-all = Look at everything
etalage-empty = The shop window is still empty
etalage-empty-next = Here comes what is always there. A buddy, a cargo bike, a room. Look again tomorrow.
etalage-from = From { $site }

etalage-open = Open:
etalage-fact-where = Where:
etalage-fact-for = For whom:
etalage-good-to-know = Good to know
etalage-joining = How to join:
etalage-join-title = How to join
etalage-offered-by = By
etalage-call = Call { $phone }
etalage-mail = Send an e-mail
etalage-ask = Ask a question
etalage-keep = Keep or share
etalage-more-info = More on the web
etalage-route = Show the route
etalage-copy = Copy the address of this page
etalage-copied = Copied
etalage-print = Print this page
etalage-manage = Manage
etalage-change = Change
etalage-remove = Remove
etalage-comes-from = This comes from { $site }.
etalage-see-there = Look at the site of { $site }
etalage-doubtful = This may be out of date. That site does not answer now.
etalage-also = Perhaps this is something for you too

etalage-new-title = Put something in the shop window
etalage-change-title = Change it
etalage-form-line = For everything that is there without a fixed date. Fill in what you know. The rest can wait.
etalage-field-title = What is it called?
etalage-field-title-hint = Short. For example: Borrow a cargo bike
etalage-field-text = What is it?
etalage-field-text-hint = In a few sentences. Type as you speak.
etalage-field-joining = How does one join?
etalage-field-joining-hint = For example: Call a day before. Bring something with your name on it.
etalage-field-hours = When is it possible?
etalage-field-hours-hint = For example: 9 - 17. Or: 9 - 12, 13 - 17. Leave empty what is not possible. No fixed hours? Leave everything empty.
etalage-field-hours-words = Anything else about the hours?
etalage-field-hours-words-hint = Not needed. For example: by appointment
etalage-field-organisation = Which organisation does this?
etalage-no-organisation = The house itself
etalage-field-contact = Who knows more about it?
etalage-field-contact-hint = A first name only. For example: Fatma
etalage-field-link = Address on the web
etalage-field-link-hint = Not needed.
etalage-stop = Stop
etalage-save = Save
etalage-put-in = Put in the shop window

etalage-title-empty = Write a few words here.
etalage-title-long = This title is too long. Make it 120 letters, or fewer.
etalage-text-empty = Tell in a few words what it is.
etalage-text-long = This story is too long. Make it a little shorter.
etalage-link-unclear = This address is not quite right. It begins with https://

etalage-remove-title = Remove from the shop window
etalage-remove-line = Do you want to remove “{ $title }”?
etalage-remove-what = Then it is gone, here and on the sites that look along.
etalage-remove-stay = Leave it
etalage-remove-really = Yes, remove

etalage-flash-added = Saved. It is in the shop window.
etalage-flash-changed = Saved. It is changed.
etalage-flash-removed = It is removed from the shop window.

etalage-wire-drawing = Drawing with: { $title }
etalage-belonging = Offer in the shop window
