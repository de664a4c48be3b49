//! The screen on which reports are judged.

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::routing::{get, post};
use serde::Deserialize;

use super::About;
use super::store::{self, Open};
use crate::kit::id::is_id;
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang};

/// How many reports stand on one page.
const ON_ONE_PAGE: usize = 30;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/beheer/meldingen", get(list))
        .route("/beheer/meldingen/{id}/klaar", post(settle))
}

/// Where in the list somebody is.
#[derive(Debug, Default, Deserialize)]
struct After {
    #[serde(default)]
    na: String,
}

#[derive(Template)]
#[template(path = "rooms/moderation/list.html")]
struct List<'a> {
    frame: &'a Frame,
    reports: &'a [Open],
    next: String,
}

impl List<'_> {
    /// What was reported, in a word.
    fn about(&self, report: &Open) -> String {
        let word = About::from_name(&report.kind).map_or("moderation-about-other", About::word);
        self.frame.w.say(word)
    }

    /// Who reported it: a first name, a guest, or another server.
    fn reporter(&self, report: &Open) -> String {
        if let Some(host) = &report.host {
            return self.frame.w.put("moderation-another-server", "host", host);
        }
        named(report.reporter.as_deref(), "moderation-a-guest", self.frame.w)
    }

    /// Who made it: a first name, or somebody that we do not know.
    fn author(&self, report: &Open) -> String {
        named(report.author.as_deref(), "moderation-unknown", self.frame.w)
    }
}

fn named(name: Option<&str>, otherwise: &str, lang: Lang) -> String {
    name.map_or_else(|| lang.say(otherwise), str::to_owned)
}

async fn list(State(house): State<House>, visitor: Visitor, Query(after): Query<After>) -> Answer {
    may(visitor.resident.as_ref(), Action::Moderate)?;
    let title = visitor.lang.say("moderation-title");
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    let mut tx = house.read().await?;
    let after = if is_id(&after.na) { after.na.as_str() } else { "" };
    // One more than fits tells whether there is a next page.
    let most = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut reports = store::open(&mut tx, after, most).await?;
    let has_next = reports.len() > ON_ONE_PAGE;
    reports.truncate(ON_ONE_PAGE);
    let last = reports.last().filter(|_| has_next);
    let next = last.map(|report| format!("/beheer/meldingen?na={}", report.id));
    show(&List { frame: &frame, reports: &reports, next: next.unwrap_or_default() })
}

async fn settle(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::Moderate)?;
    let mut tx = house.write().await?;
    if !store::exists(&mut tx, &id).await? {
        return Err(Oops::NotFound);
    }
    store::settle(&mut tx, &id, &resident.id, house.now()).await?;
    tx.commit().await?;
    Ok(see_other_saying("/beheer/meldingen", "moderation-flash-settled"))
}
