//! All statements about invitation cards.

use super::card::Card;
use crate::kit::{Moment, Tx, sql};

macro_rules! card_columns {
    () => {
        "id, name, resident_id, created_at, expires_at, used_at"
    };
}

/// Cards that are valid, the newest first.
pub async fn all(tx: &mut Tx, now: Moment) -> sqlx::Result<Vec<Card>> {
    sql(concat!(
        "SELECT ",
        card_columns!(),
        " FROM invitation WHERE expires_at > $1 ORDER BY id DESC LIMIT 500"
    ))
    .bind(now)
    .all(tx)
    .await
}

/// The card with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Card>> {
    sql(concat!("SELECT ", card_columns!(), " FROM invitation WHERE id = $1"))
        .bind(id)
        .one(tx)
        .await
}

/// The card with this code, while it is valid.
pub async fn of_code(tx: &mut Tx, hash: &str, now: Moment) -> sqlx::Result<Option<Card>> {
    sql(concat!(
        "SELECT ",
        card_columns!(),
        " FROM invitation WHERE code_hash = $1 AND expires_at > $2"
    ))
    .bind(hash)
    .bind(now)
    .one(tx)
    .await
}

/// The same, held until the transaction ends: the change that changes nothing locks its row on
/// PostgreSQL; SQLite has one writer anyway. Two who come in at once with a new card are one account.
pub async fn hold(tx: &mut Tx, hash: &str, now: Moment) -> sqlx::Result<Option<Card>> {
    sql("UPDATE invitation SET code_hash = code_hash WHERE code_hash = $1")
        .bind(hash)
        .run(tx)
        .await?;
    of_code(tx, hash, now).await
}

/// Keeps a card; one with this id that is there already stays as it is.
pub async fn insert(tx: &mut Tx, card: &Card, code_hash: &str, made_by: &str) -> sqlx::Result<u64> {
    sql("INSERT INTO invitation (id, code_hash, name, made_by, created_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING")
    .bind(&card.id)
    .bind(code_hash)
    .bind(&card.name)
    .bind(made_by)
    .bind(card.created_at)
    .bind(card.expires_at)
    .run(tx)
    .await
}

/// Gives a card another code.
pub async fn renew(tx: &mut Tx, id: &str, code_hash: &str, until: Moment) -> sqlx::Result<u64> {
    sql("UPDATE invitation SET code_hash = $2, expires_at = $3 WHERE id = $1")
        .bind(id)
        .bind(code_hash)
        .bind(until)
        .run(tx)
        .await
}

/// Notes that a card was used, and whose key it is.
pub async fn used(
    tx: &mut Tx,
    id: &str,
    resident: &str,
    now: Moment,
    until: Moment,
) -> sqlx::Result<u64> {
    sql("UPDATE invitation SET resident_id = $2, used_at = $3, expires_at = $4 WHERE id = $1")
        .bind(id)
        .bind(resident)
        .bind(now)
        .bind(until)
        .run(tx)
        .await
}

/// Removes a card.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM invitation WHERE id = $1").bind(id).run(tx).await
}

/// Forgets cards that are not valid any more.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM invitation WHERE expires_at <= $1").bind(now).run(tx).await
}
