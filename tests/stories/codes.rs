//! Sign-in codes: how often they can be guessed at, and the ways in which people type them.

use tests::{Visitor, both};
use tokio::task::JoinSet;

const JOKE: &str = "joke@voorbeeld.example";

/// Somebody asks for a code and is shown where to type it.
async fn ask(visitor: &mut Visitor, email: &str) {
    visitor.visit("/inloggen").await.fill("email", email).submit("Stuur mij een code").await;
    assert!(visitor.sees("Kijk in je e-mail"), "{}", visitor.text());
}

both! {
    async fn a_code_is_guessed_at_five_times_however_many_guess_at_once(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        let mut joke = delinde.guest();
        ask(&mut joke, JOKE).await;
        let code = delinde.code_for(JOKE).await;
        let thieves: Vec<Visitor> = (0..24)
            .map(|number| {
                let mut thief = joke.clone();
                thief.moves_to(&format!("192.0.2.{}", 100 + number)).fill("code", "12345");
                thief
            })
            .collect();
        let guesses: JoinSet<u16> = thieves
            .into_iter()
            .map(|mut thief| async move {
                thief.submit("Log in").await;
                thief.status()
            })
            .collect();
        let answers = guesses.join_all().await;
        assert!(answers.iter().all(|status| *status == 422), "{answers:?}");
        let tries = "SELECT CAST(MAX(tries) AS BIGINT) FROM sign_in_code";
        assert_eq!(delinde.count(tries).await, 5);
        joke.fill("code", &code).tick("of_age", "yes").submit("Log in").await;
        assert!(joke.sees("vraag een nieuwe code"), "{}", joke.text());
    }

    async fn a_code_is_typed_in_the_digits_and_groups_that_people_have(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        for (number, group) in ["-", " ", "\u{2013}"].into_iter().enumerate() {
            let email = format!("buur{number}@voorbeeld.example");
            let mut buur = delinde.guest();
            ask(&mut buur, &email).await;
            let code = delinde.code_for(&email).await;
            let arabic = code.chars().map(|c| {
                let digit = c.to_digit(10).expect("a digit");
                char::from_u32(0x660 + digit).expect("an Arabic digit")
            });
            let typed: Vec<String> =
                arabic.collect::<Vec<_>>().chunks(3).map(String::from_iter).collect();
            buur.fill("code", &typed.join(group)).tick("of_age", "yes").submit("Log in").await;
            assert!(buur.sees("Je bent ingelogd"), "{typed:?}: {}", buur.text());
        }
    }
}
