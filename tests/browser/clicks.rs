//! In how many clicks people do what a house is for, from the front of the house on: each link,
//! button and choice counts, and typing does not. `docs/decisions/0030-clicks.md` has the list.

use std::sync::Arc;

use ::instance::kit::may::Role;
use ::instance::rooms::organisations;
use tests::{Database, Instance, Street, link, tell};

use crate::browser::Browser;
use crate::deeds::{add_activity, add_notice, add_offering, add_organisation};
use crate::seeds::{AGENDA, CLUBS, NOTES};
use crate::town::{DESK, NEIGHBOUR, neighbour};

/// The button that sends the form of a page.
const SEND: &str = "main form .button--primary";
/// "Ik bied iets aan", on the front of the house.
const OFFER: &str = "main a[href='/prikbord/nieuw?soort=bod']";
/// Says what just happened, at the top of a page.
const SAID: &str = "[role=status]";

/// What somebody clicked on in a browser.
struct Clicks<'a> {
    browser: &'a Browser,
    made: Vec<String>,
}

impl<'a> Clicks<'a> {
    /// Begins at the front of a house.
    async fn from_home(browser: &'a Browser, house: &Instance) -> Self {
        browser.go(&house.url("/")).await;
        Self { browser, made: Vec::new() }
    }

    /// Clicks on what leads to another page.
    async fn on(&mut self, selector: &str) {
        self.browser.click(selector).await;
        self.made.push(selector.to_owned());
    }

    /// Makes a choice on the page.
    async fn choose(&mut self, selector: &str) {
        self.browser.press(selector).await;
        self.made.push(selector.to_owned());
    }

    /// Goes from the first page to Ik kom of an activity, and fills it in as a guest would.
    async fn fill_in_ik_kom(&mut self, activity: &str) {
        self.on(&format!("main a[href='{activity}']")).await;
        self.on(&format!("main a[href='{activity}/ik-kom']")).await;
        self.browser.fill("#name", "Kofi").await;
        self.browser.fill("#contact", "(000) 000 11 11").await;
    }

    /// Clicks on a link in a mail.
    async fn in_mail(&mut self, link: &str) {
        self.browser.go(link).await;
        self.made.push("a link in a mail".to_owned());
    }

    /// Sees these words, and needed no more clicks than this.
    #[expect(clippy::print_stdout, reason = "whoever runs it wants to know how many")]
    async fn end_with(self, words: &str, most: usize) {
        let text = self.browser.text().await;
        assert!(text.contains(words), "no `{words}` after {:?}: {text}", self.made);
        let number = self.made.len();
        println!("`{words}` after {number} of {most} clicks");
        assert!(number <= most, "{number} clicks: {:?}", self.made);
    }
}

/// The link in the newest mail to somebody that ends like this.
async fn mailed(house: &Instance, email: &str, end: &str) -> String {
    let mail = house.mail_to(email).await.expect("a mail");
    let link = mail.split_whitespace().find(|word| word.ends_with(end));
    link.unwrap_or_else(|| panic!("no link for {end} in: {mail}")).to_owned()
}

/// A house with a neighbour who has an account, and an activity to which people say that they come.
async fn a_house(street: &Street) -> (Arc<Instance>, String) {
    let delinde = street.neighbourhood("delinde").await;
    neighbour(&delinde, NEIGHBOUR, "Joke", Role::Resident).await;
    let mut henk = delinde.editor().await;
    let path = add_activity(&mut henk, &AGENDA[1]).await;
    henk.visit(&format!("{path}/wijzig")).await.choose("sign_up", "ja").submit("Bewaar").await;
    assert!(henk.sees("De activiteit is aangepast"), "{}", henk.text());
    (delinde, path)
}

async fn a_notice(street: &Street) {
    let (delinde, _) = a_house(street).await;
    let browser = Browser::start().await;
    browser.sign_in(&delinde, NEIGHBOUR).await;
    let mut clicks = Clicks::from_home(&browser, &delinde).await;
    clicks.on(OFFER).await;
    browser.fill("#title", "Gratis stoelen").await;
    browser.fill("#text", "Twee stuks.").await;
    clicks.on(SEND).await;
    clicks.on("button[value=ophangen]").await;
    clicks.end_with("Je briefje hangt", 4).await;
}

/// Somebody who is not signed in writes a notice, and comes to the page where the code is typed.
async fn write_first<'a>(browser: &'a Browser, house: &Instance, email: &str) -> Clicks<'a> {
    let mut clicks = Clicks::from_home(browser, house).await;
    clicks.on(OFFER).await;
    browser.fill("#title", "Gratis stoelen").await;
    browser.fill("#text", "Twee stuks.").await;
    clicks.on(SEND).await;
    clicks.on("button[value=ophangen]").await;
    browser.fill("#email", email).await;
    clicks.on(SEND).await;
    let code = house.code_for(email).await;
    browser.fill("#code", &code).await;
    clicks
}

