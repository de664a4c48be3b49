//! The form of an activity: add one, or change one or more of a series.

use askama::Template;
use axum::extract::{Path, RawQuery, State};
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use super::change::{self, Change, day_meant};
use super::draft::{self, Draft};
use super::event::Event;
use super::examples::ROOM;
use super::order::{MOST_REASON, own, scopes};
use super::publish::{names, publish, republish};
use super::repeat::{Repeat, Rhythm};
use super::series::{Parts, Scope};
use super::{judged, roll, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id};
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::photo::{self, Sent};
use crate::kit::place::Spot;
use crate::kit::text::one_line;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, dates, examples, media, price, typed as typing};
use crate::rooms::{moderation, organisations};

#[derive(Template)]
#[template(path = "rooms/agenda/edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// Id and name of each organisation that can hold it.
    organisations: Vec<(String, String)>,
    /// Whether the house itself can hold it.
    can_be_of_house: bool,
    /// The activity that is changed; `None` for a new one.
    event: Option<&'a Event>,
    /// Which of a series the change can be for; empty for something that is once.
    scopes: &'a [Scope],
    /// The day that was typed, when it was understood.
    date: Option<Date>,
}

impl Edit<'_> {
    /// In which rhythms it can come back: name in the form, and words.
    fn rhythms(&self) -> Vec<(&'static str, String)> {
        let said = |rhythm: Rhythm| match self.date {
            Some(anchor) if !rhythm.is_weekly() => Repeat::plain(rhythm, anchor).said(self.frame.w),
            _ => self.frame.w.say(rhythm.word()),
        };
        Rhythm::ALL.into_iter().map(|rhythm| (rhythm.slug(), said(rhythm))).collect()
    }

    /// The days of the week: number in the form, and name.
    fn weekdays(&self) -> Vec<(String, String)> {
        let name = |day: Weekday| dates::weekday(self.frame.w, day);
        let number = |day: Weekday| day.to_monday_one_offset().to_string();
        Weekday::Monday.cycle_forward().take(7).map(|day| (number(day), name(day))).collect()
    }

    /// Whether the change is for these of the series.
    fn means(&self, scope: Scope) -> bool {
        Scope::read(self.form, "scope") == scope
    }

    /// Whether more is known of how it comes back than how often.
    fn has_more_days(&self) -> bool {
        let fields = ["weekday", "repeat_until", "skipped"];
        fields.iter().any(|field| self.form.ticked(field) || self.problems.has(field))
    }

    /// Whether the days on which it comes back can be chosen: not for one that has been.
    fn can_repeat(&self) -> bool {
        let is_over = |event: &Event| event.is_over(self.frame.dates.now);
        !self.event.is_some_and(is_over)
    }

    /// Where the form goes: to the list of new ones, or to its own page.
    fn action(&self) -> String {
        self.event.map_or("/agenda/nieuw".to_owned(), |event| format!("{}/wijzig", event.path()))
    }

    fn back(&self) -> String {
        self.event.map_or("/agenda".to_owned(), Event::path)
    }
}

