# Tips for whoever writes a text.

writing-title = Tips for your text
writing-hard-word = Hard word? Better say “{ $easy }” than “{ $hard }”.
writing-long-sentence = Long sentence: { $count } words. Make it two sentences. It begins with “{ $begin }”.
writing-how-many = Tips for your text: { $count }
writing-title-talk = This could be kinder
writing-hurtful-word = “{ $word }” can hurt. Would you say it like this when you sit next to each other?
