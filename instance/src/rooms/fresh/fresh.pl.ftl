# Słowa o tym, co jeszcze się zgadza.

fresh-checked = Ostatnio sprawdzone: { $day }
fresh-stale = Może być nieaktualne
fresh-archived = To jest w archiwum. Może już się nie zgadza. Zapytaj, zanim pójdziesz.
fresh-look = Sprawdź, czy to się zgadza
fresh-doubt = To już się nie zgadza?
fresh-older = { $n ->
    [one] Pokaż też 1 wpis, którego dawno nikt nie sprawdzał
    [few] Pokaż też { $n } wpisy, których dawno nikt nie sprawdzał
    [many] Pokaż też { $n } wpisów, których dawno nikt nie sprawdzał
   *[other] Pokaż też { $n } wpisu, których dawno nikt nie sprawdzał
}
fresh-all-faded = Dawno nikt tego nie sprawdzał
fresh-all-faded-next = Może to się jeszcze zgadza. Zobacz i zapytaj, zanim pójdziesz.
fresh-call-us = Zadzwoń do nas
fresh-belonging = Pytanie, czy to się jeszcze zgadza

fresh-question = Czy to się jeszcze zgadza?
fresh-question-line = Sąsiedzi liczą na to, że to się zgadza.
fresh-yes = Tak, to się jeszcze zgadza
fresh-no = Nie, zmień to
fresh-away = Usuń to
fresh-away-hint = To trafi do archiwum. Później możesz to przywrócić.
fresh-away-hint-series = To, co miało jeszcze być, się nie odbędzie. Kto się zapisał, dostanie wiadomość. Później możesz to przywrócić.
fresh-doubts = Co mówią odwiedzający
fresh-over = To pytanie jest już zamknięte
fresh-over-line = Ktoś już odpowiedział na to pytanie albo link jest za stary. Nie musisz nic robić.
fresh-to-home = Przejdź na stronę główną
fresh-flash-right = Dziękujemy. Teraz wszyscy wiedzą, że to się zgadza.
fresh-flash-archived = To jest teraz w archiwum.

fresh-doubt-title = To już się nie zgadza?
fresh-doubt-line = Powiedz nam. Zapytamy o to.
fresh-doubt-words = Co się nie zgadza?
fresh-doubt-hint = Nie musisz tego wypełniać. Ale kilka słów pomaga.
fresh-doubt-kept = Nie zapisujemy, kim jesteś.
fresh-doubt-send = Wyślij
fresh-flash-doubted = Dziękujemy. Zapytamy o to.
fresh-trap = Zostaw to pole puste
fresh-trap-filled = Usuń wszystko z tego pola. Ma ono zatrzymywać programy.
fresh-too-many = Przed chwilą wysłano już dużo. Spróbuj jeszcze raz za kwadrans.

fresh-mail-subject = Czy to się jeszcze zgadza: { $title }?
fresh-mail-subject-several = { $n ->
    [one] Czy to się jeszcze zgadza?
    [few] Czy te { $n } rzeczy jeszcze się zgadzają?
    [many] Czy tych { $n } rzeczy jeszcze się zgadza?
   *[other] Czy te rzeczy jeszcze się zgadzają: { $n }?
}
fresh-mail-hello = Cześć,
fresh-mail-hello-name = Cześć { $name },
fresh-mail-line = To jest na stronie { $house }. Sąsiedzi liczą na to, że to się zgadza. Możesz to sprawdzić?
fresh-mail-item = { $title }. Ostatnio sprawdzone: { $day }.
fresh-mail-doubt = Ktoś z odwiedzających mówi, że to już się nie zgadza.
fresh-mail-doubt-words = Ktoś z odwiedzających mówi: „{ $words }”
fresh-mail-yes = Tak, to się jeszcze zgadza:
fresh-mail-no = Zmień to albo usuń:
fresh-mail-silent = Nie odpowiesz? Wtedy napiszemy przy tym, że może być nieaktualne. Po pół roku trafi to do archiwum. Zawsze możesz to przywrócić.
fresh-mail-why = Dostajesz ten e-mail, bo to jest twoje na stronie { $house }. Wysyłamy najwyżej jeden taki e-mail na tydzień.
