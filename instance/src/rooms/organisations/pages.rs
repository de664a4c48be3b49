//! The screens of the organisations that people read: the list and one organisation.

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::get;

use super::organisation::Organisation;
use super::store_writers::{self, Contact, Mine};
use super::{check, claims, edits, links, logo, people, register, writers};
use super::{examples, store};
use crate::kit::examples::{Mark, shown};
use crate::kit::fresh::{Checked, EVERYTHING, Kind};
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx};
use crate::rooms::agenda;
use crate::rooms::etalage;
use crate::rooms::sites::{self, Badge, ONE_TOO_MANY, OnCard, Wish};

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
        .route("/organisaties/{id}/logo", get(logo::open).post(logo::keep))
        .route("/organisaties/{id}/weg", get(edits::ask_remove).post(edits::remove))
        .merge(people::routes())
        .merge(check::routes())
}

/// An organisation with what a card or page shows beside it.
pub type Card = sites::Card<Organisation>;

impl OnCard for Organisation {
    fn site(&self) -> Option<&str> {
        self.site.as_deref()
    }

    fn picture(&self) -> &str {
        &self.picture
    }

    fn scene(&self) -> &str {
        &self.scene
    }

    fn place(&self) -> (&str, &str) {
        (&self.sort_name, &self.id)
    }
}

#[derive(Template)]
#[template(path = "rooms/organisations/list.html")]
struct List<'a> {
    frame: &'a Frame,
    wish: &'a Wish,
    cards: Vec<Card>,
    /// Below everything else; none when something is looked for.
    examples: Vec<Card>,
    total: i64,
    /// How much is left out because nobody checked it for long, and the list with it.
    older: i64,
    older_href: String,
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
    let since = Kind::Organisation.hidden_until(wish.older, house.now());
    let mut found = store::wanted(&mut tx, &wish, since, ONE_TOO_MANY).await?;
    let total = store::count_wanted(&mut tx, &wish, since).await?;
    let everything = store::count_wanted(&mut tx, &wish, EVERYTHING).await?;
    let next = wish.next_page("/organisaties", &mut found);
    let cards = sites::cards(&mut tx, found, &sites).await?;
    let is_start = wish.is_start();
    let examples = if is_start { examples::cards(&house, &mut tx).await? } else { Vec::new() };
    let mine = match &visitor.resident {
        Some(resident) => store_writers::of_resident(&mut tx, &resident.id).await?,
        None => Vec::new(),
    };
    show(&List {
        frame: &frame,
        wish: &wish,
        cards,
        examples,
        total,
        older: everything - total,
        older_href: wish.href_older("/organisaties"),
        sites: sites::by_name(&sites),
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
    /// When it was checked; `None` for what is of another site.
    checked: Option<Checked>,
    /// What is said of it when it is not real yet.
    example: Option<Mark>,
}

async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let Some(found) = store::find(&mut tx, &id).await? else {
        return example(&house, &visitor, &mut tx, &id).await;
    };
    let frame = Frame::new(&house, &visitor, "organisations", &found.name).await?;
    let sites = sites::badges(&mut tx).await?;
    let is_ours = found.site.is_none();
    let checked = super::fresh::thing(&mut tx, &found.id).await?;
    let checked = checked.map(|thing| thing.shown(Kind::Organisation, house.now()));
    let activities = agenda::of_organisation(&mut tx, &found.id, house.now()).await?;
    let handle = if is_ours {
        format!("@{}@{}", found.handle, house.config.authority())
    } else {
        format!("@{}", found.handle.trim_start_matches('@'))
    };
    let activities = agenda::cards(&mut tx, activities, &sites).await?;
    let offerings = etalage::of_organisation(&mut tx, &found.id).await?;
    let offerings = sites::cards(&mut tx, offerings, &sites).await?;
    let resident = visitor.resident.as_ref();
    let can_change = writers::can_write(&mut tx, resident, &found).await?;
    let can_check = found.is_new() && can(resident, Action::CheckOrganisation);
    let contacts = store_writers::contacts(&mut tx, &found.id).await?;
    let is_free = is_ours && !store_writers::has_writers(&mut tx, &found.id).await?;
    let card = sites::cards(&mut tx, vec![found], &sites).await?.pop().ok_or(Oops::NotFound)?;
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
        checked,
        example: None,
    })
}

/// The page of an organisation that is not real yet.
async fn example(house: &House, visitor: &Visitor, tx: &mut Tx, id: &str) -> Answer {
    let example = shown(tx, examples::ROOM, id).await?;
    let found = examples::read(house, &example).ok_or(Oops::NotFound)?;
    let frame = Frame::new(house, visitor, "organisations", &found.name).await?;
    show(&Page {
        frame: &frame,
        card: &Card::example(found),
        handle: String::new(),
        activities: Vec::new(),
        offerings: Vec::new(),
        can_change: false,
        contacts: Vec::new(),
        is_free: false,
        can_check: false,
        checked: None,
        example: Some(example.mark()),
    })
}
