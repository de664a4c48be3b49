# The desk: setting a house up and running it.

desk-title = Desk
desk-line = What needs a person today?
desk-today = Today
desk-waiting = { $n ->
    [one] 1 site wants to follow you.
   *[other] { $n } sites want to follow you.
}
desk-waiting-next = Say yes or no
desk-reports = { $n ->
    [one] 1 report is waiting for you.
   *[other] { $n } reports are waiting for you.
}
desk-reports-next = Look at the reports
desk-judge = Reports
desk-judge-line = What somebody found not right.
desk-judge-go = Look at the reports
desk-mails = { $n ->
    [one] 1 e-mail did not arrive.
   *[other] { $n } e-mails did not arrive.
}
desk-mails-next = See what you can do
desk-undelivered = { $n ->
    [one] 1 message to another site did not arrive this week.
   *[other] { $n } messages to other sites did not arrive this week.
}
desk-not-taken = { $n ->
    [one] 1 message from outside was not taken this week.
   *[other] { $n } messages from outside were not taken this week.
}
desk-traffic-next = See what is the matter
desk-all-well = Nothing waits for you
desk-settings = Name and address
desk-settings-line = Also phone, opening hours and agreements.
desk-settings-go = Change the house
desk-people = People
desk-people-line = Who may do what here?
desk-people-go = See the people
desk-sites = Neighbourhood sites
desk-sites-line = Whom do we follow, and who follows us?
desk-sites-go = Manage the sites
desk-traffic = Traffic
desk-traffic-line = What goes to other sites, and what comes in.
desk-traffic-go = See the traffic
desk-back = Back
desk-save = Save

desk-set-up = Make your community centre
desk-set-up-line = Done in one go. Almost everything can be changed later.
desk-set-up-name = What is the house called?
desk-set-up-contact = How do people reach you?
desk-set-up-look = What does the house look like?
desk-set-up-admin = Who is the first administrator?
desk-name = Name of the house
desk-name-hint = For example: De Linde
desk-name-empty = Write here what the house is called.
desk-kind = Line above the name
desk-kind-hint = For example: Community centre
desk-kind-empty = Write a few words here, such as: Community centre.
desk-kind-usual = Community centre
desk-kind-usual-city = Together in
desk-short-name = Short name
desk-short-name-hint = This is how other sites find you: @shortname@{ $authority }. Only small letters, digits and _. This name cannot be changed later.
desk-short-name-suggested = You did not write a short name yet. We made one up. Is it right?
desk-short-name-wrong = Take 2 to 30 small letters, digits or _. No spaces.
desk-street = Street and number
desk-street-hint = For example: Lindeplein 8
desk-postal-code = Postal code
desk-town = Town
desk-town-empty = Write here in which town the house is.
desk-phone = Phone
desk-phone-hint = This number is on every page. There is always a person to reach.
desk-phone-wrong = Write a phone number here, with only digits, spaces, brackets, + and -.
desk-email = E-mail
desk-email-hint = The address of the house. May stay empty.
desk-email-wrong = This address is not quite right. Is there an @ in it?
desk-hours = When are you open?
desk-hours-hint = For example: 9 - 17. Or: 9 - 12, 13 - 17:30. Leave it empty when the house is closed.
desk-hours-title = Opening hours
desk-days-off = Days that are different
desk-days-off-hint = One day on each line. For example: 25 December closed (Christmas). Or: 24 December 9 - 12.
desk-hours-words = Would you like to add something about the hours?
desk-hours-words-hint = May stay empty. For example: please call first during the holidays.
desk-directions = How to get there
desk-directions-hint = May stay empty. For example: next to the bakery. Bus 3 stops in front of the door. The entrance is wide enough for a wheelchair.
desk-answer = When do people get an answer?
desk-answer-hint = People read this after they wrote to you. May stay empty. For example: you will hear from us on Tuesday.
desk-colour = The colour of buttons and links
desk-colour-green = Linden green
desk-colour-blue = Harbour blue
desk-colour-brown = Sun brown
desk-colour-navy = Mill blue
desk-colour-plum = Plum purple
desk-colour-red = Brick red
desk-colour-own = A colour of our own
desk-own-colour = Your own colour
desk-own-colour-hint = Too light? Then we make it dark enough to read.
desk-colour-wrong = Choose one of the colours. Or choose "A colour of our own" and point at it.
desk-facade = Which house looks like yours?
desk-facade-brick = Brick
desk-facade-blue = Blue
desk-facade-yellow = Yellow
desk-facade-green = Green
desk-facade-purple = Purple
desk-facade-red = Red
desk-admin-name = Your first name
desk-admin-name-empty = Write your first name here.
desk-admin-email = Your e-mail address
desk-admin-email-hint = You sign in with this.
desk-not-open = This house is being set up
desk-not-open-line = Come and look again later. Then the door is open.
desk-not-open-admin = Are you setting it up? The address for that is in the window where you started the program.

