# The words for who looks at reports.

moderator-view-all = All
moderator-view-mine = Mine
moderator-view-held = To check
moderator-view-appeals = Appeals
moderator-views = What do you want to see?
moderator-badge-held = Waits to be checked
moderator-badge-appeal = Appeal
moderator-reports = { $n ->
    [one] { $n } report
   *[other] { $n } reports
}
moderator-claimed = { $name } looks at it
moderator-open = Look and decide
moderator-open-of = Look and decide: { $moment }
moderator-also = Also here
moderator-stands = This decision stands
moderator-who = Who looks at it?
moderator-nobody = Nobody yet.
moderator-claim = I look at it
moderator-let-go = I let it go
moderator-to = Give it to
moderator-to-empty = Choose who takes it over.
moderator-hand-over = Hand over
moderator-decide = Decide
moderator-what = What do you do with it?
moderator-act-leave = Leave it
moderator-act-ask = Ask its author to change it
moderator-act-hide = Hide it
moderator-act-remove = Remove it
moderator-act-approve = Put it up
moderator-act-decline = Do not put it up
moderator-act-empty = Choose what you do with it.
moderator-author = And its author?
moderator-author-hint = Who can only read cannot post, send or say anything.
moderator-author-nothing = Nothing
moderator-author-week = Only read for a week
moderator-author-month = Only read for a month
moderator-author-block = Only read from now on
moderator-rule = Which rule is it about?
moderator-rule-hint = Needed when you take or ask something.
moderator-rule-empty = Choose the rule.
moderator-words = Why?
moderator-words-hint = Its author and who reported it read this. Name nobody.
moderator-words-empty = Write why, for its author and who reported it.
moderator-decide-do = Decide
moderator-take-back = Take the decision back
moderator-take-back-line = What was hidden or removed comes back. Its author and who reported it are told. Then the report waits for a decision again.
moderator-take-back-why = Why do you take it back?
moderator-take-back-do = Take the decision back
moderator-why-empty = Write why.
moderator-elsewhere = This comes from another website
moderator-passed-on = The other website knows.
moderator-pass-on-words = What do you tell the other website?
moderator-pass-on-hint = We do not say who reported it. Do not do so in this text either.
moderator-pass-on = Pass the report on
moderator-block-them = Block this website
moderator-log-of = What happened
moderator-note = Note
moderator-note-hint = Only who looks at reports reads this.
moderator-note-keep = Keep the note
moderator-note-empty = Write a note.
moderator-back = Back
moderator-by-nobody = Not known by name:
moderator-flash-claimed = You look at it.
moderator-flash-let-go = You have let it go.
moderator-flash-handed = The report was handed over.
moderator-flash-noted = The note was kept.
moderator-flash-decided = The decision was taken. Those concerned are told.
moderator-flash-was-decided = Somebody else decided already.
moderator-flash-cannot = This decision cannot be taken back any more.
moderator-flash-taken-back = The decision was taken back.
moderator-flash-passed-on = The other website is told.
moderator-flash-not-passed-on = We do not know that website any more. The report was not passed on.
moderator-log-title = Log
moderator-log-line = What was done about reports and blocks, and by whom. We keep this for a year.
moderator-log-nothing = There is nothing in the log yet.
moderator-log-held = held this to be checked
moderator-log-claim = looks at it
moderator-log-let-go = let it go
moderator-log-hand-over = handed it over to
moderator-log-note = wrote a note
moderator-log-leave = left it
moderator-log-ask = asked to change it
moderator-log-hide = hid it
moderator-log-remove = removed it
moderator-log-approve = put it up
moderator-log-decline = did not put it up
moderator-log-week = let its author only read for a week
moderator-log-month = let its author only read for a month
moderator-log-block = let its author only read from now on
moderator-log-taken-back = took the decision back
moderator-log-flag = passed it on to the other website
moderator-log-appeal-author = Its author appealed
moderator-log-appeal-reporter = Who reported it appealed
moderator-log-blocked = blocked
moderator-log-unblocked = ended a block
moderator-log-list = took over a list of blocks
moderator-log-other = did something
moderator-rules-title = Rules for checking
moderator-rules-line = What is checked first before anybody sees it. Its author sees that it waits, and why.
moderator-rules-hold = Check first
moderator-rules-hold-hint = This is for the noticeboard, the agenda and the etalage. What is there already and changes comes with the reports.
moderator-hold-words = A text with a word from the list below
moderator-hold-links = A link of an account that is less than a week old
moderator-hold-first = The first thing that somebody puts up
moderator-hidden = Words that do not fit this house
moderator-hidden-hint = One word on a line. This list is for the living room too.
moderator-by-rule = Seen by the rules of the house.
moderator-rules-keep = Keep the rules
moderator-flash-rules = The rules were kept.
moderator-blocks-title = Blocks
moderator-blocks-line = Websites and people elsewhere with whom this house does not deal, or less.
moderator-blocks-now = Blocked now
moderator-blocks-none = Nobody is blocked.
moderator-silenced = Not shown
moderator-refused = Refused
moderator-unblock = End the block
moderator-unblock-of = End the block: { $who }
moderator-block-add = Block somebody
moderator-block-who = Who?
moderator-block-who-hint = A website (bad.example), somebody’s address, or @name@website.
moderator-block-how = How?
moderator-block-silence = Do not show: we keep what they post, and do not show it
moderator-block-refuse = Refuse: we take nothing and send nothing
moderator-block-why = Why?
moderator-block-why-hint = For who wants to know later.
moderator-block-do = Block
moderator-who-unknown = We know nobody of that name. Fill in the whole address.
moderator-who-unclear = This is no website and no address. It looks like bad.example.
moderator-who-us = This is your own website.
moderator-how-empty = Choose how.
moderator-flash-blocked = The block holds from now on.
moderator-flash-unblocked = The block has ended.
moderator-list-title = Take over a list
moderator-list-line = Take over a list of blocks of another website. First you see what changes.
moderator-list-file = File (CSV)
moderator-list-text = Or paste the list here
moderator-list-text-hint = One website on a line, or the CSV of Mastodon.
moderator-list-look = Look at the list
moderator-list-empty = Choose a file or paste a list of websites.
moderator-lists = Lists that were taken over
moderator-list-number = { $n ->
    [one] took over { $n } block
   *[other] took over { $n } blocks
}
moderator-list-undo = Undo
moderator-list-undo-of = Undo: the list of { $moment }
moderator-list-give = Get our blocks as CSV
moderator-flash-list = The list was taken over.
moderator-flash-list-undone = The list was undone.
moderator-plan-line = Nothing has changed yet.
moderator-plan-new = { $n ->
    [one] { $n } block will be added
   *[other] { $n } blocks will be added
}
moderator-plan-more = { $n ->
    [one] And { $n } more website.
   *[other] And { $n } more websites.
}
moderator-plan-known = { $n ->
    [one] { $n } website is blocked already.
   *[other] { $n } websites are blocked already.
}
moderator-plan-passed-over = { $n ->
    [one] We pass over { $n } line.
   *[other] We pass over { $n } lines.
}
moderator-plan-followed = You follow these websites
moderator-plan-followed-hint = If you block them, the link is gone. Choose them only if you want that.
moderator-plan-do = Take over
