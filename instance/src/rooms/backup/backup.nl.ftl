# Reservekopie: alleen voor beheerders.

backup-desk = Beheer
backup-open = Maak een reservekopie
backup-title = Reservekopie
backup-line = Alles van het huis in één bestand.
backup-make = Maak een reservekopie
backup-make-line = Alle gegevens, foto’s en films gaan in één bestand. Het huis blijft intussen gewoon open.
backup-make-database = Alle gegevens gaan in één bestand. Het huis blijft intussen gewoon open.
backup-make-do = Maak een reservekopie
backup-busy = Zo ver zijn wij
backup-progress = Wij zijn bezig: { $written } van ongeveer { $all }.
backup-busy-line = Je mag deze bladzijde dichtdoen. Het gaat vanzelf verder.
backup-look-again = Kijk opnieuw
backup-media-large = De foto’s en films zijn samen { $size }. Dat is te veel voor dit bestand. Kopieer ze zelf op de server:
backup-failed = De laatste reservekopie lukte niet.
backup-failed-next = Probeer het nog een keer. Lukt het weer niet? Laat dan wie de server beheert dit lezen:
backup-kept = Wat er ligt
backup-none = Er ligt nog geen reservekopie.
backup-kept-line = Hier liggen er hooguit drie, en hooguit 7 dagen.
backup-kilobytes = { $n } kB
backup-megabytes = { $n } MB
backup-holds-all = Alles, { $size }
backup-holds-database = Zonder foto’s en films, { $size }
backup-fetch = Haal op
backup-fetch-of = Haal de reservekopie op: { $day }
backup-remove = Gooi weg
backup-remove-of = Gooi de reservekopie weg: { $day }
backup-flash-removed = De reservekopie is weg.
backup-postgres = Zo maak je een reservekopie
backup-postgres-line = De gegevens van dit huis staan in PostgreSQL. Een reservekopie maak je op de server, met deze twee regels:
backup-postgres-order = Eerst de gegevens, dan de foto’s en films. Zo ontbreekt er geen foto.
backup-careful = Wees er zuinig op
backup-careful-secret = In een reservekopie staan e-mailadressen en berichten van buren. Bewaar hem achter slot, en gooi oude weg.
backup-careful-elsewhere = Bewaar hem op een andere plek dan de server.
backup-careful-key = Het bestand secret.key van de server en de instellingen zitten er niet in. Bewaar die apart.
backup-careful-restore = Terugzetten doet wie de server beheert. In het bestand LEES-MIJ.txt staat hoe.

backup-read-me =
    Reservekopie van { $origin }

    Dit staat erin:
    buurtbond.sqlite = alle gegevens
    media, faces, films = foto's en films, als die mappen erbij zitten

    Zo zet je het terug:
    1. Installeer Buurtbond, dezelfde versie of een nieuwere. Gebruik hetzelfde adres.
    2. Zorg dat het programma niet draait.
    3. Haal in de map met gegevens buurtbond.sqlite-wal en buurtbond.sqlite-shm weg.
    4. Pak dit bestand uit in die map.
    5. Zet ook secret.key terug, als je dat hebt.
    6. Start buurtbond doctor, en daarna buurtbond serve.

    Wees er zuinig op: hier staan e-mailadressen en berichten van mensen in.