desk-tagline = One sentence about the house
desk-tagline-hint = Other sites show this sentence.
desk-handle = This is how other sites find you: { $handle }. That stays as it is.
desk-latitude = Latitude
desk-latitude-hint = For the map. May stay empty. For example: 52.09
desk-longitude = Longitude
desk-longitude-hint = For example: 5.12
desk-coordinates-wrong = Write a number such as 52.09 here. Fill in both, or leave both empty.
desk-rules = Agreements
desk-language = The language of the house
desk-language-hint = Visitors can choose another language themselves.
desk-approve = May every other site follow you?
desk-approve-hint = Then your activities are shown there too.
desk-approve-no = We look at it first
desk-approve-yes = Yes, always
desk-preview = Show how it will be
desk-preview-look = This is how it will be.
desk-preview-line = Nothing is saved yet. Do you like it? Then choose Save, below.
desk-preview-title = An example
desk-preview-link = This is what a link looks like
desk-flash-saved = Saved. Everybody sees it like this now.

desk-staff = Who works here
desk-neighbours = Neighbours with an account
desk-no-neighbours = There are no neighbours with an account yet.
desk-nobody-found = We found nobody. Search with another word.
desk-search-people = Search by name or e-mail
desk-search = Search
desk-who = Who
desk-role = What somebody is
desk-role-of = What does { $name } do in the house?
desk-more-people = Show more neighbours
desk-last-administrator = This is the last administrator. Make somebody else administrator first.
desk-add-person = Add somebody
desk-add-person-line = After adding somebody you choose what they may do. They sign in with their e-mail address.
desk-person-name = First name
desk-person-name-empty = Write a first name here.
desk-person-age = Age
desk-person-of-age = This person is 16 or older
desk-person-age-needed = Accounts are from 16 years on. Tick that somebody is that old.
desk-add-person-do = Add
desk-flash-role = Saved.
desk-flash-person = They can sign in right away. Choose here what this neighbour may do.

desk-without-step = { $n ->
    [one] 1 administrator has no second step yet, and cannot come to the desk.
   *[other] { $n } administrators have no second step yet, and cannot come to the desk.
}
desk-few-codes = Your recovery codes are nearly used up.
desk-few-codes-next = Make new ones
desk-step = Second step of signing in
desk-step-on = On
desk-step-off = Not set up yet
desk-step-off-line = { $name } sets up the second step while signing in. After that the desk opens.
desk-step-own = Change your second step
desk-step-reset-line = Did { $name } lose the phone? Then the second step can begin anew. { $name } is then signed out everywhere. Be sure first that { $name } asks for this in person.
desk-step-reset = Let the second step begin anew
desk-flash-step = The second step is gone. A new one comes at the next sign-in.

desk-tray = Mail tray of the demo
desk-tray-line = In this demo no real e-mail is sent. Everything comes here.
desk-tray-empty = There is no mail yet
desk-tray-empty-next = Ask for a code to sign in. It will come here.
desk-tray-to = To { $address }
desk-tray-look = See it as it arrives
desk-tray-look-at = See it as it arrives: { $subject }

