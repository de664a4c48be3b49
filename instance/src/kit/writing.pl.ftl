# Wskazówki dla osoby, która pisze tekst.

writing-title = Wskazówki do twojego tekstu
writing-hard-word = Trudne słowo? Lepiej napisz „{ $easy }” niż „{ $hard }”.
writing-long-sentence = Długie zdanie, liczba słów: { $count }. Zrób z niego dwa zdania. Zaczyna się od „{ $begin }”.
writing-how-many = Wskazówki do twojego tekstu: { $count }

writing-title-talk = To można powiedzieć milej
writing-hurtful-word = „{ $word }” może zranić. Czy można tak powiedzieć, gdy siedzicie obok siebie?
