//! The living room in real browsers: with and without scripts, by keyboard, and when the connection
//! is lost.

use ::instance::kit::may::Role;
use serde_json::{Value, json};
use tests::{Database, Instance, Street, tell};

use crate::browser::Browser;
use crate::by_hand::tab_to;
use crate::town::neighbour;

const ROOM: &str = "/huiskamer";
const SEND: &str = "[data-say] .button--primary";
/// The second message on the page.
const SECOND: &str = "[data-talk] .said ~ .said";

/// What stands in a field.
async fn typed(browser: &Browser, field: &str) -> Value {
    let script = "return document.querySelector(arguments[0]).value";
    browser.script(script, vec![json!(field)]).await
}

/// What was said in the room, as it stands on the page.
async fn said(browser: &Browser) -> Value {
    let script = "return [...document.querySelectorAll('[data-talk] .balloon')] \
                  .map((one) => one.innerText.trim())";
    browser.script(script, Vec::new()).await
}

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
    assert_eq!(typed(&joke, "#tekst").await, json!("Half afge"));
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
    assert_eq!(said(&joke).await, json!(["Goedemorgen", "Is er koffie?"]));
}

async fn enter_without_scripts(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    neighbour(&delinde, "henk@buren.example", "Henk", Role::Resident).await;
    let henk = Browser::start().await;
    henk.without_scripts().await;
    henk.sign_in(&delinde, "henk@buren.example").await;
    henk.go(&delinde.url(ROOM)).await;
    henk.fill("#tekst", "Goedemorgen").await;
    henk.enter().await;
    assert_eq!(said(&henk).await, json!(["Goedemorgen"]));
    henk.fill("#tekst", "Is er ook").await;
    henk.click("[name=snel][value=leuk]").await;
    assert_eq!(said(&henk).await, json!(["Goedemorgen", "Leuk!"]));
    assert_eq!(typed(&henk, "#tekst").await, json!("Is er ook"), "half a message is lost");
}

/// From now on it is this neighbour who is signed in, also behind pages that are open.
async fn sits_down(house: &Instance, email: &str) {
    let sits_here = "UPDATE session SET resident_id = (SELECT id FROM resident WHERE email = $1)";
    house.change(sits_here, email).await;
}

async fn one_tab_for_two(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let (joke, piet) = ("joke@buren.example", "piet@buren.example");
    neighbour(&delinde, joke, "Joke", Role::Resident).await;
    neighbour(&delinde, piet, "Piet", Role::Resident).await;
    let notice = delinde.url("/prikbord/nieuw?soort=vraag");
    let tab = Browser::start().await;
    tab.sign_in(&delinde, joke).await;
    tab.go(&notice).await;
    tab.fill("#text", "Wie leent mij een ladder?").await;
    tab.go(&delinde.url(ROOM)).await;
    sits_down(&delinde, piet).await;
    tab.fill("#tekst", "Onder ons").await;
    tab.press(SEND).await;
    tab.wait_for("[data-waiting]:not([hidden]) li").await;
    tab.fill("#tekst", "Half afge").await;
    tab.go(&notice).await;
    assert_eq!(typed(&tab, "#text").await, json!(""), "Piet reads what Joke wrote");
    tab.go(&delinde.url(ROOM)).await;
    assert_eq!(typed(&tab, "#tekst").await, json!(""), "Piet reads what Joke wrote");
    tab.wait_for("[data-waiting][hidden]").await;
    tab.fill("#tekst", "Dag").await;
    tab.press(SEND).await;
    tab.wait_for(".said--own").await;
    // What waits goes first: had it been sent, it would stand there.
    assert_eq!(said(&tab).await, json!(["Dag"]));
    sits_down(&delinde, joke).await;
    tab.go(&notice).await;
    assert_eq!(typed(&tab, "#text").await, json!("Wie leent mij een ladder?"));
    tab.go(&delinde.url(ROOM)).await;
    tab.wait_for(SECOND).await;
    assert_eq!(said(&tab).await, json!(["Dag", "Onder ons"]));
    assert_eq!(typed(&tab, "#tekst").await, json!("Half afge"));
    tab.click("[formaction='/uitloggen']").await;
    let kept = tab.script("return Object.keys(sessionStorage)", Vec::new()).await;
    assert_eq!(kept, json!([]), "signing out leaves words behind");
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

#[test]
fn enter_sends_what_was_typed_and_a_quick_answer_keeps_it_without_scripts() {
    tell(Database::Sqlite, enter_without_scripts);
}

#[test]
fn words_that_wait_are_seen_and_sent_by_nobody_but_who_wrote_them() {
    tell(Database::Sqlite, one_tab_for_two);
}
