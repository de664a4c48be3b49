//! Notices that somebody doubts, for `rooms/fresh`. Nobody asks about the others: they come down by
//! themselves, after a question of their own.

use super::store_fresh;
use crate::kit::{House, Tx};

pub use super::store_fresh::thing;

/// Notes that a notice is right.
pub async fn check(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<()> {
    store_fresh::check(tx, id, house.now()).await?;
    Ok(())
}
