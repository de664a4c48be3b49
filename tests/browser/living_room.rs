//! The living room in real browsers: with and without scripts, by keyboard, and when the connection
//! is lost.

use ::instance::kit::may::Role;
use serde_json::json;
use tests::{Database, Street, tell};

use crate::browser::Browser;
use crate::by_hand::tab_to;
use crate::town::neighbour;

const ROOM: &str = "/huiskamer";
const SEND: &str = "[data-say] .button--primary";
/// The second message on the page.
const SECOND: &str = "[data-talk] .said ~ .said";

async fn one_with_and_one_without_scripts(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    neighbour(&delinde, "joke@buren.example", "Joke", Role::Resident).await;
    neighbour(&delinde, "henk@buren.example", "Henk", Role::Resident).await;
    let joke = Browser::start().await;
    joke.sign_in(&delinde, "joke@buren.example").await;
    joke.go(&delinde.url(ROOM)).await;
    let henk = Browser::start().await;
    henk.without_scripts().await;
    henk.sign_in(&delinde, "henk@buren.example").await;
    henk.go(&delinde.url(ROOM)).await;
    henk.fill("#tekst", "Wie gaat er mee wandelen?").await;
    henk.click(SEND).await;
    let focus = henk.script("return document.activeElement.id", Vec::new()).await;
    assert_eq!(focus, json!("tekst"), "one cannot go on writing");
    joke.wait_for("[data-talk] .said").await;
    assert!(joke.text().await.contains("Wie gaat er mee wandelen?"), "{}", joke.text().await);
    joke.fill("#tekst", "Ik. Om twee uur?").await;
    joke.press(SEND).await;
    joke.wait_for(".said--own").await;
    let focus = joke.script("return document.activeElement.id", Vec::new()).await;
    assert_eq!(focus, json!("tekst"), "the focus went away");
    henk.click("[data-get-new]").await;
    assert!(henk.text().await.contains("Ik. Om twee uur?"), "{}", henk.text().await);
}

async fn a_house_that_is_away_for_a_while(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    neighbour(&delinde, "joke@buren.example", "Joke", Role::Resident).await;
    let joke = Browser::start().await;
    joke.sign_in(&delinde, "joke@buren.example").await;
    joke.go(&delinde.url(ROOM)).await;
    joke.fill("#tekst", "Het eerste").await;
    joke.press(SEND).await;
    joke.wait_for("[data-talk] .said").await;
    delinde.stop().await;
    joke.fill("#tekst", "Het tweede").await;
    joke.press(SEND).await;
    joke.wait_for("[data-waiting]:not([hidden]) li").await;
    joke.fill("#tekst", "Half afge").await;
    assert!(joke.text().await.contains("Niet verstuurd"), "{}", joke.text().await);
    delinde.start().await;
    // A reload keeps what waits and what is half written.
    joke.go(&delinde.url(ROOM)).await;
    joke.wait_for(SECOND).await;
    joke.wait_for("[data-waiting][hidden]").await;
    let field = joke.script("return document.querySelector('#tekst').value", Vec::new()).await;
    assert_eq!(field, json!("Half afge"));
    let said = "SELECT COUNT(*) FROM said WHERE text = 'Het tweede'";
    assert_eq!(delinde.count(said).await, 1);
}

async fn with_keys_alone(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    neighbour(&delinde, "joke@buren.example", "Joke", Role::Resident).await;
    let joke = Browser::start().await;
    joke.sign_in(&delinde, "joke@buren.example").await;
    joke.go(&delinde.url("/")).await;
    tab_to(&joke, "main a[href='/huiskamer']").await;
    joke.enter().await;
    tab_to(&joke, "#tekst").await;
    joke.keys("Goedemorgen\u{E007}").await;
    joke.wait_for(".said--own").await;
    joke.keys("Is er koffie?\u{E007}").await;
    joke.wait_for(SECOND).await;
}

#[test]
fn two_neighbours_talk_and_one_has_no_scripts() {
    tell(Database::Sqlite, one_with_and_one_without_scripts);
}

#[test]
fn what_is_not_sent_survives_a_lost_connection_and_a_reload() {
    tell(Database::Sqlite, a_house_that_is_away_for_a_while);
}

#[test]
fn somebody_without_a_mouse_talks_in_the_living_room() {
    tell(Database::Sqlite, with_keys_alone);
}
