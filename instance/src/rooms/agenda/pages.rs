//! The screens of the agenda that people read: the list, one activity, and its calendar file.

use std::collections::HashMap;

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::header;
use axum::response::IntoResponse;
use axum::routing::{get, post};
use futures_util::future::BoxFuture;

use super::event::Event;
use super::wish::{Chip, HERE, Wish};
use super::{calendar, edits, store};
use crate::kit::dates::Dates;
use crate::kit::facets::line;
use crate::kit::may::{Action, can, can_change};
use crate::kit::media::{Medium, Shown};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show, typed};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Tx, media};
use crate::rooms::organisations;
use crate::rooms::sites::{self, Badge};

/// How many activities stand on one page.
const ON_ONE_PAGE: usize = 24;

/// What another room shows beside an activity, as HTML; empty for nothing.
pub type Beside =
    for<'a> fn(&'a mut Tx, &'a Frame, &'a Event) -> BoxFuture<'a, Result<String, Oops>>;

/// The pages of the agenda.
pub fn routes(beside: Beside) -> Router<House> {
    let page = move |house, visitor, id| page(house, visitor, id, beside);
    Router::new()
        .route("/agenda", get(list))
        .route("/agenda/nieuw", get(edits::blank).post(edits::add))
        .route("/agenda/{id}", get(page))
        .route("/agenda/{id}/wijzig", get(edits::open).post(edits::change))
        .route("/agenda/{id}/gaat-niet-door", post(edits::call_off))
        .route("/agenda/{id}/gaat-door", post(edits::put_back))
        .route("/agenda/{id}/weg", get(edits::ask_remove).post(edits::remove))
}

/// An activity with what a card or page shows beside it.
#[derive(Debug, Clone)]
pub struct Card {
    /// The activity.
    pub event: Event,
    /// The site it comes from; `None` for our own.
    pub from: Option<Badge>,
    /// Its photo, when there is one.
    pub photo: Option<Medium>,
}

impl Card {
    /// Its picture: the photo, or the drawing that suits it.
    #[must_use]
    pub fn picture(&self) -> Shown {
        Shown::photo(self.photo.as_ref()).unwrap_or_else(|| Shown::drawing(&self.event.scene))
    }

    /// "10 tot 12 uur", or that it lasts all day.
    #[must_use]
    pub fn hours(&self, dates: &Dates) -> String {
        if self.event.all_day {
            return dates.lang.say("agenda-all-day");
        }
        dates.hours(self.event.starts_at, self.event.ends_at)
    }

    /// "Voor wie" in one line.
    #[must_use]
    pub fn meant_for(&self, lang: Lang) -> String {
        line(&self.event.meant_for(), lang)
    }
}

/// Puts beside each activity which site it comes from, and its photo.
#[expect(clippy::implicit_hasher, reason = "badges come from one place, with the usual hasher")]
pub async fn cards(
    tx: &mut Tx,
    events: Vec<Event>,
    sites: &HashMap<String, Badge>,
) -> sqlx::Result<Vec<Card>> {
    let photos = media::of(tx, events.iter().map(|event| event.picture.as_str())).await?;
    let from = |event: &Event| event.site.as_ref().and_then(|site| sites.get(site)).cloned();
    let card = |event: Event| Card {
        from: from(&event),
        photo: photos.get(&event.picture).cloned(),
        event,
    };
    Ok(events.into_iter().map(card).collect())
}

/// The activities of one day.
struct Day {
    /// "Vandaag", "Morgen", or empty.
    near: String,
    /// "dinsdag 24 november"
    date: String,
    cards: Vec<Card>,
}

/// Groups by day. What began earlier and is still going on stands under today.
fn by_day(cards: Vec<Card>, dates: &Dates) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for card in cards {
        let at = card.event.starts_at.max(dates.now);
        let date = dates.day(at);
        if let Some(day) = days.last_mut().filter(|day| day.date == date) {
            day.cards.push(card);
        } else {
            let near = dates.near(at).unwrap_or_default();
            days.push(Day { near, date, cards: vec![card] });
        }
    }
    days
}

