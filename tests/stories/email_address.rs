//! Another e-mail address for an account, and the first one for who came in with a card.

use std::sync::Arc;

use tests::{Instance, MINUTE, Visitor, both};

const JOKE: &str = "joke@voorbeeld.example";
const ELSEWHERE: &str = "joke@elders.example";

/// Joke, who has an account with an address.
async fn joke(house: &Arc<Instance>) -> Visitor {
    let mut joke = house.guest();
    joke.sign_in(JOKE).await;
    joke
}

/// Mei, who came in with a card, and the code on it.
async fn mei(house: &Arc<Instance>) -> (Visitor, String) {
    let mut henk = house.host().await;
    henk.visit("/kaarten").await.fill("name", "Mei").submit("Maak het kaartje").await;
    let marked = henk.page().split("invitation__code\">").nth(1).expect("a card with a code");
    let code = marked.split('<').next().expect("a code").to_owned();
    let mut mei = house.guest();
    mei.visit("/inloggen/kaart").await.fill("code", &code).submit("Verder").await;
    mei.tick("sixteen", "yes").submit("Kom binnen").await;
    assert!(mei.sees("Je bent ingelogd"), "{}", mei.text());
    (mei, code)
}

/// Asks for a code at another address.
async fn ask(visitor: &mut Visitor, email: &str) {
    visitor.visit("/ik/email").await.fill("email", email).submit("Stuur mij een code").await;
    assert_eq!(visitor.status(), 200, "{}", visitor.text());
}

/// Types the code that came at another address.
async fn take(house: &Instance, visitor: &mut Visitor, email: &str) {
    ask(visitor, email).await;
    let code = house.code_for(email).await;
    visitor.fill("code", &code).submit("Bewaar dit adres").await;
}

