//! The screens of the etalage that people read: the list and one offering.

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::get;

use super::edits::{self, is_own};
use super::offering::Offering;
use super::{examples, store};
use crate::kit::examples::{Mark, shown};
use crate::kit::fresh::{Checked, EVERYTHING, Kind};
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Tx};
use crate::rooms::organisations::Asking;
use crate::rooms::sites::{self, Badge, ONE_TOO_MANY, OnCard, Wish};

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
pub type Card = sites::Card<Offering>;

impl OnCard for Offering {
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
        (&self.sort_title, &self.id)
    }
}

impl Card {
    /// The first line of when it is to be had; empty when nobody said.
    #[must_use]
    pub fn hours(&self, lang: Lang) -> String {
        self.own.hours_lines(lang).into_iter().next().unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "rooms/etalage/list.html")]
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
}

async fn list(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let frame = Frame::new(&house, &visitor, "etalage", &visitor.lang.say("etalage-title")).await?;
    let mut tx = house.read().await?;
    let sites = sites::badges(&mut tx).await?;
    let wish = Wish::read(&query.unwrap_or_default(), &sites);
    let since = Kind::Offering.hidden_until(wish.older, house.now());
    let mut found = store::wanted(&mut tx, &wish, since, ONE_TOO_MANY).await?;
    let total = store::count_wanted(&mut tx, &wish, since).await?;
    let everything = store::count_wanted(&mut tx, &wish, EVERYTHING).await?;
    let next = wish.next_page("/etalage", &mut found);
    let cards = sites::cards(&mut tx, found, &sites).await?;
    let is_start = wish.is_start();
    let examples = if is_start { examples::cards(&house, &mut tx).await? } else { Vec::new() };
    show(&List {
        frame: &frame,
        wish: &wish,
        cards,
        examples,
        total,
        older: everything - total,
        older_href: wish.href_older("/etalage"),
        sites: sites::by_name(&sites),
        next,
        can_add: can(visitor.resident.as_ref(), Action::AddOffering),
    })
}

#[derive(Template)]
#[template(path = "rooms/etalage/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    card: &'a Card,
    /// Whom one asks about it, and how.
    asking: Asking,
    /// Whether it is to be had now, and until when; empty without hours.
    now: String,
    more: Vec<Card>,
    can_change: bool,
    /// When it was checked; `None` for what is of another site.
    checked: Option<Checked>,
    /// What is said of it when it is not real yet.
    example: Option<Mark>,
}

async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let Some(own) = store::find(&mut tx, &id).await? else {
        return example(&house, &visitor, &mut tx, &id).await;
    };
    let frame = Frame::new(&house, &visitor, "etalage", &own.title).await?;
    let sites = sites::badges(&mut tx).await?;
    let asking = Asking::about(&mut tx, &frame, &own.subject()).await?;
    let since = Kind::Offering.hidden_until(false, house.now());
    let alike = Wish { theme: own.about().first().copied(), ..Wish::default() };
    let mut more = store::wanted(&mut tx, &alike, since, 4).await?;
    more.retain(|other| other.id != own.id);
    more.truncate(3);
    let checked = super::fresh::thing(&mut tx, &own.id).await?;
    let checked = checked.map(|thing| thing.shown(Kind::Offering, house.now()));
    let can_change = is_own(&mut tx, &visitor, &own).await?;
    let now = own.week().map(|week| week.said_now(&frame.dates)).unwrap_or_default();
    let more = sites::cards(&mut tx, more, &sites).await?;
    let card = sites::cards(&mut tx, vec![own], &sites).await?.pop().ok_or(Oops::NotFound)?;
    let example = None;
    show(&Page { frame: &frame, card: &card, asking, now, more, can_change, checked, example })
}

/// The page of an offering that is not real yet.
async fn example(house: &House, visitor: &Visitor, tx: &mut Tx, id: &str) -> Answer {
    let example = shown(tx, examples::ROOM, id).await?;
    let own = examples::read(house, &example, None).ok_or(Oops::NotFound)?;
    let frame = Frame::new(house, visitor, "etalage", &own.title).await?;
    show(&Page {
        frame: &frame,
        now: own.week().map(|week| week.said_now(&frame.dates)).unwrap_or_default(),
        card: &Card::example(own),
        asking: Asking::the_house(&frame),
        more: Vec::new(),
        can_change: false,
        checked: None,
        example: Some(example.mark()),
    })
}
