# The words of "I am coming".

attendance-title = Are you coming?
attendance-coming = { $n ->
    [0] Nobody has signed up yet.
    [one] 1 person is coming.
   *[other] { $n } people are coming.
}
attendance-left = { $n ->
    [one] 1 place left.
   *[other] { $n } places left.
}
attendance-full = It is full.
attendance-do = I am coming
attendance-wait = Put me on the waiting list
attendance-with-more = Coming with more people, or would you like somebody to take you along?
attendance-no-worry = Can’t come after all? That is all right. You can always take yourself off the list.
attendance-elsewhere = You sign up with whoever organises this.
attendance-elsewhere-do = Sign up there
attendance-see-own = See your place on the list
attendance-until-later = You are coming. See you soon.
attendance-until-tomorrow = You are coming. See you tomorrow.
attendance-until-day = You are coming. See you { $day }.

attendance-form-title = I am coming
attendance-wait-title = On the waiting list
attendance-what = What, when and where
attendance-wait-line = There is no place now. If one comes free, you hear it from us.
attendance-name = Your first name
attendance-contact = Your phone number or e-mail address
attendance-contact-hint = So that you hear it when something changes.
attendance-people = With how many do you come?
attendance-people-count = { $n ->
    [one] I come alone
   *[other] { $n } people
}
attendance-fetch-legend = Rather not come alone?
attendance-fetch = Take me along. Somebody fetches me.
attendance-fetch-from = Where about do you live?
attendance-fetch-from-hint = Only when somebody fetches you. For example: near the baker. No house number needed.
attendance-remark = Anything else you want to say?
attendance-remark-hint = You need not. For example: I do not eat meat.
attendance-trap = Leave this field empty
attendance-kept = Only who organises this sees what you fill in. Two weeks after the activity we remove it.
attendance-back = Back

attendance-name-empty = Fill in your first name.
attendance-contact-empty = Fill in a phone number or e-mail address. Then we can reach you.
attendance-contact-wrong = This does not look like a phone number or e-mail address. Would you check it?
attendance-people-unclear = Choose with how many people you come: 1 to 10.
attendance-people-most = { $n ->
    [one] There is room for at most 1 person. Choose a smaller number.
   *[other] There is room for at most { $n } people. Choose a smaller number.
}
attendance-trap-filled = Leave this field empty and try again.
attendance-too-many = Many people are signing up at once. Wait a minute and try again. What you filled in is still here.
attendance-full-now = There is no room for so many people any more. You can go on the waiting list, or come with fewer people.

attendance-own-coming = You are coming
attendance-own-waiting = You are on the waiting list
attendance-own-left = You are off the list
attendance-own-off = This does not go ahead
attendance-waits-line = If a place comes free, it is yours.
attendance-waits-too-large = There is now room for fewer people than you are with. Can you come with fewer? Take yourself off the list below, and sign up again.
attendance-before = { $n ->
    [one] 1 person waits before you.
   *[other] { $n } people wait before you.
}
attendance-left-line = A pity that you are not coming. Thank you for telling us.
attendance-fetched = Somebody will contact you to take you along.
attendance-mailed = You get an e-mail. The day before we send you a reminder.
attendance-called = If something changes, we call you. Keep this page: here you can take yourself off the list.
attendance-waits-mail = You get an e-mail as soon as there is a place.
attendance-waits-call = We call you as soon as there is a place. Keep this page: here you can take yourself off the list.
attendance-see-activity = See the activity
attendance-leave-title = Can’t come after all?
attendance-leave-line = That is all right. Take yourself off the list, so that somebody else can come.
attendance-leave = I am not coming

attendance-flash-left = You are off the list.
attendance-flash-closed = You cannot sign up for this activity now.

attendance-mail-coming-subject = You are coming to { $title }
attendance-mail-coming = Hello,

    You are coming to { $title }.

    { $day }, { $hours }
    { $place }

    Can’t come after all? Take yourself off the list here:

    { $link }

    See you then.
    { $house }
attendance-mail-waiting-subject = You are on the waiting list for { $title }
attendance-mail-waiting = Hello,

    { $title } is full. You are on the waiting list.

    { $day }, { $hours }
    { $place }

    If a place comes free, you get an e-mail. Don’t want to wait any more? Take yourself off the list here:

    { $link }

    { $house }
attendance-mail-place-subject = There is a place for you: { $title }
attendance-mail-place = Hello,

    Good news. A place came free at { $title }. You are on the list: you are coming.

    { $day }, { $hours }
    { $place }

    Can’t come after all? Take yourself off the list here, so that somebody else can come:

    { $link }

    { $house }
attendance-mail-reminder-subject = Tomorrow: { $title }
attendance-mail-reminder = Hello,

    Tomorrow is { $title }. We are counting on you.

    { $day }, { $hours }
    { $place }

    Can’t come after all? Take yourself off the list here:

    { $link }

    See you tomorrow.
    { $house }
attendance-mail-reason = Reason: { $reason }
attendance-mail-off-subject = Does not go on: { $title }
attendance-mail-off = Hello,

    { $title } does not go on.

    { $day }, { $hours }
    { $place }
    { $why }

    Here is your place on the list:

    { $link }

    { $house }
attendance-mail-on-subject = Goes on after all: { $title }
attendance-mail-on = Hello,

    { $title } goes on after all. You are still on the list.

    { $day }, { $hours }
    { $place }

    Can’t come any more? Take yourself off the list here:

    { $link }

    { $house }
attendance-mail-moved-subject = Changed: { $title }
attendance-mail-moved = Hello,

    { $title } is at another time or place. This is how it is now:

    { $day }, { $hours }
    { $place }
    { $why }

    Can’t come then? Take yourself off the list here:

    { $link }

    { $house }
attendance-mail-why = You get this e-mail because somebody filled in this address for an activity of { $house }.

attendance-belonging = That you come to an activity
