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
residents-mail-hello = Hello,
residents-mail-code = This is your code to sign in at { $house }:
residents-mail-fill = Fill in the code
residents-mail-lasts = The code works for 15 minutes. Give it to nobody else.
residents-mail-not-you = Did you not ask for a code? Then there is nothing you need to do.
residents-mail-why = You get this e-mail because somebody wants to sign in with this address.
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
residents-archive = Take my data along
residents-archive-line = Everything here that is yours.
residents-archive-take = Take it all
residents-archive-number = { $n ->
    [0] Nothing here is yours yet, except your account.
    [one] 1 thing here is yours.
   *[other] { $n } things here are yours.
}
residents-archive-read-line = A page to read, to keep or to print.
residents-archive-read = Get the page
residents-archive-program-line = The same in a form for computers. With it you can put it somewhere else.
residents-archive-program = Get the file
residents-archive-title = My data at { $house }
residents-cards = Cards for neighbours
residents-cards-line = For people without e-mail. Print a card. With it a neighbour comes in.
residents-card = Your card
residents-card-line = Print the card and give it to your neighbour.
residents-card-make = Make a card
residents-card-make-do = Make the card
residents-card-name = Who is it for?
residents-card-name-hint = Only the first name. You may leave it empty.
residents-cards-made = Cards that work
residents-card-nameless = Without a name
residents-card-used = Last used on { $day }
residents-card-unused = Not used yet. Works until { $day }
residents-card-again = Print again
residents-card-again-of = Print the card of { $name } again. The old one stops working.
residents-card-remove = Remove
residents-card-remove-of = Remove the card of { $name }
residents-card-welcome = Welcome to our house
residents-card-welcome-name = Welcome, { $name }
residents-card-qr = Code for the camera of your phone
residents-card-step-scan = Point the camera of your phone at the square.
residents-card-step-type = Or go to 
residents-card-step-code = and fill in this code: 
residents-card-keep = Keep this card safe. It is your key.
residents-card-help = Lost it, or does it not work? Call { $phone }.
residents-card-once = You see the code only once. Print the card now.
residents-card-print = Print the card
residents-card-done = Done
residents-card-sign-in = Come in with a card
residents-card-sign-in-line = Do you have a card from the house? Fill in the code.
residents-card-code = The code on your card
residents-card-code-hint = 12 letters and numbers. Spaces do not matter.
residents-card-next = Next
residents-card-unknown = We do not know this code, or it does not work any more. Have another look. Or ask at the house for a new card.
residents-card-door-line = You have the key. One more step.
residents-card-come-in = Come in
residents-sixteen-question = How old are you?
residents-sixteen = I am 16 years or older
residents-sixteen-needed = An account is for people of 16 and older. Are you younger? You may always look around, and you can call us.
residents-flash-card-twice = This card was made already. Print it again if you lost it.
residents-flash-card-gone = The card does not work any more.
residents-quiet-subject = Do you want to keep your account at { $house }?
residents-quiet-why = You get this e-mail because you have an account here.
residents-quiet-text =
    Hello { $name },

    You have not been at { $house } for two years.
    Do you want to keep your account? Then sign in before { $day }:

    { $page }

    If you do nothing, we remove your account with everything that is yours.
    You may always start again later.

    Regards,
    { $house }
