//! The work: keeping the lines of a file through the rooms that own them, and taking them back. Each
//! step is a transaction of its own, so that a crash leaves neither half a line nor one twice.

use super::columns::Kind;
use super::look::{Draft, Fate, Looked, look};
use super::store::{self, Import, State};
use crate::kit::House;
use crate::kit::jobs::{Job, Setback};
use crate::mailroom;
use crate::rooms::{agenda, organisations};

/// The kind of job that keeps or takes back the lines of a file, about its id.
pub const IMPORT: &str = "import";

/// Does what was asked for with a file.
pub async fn carry_out(house: &House, job: &Job) -> Result<(), Setback> {
    let found = store::find(&mut house.read().await?, &job.about).await?;
    // It was forgotten meanwhile.
    let Some(import) = found else { return Ok(()) };
    match import.state {
        State::Working => Ok(keep(house, &import, &owner(job)).await?),
        State::Undoing => Ok(take_back(house, &import).await?),
        State::Waiting | State::Done | State::Undone => Ok(()),
    }
}

/// Who said yes: activities stand in the agenda in their name.
fn owner(job: &Job) -> String {
    let payload: serde_json::Value = serde_json::from_str(&job.payload).unwrap_or_default();
    payload.get("by").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

async fn keep(house: &House, import: &Import, owner: &str) -> anyhow::Result<()> {
    let seen = look(house, &mut house.read().await?, (import.kind, &import.content)).await?;
    // What was kept before a crash is there already, and is not new any more.
    if let Ok(seen) = seen {
        for line in seen.lines {
            keep_line(house, import, owner, line).await?;
        }
    }
    let mut tx = house.write().await?;
    store::turn(&mut tx, &import.id, State::Working, State::Done).await?;
    store::empty(&mut tx, &import.id).await?;
    Ok(tx.commit().await?)
}

async fn keep_line(
    house: &House,
    import: &Import,
    owner: &str,
    line: Looked,
) -> anyhow::Result<()> {
    let Fate::New(draft) = line.fate else { return Ok(()) };
    let (mut tx, thing) = match draft {
        Draft::Activity(draft) => {
            let mut tx = house.write().await?;
            let id = agenda::seed(house, &mut tx, owner, (*draft, None)).await?;
            (tx, id)
        }
        Draft::Organisation(draft) => {
            // Making keys takes a while; nobody else should wait for it.
            let keys = mailroom::fresh_keys(house).await?;
            let mut tx = house.write().await?;
            // A beheerder looked at it already: that is what importing is.
            let id = organisations::seed(house, &mut tx, (*draft, keys), true).await?;
            (tx, id)
        }
    };
    store::note(&mut tx, &import.id, line.number, &thing).await?;
    Ok(tx.commit().await?)
}

async fn take_back(house: &House, import: &Import) -> anyhow::Result<()> {
    let things = store::things(&mut house.read().await?, &import.id).await?;
    for (line, thing) in things {
        let mut tx = house.write().await?;
        // What somebody took away by hand is gone already.
        match import.kind {
            Kind::Activities => agenda::take_away(house, &mut tx, &thing).await?,
            Kind::Organisations => organisations::take_down(house, &mut tx, &thing).await?,
        };
        store::forget(&mut tx, &import.id, line).await?;
        tx.commit().await?;
    }
    let mut tx = house.write().await?;
    store::turn(&mut tx, &import.id, State::Undoing, State::Undone).await?;
    Ok(tx.commit().await?)
}
