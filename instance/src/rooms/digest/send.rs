//! Sending the week: planned by the night's work, once for each week, and to nobody twice.

use serde::{Deserialize, Serialize};

use super::schedule::Schedule;
use super::store::{self, Subscriber};
use super::week::Week;
use super::{links, mails};
use crate::kit::jobs::{self, Job, Setback, Wanted};
use crate::kit::settings::Settings;
use crate::kit::time::DAY;
use crate::kit::{House, Lang, Moment, Tx, mail};

/// The kind of job that sends an issue.
pub const DIGEST: &str = "digest";

/// How long after it was due an issue is still worth sending: a house that was closed for a night
/// sends it the next day.
const STILL_NEWS: i64 = 2 * DAY;
/// How many mails are asked for in one transaction.
const AT_ONCE: i64 = 50;

/// What the job needs to know.
#[derive(Serialize, Deserialize)]
struct Due {
    at: i64,
}

/// Sees to it that the issue that is due today goes out, unless it did. Part of the night's work.
pub async fn plan(house: &House, tx: &mut Tx) -> anyhow::Result<()> {
    let (now, schedule) = (house.now(), Schedule::of(&*house.settings().await?));
    let tomorrow = house.dates(Lang::Nl).midnight(1);
    let Some((date, at)) = schedule.last_due(tomorrow, &house.zone) else { return Ok(()) };
    let issue = date.to_string();
    if at.plus(STILL_NEWS) < now || store::is_begun(tx, &issue).await? {
        return Ok(());
    }
    let payload = serde_json::to_value(Due { at: at.millis() })?;
    let (kind, about, run_at) = (DIGEST, issue.as_str(), at.max(now));
    jobs::enqueue(tx, now, Wanted { kind, about, payload, run_at, slow: false }).await?;
    Ok(())
}

/// Sends an issue: the work of the job. Each mail is asked for in the transaction that notes who
/// gets it, so that whatever breaks in between, nobody gets it twice and nobody is forgotten.
pub async fn send(house: &House, job: &Job) -> Result<(), Setback> {
    let due: Due =
        serde_json::from_str(&job.payload).map_err(|error| Setback::Never(error.to_string()))?;
    let due = Moment::from_millis(due.at);
    let mut tx = house.write().await?;
    store::begin(&mut tx, &job.about, due).await?;
    tx.commit().await?;
    let mut tx = house.read().await?;
    let week = Week::gather(house, &mut tx, due).await?;
    drop(tx);
    if week.is_empty() {
        tracing::info!(issue = job.about, "nothing happened this week: no mail");
        return Ok(());
    }
    let settings = house.settings().await?;
    let mut after = String::new();
    loop {
        let mut tx = house.write().await?;
        let readers = store::waiting(&mut tx, &job.about, due, (&after, AT_ONCE)).await?;
        let Some(last) = readers.last() else { return Ok(()) };
        after.clone_from(&last.id);
        for reader in &readers {
            if store::give(&mut tx, &job.about, &reader.id, house.now()).await? {
                give(house, &mut tx, &settings, &week, reader).await?;
            }
        }
        tx.commit().await?;
    }
}

/// Asks for the mail of one reader, unless there is nothing in the parts that they want.
async fn give(
    house: &House,
    tx: &mut Tx,
    settings: &Settings,
    week: &Week,
    reader: &Subscriber,
) -> anyhow::Result<()> {
    let dates = house.dates(reader.lang());
    let sections = week.told(house, &dates, &reader.parts);
    if sections.is_empty() {
        return Ok(());
    }
    let token = links::token(house, &reader.id)?;
    let to = (reader.email.as_str(), reader.lang());
    let mail = mails::week(house, settings, to, &sections, &token)?;
    mail::post(tx, house.now(), &mail).await
}
