//! The screens of the agenda that people read: the list, one activity, and its calendar file.

use std::collections::HashMap;

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use futures_util::future::BoxFuture;
use sha2::{Digest, Sha256};

use super::event::Event;
use super::examples;
use super::repeat::Repeat;
use super::wish::{Chip, HERE, Wish};
use super::{calendar, edits, fresh, order, roll, store};
use crate::kit::dates::Dates;
use crate::kit::examples::Mark;
use crate::kit::fresh::Checked;
use crate::kit::may::{Action, can};
use crate::kit::media::{Medium, Shown};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, typed};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Moment, Tx, media};
use crate::rooms::organisations::Asking;
use crate::rooms::sites::{self, Badge};

/// How many activities stand on one page.
const ON_ONE_PAGE: usize = 24;
/// How many stand in one calendar file.
const IN_ONE_FILE: i64 = 500;
/// How many of the next times of a series a page shows.
const NEXT_TIMES: i64 = 5;
/// A list with fewer than this looks empty.
const FEW: i64 = 3;
/// How many activities of others stand below a list that looks empty.
const FROM_AROUND: usize = 6;
/// How many activities are looked through for some that are alike.
const LOOKED_THROUGH: i64 = 40;

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
        .route("/agenda/{id}/gaat-niet-door", post(order::call_off))
        .route("/agenda/{id}/gaat-door", post(order::put_back))
        .route("/agenda/{id}/weg", get(order::ask_remove).post(order::remove))
        .route("/agenda.ics", get(feed))
        .route("/agenda/reeks/{id}", get(series))
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
    /// Whether it is not real yet.
    pub is_example: bool,
}

impl Card {
    /// The card of an example, which has no photo.
    pub(super) fn example(event: Event) -> Self {
        Self { event, from: None, photo: None, is_example: true }
    }

    /// Its picture: the photo, or the drawing that suits it.
    #[must_use]
    pub fn picture(&self) -> Shown {
        Shown::photo(self.photo.as_ref()).unwrap_or_else(|| Shown::drawing(&self.event.scene))
    }

    /// "10 tot 12 uur", or that it lasts all day.
    #[must_use]
    pub fn hours(&self, dates: &Dates) -> String {
        let event = &self.event;
        if !event.all_day {
            return dates.hours(event.starts_at, event.ends_at);
        }
        match event.ends_at {
            Some(last) => dates.lang.put("agenda-all-day-until", "day", dates.day(last)),
            None => dates.lang.say("agenda-all-day"),
        }
    }

