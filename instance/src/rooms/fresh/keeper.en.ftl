# Words that only administrators and editors read.

keeper-title = Is it still right?
keeper-line = Nobody checked this for long, or a visitor says that it is not right. Call or mail the owner, and have a look.
keeper-nothing = Nothing waits. Everything was checked.
keeper-percent = { $percent }% of what is here was checked in time.
keeper-asked = Asked { $name }: { $day }
keeper-asked-mail = Asked by e-mail: { $day }
keeper-of = From { $name }
keeper-nobody = There is nobody to ask.
keeper-look = Have a look
keeper-task = What has not been checked for long?
keeper-look-label = Have a look: { $title }
keeper-archive = In the archive
keeper-archive-line = This is not in the lists any more. It is not gone.
keeper-back = Bring it back
keeper-back-label = Bring it back: { $title }
keeper-flash-back = It is in the list again.
keeper-kind-offering = In the shop window
keeper-kind-organisation = Organisation
keeper-kind-series = Activity that comes back
keeper-kind-page = Page of the house
keeper-kind-activity = Activity
keeper-kind-notice = Notice
keeper-waiting = { $n ->
    [one] 1 thing may not be right any more.
   *[other] { $n } things may not be right any more.
}
