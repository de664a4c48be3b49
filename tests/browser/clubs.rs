//! The pages of the organisations: for who looks, for who keeps one, and for who looks after all.

use crate::pages::Step::{self, Click, Fill};
use crate::pages::{Page, SEND, after, error, mistakes, page};
use crate::town::Spots;

/// Where anybody puts their own club on the page.
const REGISTER: &str = "/organisaties/meedoen";

/// What somebody does who puts their club on the page, and then stops.
static OWN_CLUB: [Step; 6] = [
    Fill("name", "Schaakclub"),
    Fill("text", "Wij schaken op dinsdag."),
    Click(SEND),
    Click("button[value=versturen]"),
    Click("main a[href$='/mensen']"),
    Click("main a[href$='/stoppen']"),
];

/// What a guest sees, besides the list and an organisation.
pub fn for_guests(spots: &Spots) -> Vec<Page> {
    let claim = format!("{}/van-ons", spots.organisation);
    vec![
        page("organisation-register", REGISTER),
        mistakes("organisation-register-mistakes", REGISTER, &[Click(SEND)]),
        page("organisation-claim", &claim),
        mistakes("organisation-claim-mistakes", &claim, &[Click("button[value=vertel]")]),
        error("organisation-link-over", "/organisaties/link/nergens", 410),
    ]
}

/// What a neighbour sees who registers a club.
pub fn for_neighbours() -> Vec<Page> {
    vec![
        after("organisation-look", REGISTER, OWN_CLUB.split_at(3).0),
        after("organisation-own", REGISTER, OWN_CLUB.split_at(4).0),
        after("organisation-own-people", REGISTER, OWN_CLUB.split_at(5).0),
        after("organisation-own-stop", REGISTER, &OWN_CLUB),
    ]
}

/// What an editor sees, who adds organisations for the house and looks at new ones.
pub fn for_editors(spots: &Spots) -> Vec<Page> {
    let people = format!("{}/mensen", spots.organisation);
    let question = format!("/beheer{}/vraag", spots.organisation);
    vec![
        page("organisation-form", "/organisaties/nieuw"),
        mistakes("organisation-form-mistakes", "/organisaties/nieuw", &[Click(SEND)]),
        page("organisation-logo", &format!("{}/logo", spots.organisation)),
        page("organisation-people", &people),
        mistakes("organisation-people-mistake", &people, &[Click("button[value=uitnodigen]")]),
        page("organisation-remove", &format!("{}/weg", spots.organisation)),
        page("desk-organisations", "/beheer/organisaties"),
        page("desk-organisation-question", &question),
        mistakes("desk-organisation-question-mistake", &question, &[Click(SEND)]),
    ]
}
