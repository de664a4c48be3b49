# Signing in, and what we know about you.

residents-sign-in = Sign in
residents-sign-in-line = You get a code and a link by e-mail. There is no password.
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
residents-name-hint = Your neighbours see this name beside what you put up.
residents-name-empty = Write your first name here.
residents-nameless = A neighbour
residents-enter = Sign in
residents-mail-subject = Your code for { $house }: { $code }
residents-mail-hello = Hello,
residents-mail-code = This is your code to sign in at { $house }:
residents-mail-fill = Fill in the code
residents-mail-or = Or sign in with this button. There you choose: Sign in.
residents-mail-link = Sign in without a code
residents-mail-lasts = The code and the link work for 15 minutes. Use one of the two. Give them to nobody else.
residents-mail-not-you = Did you not ask for a code? Then there is nothing you need to do.
residents-mail-why = You get this e-mail because somebody wants to sign in with this address.
residents-me = My details
residents-me-line = Here you change your data, take them along or remove them.
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
residents-out-everywhere = Sign out everywhere
residents-leave = Leave
residents-leave-line = You can remove your account. First you read what goes then and what stays.
residents-leave-first = Would you like to keep something? Then take it along first.
residents-leave-gone = This goes
residents-leave-gone-you = Your name, your e-mail address and how you sign in
residents-leave-gone-notices = Your notices on the noticeboard
residents-leave-gone-messages = Your messages, and what you said in the living room
residents-leave-gone-face = Your card in the face book, with your photo
residents-leave-gone-places = Your place at activities
residents-leave-stays = This stays, without your name
residents-leave-stays-line = Activities, organisations and articles that you put here. Others still use them. Should something of it go? Then remove that first.
residents-leave-elsewhere = Was something of yours shown on other sites too? Then we ask those sites to remove it. We cannot promise that they do.
residents-leave-back = This cannot be undone. You can always start again later.
residents-leave-start = Remove my account
residents-leave-sure = Are you sure?
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

residents-new-here = Are you new here? Then fill this in too.
residents-of-age-needed = An account is for people of 16 years or older. Are you? Then put a tick here. Are you younger? You may always look around, and you are welcome in the house.
residents-of-age-call = Or call { $phone }.
residents-link-title = Sign in
residents-link-who = You come in as { $email }.
residents-link-not-you = Is this not you? Then close this page. Nothing will happen.
residents-link-over = This link does not work (any more)
residents-link-over-line = A link works once, for 15 minutes.
residents-link-over-next = Ask for a new code. You will get a new link too.

residents-role-resident-line = Puts up notices, talks along and writes to neighbours.
residents-role-organisation-editor-line = Puts activities in the agenda.
residents-role-host-line = Receives people in the living room, reads what is written to the house and makes cards for people without e-mail.
residents-role-mediator-line = Helps when a question finds no answer.
residents-role-editor-line = Writes for the house, adds organisations and corrects what others wrote.
residents-role-administrator-line = May do everything, here too. Needs a second step to sign in.

residents-doors = Signing in and safety
residents-sessions = Where you are signed in
residents-sessions-line = Every computer and phone on which you are signed in.
residents-sessions-go = See where you are signed in
residents-session-this = You are here now
residents-session-since = Signed in: { $moment }.
residents-session-used = Last used: { $ago }.
residents-session-end = Sign out here
residents-session-end-named = Sign out here: { $device }
residents-sessions-others = Sign out everywhere but here
residents-sessions-strange = Do you see something you do not know? Then sign out everywhere. After that, check whether somebody else can read your e-mail.
residents-device = { $browser } on { $device }
residents-device-iphone = an iPhone
residents-device-ipad = an iPad
residents-device-android = an Android device
residents-device-chromebook = a Chromebook
residents-device-windows = a Windows computer
residents-device-mac = a Mac
residents-device-linux = a Linux computer
residents-device-unknown = An unknown device

residents-keys = Keys
residents-keys-line = With a key (passkey) you sign in with your finger, your face or the code of your device. Without e-mail.
residents-keys-go = See your keys
residents-keys-yours = Your keys
residents-keys-none = You have no key yet.
residents-keys-not-here = You cannot add a key in this browser. Try it with a new browser, with JavaScript on. The code by e-mail always works.
residents-key-since = Since { $day }.
residents-key-used = Last used: { $ago }.
residents-key-remove = Remove
residents-key-remove-named = Remove: { $name }
residents-key-add-title = Make a key
residents-key-add-line = Your device will ask for your finger, your face or your code. That stays on your device. We do not get to see it.
residents-key-name = What do you call this key?
residents-key-name-hint = For example: My phone
residents-key-nameless = My key
residents-key-add = Make a key
residents-key-not-added = The key was not made. Please try again.
residents-key-stopped = That did not work, or you stopped. Please try again. Or take a code by e-mail.
residents-key-enter-title = Do you have a key (passkey)?
residents-key-enter-line = Then you come in with your finger, your face or the code of your device.
residents-key-enter = Sign in with your key
residents-key-wrong = This key does not fit (any more)
residents-key-wrong-line = Perhaps you removed it here. Or it took too long.
residents-key-wrong-next = Ask for a code by e-mail. That always works.

