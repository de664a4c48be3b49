# Figures: what happened in a month, with nobody in it. Everybody reads these words.

figures-door = The year in figures
figures-title = { $year } in figures
figures-line = What happened at { $name }.
figures-none = Nothing was counted yet this year.
figures-to-agenda = See the agenda
figures-private = We count what happens. We follow nobody, and who you are is not in it.
figures-now = now
figures-in-year = in { $year }
figures-by-month = Figures by month
figures-month = Month
figures-number = Number
figures-plot-told = A bar for each month. The highest is { $month }, with { $number }.

figures-activities = Activities that took place
figures-people = People who signed up and came
figures-asked = Questions on the noticeboard
figures-answered = Questions with an answer
figures-mediated = Questions that a mediator helped with
figures-solved = Questions that were solved
figures-offered = Offered on the noticeboard
figures-articles = Stories in the newspaper
figures-guest-book = Messages in the guest book
figures-readers = Readers of the weekly mail
figures-organisations = Organisations
figures-accounts = Neighbours with an account
figures-fresh = Checked, out of every 100 things on the site
figures-calendar = Times that the agenda was fetched as a calendar
figures-activity-file = Activities put in somebody’s own calendar
figures-newspaper = Times that the newspaper was fetched as a feed