desk-mail = E-mail that did not arrive
desk-mail-line = Who did not get our e-mail, and what can you do?
desk-mail-all-well = All e-mail arrived.
desk-mail-no-server = No mail server is set yet.
desk-mail-no-server-next = Nobody gets e-mail. Ask whoever installed the program.
desk-mail-waiting = { $n ->
    [one] 1 e-mail waits for the mail server.
   *[other] { $n } e-mails wait for the mail server.
}
desk-mail-given-up = { $n ->
    [one] 1 e-mail was not sent this week.
   *[other] { $n } e-mails were not sent this week.
}
desk-mail-server-next = We try again by ourselves. Does it take more than an hour? Ask whoever installed the program.
desk-mail-addresses = Addresses where e-mail does not arrive
desk-mail-addresses-line = For now we only send codes to sign in to these addresses. The rest waits.
desk-mail-address = Address
desk-mail-why = Why
desk-mail-do = What you can do
desk-mail-since = Since { $moment }
desk-mail-times = { $n ->
    [one] 1 time
   *[other] { $n } times
}
desk-mail-unknown = This address does not exist (any more).
desk-mail-unknown-next = Do you know who it is? Ask for the right address.
desk-mail-full = The mailbox is full.
desk-mail-full-next = Ask them to make room. We try again later by ourselves.
desk-mail-refused = The mail server of the reader does not want our e-mail.
desk-mail-refused-next = Does this happen often? Ask whoever installed the program whether SPF, DKIM and DMARC are right.
desk-mail-other = The mail server of the reader could not deliver the e-mail.
desk-mail-other-next = Speak to this person or call. Then try again.
desk-mail-said = The server said:
desk-mail-again = Try again
desk-mail-again-to = Try again: { $address }
desk-mail-more = Show more addresses
desk-flash-mail-again = We are trying again. What was waiting goes out now.

