//! E-mail: asked for in a transaction, sent by a worker, in the demo put in a tray.

use std::time::Duration;

use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use serde::{Deserialize, Serialize};

use super::house::House;
use super::id::new_id;
use super::jobs::{self, Setback, Wanted};
use super::store::{Tx, sql};
use super::time::Moment;

/// The kind of job that sends a mail.
pub const MAIL: &str = "mail";

/// A mail in words.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

/// A mail in the tray of the demo.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Tray {
    /// The address.
    pub recipient: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// When it was put there.
    pub created_at: Moment,
}

/// Asks for a mail to be sent once this transaction is committed.
pub async fn post(tx: &mut Tx, now: Moment, mail: &Mail) -> anyhow::Result<()> {
    let id = new_id(now);
    let payload = serde_json::to_value(mail)?;
    jobs::enqueue(tx, now, Wanted { kind: MAIL, about: &id, payload, run_at: now, slow: false })
        .await?;
    Ok(())
}

/// Sends a mail: the work of the job.
pub async fn send(house: &House, payload: &str) -> Result<(), Setback> {
    let mail: Mail = serde_json::from_str(payload).map_err(|e| Setback::Never(e.to_string()))?;
    match &house.config.smtp {
        Some(server) => by_smtp(house, server, &mail).await,
        None if house.config.development => Ok(to_tray(house, &mail).await?),
        None => Err(Setback::Later {
            after: None,
            why: "no mail server is set: BUURTBOND_SMTP_URL is empty".to_owned(),
        }),
    }
}

async fn by_smtp(house: &House, server: &str, mail: &Mail) -> Result<(), Setback> {
    let settings = house.settings().await?;
    let sender = house.config.mail_from.clone().unwrap_or_else(|| {
        format!(
            "{} <noreply@{}>",
            settings.name,
            house.config.origin.host_str().unwrap_or_default()
        )
    });
    let never = |cause: &dyn std::fmt::Display| Setback::Never(cause.to_string());
    let from: Mailbox = sender.parse().map_err(|e| never(&e))?;
    let to: Mailbox = mail.to.parse().map_err(|e| never(&e))?;
    let message = Message::builder()
        .from(from)
        .to(to)
        .subject(&mail.subject)
        .body(mail.text.clone())
        .map_err(|e| never(&e))?;
    let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(server)
        .map_err(|e| never(&e))?
        .timeout(Some(Duration::from_secs(20)))
        .build();
    match transport.send(message).await {
        Ok(_) => Ok(()),
        Err(error) if error.is_permanent() => Err(never(&error)),
        Err(error) => Err(Setback::Later { after: None, why: error.to_string() }),
    }
}

async fn to_tray(house: &House, mail: &Mail) -> sqlx::Result<()> {
    let now = house.now();
    let mut tx = house.write().await?;
    sql("INSERT INTO mail_tray (id, recipient, subject, body, created_at) \
         VALUES ($1, $2, $3, $4, $5)")
    .bind(new_id(now))
    .bind(&mail.to)
    .bind(&mail.subject)
    .bind(&mail.text)
    .bind(now)
    .run(&mut tx)
    .await?;
    tx.commit().await
}

/// Forgets everything that was written to an address and not sent yet, and in the demo its tray.
pub async fn forget(tx: &mut Tx, to: &str) -> anyhow::Result<()> {
    sql("DELETE FROM mail_tray WHERE recipient = $1").bind(to).run(tx).await?;
    let field = format!("\"to\":{}", serde_json::to_string(to)?);
    let escaped: String = field
        .chars()
        .flat_map(|c| if matches!(c, '%' | '_' | '!') { vec!['!', c] } else { vec![c] })
        .collect();
    sql("DELETE FROM job WHERE kind = 'mail' AND payload LIKE $1 ESCAPE '!'")
        .bind(format!("%{escaped}%"))
        .run(tx)
        .await?;
    Ok(())
}

/// What is in the tray, the newest first.
pub async fn tray(tx: &mut Tx) -> sqlx::Result<Vec<Tray>> {
    sql("SELECT recipient, subject, body, created_at FROM mail_tray ORDER BY id DESC LIMIT 50")
        .all(tx)
        .await
}

/// Whether a text looks like an e-mail address that a mail server would take.
#[must_use]
pub fn is_address(text: &str) -> bool {
    text.len() <= 254 && text.parse::<lettre::Address>().is_ok() && text.contains('.')
}