residents-step = Second step
residents-step-line = Who runs the house signs in with two steps. That way nobody else can get in.
residents-step-demo = In this demo the code is now
residents-step-code = The code of your app
residents-step-code-hint = 6 digits. Your app shows a new code every half minute.
residents-step-go = Go on
residents-step-later = Later. First go on without the desk
residents-step-lost = Is your app not at hand?
residents-step-recovery = A recovery code
residents-step-recovery-hint = One of the codes that you kept. Each code works once.
residents-step-recovery-go = Use this recovery code
residents-step-help = Does it not work? Ask another administrator. They can let your second step begin anew.
residents-step-wrong = This code is not right. Look at your app again.
residents-step-used = This code was used before. Wait for the next one. It comes within half a minute.
residents-step-too-often = That went wrong too often. Wait a quarter of an hour and try again.
residents-step-set-up = Set up your second step
residents-step-set-up-line = It takes a few minutes. Have your phone at hand.
residents-step-one = 1. Take an app for codes
residents-step-one-line = An app for codes is often called an authenticator. Do you have none yet? Look for one in the store of your phone.
residents-step-two = 2. Let your app see this picture
residents-step-two-line = Choose to add one in your app. Then point the camera at this picture.
residents-step-picture = Picture for your app. The letters below say the same.
residents-step-by-hand = Does that not work? Then type these letters and digits in your app.
residents-step-open-app = Is the app on this device? Open it
residents-step-three = 3. Fill in the code that your app shows
residents-step-set-up-go = Turn on the second step
residents-step-keep = Leave it as it is
residents-step-or-key = Would you rather use your finger or your face?
residents-step-or-key-go = Make a key
residents-step-app = Your app for codes
residents-step-since = On since { $day }
residents-step-app-line = A new phone? Then first set up the new app. Until then the old one works.
residents-step-other-app = Take another app
residents-recovery = Recovery codes
residents-recovery-line = For when your phone is gone. You see these codes only once.
residents-recovery-yours = Your recovery codes
residents-recovery-how = Write them down, or print this page. Keep the paper in a safe place, not with your phone. Each code works once.
residents-recovery-for = For the desk of { $house }.
residents-recovery-done = I have kept them
residents-recovery-left = { $n ->
    [one] You have 1 recovery code left.
   *[other] You have { $n } recovery codes left.
}
residents-recovery-few = { $n ->
    [0] You have no recovery codes left. Make new ones.
    [one] You have only 1 recovery code left. Make new ones.
   *[other] You have only { $n } recovery codes left. Make new ones.
}
residents-recovery-renew-line = With new codes the old ones do not work any more.
residents-recovery-renew = Make new recovery codes
residents-flash-sure = Done. You can go to the desk now.
residents-flash-session-ended = You are signed out there now.
residents-flash-key-added = Your key is ready. You can sign in with it right away.
residents-flash-key-removed = The key is gone.

residents-address = Your e-mail address
residents-address-line = This is where we send your codes and messages.
residents-address-now = Your address is { $email } now.
residents-address-none = You have no e-mail address here yet. With an address you come in without your card too, with a code.
residents-address-add = Add an e-mail address
residents-address-change = Take another e-mail address
residents-address-new = Your new e-mail address
residents-address-same = This is your address already. Write another address here.
residents-address-keep = Leave it as it is
residents-address-what = You get a code at the new address. When you fill it in, the address is yours. Wherever you are signed in, you stay signed in.
residents-address-code-line = One more step. Then your new address is set.
residents-address-set = Save this address
residents-address-taken = This address is in use already
residents-address-taken-line = An address can belong to one account.
residents-address-taken-which = { $email } belongs to another account in this house already.
residents-address-taken-yours = Is that account yours too? Then sign in with it. You will be signed out here.
residents-address-taken-go = Sign in with that address
residents-address-taken-other = Or take another address here.
residents-address-taken-again = Choose another address
residents-flash-address = Your new e-mail address is saved. You can sign in with it right away.
residents-mail-address-code = With this code you add this address to your account at { $house }:
residents-mail-address-lasts = The code works for 15 minutes. Give it to nobody else.
residents-mail-address-not-you = Did you not ask for this? Then you need not do anything.
residents-mail-address-why = You get this e-mail because somebody wants to add this address to an account.
residents-mail-moved-subject = Your e-mail address at { $house } was changed
residents-mail-moved-why = You get this e-mail because this was the address of your account until now.
residents-mail-moved-text =
    Hello,

    Your account at { $house } has another e-mail address now.
    No codes and messages come to this address any more.

    Did you do this yourself? Then you need not do anything.

    Was it not you? Then tell us right away:

    { $page }

    Kind regards,
    { $house }
residents-mail-moved-text-phone =
    Hello,

    Your account at { $house } has another e-mail address now.
    No codes and messages come to this address any more.

    Did you do this yourself? Then you need not do anything.

    Was it not you? Then call us right away: { $phone }. Or write to us:

    { $page }

    Kind regards,
    { $house }
