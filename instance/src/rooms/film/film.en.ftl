# The words of the welcome film.

film-title = Welcome film
film-watch = Watch the film
film-watch-length = Watch the film ({ $length })
film-read = Read the text
film-who = See who you will meet
film-text = The text of the film
film-has-captions = With captions
film-is-silent = Nobody speaks in it
film-no-player = Your device cannot show this film here.
film-fetch = Get the film
film-none = There is no film yet
film-none-next = Have a look again later.
film-add = Put a film here
film-change = Change the film
film-back = Back to the text

film-is-elsewhere = This film is on { $site }
film-warning = When you watch, { $site } knows that you do. That website may keep more about you. We have no say in that. Rather not? Then read the text below.
film-play-elsewhere = Watch the film on { $site }

film-settings = The welcome film
film-settings-line = Show who you are. One minute is enough.
film-field-title = Title
film-field-title-hint = For example: Welcome from Samira
film-field-text = The text of the film
film-field-text-hint = What is said, and what is there to see? This is for people who cannot hear or see the film.
film-field-length = How long does the film take?
film-field-length-hint = For example: 1 minute
film-field-where = Where is the film?
film-here = With us
film-elsewhere = On another website
film-elsewhere-line = The film opens only when somebody chooses to. We first explain that the other website then sees them.
film-field-file = The film
film-field-file-hint = A file with .mp4 or .webm after its name. At most { $n } MB. The film never starts by itself.
film-field-captions = The captions
film-field-captions-hint = A file with .vtt after its name (WebVTT).
film-field-silent = Nobody speaks in it
film-field-link = The address of the film
film-field-link-hint = On YouTube, Vimeo or PeerTube. Paste the address from your browser.
film-field-picture = The picture before the film
film-field-picture-hint = This is what people see before the film starts.
film-file-kept = This film is saved. Choose a file only if you want another one.
film-captions-kept = These captions are saved.
film-keep = Save
film-stop = Stop

film-title-empty = Write a few words here.
film-title-long = This title is too long. Make it 100 letters or fewer.
film-text-empty = Write here what is said and what is there to see.
film-text-long = This text is too long. Make it a bit shorter.
film-file-empty = Choose the file of the film here.
film-file-large = This film is too large. Make it shorter or smaller. What you typed is saved.
film-file-other = This is not a film that everybody can open. Choose a file with .mp4 or .webm after its name.
film-file-broken = This film is not whole. Make the file again, and try once more.
film-captions-empty = Choose the captions here. Does nobody speak? Then tick the box below.
film-captions-wrong = We cannot read these captions. The file begins with WEBVTT, and every line has a start and an end.
film-link-empty = Paste the address of the film here.
film-link-unknown = We do not know this address. Use the address of a film on YouTube, Vimeo or PeerTube.

film-remove = Remove the film
film-remove-line = Do you want to remove “{ $title }”?
film-remove-what = Then the film is gone, with its captions and its text.
film-remove-stay = Leave it
film-remove-really = Yes, remove it

film-flash-kept = Saved. This is how the film is shown now.
film-flash-removed = The film was removed.
