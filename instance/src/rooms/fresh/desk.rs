//! The list of what nobody answers for, for who may change everything: each with one next step. Below
//! it the archive.

use askama::Template;
use axum::extract::{Path, State};

use super::ask::knows;
use super::question::{own, said};
use super::{store, things};
use crate::kit::dates::Dates;
use crate::kit::fresh::{Asked, Checked, Freshness, GRACE, Kind, Thing};
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::time::DAY;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Moment, Tx, mail};

/// How long an owner has to answer a visitor before the desk sees it, in milliseconds.
const DOUBT_WAITS: i64 = 7 * DAY;

/// Something that waits for the desk.
struct Waiting {
    kind: Kind,
    thing: Thing,
    /// What visitors say about it, and when.
    doubts: Vec<(String, Moment)>,
    /// When its owner was asked.
    asked: Option<Asked>,
}

/// One row.
#[derive(Debug, Clone)]
struct Row {
    title: String,
    checked: Checked,
    /// What visitors say about it.
    doubts: Vec<String>,
    /// Whose it is and when they were asked, in a sentence.
    whose: String,
}

/// What waits for the desk: what nobody answered for, and what visitors doubt for a week.
async fn waiting(tx: &mut Tx, now: Moment) -> sqlx::Result<Vec<Waiting>> {
    let mut named = store::unanswered(tx, now.plus(-GRACE), things::AT_ONCE).await?;
    for doubted in store::doubted(tx, now.plus(-DOUBT_WAITS), things::AT_ONCE).await? {
        if !named.contains(&doubted) {
            named.push(doubted);
        }
    }
    let mut all = Vec::new();
    for (slug, id) in named {
        let Some(kind) = Kind::from_slug(&slug) else { continue };
        let Some(thing) = things::thing(tx, kind, &id).await? else { continue };
        let doubts = store::doubts(tx, kind, &id).await?;
        let asked = store::asked(tx, kind, &id).await?;
        let asked = asked.filter(|asked| asked.since == thing.checked());
        let is_doubted = doubts.iter().any(|(_, at)| *at >= thing.checked());
        // What was changed or checked meanwhile is settled in the night.
        if thing.checks.archived_at.is_none() && (asked.is_some() || is_doubted) {
            all.push(Waiting { kind, thing, doubts, asked });
        }
    }
    Ok(all)
}

/// Whose something is and when they were asked, in a sentence.
async fn whose(tx: &mut Tx, waiting: &Waiting, dates: &Dates) -> sqlx::Result<String> {
    let w = dates.lang;
    let member = knows(tx, &waiting.thing).await?;
    let day = waiting.asked.map(|asked| dates.day(asked.asked_at));
    Ok(match (member, day) {
        (Some(member), Some(day)) if member.mail().is_some() => {
            w.fill("keeper-asked", &[("name", member.name.as_str()), ("day", day.as_str())])
        }
        (Some(member), _) => w.put("keeper-of", "name", member.name),
        (None, Some(day)) if mail::is_address(&waiting.thing.email) => {
            w.put("keeper-asked-mail", "day", day)
        }
        (None, _) => w.say("keeper-nobody"),
    })
}

/// How many things wait for the desk.
pub async fn count_waiting(tx: &mut Tx, now: Moment) -> sqlx::Result<usize> {
    Ok(waiting(tx, now).await?.len())
}

#[derive(Template)]
#[template(path = "rooms/fresh/desk.html")]
struct List<'a> {
    frame: &'a Frame,
    rows: Vec<Row>,
    archive: Vec<Row>,
    freshness: Freshness,
}

impl List<'_> {
    /// What it is, in a word.
    fn kind(&self, row: &Row) -> String {
        let word = match row.checked.kind {
            Kind::Offering => "keeper-kind-offering",
            Kind::Organisation => "keeper-kind-organisation",
            Kind::Series => "keeper-kind-series",
            Kind::Page => "keeper-kind-page",
            Kind::Activity => "keeper-kind-activity",
            Kind::Notice => "keeper-kind-notice",
        };
        self.frame.w.say(word)
    }

    fn percent(&self) -> String {
        let percent = self.freshness.percent();
        let said = |percent: i64| self.frame.w.put("keeper-percent", "percent", percent);
        percent.map(said).unwrap_or_default()
    }
}

/// `GET /beheer/vers`
pub async fn list(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::ChangeAny)?;
    let frame = Frame::new(&house, &visitor, "desk", &visitor.lang.say("keeper-title")).await?;
    let now = house.now();
    let mut tx = house.read().await?;
    let mut rows = Vec::new();
    for waiting in waiting(&mut tx, now).await? {
        let whose = whose(&mut tx, &waiting, &frame.dates).await?;
        let checked = waiting.thing.shown(waiting.kind, now);
        let doubts = said(waiting.doubts, frame.w);
        rows.push(Row { checked, title: waiting.thing.title, doubts, whose });
    }
    let mut archive = Vec::new();
    for kind in Kind::ALL {
        for thing in things::archived(&mut tx, kind).await? {
            let checked = thing.shown(kind, now);
            let (doubts, whose) = (Vec::new(), String::new());
            archive.push(Row { checked, title: thing.title, doubts, whose });
        }
    }
    let freshness = things::freshness(&mut tx, now).await?;
    show(&List { frame: &frame, rows, archive, freshness })
}

/// `POST /beheer/vers/{kind}/{id}/terug`: out of the archive.
pub async fn bring_back(
    State(house): State<House>,
    visitor: Visitor,
    Path((slug, id)): Path<(String, String)>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::ChangeAny)?;
    let (kind, thing) = own(&house, &visitor, &slug, &id).await?;
    let mut tx = house.write().await?;
    things::check(&house, &mut tx, kind, &thing.id).await?;
    tx.commit().await?;
    Ok(see_other_saying("/beheer/vers", "keeper-flash-back"))
}
