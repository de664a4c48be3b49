# The pages that the house writes itself; house rules, privacy and accessibility.

about-nothing-yet = This is where we will tell who we are and what we do. Would you like to know something now? Ask us.
about-to-contact = How to reach us
about-also = Also good to know
about-write = Write a page
about-draft = Not shown yet
about-draft-line = Visitors do not see this page yet. Only those who write can.
about-up = Up
about-up-label = Move "{ $title }" up one place
about-down = Down
about-down-label = Move "{ $title }" down one place

about-new = A new page
about-change = Change this page
about-field-title = What is the page called?
about-field-text = What does it say?
about-field-text-hint = Write short sentences. An empty line begins a new part.
about-title-empty = Give the page a name. For example: Who are we?
about-text-empty = Write the text of the page here.
about-text-too-long = This text is too long for one page. Divide it over two pages.
about-changed-meanwhile = Somebody else has just changed this page too. If you save now, your text will be shown. You will find the other one with the old versions.
about-marks = Format the text
about-mark-heading = Heading
about-mark-bold = Bold
about-mark-list = List
about-mark-numbers = List with numbers
about-mark-link = Link
about-help = How to make headings, lists and links
about-help-heading = Who are we
about-help-bold = important
about-help-list = soup
about-help-numbers = Come in
about-help-link = Look here
about-photo = Put a photo in the text
about-photo-line = The photo comes at the end of the text. After that you can move the line with the photo.
about-photo-add = Put the photo in the text
about-photo-taken = The photo is at the end of your text. The page has not been saved yet.
about-photo-empty = Choose a photo first.
about-photo-alt-empty = Write what the photo shows. Then those who cannot see it know too.
about-visible = Who may see this page?
about-visible-yes = Everybody
about-visible-no = Nobody yet. I am still writing.
about-see = See how it looks
about-preview = This is how the page looks
about-preview-on = Go on writing
about-save = Save
about-back = Back

about-remove = Remove this page
about-remove-what = Are you sure? The page and all old versions will be gone. The photos too.
about-remove-stay = No, leave it
about-remove-really = Yes, remove it

about-versions = Old versions
about-versions-line = Each time somebody saves, the text stays here.
about-versions-none = This page has not been changed yet.
about-versions-older = Still older versions
about-version = An old version
about-version-now = Shown on the site now
about-version-by = By { $name }
about-version-by-nobody = By somebody who is not here any more
about-version-same = This is what the site shows now.
about-version-then = The page as it was
about-version-since = What changed since
about-line-gone = Gone:
about-line-new = New:
about-put-back = Put this version back

about-flash-saved = The page was saved.
about-flash-removed = The page was removed.
about-flash-put-back = The old version is back.
about-flash-statement = The statement was saved.
about-belonging = Text on a page of the house

about-rules-starter =
    This house is everybody's. These rules keep it pleasant.

    ## What we do

    - Be kind. Greet each other.
    - Listen to each other. You may disagree.
    - Write as you speak. Mistakes are fine.
    - Ask first before you show a photo of somebody.

    ## What we do not do

    - Call names, bully or frighten people.
    - Treat people differently for who they are, where they come from or what they believe.
    - Share addresses or phone numbers of others.
    - Advertise or ask for money.

    ## Does something go wrong?

    Tell us. You can do so with every message, or call. We look at it together. Sometimes we remove something. Then we say why. Do you disagree? Let us know, and somebody else will look at it again.

