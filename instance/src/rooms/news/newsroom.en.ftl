# The words of who edits the newspaper.

newsroom-write = Write a story
newsroom-drafts = Drafts
newsroom-drafts-line = Only the editors see these stories.
newsroom-draft-line = This is a draft. Only the editors see it.
newsroom-manage = Editors
newsroom-change = Change
newsroom-publish = Put in the newspaper
newsroom-take-out = Take out of the newspaper
newsroom-remove = Remove
newsroom-digest-settings = Set up the weekly mail

newsroom-new-title = Write a story
newsroom-change-title = Change the story
newsroom-form-line = Feel free to begin with a draft. It can be published later.
newsroom-field-title = Headline
newsroom-field-title-hint = Short. For example: The lamp burns again in De Kelder
newsroom-field-intro = What is it about?
newsroom-field-intro-hint = In a sentence or two. The weekly mail shows it too. Leave it empty and we take the beginning of the story.
newsroom-photo-hint = The first photo in the text stands large above the story.
newsroom-field-author = Who wrote this?
newsroom-field-author-hint = A first name only. Leave it empty when it is of the house.
newsroom-field-series = Does it belong to a series?
newsroom-field-series-hint = Not needed. For example: Who is …
newsroom-form = What does it look like?
newsroom-form-story = A story with the photo above it
newsroom-form-portrait = A portrait of somebody in the neighbourhood
newsroom-preview = This is how the story looks
newsroom-stop = Stop
newsroom-save = Save
newsroom-keep-draft = Save as a draft

newsroom-title-empty = Write a headline above your story.
newsroom-title-long = This headline is too long. Make it 120 letters, or fewer.
newsroom-intro-long = This is too long. Make it 400 letters, or fewer.
newsroom-author-long = This name is too long.
newsroom-series-long = This name is too long. Make it 60 letters, or fewer.
newsroom-text-empty = Write your story here.
newsroom-text-long = This story is too long. Make it two stories.

newsroom-remove-title = Remove a story
newsroom-remove-line = Do you want to remove “{ $title }”?
newsroom-remove-what = Then the story is gone, here and on the sites that look along. Want to use it later? Then only take it out of the newspaper.
newsroom-remove-stay = Leave it
newsroom-remove-really = Yes, remove

newsroom-flash-draft = Saved as a draft. Only the editors see it.
newsroom-flash-kept = Saved.
newsroom-flash-published = Published. The story is in the newspaper.
newsroom-flash-taken-out = The story is out of the newspaper. It is a draft again.
newsroom-flash-removed = The story is removed.
newsroom-flash-tried = Sent. Look in your e-mail.

newsroom-digest-readers = { $n ->
    [0] Nobody gets it yet
    [one] 1 reader
   *[other] { $n } readers
}
newsroom-digest-day = On which day?
newsroom-digest-never = Do not send
newsroom-digest-hour = At what hour?
newsroom-digest-at = { $hour } o'clock
newsroom-digest-hint = The weekly mail makes itself: first the agenda, then the news, then new notices. Is there nothing? Then no mail goes out. Another day or hour counts from tomorrow on.
newsroom-digest-now = This is how it looks now
newsroom-digest-try = Send a trial to me
newsroom-digest-empty = There is nothing to send now.
