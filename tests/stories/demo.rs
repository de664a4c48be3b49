//! The demo: what is shown there and nowhere else.

use std::sync::Arc;

use instance::rooms::residents;
use tests::{Instance, Visitor, both};

/// The account of whoever runs De Linde.
const BEHEERDER: &str = "administrator@delinde.example";

/// The beheerder gets the ready-made app of the demo.
async fn ready_made_app(house: &Arc<Instance>) {
    let inside = house.house();
    let mut tx = inside.write().await.expect("a database that answers");
    let samira = residents::by_email(&mut tx, BEHEERDER).await.expect("a right statement");
    let id = samira.expect("an account").id;
    residents::give_demo_step(&inside, &mut tx, &id).await.expect("a secret that can be sealed");
    tx.commit().await.expect("a change that can be kept");
}

/// The code that stands on a page in two groups of three; empty without one.
fn shown_code(visitor: &Visitor) -> String {
    let text = visitor.text();
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_group = |word: &str| word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let pairs = words.iter().zip(words.iter().skip(1));
    let found =
        pairs.map(|(one, two)| (*one, *two)).find(|(one, two)| is_group(one) && is_group(two));
    found.map(|(one, two)| format!("{one}{two}")).unwrap_or_default()
}

both! {
    async fn in_the_demo_the_code_of_the_second_step_stands_on_its_page(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        delinde.become_demo().await;
        ready_made_app(&delinde).await;
        let mut samira = delinde.guest();
        samira.sign_in_by_mail(BEHEERDER).await;
        let code = shown_code(&samira);
        samira.fill("code", &code).submit("Ga verder").await;
        assert!(samira.sees("Je kunt nu bij het beheer"), "{code}: {}", samira.text());
        // Whoever comes right after gets one that was not used yet.
        let mut again = delinde.guest();
        again.sign_in_by_mail(BEHEERDER).await;
        assert_ne!(shown_code(&again), code);
    }

    async fn outside_the_demo_no_code_stands_on_the_page_of_the_second_step(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        ready_made_app(&delinde).await;
        let mut samira = delinde.guest();
        samira.sign_in_by_mail(BEHEERDER).await;
        assert!(samira.path().starts_with("/inloggen/tweede-stap"), "{}", samira.path());
        assert_eq!(shown_code(&samira), "", "{}", samira.text());
    }

    async fn in_the_demo_too_no_code_is_shown_for_an_app_of_ones_own(street: &Street) {
        let delinde = street.neighbourhood("delinde").await;
        drop(delinde.administrator().await);
        delinde.become_demo().await;
        let mut samira = delinde.guest();
        samira.sign_in_by_mail(BEHEERDER).await;
        assert!(samira.path().starts_with("/inloggen/tweede-stap"), "{}", samira.path());
        assert_eq!(shown_code(&samira), "", "{}", samira.text());
    }
}
