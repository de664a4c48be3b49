# The words of the organisations.

organisations-door = Organisations
organisations-title = Organisations
organisations-line = Who does what in the neighbourhood? Who helps you?
organisations-search = Search an organisation
organisations-for-whom = For whom?
organisations-total = { $n ->
    [0] No organisations
    [one] 1 organisation
   *[other] { $n } organisations
}
organisations-add = Add an organisation
organisations-see-all = See all organisations
organisations-empty = Nobody is listed here yet
organisations-empty-next = Clubs and people will be added soon. Come back tomorrow.
organisations-from = From { $site }

organisations-fact-where = Where:
organisations-fact-hours = Open:
organisations-fact-for = For whom:
organisations-good-to-know = Good to know
organisations-contact = Contact
organisations-call = Call { $phone }
organisations-mail = Send an e-mail
organisations-website = Their own website
organisations-route = Show the route
organisations-follow = Follow what they do
organisations-follow-line = Do you have Mastodon or something like it? Search for this name there and press follow. Then you see their activities there.
organisations-copy = Copy the name
organisations-copied = Copied
organisations-manage = Manage
organisations-change = Change
organisations-remove = Remove
organisations-comes-from = This organisation comes from { $site }.
organisations-see-there = See it on the site of { $site }
organisations-doubtful = This may be out of date. That site does not answer now.
organisations-in-the-agenda = In the agenda
organisations-in-the-etalage = In the shop window

organisations-new = New
organisations-mine = Your organisations
organisations-register = Join with your club
organisations-contacts = Whom can you talk to?
organisations-call-person = Call { $name }
organisations-mail-person = Mail { $name }
organisations-yours = Is this your club?
organisations-yours-line = Nobody keeps this page yet. You can do that yourselves.
organisations-yours-go = Yes, this is us

organisations-register-title = Join with your club
organisations-register-line = Put your club, shop or foundation on the page. You can change everything later.
organisations-register-you = And you?
organisations-own-email = Your own e-mail address
organisations-own-email-hint = We send you a code. This address is not shown on the page.
organisations-own-email-unclear = Fill in an e-mail address whose mail you can read.
organisations-register-later = You can add a logo, opening hours and contact persons after that.
organisations-step-tell = Tell
organisations-step-look = Look
organisations-look = Look at it
organisations-look-line = Is it right like this? Then it can be added.
organisations-look-back = Change something
organisations-send = Send
organisations-same = There is an organisation called “{ $name }” already.
organisations-same-look = See if that is you

organisations-people = People
organisations-people-line = Who keeps this page?
organisations-writers = They keep the page
organisations-writers-none = Nobody keeps this page now.
organisations-you = that is you
organisations-since = Since { $day }
organisations-writer-remove = Remove
organisations-writer-remove-who = Remove { $name }
organisations-link-waits = Invited. The link works until { $day }.
organisations-link-waits-claim = Asked whether this page is theirs. The link works until { $day }.
organisations-withdraw = Withdraw
organisations-withdraw-which = Withdraw the link to { $email }
organisations-invite = Invite somebody
organisations-invite-line = Whom you invite gets a link by e-mail. After that, they can change everything on this page, just like you.
organisations-invited = E-mail address of that person
organisations-invited-unclear = This address is not quite right. Is there an @ in it?
organisations-invite-do = Send the invitation

organisations-contact-you = May people ask you questions?
organisations-contact-line = Then your name is on the page of the organisation. Only you decide that, and only about yourself.
organisations-contact-name = Name
organisations-contact-name-empty = Write your name here.
organisations-contact-duty = What do you do there?
organisations-contact-duty-hint = For example: treasurer
organisations-contact-phone = Phone number
organisations-contact-email = E-mail address
organisations-contact-empty-hint = Leave it empty if you do not want to give this.
organisations-contact-agree = Yes, put this on the page. Everybody can read it.

organisations-stop-title = Stop keeping the page
organisations-stop-line = Then you no longer keep the page of “{ $name }”.
organisations-stop-go = Stop
organisations-pass-on = Who takes over?
organisations-pass-on-line = You are the last one. We send a link to somebody you name. When they say yes, you are done.
organisations-pass-on-do = Pass it on
organisations-stop-now = Stop right now
organisations-stop-last = The page stays, but nobody keeps it. We tell whoever runs this house.
organisations-stop-others = The others keep the page.
organisations-stop-stay = Stay
organisations-stop-do = Yes, I stop

organisations-claim-title = This is us
organisations-claim-line = Then you keep the page of “{ $name }” yourselves.
organisations-claim-mail = With a link by e-mail
organisations-claim-mail-line = We send a link to the address that we know of you: { $email }
organisations-claim-mail-do = Send the link
organisations-claim-other = Can you not read that mail?
organisations-claim-tell = Tell who you are
organisations-claim-tell-line = Whoever runs this house looks at it and then sends you a link.
organisations-claim-name-empty = Write your name here.
organisations-claim-reason = What do you do at this organisation?
organisations-claim-reason-hint = And how can we see that it is right?
organisations-claim-reason-empty = Tell in a few words what you do at this organisation.

organisations-link-claim = Is “{ $name }” yours?
organisations-link-claim-line = Then you keep this page from now on. You can invite others too.
organisations-link-invited = Help keep the page of “{ $name }”
organisations-link-invited-line = Somebody invites you. You can then change the page and put activities in the agenda.
organisations-link-see = See the page
organisations-link-yes = Yes, this is us
organisations-link-join = Join
organisations-link-sign-in = There is an account with { $email } already. Log in first. Then you come back here.
organisations-link-sign-in-go = Log in
organisations-link-not-you = Is this not for you? Then you need not do anything.
organisations-link-over = This link does not work (any more)
organisations-link-over-line = A link works once, and not for ever.
organisations-link-over-next = Ask for a new link. The page of the organisation says how.

