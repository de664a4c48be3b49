//! What follows when an activity changes, and the day before it: people are told, once.

use serde_json::json;

use super::attendee::Call;
use super::gathering::{Gathering, News};
use super::letters::{self, Occasion};
use super::{places, store};
use crate::kit::jobs::{self, Job, Setback, Wanted};
use crate::kit::{House, Tx};
use crate::rooms::agenda;

/// The kind of job that reminds people, about the id of an activity and the moment it starts.
pub const REMINDER: &str = "sign-up-reminder";

/// An activity was changed or removed: tells everybody on its list what is news to them. The work
/// of a job, safe to do twice: what people were told is kept with it.
pub async fn activity_changed(house: &House, id: &str) -> Result<(), Setback> {
    let mut tx = house.write().await?;
    let event = agenda::hold(&mut tx, id).await?;
    let Some(known) = store::gathering(&mut tx, id).await? else { return Ok(()) };
    let now = match &event {
        Some(event) => Gathering::of(event),
        None => known.removed(house.now()),
    };
    if now != known {
        store::keep_gathering(&mut tx, &now).await?;
    }
    let news = known.news(&now).filter(|_| !known.is_over(house.now()));
    if let Some(news) = news {
        let reason = event.as_ref().map_or("", |event| event.reason.as_str());
        tell(house, &mut tx, &now, (news, reason)).await?;
    }
    // There may be more places now.
    places::move_up(house, &mut tx, id).await?;
    Ok(tx.commit().await?)
}

/// Tells everybody on the list, with the reason: by mail, or they have to be called.
async fn tell(
    house: &House,
    tx: &mut Tx,
    gathering: &Gathering,
    (news, reason): (News, &str),
) -> anyhow::Result<()> {
    let mut any_to_call = false;
    for attendee in store::list(tx, &gathering.id).await? {
        if attendee.actor.is_some() {
            // Their own server hears it from us.
            continue;
        }
        let call = if attendee.email.is_empty() { news.call() } else { Call::Nothing };
        any_to_call |= call != Call::Nothing;
        store::set_call(tx, &attendee.id, call).await?;
        letters::post(house, tx, (gathering, &attendee), Occasion::News(news, reason)).await?;
    }
    if any_to_call {
        letters::ask_to_call(house, tx, gathering).await?;
    }
    if news == News::Moved {
        store::remind_again(tx, &gathering.id).await?;
    }
    ask_to_remind(house, tx, gathering).await
}

/// Has people reminded the day before, unless that day has begun.
pub async fn ask_to_remind(
    house: &House,
    tx: &mut Tx,
    gathering: &Gathering,
) -> anyhow::Result<()> {
    let now = house.now();
    let at = gathering.reminder_at(&house.zone).filter(|at| *at > now && !gathering.is_off);
    let Some(run_at) = at else { return Ok(()) };
    // With its start: when it is moved, the reminder for the old day is of no use any more.
    let about = format!("{}:{}", gathering.id, gathering.starts_at.millis());
    let wanted = Wanted { kind: REMINDER, about: &about, payload: json!({}), run_at, slow: false };
    Ok(jobs::enqueue(tx, now, wanted).await?)
}

/// Reminds everybody who comes and was on the list before this: the work of the job.
pub async fn remind(house: &House, job: &Job) -> Result<(), Setback> {
    let (id, start) = job.about.split_once(':').unwrap_or((&job.about, ""));
    let mut tx = house.write().await?;
    let Some(event) = agenda::hold(&mut tx, id).await? else { return Ok(()) };
    let gathering = Gathering::of(&event);
    let is_this_day = event.starts_at.millis().to_string() == start;
    let is_coming = event.goes_on() && event.starts_at > house.now();
    let Some(at) = gathering.reminder_at(&house.zone).filter(|_| is_this_day && is_coming) else {
        return Ok(());
    };
    for attendee in store::to_remind(&mut tx, id, at).await? {
        store::reminded(&mut tx, &attendee.id, house.now()).await?;
        letters::post(house, &mut tx, (&gathering, &attendee), Occasion::Reminder).await?;
    }
    Ok(tx.commit().await?)
}
