# The front of the house and of the city.

home-door = Home
home-title = Welcome
home-title-city = Start
home-welcome = Welcome to { $name }
home-come-in = Come in. Choose a room.
home-city-line = Everything from every neighbourhood. What can you do? Who can help you?
home-choose = Choose where you want to go
home-find = What are you looking for?
home-search = Search
home-search-agenda = Search the agenda
home-chip-today = Today
home-chip-free = Free
home-chip-wheelchair = Wheelchair
home-chip-meeting = Meeting people
home-today = Today in the neighbourhood
home-soon = Soon in the neighbourhood
home-soon-in = Soon in { $name }
home-nothing-yet = There is nothing in the agenda yet. Look again later. Or call us.
home-whole-agenda = Whole agenda
home-new-notices = New on the noticeboard
home-whole-board = Whole noticeboard
home-join = Join in
home-join-notice = Do you have something to give, or do you need help? Put up a notice.
home-join-activity = Are you organising something? Put it in the agenda.
home-join-tell = Are you organising something? Call or mail us. We put it in the agenda.
home-add-activity = Put an activity in the agenda
home-activities-today = { $n } today
home-activities = { $n ->
    [0] Nothing yet
    [one] 1 activity
   *[other] { $n } activities
}
home-notices = { $n ->
    [0] Will you put up the first?
    [one] 1 notice
   *[other] { $n } notices
}
home-organisations = { $n ->
    [0] Who can help you?
    [one] 1 address
   *[other] { $n } addresses
}
home-offerings = { $n ->
    [0] What is always there?
   *[other] { $n } things to do
}
home-articles = { $n ->
    [0] News from the neighbourhood
    [one] 1 story
   *[other] { $n } stories
}
home-news = From the newspaper
home-whole-news = Whole newspaper
home-sites = { $n ->
    [0] Have a look next door
    [one] 1 neighbourhood
   *[other] { $n } neighbourhoods
}
home-contact = Call or come by
home-about = Who are we?
home-all-contact = Opening hours and route
home-people = These people are here today
home-which-site = Which neighbourhood?
home-all-sites = All neighbourhoods
home-for-whom = For whom?
home-everybody = Everybody
home-what = What would you like?
home-everything = Everything
home-when = When?
home-street = Neighbourhood sites
home-street-line = Every neighbourhood has its own house. Which one will you visit?
home-whole-street = All neighbourhoods
home-no-street = No neighbourhood is linked yet.

home-how = How it works
home-how-line = This is the site of { $name }. For and by the neighbourhood.
home-how-look = You can always look
home-how-look-text = You need not sign in to look around. Choose a room at the top. Letters too small? Choose Larger.
home-how-join = Putting something up
home-how-join-text = Do you want to put up a notice yourself? Sign in with your e-mail address. You get a code. There is no password.
home-how-others = Other neighbourhoods
home-how-others-house = What hangs here can also be shown on other sites, such as the site of the city. Do you take it down here? Then we ask those sites to take it down too. We cannot promise that they do.
home-how-others-city = This site shows what the neighbourhoods write themselves. With every item it says which neighbourhood it comes from. That neighbourhood can change it or take it down.
home-how-follow = Do you use Mastodon or something like it? Then you can follow us there. Search for:
home-copy = Copy
home-copied = Copied
home-how-know = What we know about you
home-how-know-text = When you sign in, we keep your e-mail address and your first name. We also keep what you write or choose here. Nobody tracks you and there are no advertisements. You can always remove your account.
home-how-help = Rather do it together?
home-how-help-text = Call us or come by. We are glad to help.
home-just-opened = This house is open since { $day }. Do come and have a look.
