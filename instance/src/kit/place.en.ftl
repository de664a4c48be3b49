# The fields for a place.

place-name-label = Name of the place
place-name-hint = For example: Community centre De Linde
place-street-label = Street and number
place-postal-code-label = Postal code
place-town-label = Town
place-point-legend = Place on the map (optional)
place-latitude-label = Degrees north
place-longitude-label = Degrees east
place-coordinates-unclear = Fill in two numbers, such as 52.15 and 5.38. Or leave it empty.
