//! The SQL of checking the pages of the house.

use crate::kit::fresh::Thing;
use crate::kit::{Moment, Tx, sql};

macro_rules! thing {
    () => {
        "SELECT slug AS id, title, CAST(NULL AS TEXT) AS owner, CAST(NULL AS TEXT) AS organisation, '' AS email, updated_at, confirmed_at, \
         CAST(NULL AS BIGINT) AS archived_at FROM page WHERE is_visible = TRUE "
    };
}

/// What was last checked before a moment, by address and after this one.
pub async fn to_check(
    tx: &mut Tx,
    before: Moment,
    after: &str,
    limit: i64,
) -> sqlx::Result<Vec<Thing>> {
    sql(concat!(
        thing!(),
        "AND updated_at < $1 AND (confirmed_at IS NULL OR confirmed_at < $1) AND slug > $2 \
         ORDER BY slug LIMIT $3"
    ))
    .bind(before)
    .bind(after)
    .bind(limit)
    .all(tx)
    .await
}

/// The page with this address, when everybody sees it.
pub async fn thing(tx: &mut Tx, slug: &str) -> sqlx::Result<Option<Thing>> {
    sql(concat!(thing!(), "AND slug = $1")).bind(slug).one(tx).await
}

/// How many there are, and how many were checked since a moment.
pub async fn count_checked(tx: &mut Tx, since: Moment) -> sqlx::Result<(i64, i64)> {
    let row = sql("SELECT COUNT(*), COUNT(CASE WHEN updated_at >= $1 OR confirmed_at >= $1 \
                   THEN 1 END) FROM page WHERE is_visible = TRUE");
    Ok(row.bind(since).one(tx).await?.unwrap_or_default())
}

/// Notes that a page is right.
pub async fn check(tx: &mut Tx, slug: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE page SET confirmed_at = $2 WHERE slug = $1").bind(slug).bind(now).run(tx).await
}
