//! All SQL of the figures.

use jiff::civil::Date;

use crate::kit::figure::{Figure, Sort};
use crate::kit::{Tx, sql};

/// Keeps the figure of a month, as 2026-11. What happened once does not unhappen when it is removed,
/// so the larger number stays; of how many there are, the last.
pub async fn keep(tx: &mut Tx, month: &str, figure: &Figure) -> sqlx::Result<u64> {
    let statement = match figure.sort {
        Sort::Happened => sql("INSERT INTO figure (month, name, number) VALUES ($1, $2, $3) \
             ON CONFLICT (month, name) DO UPDATE SET number = CASE \
             WHEN excluded.number > figure.number THEN excluded.number ELSE figure.number END"),
        Sort::There => sql("INSERT INTO figure (month, name, number) VALUES ($1, $2, $3) \
             ON CONFLICT (month, name) DO UPDATE SET number = excluded.number"),
    };
    statement.bind(month).bind(figure.name).bind(figure.number).run(tx).await
}

/// What was kept of some months, both included: month, name and number.
pub async fn kept(
    tx: &mut Tx,
    first: &str,
    last: &str,
) -> sqlx::Result<Vec<(String, String, i64)>> {
    sql("SELECT month, name, number FROM figure WHERE month >= $1 AND month <= $2 ORDER BY month, name")
        .bind(first)
        .bind(last)
        .all(tx)
        .await
}

/// The first month of which something was kept.
pub async fn first_month(tx: &mut Tx) -> sqlx::Result<Option<String>> {
    let row: Option<(Option<String>,)> = sql("SELECT MIN(month) FROM figure").one(tx).await?;
    Ok(row.and_then(|(month,)| month))
}

/// Adds to how often something was fetched on a day.
pub async fn count_download(tx: &mut Tx, day: Date, kind: &str, number: i64) -> sqlx::Result<u64> {
    sql("INSERT INTO download (day, kind, number) VALUES ($1, $2, $3) \
         ON CONFLICT (day, kind) DO UPDATE SET number = download.number + excluded.number")
    .bind(day.to_string())
    .bind(kind)
    .bind(number)
    .run(tx)
    .await
}

/// How often each kind was fetched from one day until another, which is not included.
pub async fn downloads(tx: &mut Tx, from: Date, till: Date) -> sqlx::Result<Vec<(String, i64)>> {
    sql("SELECT kind, CAST(SUM(number) AS BIGINT) FROM download \
         WHERE day >= $1 AND day < $2 GROUP BY kind ORDER BY kind")
    .bind(from.to_string())
    .bind(till.to_string())
    .all(tx)
    .await
}

/// Forgets the days before this one; their months are kept.
pub async fn forget_days(tx: &mut Tx, before: Date) -> sqlx::Result<u64> {
    sql("DELETE FROM download WHERE day < $1").bind(before.to_string()).run(tx).await
}
