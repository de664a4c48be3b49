# Co czytają sąsiedzi o pomocy mediatora.

mediation-title = Poproś mediatora o pomoc
mediation-line = Nie dajesz rady? Poszukamy razem z tobą. To nic nie kosztuje.
mediation-how = Jak to działa
mediation-how-house = Ktoś z domu zna wiele osób w dzielnicy i szuka razem z tobą. To nic nie kosztuje.
mediation-private = To, co tu powiesz, czytają tylko mediatorzy.
mediation-seen = Na twoim ogłoszeniu jest imię osoby, która szuka z tobą. Nic więcej.
mediation-which = Przy którym ogłoszeniu chcesz pomocy?
mediation-no-notice = Nie masz teraz ogłoszenia, w którym o coś prosisz. Najpierw takie powieś.
mediation-sign-in = Zaloguj się
mediation-ask = Poproś o pomoc
mediation-rather-call = Wolisz zadzwonić?
mediation-rather-call-line = Wtedy zapiszemy twoją prośbę za ciebie.
mediation-tell = Chcesz coś dodać?
mediation-tell-hint = Co już nie pomogło? Nie musisz tego pisać.
mediation-phone = Pod jaki numer możemy zadzwonić?
mediation-phone-hint = Nie musisz podawać. Widzą go tylko mediatorzy.
mediation-phone-wrong = To nie jest numer telefonu. Sprawdź go jeszcze raz.
mediation-flash-asked = Mediator lub mediatorka poszuka razem z tobą. Odezwiemy się.
mediation-known = Mediatorzy wiedzą o tym i się tym zajmują. Odezwiemy się.
mediation-tell-more = Opowiedz więcej
mediation-belonging = Prośba do mediatora

mediation-to-neighbour = Ktoś z sąsiedztwa prosi: „{ $title }”. Może możesz pomóc. Zajrzysz? Możesz spokojnie powiedzieć nie.
mediation-to-asker = Twoja prośba: „{ $title }”. Może te osoby ci pomogą:
mediation-is-it-solved = Twoja prośba: „{ $title }”. Udało się? Naciśnij link i wybierz, co się zgadza.
mediation-may-hand-over = Twoja prośba: „{ $title }”. Może zespół dzielnicowy pomoże ci dalej. Czy możemy im powiedzieć o twojej prośbie? Naciśnij link i wybierz.
mediation-consent-title = Czy zespół dzielnicowy może to wiedzieć?
mediation-consent-what = Mediator lub mediatorka poda wtedy zespołowi dzielnicowemu twoje imię, twoją prośbę i to, jak się z tobą skontaktować. Oni się z tobą skontaktują.
mediation-consent-free = Ty wybierasz. Mówisz nie? Wtedy po prostu szukamy dalej.
mediation-contact = Jak mogą się z tobą skontaktować?
mediation-contact-hint = Twój numer telefonu lub adres e-mail. Mówisz nie? Wtedy nie trzeba.
mediation-consent-agree = Tak, zgadzam się
mediation-consent-refuse = Nie, wolę nie
mediation-consent-yes = Twój wybór: tak. Jednak nie chcesz? Wybierz nie.
mediation-consent-no = Twój wybór: nie. Nic im nie powiemy.
mediation-flash-consent = Dziękujemy. Twój wybór jest zapisany.
