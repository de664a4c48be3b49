# Contact: coming by, calling, and writing to the house.

contact-door = Contact
contact-title = Contact
contact-line = How to find and reach { $name }.
contact-call = Call or mail
contact-or-write = Or write us a message
contact-come = Come by
contact-fact-where = Where:
contact-directions = How to get there
contact-map = Open in your maps app
contact-hours = When are we open?
contact-today = today
contact-exceptions = Mind these days
contact-hours-unknown = Please call first. Then you can be sure that somebody is there.
contact-people = These people are here today
contact-people-receive = These people welcome you
contact-write = Write to us
contact-write-line = Do you have a question or an idea? You do not need an account.
contact-name = What is your name?
contact-name-empty = Write your name here. Your first name will do.
contact-reply-to = How can we reach you?
contact-reply-to-hint = Your phone number or your e-mail address.
contact-reply-to-hint-neighbour = You can leave this empty: the answer comes in your messages. Would you rather be called? Then write your number here.
contact-reply-to-empty = Write your phone number or e-mail address here. Otherwise we cannot answer.
contact-reply-to-wrong = This is neither a phone number nor an e-mail address. Please look at it again.
contact-text = What would you like to ask or tell us?
contact-text-hint = Write as you speak.
contact-text-empty = Write your question or your story here.
contact-trap = Leave this field empty
contact-trap-filled = Please empty this field. It shows us that you are no computer. Then press the button again.
contact-too-many = You sent a few messages already. Wait a quarter of an hour and press the button again. Or call us. Your text is still here.
contact-kept = We only use this to answer you.
contact-send = Send your message

contact-sent-title = Your message was sent
contact-sent-line = Thank you. Somebody of { $name } will read your message.
contact-answer-usual = Usually you get an answer within two working days.
contact-answer-in-messages = The answer comes in your messages.
contact-sent-hurry = Are you in a hurry? Please call.

contact-mail-subject = { $name } writes to { $house }
contact-mail-by-mail = Answer by e-mail to { $where }
contact-mail-by-phone = Call back: { $where }
contact-mail-in-messages = Answer in the messages: { $where }
contact-mail-text =
    { $name } wrote a message on the site of { $house }.

    { $text }

    { $how }
contact-about = I have a question about: { $title }.
contact-organiser-write = Write to { $name }
contact-organiser-write-line = Your question is about: { $title }. Only who organises this reads what you write. You do not need an account.
contact-organiser-sent-line = Your question was about: { $title }. You get an answer from who organises this.
contact-organiser-back = Back to the activity
contact-offer-write-line = Your question is about: { $title }. Only who offers this reads what you write. You do not need an account.
contact-offer-sent-line = Your question was about: { $title }. You get an answer from who offers this.
contact-offer-back = Back to what is offered
