//! The screens of the etalage that people read: the list and one offering.

use std::collections::HashMap;

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::get;

use super::offering::Offering;
use super::{edits, store};
use crate::kit::facets::line;
use crate::kit::may::{Action, can, can_change};
use crate::kit::media::{Medium, Shown};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Tx, media};
use crate::rooms::organisations;
use crate::rooms::sites::{self, Badge, Wish};

/// How much stands on one page.
const ON_ONE_PAGE: usize = 24;

/// The pages of the etalage.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/etalage", get(list))
        .route("/etalage/nieuw", get(edits::blank).post(edits::add))
        .route("/etalage/{id}", get(page))
        .route("/etalage/{id}/wijzig", get(edits::open).post(edits::change))
        .route("/etalage/{id}/weg", get(edits::ask_remove).post(edits::remove))
}

/// An offering with what a card or page shows beside it.
#[derive(Debug, Clone)]
pub struct Card {
    /// The offering.
    pub own: Offering,
    /// The site it comes from; `None` for our own.
    pub from: Option<Badge>,
    /// Its photo, when there is one.
    pub photo: Option<Medium>,
}

impl Card {
    /// Its picture: the photo, or the drawing that suits it.
    #[must_use]
    pub fn picture(&self) -> Shown {
        Shown::photo(self.photo.as_ref()).unwrap_or_else(|| Shown::drawing(&self.own.scene))
    }

    /// "Voor wie" in one line.
    #[must_use]
    pub fn meant_for(&self, lang: Lang) -> String {
        line(&self.own.meant_for(), lang)
    }

    /// The first line of when it is to be had; empty when nobody said.
    #[must_use]
    pub fn hours(&self, lang: Lang) -> String {
        self.own.hours_lines(lang).into_iter().next().unwrap_or_default()
    }
}

/// Puts beside each offering which site it comes from, and its photo.
#[expect(clippy::implicit_hasher, reason = "badges come from one place, with the usual hasher")]
pub async fn cards(
    tx: &mut Tx,
    found: Vec<Offering>,
    sites: &HashMap<String, Badge>,
) -> sqlx::Result<Vec<Card>> {
    let photos = media::of(tx, found.iter().map(|own| own.picture.as_str())).await?;
    let from = |own: &Offering| own.site.as_ref().and_then(|site| sites.get(site)).cloned();
    let card =
        |own: Offering| Card { from: from(&own), photo: photos.get(&own.picture).cloned(), own };
    Ok(found.into_iter().map(card).collect())
}

#[derive(Template)]
#[template(path = "rooms/etalage/list.html")]
struct List<'a> {
    frame: &'a Frame,
    wish: &'a Wish,
    cards: Vec<Card>,
    total: i64,
    sites: Vec<&'a Badge>,
    next: String,
    can_add: bool,
}

async fn list(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let frame = Frame::new(&house, &visitor, "etalage", &visitor.lang.say("etalage-title")).await?;
    let mut tx = house.read().await?;
    let sites = sites::badges(&mut tx).await?;
    let wish = Wish::read(&query.unwrap_or_default(), &sites);
    // One more than fits tells whether there is a next page.
    let limit = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut found = store::wanted(&mut tx, &wish, limit).await?;
    let total = store::count_wanted(&mut tx, &wish).await?;
    let has_next = found.len() > ON_ONE_PAGE;
    found.truncate(ON_ONE_PAGE);
    let next = found.last().filter(|_| has_next);
    let next = next.map(|last| wish.href_after("/etalage", (&last.sort_title, &last.id)));
    let cards = cards(&mut tx, found, &sites).await?;
    let mut sorted: Vec<&Badge> = sites.values().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    show(&List {
        frame: &frame,
        wish: &wish,
        cards,
        total,
        sites: sorted,
        next: next.unwrap_or_default(),
        can_add: can(visitor.resident.as_ref(), Action::AddOffering),
    })
}

#[derive(Template)]
#[template(path = "rooms/etalage/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    card: &'a Card,
    organisation: Option<String>,
    /// Whether it is to be had now, and until when; empty without hours.
    now: String,
    more: Vec<Card>,
    can_change: bool,
}

async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let own = store::find(&mut tx, &id).await?.ok_or(Oops::NotFound)?;
    let frame = Frame::new(&house, &visitor, "etalage", &own.title).await?;
    let sites = sites::badges(&mut tx).await?;
    let organisation = match &own.organisation {
        Some(id) => organisations::name_of(&mut tx, id).await?,
        None => None,
    };
    let alike = Wish { theme: own.about().first().copied(), ..Wish::default() };
    let mut more = store::wanted(&mut tx, &alike, 4).await?;
    more.retain(|other| other.id != own.id);
    more.truncate(3);
    let is_ours = own.site.is_none();
    let can_change = is_ours && can_change(visitor.resident.as_ref(), own.owner.as_deref());
    let now = own.week().map(|week| week.said_now(&frame.dates)).unwrap_or_default();
    let more = cards(&mut tx, more, &sites).await?;
    let card = cards(&mut tx, vec![own], &sites).await?.pop().ok_or(Oops::NotFound)?;
    show(&Page { frame: &frame, card: &card, organisation, now, more, can_change })
}
