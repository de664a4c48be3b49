# What neighbours read about mediation.

mediation-title = Ask a mediator for help
mediation-line = Need a hand with it? Then we look with you. It costs nothing.
mediation-how = How it works
mediation-how-house = Somebody of the house knows many people in the neighbourhood and looks with you. It costs nothing.
mediation-private = What you tell here is read by mediators only.
mediation-seen = Your notice shows the first name of who looks with you. No more than that.
mediation-which = With which notice would you like help?
mediation-no-notice = You have no notice up now on which you ask for something. Put one up first.
mediation-sign-in = Sign in
mediation-ask = Ask for help
mediation-rather-call = Rather call?
mediation-rather-call-line = Then we write your question down for you.
mediation-tell = Would you like to tell more?
mediation-tell-hint = What did you try already? You need not say.
mediation-phone = On which number may we call you?
mediation-phone-hint = You need not say. Only mediators see it.
mediation-phone-wrong = This is no phone number. Please look again.
mediation-flash-asked = A mediator is going to look with you. You will hear from us.
mediation-known = The mediators know this and look at it. You will hear from us.
mediation-tell-more = Tell more
mediation-belonging = Question to a mediator

mediation-to-neighbour = A neighbour asks: “{ $title }”. Perhaps you can help. Will you have a look? Feel free to say no.
mediation-to-asker = You asked: “{ $title }”. Perhaps they can help you:
mediation-is-it-solved = You asked: “{ $title }”. Did it work out? Press the link and choose what is right.
mediation-may-hand-over = You asked: “{ $title }”. Perhaps the district team can help you further. May we tell them your question? Press the link and choose.

mediation-consent-title = May the district team know this?
mediation-consent-what = The mediator then tells the district team your first name, your question and how to reach you. They will contact you.
mediation-consent-free = You choose. If you say no, we simply go on looking.
mediation-contact = How can they reach you?
mediation-contact-hint = Your phone number or your e-mail address. Not needed when you say no.
mediation-consent-agree = Yes, that is fine
mediation-consent-refuse = No, rather not
mediation-consent-yes = You said yes. Changed your mind? Then choose no.
mediation-consent-no = You said no. We do not tell them.
mediation-flash-consent = Thank you. Your choice is kept.
