# The words of the reports.

moderation-title = Reports
moderation-line = What somebody found not right. The oldest report comes first.
moderation-nothing = No reports are waiting.
moderation-about-said = Something in the living room
moderation-about-message = A message
moderation-about-face = Somebody in the face book
moderation-about-other = Something in the house
moderation-when = Reported:
moderation-by = By:
moderation-reported-by = Reported by:
moderation-a-guest = a visitor
moderation-another-server = another website ({ $host })
moderation-unknown = not known
moderation-quote = What it said
moderation-withdrawn = This is gone. Whoever wrote it took it away.
moderation-reason = What is not right
moderation-see = Look at it
moderation-settle = Dealt with
moderation-settle-of = Dealt with: the report of { $moment }
moderation-more = Show more
moderation-know = Good to know
moderation-know-private = Do not tell others who reported something.
moderation-know-kept = A report is kept for a year. Then we remove it.
moderation-flash-settled = The report has been dealt with.
moderation-belonging = Report
