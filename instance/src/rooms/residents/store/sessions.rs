//! Statements about sessions.

use crate::kit::{Moment, Tx, sql};

/// A session about to begin.
#[derive(Debug)]
pub struct NewSession<'a> {
    /// Its id, which opens nothing.
    pub id: &'a str,
    /// The secret, as a hash.
    pub secret_hash: &'a str,
    /// Whose it is.
    pub resident_id: &'a str,
    /// On what, as `device` keeps it.
    pub device: &'a str,
    /// Whether the second step was passed on the way in.
    pub is_sure: bool,
    /// When it ends if it is not used.
    pub until: Moment,
}

/// A session, as its owner sees it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct OpenSession {
    /// Its id.
    pub id: String,
    /// On what.
    pub device: String,
    /// Since when.
    pub created_at: Moment,
    /// When it was last used, to the hour.
    pub seen_at: Moment,
}

/// Begins a session.
pub async fn open_session(tx: &mut Tx, session: &NewSession<'_>, now: Moment) -> sqlx::Result<u64> {
    let sure_at = session.is_sure.then_some(now);
    sql("INSERT INTO session (secret_hash, resident_id, created_at, expires_at, id, device, \
         seen_at, sure_at) VALUES ($1, $2, $3, $4, $5, $6, $3, $7)")
    .bind(session.secret_hash)
    .bind(session.resident_id)
    .bind(now)
    .bind(session.until)
    .bind(session.id)
    .bind(session.device)
    .bind(sure_at)
    .run(tx)
    .await
}

/// Notes that a session passed the second step; from now on it goes by another secret.
pub async fn make_sure(
    tx: &mut Tx,
    session_id: &str,
    secret_hash: &str,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("UPDATE session SET secret_hash = $2, sure_at = $3 WHERE id = $1")
        .bind(session_id)
        .bind(secret_hash)
        .bind(now)
        .run(tx)
        .await
}

/// The open sessions of a resident, the last used first.
pub async fn sessions(
    tx: &mut Tx,
    resident_id: &str,
    now: Moment,
) -> sqlx::Result<Vec<OpenSession>> {
    sql("SELECT id, device, created_at, COALESCE(seen_at, created_at) AS seen_at FROM session \
         WHERE resident_id = $1 AND expires_at > $2 \
         ORDER BY COALESCE(seen_at, created_at) DESC, id")
    .bind(resident_id)
    .bind(now)
    .all(tx)
    .await
}

/// Ends one session, by its secret.
pub async fn end_session(tx: &mut Tx, secret_hash: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM session WHERE secret_hash = $1").bind(secret_hash).run(tx).await
}

/// Ends one session of a resident, by its id.
pub async fn end_own_session(tx: &mut Tx, resident_id: &str, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM session WHERE resident_id = $1 AND id = $2")
        .bind(resident_id)
        .bind(id)
        .run(tx)
        .await
}

/// Ends all sessions of a resident but one.
pub async fn end_other_sessions(tx: &mut Tx, resident_id: &str, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM session WHERE resident_id = $1 AND id <> $2")
        .bind(resident_id)
        .bind(id)
        .run(tx)
        .await
}

/// Ends all sessions of a resident.
pub async fn end_sessions(tx: &mut Tx, resident_id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM session WHERE resident_id = $1").bind(resident_id).run(tx).await
}
