# Cijfers op het bureau van de beheerder.

impact-desk = Beheer
impact-open = Bekijk de cijfers
impact-title = Cijfers
impact-line = Wat het huis oplevert, zonder iemand te volgen.
impact-years = Welk jaar?
impact-year = Het jaar { $year }
impact-file = Haal op als CSV
impact-sheet = Maak een blad voor het jaarverslag
impact-sheet-title = Jaarcijfers { $year }
impact-print = Druk af
impact-back = Terug naar de cijfers
impact-months = Maand voor maand
impact-figure = Wat
impact-year-total = Heel { $year }
impact-private = Zo tellen wij
impact-private-counts = Wij tellen wat er op de site staat. Er zijn geen cookies en geen adressen voor nodig.
impact-private-nobody = In deze cijfers staat niemand.
impact-private-stays = Elke nacht bewaren wij de cijfers van de maand. Ze blijven, ook als een briefje of activiteit weg is.
impact-mediation = Hoe lang duurt een antwoord?
impact-public = Laat ze iedereen zien
impact-public-line = Dan staat er een korte versie bij ‘Over de buurt’, met de cijfers van dit jaar.
impact-public-do = Laat een korte versie zien
impact-public-see = Bekijk die
impact-save = Bewaar
impact-flash-kept = Het is bewaard.
