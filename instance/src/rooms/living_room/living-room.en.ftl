# The living room: talking with whoever is in, the guest book, and what host and administrator can do.

living-room-door = Living room
living-room-title = Living room
living-room-line = Talk with your neighbours. Everybody is welcome.
living-room-talk = Talk
living-room-aside = Who is in, and what we agree on
living-room-day = { $near }, { $day }
living-room-you = You
living-room-of-the-house = of the house
living-room-about-this = Report or remove
living-room-about-whose = (message of { $name }, { $time })
living-room-removed = This message was removed.
living-room-removed-by = Removed by { $name }.
living-room-card-notice = Notice on the noticeboard
living-room-empty = It is still quiet. Will you say hello?
living-room-earlier = Earlier messages
living-room-get-new = Get new messages
living-room-to-newest = To the newest messages

living-room-is-open = The room is open.
living-room-open-till = Open until { $hour }
living-room-again-today = Open again at { $hour }
living-room-again-tomorrow = Open again tomorrow at { $hour }
living-room-again-day = Open again on { $day } at { $hour }
living-room-closed-now = The room is closed now
living-room-closed-line = You can write something. The host will read it.
living-room-to-the-book = To the guest book
living-room-host-is-in = { $name } is in
living-room-host-does = { $name } { $line }
living-room-pace-now = { $n ->
    [one] Taking it slow: one message each second
   *[other] Taking it slow: one message every { $n } seconds
}

living-room-who = In the room now: { $n }
living-room-who-nobody = Nobody is in now. Stay a while, somebody will come.
living-room-who-more = { $n ->
    [one] And 1 more neighbour
   *[other] And { $n } more neighbours
}
living-room-who-guests = { $n ->
    [one] 1 visitor reads along
   *[other] { $n } visitors read along
}
living-room-reads-along = reads along
living-room-that-is-you = that is you

living-room-quick = Quick answer
living-room-quick-hello = Hello!
living-room-quick-nice = Nice!
living-room-quick-thanks = Thank you
living-room-say = Write a message
living-room-say-hint = Everybody in the room can read this.
living-room-kept-day = It is gone after 24 hours.
living-room-kept-days = { $n ->
    [one] It is gone after 1 day.
   *[other] It is gone after { $n } days.
}
living-room-send = Send
living-room-say-empty = Write something first. Or choose a quick answer.
living-room-say-long = { $n ->
    [one] This is too long. Use 1 letter.
   *[other] This is too long. Use at most { $n } letters.
}
living-room-say-closed = The living room is closed. Write it in the guest book.
living-room-say-rest = The host asked you to only read for a while. You can talk again: { $moment }.
living-room-say-slow = { $n ->
    [one] We are taking it slow. Send it in 1 second.
   *[other] We are taking it slow. Send it in { $n } seconds.
}
living-room-say-hidden = There is a word in it that we would rather not read here. Can you say it another way?
living-room-sign-in-line = You are reading along. Do you want to talk too? Then sign in.
living-room-sign-in = Sign in to talk
living-room-you-wrote = This is what you wrote. You can copy it.

living-room-lost = The connection is gone. We keep trying.
living-room-found = You are connected again.
living-room-stale = You were away for long. Open the room again to see everything.
living-room-again = Open again
living-room-not-sent = Not sent. We will try again soon.
living-room-refused = This was not sent. Open the room again and sign in.
living-room-new-below = There are new messages

living-room-rules = House rules
living-room-rule-kind = Be kind to each other.
living-room-rule-secrets = Tell no secrets here.
living-room-rule-help = Emergency? Call 112.
living-room-rule-flag = Use the flag to report a message, or to remove it.
living-room-settings = Set up the living room

living-room-choices = How do you want to be here?
living-room-seen = What do others see?
living-room-seen-yes = My name
living-room-seen-reads = My name, and that I read along
living-room-seen-no = Nothing. Nobody sees that I am here
living-room-read-out = Read new messages out
living-room-read-out-hint = This is for a screen reader.
living-room-read-out-yes = Read them out
living-room-read-out-no = Be silent
living-room-choose = Save my choice

