# The words around every page, and those on a page where something went wrong.

kit-skip = Go to the content
kit-rooms = Rooms
kit-rooms-all = All rooms
kit-rooms-city = Everything in { $name }
kit-read-aloud = Read aloud
kit-read-stop = Stop reading
kit-read-block = Read aloud: { $name }
kit-read-group = Reading aloud
kit-read-pause = Wait a moment
kit-read-go-on = Read on
kit-size-larger = Larger
kit-size-label = A+ Larger: larger letters
kit-size-usual = Usual letters
kit-language = Language
kit-sign-in = Sign in
kit-sign-out = Sign out
kit-my-page = My details:
kit-messages = { $n ->
    [0] Messages
    [one] Messages: 1 new
   *[other] Messages: { $n } new
}
kit-contact = Come by or call
kit-help = Help with this site
kit-how = How it works
kit-theme-evening = Dark colours
kit-theme-day = Light colours
kit-theme-device = Colours of my device
kit-about-program = About this site
kit-desk = Desk
kit-mail-tray = Mail tray of the demo
kit-agreements = Agreements
kit-house-rules = House rules
kit-privacy = What do we do with your data?
kit-accessibility = Accessibility
kit-about = About the neighbourhood
kit-about-city = About the city
kit-write-us = Write to us
kit-cookie-lang = The language you chose. A year.
kit-cookie-theme = Light or dark colours, if you chose that. A year.
kit-cookie-size = Larger letters, if you chose that. A year.
kit-cookie-seen = How others see you in the living room, if you chose that. A year.
kit-cookie-quiet = That new messages in the living room are not read out, if you chose that. A year.
kit-cookie-asked = Who asked for a code to sign in. Only as long as the code works.
kit-cookie-draft = Which notice you wrote before you signed in. For an hour.
kit-cookie-session = That you are signed in. Until you sign out, 30 days at most.
kit-source = The source code (AGPL)
kit-paper = This page on the web:

kit-error-title = Not quite what you wanted
kit-oops-not-found = This room is not here (any more)
kit-oops-not-found-next = Go back to the house. Perhaps you will find there what you are looking for.
kit-oops-gone = This was taken away
kit-oops-gone-next = Whoever put it up has taken it down again. See in the house what there is now.
kit-oops-sign-in = Please sign in first
kit-oops-sign-in-next = Then we know who you are. You get a code by e-mail. After that you go on here.
kit-oops-forbidden = Only somebody else may do this
kit-oops-forbidden-next = Do you want to change something here? Ask the people of the house.
kit-oops-second-step = One more step
kit-oops-second-step-next = For running the house we ask for an extra code. So nobody else can get in.
kit-oops-second-step-go = Enter the extra code
kit-oops-too-many = That was too often in a row
kit-oops-too-many-next = Wait a few minutes. Then try again.
kit-oops-unreadable = We could not read this
kit-oops-unreadable-next = Go back and try again. Is a photo too large, perhaps?
kit-oops-trouble = Something went wrong on our side
kit-oops-trouble-next = It is not your fault. Try again in a moment. Or call us.
kit-oops-home = Back to the house
kit-oops-call = Call { $phone }

kit-you-are-here = You are here
kit-home = Home
kit-form-wrong = Something is still missing
kit-oops-muted = For now you can only read
kit-oops-muted-next = Somebody of the house decided so. The decisions say why, until when, and what you can do when you disagree.
kit-oops-muted-go = See the decisions
kit-report = Report something on this page

kit-shut = { $name } opens soon
kit-shut-line = We are still getting the house ready. Come back soon, and the door is open.
kit-shut-early = Good to see you already. Your account is ready. After the opening you can look everywhere.
kit-shut-helper = Do you help to get it ready? Then sign in.
kit-room-off = This room is closed
kit-room-off-line = This house does not use this room now. Have a look in another room, or call us.
kit-example = Example
kit-example-line = This is an example. It is not real yet.
kit-examples = Examples
kit-examples-line = This is how it could be here. It is not real yet, so you cannot sign up.