desk-organisations = Organisations
desk-organisations-line = What is new, and who belongs to what?
desk-organisations-go = Look at the organisations
desk-organisations-waiting = { $n ->
    [one] 1 organisation waits for you.
   *[other] { $n } organisations wait for you.
}
desk-organisations-check = See what is new
desk-organisations-next = Look at them
desk-organisations-none = All organisations were looked at.
desk-organisations-new = New
desk-organisations-more = Show more
desk-organisations-claims = They say: this is us
desk-organisations-claims-line = Is it right? Then they get a link by e-mail. First look well whether the address belongs to the organisation.
desk-organisations-alone = Nobody keeps this page
desk-organisations-alone-line = The last one stopped. Find somebody else, or remove the page.
desk-organisation-by = By:
desk-organisation-asked = Question sent on { $day }
desk-organisation-check = New
desk-organisation-check-line = Nobody of the desk looked at this yet.
desk-organisation-right = It is right
desk-organisation-right-which = It is right: { $name }
desk-organisation-ask = Ask something
desk-organisation-ask-which = Ask something about { $name }
desk-organisation-remove = Remove
desk-organisation-remove-which = Remove: { $name }
desk-organisation-claim-yes = Send the link
desk-organisation-claim-yes-who = Send the link to { $name }
desk-organisation-claim-no = Say no
desk-organisation-claim-no-who = Say no to { $name }
desk-organisation-alone-since = Since { $day }
desk-organisation-send-link = Ask { $email }
desk-organisation-invite = Invite somebody
desk-organisation-invite-which = Invite somebody for { $name }
desk-organisation-question = Ask something
desk-organisation-question-line = Whoever keeps the page gets your question by e-mail. The answer comes to the house.
desk-organisation-question-field = Your question
desk-organisation-question-empty = Write your question here.
desk-organisation-question-do = Send
desk-organisation-back = Back
desk-flash-organisation-right = The organisation was looked at.
desk-flash-organisation-link = The link was sent.
desk-flash-organisation-asked = Your question was sent.
desk-flash-organisation-claim-no = We told them.
desk-around-hint = Link a house nearby. Then what they do stands here too.
desk-around-go = Find a house
desk-questions = { $n ->
    [one] 1 question waits for a mediator.
   *[other] { $n } questions wait for a mediator.
}
desk-questions-next = See the questions
desk-letters = { $n ->
    [one] 1 message to the house has not been read yet.
   *[other] { $n } messages to the house have not been read yet.
}
desk-letters-next = Read the messages
desk-entries = { $n ->
    [one] 1 message in the guest book waits for a host.
   *[other] { $n } messages in the guest book wait for a host.
}
desk-entries-next = See the guest book
desk-sites-broken = { $n ->
    [one] 1 neighbourhood site is broken.
   *[other] { $n } neighbourhood sites are broken.
}
desk-sites-broken-next = See what is wrong
desk-sites-silent = { $n ->
    [one] 1 neighbourhood site has not answered your question yet.
   *[other] { $n } neighbourhood sites have not answered your question yet.
}
desk-sites-silent-next = See which
desk-sites-not-open = Your house is not open yet. Other sites cannot see it. Open the house first.
desk-nothing-else = Nothing else waits today.
desk-all-well-line = Have a cup of coffee. Everything you may want to change is below.
desk-group-rooms = In the rooms
desk-guest-book = Guest book
desk-guest-book-line = What people wrote when nobody was in.
desk-guest-book-go = Read the guest book
desk-living-room = The living room
desk-living-room-line = When is it open, and which rules are on the wall?
desk-living-room-go = Set up the living room
desk-film = Welcome film
desk-film-line = A short film about your house, with captions.
desk-film-go = Choose a film
desk-news = Newspaper
desk-news-line = Tell what happens in the neighbourhood.
desk-news-go = Write a story
desk-digest = Weekly mail
desk-digest-line = The mail that goes out by itself every week.
desk-digest-go = Look at the weekly mail
desk-pages = About the neighbourhood
desk-pages-line = The pages about the house and its rules.
desk-pages-go = Look at the pages
desk-accessibility = Accessibility
desk-accessibility-line = What works for everybody, and what does not yet?
desk-accessibility-go = Fill in the statement
desk-cards = Cards for who has no e-mail
desk-cards-line = Make a card with a code. Somebody comes in with it.
desk-cards-go = Make a card
desk-call-line = Does somebody call with a question? Write it down for the noticeboard or for a mediator.
desk-group-house = The house
desk-group-neighbours = Neighbours
desk-group-around = Out and in
desk-group-kept = What is here and what it brings
desk-mail-go = See the e-mail

desk-look = Colour and pictures
desk-look-line = One colour, a drawing, a photo and a logo.
desk-look-go = Change the looks
desk-look-colour = Choose one colour
desk-look-colour-line = We make the rest of it. We see to it that everybody can read it, by day and in the evening.
desk-look-drawing = The drawing
desk-look-pictures = Photo and logo
desk-preview-button = This is what a button looks like
desk-tints-as-chosen = This colour reads well. We use it as it is.
desk-tints-darker = This colour is too light to read. We make a dark tint of it.
desk-tints-day = By day
desk-tints-evening = In the evening
desk-tints-norm = Everything from 4.5 to 1 reads well. That is the European standard.
desk-tint-button = Words on a button
desk-tint-card = A link on a card
desk-tint-page = A link on the page
desk-tint-wall = A link on a coloured surface
desk-tint-contrast = { $contrast } to 1
desk-photo = Photo of the front
desk-photo-line = The photo is on the front page of the house. Other sites can show it too.
desk-photo-none = There is no photo of the front yet.
desk-photo-go = Choose a photo
desk-logo = Logo
desk-logo-line = The logo is on every page, beside the name.
desk-logo-none = There is no logo yet. Now the drawing of the house is beside the name.
desk-logo-go = Choose a logo
desk-logo-now = The logo as it is now
desk-logo-gone = Take the logo away
desk-logo-field = Choose a file
desk-logo-hint = A JPEG, PNG or WebP. Square or high fits best. A transparent background becomes white.