living-room-host-title = For the host
living-room-waiting = { $n ->
    [one] 1 message waits in the guest book
   *[other] { $n } messages wait in the guest book
}
living-room-lamp-line = What are you doing?
living-room-lamp-hint = For example: pours coffee. You may leave it empty.
living-room-lamp-on = Light the lamp
living-room-lamp-out = Put the lamp out
living-room-pace-label = How fast may it go?
living-room-pace-free = As fast as you like
living-room-pace = { $n ->
    [one] One message each second
   *[other] One message every { $n } seconds
}
living-room-pace-set = Set the pace
living-room-close = Close the room
living-room-open = Open the room
living-room-open-hint = Do you want to open the room now? Light the lamp.

living-room-message-title = Message of { $name }
living-room-message-line = Is something not right? You can do something about it here.
living-room-remove-title = Remove this message
living-room-remove-line = Everybody sees that something was removed. Nobody sees any more what it said.
living-room-remove = Remove
living-room-rest-title = Ask { $name } to only read for a while
living-room-rest-line = That brings calm. After that, talking works again by itself.
living-room-rest-how-long = For how long?
living-room-rest-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
living-room-rest-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
living-room-rest-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
living-room-rest = Ask for calm
living-room-report-title = Report this message
living-room-report-line = Somebody of the house will look at it. Who wrote it does not see that you report it.
living-room-report-reason = What is wrong?
living-room-report-hint = You may leave this empty.
living-room-report = Report this
living-room-go-back = Back to the living room

living-room-book-title = Guest book
living-room-book-line = Is the room closed, or do you have no account? Write something here.
living-room-book-write-title = Write in the guest book
living-room-book-name = Your first name
living-room-book-name-hint = Only your first name. No address or phone number.
living-room-book-text = What do you want to say?
living-room-book-text-hint = The host reads it first. After that it stands here.
living-room-book-write = Write it down
living-room-book-no-name = Fill in your first name.
living-room-book-no-text = Write something first.
living-room-book-long = This is too long. Use at most 600 letters.
living-room-book-in = What it says
living-room-book-empty = The book is still empty. Will you be the first?
living-room-book-more = Read on
living-room-book-waiting = This waits for you
living-room-book-none-waits = Nothing waits.
living-room-book-answer = Answer (may stay empty)
living-room-book-answered = Answer of the house
living-room-book-show = Put in the book
living-room-book-remove = Remove
living-room-book-own-waits = This still waits for the host
living-room-book-ask = Do you want it taken away later? Ask us.

living-room-settings-title = Set up the living room
living-room-settings-line = When is the room open? And what do we agree on?
living-room-hours = Opening hours
living-room-hours-hint = For example: 9 - 17. Or: 9 - 12, 13 - 17. Do you leave all of it empty? Then the room is always open.
living-room-days-off = Days that are different
living-room-days-off-hint = Each day on a line of its own. For example: 25 december closed. Or: 24 december 9 - 12.
living-room-keep = Keeping
living-room-keep-label = How long do we keep what was said?
living-room-keep-hint = After that it is really gone.
living-room-wall = Rules on the wall
living-room-wall-hint = One rule on each line. Do you leave it empty? Then the usual rules are there.
living-room-hidden = Words that we do not want to read here
living-room-hidden-hint = One word on each line.
living-room-hidden-how = What do we do with such a word?
living-room-hidden-back = Ask somebody to say it another way
living-room-hidden-cover = Put dots in its place
living-room-save = Save

living-room-window-book = Write in the guest book
living-room-window-people = { $n ->
    [0] Come in
    [one] 1 neighbour inside
   *[other] { $n } neighbours inside
}
living-room-window-host = { $people } · { $host }

living-room-flash-shared = You shared it in the living room.
living-room-flash-chosen = Your choice is saved.
living-room-flash-lit = The lamp is lit. The room is open.
living-room-flash-out = The lamp is out.
living-room-flash-closed = The room is closed.
living-room-flash-open = The room follows its hours again.
living-room-flash-pace = The pace is set.
living-room-flash-reported = Thank you. Somebody of the house will look at it.
living-room-flash-removed = The message was removed.
living-room-flash-rests = That was asked. Talking works again later.
living-room-flash-written = Thank you. The host will read it. After that it stands here.
living-room-flash-shown = It is in the book.
living-room-flash-entry-gone = It was removed.
living-room-flash-saved = Saved.

living-room-belonging = Said in the living room
living-room-belonging-book = Written in the guest book

living-room-share = Share in the living room
