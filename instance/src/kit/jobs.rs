//! Work for later: kept in the transaction that asks for it, done by a worker, safe to do twice.

use super::dialect;
use super::house::House;
use super::id::new_id;
use super::retention::FAILED_WORK;
use super::store::{Sql, Tx, sql};
use super::time::{HOUR, MINUTE, Moment};

/// A job that a worker holds.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Job {
    /// Its id.
    pub id: String,
    /// What sort of work.
    pub kind: String,
    /// What it is about: one job waits for each kind and subject.
    pub about: String,
    /// What the work needs to know, as JSON.
    pub payload: String,
    /// How many times it was begun, this time included.
    pub attempts: i64,
    /// How many times it was asked for.
    pub wanted: i64,
}

/// Why a job is not done yet.
#[derive(Debug, thiserror::Error)]
pub enum Setback {
    /// Try again, not before so many milliseconds (or when the usual back-off says).
    #[error("later: {why}")]
    Later {
        /// Milliseconds to wait at least.
        after: Option<i64>,
        /// The reason, for the operator.
        why: String,
    },
    /// Trying again is of no use.
    #[error("never: {0}")]
    Never(String),
}

impl From<sqlx::Error> for Setback {
    fn from(cause: sqlx::Error) -> Self {
        Self::Later { after: None, why: cause.to_string() }
    }
}

impl From<anyhow::Error> for Setback {
    fn from(cause: anyhow::Error) -> Self {
        Self::Later { after: None, why: format!("{cause:#}") }
    }
}

/// A job that was asked for.
pub struct Wanted<'a> {
    /// What sort of work.
    pub kind: &'a str,
    /// What it is about.
    pub about: &'a str,
    /// What the work needs to know.
    pub payload: serde_json::Value,
    /// Whether it waits for other sites: such work has workers of its own.
    pub slow: bool,
    /// Not before.
    pub run_at: Moment,
}

/// How long a worker may be silent before another takes its job over.
const LEASE: i64 = 10 * MINUTE;
/// How often a job is tried.
const MOST_ATTEMPTS: i64 = 12;

/// Asks for work, in the transaction of whoever needs it. A job of this kind about this subject
/// that is still waiting takes the new payload and the earlier time.
pub async fn enqueue(tx: &mut Tx, now: Moment, wanted: Wanted<'_>) -> sqlx::Result<()> {
    sql("INSERT INTO job (id, kind, about, payload, run_at, created_at, slow) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (kind, about) DO UPDATE SET payload = excluded.payload, attempts = 0, \
         failed_at = NULL, wanted = job.wanted + 1, \
         run_at = CASE WHEN job.run_at < excluded.run_at AND job.failed_at IS NULL \
         THEN job.run_at ELSE excluded.run_at END")
    .bind(new_id(now))
    .bind(wanted.kind)
    .bind(wanted.about)
    .bind(wanted.payload.to_string())
    .bind(wanted.run_at)
    .bind(now)
    .bind(wanted.slow)
    .run(tx)
    .await
    .map(drop)
}

/// Takes jobs whose time has come, so that no other worker does.
pub async fn claim(house: &House, slow: bool, most: i64) -> sqlx::Result<Vec<Job>> {
    let now = house.now();
    // Looking is cheap and the writer is one: only take the write lock when there is work.
    let mut tx = house.read().await?;
    let due = sql("SELECT COUNT(*) FROM job WHERE failed_at IS NULL AND slow = $1 \
                   AND run_at <= $2 AND (locked_until IS NULL OR locked_until < $2)")
    .bind(slow)
    .bind(now)
    .count(&mut tx)
    .await?;
    drop(tx);
    if due == 0 {
        return Ok(Vec::new());
    }
    let mut tx = house.write().await?;
    let claim: Sql = sql(dialect::CLAIM_JOBS.on(tx.dialect()));
    let claim = claim.bind(now.plus(LEASE)).bind(now).bind(most).bind(slow);
    let jobs = claim.all(&mut tx).await?;
    tx.commit().await?;
    Ok(jobs)
}

