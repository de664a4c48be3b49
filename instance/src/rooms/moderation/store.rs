//! All statements about reports.

use super::{About, Report};
use crate::kit::id::new_id;
use crate::kit::{Moment, Tx, sql};

/// Keeps a report, and one of another server once; returns its id.
pub async fn report(tx: &mut Tx, now: Moment, report: &Report<'_>) -> sqlx::Result<String> {
    let id = new_id(now);
    sql("INSERT INTO report (id, kind, about, path, quote, reason, author_id, reporter_id, \
         created_at, host, letter) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         ON CONFLICT (letter) DO NOTHING")
    .bind(&id)
    .bind(report.kind.name())
    .bind(report.about)
    .bind(report.path)
    .bind(report.quote)
    .bind(report.reason)
    .bind(report.author)
    .bind(report.reporter)
    .bind(now)
    .bind(report.from.map(|from| from.host))
    .bind(report.from.map(|from| from.letter))
    .run(tx)
    .await?;
    Ok(id)
}

/// A report that nobody has dealt with yet.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Open {
    /// Its id.
    pub id: String,
    /// What sort of thing it is about, by name.
    pub kind: String,
    /// Where the thing can be seen; empty when nowhere.
    pub path: String,
    /// What it said.
    pub quote: String,
    /// Why it was reported.
    pub reason: String,
    /// First name of who made it, when known.
    pub author: Option<String>,
    /// First name of who reported it; `None` for a guest.
    pub reporter: Option<String>,
    /// The server that reported it; `None` when it was done here.
    pub host: Option<String>,
    /// When it was reported.
    pub created_at: Moment,
}

/// Reports that nobody has dealt with, after one of them, the oldest first.
pub async fn open(tx: &mut Tx, after: &str, most: i64) -> sqlx::Result<Vec<Open>> {
    sql("SELECT p.id, p.kind, p.path, p.quote, p.reason, a.name AS author, r.name AS reporter, \
         p.host, p.created_at FROM report p LEFT JOIN resident a ON a.id = p.author_id \
         LEFT JOIN resident r ON r.id = p.reporter_id \
         WHERE p.settled_at IS NULL AND p.id > $1 ORDER BY p.id LIMIT $2")
    .bind(after)
    .bind(most)
    .all(tx)
    .await
}

/// How many reports nobody has dealt with yet.
pub async fn count_open(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM report WHERE settled_at IS NULL").count(tx).await
}

/// Whether there is a report with this id.
pub async fn exists(tx: &mut Tx, id: &str) -> sqlx::Result<bool> {
    Ok(sql("SELECT COUNT(*) FROM report WHERE id = $1").bind(id).count(tx).await? > 0)
}

/// Notes that somebody dealt with a report; the first one counts.
pub async fn settle(tx: &mut Tx, id: &str, by: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE report SET settled_at = $2, settled_by = $3 WHERE id = $1 AND settled_at IS NULL")
        .bind(id)
        .bind(now)
        .bind(by)
        .run(tx)
        .await
}

/// Removes reports from before a moment.
pub async fn forget_old(tx: &mut Tx, before: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM report WHERE created_at < $1").bind(before).run(tx).await
}

/// Why a resident reported things, and when.
pub async fn reported_by(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<(String, Moment)>> {
    sql("SELECT reason, created_at FROM report WHERE reporter_id = $1 ORDER BY id")
        .bind(resident)
        .all(tx)
        .await
}

/// Forgets what something said that is withdrawn, also where it was dealt with already.
pub async fn forget_words(tx: &mut Tx, kind: About, about: &str) -> sqlx::Result<u64> {
    sql("UPDATE report SET quote = '', path = '' WHERE kind = $1 AND about = $2")
        .bind(kind.name())
        .bind(about)
        .run(tx)
        .await
}

/// Removes what was reported about a resident: their words are gone.
pub async fn forget_author(tx: &mut Tx, resident: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM report WHERE author_id = $1").bind(resident).run(tx).await
}

/// Takes a resident out of what they reported and dealt with. What others said stays to be judged.
pub async fn forget_reporter(tx: &mut Tx, resident: &str) -> sqlx::Result<()> {
    sql("UPDATE report SET reporter_id = NULL, reason = '' WHERE reporter_id = $1")
        .bind(resident)
        .run(tx)
        .await?;
    sql("UPDATE report SET settled_by = NULL WHERE settled_by = $1")
        .bind(resident)
        .run(tx)
        .await
        .map(drop)
}
