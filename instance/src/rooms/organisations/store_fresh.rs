//! The SQL of checking organisations.

use crate::kit::fresh::Thing;
use crate::kit::{Moment, Tx, sql};

macro_rules! thing {
    () => {
        "SELECT id, name AS title, CAST(NULL AS TEXT) AS owner, id AS organisation, email, updated_at, confirmed_at, \
         archived_at FROM organisation WHERE site IS NULL "
    };
}

/// What was last checked before a moment, by id and after this one.
pub async fn to_check(
    tx: &mut Tx,
    before: Moment,
    after: &str,
    limit: i64,
) -> sqlx::Result<Vec<Thing>> {
    sql(concat!(
        thing!(),
        "AND archived_at IS NULL AND updated_at < $1 \
         AND (confirmed_at IS NULL OR confirmed_at < $1) AND id > $2 ORDER BY id LIMIT $3"
    ))
    .bind(before)
    .bind(after)
    .bind(limit)
    .all(tx)
    .await
}

/// What is in the archive, by id and after this one.
pub async fn archived(tx: &mut Tx, after: &str, limit: i64) -> sqlx::Result<Vec<Thing>> {
    sql(concat!(thing!(), "AND archived_at IS NOT NULL AND id > $1 ORDER BY id LIMIT $2"))
        .bind(after)
        .bind(limit)
        .all(tx)
        .await
}

/// The organisation of this house with this id.
pub async fn thing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    sql(concat!(thing!(), "AND id = $1")).bind(id).one(tx).await
}

/// How many there are outside the archive, and how many were checked since a moment.
pub async fn count_checked(tx: &mut Tx, since: Moment) -> sqlx::Result<(i64, i64)> {
    let row = sql("SELECT COUNT(*), COUNT(CASE WHEN updated_at >= $1 OR confirmed_at >= $1 \
                   THEN 1 END) FROM organisation WHERE site IS NULL AND archived_at IS NULL");
    Ok(row.bind(since).one(tx).await?.unwrap_or_default())
}

/// Notes that it is right, and takes it out of the archive.
pub async fn check(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE organisation SET confirmed_at = $2, archived_at = NULL WHERE id = $1 AND site IS NULL")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}

/// Puts it in the archive.
pub async fn archive(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE organisation SET archived_at = $2 WHERE id = $1 AND site IS NULL \
         AND archived_at IS NULL")
    .bind(id)
    .bind(now)
    .run(tx)
    .await
}
