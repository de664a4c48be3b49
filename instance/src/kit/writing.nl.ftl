# Tips voor wie een tekst schrijft.

writing-title = Tips voor je tekst
writing-hard-word = Moeilijk woord? Zeg liever “{ $easy }” dan “{ $hard }”.
writing-long-sentence = Lange zin: { $count } woorden. Maak er twee zinnen van. Hij begint met “{ $begin }”.
writing-how-many = Tips voor je tekst: { $count }
writing-title-talk = Dit kan vriendelijker
writing-hurtful-word = “{ $word }” kan pijn doen. Zou je het ook zo zeggen als je naast elkaar zit?
