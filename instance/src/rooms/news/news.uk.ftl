# Слова газети району, для тих, хто читає.

news-door = Газета району
news-title = Газета району
news-line = Новини та історії з району
news-latest = Останні новини
news-all = Усі історії
news-by = пише { $name }
news-read-at = Читати далі на сайті { $site }
news-older = Показати давніші історії
news-empty = Газета ще порожня
news-empty-next = Скоро тут з’явиться історія. Зазирни пізніше ще раз.
news-side = Ще в газеті
news-series = Серії
news-archive = Раніше в газеті
news-count = { $n ->
    [one] { $n } історія
    [few] { $n } історії
    [many] { $n } історій
   *[other] { $n } історії
}
news-feed = Читати газету у своїй програмі (Atom)
news-feed-title = Газета району: { $name }
news-weekly = Щотижневий лист
news-weekly-line = Щотижня електронний лист про те, що відбувається, і новини. Обліковий запис не потрібен.
news-weekly-ask = Надсилайте мені щотижневий лист
news-this-week = Цей тиждень на одному аркуші
news-keep = Зберегти або поділитися
news-copy = Копіювати адресу цієї сторінки
news-copied = Скопійовано
news-print = Надрукувати цю історію
news-also = Читай також
news-wire-drawing = Малюнок до: { $title }
news-belonging = Історія в газеті району
