//! The SQL of checking series, and activities that somebody doubts.

use crate::kit::fresh::{Checks, Thing};
use crate::kit::{Moment, Tx, sql};

macro_rules! row {
    () => {
        "SELECT id, owner, pattern, created_at, confirmed_at, archived_at FROM series WHERE "
    };
}

/// A series as its check needs it.
#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    owner: Option<String>,
    /// What is repeated, as JSON.
    pattern: String,
    created_at: Moment,
    #[sqlx(flatten)]
    checks: Checks,
}

impl Row {
    fn thing(self) -> Thing {
        let pattern: serde_json::Value = serde_json::from_str(&self.pattern).unwrap_or_default();
        let text = |name| pattern.get(name).and_then(serde_json::Value::as_str).map(str::to_owned);
        Thing {
            title: text("title").unwrap_or_default(),
            organisation: text("organisation"),
            id: self.id,
            owner: self.owner,
            email: String::new(),
            updated_at: self.created_at,
            checks: self.checks,
        }
    }
}

/// The series that go on and were last checked before a moment, by id and after this one.
pub async fn to_check(
    tx: &mut Tx,
    before: Moment,
    after: &str,
    limit: i64,
) -> sqlx::Result<Vec<Thing>> {
    let rows: Vec<Row> = sql(concat!(
        row!(),
        "stopped = FALSE AND archived_at IS NULL AND created_at < $1 \
         AND (confirmed_at IS NULL OR confirmed_at < $1) AND id > $2 ORDER BY id LIMIT $3"
    ))
    .bind(before)
    .bind(after)
    .bind(limit)
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(Row::thing).collect())
}

/// The series in the archive, by id and after this one.
pub async fn archived(tx: &mut Tx, after: &str, limit: i64) -> sqlx::Result<Vec<Thing>> {
    let rows: Vec<Row> =
        sql(concat!(row!(), "archived_at IS NOT NULL AND id > $1 ORDER BY id LIMIT $2"))
            .bind(after)
            .bind(limit)
            .all(tx)
            .await?;
    Ok(rows.into_iter().map(Row::thing).collect())
}

/// The series of this house with this id.
pub async fn series(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    let row: Option<Row> = sql(concat!(row!(), "id = $1")).bind(id).one(tx).await?;
    Ok(row.map(Row::thing))
}

/// The series that the world knows by this id.
pub async fn series_by_uri(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Thing>> {
    let row: Option<Row> = sql(concat!(row!(), "uri = $1")).bind(uri).one(tx).await?;
    Ok(row.map(Row::thing))
}

/// The activity of this house with this id.
pub async fn activity(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Thing>> {
    sql("SELECT id, title, owner, organisation, '' AS email, updated_at, confirmed_at, \
         CAST(NULL AS BIGINT) AS archived_at FROM event WHERE site IS NULL AND id = $1")
    .bind(id)
    .one(tx)
    .await
}

/// How many series go on, and how many of them were checked since a moment.
pub async fn count_checked(tx: &mut Tx, since: Moment) -> sqlx::Result<(i64, i64)> {
    let row = sql("SELECT COUNT(*), COUNT(CASE WHEN created_at >= $1 OR confirmed_at >= $1 \
                   THEN 1 END) FROM series WHERE stopped = FALSE AND archived_at IS NULL");
    Ok(row.bind(since).one(tx).await?.unwrap_or_default())
}

/// Notes that a series is right, and takes it out of the archive.
pub async fn check_series(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE series SET confirmed_at = $2, archived_at = NULL WHERE id = $1")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}

/// Notes that an activity is right.
pub async fn check_activity(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE event SET confirmed_at = $2 WHERE id = $1 AND site IS NULL")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}

/// Puts a series in the archive.
pub async fn archive(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE series SET archived_at = $2 WHERE id = $1 AND archived_at IS NULL")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}
