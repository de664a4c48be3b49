sites-door = Neighbours
sites-line = Look at the neighbours. Every neighbourhood has its own house.
sites-line-portal = Every neighbourhood has its own house. Where will you look?
sites-all = All neighbourhoods
sites-none = The neighbours will be here soon
sites-none-line = No neighbourhood site is linked yet.
sites-link-first = Link a neighbourhood site
sites-follow-us = Follow us
sites-follow-us-line = Do you use Mastodon or something like it? Search for this address there. Our news will come to you.
sites-activities = { $n ->
    [0] no activities
    [one] 1 activity
   *[other] { $n } activities
}
sites-notices = { $n ->
    [0] no notices
    [one] 1 notice
   *[other] { $n } notices
}
sites-organisations = { $n ->
    [0] no organisations
    [one] 1 organisation
   *[other] { $n } organisations
}
sites-desk = Desk
sites-desk-title = Manage neighbourhood sites
sites-desk-line = Link the site of a neighbourhood. Then their activities are here too.
sites-requests = They want to follow you
sites-requests-line = If you say yes, your activities are on their site too. They stay yours. You can always stop.
sites-yes = Yes
sites-yes-to = Yes, { $name } may follow us
sites-no = No
sites-no-to = No, { $name } may not follow us
sites-stop = Stop this
sites-stop-for = Stop this: { $name } may not follow us any more
sites-link-title = Link a neighbourhood site
sites-step-address = Address
sites-step-check = Check
sites-step-done = Done
sites-address = Address of the site
sites-address-hint = For example: delinde.example
sites-check = Check
sites-check-again = Check again
sites-linked = Linked sites
sites-fetch-all = Fetch all now
sites-empty = No site is linked yet. Begin with the address of a neighbourhood site.
sites-tally-healthy = healthy
sites-tally-late = late
sites-tally-broken = broken
sites-table = Linked sites and how they are doing
sites-column-site = Site
sites-column-health = How is it?
sites-column-contact = Last contact
sites-column-items = What is here?
sites-column-do = Do
sites-never = not yet
sites-look = Look
sites-solve = Solve
sites-look-at = Look at { $name }
sites-broken = Broken
sites-refused = They said no
sites-late = Late
sites-waiting = Waiting for yes
sites-healthy = Healthy
sites-broken-why = Fetching does not work.
sites-refused-why = This site does not want to take part.
sites-late-why = No news for more than a day.
sites-waiting-why = They got a question.
sites-healthy-why = Everything works.
sites-broken-since = { $name } is broken since { $day }.
sites-broken-line = Visitors still see the old activities, marked: may be out of date.
sites-see-error = See the last error
sites-followers = They follow you
sites-followers-line = What you put in the agenda or on the noticeboard also goes to them.
sites-searching = One moment…
sites-searching-line = We are looking for { $address }. This takes a few seconds.
sites-look-again = Look again
sites-not-found = Not found
sites-back = Back
sites-found = Found.
sites-found-line = This is { $name }.
sites-name-here = What we call this site here
sites-checked = We checked this
sites-checked-reach = The site can be reached.
sites-checked-key = The key is right. Only this site can send its own data.
sites-already = This site is linked already.
sites-they-say-yes = { $name } has to say yes too. They get a question.
sites-link-this = Link { $name }
sites-own-name = What the site calls itself
sites-front-door = Address
sites-asked-at = Asked
sites-linked-at = Linked
sites-fetched-at = Everything fetched
sites-last-error = The last error
sites-last-error-line = Try again. If it does not work, call the people who run this site.
sites-fetch = Fetch now
sites-unlink = Stop linking
sites-unlink-title = Stop with { $name }?
sites-unlink-line = Everything from { $name } goes away here. It stays on their own site.
sites-problem-empty = Write the address of a neighbourhood site here.
sites-problem-name = Give the site a name.
sites-problem-address = This does not look like an address. An address looks like this: delinde.example
sites-problem-no-answer = This site does not answer. Is the address right?
sites-problem-no-actor = This site exists, but it cannot be linked yet.
sites-problem-person = This is a person and not a site.
sites-problem-ourselves = This is your own site.
sites-flash-asked = The question is sent. When they say yes, everything comes by itself.
sites-flash-fetching = We are fetching everything now. This takes a few seconds.
sites-flash-unlinked = The site is not linked any more.
sites-flash-accepted = They follow you now.
sites-flash-refused = They do not follow you.
sites-refused-by-us = They may not follow you
sites-refused-by-us-line = Did you change your mind? You can still say yes.
sites-after-all = Yes after all
sites-flash-already = This site is linked already.
