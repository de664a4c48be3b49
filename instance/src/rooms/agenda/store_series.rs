//! All SQL of the series of the agenda.

use jiff::civil::Date;

use super::series::{Row, Series};
use crate::kit::{Moment, Tx, sql};

macro_rules! columns {
    () => {
        "id, uri, owner, repeat, pattern, rolled_to, stopped"
    };
}

/// Keeps a new series; false when it is there already, because the form was sent twice.
pub async fn insert(tx: &mut Tx, series: &Series, now: Moment) -> anyhow::Result<bool> {
    let rows = sql(concat!(
        "INSERT INTO series (",
        columns!(),
        ", picture, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING"
    ))
    .bind(&series.id)
    .bind(&series.uri)
    .bind(&series.owner)
    .bind(serde_json::to_string(&series.repeat)?)
    .bind(serde_json::to_string(&series.pattern)?)
    .bind(series.rolled_to.to_string())
    .bind(series.stopped)
    .bind(&series.pattern.picture)
    .bind(now)
    .run(tx)
    .await?;
    Ok(rows > 0)
}

/// Keeps what a series is now.
pub async fn update(tx: &mut Tx, series: &Series) -> anyhow::Result<()> {
    sql("UPDATE series SET repeat = $2, pattern = $3, rolled_to = $4, stopped = $5, picture = $6 \
         WHERE id = $1")
    .bind(&series.id)
    .bind(serde_json::to_string(&series.repeat)?)
    .bind(serde_json::to_string(&series.pattern)?)
    .bind(series.rolled_to.to_string())
    .bind(series.stopped)
    .bind(&series.pattern.picture)
    .run(tx)
    .await?;
    Ok(())
}

/// The series that the world knows by this id.
pub async fn find(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Row>> {
    sql(concat!("SELECT ", columns!(), " FROM series WHERE uri = $1")).bind(uri).one(tx).await
}

/// The series of which occurrences up to this day were not all made yet.
pub async fn to_roll(tx: &mut Tx, till: Date) -> sqlx::Result<Vec<Row>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM series WHERE stopped = FALSE AND archived_at IS NULL AND rolled_to < $1 ORDER BY id"
    ))
    .bind(till.to_string())
    .all(tx)
    .await
}

/// Takes the name off the series that somebody put in the agenda.
pub async fn disown(tx: &mut Tx, owner: &str) -> sqlx::Result<u64> {
    sql("UPDATE series SET owner = NULL WHERE owner = $1").bind(owner).run(tx).await
}

/// Forgets the series of which nothing is left.
pub async fn forget_empty(tx: &mut Tx) -> sqlx::Result<u64> {
    sql("DELETE FROM series WHERE stopped = TRUE \
         AND NOT EXISTS (SELECT 1 FROM event WHERE event.series = series.uri)")
    .run(tx)
    .await
}