both! {
    async fn who_came_in_with_a_card_adds_an_address_and_signs_in_with_it_elsewhere(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let (mut mei, card) = mei(&delinde).await;
        mei.visit("/ik").await.follow("Voeg een e-mailadres toe").await;
        take(&delinde, &mut mei, "mei@voorbeeld.example").await;
        assert!(mei.sees("Je nieuwe e-mailadres is bewaard"), "{}", mei.text());
        assert!(mei.sees("mei@voorbeeld.example"), "{}", mei.text());
        let mut tablet = delinde.guest();
        tablet.sign_in("mei@voorbeeld.example").await;
        assert!(tablet.visit("/ik").await.page().contains("value=\"Mei\""));
        assert_eq!(delinde.count("SELECT COUNT(*) FROM resident WHERE name = 'Mei'").await, 1);
        // The card stays a key of the same account, and her own data says the address.
        let mut phone = delinde.guest();
        phone.visit("/inloggen/kaart").await.fill("code", &card).submit("Verder").await;
        phone.submit("Kom binnen").await;
        assert!(phone.visit("/ik/gegevens.html").await.page().contains("mei@voorbeeld.example"));
        assert!(phone.visit("/ik/gegevens.json").await.page().contains("mailto:mei@voorbeeld"));
    }

    async fn somebody_takes_another_address_and_the_old_one_hears_of_it(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        let mut library = delinde.guest();
        library.sign_in(JOKE).await;
        joke.visit("/ik").await.follow("Neem een ander e-mailadres").await;
        take(&delinde, &mut joke, ELSEWHERE).await;
        assert!(joke.sees("Je nieuwe e-mailadres is bewaard"), "{}", joke.text());
        let told = delinde.mail_to(JOKE).await.expect("a mail to the old address");
        assert!(told.contains("heeft nu een ander e-mailadres") && told.contains("/contact"));
        assert!(!told.contains(ELSEWHERE), "the old address hears the new one: {told}");
        // Whoever is in stays in; the old address opens nothing any more.
        assert_eq!(library.visit("/ik").await.status(), 200);
        assert!(library.sees(ELSEWHERE), "{}", library.text());
        delinde.guest().sign_in(ELSEWHERE).await;
        let kept = "SELECT COUNT(*) FROM resident WHERE email = 'joke@voorbeeld.example'";
        assert_eq!(delinde.count(kept).await, 0);
    }

    async fn an_address_of_somebody_else_is_told_only_to_who_reads_its_mail(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        joke(&delinde).await;
        let mut kim = delinde.guest();
        kim.sign_in("kim@voorbeeld.example").await;
        let mut seen = Vec::new();
        for email in [JOKE, "niemand@voorbeeld.example"] {
            ask(&mut kim, email).await;
            let asked = kim.page().replace(email, "");
            kim.fill("code", "12345").submit("Bewaar dit adres").await;
            let answered = kim.page().replace(email, "");
            let mail = delinde.mail_to(email).await.expect("a mail").len();
            seen.push((asked, kim.status(), answered, mail));
        }
        assert_eq!(seen.first(), seen.last());
        take(&delinde, &mut kim, JOKE).await;
        assert_eq!(kim.status(), 422);
        assert!(kim.sees("hoort al bij een ander account"), "{}", kim.text());
        assert!(kim.page().contains("href=\"/ik/email\""), "there is no way on");
        let mut joke = kim.clone();
        joke.submit("Log in met dat adres").await;
        assert!(joke.path().starts_with("/inloggen"), "{}", joke.path());
        kim.sign_in("kim@voorbeeld.example").await;
        assert!(kim.visit("/ik").await.sees("kim@voorbeeld.example"));
    }

    async fn a_wrong_code_sets_nothing_and_five_are_enough(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        ask(&mut joke, ELSEWHERE).await;
        let code = delinde.code_for(ELSEWHERE).await;
        for _ in 0..5 {
            joke.fill("code", "12345").submit("Bewaar dit adres").await;
            assert_eq!(joke.status(), 422);
            assert!(joke.sees("Deze code klopt niet (meer)"), "{}", joke.text());
        }
        joke.fill("code", &code).submit("Bewaar dit adres").await;
        assert!(joke.sees("vraag een nieuwe code"), "{}", joke.text());
        assert!(joke.visit("/ik").await.sees(JOKE));
    }

    async fn a_code_for_an_address_is_over_in_time_and_with_a_newer_one(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        ask(&mut joke, ELSEWHERE).await;
        let first = delinde.code_for(ELSEWHERE).await;
        let mut early = joke.clone();
        ask(&mut joke, "joke@weer-elders.example").await;
        early.fill("code", &first).submit("Bewaar dit adres").await;
        assert_eq!(early.status(), 422, "an older code still works");
        let second = delinde.code_for("joke@weer-elders.example").await;
        street.clock().forward(16 * MINUTE);
        joke.fill("code", &second).submit("Bewaar dit adres").await;
        assert_eq!(joke.status(), 422, "a code works for ever");
        assert!(joke.visit("/ik").await.sees(JOKE));
    }

    async fn a_code_sets_only_the_address_it_went_to_and_lets_nobody_in(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        ask(&mut joke, ELSEWHERE).await;
        let code = delinde.code_for(ELSEWHERE).await;
        let mut forged = joke.clone();
        forged.fill("email", "kim@voorbeeld.example").fill("code", &code);
        forged.submit("Bewaar dit adres").await;
        assert_eq!(forged.status(), 422);
        let mut thief = delinde.guest();
        thief.visit("/inloggen/code").await.fill("email", ELSEWHERE).fill("code", &code);
        thief.tick("of_age", "yes").submit("Log in").await;
        assert_eq!(thief.status(), 422);
        // A code to come in is none for an address either, and does not stand in its way.
        let mut kim = delinde.guest();
        kim.visit("/inloggen").await.fill("email", ELSEWHERE).submit("Stuur mij een code").await;
        let to_come_in = delinde.code_for(ELSEWHERE).await;
        joke.clone().fill("code", &to_come_in).submit("Bewaar dit adres").await;
        assert!(joke.clone().visit("/ik").await.sees(JOKE));
        joke.fill("code", &code).submit("Bewaar dit adres").await;
        assert!(joke.sees("Je nieuwe e-mailadres is bewaard"), "{}", joke.text());
    }

    async fn a_mistake_in_an_address_comes_back_as_it_was_typed(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        for (typed, said) in [
            ("joke.example", "Staat er een @ in?"),
            ("", "Schrijf hier je e-mailadres"),
            (JOKE, "Dit is je adres al"),
        ] {
            joke.visit("/ik/email").await.fill("email", typed).submit("Stuur mij een code").await;
            assert_eq!(joke.status(), 422);
            assert!(joke.sees(said), "{}", joke.text());
            assert!(joke.page().contains(&format!("value=\"{typed}\"")), "{typed}");
        }
    }

    async fn whoever_asks_too_often_is_told_calmly_to_wait(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        for _ in 0..5 {
            ask(&mut joke, ELSEWHERE).await;
        }
        joke.visit("/ik/email").await.fill("email", ELSEWHERE).submit("Stuur mij een code").await;
        assert_eq!(joke.status(), 429);
        assert!(!joke.text().is_empty());
    }

    async fn only_who_is_in_changes_an_address_and_a_beheerder_with_both_steps(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        for path in ["/ik/email", "/ik/email/code"] {
            assert_eq!(delinde.guest().visit(path).await.status(), 403, "{path}");
        }
        let mut samira = delinde.administrator().await;
        let mut thief = delinde.guest();
        thief.sign_in_by_mail("administrator@delinde.example").await;
        assert_eq!(thief.visit("/ik/email").await.status(), 403);
        samira.visit("/ik/email").await.fill("email", ELSEWHERE);
        let mut forged = samira.clone();
        forged.borrow_session_of(&thief);
        forged.submit("Stuur mij een code").await;
        assert_eq!(forged.status(), 403);
        take(&delinde, &mut samira, ELSEWHERE).await;
        assert!(samira.sees("Je nieuwe e-mailadres is bewaard"), "{}", samira.text());
        assert_eq!(samira.visit("/beheer").await.status(), 200, "the session does not stay");
    }

    async fn who_leaves_takes_a_code_that_was_on_its_way_along(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = joke(&delinde).await;
        ask(&mut joke, ELSEWHERE).await;
        joke.visit("/ik/weg").await.submit("Ja, haal mijn account weg").await;
        assert_eq!(delinde.count("SELECT COUNT(*) FROM sign_in_code").await, 0);
    }
}
