# Signing in, and what we know about you.

residents-sign-in = Sign in
residents-sign-in-line = You get a code by e-mail. There is no password.
residents-email = Your e-mail address
residents-email-hint = This is where we send the code.
residents-email-same = The address where you got the code.
residents-email-empty = Write your e-mail address here.
residents-email-wrong = This address is not quite right. Is there an @ in it?
residents-send-code = Send me a code
residents-why-sign-in = You can look around and call without signing in. Sign in when you want to put something up yourself.
residents-call = Does it not work? Call { $phone }. We will help you.
residents-code-title = Fill in the code
residents-code-line = One more step and you are in.
residents-code-look = Look in your e-mail.
residents-code-sent = We sent a code to { $email }.
residents-code = The code
residents-code-hint = 6 digits. The code works for 15 minutes.
residents-code-wrong = This code is not right (any more). Look again, or ask for a new code.
residents-code-again = Send a new code
residents-name = Your first name
residents-name-new = Only if you are new here. Your neighbours see this name.
residents-name-hint = Your neighbours see this name beside what you put up.
residents-name-empty = Write your first name here.
residents-nameless = A neighbour
residents-enter = Sign in
residents-mail-subject = Your code for { $house }: { $code }
residents-mail-text =
    Hello,

    This is your code for { $house }: { $code }

    Fill in the code at { $page }
    The code works for 15 minutes.

    Did you not ask for a code? Then there is nothing you need to do.

    Greetings,
    { $house }
residents-me = My details
residents-me-line = This is what we know about you. Nothing more.
residents-who = Who you are
residents-email-label = E-mail
residents-role = What you are
residents-since = Since
residents-role-resident = Neighbour
residents-role-organisation-editor = Writes for an organisation
residents-role-host = Host
residents-role-mediator = Mediator
residents-role-editor = Editor
residents-role-administrator = Administrator
residents-save = Save
residents-out = Sign out everywhere
residents-out-line = Were you also signed in on another computer or phone? Here you close them all at once.
residents-out-everywhere = Sign out everywhere
residents-leave = Leave
residents-leave-line = You can remove your account. Then we forget your name and your e-mail address.
residents-leave-start = Remove my account
residents-leave-sure = Are you sure?
residents-leave-what = We remove your name, your e-mail address and your code. That cannot be undone. You can always start again later.
residents-leave-notices = Are there still notices of yours on the board? Take them down first. Otherwise they stay until their time is up.
residents-leave-stay = No, I stay
residents-leave-really = Yes, remove my account
residents-last-administrator = You are the last administrator. Make somebody else administrator first. Then you can leave.
residents-flash-in = Welcome. You are signed in.
residents-flash-out = You are signed out. See you soon.
residents-flash-out-everywhere = You are signed out everywhere.
residents-flash-saved = Saved.
residents-flash-gone = Your account is gone. You are still welcome.