async fn a_notice_of_a_guest(street: &Street) {
    let (delinde, _) = a_house(street).await;
    let browser = Browser::start().await;
    let mut clicks = write_first(&browser, &delinde, NEIGHBOUR).await;
    clicks.on(SEND).await;
    browser.wait_for("[data-kept-done]").await;
    clicks.end_with("Je briefje hangt", 5).await;
}

async fn a_notice_of_somebody_new(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let browser = Browser::start().await;
    let mut clicks = write_first(&browser, &delinde, "kofi@buren.example").await;
    browser.fill("#name", "Kofi").await;
    clicks.choose("#of_age").await;
    clicks.on(SEND).await;
    browser.wait_for("[data-kept-done]").await;
    clicks.end_with("Je briefje hangt", 6).await;
}

async fn a_place_for_a_neighbour(street: &Street) {
    let (delinde, path) = a_house(street).await;
    let browser = Browser::start().await;
    browser.sign_in(&delinde, NEIGHBOUR).await;
    let mut clicks = Clicks::from_home(&browser, &delinde).await;
    clicks.on(&format!("main a[href='{path}']")).await;
    clicks.on(&format!("form[action='{path}/ik-kom'] button")).await;
    clicks.end_with("Je komt", 2).await;
}

async fn a_place_for_a_guest(street: &Street) {
    let (delinde, path) = a_house(street).await;
    let browser = Browser::start().await;
    let mut clicks = Clicks::from_home(&browser, &delinde).await;
    clicks.fill_in_ik_kom(&path).await;
    clicks.on(SEND).await;
    clicks.end_with("Je komt", 3).await;
}

async fn somebody_comes_along(street: &Street) {
    let (delinde, path) = a_house(street).await;
    let browser = Browser::start().await;
    let mut clicks = Clicks::from_home(&browser, &delinde).await;
    clicks.fill_in_ik_kom(&path).await;
    clicks.choose("input[name=fetch]").await;
    clicks.on(SEND).await;
    clicks.end_with("Je komt", 4).await;
    let fetched = delinde.count("SELECT COUNT(*) FROM attendee WHERE to_fetch = (1 = 1)").await;
    assert_eq!(fetched, 1);
}

async fn in_my_calendar(street: &Street) {
    let (delinde, path) = a_house(street).await;
    let browser = Browser::start().await;
    let mut clicks = Clicks::from_home(&browser, &delinde).await;
    clicks.on(&format!("main a[href='{path}']")).await;
    // A file comes, and the page stays.
    clicks.choose(&format!("main a[href='{path}.ics']")).await;
    clicks.end_with("In mijn eigen agenda", 2).await;
}

async fn the_week_of_the_neighbours(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let haven = street.neighbourhood("havenkwartier").await;
    link(street, &delinde, &haven).await;
    let browser = Browser::start().await;
    let mut clicks = Clicks::from_home(&browser, &delinde).await;
    clicks.on("main a[href='/wijkwebsites']").await;
    clicks.on(&format!("main a[href^='{}']", haven.origin())).await;
    clicks.on("main a[href='/buurtkrant/weekbericht']").await;
    browser.fill("#email", "kofi@buren.example").await;
    clicks.on(SEND).await;
    clicks.end_with("Kijk in je e-mail", 4).await;
}

async fn a_site(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let molenstad = street.portal("molenstad").await;
    drop(molenstad.administrator().await);
    let browser = Browser::start().await;
    browser.sign_in(&molenstad, "administrator@molenstad.example").await;
    let mut clicks = Clicks::from_home(&browser, &molenstad).await;
    clicks.on("main a[href='/wijkwebsites']").await;
    clicks.on("main a[href='/wijkwebsites/beheer']").await;
    browser.fill("#address", &delinde.authority()).await;
    clicks.on(SEND).await;
    street.settle().await;
    // The page sees by itself that something was found.
    browser.wait_for("#name").await;
    clicks.on(SEND).await;
    clicks.end_with("De vraag is verstuurd", 4).await;
}

async fn a_site_that_asks(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let molenstad = street.portal("molenstad").await;
    drop(delinde.administrator().await);
    let name = format!("Buurthuis {}", delinde.title());
    tests::link_to(street, &molenstad, &delinde.authority(), &name).await;
    let browser = Browser::start().await;
    browser.sign_in(&delinde, "administrator@delinde.example").await;
    browser.go(&delinde.url(DESK)).await;
    let mut clicks = Clicks { browser: &browser, made: Vec::new() };
    clicks.on("button[name=answer][value=yes]").await;
    clicks.end_with("Zij volgen jullie nu", 1).await;
}

