# The words about what is still right.

fresh-checked = Last checked: { $day }
fresh-stale = May be outdated
fresh-archived = This is in the archive. It may not be right any more. Ask before you go.
fresh-look = Check whether this is right
fresh-doubt = Is this not right any more?
fresh-older = { $n ->
    [one] Also show 1 that nobody checked for long
   *[other] Also show { $n } that nobody checked for long
}
fresh-all-faded = Nobody checked this for a long time
fresh-all-faded-next = It may still be right. Look at it, and ask before you go.
fresh-call-us = Call us
fresh-belonging = Question whether this is still right

fresh-question = Is this still right?
fresh-question-line = Neighbours count on it.
fresh-yes = Yes, this is still right
fresh-no = No, change it
fresh-away = Take it away
fresh-away-hint = It goes to the archive. You can bring it back later.
fresh-away-hint-series = What was still to come does not go on. Who signed up hears about it. You can bring it back later.
fresh-doubts = What visitors say
fresh-over = This question is over
fresh-over-line = It was answered already, or the link is too old. You need not do anything.
fresh-to-home = Go to the front page
fresh-flash-right = Thank you. Now everybody knows that this is right.
fresh-flash-archived = It is in the archive now.

fresh-doubt-title = Is this not right any more?
fresh-doubt-line = Tell us. We will ask about it.
fresh-doubt-words = What is not right?
fresh-doubt-hint = You need not fill this in. A few words do help.
fresh-doubt-kept = We do not keep who you are.
fresh-doubt-send = Send it
fresh-flash-doubted = Thank you. We will ask about it.
fresh-trap = Leave this field empty
fresh-trap-filled = Empty this field. It is there to stop programs.
fresh-too-many = Much was sent just now. Try again in a quarter of an hour.

fresh-mail-subject = Is this still right: { $title }?
fresh-mail-subject-several = { $n ->
    [one] Is this still right?
   *[other] Are these { $n } things still right?
}
fresh-mail-hello = Hello,
fresh-mail-hello-name = Hello { $name },
fresh-mail-line = This is on the website of { $house }. Neighbours count on it. Will you have a look?
fresh-mail-item = { $title }. Last checked: { $day }.
fresh-mail-doubt = A visitor says that this is not right any more.
fresh-mail-doubt-words = A visitor says: "{ $words }"
fresh-mail-yes = Yes, this is still right:
fresh-mail-no = Change it, or take it away:
fresh-mail-silent = Do we hear nothing? Then we say that it may be outdated. After half a year it goes to the archive. You can always bring it back.
fresh-mail-why = You get this mail because this is yours on the website of { $house }. We send one a week at most.
