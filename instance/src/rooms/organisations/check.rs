//! The screen on which the desk looks at organisations: new ones, claims, and those that nobody
//! writes for any more. Each row has a next step.

use askama::Template;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::routing::{get, post};
use serde::Deserialize;

use super::links::{self, For};
use super::organisation::Organisation;
use super::store::{self, Row};
use super::store_links::{self, Claim, Kind};
use super::store_writers;
use super::writers::{self, ToWriters};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::is_id;
use crate::kit::mail::{self, Mail};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::text::several_lines;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx};

/// How many new ones stand on one page, and how many of the rest at most.
const ON_ONE_PAGE: usize = 30;
/// The most characters of a question.
const MOST_QUESTION: usize = 1_000;
/// Where this screen is.
const PATH: &str = "/beheer/organisaties";

/// The addresses of this screen.
pub fn routes() -> Router<House> {
    Router::new()
        .route(PATH, get(list))
        .route("/beheer/organisaties/{id}/klopt", post(is_right))
        .route("/beheer/organisaties/{id}/vraag", get(open_question).post(ask))
        .route("/beheer/organisaties/{id}/link", post(send_link))
        .route("/beheer/organisaties/van-hen/{claim}", post(answer_claim))
}

/// Where in the list of new ones somebody is.
#[derive(Debug, Default, Deserialize)]
struct After {
    #[serde(default)]
    na: String,
}

/// A new organisation with who put it here.
struct New {
    row: Row,
    by: String,
}

/// A claim with the name of the organisation.
struct Claimed {
    claim: Claim,
    name: String,
}

#[derive(Template)]
#[template(path = "rooms/organisations/check.html")]
struct List<'a> {
    frame: &'a Frame,
    new: Vec<New>,
    next: String,
    claims: Vec<Claimed>,
    alone: Vec<Row>,
}

async fn list(State(house): State<House>, visitor: Visitor, Query(after): Query<After>) -> Answer {
    may(visitor.resident.as_ref(), Action::CheckOrganisation)?;
    let title = visitor.lang.say("desk-organisations");
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    let after = if is_id(&after.na) { after.na.as_str() } else { "" };
    let most = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut tx = house.read().await?;
    let mut rows = store::unchecked(&mut tx, after, most).await?;
    let has_next = rows.len() > ON_ONE_PAGE;
    rows.truncate(ON_ONE_PAGE);
    let last = rows.last().filter(|_| has_next);
    let next = last.map(|row| format!("{PATH}?na={}", row.id)).unwrap_or_default();
    let new = with_writers(&mut tx, rows).await?;
    let claims = with_names(&mut tx, most).await?;
    let alone = store::alone(&mut tx, most).await?;
    drop(tx);
    show(&List { frame: &frame, new, next, claims, alone })
}

async fn with_writers(tx: &mut Tx, rows: Vec<Row>) -> sqlx::Result<Vec<New>> {
    let mut new = Vec::new();
    for row in rows {
        let writers = store_writers::writers(tx, &row.id).await?;
        let names: Vec<String> = writers.into_iter().map(|writer| writer.name).collect();
        new.push(New { row, by: names.join(", ") });
    }
    Ok(new)
}

async fn with_names(tx: &mut Tx, most: i64) -> sqlx::Result<Vec<Claimed>> {
    let mut all = Vec::new();
    for claim in store_links::claims(tx, most).await? {
        let name = store::name_of(tx, &claim.organisation_id).await?.unwrap_or_default();
        all.push(Claimed { claim, name });
    }
    Ok(all)
}

/// An organisation of this house.
async fn ours(tx: &mut Tx, id: &str) -> Result<Organisation, Oops> {
    let found = store::find(tx, id).await?;
    found.filter(|own| own.site.is_none()).ok_or(Oops::NotFound)
}

async fn is_right(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::CheckOrganisation)?;
    let mut tx = house.write().await?;
    ours(&mut tx, &id).await?;
    store::check(&mut tx, &id, house.now()).await?;
    tx.commit().await?;
    Ok(see_other_saying(PATH, "desk-flash-organisation-right"))
}

