//! The post under way: what we said, to which inboxes it goes, and how each host is doing.

use federation::sign::Scheme;

use crate::kit::time::DAY;
use crate::kit::{Moment, Tx, dialect, sql};

/// A new activity in the outbox.
pub struct NewActivity<'a> {
    pub id: &'a str,
    pub activity_id: &'a str,
    pub actor: &'a str,
    pub kind: &'a str,
    pub object_id: &'a str,
    pub json: &'a str,
    pub to_inbox: Option<&'a str>,
    pub public: bool,
}

/// What fan-out needs to know of an activity.
#[derive(sqlx::FromRow)]
pub struct Said {
    pub actor: String,
    pub kind: String,
    pub object_id: String,
    pub fanned_out_at: Option<Moment>,
}

/// A delivery that a worker holds.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Delivery {
    pub id: String,
    pub outbox_id: String,
    pub inbox: String,
    pub host: String,
    pub attempts: i64,
    pub created_at: Moment,
}

/// What we know of a host.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Host {
    pub failures: i64,
    pub failing_since: Option<Moment>,
    pub pause_until: Option<Moment>,
}

/// A failure of a host.
pub struct Failure<'a> {
    pub failures: i64,
    pub since: Moment,
    pub until: Moment,
    pub reason: &'a str,
}

pub async fn insert_activity(
    tx: &mut Tx,
    activity: &NewActivity<'_>,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO outbox (id, activity_id, actor, type, object_id, json, to_inbox, public, \
         created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)")
    .bind(activity.id)
    .bind(activity.activity_id)
    .bind(activity.actor)
    .bind(activity.kind)
    .bind(activity.object_id)
    .bind(activity.json)
    .bind(activity.to_inbox)
    .bind(activity.public)
    .bind(now)
    .run(tx)
    .await
}

/// Forgets what was said to one inbox about an object, with its deliveries.
pub async fn unsay(tx: &mut Tx, object_id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM outbox WHERE object_id = $1 AND to_inbox IS NOT NULL")
        .bind(object_id)
        .run(tx)
        .await
}

