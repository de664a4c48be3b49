# Metin yazanlar için ipuçları.

writing-title = Metnin için ipuçları
writing-hard-word = Zor kelime mi? “{ $hard }” yerine “{ $easy }” yaz.
writing-long-sentence = Uzun cümle: { $count } kelime. Onu iki cümle yap. Şöyle başlıyor: “{ $begin }”.
writing-how-many = Metnin için ipuçları: { $count }

writing-title-talk = Bu daha nazik olabilir
writing-hurtful-word = “{ $word }” birini incitebilir. Yan yana otursanız da böyle söyler miydin?
