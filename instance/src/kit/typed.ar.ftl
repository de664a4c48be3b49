# Words that people type in forms, besides the words that the pages say. Nobody reads them: kit/typed/vocabulary.rs.
# A comma stands between words. With months and days a comma stands between the months, and / between words for the same one.
# Months: as in Syria, Iraq and Lebanon, then as in Morocco, Algeria and Tunisia. Vowel signs and hamzas may be left out.

typed-months = كانون الثاني / كانون ثاني / جانفي, شباط / فيفري, آذار, نيسان / أفريل, أيار / ماي, حزيران / يونية / جوان, تموز / يولية / يوليوز / جويلية, آب / غشت / أوت, أيلول / شتنبر, تشرين الأول / تشرين أول, تشرين الثاني / تشرين ثاني / نونبر, كانون الأول / كانون أول / دجنبر
typed-weekdays = الإثنين, ثلاثا, اربعاء, خميس, جمعه, سبت, احد
typed-year = م, سنة, عام
typed-today = النهارده
typed-tomorrow = غدا, بكرة, بكرا
typed-after-tomorrow = بعد غد, بعد بكرة
typed-closed = مغلقة, مقفل, مقفلة, مسكر, عطلة
typed-whole-day = كل اليوم, اليوم كله, ليلًا ونهارًا, ٢٤ ساعة
typed-around = من, الساعة, ساعة, مفتوح
typed-between = إلى, الى, حتى, لغاية, لحد
typed-and = و, ومن
typed-free = مجانا, مجاني, بالمجان, ببلاش
typed-euro = يورو, أورو
