//! The tray of the demo: mail that stays here, for everybody to read.

use super::letter::Mail;
use crate::kit::id::new_id;
use crate::kit::{House, Moment, Tx, sql};

/// A mail in the tray of the demo.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Tray {
    /// Its id.
    pub id: String,
    /// The address.
    pub recipient: String,
    /// The subject.
    pub subject: String,
    /// The text, without the frame.
    pub body: String,
    /// When it was put there.
    pub created_at: Moment,
}

/// Puts a mail in the tray; `html` is its HTML part with the frame.
pub(super) async fn put(house: &House, mail: &Mail, html: &str) -> sqlx::Result<()> {
    let now = house.now();
    let mut tx = house.write().await?;
    sql("INSERT INTO mail_tray (id, recipient, subject, body, html, created_at, \
         about_resident) VALUES ($1, $2, $3, $4, $5, $6, $7)")
    .bind(new_id(now))
    .bind(&mail.to)
    .bind(&mail.subject)
    .bind(&mail.text)
    .bind(html)
    .bind(now)
    .bind(mail.names())
    .run(&mut tx)
    .await?;
    tx.commit().await
}

/// What is in the tray, the newest first.
pub async fn tray(tx: &mut Tx) -> sqlx::Result<Vec<Tray>> {
    sql("SELECT id, recipient, subject, body, created_at FROM mail_tray ORDER BY id DESC LIMIT 50")
        .all(tx)
        .await
}

/// The HTML part of a mail in the tray.
pub async fn in_tray(tx: &mut Tx, id: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(Option<String>,)> =
        sql("SELECT html FROM mail_tray WHERE id = $1").bind(id).one(tx).await?;
    Ok(row.and_then(|(html,)| html))
}
