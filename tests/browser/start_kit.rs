//! The pages of an empty house with the start kit: choosing, and examples in every room.

use crate::pages::{Page, Step, after, mistakes, page};
use Step::{Click, Fill};

const KIT: &str = "/beheer/startpakket";
/// The first example below a list.
const FIRST: Step = Click("section[aria-labelledby=examples] li a");

/// As who runs the house sees them; each page builds on those before it.
pub fn start_kit_pages() -> Vec<Page> {
    vec![
        page("start-kit-empty", KIT),
        after("start-kit-themes", "/beheer/startpakket?thema=groen-en-natuur", &[]),
        after("start-kit-chosen", KIT, &[Click("form#choice .button--primary")]),
        page("start-kit-remove", "/beheer/startpakket/weg"),
        page("example-home", "/"),
        page("example-agenda", "/agenda"),
        page("example-etalage", "/etalage"),
        page("example-organisations", "/organisaties"),
        page("example-news", "/buurtkrant"),
        page("example-about", "/over"),
        page("example-rules", "/huisregels"),
        after("example-activity", "/agenda", &[FIRST]),
        after("example-offering", "/etalage", &[FIRST]),
        after("example-organisation", "/organisaties", &[FIRST]),
        after("example-article", "/buurtkrant", &[FIRST]),
        after("example-page", "/over", &[FIRST]),
        after("example-form", "/agenda", &[FIRST, Click("main a[href*='?voorbeeld=']")]),
        mistakes(
            "example-form-mistakes",
            "/agenda",
            &[
                FIRST,
                Click("main a[href*='?voorbeeld=']"),
                Fill("price", "veel"),
                Click("main form .button--primary"),
            ],
        ),
    ]
}