/// Asks those at the known address whether it is theirs: for one that is left alone.
async fn send_link(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::CheckOrganisation)?;
    let mut tx = house.write().await?;
    let organisation = ours(&mut tx, &id).await?;
    if !links::ask_whose(&house, &mut tx, &organisation.id).await? {
        return Err(Oops::NotFound);
    }
    tx.commit().await?;
    Ok(see_other_saying(PATH, "desk-flash-organisation-link"))
}

#[derive(Template)]
#[template(path = "rooms/organisations/question.html")]
struct Question<'a> {
    frame: &'a Frame,
    organisation: &'a Organisation,
    form: &'a Filled,
    problems: &'a Problems,
}

async fn open_question(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    show_question(&house, &visitor, &id, (&Filled::default(), &Problems::none())).await
}

async fn show_question(
    house: &House,
    visitor: &Visitor,
    id: &str,
    (form, problems): (&Filled, &Problems),
) -> Answer {
    may(visitor.resident.as_ref(), Action::CheckOrganisation)?;
    let mut tx = house.read().await?;
    let organisation = ours(&mut tx, id).await?;
    drop(tx);
    let title = visitor.lang.say("desk-organisation-question");
    let frame = Frame::new(house, visitor, "desk", &title).await?;
    let page = Question { frame: &frame, organisation: &organisation, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// Mails a question to everybody who writes for an organisation; answers go to the house.
async fn ask(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    may(visitor.resident.as_ref(), Action::CheckOrganisation)?;
    let words = several_lines(form.text("question"), MOST_QUESTION);
    if words.is_empty() {
        let mut problems = Problems::none();
        problems.add("question", "desk-organisation-question-empty");
        return show_question(&house, &visitor, &id, (&form, &problems)).await;
    }
    let mut tx = house.write().await?;
    let organisation = ours(&mut tx, &id).await?;
    let said = ToWriters {
        subject: "organisations-mail-question-subject",
        text: "organisations-mail-question-text",
        words: &words,
    };
    writers::tell(&house, &mut tx, &organisation, (said, "")).await?;
    store::asked(&mut tx, &id, house.now()).await?;
    tx.commit().await?;
    Ok(see_other_saying(PATH, "desk-flash-organisation-asked"))
}

/// Answers who says that an organisation is theirs: yes is a link to their address.
async fn answer_claim(
    State(house): State<House>,
    visitor: Visitor,
    Path(claim): Path<String>,
    form: Filled,
) -> Answer {
    may(visitor.resident.as_ref(), Action::CheckOrganisation)?;
    let mut tx = house.write().await?;
    let claim = store_links::take_claim(&mut tx, &claim).await?.ok_or(Oops::NotFound)?;
    let organisation = ours(&mut tx, &claim.organisation_id).await?;
    let is_yes = form.text("do") == "ja";
    if is_yes {
        let wanted = For { kind: Kind::Claim, email: &claim.email, by: ("", ""), succeeds: "" };
        links::send(&house, &mut tx, &organisation, wanted).await?;
    } else {
        refuse(&house, &mut tx, &organisation, &claim).await?;
    }
    tx.commit().await?;
    let flash =
        if is_yes { "desk-flash-organisation-link" } else { "desk-flash-organisation-claim-no" };
    Ok(see_other_saying(PATH, flash))
}

async fn refuse(
    house: &House,
    tx: &mut Tx,
    own: &Organisation,
    claim: &Claim,
) -> anyhow::Result<()> {
    let settings = house.settings().await?;
    let lang = settings.language;
    let contact = house.url("/contact");
    let values = [
        ("name", claim.name.as_str()),
        ("organisation", own.name.as_str()),
        ("house", settings.name.as_str()),
        ("contact", contact.as_str()),
    ];
    let subject = lang.fill("organisations-mail-refused-subject", &values);
    let text = lang.fill("organisations-mail-refused-text", &values);
    let mail = Mail::new(&claim.email, subject, text)
        .because(lang.fill("organisations-mail-refused-why", &values));
    mail::post(tx, house.now(), &mail).await
}
