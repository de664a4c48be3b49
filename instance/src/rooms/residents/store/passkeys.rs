//! Statements about passkeys and the questions that they answer.

use crate::kit::{Moment, Tx, sql};

macro_rules! columns {
    () => {
        "id, resident_id, credential_id, name, credential, created_at, used_at"
    };
}

/// A passkey of somebody.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct KeptKey {
    /// Its id here.
    pub id: String,
    /// Whose it is.
    pub resident_id: String,
    /// Its id in the browser, in hexadecimal.
    pub credential_id: String,
    /// What its owner calls it.
    pub name: String,
    /// The public key with its counter, as JSON.
    pub credential: String,
    /// Since when.
    pub created_at: Moment,
    /// When somebody last came in with it.
    pub used_at: Option<Moment>,
}

/// The passkeys of an account, the oldest first.
pub async fn keys(tx: &mut Tx, resident_id: &str) -> sqlx::Result<Vec<KeptKey>> {
    sql(concat!("SELECT ", columns!(), " FROM passkey WHERE resident_id = $1 ORDER BY id"))
        .bind(resident_id)
        .all(tx)
        .await
}

/// The passkey with this id in the browser.
pub async fn key_by_credential(tx: &mut Tx, credential: &str) -> sqlx::Result<Option<KeptKey>> {
    sql(concat!("SELECT ", columns!(), " FROM passkey WHERE credential_id = $1"))
        .bind(credential)
        .one(tx)
        .await
}

/// Keeps a new passkey. Touches nothing when somebody has it already.
pub async fn keep_key(tx: &mut Tx, key: &KeptKey) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO passkey (",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (credential_id) DO NOTHING"
    ))
    .bind(&key.id)
    .bind(&key.resident_id)
    .bind(&key.credential_id)
    .bind(&key.name)
    .bind(&key.credential)
    .bind(key.created_at)
    .bind(key.used_at)
    .run(tx)
    .await
}

/// Notes that a passkey was used.
pub async fn key_used(tx: &mut Tx, id: &str, credential: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE passkey SET credential = $2, used_at = $3 WHERE id = $1")
        .bind(id)
        .bind(credential)
        .bind(now)
        .run(tx)
        .await
}

/// Removes a passkey of its owner.
pub async fn remove_key(tx: &mut Tx, resident_id: &str, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM passkey WHERE resident_id = $1 AND id = $2")
        .bind(resident_id)
        .bind(id)
        .run(tx)
        .await
}

/// Keeps a question until it is answered.
pub async fn keep_question(
    tx: &mut Tx,
    id_hash: &str,
    resident_id: &str,
    state: &str,
    until: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO passkey_question (id_hash, resident_id, state, expires_at) \
         VALUES ($1, $2, $3, $4)")
    .bind(id_hash)
    .bind(resident_id)
    .bind(state)
    .bind(until)
    .run(tx)
    .await
}

/// Takes a question back, so that it is answered once.
pub async fn take_question(
    tx: &mut Tx,
    id_hash: &str,
    resident_id: &str,
    now: Moment,
) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> = sql("DELETE FROM passkey_question WHERE id_hash = $1 \
         AND resident_id = $2 AND expires_at > $3 RETURNING state")
    .bind(id_hash)
    .bind(resident_id)
    .bind(now)
    .one(tx)
    .await?;
    Ok(row.map(|(state,)| state))
}
