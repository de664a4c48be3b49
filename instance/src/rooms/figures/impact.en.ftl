# Figures on the desk of the administrator.

impact-desk = Desk
impact-open = See the figures
impact-title = Figures
impact-line = What the house brings about, without following anybody.
impact-years = Which year?
impact-year = The year { $year }
impact-file = Get as CSV
impact-sheet = Make a sheet for the yearly report
impact-sheet-title = Figures of { $year }
impact-print = Print
impact-back = Back to the figures
impact-months = Month by month
impact-figure = What
impact-year-total = All of { $year }
impact-private = How we count
impact-private-counts = We count what is on the site. That takes no cookies and no addresses.
impact-private-nobody = There is nobody in these figures.
impact-private-stays = Every night we keep the figures of the month. They stay, also when a notice or an activity is gone.
impact-mediation = How long does an answer take?
impact-public = Show them to everybody
impact-public-line = Then a short version stands with the pages about the neighbourhood, with the figures of this year.
impact-public-do = Show a short version
impact-public-see = See it
impact-save = Save
impact-flash-kept = It was saved.