#[derive(Template)]
#[template(path = "rooms/agenda/list.html")]
struct List<'a> {
    frame: &'a Frame,
    wish: &'a Wish,
    days: Vec<Day>,
    total: i64,
    chips: Vec<Chip>,
    sites: Vec<&'a Badge>,
    next: String,
    can_add: bool,
}

impl List<'_> {
    fn looks_in(&self, site: &str) -> bool {
        self.wish.site.as_deref() == Some(site)
    }
}

async fn list(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let frame = Frame::new(&house, &visitor, "agenda", &visitor.lang.say("agenda-title")).await?;
    let mut tx = house.read().await?;
    let sites = sites::badges(&mut tx).await?;
    let wish = Wish::read(&query.unwrap_or_default(), &sites);
    // One more than fits tells whether there is a next page.
    let limit = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut events = store::coming(&mut tx, &wish, &frame.dates, limit).await?;
    let total = store::count_coming(&mut tx, &wish, &frame.dates).await?;
    let has_next = events.len() > ON_ONE_PAGE;
    events.truncate(ON_ONE_PAGE);
    let next = events.last().filter(|_| has_next);
    let next = next.map(|last| wish.href_after(last.starts_at, &last.id)).unwrap_or_default();
    let days = by_day(cards(&mut tx, events, &sites).await?, &frame.dates);
    let mut sorted: Vec<&Badge> = sites.values().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    show(&List {
        frame: &frame,
        chips: wish.chips(visitor.lang, &site_name(&wish, &sorted, &frame)),
        wish: &wish,
        days,
        total,
        sites: sorted,
        next,
        can_add: can(visitor.resident.as_ref(), Action::AddActivity),
    })
}

/// What people call the site that is asked for.
fn site_name(wish: &Wish, sites: &[&Badge], frame: &Frame) -> String {
    match wish.site.as_deref() {
        None => String::new(),
        Some(HERE) => frame.settings.name.clone(),
        Some(id) => sites
            .iter()
            .find(|badge| badge.id == id)
            .map(|badge| badge.name.clone())
            .unwrap_or_default(),
    }
}

#[derive(Template)]
#[template(path = "rooms/agenda/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    card: &'a Card,
    organisation: Option<String>,
    more: Vec<Card>,
    can_change: bool,
    /// What another room shows beside it.
    beside: String,
}

async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    beside: Beside,
) -> Answer {
    if let Some(id) = id.strip_suffix(".ics") {
        return calendar_file(&house, &visitor, id).await;
    }
    let mut tx = house.read().await?;
    let event = store::find(&mut tx, &id).await?.ok_or(Oops::NotFound)?;
    let frame = Frame::new(&house, &visitor, "agenda", &event.title).await?;
    let sites = sites::badges(&mut tx).await?;
    let organisation = match &event.organisation {
        Some(id) => organisations::name_of(&mut tx, id).await?,
        None => None,
    };
    let alike = Wish { theme: event.about().first().copied(), ..Wish::default() };
    let mut more = store::coming(&mut tx, &alike, &frame.dates, 4).await?;
    more.retain(|other| other.id != event.id);
    more.truncate(3);
    let is_ours = event.site.is_none();
    let can_change = is_ours && can_change(visitor.resident.as_ref(), event.owner.as_deref());
    let more = cards(&mut tx, more, &sites).await?;
    let beside = beside(&mut tx, &frame, &event).await?;
    let card = cards(&mut tx, vec![event], &sites).await?.pop().ok_or(Oops::NotFound)?;
    show(&Page { frame: &frame, card: &card, organisation, more, can_change, beside })
}

async fn calendar_file(house: &House, visitor: &Visitor, id: &str) -> Answer {
    let mut tx = house.read().await?;
    let event = store::find(&mut tx, id).await?.ok_or(Oops::NotFound)?;
    let settings = house.settings().await?;
    let file = calendar::file(&event, &settings.name, &visitor.lang.say("agenda-cancelled"));
    let name = format!("attachment; filename=\"{}.ics\"", crate::kit::text::slug(&event.title));
    let mut answer = typed("text/calendar; charset=utf-8", file).into_response();
    if let Ok(name) = name.parse() {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(answer)
}
