//! Making the occurrences of a series, eight weeks ahead: when it is put in, and every night.
//!
//! Each is an activity of its own, kept and announced in the same transaction. Doing it twice
//! makes nothing twice: a series has one occurrence for each of its days.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::draft::Draft;
use super::event::Event;
use super::publish::{names, publish, republish};
use super::repeat::{HORIZON, Repeat};
use super::series::Series;
use super::{store, store_series};
use crate::kit::id::new_id;
use crate::kit::{House, Tx};

/// The day it is in the neighbourhood.
pub fn today(house: &House) -> Date {
    house.now().in_zone(&house.zone).date()
}

/// Begins a series with its first occurrence: a new activity, or one that was there and comes
/// back from now on. Nothing happens when the form was sent twice.
pub async fn begin(house: &House, tx: &mut Tx, first: Event, repeat: Repeat) -> anyhow::Result<()> {
    let mut series = Series {
        id: first.id.clone(),
        uri: house.url(&format!("/agenda/reeks/{}", first.id)),
        owner: first.owner.clone(),
        rolled_to: repeat.anchor,
        pattern: first.draft(),
        repeat,
        stopped: false,
    };
    if !store_series::insert(tx, &series, house.now()).await? {
        return Ok(());
    }
    let first = Event {
        series: Some(series.uri.clone()),
        series_day: Some(series.repeat.anchor.to_string()),
        ..first
    };
    if !publish(house, tx, &first).await? {
        store::update(tx, &first).await?;
        republish(house, tx, &first).await?;
    }
    roll_on(house, tx, &mut series).await
}

/// The series that an activity of ours belongs to.
pub async fn series_of(tx: &mut Tx, event: &Event) -> anyhow::Result<Option<Series>> {
    let Some(uri) = event.series.as_ref().filter(|_| event.site.is_none()) else {
        return Ok(None);
    };
    store_series::find(tx, uri).await?.map(Series::of).transpose()
}

/// Makes what is still missing of all series. Done every night.
pub async fn roll(house: &House, tx: &mut Tx) -> anyhow::Result<()> {
    let till = today(house).saturating_add(jiff::Span::new().days(HORIZON));
    for row in store_series::to_roll(tx, till).await? {
        let id = row.id.clone();
        match Series::of(row) {
            Ok(mut series) => roll_on(house, tx, &mut series).await?,
            // One that cannot be read must not keep the others from going on.
            Err(error) => tracing::error!(id, %error, "a series that cannot be read"),
        }
    }
    store_series::forget_empty(tx).await?;
    Ok(())
}

/// Makes what is still missing of one series, and notes how far it came.
pub async fn roll_on(house: &House, tx: &mut Tx, series: &mut Series) -> anyhow::Result<()> {
    let today = today(house);
    let till = series.repeat.horizon(today).max(series.rolled_to);
    let from = today.max(series.rolled_to.tomorrow()?);
    add(house, tx, series, series.repeat.days(from, till)).await?;
    series.rolled_to = till;
    series.stopped = series.repeat.is_over_after(till);
    store_series::update(tx, series).await
}

/// Makes the occurrences of these days.
pub async fn add(
    house: &House,
    tx: &mut Tx,
    series: &Series,
    days: BTreeSet<Date>,
) -> anyhow::Result<()> {
    for day in days {
        if let Some(draft) = series.pattern.on(day, &house.zone) {
            publish(house, tx, &occurrence(house, series, draft, day)).await?;
        }
    }
    Ok(())
}

fn occurrence(house: &House, series: &Series, draft: Draft, day: Date) -> Event {
    let now = house.now();
    Event {
        owner: series.owner.clone(),
        series: Some(series.uri.clone()),
        series_day: Some(day.to_string()),
        ..Event::new(draft, names(house, new_id(now)), "", now)
    }
}
