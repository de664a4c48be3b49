//! Pages of who runs a house: what it looks like, its rooms and words, the way to its opening.

use crate::pages::Step::{Click, Fill};
use crate::pages::{Page, SEND, after, error, mistakes, page};
use crate::town::Spots;

/// Looks, rooms and words; files that are read in, figures and backups.
pub fn looks(spots: &Spots) -> Vec<Page> {
    vec![
        page("importing", "/beheer/inlezen"),
        page("importing-preview", &spots.import),
        mistakes("importing-mistake", "/beheer/inlezen", &[Click(SEND)]),
        page("figures", "/beheer/cijfers"),
        page("figures-sheet", "/beheer/cijfers/jaarverslag"),
        page("backup", "/beheer/reservekopie"),
        page("desk-look", "/beheer/uiterlijk"),
        after("desk-look-preview", "/beheer/uiterlijk", &[Click("button[value=preview]")]),
        page("desk-photo", "/beheer/uiterlijk/foto"),
        page("desk-logo", "/beheer/uiterlijk/logo"),
        page("desk-rooms", "/beheer/kamers"),
        mistakes(
            "desk-rooms-mistakes",
            "/beheer/kamers",
            &[Fill("agenda", "Alles wat er hier te doen is"), Click(SEND)],
        ),
        page("desk-lists", "/beheer/woorden/themas"),
        page("desk-lists-help", "/beheer/woorden/hulp"),
        page("desk-opened", "/beheer/openen"),
    ]
}

/// The desk of a house that is not open yet, and what is still to be done.
pub fn opening() -> Vec<Page> {
    vec![page("desk-before-opening", "/beheer"), page("desk-opening", "/beheer/openen")]
}

/// A house that nobody has set up.
pub fn set_up(address: &str) -> Vec<Page> {
    vec![
        error("not-open", "/", 503),
        page("set-up", address),
        mistakes("set-up-mistakes", address, &[Click(SEND)]),
    ]
}
