# The words of the newspaper, for who reads.

news-door = Newspaper
news-title = Newspaper
news-line = News and stories from the neighbourhood
news-latest = The latest news
news-all = All stories
news-by = by { $name }
news-read-at = Read on at { $site }
news-older = Show older stories
news-empty = The newspaper is still empty
news-empty-next = A story will surely come soon. Look again later.
news-side = More in the newspaper
news-series = Series
news-archive = Earlier in the newspaper
news-count = { $n ->
    [one] 1 story
   *[other] { $n } stories
}
news-feed = Read the newspaper in a program of your own (Atom)
news-feed-title = Newspaper of { $name }
news-weekly = The weekly mail
news-weekly-line = Each week an e-mail with what there is to do and the news. You need no account.
news-weekly-ask = Send me the weekly mail
news-this-week = This week on one sheet
news-keep = Keep or share
news-copy = Copy the address of this page
news-copied = Copied
news-print = Print this story
news-also = Read also
news-wire-drawing = Drawing with: { $title }
news-belonging = Story in the newspaper
