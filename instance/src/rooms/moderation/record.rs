//! The log for who keeps order, and the counts for everybody.

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::routing::get;
use serde::Deserialize;

use super::About;
use super::choice::Wrong;
use super::queue::QUEUE;
use super::review::Rules;
use super::store::log::{self, Line};
use crate::kit::House;
use crate::kit::id::is_id;
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;

/// How many lines of the log stand on one page.
const ON_ONE_PAGE: usize = 50;

/// The addresses of log and counts.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/beheer/meldingen/logboek", get(read))
        .route("/over/meldingen", get(counts))
}

/// What stands in the log, each with the key of its word.
const WHATS: [(&str, &str); 21] = [
    ("held", "moderator-log-held"),
    ("claim", "moderator-log-claim"),
    ("let-go", "moderator-log-let-go"),
    ("hand-over", "moderator-log-hand-over"),
    ("note", "moderator-log-note"),
    ("leave", "moderator-log-leave"),
    ("ask", "moderator-log-ask"),
    ("hide", "moderator-log-hide"),
    ("remove", "moderator-log-remove"),
    ("approve", "moderator-log-approve"),
    ("decline", "moderator-log-decline"),
    ("week", "moderator-log-week"),
    ("month", "moderator-log-month"),
    ("block", "moderator-log-block"),
    ("taken-back", "moderator-log-taken-back"),
    ("flag", "moderator-log-flag"),
    ("appeal-author", "moderator-log-appeal-author"),
    ("appeal-reporter", "moderator-log-appeal-reporter"),
    ("blocked", "moderator-log-blocked"),
    ("unblocked", "moderator-log-unblocked"),
    ("list", "moderator-log-list"),
];

/// The key of the word for a line of the log.
#[must_use]
pub fn what_word(what: &str) -> &'static str {
    WHATS.iter().find(|(name, _)| *name == what).map_or("moderator-log-other", |(_, word)| word)
}

#[derive(Debug, Default, Deserialize)]
struct Before {
    #[serde(default)]
    voor: String,
}

#[derive(Template)]
#[template(path = "rooms/moderation/log.html")]
struct Log<'a> {
    frame: &'a Frame,
    lines: &'a [Line],
    next: String,
}

impl Log<'_> {
    fn what(&self, line: &Line) -> String {
        self.frame.w.say(what_word(&line.what))
    }

    fn about(&self, line: &Line) -> String {
        self.frame.w.say(About::from_name(&line.kind).unwrap_or(About::Somewhere).word())
    }

    fn by(&self, line: &Line) -> String {
        if line.by_name.is_empty() {
            return self.frame.w.say("moderator-by-nobody");
        }
        line.by_name.clone()
    }

    fn rule(&self, line: &Line) -> String {
        Wrong::rule_said(&line.rule, self.frame.w)
    }
}

/// `GET /beheer/meldingen/logboek`
async fn read(
    State(house): State<House>,
    visitor: Visitor,
    Query(before): Query<Before>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::Moderate)?;
    let title = visitor.lang.say("moderator-log-title");
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    let before = if is_id(&before.voor) { before.voor.as_str() } else { "" };
    let mut tx = house.read().await?;
    // One more than fits tells whether there is a next page.
    let most = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut lines = log::before(&mut tx, before, most).await?;
    let has_next = lines.len() > ON_ONE_PAGE;
    lines.truncate(ON_ONE_PAGE);
    let last = lines.last().filter(|_| has_next);
    let next = last.map(|last| format!("{QUEUE}/logboek?voor={}", last.id)).unwrap_or_default();
    show(&Log { frame: &frame, lines: &lines, next })
}

/// What is counted for everybody, each with the key of its word, in the order of the page.
const COUNTED: [(&str, &str); 12] = [
    ("reported", "moderation-count-reported"),
    ("held", "moderation-count-held"),
    ("leave", "moderation-count-leave"),
    ("ask", "moderation-count-ask"),
    ("hide", "moderation-count-hide"),
    ("remove", "moderation-count-remove"),
    ("approve", "moderation-count-approve"),
    ("decline", "moderation-count-decline"),
    ("muted", "moderation-count-muted"),
    ("appeal", "moderation-count-appeal"),
    ("taken-back", "moderation-count-taken-back"),
    ("flag", "moderation-count-flag"),
];

/// The counts of one year: words and numbers.
struct Year {
    year: i64,
    rows: Vec<(String, i64)>,
}

#[derive(Template)]
#[template(path = "rooms/moderation/counts.html")]
struct Counts<'a> {
    frame: &'a Frame,
    years: Vec<Year>,
    rules: Rules,
}

/// `GET /over/meldingen`: how often something was reported, and what was done.
async fn counts(State(house): State<House>, visitor: Visitor) -> Answer {
    let title = visitor.lang.say("moderation-counts-title");
    let frame = Frame::new(&house, &visitor, "about", &title).await?;
    let mut tx = house.read().await?;
    let all = log::counts(&mut tx).await?;
    drop(tx);
    let mut years: Vec<i64> = all.iter().map(|(year, ..)| *year).collect();
    years.dedup();
    let of = |year: i64, what: &str| {
        let found = all.iter().find(|(own, name, _)| *own == year && name == what);
        found.map_or(0, |(.., number)| *number)
    };
    let rows = |year: i64| {
        COUNTED.iter().map(|(what, word)| (frame.w.say(word), of(year, what))).collect()
    };
    let years = years.into_iter().map(|year| Year { year, rows: rows(year) }).collect();
    let rules = Rules::of(&*house.settings().await?);
    show(&Counts { frame: &frame, years, rules })
}