/// `GET /agenda/nieuw`
pub async fn blank(
    State(house): State<House>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Answer {
    may(visitor.resident.as_ref(), Action::AddActivity)?;
    if let Some(form) = examples::opened(&house, &visitor, ROOM, query.as_deref()).await? {
        return ask(&house, &visitor, &form, &Problems::none(), None).await;
    }
    let mut tx = house.read().await?;
    let organisation = organisations::only_one_of(&mut tx, visitor.resident.as_ref()).await?;
    drop(tx);
    let mut values =
        vec![("id", new_id(house.now())), ("organisation", organisation.unwrap_or_default())];
    // Most activities are in the house itself.
    values.extend(Spot::of_house(&*house.settings().await?).typed());
    let form = Filled::with(values);
    ask(&house, &visitor, &form, &Problems::none(), None).await
}

/// Shows the form: empty, or with what is wrong with it.
async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    event: Option<&Event>,
) -> Answer {
    let title = if event.is_some() { "agenda-change-title" } else { "agenda-new-title" };
    let frame = Frame::new(house, visitor, "agenda", &visitor.lang.say(title)).await?;
    let mut tx = house.read().await?;
    let organisations = organisations::spoken_for(&mut tx, visitor.resident.as_ref()).await?;
    let date = typing::date(form.text("date"), roll::today(house));
    let scopes = event.map_or(&[][..], |event| scopes(house, event));
    let is_of_house = event.is_some_and(|event| event.organisation.is_none());
    let can_be_of_house = is_of_house || organisations::is_of_house(visitor);
    let page =
        Edit { frame: &frame, form, problems, organisations, can_be_of_house, event, scopes, date };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /agenda/nieuw`
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    let owner = may(visitor.resident.as_ref(), Action::AddActivity)?;
    organisations::name_own(&house, &visitor, &mut form).await?;
    let (draft, repeat) = match read(&house, &mut form, Sent::of(&visitor, ""), None).await {
        Ok(read) => read,
        Err(problems) => return ask(&house, &visitor, &form, &problems, None).await,
    };
    let id = id_of_form(form.text("id"), house.now());
    let event = Event::new(draft, names(&house, id), &owner.id, house.now());
    let path = event.path();
    let mut tx = house.write().await?;
    examples::sent_in(&mut tx, visitor.resident.as_ref(), &event.id, house.now()).await?;
    let is_held = judged::is_held(&house, &mut tx, owner, (&event, repeat.as_ref())).await?;
    if !is_held {
        put_in(&house, &mut tx, event, repeat).await?;
    }
    tx.commit().await?;
    Ok(if is_held { moderation::held() } else { see_other_saying(&path, "agenda-flash-added") })
}

/// Keeps and announces something new: once, or a series that begins with it.
pub(super) async fn put_in(
    house: &House,
    tx: &mut Tx,
    event: Event,
    repeat: Option<Repeat>,
) -> anyhow::Result<()> {
    match repeat {
        Some(repeat) => roll::begin(house, tx, event, repeat).await,
        None => publish(house, tx, &event).await.map(drop),
    }
}

/// Keeps the photo and reads the form: what it is, and on which days it comes back. `known` is what
/// is changed.
async fn read(
    house: &House,
    form: &mut Filled,
    sent: Sent<'_>,
    known: Option<&Event>,
) -> Result<(Draft, Option<Repeat>), Problems> {
    photo::then_read(house, form, sent, |form| {
        let read = understood(house, form, known);
        // What has been can still be put right, and cannot be added any more.
        let past = draft::past(form, house.now(), &house.zone).filter(|_| known.is_none());
        let Some((field, word)) = past else { return read };
        let mut problems = read.err().unwrap_or_default();
        problems.add(field, word);
        Err(problems)
    })
    .await
}

pub(super) fn understood(
    house: &House,
    form: &Filled,
    known: Option<&Event>,
) -> Result<(Draft, Option<Repeat>), Problems> {
    let today = roll::today(house);
    let draft = Draft::read(form, house.now(), &house.zone);
    let date = typing::date(form.text("date"), today);
    let known = known.filter(|event| event.series.is_some());
    let repeat = match known {
        Some(_) if Scope::read(form, "scope") == Scope::This => Ok(None),
        Some(event) => {
            let first = date.and_then(|date| day_meant(house, event, date));
            Repeat::read(form, first, today)
        }
        None => Repeat::read(form, date, today),
    };
    match (draft, repeat) {
        (Ok(draft), Ok(repeat)) => Ok((draft, repeat)),
        (draft, repeat) => {
            let mut problems = draft.err().unwrap_or_default();
            problems.0.extend(repeat.err().unwrap_or_default().0);
            Err(problems)
        }
    }
}

/// Puts an activity in the agenda as the form does, for the demo and for imports; returns its id.
pub async fn seed(
    house: &House,
    tx: &mut Tx,
    owner: &str,
    (draft, repeat): (Draft, Option<Repeat>),
) -> anyhow::Result<String> {
    let event = Event::new(draft, names(house, new_id(house.now())), owner, house.now());
    let id = event.id.clone();
    put_in(house, tx, event, repeat).await?;
    Ok(id)
}

/// The form filled in with what is kept; `more` are the fields of the photo and of the series.
fn filled(
    house: &House,
    visitor: &Visitor,
    event: &Event,
    more: Vec<(&'static str, String)>,
) -> Filled {
    let dates = house.dates(visitor.lang);
    let end =
        |say: &dyn Fn(crate::kit::Moment) -> String| event.ends_at.map(say).unwrap_or_default();
    let mut values = vec![
        ("title", event.title.clone()),
        ("text", event.typed.clone()),
        ("date", dates.input_date(event.starts_at)),
        ("start", dates.input_time(event.starts_at)),
        ("end", end(&|at| dates.input_time(at))),
        ("end_date", last_day(event, &house.zone)),
        ("price", price::typed(event.price_cents)),
        ("organisation", event.organisation.clone().unwrap_or_default()),
        ("contact", event.contact.clone()),
        ("link", event.link.clone()),
        ("reason", event.reason.clone()),
    ];
    values.extend(event.sign_up.typed());
    values.extend(more);
    values.extend(event.spot.typed());
    values.extend(event.themes.iter().map(|slug| ("theme", slug.to_owned())));
    values.extend(event.audiences.iter().map(|slug| ("audience", slug.to_owned())));
    values.extend(event.features.iter().map(|slug| ("feature", slug.to_owned())));
    Filled::with(values)
}

/// The last day, when the form needs it: not for what ends the same day or the night after, so
/// that it can be put on another date without a word about its end.
fn last_day(event: &Event, zone: &TimeZone) -> String {
    let Some(end) = event.ends_at else { return String::new() };
    let (start, end) = (event.starts_at.in_zone(zone), end.in_zone(zone));
    let nights = (end.date() - start.date()).get_days();
    let is_short = nights == 0 || (nights == 1 && end.time() < start.time());
    if is_short { String::new() } else { end.date().to_string() }
}

/// `GET /agenda/{id}/wijzig`
pub async fn open(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let event = own(&mut tx, &visitor, &id).await?;
    let photo = photo::typed(&mut tx, &event.picture, &event.picture_alt).await?;
    let series = roll::series_of(&mut tx, &event).await?;
    drop(tx);
    let repeat = series.map(|series| series.repeat.typed()).unwrap_or_default();
    let form = filled(&house, &visitor, &event, [photo, repeat].concat());
    ask(&house, &visitor, &form, &Problems::none(), Some(&event)).await
}

/// `POST /agenda/{id}/wijzig`
pub async fn change(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    mut form: Filled,
) -> Answer {
    let mut tx = house.read().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    organisations::name_only_own(&house, &visitor, &mut form, before.organisation.as_deref())
        .await?;
    let sent = Sent::of(&visitor, &before.picture);
    let (draft, repeat) = match read(&house, &mut form, sent, Some(&before)).await {
        Ok(read) => read,
        Err(problems) => return ask(&house, &visitor, &form, &problems, Some(&before)).await,
    };
    let mut tx = house.write().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    let picture = draft.picture.clone();
    let after = before.clone().changed(draft.clone(), house.now());
    judged::look_again(&house, &mut tx, visitor.resident.as_ref(), (&before, &after)).await?;
    let is_free = keep(&house, &mut tx, (&before, &form), (draft, repeat)).await?;
    if !is_free {
        drop(tx);
        let mut problems = Problems::none();
        problems.add("date", "agenda-day-taken");
        return ask(&house, &visitor, &form, &problems, Some(&before)).await;
    }
    if before.picture != picture {
        media::let_go(&mut tx, &before.picture, house.now()).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(&before.path(), "agenda-flash-changed"))
}

/// Keeps and announces what somebody made of an activity, or of more of its series. False, and
/// nothing happens, when the series has another one on the day that was chosen.
async fn keep(
    house: &House,
    tx: &mut Tx,
    (before, form): (&Event, &Filled),
    (draft, repeat): (Draft, Option<Repeat>),
) -> anyhow::Result<bool> {
    let scope = Scope::read(form, "scope");
    let reason = one_line(form.text("reason"), MOST_REASON);
    if scope != Scope::This
        && let Some(series) = roll::series_of(tx, before).await?
    {
        let repeat = repeat.unwrap_or_else(|| series.repeat.clone());
        let change = Change { before, draft, repeat, reason, scope };
        return change::change(house, tx, series, change).await;
    }
    let by_hand = if before.series.is_some() {
        Parts::of(&before.by_hand).and(&Parts::changed(&before.draft(), &draft)?).kept()
    } else {
        String::new()
    };
    let event = Event { by_hand, ..before.clone() };
    let event = event.changed(draft, house.now()).because(reason);
    if let Some(repeat) = repeat.filter(|_| before.series.is_none()) {
        roll::begin(house, tx, event, repeat).await?;
    } else {
        store::update(tx, &event).await?;
        republish(house, tx, &event).await?;
    }
    Ok(true)
}
