# Backup: for administrators only.

backup-desk = Desk
backup-open = Make a backup
backup-title = Backup
backup-line = Everything of the house in one file.
backup-make = Make a backup
backup-make-line = All data, photos and films go into one file. The house stays open meanwhile.
backup-make-database = All data go into one file. The house stays open meanwhile.
backup-make-do = Make a backup
backup-busy = This is how far it is
backup-progress = It is being made: { $written } of about { $all }.
backup-busy-line = You may close this page. It goes on by itself.
backup-look-again = Look again
backup-media-large = The photos and films are { $size } together. That is too much for this file. Copy them on the server yourself:
backup-failed = The last backup did not work.
backup-failed-next = Try once more. Does it fail again? Then show this to whoever looks after the server:
backup-kept = What is there
backup-none = There is no backup yet.
backup-kept-line = At most three stay here, for at most 7 days.
backup-kilobytes = { $n } kB
backup-megabytes = { $n } MB
backup-holds-all = Everything, { $size }
backup-holds-database = Without photos and films, { $size }
backup-fetch = Get it
backup-fetch-of = Get the backup: { $day }
backup-remove = Throw away
backup-remove-of = Throw the backup away: { $day }
backup-flash-removed = The backup is gone.
backup-postgres = How to make a backup
backup-postgres-line = The data of this house are in PostgreSQL. A backup is made on the server, with these two lines:
backup-postgres-order = First the data, then the photos and films. Then no photo is missing.
backup-careful = Take good care of it
backup-careful-secret = A backup holds e-mail addresses and messages of neighbours. Keep it locked away, and throw old ones away.
backup-careful-elsewhere = Keep it in another place than the server.
backup-careful-key = The file secret.key of the server and the settings are not in it. Keep those apart.
backup-careful-restore = Whoever looks after the server puts it back. The file LEES-MIJ.txt says how.

backup-read-me =
    Backup of { $origin }

    What is in it:
    buurtbond.sqlite = all data
    media, faces, films = photos and films, when those folders are there

    How to put it back:
    1. Install Buurtbond, the same version or a newer one. Use the same address.
    2. See to it that the program does not run.
    3. Remove buurtbond.sqlite-wal and buurtbond.sqlite-shm from the folder with data.
    4. Unpack this file in that folder.
    5. Put secret.key back too, when you have it.
    6. Run buurtbond doctor, and then buurtbond serve.

    Take good care of it: it holds e-mail addresses and messages of people.
