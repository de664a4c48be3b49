//! Changing several occurrences of a series at once: "deze en volgende", or all that are to come.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::draft::Draft;
use super::event::Event;
use super::publish::{republish, withdraw};
use super::repeat::Repeat;
use super::roll::{add, today};
use super::series::{Parts, Scope, Series};
use super::{store, store_fresh, store_series};
use crate::kit::{House, Tx};

/// What somebody made of one occurrence, meant for more of them.
pub struct Change<'a> {
    /// The occurrence as it was.
    pub before: &'a Event,
    /// As it is to be.
    pub draft: Draft,
    /// On which days from now on.
    pub repeat: Repeat,
    /// Why, when it is another time.
    pub reason: String,
    /// For which of them.
    pub scope: Scope,
}

/// What becomes of the occurrences of a series.
struct Plan {
    /// The day that each of these stands for from now on.
    kept: Vec<(Event, Date)>,
    /// No longer a day of the series.
    withdrawn: Vec<Event>,
    /// Days without an occurrence yet.
    new: BTreeSet<Date>,
    /// Until which day there are occurrences then.
    till: Date,
}

/// Changes the series and its occurrences. Each takes over what was changed, but for what was
/// changed in it by hand. False, and nothing happens, when there is another one already on the day
/// that was chosen.
pub async fn change(
    house: &House,
    tx: &mut Tx,
    mut series: Series,
    change: Change<'_>,
) -> anyhow::Result<bool> {
    let date = |draft: &Draft| draft.starts_at.in_zone(&house.zone).date();
    let before = change.before.draft();
    let later = date(&before).until(date(&change.draft))?;
    let is_same_day = later.is_zero() && change.repeat.rhythm == series.repeat.rhythm;
    // The 31st that is on the 28th this month is still the 31st.
    let anchor = if is_same_day { series.repeat.anchor } else { change.repeat.anchor };
    let repeat = Repeat { anchor, ..change.repeat.clone() };
    let Some(plan) = plan(house, tx, &repeat, &change, later).await? else { return Ok(false) };
    let parts = Parts::changed(&before, &change.draft)?;
    series.pattern = parts.copied(&change.draft, &series.pattern)?;
    series.stopped = repeat.is_over_after(plan.till);
    series.rolled_to = plan.till;
    series.repeat = repeat;
    store_series::update(tx, &series).await?;
    store_fresh::check_series(tx, &series.id, house.now()).await?;
    for event in &plan.withdrawn {
        withdraw(house, tx, event).await?;
    }
    for (event, day) in plan.kept {
        let changed = changed(house, event, day, (&parts, &change))?;
        if let Some(event) = changed {
            store::update(tx, &event).await?;
            republish(house, tx, &event).await?;
        }
    }
    add(house, tx, &series, plan.new).await?;
    Ok(true)
}

/// What becomes of whom, when everything is `later` by so many days; `None` when somebody else has
/// the day that was chosen.
async fn plan(
    house: &House,
    tx: &mut Tx,
    repeat: &Repeat,
    change: &Change<'_>,
    later: Span,
) -> anyhow::Result<Option<Plan>> {
    let now = house.now();
    let today = today(house);
    let Some(chosen) = change.before.day() else { return Ok(None) };
    let first = match change.scope {
        Scope::This | Scope::Following => chosen,
        Scope::All => today.min(chosen),
    };
    let lowest = first.min(first.checked_add(later)?);
    let (meant, others): (Vec<_>, Vec<_>) = store::of_series_from(tx, &series_uri(change), lowest)
        .await?
        .into_iter()
        .filter_map(|event| Some((event.day()?, event)))
        .partition(|(day, event)| {
            event.id == change.before.id || (*day >= first && !event.is_over(now))
        });
    let taken: BTreeSet<Date> = others.into_iter().map(|(day, _)| day).collect();
    let mut moved = Vec::new();
    for (day, event) in meant {
        moved.push((event, day.checked_add(later)?));
    }
    let ends = (moved.iter().map(|(_, day)| *day).min(), moved.iter().map(|(_, day)| *day).max());
    let (Some(from), Some(last)) = ends else { return Ok(None) };
    let till = repeat.horizon(today).max(last);
    let days: BTreeSet<Date> = &repeat.days(from, till) - &taken;
    let is_kept = |(_, day): &(Event, Date)| days.contains(day);
    let (mut kept, gone): (Vec<_>, Vec<_>) = moved.into_iter().partition(is_kept);
    if gone.iter().any(|(event, _)| event.id == change.before.id) {
        return Ok(None);
    }
    let new = days.iter().filter(|day| !kept.iter().any(|(_, own)| own == *day)).copied().collect();
    // Each moves to a day that the one before it has left.
    if later.is_positive() {
        kept.reverse();
    }
    let withdrawn = gone.into_iter().map(|(event, _)| event).collect();
    Ok(Some(Plan { kept, withdrawn, new, till }))
}

fn series_uri(change: &Change<'_>) -> String {
    change.before.series.clone().unwrap_or_default()
}

/// The new version of an occurrence; `None` when nothing of it is other than it was.
fn changed(
    house: &House,
    event: Event,
    day: Date,
    (parts, change): (&Parts, &Change<'_>),
) -> anyhow::Result<Option<Event>> {
    let by_hand = Parts::of(&event.by_hand);
    let old = event.draft();
    let is_chosen = event.id == change.before.id;
    let draft = if is_chosen {
        change.draft.clone()
    } else {
        let aligned = change.draft.on(day, &house.zone).unwrap_or_else(|| change.draft.clone());
        parts.without(&by_hand).copied(&aligned, &old)?
    };
    let series_day = Some(day.to_string());
    if draft == old && event.series_day == series_day {
        return Ok(None);
    }
    let is_moved = draft.starts_at != event.starts_at;
    let reason = if is_moved || is_chosen { change.reason.clone() } else { event.reason.clone() };
    let by_hand = if is_chosen {
        // What was put on another day than that of the series stays there.
        let is_on_day = draft.starts_at.in_zone(&house.zone).date() == day;
        let kept = if is_on_day { by_hand.without(parts) } else { by_hand };
        kept.kept()
    } else {
        event.by_hand.clone()
    };
    let event = Event { series_day, by_hand, ..event };
    Ok(Some(event.changed(draft, house.now()).because(reason)))
}

/// The day of the series that an occurrence would stand for, when it is put on another date
/// together with others.
pub fn day_meant(house: &House, event: &Event, date: Date) -> Option<Date> {
    let start = event.starts_at.in_zone(&house.zone).date();
    let later = i64::from((date - start).get_days());
    event.day()?.checked_add(later.days()).ok()
}
