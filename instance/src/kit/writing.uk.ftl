# Поради для тих, хто пише текст.

writing-title = Поради до твого тексту
writing-hard-word = Складне слово? Краще скажи «{ $easy }», ніж «{ $hard }».
writing-long-sentence = Довге речення, слів: { $count }. Зроби з нього два. Воно починається так: «{ $begin }».
writing-how-many = Поради до твого тексту: { $count }

writing-title-talk = Це можна сказати привітніше
writing-hurtful-word = «{ $word }» може зробити боляче. Чи можна так сказати, коли ви сидите поруч?
