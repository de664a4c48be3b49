//! What was held or decided of what somebody made, and appealing: for its author. And what became of
//! what they reported.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;

use super::About;
use super::act::may_appeal;
use super::report::{Shown, appealed, show_report};
use super::review::Sign;
use super::store::{self, Matter, reported};
use super::tell::{by_whom, muted_line, rule_line};
use crate::kit::form::{Filled, Problems};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Lang, Tx};

/// Where an author reads what was held and decided.
pub const DECISIONS: &str = "/besluiten";

/// The answer to who put something here that somebody looks at first.
#[must_use]
pub fn held() -> Response {
    see_other_saying(DECISIONS, "moderation-flash-held")
}

/// The addresses for authors.
pub fn routes() -> Router<House> {
    Router::new()
        .route(DECISIONS, get(list))
        .route("/besluiten/{id}", get(one).post(appeal))
        .route("/besluiten/melding/{id}", get(report).post(appeal_report))
}

/// What somebody made or reported, for a list.
struct Row {
    matter: Matter,
    about: String,
    told: String,
}

/// Who reads where something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// Who made it.
    Author,
    /// Who reported it.
    Reporter,
}

/// Where it stands, in a sentence.
fn told(matter: &Matter, reader: Reader, lang: Lang) -> String {
    let word = match matter.decision() {
        _ if matter.is_appeal => "moderation-own-appealed",
        Some(act) if reader == Reader::Author => act.told_author_word(),
        Some(act) => act.told_word(),
        None if matter.held.is_empty() => "moderation-own-looked-at",
        None => "moderation-own-held",
    };
    lang.say(word)
}

fn row(matter: Matter, reader: Reader, lang: Lang) -> Row {
    let about = lang.say(matter.about().unwrap_or(About::Somewhere).word());
    Row { about, told: told(&matter, reader, lang), matter }
}

#[derive(Template)]
#[template(path = "rooms/moderation/own.html")]
struct List<'a> {
    frame: &'a Frame,
    made: Vec<Row>,
    reported: Vec<Row>,
}

fn signed_in(visitor: &Visitor) -> Result<&Resident, Oops> {
    visitor.resident.as_ref().ok_or(Oops::Forbidden)
}

async fn list(State(house): State<House>, visitor: Visitor) -> Answer {
    let me = signed_in(&visitor)?;
    let mut tx = house.read().await?;
    let made = store::about_author(&mut tx, &me.id).await?;
    let mut reported = store::about_reporter(&mut tx, &me.id).await?;
    let quotes = reported::quotes(&mut tx, &me.id).await?;
    drop(tx);
    for matter in &mut reported {
        // What came after their report is not theirs to read.
        let own = quotes.iter().find(|(id, _)| *id == matter.id);
        matter.quote = own.map(|(_, quote)| quote.clone()).unwrap_or_default();
    }
    let title = visitor.lang.say("moderation-own-title");
    let frame = Frame::new(&house, &visitor, "residents", &title).await?;
    let rows = |all: Vec<Matter>, reader: Reader| {
        all.into_iter().map(|one| row(one, reader, visitor.lang)).collect()
    };
    let (made, reported) = (rows(made, Reader::Author), rows(reported, Reader::Reporter));
    show(&List { frame: &frame, made, reported })
}

#[derive(Template)]
#[template(path = "rooms/moderation/decision.html")]
struct DecisionPage<'a> {
    frame: &'a Frame,
    matter: &'a Matter,
    can_appeal: bool,
    form: &'a Filled,
    problems: &'a Problems,
}

impl DecisionPage<'_> {
    fn told(&self) -> String {
        told(self.matter, Reader::Author, self.frame.w)
    }

    fn about_author(&self) -> String {
        let act = self.matter.author_decision().zip(self.matter.decided_at);
        act.map(|(act, at)| muted_line(act, at, &self.frame.dates)).unwrap_or_default()
    }

    fn rule(&self) -> String {
        rule_line(self.matter, self.frame.w)
    }

    fn signs(&self) -> Vec<String> {
        Sign::said(&self.matter.held, self.frame.w)
    }

    fn by_whom(&self) -> String {
        self.frame.w.say(by_whom(self.matter))
    }
}

/// Something of this visitor about which something was held or decided.
async fn own(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<Matter, Oops> {
    let me = signed_in(visitor)?;
    let matter = store::matter(tx, id).await?.ok_or(Oops::NotFound)?;
    let is_mine = matter.author_id.as_deref() == Some(me.id.as_str());
    let is_told = !matter.held.is_empty() || !matter.act.is_empty();
    if is_mine && is_told { Ok(matter) } else { Err(Oops::NotFound) }
}

async fn show_one(
    house: &House,
    visitor: &Visitor,
    id: &str,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let mut tx = house.read().await?;
    let matter = own(&mut tx, visitor, id).await?;
    drop(tx);
    let about = visitor.lang.say(matter.about().unwrap_or(About::Somewhere).word());
    let frame = Frame::new(house, visitor, "residents", &about).await?;
    let took = matter.decision().is_some_and(super::act::Act::takes_something)
        || matter.author_decision().is_some();
    let can_appeal = took && !matter.is_open && may_appeal(matter.decided_at, house.now());
    let page = DecisionPage { frame: &frame, matter: &matter, can_appeal, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

async fn one(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    show_one(&house, &visitor, &id, &Filled::default(), &Problems::none()).await
}

/// `POST /besluiten/{id}`: the author does not agree.
async fn appeal(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let mut tx = house.write().await?;
    let matter = own(&mut tx, &visitor, &id).await?;
    if let Err(problems) = appealed(&house, &mut tx, &matter, "appeal-author", &form).await? {
        drop(tx);
        return show_one(&house, &visitor, &id, &form, &problems).await;
    }
    tx.commit().await?;
    Ok(see_other_saying(&format!("{DECISIONS}/{id}"), "moderation-flash-appealed"))
}

/// The path of the page on which a resident reads what became of their report about a matter.
#[must_use]
pub fn report_path(matter: &str) -> String {
    format!("{DECISIONS}/melding/{matter}")
}

/// A matter that this visitor reported, and what it said when they did.
async fn own_report(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<(Matter, String), Oops> {
    let me = signed_in(visitor)?;
    let quote = reported::quote(tx, id, &me.id).await?.ok_or(Oops::NotFound)?;
    let matter = store::matter(tx, id).await?.ok_or(Oops::NotFound)?;
    Ok((matter, quote))
}

async fn show_own_report(
    house: &House,
    visitor: &Visitor,
    id: &str,
    problems: &Problems,
) -> Answer {
    let mut tx = house.read().await?;
    let (matter, quote) = own_report(&mut tx, visitor, id).await?;
    drop(tx);
    let shown = Shown { path: &report_path(id), quote: &quote, is_secret: false };
    show_report(house, visitor, &matter, &shown, problems).await
}

/// `GET /besluiten/melding/{id}`: what became of something that this resident reported.
async fn report(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    show_own_report(&house, &visitor, &id, &Problems::none()).await
}

/// `POST /besluiten/melding/{id}`: the resident who reported it does not agree.
async fn appeal_report(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let mut tx = house.write().await?;
    let (matter, _) = own_report(&mut tx, &visitor, &id).await?;
    if let Err(problems) = appealed(&house, &mut tx, &matter, "appeal-reporter", &form).await? {
        drop(tx);
        return show_own_report(&house, &visitor, &id, &problems).await;
    }
    tx.commit().await?;
    Ok(see_other_saying(&report_path(&id), "moderation-flash-appealed"))
}
