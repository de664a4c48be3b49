//! All statements about reports.

use super::Report;
use crate::kit::id::new_id;
use crate::kit::{Moment, Tx, sql};

/// Keeps a report; returns its id.
pub async fn report(tx: &mut Tx, now: Moment, report: &Report<'_>) -> sqlx::Result<String> {
    let id = new_id(now);
    sql("INSERT INTO report (id, kind, about, path, quote, reason, author_id, reporter_id, \
         created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(&id)
    .bind(report.kind.name())
    .bind(report.about)
    .bind(report.path)
    .bind(report.quote)
    .bind(report.reason)
    .bind(report.author)
    .bind(report.reporter)
    .bind(now)
    .run(tx)
    .await?;
    Ok(id)
}
