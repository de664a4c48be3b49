//! Checking what stands in the etalage, for `rooms/fresh`. What is archived is not to be had any more
//! for other sites; once it is checked again, it is.

use super::{edits, store, store_fresh};
use crate::kit::{House, Tx};

pub use super::store_fresh::{archived, count_checked, thing, to_check};

/// Notes that an offering is right, and brings it back from the archive.
pub async fn check(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    let Some(before) = thing(tx, id).await? else { return Ok(()) };
    store_fresh::check(tx, id, house.now()).await?;
    if before.checks.archived_at.is_some() { tell(house, tx, id).await } else { Ok(()) }
}

/// Puts an offering in the archive.
pub async fn archive(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    if store_fresh::archive(tx, id, house.now()).await? > 0 {
        tell(house, tx, id).await?;
    }
    Ok(())
}

/// Tells other sites how it is now.
async fn tell(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    match store::find(tx, id).await? {
        Some(own) => edits::announce(house, tx, &own, false).await,
        None => Ok(()),
    }
}
