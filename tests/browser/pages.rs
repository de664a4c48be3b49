//! Every kind of page, and how somebody gets there.

use std::sync::Arc;

use tests::Instance;

use crate::browser::Browser;
use crate::clubs;
use crate::desks;
use crate::order;
use crate::start_kit::start_kit_pages;
use crate::town::{DESK, NEIGHBOUR, Spots, Town};

/// What somebody does on a page before it is looked at.
#[derive(Clone, Copy)]
pub enum Step {
    /// Writes in the field with this name.
    Fill(&'static str, &'static str),
    /// Ticks the box that this selector finds.
    Tick(&'static str),
    /// Clicks on what this selector finds.
    Click(&'static str),
}
use Step::{Click, Fill, Tick};

/// One page.
pub struct Page {
    /// What pictures of it are called.
    pub name: &'static str,
    /// Where it is, or where the steps begin.
    pub path: String,
    /// What leads to it.
    pub steps: &'static [Step],
    /// The status of the answer.
    pub status: u16,
}

/// Pages of one house as one person sees them.
pub struct Round {
    /// The house.
    pub house: Arc<Instance>,
    /// The e-mail address of an account; `None` for a guest.
    pub who: Option<&'static str>,
    /// The pages.
    pub pages: Vec<Page>,
}

/// The button that sends a form: not those around the page.
pub const SEND: &str = "main form .button--primary";

impl Page {
    /// Opens it.
    pub async fn open(&self, browser: &Browser, house: &Instance) {
        browser.go(&house.url(&self.path)).await;
        for step in self.steps {
            match step {
                Fill(field, text) => browser.fill(&format!("#{field}"), text).await,
                Tick(selector) => browser.press(selector).await,
                Click(selector) => browser.click(selector).await,
            }
        }
    }
}

/// A page that one address leads to.
pub fn page(name: &'static str, path: &str) -> Page {
    after(name, path, &[])
}

/// A page that these steps lead to.
pub fn after(name: &'static str, path: &str, steps: &'static [Step]) -> Page {
    Page { name, path: path.to_owned(), steps, status: 200 }
}

/// A form that comes back with what is wrong.
pub fn mistakes(name: &'static str, path: &str, steps: &'static [Step]) -> Page {
    Page { status: 422, ..after(name, path, steps) }
}

/// A page that says that something is not there.
pub fn error(name: &'static str, path: &str, status: u16) -> Page {
    Page { status, ..page(name, path) }
}

fn round(house: &Arc<Instance>, who: Option<&'static str>, pages: Vec<Page>) -> Round {
    Round { house: Arc::clone(house), who, pages }
}

fn with(mut pages: Vec<Page>, more: Vec<Page>) -> Vec<Page> {
    pages.extend(more);
    pages
}

/// All rounds through the town.
pub fn rounds(town: &Town) -> Vec<Round> {
    let spots = &town.spots;
    vec![
        round(&town.delinde, None, with(guest_pages(town), clubs::for_guests(spots))),
        round(&town.delinde, Some(NEIGHBOUR), with(resident_pages(town), clubs::for_neighbours())),
        round(
            &town.delinde,
            Some("editor@delinde.example"),
            with(editor_pages(town), clubs::for_editors(spots)),
        ),
        round(
            &town.delinde,
            Some("administrator@delinde.example"),
            with(with(house_desk_pages(), order::judging()), desks::looks(spots)),
        ),
        round(&town.molenstad, None, city_pages(town)),
        round(&town.molenstad, Some("administrator@molenstad.example"), city_desk_pages(town)),
        round(&town.oudestad, None, empty_pages()),
        round(&town.oudestad, Some("administrator@oudestad.example"), start_kit_pages()),
        round(&town.nieuwland.0, None, desks::set_up(&town.nieuwland.1)),
        round(&town.weide, None, vec![error("not-open-yet", "/", 503)]),
        round(&town.weide, Some("administrator@weide.example"), desks::opening()),
    ]
}

/// What the neighbourhood has to offer.
/// Where something is said about whether an offering is still right.
fn checked(offering: &str, what: &str) -> String {
    offering.replace("/etalage/", "/vers/aanbod/") + "/" + what
}

fn guest_pages(town: &Town) -> Vec<Page> {
    let spots = &town.spots;
    let offered = vec![
        page("home", "/"),
        page("how-it-works", "/zo-werkt-het"),
        page("agenda", "/agenda"),
        page("agenda-list", "/agenda?weergave=lijst"),
        page("agenda-filtered", "/agenda?thema=ontmoeten&gratis=ja"),
        page("agenda-nothing-found", "/agenda?q=olifant"),
        page("activity", &spots.activity),
        page("activity-from-elsewhere", &spots.foreign_activity),
        page("activity-past", &spots.past),
        page("activity-series", &spots.series),
        page("activity-cancelled", &spots.cancelled),
        page("activity-sign-up", &spots.sign_up),
        page("activity-full", &spots.full),
        page("attendance-form", &format!("{}/ik-kom", spots.sign_up)),
        mistakes(
            "attendance-form-mistakes",
            &format!("{}/ik-kom", spots.sign_up),
            &[Fill("contact", "bel maar"), Click(SEND)],
        ),
        page("attendance-form-full", &format!("{}/ik-kom", spots.full)),
        page("attendance-own", &spots.own),
        page("attendance-own-waiting", &spots.own_waiting),
        page("noticeboard", "/prikbord"),
        page("noticeboard-solved", "/prikbord?soort=opgelost"),
        page("notice", &spots.notice),
        page("notice-solved", &spots.solved),
        page("notice-from-elsewhere", &spots.foreign_notice),
        page("notice-cards", "/prikbord/kaartjes"),
        page("notice-cards-large", "/prikbord/kaartjes?op=2"),
        page("mediation", "/prikbord/hulp"),
        page("organisations", "/organisaties"),
        page("organisations-nothing-found", "/organisaties?q=olifant"),
        page("organisation", &spots.organisation),
        page("etalage", "/etalage"),
        page("etalage-nothing-found", "/etalage?q=olifant"),
        page("offering", &spots.offering),
        page("doubt", &checked(&spots.offering, "klopt-niet")),
        error("question-over", "/vers/aanbod/nergens/vraag/over", 410),
        page("news", "/buurtkrant"),
        page("news-month", &spots.month),
        page("news-story", &spots.story),
        page("news-portrait", &spots.portrait),
        page("week-sheet", "/buurtkrant/deze-week"),
        page("digest", "/buurtkrant/weekbericht"),
        mistakes(
            "digest-mistakes",
            "/buurtkrant/weekbericht",
            &[Fill("email", "joke"), Click(SEND)],
        ),
        page("digest-asked", "/buurtkrant/weekbericht/gevraagd"),
    ];
    offered.into_iter().chain(pages_of_the_house(spots)).chain(order::reporting()).collect()
}

/// What the house is, how somebody comes in, and what is not there.
fn pages_of_the_house(spots: &Spots) -> Vec<Page> {
    vec![
        page("sites", "/wijkwebsites"),
        page("contact", "/contact"),
        mistakes("contact-mistakes", "/contact", &[Fill("text", "Hallo"), Click(SEND)]),
        page("contact-sent", "/contact/gestuurd"),
        page("about", "/over"),
        page("figures-for-everybody", "/over/cijfers"),
        page("house-rules", "/huisregels"),
        page("privacy", "/privacy"),
        page("accessibility", "/toegankelijkheid"),
        page("living-room", "/huiskamer"),
        page("guest-book", "/huiskamer/gastenboek"),
        mistakes("guest-book-mistake", "/huiskamer/gastenboek", &[Click(SEND)]),
        page("sign-in", "/inloggen"),
        mistakes("sign-in-mistake", "/inloggen", &[Fill("email", "joke"), Click(SEND)]),
        after("sign-in-code", "/inloggen", &[Fill("email", "nieuw@buren.example"), Click(SEND)]),
        mistakes(
            "sign-in-code-mistake",
            "/inloggen",
            &[Fill("email", "gauw@buren.example"), Click(SEND), Fill("code", "1"), Click(SEND)],
        ),
        error("sign-in-link-over", "/inloggen/met/nergens", 410),
        error("error-not-found", "/nergens", 404),
        error("error-gone", &spots.removed, 410),
        error("error-sign-in-first", "/berichten", 403),
    ]
}

fn resident_pages(town: &Town) -> Vec<Page> {
    let talk = &town.spots.conversation;
    let outside = town.spots.foreign_notice.replace("/prikbord/", "/berichten/nieuw?briefje=");
    vec![
        page("home-signed-in", "/"),
        page("activity-sign-up-signed-in", &town.spots.sign_up),
        page("notice-step-1", "/prikbord/nieuw"),
        page("notice-step-2", "/prikbord/nieuw?soort=vraag"),
        mistakes("notice-step-2-mistakes", "/prikbord/nieuw?soort=vraag", &[Click(SEND)]),
        after(
            "notice-step-1-again",
            "/prikbord/nieuw?soort=vraag",
            &[Fill("title", "Stoelen"), Click("button[value=kies]")],
        ),
        after(
            "notice-step-3-private",
            "/prikbord/nieuw?soort=bod",
            &[
                Fill("title", "Stoelen"),
                Fill("text", "Indien gewenst: bel 06 12 34 56 78"),
                Click(SEND),
            ],
        ),
        after(
            "notice-step-3",
            "/prikbord/nieuw?soort=vraag",
            &[
                Fill("title", "Wie leest voor?"),
                Fill("text", "Een uurtje per week, indien mogelijk."),
                Click(SEND),
            ],
        ),
        page("living-room-talk", "/huiskamer"),
        page("me", "/ik"),
        mistakes("me-mistake", "/ik", &[Fill("name", " "), Click(SEND)]),
        page("me-leave", "/ik/weg"),
        page("messages", "/berichten"),
        page("conversation", talk),
        mistakes("conversation-mistake", talk, &[Click(SEND)]),
        page("conversation-block", &format!("{talk}/blokkeer")),
        page("conversation-remove", &format!("{talk}/weg")),
        mistakes(
            "message-report-mistake",
            talk,
            &[Click("a[href*='/meld?']"), Click("main form .button--large")],
        ),
        page("messages-blocked", "/berichten/geblokkeerd"),
        mistakes("message-outside-mistakes", &outside, &[Click(SEND)]),
        page("me-sessions", "/ik/sessies"),
        page("me-decisions", "/besluiten"),
        page("me-keys", "/ik/sleutels"),
        page("me-email", "/ik/email"),
        mistakes("me-email-mistake", "/ik/email", &[Fill("email", "joke"), Click(SEND)]),
        after("me-email-code", "/ik/email", &[Fill("email", "anders@buren.example"), Click(SEND)]),
        error("error-forbidden", "/beheer", 403),
    ]
}

fn editor_pages(town: &Town) -> Vec<Page> {
    let spots = &town.spots;
    vec![
        page("about-form", "/over/nieuw"),
        page("fresh-look", &checked(&spots.offering, "nakijken")),
        mistakes("about-form-mistakes", "/over/nieuw", &[Click("button[value=save]")]),
        after(
            "about-preview",
            "/over/nieuw",
            &[
                Fill("title", "Wie"),
                Fill("text", "## Kop"),
                Click("main button[value=preview]:not([hidden])"),
            ],
        ),
        after(
            "about-page",
            "/over/nieuw",
            &[Fill("title", "Wie zijn wij"), Fill("text", "## Wij"), Click("button[value=save]")],
        ),
        page("about-written", "/over"),
        page("about-versions", "/over/wie-zijn-wij/versies"),
        page("about-remove", "/over/wie-zijn-wij/weg"),
        page("activity-form", "/agenda/nieuw"),
        mistakes(
            "activity-form-mistakes",
            "/agenda/nieuw",
            &[Fill("price", "veel"), Fill("link", "nergens"), Click(SEND)],
        ),
        page("activity-change", &format!("{}/wijzig", spots.activity)),
        page("activity-series-change", &format!("{}/wijzig", spots.series)),
        page("activity-series-remove", &format!("{}/weg", spots.series)),
        page("activity-remove", &format!("{}/weg", spots.activity)),
        page("activity-editor", &spots.activity),
        page("activity-organiser", &spots.full),
        page("attendance-list", &format!("{}/wie-komt", spots.full)),
        mistakes(
            "attendance-list-mistakes",
            &format!("{}/wie-komt", spots.sign_up),
            &[Fill("contact", "bel maar"), Click("main form .button--large")],
        ),
        after(
            "attendance-remove",
            &format!("{}/wie-komt", spots.sign_up),
            &[Click("a[href$='/weg']")],
        ),
        page("notice-remove", &format!("{}/weg", spots.notice)),
        page("offering-form", "/etalage/nieuw"),
        mistakes("offering-form-mistakes", "/etalage/nieuw", &[Click(SEND)]),
        page("offering-remove", &format!("{}/weg", spots.offering)),
        page("news-editor", "/buurtkrant"),
        page("news-draft", &spots.draft),
        page("news-form", "/buurtkrant/nieuw"),
        mistakes("news-form-mistakes", "/buurtkrant/nieuw", &[Click("button[value=publish]")]),
        page("news-remove", &format!("{}/weg", spots.draft)),
        page("digest-settings", "/buurtkrant/weekbericht/instellingen"),
    ]
}

fn house_desk_pages() -> Vec<Page> {
    vec![
        page("mediation-list", "/beheer/bemiddeling"),
        page("mediation-intake", "/beheer/bemiddeling/nieuw"),
        mistakes("mediation-intake-mistakes", "/beheer/bemiddeling/nieuw", &[Click(SEND)]),
        after(
            "mediation-case",
            "/beheer/bemiddeling/nieuw",
            &[
                Fill("first_name", "Riet"),
                Fill("phone", "(000) 000 11 22"),
                Fill("title", "Wie haalt brood?"),
                Tick("input[name=agreed]"),
                Click(SEND),
            ],
        ),
        page("mediation-figures", "/beheer/bemiddeling/cijfers"),
        page("mediation-settings", "/beheer/bemiddeling/instellingen"),
        page("desk", "/beheer"),
        page("desk-settings", "/beheer/instellingen"),
        mistakes(
            "desk-settings-mistakes",
            "/beheer/instellingen",
            &[Fill("house_name", " "), Fill("phone", "bel maar"), Click(SEND)],
        ),
        page("accessibility-form", "/toegankelijkheid/wijzig"),
        mistakes(
            "accessibility-mistakes",
            "/toegankelijkheid/wijzig",
            &[Fill("checked", "morgen"), Click(SEND)],
        ),
        page("living-room-host", "/huiskamer"),
        page("living-room-settings", "/huiskamer/instellingen"),
        mistakes(
            "living-room-settings-mistake",
            "/huiskamer/instellingen",
            &[Fill("hours_monday", "vroeg"), Click(SEND)],
        ),
        page("guest-book-host", "/huiskamer/gastenboek"),
        page("desk-people", "/beheer/mensen"),
        mistakes("desk-people-mistakes", "/beheer/mensen", &[Click("main form .button--large")]),
        page("desk-mail", "/beheer/post"),
        after("desk-person", "/beheer/mensen", &[Click("main td a")]),
        page("me-second-step", "/ik/tweede-stap"),
        page("me-second-step-set-up", "/ik/tweede-stap?opnieuw=ja"),
        mistakes(
            "me-second-step-mistake",
            "/ik/tweede-stap?opnieuw=ja",
            &[Fill("code", "1"), Click(SEND)],
        ),
        page("desk-sites-asked", DESK),
        page("fresh-desk", "/beheer/vers"),
        page("messages-empty", "/berichten"),
        page("messages-of-house", "/berichten/huis"),
    ]
}

fn city_pages(town: &Town) -> Vec<Page> {
    vec![
        page("city", "/"),
        page("city-agenda", "/agenda"),
        page("city-noticeboard", "/prikbord"),
        page("city-organisations", "/organisaties"),
        page("city-etalage", "/etalage"),
        page("city-news", "/buurtkrant"),
        page("city-organisation", &town.spots.foreign_organisation),
        page("city-sites", "/wijkwebsites"),
        page("city-how-it-works", "/zo-werkt-het"),
    ]
}

fn city_desk_pages(town: &Town) -> Vec<Page> {
    let spots = &town.spots;
    vec![
        page("city-desk", "/beheer"),
        page("city-traffic", "/beheer/verkeer"),
        page("city-desk-sites", DESK),
        mistakes(
            "city-desk-sites-mistake",
            DESK,
            &[Click("form[action='/wijkwebsites/beheer'] button")],
        ),
        page("site-found", &spots.search),
        page("site-not-found", &spots.failed_search),
        after(
            "site-searching",
            DESK,
            &[
                Fill("address", "oudestad.localhost:2"),
                Click("form[action='/wijkwebsites/beheer'] button"),
            ],
        ),
        page("site", &spots.healthy_site),
        page("site-broken", &spots.broken_site),
        page("site-unlink", &format!("{}/weg", spots.healthy_site)),
    ]
}

fn empty_pages() -> Vec<Page> {
    vec![
        page("empty-home", "/"),
        page("empty-agenda", "/agenda"),
        page("empty-noticeboard", "/prikbord"),
        page("empty-organisations", "/organisaties"),
        page("empty-etalage", "/etalage"),
        page("empty-news", "/buurtkrant"),
        page("empty-week-sheet", "/buurtkrant/deze-week"),
        page("empty-sites", "/wijkwebsites"),
    ]
}
