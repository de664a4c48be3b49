# The words of the weekly mail.

digest-part-agenda = What there is to do
digest-part-news = News from the neighbourhood
digest-part-notices = New on the noticeboard
digest-more-agenda = See the whole agenda
digest-more-news = Read the whole newspaper
digest-more-notices = See the whole noticeboard

digest-field-email = Your e-mail address
digest-field-email-hint = First we send you a mail to ask whether it is right.
digest-field-parts = What do you want to read?
digest-field-language = In which language?
digest-field-language-hint = What neighbours write stays as they wrote it.
digest-privacy = We use your address for nothing else. You can stop with one click in each mail.
digest-ask = Ask for it
digest-back = Back to the newspaper
digest-save = Save
digest-email-wrong = This address is not quite right. Is there an @ in it?
digest-parts-empty = Choose at least one thing to read.
digest-too-many = This was asked often. Try again in ten minutes.

digest-asked-title = Look in your e-mail
digest-asked-line = We have sent you a mail. Click the button in that mail. Only then you get the weekly mail.
digest-asked-spam = Do you not see the mail? Then look at the unwanted mail.

digest-confirm-mail-subject = Do you want the weekly mail of { $house }?
digest-confirm-mail = You asked for the weekly mail of { $house }. Each week a mail with what there is to do and the news.
digest-confirm-mail-press = Is that right? Then press the button:
digest-confirm-mail-not-you = Was it not you? Then you need not do anything. We do not keep your address.
digest-confirm-mail-why = You get this mail because somebody filled in this address for the weekly mail.
digest-confirm-title = Do you want the weekly mail?
digest-confirm-line = Then we send it to { $email } each week.
digest-confirm = Yes, send it to me
digest-flash-confirmed = Done. From now on you get the weekly mail.

digest-mine-title = Your weekly mail
digest-mine-line = For { $email }
digest-flash-changed = Saved. The next weekly mail is as you want it.
digest-stop-title = Stop the weekly mail
digest-stop-line = Then you do not get it any more. We throw your address away at once.
digest-stop-now = Stop it
digest-stopped-title = You get no weekly mail any more
digest-stopped-line = Your address is gone. Do you want it again later? Then ask for it anew.

digest-subject = This week in { $house }
digest-hello = This is what there is in { $house } this week.
digest-change = Choose what you want to get
digest-stop = Stop the weekly mail
digest-why = You get this mail because you asked for the weekly mail.

digest-sheet-title = This week
digest-sheet-print = Print this sheet
digest-sheet-qr = Code for the camera of your phone. It leads to { $address }
digest-sheet-more = There is more. Look at { $address }, or point the camera of your phone at the square above.
digest-sheet-empty = Nothing is known yet this week. Feel free to drop in.
digest-belonging = You get the weekly mail
