# What mediators read.

mediator-title = Mediation
mediator-line = Questions that need somebody who knows the neighbourhood.
mediator-which = Which questions?
mediator-waiting = Waits for a mediator ({ $n })
mediator-list-waiting = Waits for a mediator
mediator-list-own = Mine
mediator-list-taken = Somebody is looking
mediator-list-closed = Done
mediator-nothing = There is nothing here now.
mediator-open = See the questions
mediator-more = Show more
mediator-from = From:
mediator-since = Here since:
mediator-wants-call = Wants to be called
mediator-see-case = See the mediation
mediator-know = Good to know
mediator-know-private = What stands here is seen by mediators only. Do not pass it on.
mediator-know-consent = Nothing goes to the district team unless the neighbour agrees.
mediator-know-kept = Three months after something is done, we remove it.

mediator-reason-unanswered = No answer for 5 days
mediator-reason-stuck = Is stuck
mediator-reason-care = About care
mediator-reason-phone = Called the house
mediator-state-waiting = Waits
mediator-state-taken = Somebody is looking
mediator-state-solved = Worked out
mediator-state-referred = Referred
mediator-state-stopped = Stopped
mediator-did-note = Note
mediator-did-taken = Took it on
mediator-did-given-back = Gave it back
mediator-did-called = Called
mediator-did-neighbour = Asked a neighbour
mediator-did-organisation = Named an organisation
mediator-did-asked = Asked whether it worked out
mediator-did-consent = Consent
mediator-did-handed = Handed over to the district team
mediator-did-closed = Closed it
mediator-answer-not-yet = The neighbour says: not yet.

mediator-question = The question
mediator-see-notice = See the notice
mediator-on-behalf = For a neighbour
mediator-take = Take it on
mediator-take-over = Take it over
mediator-give-back = Give it back
mediator-call = Call back
mediator-no-contact = not known
mediator-no-contact-line = This neighbour left no phone number or e-mail address.
mediator-write-to = Write to { $name }
mediator-called = What did you hear?
mediator-called-hint = Only mediators read this.
mediator-called-keep = Note that you called
mediator-contact = Phone number or e-mail address of the neighbour
mediator-contact-hint = Is it wrong, or empty? Change it here.
mediator-contact-keep = Save this
mediator-contact-first = We do not know yet how the district team reaches this neighbour. Write that down first:
mediator-sheet-contact = Can be reached at:
mediator-neighbours = Suggest a neighbour
mediator-neighbours-line = The neighbour gets your message with a link to the notice, and answers it themselves.
mediator-search-name = First name of a neighbour
mediator-search = Search
mediator-nobody-found = Nobody with this first name was found.
mediator-no-offers = Nobody offers this kind of help now. Search a neighbour by first name.
mediator-who = Whom do you ask?
mediator-found = { $name }, here since { $day }
mediator-offers = { $name } offers: { $title }
mediator-message = Your message
mediator-message-hint = The link to the notice is added.
mediator-message-to = Your message to { $name }
mediator-link-added = The name and the link of the organisation are added.
mediator-send = Send
mediator-organisations = Suggest an organisation
mediator-no-organisations = There are no organisations on the site yet.
mediator-organisation = Organisation
mediator-choose = Choose
mediator-tell-by-phone = This neighbour has no account. Tell it on the phone.
mediator-note-down = Note it down
mediator-team = District team
mediator-consent-unasked = The neighbour was not asked yet whether the district team may know this.
mediator-consent-asked = The neighbour was asked whether the district team may know this.
mediator-consent-yes = The neighbour agrees that the district team knows this.
mediator-consent-no = The neighbour does not want the district team to know this.
mediator-consent-line = Ask first. Without a yes nothing goes to the district team.
mediator-consent-ask = Ask in a message
mediator-consent-said-yes = I asked: yes
mediator-consent-said-no = I asked: no
mediator-summary = What do you tell the district team?
mediator-summary-hint = Only what is needed. First name, question and how to reach the neighbour go along.
mediator-no-team = The e-mail address of the district team is not filled in. You get a sheet to print.
mediator-hand-over = Hand over to the district team
mediator-handed-on = Handed over on { $moment }
mediator-sheet = Print the sheet
mediator-sheet-title = Sheet for the district team
mediator-sheet-line = Give this to the district team only.
mediator-sheet-consent = The neighbour agreed on { $day }
mediator-sheet-by = Mediator:
mediator-ask-solved-line = Ask in the conversation. The neighbour answers with one press on a link.
mediator-ask-solved = Ask { $name }
mediator-end = How did it end?
mediator-close = Close
mediator-notes = Notes
mediator-notes-line = Only mediators read this.
mediator-note = New note
mediator-note-keep = Save the note

