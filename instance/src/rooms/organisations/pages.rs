//! The screens of the organisations that people read: the list and one organisation.

use std::collections::HashMap;

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::get;

use super::organisation::Organisation;
use super::store;
use super::store_writers::{self, Contact, Mine};
use super::{check, claims, edits, links, people, register, writers};
use crate::kit::facets::line;
use crate::kit::may::{Action, can};
use crate::kit::media::{Medium, Shown};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Tx, media};
use crate::rooms::agenda;
use crate::rooms::etalage;
use crate::rooms::sites::{self, Badge, Wish};

/// How many organisations stand on one page.
const ON_ONE_PAGE: usize = 24;

/// The pages of the organisations.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/organisaties", get(list))
        .route("/organisaties/nieuw", get(edits::blank).post(edits::add))
        .route("/organisaties/meedoen", get(register::blank).post(register::add))
        .route("/organisaties/meedoen/{secret}", get(register::come_back))
        .route("/organisaties/link/{secret}", get(links::open).post(links::follow))
        .route("/organisaties/{id}", get(page))
        .route("/organisaties/{id}/van-ons", get(claims::ask).post(claims::send))
        .route("/organisaties/{id}/wijzig", get(edits::open).post(edits::change))
        .route("/organisaties/{id}/weg", get(edits::ask_remove).post(edits::remove))
        .merge(people::routes())
        .merge(check::routes())
}

/// An organisation with what a card or page shows beside it.
#[derive(Debug, Clone)]
pub struct Card {
    /// The organisation.
    pub organisation: Organisation,
    /// The site it comes from; `None` for our own.
    pub from: Option<Badge>,
    /// Its photo, when there is one.
    pub photo: Option<Medium>,
}

impl Card {
    /// Its picture: the photo, or the drawing that suits it.
    #[must_use]
    pub fn picture(&self) -> Shown {
        let drawing = || Shown::drawing(&self.organisation.scene);
        Shown::photo(self.photo.as_ref()).unwrap_or_else(drawing)
    }

    /// "Voor wie" in one line.
    #[must_use]
    pub fn meant_for(&self, lang: Lang) -> String {
        line(&self.organisation.meant_for(), lang)
    }
}

/// Puts beside each organisation which site it comes from, and its photo.
async fn cards(
    tx: &mut Tx,
    found: Vec<Organisation>,
    sites: &HashMap<String, Badge>,
) -> sqlx::Result<Vec<Card>> {
    let photos = media::of(tx, found.iter().map(|own| own.picture.as_str())).await?;
    let from = |own: &Organisation| own.site.as_ref().and_then(|site| sites.get(site)).cloned();
    let card = |organisation: Organisation| Card {
        from: from(&organisation),
        photo: photos.get(&organisation.picture).cloned(),
        organisation,
    };
    Ok(found.into_iter().map(card).collect())
}

#[derive(Template)]
#[template(path = "rooms/organisations/list.html")]
struct List<'a> {
    frame: &'a Frame,
    wish: &'a Wish,
    cards: Vec<Card>,
    total: i64,
    sites: Vec<&'a Badge>,
    next: String,
    can_add: bool,
    /// Those that the reader writes for.
    mine: Vec<Mine>,
}

async fn list(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let title = visitor.lang.say("organisations-title");
    let frame = Frame::new(&house, &visitor, "organisations", &title).await?;
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
    let next = next.map(|last| wish.href_after("/organisaties", (&last.sort_name, &last.id)));
    let next = next.unwrap_or_default();
    let cards = cards(&mut tx, found, &sites).await?;
    let mine = match &visitor.resident {
        Some(resident) => store_writers::of_resident(&mut tx, &resident.id).await?,
        None => Vec::new(),
    };
    let mut sorted: Vec<&Badge> = sites.values().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    show(&List {
        frame: &frame,
        wish: &wish,
        cards,
        total,
        sites: sorted,
        next,
        can_add: can(visitor.resident.as_ref(), Action::AddOrganisation),
        mine,
    })
}

#[derive(Template)]
#[template(path = "rooms/organisations/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    card: &'a Card,
    /// `@name@host`, to follow it from elsewhere.
    handle: String,
    activities: Vec<agenda::Card>,
    offerings: Vec<etalage::Card>,
    can_change: bool,
    /// Whom of them one can ask.
    contacts: Vec<Contact>,
    /// Whether it is of this house and nobody writes for it.
    is_free: bool,
    /// Whether the reader looks at new ones for the house, and this is one.
    can_check: bool,
}

async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let found = store::find(&mut tx, &id).await?.ok_or(Oops::NotFound)?;
    let frame = Frame::new(&house, &visitor, "organisations", &found.name).await?;
    let sites = sites::badges(&mut tx).await?;
    let is_ours = found.site.is_none();
    let activities = agenda::of_organisation(&mut tx, &found.id, house.now()).await?;
    let handle = if is_ours {
        format!("@{}@{}", found.handle, house.config.authority())
    } else {
        format!("@{}", found.handle.trim_start_matches('@'))
    };
    let activities = agenda::cards(&mut tx, activities, &sites).await?;
    let offerings = etalage::of_organisation(&mut tx, &found.id).await?;
    let offerings = etalage::cards(&mut tx, offerings, &sites).await?;
    let resident = visitor.resident.as_ref();
    let can_change = writers::can_write(&mut tx, resident, &found).await?;
    let can_check = found.is_new() && can(resident, Action::CheckOrganisation);
    let contacts = store_writers::contacts(&mut tx, &found.id).await?;
    let is_free = is_ours && !store_writers::has_writers(&mut tx, &found.id).await?;
    let card = cards(&mut tx, vec![found], &sites).await?.pop().ok_or(Oops::NotFound)?;
    show(&Page {
        frame: &frame,
        card: &card,
        handle,
        activities,
        offerings,
        can_change,
        contacts,
        is_free,
        can_check,
    })
}
