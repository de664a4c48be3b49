//! Checking organisations, for `rooms/fresh`. In the archive an organisation is still an actor: its
//! followers would be lost for good when it went.

use super::store_fresh;
use crate::kit::{House, Tx};

pub use super::store_fresh::{archived, count_checked, thing, to_check};

/// Notes that what is said of an organisation is right, and brings it back from the archive.
pub async fn check(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    store_fresh::check(tx, id, house.now()).await?;
    Ok(())
}

/// Puts an organisation in the archive.
pub async fn archive(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    store_fresh::archive(tx, id, house.now()).await?;
    Ok(())
}
