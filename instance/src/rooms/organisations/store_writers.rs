//! All SQL about who writes for an organisation, and whom of them one can ask.

use crate::kit::{Moment, Tx, sql};

/// Somebody who writes for an organisation.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Writer {
    /// Their id.
    pub resident_id: String,
    /// First name.
    pub name: String,
    /// Since when.
    pub since: Moment,
}

/// Whom one can ask, as that person wrote it down.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Contact {
    /// Who it is.
    pub resident_id: String,
    /// The name that they want to be called by.
    pub name: String,
    /// What they do for the organisation; empty when they did not say.
    pub duty: String,
    /// Phone number as people write it; empty for none.
    pub phone: String,
    /// E-mail address; empty for none.
    pub email: String,
    /// When they agreed that it is shown.
    pub agreed_at: Moment,
}

impl Contact {
    /// The phone number as a link of the `tel` scheme (RFC 3966); empty without one.
    #[must_use]
    pub fn phone_link(&self) -> String {
        super::organisation::phone_link(&self.phone)
    }
}

/// An organisation that somebody writes for.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Mine {
    /// Its id in this house.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// What it is called.
    pub name: String,
    /// Since when they do.
    pub since: Moment,
}

/// Holds an organisation until the transaction ends, so that two who stop at the same moment wait
/// for each other: one of them is the last.
pub async fn hold(tx: &mut Tx, organisation: &str) -> sqlx::Result<u64> {
    sql("UPDATE organisation SET alone_since = alone_since WHERE id = $1")
        .bind(organisation)
        .run(tx)
        .await
}

/// Adds a writer; nothing happens when they are one already.
pub async fn add(
    tx: &mut Tx,
    organisation: &str,
    resident: &str,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO organisation_member (organisation_id, resident_id, since) \
         VALUES ($1, $2, $3) ON CONFLICT (organisation_id, resident_id) DO NOTHING")
    .bind(organisation)
    .bind(resident)
    .bind(now)
    .run(tx)
    .await
}

/// Takes a writer off, with what they wrote about themselves there.
pub async fn remove(tx: &mut Tx, organisation: &str, resident: &str) -> sqlx::Result<u64> {
    remove_contact(tx, organisation, resident).await?;
    sql("DELETE FROM organisation_member WHERE organisation_id = $1 AND resident_id = $2")
        .bind(organisation)
        .bind(resident)
        .run(tx)
        .await
}

/// Says since when nobody writes for an organisation; `None` when somebody does.
pub async fn set_alone(
    tx: &mut Tx,
    organisation: &str,
    since: Option<Moment>,
) -> sqlx::Result<u64> {
    sql("UPDATE organisation SET alone_since = $2 WHERE id = $1 AND site IS NULL")
        .bind(organisation)
        .bind(since)
        .run(tx)
        .await
}

/// Who writes for an organisation, the longest first.
pub async fn writers(tx: &mut Tx, organisation: &str) -> sqlx::Result<Vec<Writer>> {
    sql("SELECT m.resident_id, r.name, m.since FROM organisation_member m \
         JOIN resident r ON r.id = m.resident_id WHERE m.organisation_id = $1 \
         ORDER BY m.since, m.resident_id")
    .bind(organisation)
    .all(tx)
    .await
}

/// Whether somebody writes for an organisation.
pub async fn is_writer(tx: &mut Tx, organisation: &str, resident: &str) -> sqlx::Result<bool> {
    let found = sql("SELECT COUNT(*) FROM organisation_member \
         WHERE organisation_id = $1 AND resident_id = $2")
    .bind(organisation)
    .bind(resident)
    .count(tx)
    .await?;
    Ok(found > 0)
}

/// Whether anybody writes for an organisation.
pub async fn has_writers(tx: &mut Tx, organisation: &str) -> sqlx::Result<bool> {
    let found = sql("SELECT COUNT(*) FROM organisation_member WHERE organisation_id = $1")
        .bind(organisation)
        .count(tx)
        .await?;
    Ok(found > 0)
}

/// The organisations that somebody writes for, by name.
pub async fn of_resident(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<Mine>> {
    sql("SELECT o.id, o.uri, o.name, m.since FROM organisation_member m \
         JOIN organisation o ON o.id = m.organisation_id WHERE m.resident_id = $1 \
         ORDER BY o.sort_name, o.id")
    .bind(resident)
    .all(tx)
    .await
}

/// Keeps whom one can ask, in the place of what the same person wrote before.
pub async fn keep_contact(tx: &mut Tx, organisation: &str, contact: &Contact) -> sqlx::Result<u64> {
    sql("INSERT INTO organisation_contact \
         (organisation_id, resident_id, name, duty, phone, email, agreed_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) \
         ON CONFLICT (organisation_id, resident_id) DO UPDATE SET name = $3, duty = $4, \
         phone = $5, email = $6, agreed_at = $7")
    .bind(organisation)
    .bind(&contact.resident_id)
    .bind(&contact.name)
    .bind(&contact.duty)
    .bind(&contact.phone)
    .bind(&contact.email)
    .bind(contact.agreed_at)
    .run(tx)
    .await
}

/// Forgets what somebody wrote about themselves.
pub async fn remove_contact(tx: &mut Tx, organisation: &str, resident: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM organisation_contact WHERE organisation_id = $1 AND resident_id = $2")
        .bind(organisation)
        .bind(resident)
        .run(tx)
        .await
}

/// Whom one can ask at an organisation, in the order in which they agreed.
pub async fn contacts(tx: &mut Tx, organisation: &str) -> sqlx::Result<Vec<Contact>> {
    sql("SELECT resident_id, name, duty, phone, email, agreed_at FROM organisation_contact \
         WHERE organisation_id = $1 ORDER BY agreed_at, resident_id")
    .bind(organisation)
    .all(tx)
    .await
}

/// Forgets everybody of an organisation that is removed.
pub async fn forget_organisation(tx: &mut Tx, organisation: &str) -> sqlx::Result<()> {
    sql("DELETE FROM organisation_contact WHERE organisation_id = $1")
        .bind(organisation)
        .run(tx)
        .await?;
    sql("DELETE FROM organisation_member WHERE organisation_id = $1")
        .bind(organisation)
        .run(tx)
        .await?;
    Ok(())
}
