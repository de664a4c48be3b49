# What the house keeps, why, and for how long.

retention-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
retention-hours = { $n } hours
retention-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
retention-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
retention-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
retention-unused = until you remove it, or until you have not been here for { $period }
retention-until-removed = until you remove it
retention-in-memory = only in memory, never in a file

retention-account = Your account: your e-mail address, first name and language
retention-account-why = To know you when you sign in, and to be able to mail you. We mail you before we remove it.
retention-code = The code with which you sign in
retention-code-why = To know that the e-mail address is yours.
retention-session = That you are signed in, and on which device
retention-session-why = So that you need not ask for a code every time.
retention-second = An extra key to sign in with, if you made one
retention-second-why = To be certain that it is you.
retention-card = An invitation card with which you sign in
retention-card-why = It lets you in without e-mail.
retention-face = Your card in the face book, if you made one
retention-face-why = Because you want neighbours to know you.
retention-notice = A notice on the noticeboard
retention-notice-why = To let neighbours read what you ask or offer. If you take it down earlier, it is gone.
retention-notice-solved = A notice that is solved
retention-notice-solved-why = So that neighbours see that asking helps.
retention-draft = What you write before you sign in
retention-draft-why = So that your text is not lost while you sign in.
retention-mediation = What a mediator knows about your question, after it is closed
retention-mediation-why = To be able to help you. Only mediators read it.
retention-written = What you put in the agenda or with the organisations
retention-written-why = To let the neighbourhood know what there is.
retention-digest = That you get the weekly mail: your e-mail address, your language and what you want to read
retention-digest-why = To send it to you. Each weekly mail says how to stop. Then they are gone at once.
retention-digest-sent = Which weekly mail we sent you
retention-digest-sent-why = To send you nothing twice.
retention-attendance = That you come to an activity, and how we reach you: after the activity
retention-attendance-why = To know how many people to expect, and to call or mail you when something changes.
retention-organisation = Whose page you keep, and whether you are a contact person
retention-organisation-why = So we know who may change the page. Whether your name is on it, you choose yourself.
retention-link = An invitation for an organisation, or your message that an organisation is yours
retention-link-why = So somebody can say yes, or whoever runs the house can see whether it is right.
retention-living-room = What you say in the living room
retention-living-room-why = So that who comes in later can follow the talk.
retention-guest-book = What you write in the guest book
retention-guest-book-why = So that there is something to read when nobody is in.
retention-message = Messages between you and somebody else
retention-message-why = To be able to read and answer them.
retention-letter = What you write to the house, or without an account to who organises something
retention-letter-why = To be able to answer you.
retention-doubt = What you say is not right any more, without your name
retention-doubt-why = So that the owner can check it.
retention-report = That something was not right, and what we did about it
retention-report-why = To be able to explain what we decided.
retention-reporter = Your e-mail address with a report without an account, after the decision
retention-reporter-why = To tell you what we decided.
retention-aside = What we took off a page
retention-aside-why = To be able to put it back when the decision was wrong.
retention-mail-sent = To which address we sent an e-mail
retention-mail-sent-why = To notice that an e-mail comes back.
retention-mail-trouble = That e-mail to an address did not arrive
retention-mail-trouble-why = To stop mailing an address that is not there.
retention-mail = An e-mail that we could not send
retention-mail-why = To see what went wrong.
retention-post = Post from and to other sites
retention-post-why = To place nothing twice, and to find out what went wrong.
retention-heard = Activities of other sites, after they are over
retention-heard-why = To avoid placing them again.
retention-import = A file with activities or organisations that an administrator imports
retention-import-why = To check it before it is put on the site.
retention-backup = A backup of everything above
retention-backup-why = To restore the house when something breaks.
retention-address = The number of your internet connection (IP address)
retention-address-why = To notice that somebody tries something too often.
