# The words of the messages.

messages-title = Messages
messages-line = Between you and somebody else. Nobody reads along.
messages-house-title = Post for the house
messages-which = Which messages?
messages-own = Yours
messages-of-house = Post for the house ({ $n })
messages-reports = Reports ({ $n })
messages-empty = No messages yet
messages-empty-next = Answer a notice of a neighbour, or say hello to somebody.
messages-to-noticeboard = Look at the noticeboard
messages-new = { $n ->
    [one] 1 new message
   *[other] { $n } new messages
}
messages-about = About: { $title }
messages-you-said = You: { $text }
messages-you-wrote = This is what you wrote. You can copy it.
messages-taken-back = This message was taken away.
messages-older-threads = Show older ones
messages-know = Good to know
messages-know-private = Only you and the other person read this. They do not see your e-mail address.
messages-know-no-receipts = The other person does not see whether you have read something.
messages-know-kept = A message stays for twelve months. Then we take it away.

messages-you = You
messages-the-house = The house
messages-for-the-house = { $name }, for the house
messages-somebody = somebody
messages-guest = A visitor
messages-guest-named = { $name } (visitor)
messages-gone = This neighbour has left
messages-gone-line = This neighbour has left. You cannot answer any more.
messages-not-reachable = This site cannot be reached now. Try again later.
messages-guest-no-mail = This visitor left no e-mail address. You cannot answer here.
messages-guest-contact = Can be reached at

messages-talk = What was said
messages-earlier = Read earlier messages
messages-is-new = new
messages-no-words = There are no words in this message.
messages-is-public = On { $host } everybody can read this.
messages-see-there = Read it on { $host }
messages-elsewhere = { $handle } is from outside this house
messages-answer = Write back
messages-more = Do more
messages-new-title = Message to { $name }
messages-new-line = Just type the way you talk.
messages-field-text = Your message
messages-field-text-hint = Short is fine too.
messages-openings = Begin with
messages-opening-hello = Hello
messages-opening-thanks = Thank you
messages-opening-see-you = See you then
messages-begin-hello = Hello { $name },
messages-begin-hello-you = Hello,
messages-begin-thanks = Thank you.
messages-begin-see-you = See you then.
messages-only-for = Only { $name } reads this. Your e-mail address is not with it.
messages-send = Send
messages-stop = Stop
messages-outside = Your answer goes to { $handle } on { $host }. That is outside this house.
messages-outside-line = Your first name and your message will be on another site. We cannot take them away there.
messages-outside-question = May your message leave the house?
messages-outside-yes = Yes, send it to { $handle }

messages-text-empty = Write your message here.
messages-text-long = This message is too long. Make it 4,000 letters or fewer.
messages-outside-not-ticked = Tick this if your message may leave the house.
messages-too-many = You are writing many messages in a row. Wait a few minutes. Your text is still here.
messages-reason-empty = Say in a few words what is not right.

messages-remove = Remove this conversation
messages-remove-title = Remove conversation
messages-remove-line = Do you want to remove the conversation with { $name }?
messages-remove-what = It goes on your side only. The other person keeps it. If they write again, you will see that new message.
messages-remove-really = Yes, remove it
messages-leave-it = No, go back
messages-block = Block { $name }
messages-block-title = Block { $name }
messages-block-line = Messages from { $name } will not reach you any more.
messages-block-not-told = The other person is not told.
messages-block-undo = You can undo this later.
messages-block-really = Yes, block
messages-you-blocked = You have blocked { $name }. New messages do not arrive.
messages-unblock = Remove the block
messages-unblock-first = Remove the block first. Your text is still here.
messages-unblock-name = Let { $name } in again
messages-blocked-see = Whom have you blocked?
messages-blocked-title = Blocked
messages-blocked-line = No messages arrive from these people.
messages-blocked-nobody = Nobody is blocked.
messages-blocked-by-house = by the house

messages-report = Report this
messages-report-of = the message of { $moment }
messages-report-title = Report a message
messages-report-line = Is this message not right? Tell the host.
messages-report-what = What { $name } wrote
messages-field-reason = What is not right?
messages-field-reason-hint = A few words are enough.
messages-report-who-sees = Whoever looks at reports reads this one message, your words and both first names. The other person does not hear that you reported it.
messages-report-send = Send the report

messages-flash-sent = Your message has been sent.
messages-flash-sent-outside = Your message is on its way out.
messages-flash-removed = The conversation is gone.
messages-flash-blocked = You get no more messages from this person.
messages-flash-unblocked = Messages arrive again.
messages-flash-reported = Thank you. Somebody of the house will look at it.
messages-flash-sign-in-first = Sign in first. Your text is kept and will be waiting for you.

messages-mail-subject = You have a message from { $name }
messages-mail-text = Hello,

    You have a message from { $name } in { $house }.

    Read it here:
    { $link }

    Do not answer this e-mail. Answer on the site.
messages-mail-why = You get this e-mail because somebody sent you a message in { $house }.
messages-guest-mail-subject = Answer from { $house }
messages-guest-mail-text = Hello { $guest },

    { $text }

    Kind regards,
    { $name }, { $house }
messages-guest-mail-why = You get this e-mail because you wrote to { $house }.
messages-signed = Greetings from { $name }, via { $house }

messages-belonging = Message
