//! Calling off, putting back and taking away: one activity, or more of its series.

use askama::Template;
use axum::extract::{Path, State};

use super::event::{Event, Status};
use super::publish::{republish, withdraw};
use super::roll::{roll_on, series_of, today};
use super::series::{Scope, Series};
use super::{store, store_series};
use crate::kit::form::Filled;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::text::one_line;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Moment, Tx};
use crate::rooms::organisations;

/// The longest reason, in characters.
pub const MOST_REASON: usize = 200;
/// The field that says for which of a series something is called off.
const OFF_SCOPE: &str = "off_scope";

/// An activity of this house that the visitor may change.
pub async fn own(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<Event, Oops> {
    let event = store::find(tx, id).await?.ok_or(Oops::NotFound)?;
    if is_own(tx, visitor, &event).await? { Ok(event) } else { Err(Oops::Forbidden) }
}

/// Whether the visitor may change an activity: it is theirs or of an organisation that they write
/// for, or they correct for the house.
pub async fn is_own(tx: &mut Tx, visitor: &Visitor, event: &Event) -> sqlx::Result<bool> {
    let resident = visitor.resident.as_ref();
    if event.site.is_some() {
        return Ok(false);
    }
    let whose = (event.owner.as_deref(), event.organisation.as_deref());
    organisations::may_change(tx, resident, whose).await
}

/// The activities that somebody means.
async fn meant(
    house: &House,
    tx: &mut Tx,
    event: &Event,
    scope: Scope,
) -> sqlx::Result<Vec<Event>> {
    let first = match scope {
        Scope::This => None,
        Scope::Following => event.day(),
        Scope::All => event.day().map(|day| day.min(today(house))),
    };
    let (Some(first), Some(series)) = (first, &event.series) else {
        return Ok(vec![event.clone()]);
    };
    let now = house.now();
    let mut events = store::of_series_from(tx, series, first).await?;
    events.retain(|other| other.id == event.id || !other.is_over(now));
    Ok(events)
}

/// `POST /agenda/{id}/gaat-niet-door`
pub async fn call_off(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let scope = Scope::read(&form, OFF_SCOPE);
    let reason = one_line(form.text("off_reason"), MOST_REASON);
    let mut tx = house.write().await?;
    let event = own(&mut tx, &visitor, &id).await?;
    set_status(&house, &mut tx, (&event, scope), (Status::Cancelled, &reason)).await?;
    if scope != Scope::This
        && let Some(mut series) = series_of(&mut tx, &event).await?
    {
        // What was to come later does not go on either.
        series.stopped = true;
        store_series::update(&mut tx, &series).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(&event.path(), "agenda-flash-cancelled"))
}

/// `POST /agenda/{id}/gaat-door`
pub async fn put_back(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let scope = Scope::read(&form, OFF_SCOPE);
    let mut tx = house.write().await?;
    let event = own(&mut tx, &visitor, &id).await?;
    set_status(&house, &mut tx, (&event, scope), (Status::Scheduled, "")).await?;
    if scope != Scope::This
        && let Some(mut series) = series_of(&mut tx, &event).await?
    {
        roll_on(&house, &mut tx, &mut series).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(&event.path(), "agenda-flash-scheduled"))
}

async fn set_status(
    house: &House,
    tx: &mut Tx,
    (event, scope): (&Event, Scope),
    (status, reason): (Status, &str),
) -> anyhow::Result<()> {
    let events = meant(house, tx, event, scope).await?;
    say(house, tx, events, (status, reason, house.now())).await
}

/// Says of these activities whether they go on; of those of which it was said already, nothing.
pub async fn say(
    house: &House,
    tx: &mut Tx,
    events: Vec<Event>,
    (status, reason, now): (Status, &str, Moment),
) -> anyhow::Result<()> {
    for event in events.into_iter().filter(|event| event.status != status) {
        let event = Event { status, reason: reason.to_owned(), updated_at: now, ..event };
        store::set_status(tx, &event).await?;
        republish(house, tx, &event).await?;
    }
    Ok(())
}

/// Calls one activity off as the form does, for the demo.
pub async fn seed_off(
    house: &House,
    tx: &mut Tx,
    event: Event,
    reason: &str,
) -> anyhow::Result<()> {
    say(house, tx, vec![event], (Status::Cancelled, reason, house.now())).await
}

#[derive(Template)]
#[template(path = "rooms/agenda/remove.html")]
struct AskRemove<'a> {
    frame: &'a Frame,
    event: &'a Event,
    /// Which of a series it may be meant for; empty for something that is once.
    scopes: &'a [Scope],
}

/// Which occurrences can be meant: one that is over only stands for itself.
pub fn scopes(house: &House, event: &Event) -> &'static [Scope] {
    let is_coming = event.day().is_some() && !event.is_over(house.now());
    if is_coming { &Scope::ALL } else { &[] }
}

/// `GET /agenda/{id}/weg`
pub async fn ask_remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let event = own(&mut tx, &visitor, &id).await?;
    let title = visitor.lang.say("agenda-remove-title");
    let frame = Frame::new(&house, &visitor, "agenda", &title).await?;
    show(&AskRemove { frame: &frame, scopes: scopes(&house, &event), event: &event })
}

/// `POST /agenda/{id}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let scope = Scope::read(&form, "scope");
    let mut tx = house.write().await?;
    let event = own(&mut tx, &visitor, &id).await?;
    take(&house, &mut tx, &event, scope).await?;
    tx.commit().await?;
    Ok(see_other_saying("/agenda", "agenda-flash-removed"))
}

/// Takes away what somebody means.
async fn take(house: &House, tx: &mut Tx, event: &Event, scope: Scope) -> anyhow::Result<()> {
    let gone = meant(house, tx, event, scope).await?;
    if let Some(mut series) = series_of(tx, event).await? {
        cut(&mut series, &gone, scope);
        store_series::update(tx, &series).await?;
    }
    for event in &gone {
        withdraw(house, tx, event).await?;
    }
    Ok(())
}

/// Takes one activity of this house away as its own page does; false when it is not there any more.
pub async fn take_away(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<bool> {
    let found = store::find(tx, id).await?.filter(|event| event.site.is_none());
    let Some(event) = found else { return Ok(false) };
    take(house, tx, &event, Scope::This).await?;
    Ok(true)
}

/// Sees to it that what is taken away is not made again.
fn cut(series: &mut Series, gone: &[Event], scope: Scope) {
    let days = gone.iter().filter_map(Event::day);
    match scope {
        Scope::This => series.repeat.skipped.extend(days),
        Scope::Following | Scope::All => {
            let until = days.min().and_then(|first| first.yesterday().ok());
            series.repeat.until = until.or(series.repeat.until);
            series.stopped = true;
        }
    }
}
