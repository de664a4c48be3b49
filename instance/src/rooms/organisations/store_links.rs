//! All SQL about links that were mailed, claims that wait for the desk, and forms that wait for a
//! code.

use crate::kit::{Moment, Tx, sql};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Kind {
    /// Somebody who writes for it asked somebody else to do so too.
    Invitation,
    /// It is asked whether an organisation is theirs.
    Claim,
}

impl Kind {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Claim => "claim",
        }
    }
}

/// A link that was mailed and not used yet.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Link {
    /// Its id; not the secret that opens it.
    pub id: String,
    /// The organisation that it is about.
    pub organisation_id: String,
    /// What it is for.
    pub kind: Kind,
    /// The address that it went to.
    pub email: String,
    /// The resident who asked for it; empty for nobody with an account.
    pub invited_by: String,
    /// The resident who stops when it is used; empty for nobody.
    pub succeeds: String,
    /// When it was sent.
    pub created_at: Moment,
    /// Until when it works.
    pub expires_at: Moment,
}

impl Link {
    /// Whether it asks "is this yours?".
    #[must_use]
    pub fn is_claim(&self) -> bool {
        self.kind == Kind::Claim
    }
}

macro_rules! columns {
    () => {
        "id, organisation_id, kind, email, invited_by, succeeds, created_at, expires_at"
    };
}

/// Keeps a new link; of its secret only the hash.
pub async fn keep(tx: &mut Tx, link: &Link, secret_hash: &str) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO organisation_link (",
        columns!(),
        ", secret_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
    ))
    .bind(&link.id)
    .bind(&link.organisation_id)
    .bind(link.kind.name())
    .bind(&link.email)
    .bind(&link.invited_by)
    .bind(&link.succeeds)
    .bind(link.created_at)
    .bind(link.expires_at)
    .bind(secret_hash)
    .run(tx)
    .await
}

/// The link with this secret, while it works.
pub async fn of_secret(tx: &mut Tx, hash: &str, now: Moment) -> sqlx::Result<Option<Link>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM organisation_link WHERE secret_hash = $1 AND expires_at > $2"
    ))
    .bind(hash)
    .bind(now)
    .one(tx)
    .await
}

/// The links of an organisation that still work, the oldest first.
pub async fn of_organisation(
    tx: &mut Tx,
    organisation: &str,
    now: Moment,
) -> sqlx::Result<Vec<Link>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM organisation_link WHERE organisation_id = $1 AND expires_at > $2 ORDER BY id"
    ))
    .bind(organisation)
    .bind(now)
    .all(tx)
    .await
}

/// Takes a link out: it was used, or withdrawn. False when it was gone already.
pub async fn take(tx: &mut Tx, organisation: &str, id: &str) -> sqlx::Result<bool> {
    let rows = sql("DELETE FROM organisation_link WHERE id = $1 AND organisation_id = $2")
        .bind(id)
        .bind(organisation)
        .run(tx)
        .await?;
    Ok(rows > 0)
}

/// Takes out what was sent to an address about an organisation: a newer link takes its place.
pub async fn take_of_email(tx: &mut Tx, organisation: &str, email: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM organisation_link WHERE organisation_id = $1 AND email = $2")
        .bind(organisation)
        .bind(email)
        .run(tx)
        .await
}

/// Takes out the links that a resident asked for, or that went to their address.
pub async fn forget_resident(tx: &mut Tx, resident: &str, email: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM organisation_link WHERE invited_by = $1 OR succeeds = $1 OR email = $2")
        .bind(resident)
        .bind(email)
        .run(tx)
        .await
}

/// Somebody says that an organisation is theirs.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Claim {
    /// Its id.
    pub id: String,
    /// The organisation.
    pub organisation_id: String,
    /// Who says it.
    pub name: String,
    /// Where the link would go.
    pub email: String,
    /// Phone number; empty for none.
    pub phone: String,
    /// What they are of it.
    pub reason: String,
    /// When they said it.
    pub created_at: Moment,
}

macro_rules! claim {
    () => {
        "id, organisation_id, name, email, phone, reason, created_at"
    };
}

/// Keeps a claim; nothing happens when the form was sent twice.
pub async fn keep_claim(tx: &mut Tx, claim: &Claim) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO organisation_claim (",
        claim!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING"
    ))
    .bind(&claim.id)
    .bind(&claim.organisation_id)
    .bind(&claim.name)
    .bind(&claim.email)
    .bind(&claim.phone)
    .bind(&claim.reason)
    .bind(claim.created_at)
    .run(tx)
    .await
}

/// The claims that wait, the oldest first.
pub async fn claims(tx: &mut Tx, limit: i64) -> sqlx::Result<Vec<Claim>> {
    sql(concat!("SELECT ", claim!(), " FROM organisation_claim ORDER BY created_at, id LIMIT $1"))
        .bind(limit)
        .all(tx)
        .await
}

/// Takes a claim out and returns it; `None` when somebody else did.
pub async fn take_claim(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Claim>> {
    sql(concat!("DELETE FROM organisation_claim WHERE id = $1 RETURNING ", claim!()))
        .bind(id)
        .one(tx)
        .await
}

/// Forgets the claims that came from an address.
pub async fn forget_claims_of(tx: &mut Tx, email: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM organisation_claim WHERE email = $1").bind(email).run(tx).await
}

/// Keeps a form until its sender comes back.
pub async fn keep_waiting(tx: &mut Tx, hash: &str, form: &str, until: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO organisation_waiting (secret_hash, form, expires_at) VALUES ($1, $2, $3)")
        .bind(hash)
        .bind(form)
        .bind(until)
        .run(tx)
        .await
}

/// The form that waits under this secret.
pub async fn waiting(tx: &mut Tx, hash: &str, now: Moment) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT form FROM organisation_waiting WHERE secret_hash = $1 AND expires_at > $2")
            .bind(hash)
            .bind(now)
            .one(tx)
            .await?;
    Ok(row.map(|(form,)| form))
}

/// Forgets a form that was sent in.
pub async fn forget_waiting(tx: &mut Tx, hash: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM organisation_waiting WHERE secret_hash = $1").bind(hash).run(tx).await
}

/// Forgets everything about an organisation that is removed.
pub async fn forget_organisation(tx: &mut Tx, organisation: &str) -> sqlx::Result<()> {
    sql("DELETE FROM organisation_link WHERE organisation_id = $1")
        .bind(organisation)
        .run(tx)
        .await?;
    sql("DELETE FROM organisation_claim WHERE organisation_id = $1")
        .bind(organisation)
        .run(tx)
        .await?;
    Ok(())
}

/// Forgets links and forms that are over, and claims from before `claims_before`.
pub async fn forget_old(tx: &mut Tx, now: Moment, claims_before: Moment) -> sqlx::Result<u64> {
    let links =
        sql("DELETE FROM organisation_link WHERE expires_at <= $1").bind(now).run(tx).await?;
    let forms =
        sql("DELETE FROM organisation_waiting WHERE expires_at <= $1").bind(now).run(tx).await?;
    let claims = sql("DELETE FROM organisation_claim WHERE created_at <= $1")
        .bind(claims_before)
        .run(tx)
        .await?;
    Ok(links + forms + claims)
}
