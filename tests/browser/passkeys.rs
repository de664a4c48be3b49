//! Passkeys in a real browser, with an authenticator that Chromium plays (Web Authentication,
//! level 3, section 11): somebody whose finger is always recognised.

use ::instance::kit::may::Role;
use tests::{Database, Street, tell};

use crate::browser::Browser;
use crate::town::{NEIGHBOUR, neighbour};

/// The button of the form that asks the browser for a passkey.
const KEY: &str = "[data-passkey] button";

async fn says(browser: &Browser, words: &str) {
    let text = browser.text().await;
    assert!(text.contains(words), "`{words}` is not on {}: {text}", browser.path().await);
}

async fn a_neighbour_makes_and_uses_one(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    drop(neighbour(&delinde, NEIGHBOUR, "Joke", Role::Resident).await);
    let browser = Browser::start().await;
    browser.give_authenticator().await;
    browser.sign_in(&delinde, NEIGHBOUR).await;
    browser.go(&delinde.url("/ik/sleutels")).await;
    browser.fill("#name", "Mijn telefoon").await;
    browser.click(KEY).await;
    says(&browser, "Je sleutel is klaar").await;
    says(&browser, "Mijn telefoon").await;
    browser.forget().await;
    browser.go(&delinde.url("/inloggen?terug=%2Fprikbord%2Fnieuw")).await;
    browser.click(KEY).await;
    assert!(browser.path().await.starts_with("/prikbord/nieuw"), "{}", browser.path().await);
    says(&browser, "Je bent ingelogd").await;
    assert_eq!(delinde.count("SELECT COUNT(*) FROM passkey_question").await, 0, "asked again");
    // A key that was removed opens nothing any more.
    browser.go(&delinde.url("/ik/sleutels")).await;
    browser.click("form[action='/ik/sleutels/weg'] button").await;
    says(&browser, "De sleutel is weg").await;
    browser.forget().await;
    browser.go(&delinde.url("/inloggen")).await;
    browser.click(KEY).await;
    says(&browser, "Deze sleutel past niet").await;
}

async fn a_beheerder_needs_no_app(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let samira = "administrator@delinde.example";
    let browser = Browser::start().await;
    browser.give_authenticator().await;
    browser.sign_in(&delinde, samira).await;
    assert!(browser.path().await.starts_with("/ik/tweede-stap"), "{}", browser.path().await);
    browser.click("main a[href='/ik/sleutels']").await;
    browser.fill("#name", "Mijn laptop").await;
    browser.click(KEY).await;
    says(&browser, "Je sleutel is klaar").await;
    browser.go(&delinde.url("/beheer")).await;
    says(&browser, "Nog één stap").await;
    browser.click("main a[href^='/inloggen/tweede-stap']").await;
    browser.click(KEY).await;
    assert!(browser.path().await.starts_with("/beheer"), "{}", browser.path().await);
    says(&browser, "Wat vraagt vandaag om een mens?").await;
    assert_eq!(delinde.count("SELECT COUNT(*) FROM session").await, 1, "two sessions are open");
}

#[test]
fn a_neighbour_comes_in_with_a_passkey() {
    tell(Database::Sqlite, a_neighbour_makes_and_uses_one);
}

#[test]
fn a_beheerder_passes_the_second_step_with_a_passkey() {
    tell(Database::Sqlite, a_beheerder_needs_no_app);
}