async fn a_club(street: &Street) {
    let (delinde, _) = a_house(street).await;
    let browser = Browser::start().await;
    browser.sign_in(&delinde, NEIGHBOUR).await;
    let mut clicks = Clicks::from_home(&browser, &delinde).await;
    clicks.on("main a[href='/organisaties']").await;
    clicks.on("main a[href='/organisaties/meedoen']").await;
    browser.fill("#name", "Schaakclub").await;
    browser.fill("#text", "Wij schaken op dinsdag.").await;
    clicks.on(SEND).await;
    clicks.on("button[value=versturen]").await;
    clicks.end_with("Jullie staan erbij", 4).await;
}

async fn a_club_that_was_here(street: &Street) {
    let (delinde, _) = a_house(street).await;
    let path = add_organisation(&mut delinde.editor().await, &CLUBS[0]).await;
    let id = path.rsplit('/').next().unwrap_or_default();
    let house = delinde.house();
    let mut tx = house.write().await.expect("a database that answers");
    let asked = organisations::ask_whose(&house, &mut tx, id).await.expect("a mail");
    tx.commit().await.expect("a change that can be kept");
    assert!(asked, "nobody is asked");
    let mail = delinde.mail_to("hallo@club.example").await.expect("a mail");
    let link = mail.split_whitespace().find(|word| word.contains("/organisaties/link/"));
    let link = link.expect("a link");
    let browser = Browser::start().await;
    browser.sign_in(&delinde, NEIGHBOUR).await;
    let mut clicks = Clicks { browser: &browser, made: Vec::new() };
    clicks.in_mail(link).await;
    clicks.on(SEND).await;
    clicks.end_with("Jij houdt deze pagina nu bij", 2).await;
}

async fn what_is_still_right(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    add_offering(&mut delinde.editor().await, "Leen een bakfiets").await;
    street.days_later(92).await;
    let link = mailed(&delinde, "editor@delinde.example", "antwoord=ja").await;
    let browser = Browser::start().await;
    let mut clicks = Clicks { browser: &browser, made: Vec::new() };
    clicks.in_mail(&link).await;
    browser.wait_for(SAID).await;
    clicks.end_with("Nu weet iedereen dat dit klopt", 1).await;
}

async fn a_notice_that_stays(street: &Street) {
    let delinde = street.neighbourhood("delinde").await;
    let mut joke = neighbour(&delinde, NEIGHBOUR, "Joke", Role::Resident).await;
    add_notice(&mut joke, &NOTES[0]).await;
    street.days_later(36).await;
    let link = mailed(&delinde, NEIGHBOUR, "antwoord=ja").await;
    let browser = Browser::start().await;
    let mut clicks = Clicks { browser: &browser, made: Vec::new() };
    clicks.in_mail(&link).await;
    browser.wait_for(SAID).await;
    clicks.end_with("Je briefje blijft hangen", 1).await;
}

#[test]
fn a_neighbour_hangs_up_a_notice_in_four_clicks() {
    tell(Database::Sqlite, a_notice);
}

#[test]
fn who_is_not_signed_in_hangs_up_a_notice_in_five_clicks() {
    tell(Database::Sqlite, a_notice_of_a_guest);
}

#[test]
fn who_is_new_says_that_they_are_sixteen_and_that_is_one_click_more() {
    tell(Database::Sqlite, a_notice_of_somebody_new);
}

#[test]
fn a_neighbour_comes_to_an_activity_in_two_clicks() {
    tell(Database::Sqlite, a_place_for_a_neighbour);
}

#[test]
fn a_guest_comes_to_an_activity_in_three_clicks() {
    tell(Database::Sqlite, a_place_for_a_guest);
}

#[test]
fn who_would_rather_not_come_alone_is_fetched_in_four_clicks() {
    tell(Database::Sqlite, somebody_comes_along);
}

#[test]
fn an_activity_is_in_a_calendar_in_two_clicks() {
    tell(Database::Sqlite, in_my_calendar);
}

#[test]
fn the_week_of_the_neighbours_is_asked_for_in_four_clicks() {
    tell(Database::Sqlite, the_week_of_the_neighbours);
}

#[test]
fn a_club_is_on_the_page_in_four_clicks() {
    tell(Database::Sqlite, a_club);
}

#[test]
fn who_is_of_a_club_that_was_on_the_page_already_keeps_it_in_two_clicks() {
    tell(Database::Sqlite, a_club_that_was_here);
}

#[test]
fn a_site_is_linked_in_four_clicks() {
    tell(Database::Sqlite, a_site);
}

#[test]
fn a_site_that_asks_to_follow_gets_its_yes_in_one_click() {
    tell(Database::Sqlite, a_site_that_asks);
}

#[test]
fn that_something_is_still_right_is_said_with_one_click_in_a_mail() {
    tell(Database::Sqlite, what_is_still_right);
}

#[test]
fn a_notice_stays_with_one_click_in_a_mail() {
    tell(Database::Sqlite, a_notice_that_stays);
}
