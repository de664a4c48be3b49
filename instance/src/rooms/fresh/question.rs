//! "Klopt dit nog?": the page behind a mail, which needs no account, and the same page for who may
//! change a thing.
//!
//! Opening the link changes nothing, because programs that check mail open links too. It shows the
//! answers; a script presses the one that was chosen in the mail at once (decision 0026).

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::ask::knows;
use super::{store, things};
use crate::kit::form::Filled;
use crate::kit::fresh::{Kind, Thing};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, html, see_other_saying, show};
use crate::kit::time::DAY;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Moment, Tx, signed};
use crate::rooms::organisations;

/// How long a link in a mail can be used, in milliseconds.
const LASTS: i64 = 30 * DAY;
/// The answer that it is right, and that it may go.
const YES: &str = "ja";
const AWAY: &str = "weg";

/// What a link is about. With the moment in it, so that an old mail cannot answer a new question.
fn subject(kind: Kind, thing: &Thing) -> String {
    format!("fresh {} {} {}", kind.slug(), thing.id, thing.checked().millis())
}

/// The address with which somebody answers for a thing without signing in.
pub fn link(house: &House, kind: Kind, thing: &Thing) -> anyhow::Result<String> {
    let until = house.now().plus(LASTS);
    let token = signed::token(&house.config.data, &subject(kind, thing), until)?;
    Ok(house.url(&format!("/vers/{}/{}/vraag/{token}", kind.slug(), thing.id)))
}

/// A frame for a page about a thing; `word` is the key of its title.
pub async fn frame(
    house: &House,
    visitor: &Visitor,
    kind: Kind,
    word: &str,
) -> Result<Frame, Oops> {
    Frame::new(house, visitor, kind.room(), &visitor.lang.say(word)).await
}

/// The thing that an address names.
pub async fn named(tx: &mut Tx, slug: &str, id: &str) -> Result<(Kind, Thing), Oops> {
    let kind = Kind::from_slug(slug).ok_or(Oops::NotFound)?;
    let thing = things::thing(tx, kind, id).await?.ok_or(Oops::NotFound)?;
    Ok((kind, thing))
}

#[derive(Template)]
#[template(path = "rooms/fresh/question.html")]
struct Page<'a> {
    frame: &'a Frame,
    kind: Kind,
    thing: &'a Thing,
    /// What visitors say about it.
    doubts: Vec<String>,
    /// Where the answer goes.
    action: String,
    /// Where it is changed; for who has no account, where they tell what is different.
    change: String,
    /// Whether the mail said yes.
    says_yes: bool,
}

impl Page<'_> {
    /// The key of what happens when it is taken away.
    fn away_hint(&self) -> &'static str {
        match self.kind {
            Kind::Series => "fresh-away-hint-series",
            Kind::Offering | Kind::Organisation | Kind::Page | Kind::Activity | Kind::Notice => {
                "fresh-away-hint"
            }
        }
    }
}

async fn page(
    house: &House,
    visitor: &Visitor,
    (kind, thing): (Kind, &Thing),
    says_yes: bool,
) -> Answer {
    let mut tx = house.read().await?;
    let doubts = store::doubts(&mut tx, kind, &thing.id).await?;
    let is_of_somebody = visitor.resident.is_some() || knows(&mut tx, thing).await?.is_some();
    drop(tx);
    let frame = frame(house, visitor, kind, "fresh-question").await?;
    let checked = thing.shown(kind, house.now());
    let change = match (is_of_somebody, kind) {
        (false, _) => checked.path("klopt-niet"),
        // A series is changed from one of its times.
        (true, Kind::Series) => kind.path(&thing.id),
        (true, _) => format!("{}/wijzig", kind.path(&thing.id)),
    };
    show(&Page {
        frame: &frame,
        kind,
        thing,
        doubts: said(doubts, visitor.lang),
        action: visitor.path.split('?').next().unwrap_or_default().to_owned(),
        change,
        says_yes,
    })
}

#[derive(Template)]
#[template(path = "rooms/fresh/over.html")]
struct Over<'a> {
    frame: &'a Frame,
}