    /// The hours for beside the day of today: of what began on an earlier day only the end counts.
    #[must_use]
    pub fn hours_today(&self, dates: &Dates) -> String {
        let event = &self.event;
        let began = event.starts_at < dates.midnight(0) && event.is_on(dates.now);
        match event.ends_at.filter(|_| began) {
            Some(end) => dates.lang.put("agenda-until", "end", dates.moment(end)),
            None => self.hours(dates),
        }
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
        is_example: false,
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
    /// Below everything that is coming; none when something is looked for.
    examples: Vec<Card>,
    total: i64,
    chips: Vec<Chip>,
    /// How much is left out because nobody checked it for long, and the list with it.
    older: i64,
    older_href: String,
    sites: Vec<&'a Badge>,
    next: String,
    can_add: bool,
    /// What houses around have, when this house has little itself.
    around: Vec<Card>,
    /// Whether the reader can link a first house, so that there is more to see.
    can_link: bool,
    /// The calendar with what is shown here, by which programs know that they can follow it.
    webcal: String,
    /// The same with its usual address, to copy.
    calendar_url: String,
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
    let with_older = wish.with_older();
    let everything = store::count_coming(&mut tx, &with_older, &frame.dates).await?;
    let has_next = events.len() > ON_ONE_PAGE;
    events.truncate(ON_ONE_PAGE);
    let next = events.last().filter(|_| has_next);
    let next = next.map(|last| wish.href_after(last.starts_at, &last.id)).unwrap_or_default();
    let days = by_day(cards(&mut tx, events, &sites).await?, &frame.dates);
    let around = if total < FEW { around(&mut tx, &wish, &frame.dates).await? } else { Vec::new() };
    let around = cards(&mut tx, around, &sites).await?;
    let is_start = !wish.is_filtered() && wish.after.is_none();
    let examples = if is_start { examples::cards(&house, &mut tx).await? } else { Vec::new() };
    let mut sorted: Vec<&Badge> = sites.values().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    let calendar_url = house.url(&wish.calendar());
    let address = calendar_url.split_once("://").map_or("", |(_, address)| address);
    show(&List {
        frame: &frame,
        webcal: format!("webcal://{address}"),
        calendar_url: calendar_url.clone(),
        chips: wish.chips(&frame.settings, visitor.lang, &site_name(&wish, &sorted, &frame)),
        wish: &wish,
        days,
        examples,
        total,
        older: everything - total,
        older_href: with_older.href(),
        can_link: total < FEW
            && sorted.is_empty()
            && can(visitor.resident.as_ref(), Action::LinkSites),
        sites: sorted,
        next,
        can_add: can(visitor.resident.as_ref(), Action::AddActivity),
        around,
    })
}

/// What others have of what somebody looks for in this house alone.
async fn around(tx: &mut Tx, wish: &Wish, dates: &Dates) -> sqlx::Result<Vec<Event>> {
    if wish.site.as_deref() != Some(HERE) || wish.after.is_some() {
        return Ok(Vec::new());
    }
    let everywhere = Wish { site: None, actor: None, ..wish.clone() };
    let mut found = store::coming(tx, &everywhere, dates, LOOKED_THROUGH).await?;
    found.retain(|event| event.site.is_some());
    found.truncate(FROM_AROUND);
    Ok(found)
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
    more: Vec<Card>,
    can_change: bool,
    /// Whom one asks about it, and how.
    asking: Asking,
    around: Around,
    /// What another room shows beside it.
    beside: String,
    /// When it was checked; `None` for what is of another site.
    checked: Option<Checked>,
    /// What is said of it when it is not real yet.
    example: Option<Mark>,
}

/// What stands around an activity in its series.
#[derive(Default)]
struct Around {
    /// "Elke dinsdag", when it is a series of ours.
    every: String,
    /// The last day of the series, in words; empty without an end.
    until: String,
    /// The one before.
    last: Option<Event>,
    /// The ones after, as many as a page shows.
    next: Vec<Event>,
}

impl Around {
    async fn of(tx: &mut Tx, event: &Event, dates: &Dates) -> anyhow::Result<Self> {
        if event.series.is_none() {
            return Ok(Self::default());
        }
        let series = roll::series_of(tx, event).await?;
        // One that stayed when what follows went to other days is not on those.
        let fits =
            |repeat: &Repeat| event.day().is_some_and(|day| !repeat.days(day, day).is_empty());
        Ok(Self {
            last: store::last_in_series(tx, event).await?,
            next: store::next_in_series(tx, event, NEXT_TIMES).await?,
            ..Self::on(series.map(|series| series.repeat).filter(fits), dates)
        })
    }