desk-rooms = Rooms
desk-rooms-line = Which rooms are open, and what are they called?
desk-rooms-go = Choose the rooms
desk-rooms-how = A room that is closed is not in the menu. What is in it is kept. A name of your own has at most 20 letters. Left empty, the room keeps its usual name. Who reads another language always sees the usual name.
desk-room-on = { $room } is open
desk-room-always = This room is always open.
desk-room-label = Your own name for: { $room }
desk-label-long = This name is too long for the menu. Take at most 20 letters.

desk-lists = Themes and target groups
desk-lists-line = Which words can people choose?
desk-lists-go = Choose the words
desk-lists-which = Which list?
desk-lists-how = Take away the tick of what you do not use. Write behind it what it is called with you, or leave that empty. Other sites always see the same theme. That is how they find what you do.
desk-list-themes = Themes
desk-list-audiences = Target groups
desk-list-features = Features
desk-list-help = Kinds of help
desk-word-for = Your own word for: { $word }

desk-make = Make the house
desk-flash-made = The house is there. Only you and your helpers see it now.
desk-shut-banner = This house is not open yet. Only who works here sees it.
desk-shut-banner-go = See what is still to be done
desk-opening = Opening the house
desk-opening-line = What is ready, and what is not?
desk-opening-soon = Your house is not open yet
desk-opening-go = See the list
desk-opening-done = { $done } of the { $all } things are ready.
desk-opening-now = Shall the door open?
desk-opening-ready = Everything is ready.
desk-opening-not-ready = Not everything is ready yet. You may open all the same. The rest can be done later.
desk-opening-means = After that everybody can come in. Other sites can find and follow you. It cannot be closed again.
desk-opening-do = Open the house
desk-opening-do-anyway = Open the house all the same
desk-check-done = Ready
desk-check-not-yet = Not yet
desk-check-go = { $what }: { $go }
desk-check-address = Name and address
desk-check-address-line = So people know where the house is.
desk-check-hours = Opening hours
desk-check-hours-line = When can somebody drop in?
desk-check-activity = The first activity
desk-check-activity-line = An empty house is no fun. Begin with the coffee.
desk-check-activity-go = Put something in the agenda
desk-check-organisation = The first organisation
desk-check-organisation-line = Who is there already? A club, a shop, a foundation.
desk-check-organisation-go = Add an organisation
desk-check-host = Somebody who receives people
desk-check-host-line = Make somebody a host.
desk-check-second = Somebody who can take your place
desk-check-second-line = Make somebody else an administrator too. Then all goes on when you are ill.
desk-check-mail = E-mail works
desk-check-mail-line = Without e-mail nobody can sign in. Ask whoever installed the program.
desk-check-privacy = The privacy page read
desk-check-privacy-line = It says what the house keeps, and for how long. Is that right for you?
desk-check-privacy-go = Read the privacy page
desk-opened = { $name } is open
desk-opened-line = The door is open to everybody.
desk-opened-since = Since { $day } the door is open to everybody.
desk-opened-next = What now?
desk-opened-tell = Tell others
desk-opened-tell-line = This is the address of your house.
desk-opened-copy = Copy the address
desk-opened-copied = Copied
desk-opened-door = Hang it on the door
desk-opened-door-line = Print this page. Who points the camera of a phone at the code comes into the house.
desk-opened-code = A code that leads to { $address }
desk-opened-story = Write about it
desk-opened-story-line = A photo of the opening, and who was there.
desk-opened-story-go = Write a story
desk-opened-street = Meet the street
desk-opened-street-line = Follow the houses around you. Then their agenda is with you too.
desk-opened-look = See the house
desk-opened-desk = Go to the desk
