# De velden voor een plek.

place-name-label = Naam van de plek
place-name-hint = Bijvoorbeeld: Buurthuis De Linde
place-street-label = Straat en nummer
place-postal-code-label = Postcode
place-town-label = Plaats
place-point-legend = Plek op de kaart (hoeft niet)
place-latitude-label = Noorderbreedte
place-longitude-label = Oosterlengte
place-coordinates-unclear = Vul twee getallen in, zoals 52,15 en 5,38. Of laat het leeg.