pub async fn said(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Said>> {
    sql("SELECT actor, type AS kind, object_id, fanned_out_at FROM outbox WHERE id = $1")
        .bind(id)
        .one(tx)
        .await
}

/// What was said to all followers about the same object before this, and not fanned out yet.
pub async fn not_fanned_out(
    tx: &mut Tx,
    object_id: &str,
    before: &str,
) -> sqlx::Result<Vec<(String,)>> {
    sql("SELECT id FROM outbox WHERE object_id = $1 AND id < $2 AND fanned_out_at IS NULL \
         AND to_inbox IS NULL ORDER BY id")
    .bind(object_id)
    .bind(before)
    .all(tx)
    .await
}

/// A public activity by its id, for whoever asks after it.
pub async fn public_activity(tx: &mut Tx, activity_id: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT json FROM outbox WHERE activity_id = $1 AND public = $2")
            .bind(activity_id)
            .bind(true)
            .one(tx)
            .await?;
    Ok(row.map(|(json,)| json))
}

pub async fn mark_fanned_out(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE outbox SET fanned_out_at = $2 WHERE id = $1").bind(id).bind(now).run(tx).await
}

pub async fn letter_to_send(tx: &mut Tx, id: &str) -> sqlx::Result<Option<(String, String)>> {
    sql("SELECT actor, json FROM outbox WHERE id = $1").bind(id).one(tx).await
}

pub async fn has_due_delivery(tx: &mut Tx, now: Moment) -> sqlx::Result<bool> {
    let row: Option<(String,)> = sql("SELECT d.id FROM delivery d \
         LEFT JOIN host h ON h.host = d.host WHERE d.state = 'waiting' AND d.next_at <= $1 \
         AND (d.locked_until IS NULL OR d.locked_until < $1) \
         AND (h.pause_until IS NULL OR h.pause_until <= $1) LIMIT 1")
    .bind(now)
    .one(tx)
    .await?;
    Ok(row.is_some())
}

pub async fn claim_deliveries(
    tx: &mut Tx,
    (now, until): (Moment, Moment),
    most: i64,
    per_host: i64,
) -> sqlx::Result<Vec<Delivery>> {
    sql(dialect::CLAIM_DELIVERIES.on(tx.dialect()))
        .bind(until)
        .bind(now)
        .bind(most)
        .bind(per_host)
        .all(tx)
        .await
}

pub async fn put_back(tx: &mut Tx, id: &str, next_at: Moment) -> sqlx::Result<u64> {
    sql("UPDATE delivery SET locked_until = NULL, attempts = attempts - 1, next_at = $2 \
         WHERE id = $1")
    .bind(id)
    .bind(next_at)
    .run(tx)
    .await
}

pub async fn finish_delivery(
    tx: &mut Tx,
    id: &str,
    state: &str,
    reason: Option<&str>,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("UPDATE delivery SET state = $2, reason = $3, done_at = $4, locked_until = NULL \
         WHERE id = $1")
    .bind(id)
    .bind(state)
    .bind(reason)
    .bind(now)
    .run(tx)
    .await
}

pub async fn delay_delivery(
    tx: &mut Tx,
    id: &str,
    next_at: Moment,
    reason: &str,
) -> sqlx::Result<u64> {
    sql("UPDATE delivery SET next_at = $2, reason = $3, locked_until = NULL WHERE id = $1")
        .bind(id)
        .bind(next_at)
        .bind(reason)
        .run(tx)
        .await
}

/// The signature scheme to begin with at this host; a choice older than a month is made anew,
/// beginning with the one that everybody reads.
pub async fn scheme(tx: &mut Tx, host: &str, now: Moment) -> sqlx::Result<Scheme> {
    let row: Option<(String,)> = sql("SELECT scheme FROM host WHERE host = $1 AND scheme_at > $2")
        .bind(host)
        .bind(now.plus(-30 * DAY))
        .one(tx)
        .await?;
    Ok(row.and_then(|(word,)| Scheme::parse(&word)).unwrap_or(Scheme::Cavage))
}

pub async fn host(tx: &mut Tx, host: &str) -> sqlx::Result<Option<Host>> {
    sql("SELECT failures, failing_since, pause_until FROM host WHERE host = $1")
        .bind(host)
        .one(tx)
        .await
}

/// The host took a letter: it is well.
pub async fn host_answered(
    tx: &mut Tx,
    host: &str,
    scheme: Scheme,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO host (host, scheme, scheme_at, delivered_at) VALUES ($1, $2, $3, $3) \
         ON CONFLICT (host) DO UPDATE SET scheme = excluded.scheme, \
         scheme_at = excluded.scheme_at, delivered_at = excluded.delivered_at, failures = 0, \
         failing_since = NULL, pause_until = NULL, retired_at = NULL, last_error = NULL")
    .bind(host)
    .bind(scheme.as_str())
    .bind(now)
    .run(tx)
    .await
}

pub async fn host_failed(
    tx: &mut Tx,
    host: &str,
    failure: &Failure<'_>,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO host (host, failures, failing_since, pause_until, last_error, scheme_at) \
         VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (host) DO UPDATE SET failures = excluded.failures, \
         failing_since = excluded.failing_since, pause_until = excluded.pause_until, \
         last_error = excluded.last_error")
    .bind(host)
    .bind(failure.failures)
    .bind(failure.since)
    .bind(failure.until)
    .bind(failure.reason)
    .bind(now)
    .run(tx)
    .await?;
    // All that waits for it waits as long, so that looking for work does not pass over it again
    // and again.
    sql("UPDATE delivery SET next_at = $2 WHERE host = $1 AND state = 'waiting' AND next_at < $2")
        .bind(host)
        .bind(failure.until)
        .run(tx)
        .await
}

/// Nothing is sent to this host any more, until it is heard from.
pub async fn retire_host(tx: &mut Tx, host: &str, now: Moment) -> sqlx::Result<()> {
    sql("UPDATE host SET retired_at = $2 WHERE host = $1").bind(host).bind(now).run(tx).await?;
    sql("UPDATE delivery SET state = 'failed', reason = 'the host did not answer for two weeks', \
         done_at = $2, locked_until = NULL WHERE host = $1 AND state = 'waiting'")
    .bind(host)
    .bind(now)
    .run(tx)
    .await?;
    Ok(())
}

/// A letter came from this host: it lives, and it reads what it writes. What waits for it goes
/// now. Written at most once a minute for each host, except to wake it up.
pub async fn host_heard(tx: &mut Tx, host: &str, scheme: Scheme, now: Moment) -> sqlx::Result<()> {
    let noted =
        sql("INSERT INTO host (host, scheme, scheme_at, heard_at) VALUES ($1, $2, $3, $3) \
         ON CONFLICT (host) DO UPDATE SET heard_at = excluded.heard_at, retired_at = NULL, \
         pause_until = NULL, scheme_at = excluded.scheme_at, \
         failures = CASE WHEN host.retired_at IS NULL THEN host.failures ELSE 0 END, \
         failing_since = CASE WHEN host.retired_at IS NULL THEN host.failing_since END, \
         scheme = CASE WHEN excluded.scheme = 'rfc9421' THEN 'rfc9421' ELSE host.scheme END \
         WHERE host.heard_at IS NULL OR host.heard_at < excluded.heard_at - 60000 \
         OR host.retired_at IS NOT NULL")
        .bind(host)
        .bind(scheme.as_str())
        .bind(now)
        .run(tx)
        .await?;
    if noted > 0 {
        sql("UPDATE delivery SET next_at = $2 WHERE host = $1 AND state = 'waiting' \
             AND next_at > $2")
        .bind(host)
        .bind(now)
        .run(tx)
        .await?;
    }
    Ok(())
}

/// When each host was last heard from.
pub async fn contacts(tx: &mut Tx) -> sqlx::Result<std::collections::HashMap<String, Moment>> {
    let rows: Vec<(String, Moment)> =
        sql("SELECT host, heard_at FROM host WHERE heard_at IS NOT NULL").all(tx).await?;
    Ok(rows.into_iter().collect())
}

/// Frees the deliveries and letters that a program held when it died.
pub async fn release(tx: &mut Tx) -> sqlx::Result<()> {
    sql("UPDATE delivery SET locked_until = NULL WHERE state = 'waiting' \
         AND locked_until IS NOT NULL")
    .run(tx)
    .await?;
    sql("UPDATE letter SET locked_until = NULL WHERE state = 'waiting' \
         AND locked_until IS NOT NULL")
    .run(tx)
    .await
    .map(drop)
}
