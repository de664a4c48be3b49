//! The SQL of checking notices that somebody doubts.

use crate::kit::fresh::Thing;
use crate::kit::{Moment, Tx, sql};

/// The notice of this house with this id.
pub async fn thing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    sql("SELECT id, title, owner, CAST(NULL AS TEXT) AS organisation, '' AS email, updated_at, confirmed_at, \
         CAST(NULL AS BIGINT) AS archived_at FROM notice WHERE site IS NULL AND id = $1")
    .bind(id)
    .one(tx)
    .await
}

/// Notes that it is right.
pub async fn check(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE notice SET confirmed_at = $2 WHERE id = $1").bind(id).bind(now).run(tx).await
}
