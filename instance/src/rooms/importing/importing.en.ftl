# Importing: many activities or organisations at once. For administrators only.

importing-desk = Desk
importing-open = Import a file
importing-title = Import
importing-line = Add many activities or organisations at once.
importing-what = What is in your file?
importing-activities = Activities
importing-organisations = Organisations
importing-file = Your file
importing-file-hint = A CSV file of at most 2,000 lines and 1 MB.
importing-file-missing = Choose a file first.
importing-file-large = This file is larger than 1 MB. Make two files of it.
importing-file-workbook = This is a file of Excel or LibreOffice itself. Choose ‘Save as’ there, then ‘CSV’. Choose that new file here.
importing-file-other = This is no CSV file. Save it as CSV in your spreadsheet program and choose it again.
importing-file-empty = There is nothing in this file.
importing-no-columns = We recognise none of the columns. The first line has to hold the names of the columns, as in the example.
importing-no-lines = There is nothing yet below the names of the columns.
importing-many-lines = There are more than 2,000 lines in this file. Make two files of it.
importing-activities-need = A column is missing. Activities need the columns ‘title’, ‘date’ and ‘start’.
importing-organisations-need = A column is missing. Organisations need the columns ‘name’ and ‘text’.
importing-nothing-yet = First you see what will happen. Nothing is put on the site yet.
importing-look = Look at the file
importing-stop = Back to the desk
importing-how = How it works
importing-how-template = Get an example.
importing-how-fill = Fill it in with Excel, LibreOffice or Google Sheets. Each line is one activity or one organisation. Columns that you do not need stay empty.
importing-how-save = Save it as CSV, and choose that file here.
importing-template-activities = Get the example for activities
importing-template-organisations = Get the example for organisations
importing-once = Does something come back every week? Add it in the agenda itself. There you choose how often.
importing-earlier = What you imported before
importing-earlier-line = For a week you can take everything of one file away again.
importing-when = When
importing-what-it-was = What
importing-kept = How many are there
importing-flash-dropped = The file is gone. Nothing has changed.

importing-preview = Check it
importing-count-new = { $n ->
    [one] new line
   *[other] new lines
}
importing-count-known = are there already
importing-count-wrong = are not right yet
importing-unused = We do not use these columns: { $names }.
importing-no = Do not do it
importing-yes-activities = { $n ->
    [one] Add 1 activity to the agenda
   *[other] Add { $n } activities to the agenda
}
importing-yes-organisations = { $n ->
    [one] Add 1 organisation
   *[other] Add { $n } organisations
}
importing-wrong = This is not right yet
importing-wrong-line = We pass these lines over. Correct them in your file and import it once more. What is there by then is not added twice.
importing-line-number = Line { $line }
importing-line-there = This is there already.
importing-line-twice = This is the same as line { $line }.
importing-line-past = This day has been.
importing-and-more = And more lines.
importing-new = This is added
importing-row = Line
importing-called = What
importing-where = Where
importing-unknown = We do not know this and leave it out: { $words }.
importing-known = This is there already

importing-working = We are adding it
importing-progress = { $kept } of { $total } are there.
importing-working-line = You may close this page. It goes on by itself.
importing-look-again = Look again
importing-done = { $n ->
    [0] Nothing was added
    [one] 1 was added
   *[other] { $n } were added
}
importing-done-line = We did not keep the file itself.
importing-see = See them
importing-another = Import another file
importing-regret = Not right after all?
importing-regret-line = You can take away everything of this file at once, until { $day }.
importing-back = Take it all away again
importing-back-title = Taking it all away again
importing-back-line = { $n ->
    [one] We take away 1 thing that came from this file.
   *[other] We take away { $n } things that came from this file.
}
importing-back-people = What you changed since goes too. Who signed up hears of it. Other sites take it away as well.
importing-back-no = Leave it
importing-back-yes = Yes, take it all away
importing-undoing = We are taking it away
importing-left = { $n ->
    [one] 1 to go.
   *[other] { $n } to go.
}
importing-undone = Everything of this file is gone
importing-undone-line = The site is as it was.

importing-example-title = Coffee morning
importing-example-name = Choir of the neighbourhood
importing-example-text = Everybody is welcome. There is coffee.
importing-example-contact = Fatma, at the desk
importing-example-hours = Monday from 20 to 22