about-privacy-line = What { $name } knows about you, why, and for how long.
about-privacy-short = In short
about-privacy-short-look = You can look around without an account. We do not record who reads what.
about-privacy-short-little = We ask as little as possible: an e-mail address and a first name.
about-privacy-short-nobody = We sell nothing. There are no advertisements, and no other company looks on.
about-privacy-short-away = You can remove all that is yours yourself.
about-privacy-who = Who looks after your data?
about-privacy-who-line = { $name } decides what happens with your data here. Questions? Get in touch.
about-privacy-kept = What we keep, why and for how long
about-privacy-how-long = How long:
about-privacy-backups = We make backups. What was removed can stay in them for a while. Nobody uses it.
about-privacy-elsewhere = What other sites see
about-privacy-elsewhere-what = The agenda, the noticeboard and the organisations are public. Other sites can take them over. That is how the city sees what happens here. Your first name under a notice does not travel along.
about-privacy-elsewhere-anybody = Any other site may follow this house.
about-privacy-elsewhere-asked = Does another site want to follow this house? Then one of us looks first whether that is fine.
about-privacy-elsewhere-copies = Do you remove something? Then we ask other sites to remove it too. We cannot promise that they do.
about-privacy-elsewhere-never = Your e-mail address, the living room, the face book and what you write to the house always stay here. A message goes to another site only when you send it there.
about-privacy-cookies = Cookies
about-privacy-cookies-line = A cookie is something small that your browser remembers. We only use them to make the site work. Nobody follows you with them. That is why we do not ask for permission.
about-privacy-rights = What you can ask
about-privacy-rights-see = You may see what we keep about you.
about-privacy-rights-change = You may have it corrected.
about-privacy-rights-remove = You may have it removed.
about-privacy-rights-take = You may take it with you, in a file.
about-privacy-rights-how = Do you have an account? Then you can do most of this yourself, on your own page. Otherwise ask us. You get an answer within a month.
about-privacy-my-page = Go to your own page
about-privacy-rights-complain = Do you think that we do it wrong? Tell us. You can also complain to the Dutch Data Protection Authority (Autoriteit Persoonsgegevens).
about-privacy-young = Are you not 16 yet? Then you cannot make an account here. You can always look around.
about-privacy-addition = What we would like to add
about-privacy-add = Add something

about-access-line = Everybody must be able to use this site.
about-access-status = How far are we?
about-access-letter = Status { $letter }.
about-access-not-yet = This statement has not been filled in yet. Is something not working? Tell us.
about-access-a = The site meets all of the rules.
about-access-b = The site meets a part of the rules. We know what is not right yet.
about-access-c = The first steps were taken. We do not know exactly yet what is not right.
about-access-d = The site does not meet the rules.
about-access-e = Nobody has checked the site yet.
about-access-last-check = Last checked:
about-access-checked-by = Checked by:
about-access-rules = The rules are those of EN 301 549, with WCAG 2.1 at levels A and AA. This site is made to the newer WCAG 2.2.
about-access-done = What we did
about-access-done-keyboard = Everything works with only a keyboard, and with a program that reads the page out.
about-access-done-large = You can make the letters larger. Everything stays readable on a small phone too.
about-access-done-aloud = The site can read pages aloud, if your device can.
about-access-done-colours = There are light and dark colours. Colour is never the only sign.
about-access-done-words = We write short sentences and plain words.
about-access-done-script = Everything works without JavaScript too.
about-access-known = What does not work for everybody yet
about-access-known-hint = Write each point on a line of its own, with a hyphen before it. Say when it will be right, and what people can do until then.
about-access-known-empty = Write down what is not right yet.
about-access-tell = Is something not working for you?
about-access-tell-line = Let us know. We will help you on at once, and we will put it right.
about-access-complain = Can we not solve it together? Then you can go to the National Ombudsman or to the Netherlands Institute for Human Rights.
about-access-change = Fill in the statement
about-access-change-line = Look every year whether this is still true.
about-access-status-hint = Choose A or B only when somebody has checked it.
about-access-status-empty = Choose how far the site is.
about-access-checked = When was the site checked?
about-access-checked-hint = For example: 1 October 2026. Leave it empty if that has not happened yet.
about-access-checked-wrong = This is not a day that has been. Write it like this: 1 October 2026.
about-access-checked-empty = Write when the site was checked. Has that not happened yet? Then choose C or E.
about-access-by = Who checked the site?
about-access-by-hint = For example: we did, or the name of a firm.
