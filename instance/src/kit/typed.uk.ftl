# Words that people type in forms, besides the words that the pages say. Nobody reads them: kit/typed/vocabulary.rs.
# A comma stands between words. With months and days a comma stands between the months, and / between words for the same one.
# The pages say months as they follow a day (січня); here they stand by themselves (січень).

typed-months = січень, лютий, березень, квітень / кві, травень / тра, червень / чер, липень, серпень / сер, вересень, жовтень / жов, листопад / лис, грудень / гру
typed-weekdays = пнд, втр, середу, чтв, п'ятницю / птн, суботу / сбт, неділю / нед
typed-year = року, рік, р
typed-today = нині
typed-tomorrow = завтра
typed-after-tomorrow = післязавтра
typed-closed = закрито, зачинений, закритий, вихідний, не працює
typed-whole-day = цілий день, увесь день, цілодобово, день і ніч, вдень і вночі, 24 години
typed-around = з, із, від, о, об, год, година, години, годин, годині, відчинено, відкрито
typed-between = до, по
typed-and = і, й, та
typed-free = безкоштовно, безплатно, даром
typed-euro = євро