    /// Only on which days it comes back.
    fn on(repeat: Option<Repeat>, dates: &Dates) -> Self {
        let until = repeat.as_ref().and_then(|repeat| repeat.until);
        let until = until.and_then(|day| Moment::from_local(day.at(12, 0, 0, 0), &dates.zone));
        Self {
            every: repeat.map(|repeat| repeat.said(dates.lang)).unwrap_or_default(),
            until: until.map(|day| dates.day(day)).unwrap_or_default(),
            ..Self::default()
        }
    }
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
    let Some(event) = store::find(&mut tx, &id).await? else {
        return example(&house, &visitor, &mut tx, &id).await;
    };
    let frame = Frame::new(&house, &visitor, "agenda", &event.title).await?;
    let sites = sites::badges(&mut tx).await?;
    let more = alike(&mut tx, &event, &frame.dates).await?;
    let around = Around::of(&mut tx, &event, &frame.dates).await?;
    let checked = fresh::of_event(&mut tx, &event, house.now()).await?;
    let can_change = order::is_own(&mut tx, &visitor, &event).await?;
    let asking = Asking::about(&mut tx, &frame, &event.subject()).await?;
    let more = cards(&mut tx, more, &sites).await?;
    let beside = beside(&mut tx, &frame, &event).await?;
    let card = cards(&mut tx, vec![event], &sites).await?.pop().ok_or(Oops::NotFound)?;
    show(&Page {
        frame: &frame,
        card: &card,
        more,
        can_change,
        asking,
        around,
        beside,
        checked,
        example: None,
    })
}

/// The page of an activity that is not real yet: nobody signs up for it, asks about it, or takes it
/// along.
async fn example(house: &House, visitor: &Visitor, tx: &mut Tx, id: &str) -> Answer {
    let (example, event, repeat) = examples::example(house, tx, id).await?;
    let frame = Frame::new(house, visitor, "agenda", &event.title).await?;
    show(&Page {
        frame: &frame,
        card: &Card::example(event),
        more: Vec::new(),
        can_change: false,
        asking: Asking::default(),
        around: Around::on(repeat, &frame.dates),
        beside: String::new(),
        checked: None,
        example: Some(example.mark()),
    })
}

/// What else there is of the same sort, each series once.
async fn alike(tx: &mut Tx, event: &Event, dates: &Dates) -> sqlx::Result<Vec<Event>> {
    let wish = Wish { theme: event.about().first().copied(), ..Wish::default() };
    let mut seen: Vec<Option<String>> = vec![event.series.clone()];
    let mut alike = store::coming(tx, &wish, dates, LOOKED_THROUGH).await?;
    alike.retain(|other| {
        let is_new = other.series.is_none() || !seen.contains(&other.series);
        seen.push(other.series.clone());
        is_new && other.id != event.id
    });
    alike.truncate(3);
    Ok(alike)
}

/// `GET /agenda/reeks/{id}`: the name that the occurrences of a series share leads to the one that
/// comes next, or else to the last.
async fn series(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let uri = house.url(&format!("/agenda/reeks/{id}"));
    let event = store::nearest_of_series(&mut tx, &uri, house.now()).await?;
    let path = event.ok_or(Oops::NotFound)?.path();
    Ok(match &visitor.flash {
        Some(flash) => see_other_saying(&path, flash),
        None => see_other(&path),
    })
}

/// `GET /agenda.ics`: everything that somebody looks for, for the calendar on their phone.
async fn feed(State(house): State<House>, RawQuery(query): RawQuery, headers: HeaderMap) -> Answer {
    let settings = house.settings().await?;
    // In the language of the house: the calendar that reads it tells nothing of its reader.
    let dates = house.dates(settings.language);
    let mut tx = house.read().await?;
    let sites = sites::badges(&mut tx).await?;
    let wish = Wish { after: None, ..Wish::read(&query.unwrap_or_default(), &sites) };
    let events = store::coming(&mut tx, &wish, &dates, IN_ONE_FILE).await?;
    let mut names: Vec<String> = vec![settings.name.clone()];
    let site = wish.site.as_ref().and_then(|site| sites.values().find(|badge| badge.id == *site));
    let site = site.map(|badge| badge.name.clone()).unwrap_or_default();
    names.extend(wish.chips(&settings, settings.language, &site).into_iter().map(|chip| chip.text));
    names.retain(|name| !name.is_empty());
    let changed = events.iter().map(|event| event.updated_at).max();
    Ok(unless_known(&headers, changed, calendar::feed(&events, &names.join(", "), &dates)))
}

/// The file, or only that it is the same as the one that the reader has (RFC 9110, 13.1.2).
fn unless_known(headers: &HeaderMap, changed: Option<Moment>, file: String) -> Response {
    let etag = format!("\"{}\"", hex::encode(Sha256::digest(file.as_bytes())));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let is_known = known.is_some_and(|known| known.contains(&etag));
    let mut answer = if is_known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        typed("text/calendar; charset=utf-8", file).into_response()
    };
    let changed =
        changed.map(|at| at.timestamp().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string());
    let kept = [
        (header::ETAG, Some(etag)),
        (header::LAST_MODIFIED, changed),
        (header::CACHE_CONTROL, Some("public, no-cache".to_owned())),
    ];
    for (name, value) in kept {
        if let Some(value) = value.and_then(|value| value.parse().ok()) {
            answer.headers_mut().insert(name, value);
        }
    }
    answer
}

async fn calendar_file(house: &House, visitor: &Visitor, id: &str) -> Answer {
    let mut tx = house.read().await?;
    let event = store::find(&mut tx, id).await?.ok_or(Oops::NotFound)?;
    let settings = house.settings().await?;
    let file = calendar::file(&event, &settings.name, &house.dates(visitor.lang));
    let name = format!("attachment; filename=\"{}.ics\"", crate::kit::text::slug(&event.title));
    let mut answer = typed("text/calendar; charset=utf-8", file).into_response();
    if let Ok(name) = name.parse() {
        answer.headers_mut().insert(header::CONTENT_DISPOSITION, name);
    }
    Ok(answer)
}
