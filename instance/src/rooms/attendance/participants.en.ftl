# The list of who comes: only for who organises the activity.

participants-title = Who is coming?
participants-see = See the list
participants-waiting-count = { $n ->
    [one] 1 person waits for a place.
   *[other] { $n } people wait for a place.
}
participants-to-call-count = { $n ->
    [one] Call 1 person on the list: something changed.
   *[other] Call { $n } people on the list: something changed.
}
participants-print = Print the list
participants-forgotten = We no longer keep who they were.
participants-to-call = Call these people
participants-call-nothing = You need not call.
participants-call-place = A place came free: tell them that they can come.
participants-call-moved = The time or the place is another one.
participants-call-off = It does not go on.
participants-call-on = It goes on after all.
participants-called = Called
participants-called-of = { $name } was called
participants-coming = They are coming
participants-nobody = Nobody is on the list yet.
participants-waiting = They wait for a place
participants-too-large = There are now fewer places than people in this group. Ask whether fewer can come.
participants-who = Who
participants-reach = How to reach
participants-no-reach = No number or address
participants-remarks = Good to know
participants-no-remark = Nothing in particular
participants-fetch = Likes to be fetched.
participants-on-behalf = Put on the list by who organises this
participants-elsewhere = By another site
participants-remove = Remove
participants-remove-of = Remove: { $name }
participants-remove-title = Take off the list
participants-remove-line = Take { $name } off the list?
participants-remove-what = The place comes free. If people wait, it is for the first who fits.
participants-remove-stay = Leave it
participants-remove-really = Yes, remove
participants-add-title = Put somebody on the list
participants-add-line = Does somebody call, or stand before you? Fill it in here. When it is full, the name goes on the waiting list.
participants-add-name = First name
participants-add-contact = Phone number or e-mail address
participants-add-contact-hint = You can do without. Then we cannot reach them when something changes.
participants-add = Put on the list
participants-flash-added = Saved. The name is on the list.
participants-flash-called = Saved. Thank you for calling.
participants-flash-removed = The name was taken off the list.
participants-mail-subject = Call people on the list of { $title }
participants-mail = Hello,

    Something changed for { $title }. There are people without e-mail on the list. Would you call them?

    Here you see whom to call, and about what:

    { $link }

    { $house }
participants-mail-why = You get this e-mail because you put something in the agenda of { $house }, because you write for an organisation, or because this is the address of the house.