/// Notes how a job ended.
pub async fn finish(house: &House, job: &Job, ended: Result<(), Setback>) -> sqlx::Result<()> {
    let now = house.now();
    let mut tx = house.write().await?;
    match ended {
        Ok(()) => done(&mut tx, job).await?,
        Err(Setback::Later { after, why }) if job.attempts < MOST_ATTEMPTS => {
            tracing::warn!(kind = job.kind, about = job.about, why, "a job has to wait");
            let wait = after.unwrap_or(0).max(back_off(job.attempts));
            sql("UPDATE job SET locked_until = NULL, run_at = $2, error = $3 WHERE id = $1")
                .bind(&job.id)
                .bind(now.plus(wait))
                .bind(why)
                .run(&mut tx)
                .await?;
        }
        Err(Setback::Later { why, .. } | Setback::Never(why)) => {
            tracing::error!(kind = job.kind, about = job.about, why, "a job was given up");
            give_up(&mut tx, job, &why, now).await?;
        }
    }
    tx.commit().await
}

/// Marks a job as given up, unless it was asked for again meanwhile.
async fn give_up(tx: &mut Tx, job: &Job, why: &str, now: Moment) -> sqlx::Result<()> {
    let marked = sql("UPDATE job SET locked_until = NULL, failed_at = $2, error = $3 \
                      WHERE id = $1 AND wanted = $4")
    .bind(&job.id)
    .bind(now)
    .bind(why)
    .bind(job.wanted)
    .run(tx)
    .await?;
    if marked == 0 {
        sql("UPDATE job SET locked_until = NULL WHERE id = $1").bind(&job.id).run(tx).await?;
    }
    Ok(())
}

async fn done(tx: &mut Tx, job: &Job) -> sqlx::Result<()> {
    let gone = sql("DELETE FROM job WHERE id = $1 AND wanted = $2")
        .bind(&job.id)
        .bind(job.wanted)
        .run(tx)
        .await?;
    if gone == 0 {
        // It was asked for again while we worked: once more.
        sql("UPDATE job SET locked_until = NULL WHERE id = $1").bind(&job.id).run(tx).await?;
    }
    Ok(())
}

/// Frees the jobs that a program held when it died.
pub async fn release(tx: &mut Tx) -> sqlx::Result<u64> {
    sql("UPDATE job SET locked_until = NULL WHERE locked_until IS NOT NULL").run(tx).await
}

/// Waiting time after so many attempts: 5 s, 10 s, 20 s and so on, at most six hours.
fn back_off(attempts: i64) -> i64 {
    let doublings = u32::try_from(attempts.clamp(1, 16) - 1).unwrap_or(0);
    (5_000_i64 << doublings).min(6 * HOUR)
}

/// A job that was given up, for the operator's page.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct GivenUp {
    /// What sort of work.
    pub kind: String,
    /// What it was about.
    pub about: String,
    /// Why.
    pub error: Option<String>,
    /// When.
    pub failed_at: Moment,
}

/// The jobs that were given up, the newest first.
pub async fn given_up(tx: &mut Tx, most: i64) -> sqlx::Result<Vec<GivenUp>> {
    sql("SELECT kind, about, error, failed_at FROM job WHERE failed_at IS NOT NULL \
         ORDER BY failed_at DESC LIMIT $1")
    .bind(most)
    .all(tx)
    .await
}

/// Whether a job of this kind about this subject waits.
pub async fn is_waiting(tx: &mut Tx, kind: &str, about: &str) -> sqlx::Result<bool> {
    let number = sql("SELECT COUNT(*) FROM job WHERE kind = $1 AND about = $2 \
                      AND failed_at IS NULL")
    .bind(kind)
    .bind(about)
    .count(tx)
    .await?;
    Ok(number > 0)
}

/// How many jobs wait, and the moment the oldest of them should have run.
pub async fn waiting(tx: &mut Tx) -> sqlx::Result<(i64, Option<Moment>)> {
    let row: Option<(i64, Option<Moment>)> =
        sql("SELECT COUNT(*), MIN(run_at) FROM job WHERE failed_at IS NULL").one(tx).await?;
    Ok(row.unwrap_or((0, None)))
}

/// Forgets jobs that were given up a month ago.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM job WHERE failed_at < $1").bind(now.plus(-FAILED_WORK)).run(tx).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_doubles_and_has_an_end() {
        assert_eq!(back_off(1), 5_000);
        assert_eq!(back_off(2), 10_000);
        assert_eq!(back_off(40), 6 * HOUR);
    }
}
