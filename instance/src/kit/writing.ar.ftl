# Tips for whoever writes a text.
# \u2068 and \u2069 keep quoted words in their own order, whatever their direction.

writing-title = نصائح لنصك
writing-hard-word = كلمة صعبة؟ من الأفضل استخدام «{ "\u2068" }{ $easy }{ "\u2069" }» بدلًا من «{ "\u2068" }{ $hard }{ "\u2069" }».
writing-long-sentence = جملة طويلة، عدد كلماتها: { $count }. الأفضل تقسيمها إلى جملتين. تبدأ الجملة بـ «{ "\u2068" }{ $begin }{ "\u2069" }».
writing-how-many = نصائح لنصك: { $count }

writing-title-talk = يمكن قول هذا بلطف أكثر
writing-hurtful-word = «{ $word }» كلمة قد تجرح. هل يمكن قولها أيضًا وأنتما تجلسان جنبًا إلى جنب؟