/// What visitors say, one by one; of who wrote nothing, that they did not find it right.
pub fn said(doubts: Vec<(String, Moment)>, w: Lang) -> Vec<String> {
    let words = |(words, _): (String, Moment)| {
        if words.is_empty() { w.say("fresh-mail-doubt") } else { words }
    };
    let mut said: Vec<String> = doubts.into_iter().map(words).collect();
    said.dedup();
    said
}

/// Which answer a link gives.
#[derive(Debug, Default, Deserialize)]
pub struct Chosen {
    #[serde(default)]
    antwoord: String,
}

/// Kind, id and token.
type Link = (String, String, String);

/// The thing of a link that is good; `None` for one that was answered, is too old, or is about
/// nothing any more.
async fn asked(house: &House, (slug, id, token): &Link) -> Result<Option<(Kind, Thing)>, Oops> {
    let Some(kind) = Kind::from_slug(slug) else { return Ok(None) };
    let mut tx = house.read().await?;
    let Some(thing) = things::thing(&mut tx, kind, id).await? else { return Ok(None) };
    let subject = subject(kind, &thing);
    let is_good = signed::is_good(&house.config.data, &subject, token, house.now())?;
    Ok(is_good.then_some((kind, thing)))
}

async fn over(house: &House, visitor: &Visitor) -> Answer {
    let title = visitor.lang.say("fresh-over");
    let frame = Frame::new(house, visitor, "about", &title).await?;
    Ok((StatusCode::GONE, html(&Over { frame: &frame })?).into_response())
}

/// `GET /vers/{kind}/{id}/vraag/{token}`
pub async fn open(
    State(house): State<House>,
    visitor: Visitor,
    Path(link): Path<Link>,
    Query(query): Query<Chosen>,
) -> Answer {
    match asked(&house, &link).await? {
        Some((kind, thing)) => page(&house, &visitor, (kind, &thing), query.antwoord == YES).await,
        None => over(&house, &visitor).await,
    }
}

/// `POST /vers/{kind}/{id}/vraag/{token}`
pub async fn answer(
    State(house): State<House>,
    visitor: Visitor,
    Path(link): Path<Link>,
    form: Filled,
) -> Answer {
    match asked(&house, &link).await? {
        Some((kind, thing)) => reply(&house, kind, &thing, form.text("antwoord")).await,
        None => over(&house, &visitor).await,
    }
}

/// `GET /vers/{kind}/{id}/nakijken`: for who may change it.
pub async fn look(
    State(house): State<House>,
    visitor: Visitor,
    Path((slug, id)): Path<(String, String)>,
) -> Answer {
    let (kind, thing) = own(&house, &visitor, &slug, &id).await?;
    page(&house, &visitor, (kind, &thing), false).await
}

/// `POST /vers/{kind}/{id}/nakijken`
pub async fn decide(
    State(house): State<House>,
    visitor: Visitor,
    Path((slug, id)): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let (kind, thing) = own(&house, &visitor, &slug, &id).await?;
    reply(&house, kind, &thing, form.text("antwoord")).await
}

/// The thing that an address names, when the visitor may change it.
pub async fn own(
    house: &House,
    visitor: &Visitor,
    slug: &str,
    id: &str,
) -> Result<(Kind, Thing), Oops> {
    let mut tx = house.read().await?;
    let (kind, thing) = named(&mut tx, slug, id).await?;
    let whose = (thing.owner.as_deref(), thing.organisation.as_deref());
    let resident = visitor.resident.as_ref();
    if organisations::may_change(&mut tx, resident, whose).await? {
        Ok((kind, thing))
    } else {
        Err(Oops::Forbidden)
    }
}

/// Does what was answered: it is right, or it goes to the archive.
async fn reply(house: &House, kind: Kind, thing: &Thing, answer: &str) -> Result<Response, Oops> {
    let path = kind.path(&thing.id);
    let mut tx = house.write().await?;
    let flash = match answer {
        YES => {
            things::check(house, &mut tx, kind, &thing.id).await?;
            "fresh-flash-right"
        }
        AWAY if kind.has_archive() => {
            things::take_away(house, &mut tx, kind, &thing.id).await?;
            "fresh-flash-archived"
        }
        _ => return Err(Oops::Unreadable),
    };
    store::settle(&mut tx, kind, &thing.id).await?;
    tx.commit().await?;
    Ok(see_other_saying(&path, flash))
}