organisations-belonging = An organisation whose page you keep
organisations-belonging-title = You keep the page of { $name }

organisations-new-title = Add an organisation
organisations-change-title = Change the organisation
organisations-form-line = Fill in what you know. The rest can wait.
organisations-field-name = Name of the organisation
organisations-field-text = What do you do?
organisations-field-text-hint = In a few sentences. Just type as you speak.
organisations-field-themes = What is it about?
organisations-field-week = At which hours is somebody there?
organisations-field-week-hint = For example: 10 - 12, 13.30 - 17. Leave a day empty when you are closed.
organisations-field-hours = Anything else about those hours?
organisations-field-hours-hint = For example: Not in the school holidays
organisations-field-phone = Phone number
organisations-field-email = E-mail address
organisations-field-website = Website
organisations-stop = Stop
organisations-save = Save
organisations-put-in = Add

organisations-logo = Logo
organisations-logo-line = The logo is shown whole on the page and on the card. Nothing is cut off.
organisations-logo-now = The logo as it is now
organisations-logo-gone = Take the logo away
organisations-logo-field = Choose a file
organisations-logo-hint = A JPEG, PNG or WebP. A transparent background becomes white.
organisations-logo-of = Logo of { $name }

organisations-name-empty = Write here what the organisation is called.
organisations-name-long = This name is too long. Make it 100 letters or fewer.
organisations-name-unclear = Put letters in the name too.
organisations-text-empty = Tell in a few words what the organisation does.
organisations-text-long = This text is too long. Please shorten it.
organisations-phone-unclear = This phone number is not quite right. Use digits only.
organisations-email-unclear = This address is not quite right. Is there an @ in it?
organisations-website-unclear = This address is not quite right. It starts with https://

organisations-remove-title = Remove an organisation
organisations-remove-line = Do you want to remove “{ $name }”?
organisations-remove-what = This page will be gone, here and on the sites that follow. Those who follow the organisation will see nothing new. Its activities stay.
organisations-remove-reason = Why do you remove the organisation?
organisations-remove-reason-hint = Whoever keeps the page gets to read this.
organisations-remove-stay = Leave it
organisations-remove-really = Yes, remove it

organisations-flash-added = Saved. The organisation was added.
organisations-flash-changed = Saved. The organisation was changed.
organisations-flash-removed = The organisation was removed.
organisations-flash-registered = You are on the page. Whoever runs the house will still look at it. Now add the rest in your own time.
organisations-flash-joined = Welcome. You keep this page now.
organisations-flash-invited = The invitation was sent.
organisations-flash-withdrawn = The link does not work any more.
organisations-flash-parted = This person no longer keeps the page.
organisations-flash-passed-on = The link was sent. As soon as that person says yes, you are done.
organisations-flash-stopped = You no longer keep this page. Thank you for your work.
organisations-flash-contact = Saved. You are on the page.
organisations-flash-no-contact = Saved. You are not on the page.
organisations-flash-link-sent = The link was sent. Look in the mail of the organisation.
organisations-flash-claimed = Thank you. Whoever runs the house looks at it and mails you.

organisations-mail-invitation-subject = { $name } asks you to join { $organisation }
organisations-mail-invitation-text =
    Hello,

    { $name } asks whether you want to help keep the page of { $organisation } on the site of { $house }. Click on the button if you do.

    { $page }

    The link works once, until { $day }. You do not want to? Then you need not do anything.
organisations-mail-claim-subject = Is the page of { $organisation } yours?
organisations-mail-claim-text =
    Hello,

    On the site of { $house } there is a page about { $organisation }. Is that you? Then you can keep that page yourselves. Click on the button.

    { $page }

    The link works once, until { $day }. This is not you? Then you need not do anything.
organisations-mail-link-why = You get this mail because somebody gave this address for { $organisation }.
organisations-mail-writer-why = You get this mail because you keep or kept the page of { $organisation }.
organisations-mail-parted-subject = You no longer keep the page of { $organisation }
organisations-mail-parted-text =
    Hello { $name },

    Somebody of { $organisation } took you off the list. You cannot change the page now. Your account stays as it is.

    Is this not right? Ask { $organisation }, or { $house }:

    { $contact }
organisations-mail-removed-subject = The page of { $organisation } was removed
organisations-mail-removed-text =
    Hello { $name },

    The page of { $organisation } on the site of { $house } was removed.

    Do you disagree, or do you have a question? Let us know:

    { $contact }
organisations-mail-removed-why-text =
    Hello { $name },

    The page of { $organisation } on the site of { $house } was removed. This is the reason:

    { $words }

    Do you disagree, or do you have a question? Let us know:

    { $contact }
organisations-mail-question-subject = A question about the page of { $organisation }
organisations-mail-question-text =
    Hello { $name },

    { $house } has a question about the page of { $organisation }:

    { $words }

    You can answer this mail. Or change the page:

    { $page }
organisations-mail-refused-subject = About the page of { $organisation }
organisations-mail-refused-text =
    Hello { $name },

    You asked to keep the page of { $organisation }. We cannot see that it is yours. That is why we do not do it now.

    Get in touch with { $house }, and we will work it out:

    { $contact }
organisations-mail-refused-why = You get this mail because you asked to keep the page of { $organisation }.

organisations-wire-hours = Opening hours
organisations-wire-phone = Phone
organisations-wire-email = E-mail
organisations-wire-website = Website
