//! Checking the pages of the house, for `rooms/fresh`. They have no archive: only people take one away.

use super::store_fresh;
use crate::kit::{House, Tx};

pub use super::store_fresh::{count_checked, thing, to_check};

/// Notes that a page is right.
pub async fn check(house: &House, tx: &mut Tx, slug: &str) -> anyhow::Result<()> {
    store_fresh::check(tx, slug, house.now()).await?;
    Ok(())
}
