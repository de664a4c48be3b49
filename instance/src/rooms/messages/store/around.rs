//! Statements about what is around messages: who reads mail in which language, blocks, and what was
//! written before signing in.

use crate::kit::id::secret_hash;
use crate::kit::{Moment, Tx, sql};
use crate::rooms::messages::message::Party;

/// What is needed to tell a resident that something came.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Reader {
    /// First name.
    pub name: String,
    /// Where their mail goes. Never shown.
    pub email: String,
    /// The language they read mail in; empty for that of the house.
    pub lang: String,
}

/// The resident with this id, as a reader.
pub async fn reader(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Reader>> {
    sql("SELECT name, email, lang FROM resident WHERE id = $1").bind(id).one(tx).await
}

/// Stops what comes from somebody.
pub async fn block(
    tx: &mut Tx,
    owner: &str,
    party: &Party,
    name: &str,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO message_block (owner, kind, who, name, created_at) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT (owner, kind, who) DO NOTHING")
    .bind(owner)
    .bind(party.kind())
    .bind(party.who())
    .bind(name)
    .bind(now)
    .run(tx)
    .await
}

/// Lets what comes from somebody in again.
pub async fn unblock(tx: &mut Tx, owner: &str, party: &Party) -> sqlx::Result<u64> {
    sql("DELETE FROM message_block WHERE owner = $1 AND kind = $2 AND who = $3")
        .bind(owner)
        .bind(party.kind())
        .bind(party.who())
        .run(tx)
        .await
}

/// Whether this owner has blocked somebody.
pub async fn is_blocked(tx: &mut Tx, owner: &str, party: &Party) -> sqlx::Result<bool> {
    let number = sql("SELECT COUNT(*) FROM message_block \
         WHERE owner = $1 AND kind = $2 AND who = $3")
    .bind(owner)
    .bind(party.kind())
    .bind(party.who())
    .count(tx)
    .await?;
    Ok(number > 0)
}

/// Whom this owner has blocked, the latest first: kind, who and what they are called.
pub async fn blocked(tx: &mut Tx, owner: &str) -> sqlx::Result<Vec<(String, String, String)>> {
    sql("SELECT b.kind, b.who, COALESCE(r.name, b.name) FROM message_block b \
         LEFT JOIN resident r ON b.kind = 'resident' AND r.id = b.who \
         WHERE b.owner = $1 ORDER BY b.created_at DESC, b.who")
    .bind(owner)
    .all(tx)
    .await
}

/// Keeps what somebody wrote before signing in.
pub async fn keep_draft(tx: &mut Tx, secret: &str, text: &str, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO message_draft (secret_hash, text, created_at) VALUES ($1, $2, $3)")
        .bind(secret_hash(secret))
        .bind(text)
        .bind(now)
        .run(tx)
        .await
}

/// What somebody wrote before signing in, for who has the secret.
pub async fn draft(tx: &mut Tx, secret: &str, after: Moment) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT text FROM message_draft WHERE secret_hash = $1 AND created_at > $2")
            .bind(secret_hash(secret))
            .bind(after)
            .one(tx)
            .await?;
    Ok(row.map(|(text,)| text))
}

/// Forgets it: it was sent.
pub async fn forget_draft(tx: &mut Tx, secret: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM message_draft WHERE secret_hash = $1").bind(secret_hash(secret)).run(tx).await
}
