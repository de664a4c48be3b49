//! How somebody stands in the house: since when they are known to write, and whether they only read
//! for now. Who keeps order decides about the second.

use crate::kit::{Moment, Tx, sql};

/// How somebody stands in the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Standing {
    /// Since when they have an account.
    pub created_at: Moment,
    /// When something they wrote was first put before others.
    pub posted_at: Option<Moment>,
    /// Until when they only read.
    pub muted_until: Option<Moment>,
}

/// How a resident stands; `None` for nobody.
pub async fn standing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Standing>> {
    sql("SELECT created_at, posted_at, muted_until FROM resident WHERE id = $1")
        .bind(id)
        .one(tx)
        .await
}

/// Notes that something a resident wrote is before others; the first time counts.
pub async fn has_posted(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE resident SET posted_at = $2 WHERE id = $1 AND posted_at IS NULL")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}

/// Lets a resident only read until a moment; `None` lets them write again.
pub async fn mute(tx: &mut Tx, id: &str, until: Option<Moment>) -> sqlx::Result<u64> {
    sql("UPDATE resident SET muted_until = CAST($2 AS BIGINT) WHERE id = $1")
        .bind(id)
        .bind(until)
        .run(tx)
        .await
}