mediator-intake = Write a question down
mediator-intake-title = Question of a neighbour who calls
mediator-intake-line = Write down what the neighbour asks. After that you look with them.
mediator-intake-pass-on = Write down what the neighbour asks. After that a mediator looks further.
mediator-intake-help = Help a neighbour who calls
mediator-intake-private = The first name and the phone number are seen by mediators only.
mediator-private-kinder = We can take it out for you. Mediators still read what you typed.
mediator-taken-out = It is off the notice. Mediators still read what you typed. Is it right like this? Then save it.
mediator-first-name = First name of the neighbour
mediator-phone = Phone number
mediator-phone-hint = To be able to call back.
mediator-field-title = The question in one sentence
mediator-field-title-hint = Without a name. For example: Who helps with the garden?
mediator-field-text = What does the neighbour tell?
mediator-field-text-hint = Will it hang on the noticeboard too? Then write no name, number or address.
mediator-hang = Put it on the noticeboard too. It says there: a neighbour.
mediator-agreed-title = Does the neighbour know this?
mediator-agreed = The neighbour agrees that I write this down
mediator-intake-keep = Save

mediator-settings = Settings of mediation
mediator-team-email = E-mail address of the district team
mediator-team-email-hint = You may leave it empty. Then you print a sheet.

mediator-figures = Figures
mediator-figures-line = How often people ask and are helped.
mediator-counted = Counted
mediator-what = What
mediator-figures-month = This month
mediator-figures-year = This year
mediator-figure-asked = Asked
mediator-figure-answered = A neighbour answered
mediator-figure-mediated = A mediator looked too
mediator-figure-solved = Worked out
mediator-figure-offered = Offered
mediator-figure-answer = Time until the first answer (the middle one)
mediator-figure-none = not known yet
mediator-figures-private = There are no people in this. Of a notice that is gone, only a number stays.
mediator-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
mediator-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}

mediator-mail-subject = { $house }: a question waits for a mediator
mediator-mail-text = Hello { $name },

    A question waits for somebody who looks too.

    { $link }
mediator-mail-why = You get this e-mail because you are a mediator at { $house }.
mediator-mail-news-subject = { $house }: news about a question that you took on
mediator-mail-news-text = Hello { $name },

    There is news about a question that you help with.

    { $link }
mediator-team-subject = Question of a neighbour, through { $house }
mediator-team-text = Dear colleagues,

    { $name } agrees that we share this question with you. That was on { $day }.

    Question: { $title }

    Can be reached at: { $contact }

    { $text }

    Kind regards,
    { $mediator }, { $house }
mediator-team-why = This message is for the district team only. The mediator of { $house } sent it.

mediator-name-empty = Write the first name here.
mediator-title-empty = Write the question here in one sentence.
mediator-title-long = This sentence is too long. Make it 100 letters or fewer.
mediator-text-empty = Write here what will hang on the noticeboard.
mediator-not-agreed = Ask first whether the neighbour agrees.
mediator-note-empty = Write your note here.
mediator-message-empty = Write your message here.
mediator-summary-empty = Write here what the district team should know.
mediator-neighbour-empty = Choose a neighbour.
mediator-organisation-empty = Choose an organisation.
mediator-end-empty = Choose how it ended.
mediator-email-wrong = This is no e-mail address. Please look again.
mediator-flash-taken = You are looking too. Your first name stands on the notice.
mediator-flash-given-back = Given back. The question waits again.
mediator-flash-noted = Noted.
mediator-flash-sent = Your message was sent.
mediator-flash-handed = Handed over to the district team.
mediator-flash-sheet = Print this sheet and give it to the district team.
mediator-flash-closed = Closed.
mediator-flash-intake = Written down. You are looking too.
mediator-flash-passed-on = Written down. A mediator looks further.
mediator-flash-saved = Saved.
