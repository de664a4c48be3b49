//! Pages of keeping order: what anybody reports, and what is done about it.

use crate::pages::Step::{Click, Fill, Tick};
use crate::pages::{Page, SEND, after, mistakes, page};

/// What anybody sees.
pub fn reporting() -> Vec<Page> {
    vec![
        page("report", "/melden?pad=/agenda"),
        mistakes("report-mistakes", "/melden?pad=/agenda", &[Fill("email", "gast"), Click(SEND)]),
        after("report-receipt", "/melden?pad=/agenda", &[Tick("input[value=hurts]"), Click(SEND)]),
        page("report-counts", "/over/meldingen"),
    ]
}

/// What somebody sees who keeps order.
pub fn judging() -> Vec<Page> {
    vec![
        page("reports", "/beheer/meldingen"),
        after("report-matter", "/beheer/meldingen", &[Click("main li .button--primary")]),
        page("report-log", "/beheer/meldingen/logboek"),
        page("report-rules", "/beheer/meldingen/regels"),
        page("blocks", "/beheer/blokkades"),
        mistakes("blocks-mistakes", "/beheer/blokkades", &[Fill("wie", "ergens"), Click(SEND)]),
        after(
            "block-list",
            "/beheer/blokkades",
            &[Fill("lijst", "bad.example"), Click("form[action$='/lijst'] .button--primary")],
        ),
    ]
}
