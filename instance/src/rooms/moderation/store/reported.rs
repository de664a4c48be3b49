//! The reports themselves, for who judges them and for who made them.

use crate::kit::{Moment, Tx, sql};

/// A report, for who judges it.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Reported {
    /// Its id.
    pub id: String,
    /// What is wrong, by name.
    pub choice: String,
    /// Why, in words.
    pub reason: String,
    /// The resident who reported it.
    pub reporter_id: Option<String>,
    /// Their first name.
    pub reporter: Option<String>,
    /// Where a guest wants an answer; empty for nowhere.
    pub email: String,
    /// The language of that answer.
    pub lang: String,
    /// The digest of the secret of the receipt; empty without one.
    pub receipt: String,
    /// The server that reported it.
    pub host: Option<String>,
    /// When it was reported.
    pub created_at: Moment,
}

/// The reports about a matter, the oldest first.
pub async fn reports_of(tx: &mut Tx, matter: &str) -> sqlx::Result<Vec<Reported>> {
    sql("SELECT p.id, p.choice, p.reason, p.reporter_id, r.name AS reporter, p.email, p.lang, \
         p.receipt, p.host, p.created_at FROM report p LEFT JOIN resident r ON r.id = p.reporter_id \
         WHERE p.matter_id = $1 ORDER BY p.id LIMIT 100")
    .bind(matter)
    .all(tx)
    .await
}

/// Why a resident reported things, and when.
pub async fn reported_by(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<(String, Moment)>> {
    sql("SELECT reason, created_at FROM report WHERE reporter_id = $1 ORDER BY id")
        .bind(resident)
        .all(tx)
        .await
}

/// What the things that a resident reported said when they did: the matter of each, and the words.
/// What is withdrawn has none.
pub async fn quotes(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<(String, String)>> {
    sql("SELECT matter_id, quote FROM report WHERE reporter_id = $1 AND matter_id IS NOT NULL \
         ORDER BY id DESC LIMIT 300")
    .bind(resident)
    .all(tx)
    .await
}

/// What a thing said when a resident reported it; `None` when they did not.
pub async fn quote(tx: &mut Tx, matter: &str, resident: &str) -> sqlx::Result<Option<String>> {
    let found: Option<(String,)> = sql("SELECT quote FROM report \
         WHERE matter_id = $1 AND reporter_id = $2 ORDER BY id DESC LIMIT 1")
    .bind(matter)
    .bind(resident)
    .one(tx)
    .await?;
    Ok(found.map(|(quote,)| quote))
}
