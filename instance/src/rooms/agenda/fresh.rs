//! Checking series, for `rooms/fresh`. In the archive a series makes no new occurrences, and lists
//! leave out those that were made. When nobody answered, these are not called off, because nobody said
//! that they are off; when somebody took the series away, they are, for other sites and for who comes.

use super::event::{Event, Status};
use super::roll::{roll_on, today};
use super::series::Series;
use super::{order, store, store_fresh, store_series};
use crate::kit::fresh::{Checked, Kind};
use crate::kit::{House, Moment, Tx};

pub use super::store_fresh::{activity, archived, count_checked, series, to_check};

/// When an activity of this house was checked: by itself, or with its series.
pub async fn of_event(tx: &mut Tx, event: &Event, now: Moment) -> sqlx::Result<Option<Checked>> {
    if event.site.is_some() {
        return Ok(None);
    }
    if let Some(uri) = &event.series
        && let Some(series) = store_fresh::series_by_uri(tx, uri).await?
    {
        return Ok(Some(series.shown(Kind::Series, now)));
    }
    let activity = activity(tx, &event.id).await?;
    Ok(activity.map(|activity| activity.shown(Kind::Activity, now)))
}

/// The occurrences of a series that are still to begin.
async fn to_come(house: &House, tx: &mut Tx, uri: &str) -> sqlx::Result<Vec<Event>> {
    let mut events = store::of_series_from(tx, uri, today(house)).await?;
    events.retain(|event| event.starts_at > house.now());
    Ok(events)
}

/// By which name the occurrences of a series know it.
fn uri(house: &House, id: &str) -> String {
    house.url(&format!("/agenda/reeks/{id}"))
}

/// Notes that a series is right, and lets it go on when it was in the archive.
pub async fn check_series(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    let before = series(tx, id).await?;
    store_fresh::check_series(tx, id, house.now()).await?;
    let Some(since) = before.and_then(|series| series.checks.archived_at) else { return Ok(()) };
    let uri = uri(house, id);
    let mut events = to_come(house, tx, &uri).await?;
    // What was called off together with it goes on; what somebody called off by itself does not.
    events.retain(|event| event.updated_at == since);
    order::say(house, tx, events, (Status::Scheduled, "", house.now())).await?;
    let row = store_series::find(tx, &uri).await?.filter(|row| !row.stopped);
    match row.map(Series::of).transpose()? {
        Some(mut series) => roll_on(house, tx, &mut series).await,
        None => Ok(()),
    }
}

/// Puts a series in the archive because somebody says that it is not there any more.
pub async fn take_away(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    let now = house.now();
    let events = to_come(house, tx, &uri(house, id)).await?;
    order::say(house, tx, events, (Status::Cancelled, "", now)).await?;
    store_fresh::archive(tx, id, now).await?;
    Ok(())
}

/// Notes that an activity is right.
pub async fn check_activity(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    store_fresh::check_activity(tx, id, house.now()).await?;
    Ok(())
}

/// Puts a series in the archive of which nobody says anything.
pub async fn archive(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    store_fresh::archive(tx, id, house.now()).await?;
    Ok(())
}
