//! All SQL of the weekly mail.

use super::choice::{Choice, Parts};
use crate::kit::figure::{Figure, Span};
use crate::kit::id::new_id;
use crate::kit::retention::DIGEST_SENT;
use crate::kit::{Lang, Moment, Tx, sql};

macro_rules! columns {
    () => {
        "id, email, lang, parts, confirmed_at"
    };
}

/// Somebody who gets the weekly mail.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Subscriber {
    /// Their id.
    pub id: String,
    /// Where it goes, in lower case.
    pub email: String,
    /// The code of the language in which they read.
    pub lang: String,
    /// What they want to read.
    pub parts: Parts,
    /// When they said that they want it.
    pub confirmed_at: Moment,
}

impl Subscriber {
    /// The language in which they read.
    #[must_use]
    pub fn lang(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or_default()
    }
}

/// Keeps somebody who confirmed that they want it; who is there already gets the new choice.
/// Returns their id.
pub async fn confirm(tx: &mut Tx, choice: &Choice, now: Moment) -> sqlx::Result<String> {
    sql(concat!(
        "INSERT INTO subscriber (",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (email) DO UPDATE SET lang = excluded.lang, parts = excluded.parts"
    ))
    .bind(new_id(now))
    .bind(&choice.email)
    .bind(&choice.lang)
    .bind(choice.parts.as_str())
    .bind(now)
    .run(tx)
    .await?;
    let row: Option<(String,)> =
        sql("SELECT id FROM subscriber WHERE email = $1").bind(&choice.email).one(tx).await?;
    row.map(|(id,)| id).ok_or(sqlx::Error::RowNotFound)
}

/// Keeps what somebody wants from now on.
pub async fn change(tx: &mut Tx, id: &str, choice: &Choice) -> sqlx::Result<u64> {
    sql("UPDATE subscriber SET lang = $2, parts = $3 WHERE id = $1")
        .bind(id)
        .bind(&choice.lang)
        .bind(choice.parts.as_str())
        .run(tx)
        .await
}

/// The subscriber with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Subscriber>> {
    sql(concat!("SELECT ", columns!(), " FROM subscriber WHERE id = $1")).bind(id).one(tx).await
}

/// The subscriber with this address, in lower case.
pub async fn find_by_email(tx: &mut Tx, email: &str) -> sqlx::Result<Option<Subscriber>> {
    sql(concat!("SELECT ", columns!(), " FROM subscriber WHERE email = $1"))
        .bind(email)
        .one(tx)
        .await
}

/// Forgets somebody, and what they got.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM digest_sent WHERE subscriber = $1").bind(id).run(tx).await?;
    sql("DELETE FROM subscriber WHERE id = $1").bind(id).run(tx).await
}

/// How many people get it.
pub async fn count(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM subscriber").count(tx).await
}

/// How many people get it now.
pub async fn figure(tx: &mut Tx, span: &Span) -> sqlx::Result<Option<Figure>> {
    Ok(Figure::there(span, "readers", "figures-readers", count(tx).await?))
}

/// Whether the issue of this day was begun.
pub async fn is_begun(tx: &mut Tx, issue: &str) -> sqlx::Result<bool> {
    let number =
        sql("SELECT COUNT(*) FROM digest_issue WHERE id = $1").bind(issue).count(tx).await?;
    Ok(number > 0)
}

/// Notes that the issue of this day is begun; nothing when it was.
pub async fn begin(tx: &mut Tx, issue: &str, due: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO digest_issue (id, due_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING")
        .bind(issue)
        .bind(due)
        .run(tx)
        .await
}

/// Who asked for it before an issue was due and did not get that issue, in the order of their ids,
/// after this one.
pub async fn waiting(
    tx: &mut Tx,
    issue: &str,
    due: Moment,
    (after, limit): (&str, i64),
) -> sqlx::Result<Vec<Subscriber>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM subscriber WHERE confirmed_at <= $2 AND id > $3 AND NOT EXISTS \
         (SELECT 1 FROM digest_sent WHERE digest_sent.issue = $1 \
         AND digest_sent.subscriber = subscriber.id) \
         ORDER BY id LIMIT $4"
    ))
    .bind(issue)
    .bind(due)
    .bind(after)
    .bind(limit)
    .all(tx)
    .await
}

/// Notes that somebody gets an issue; false when they got it before.
pub async fn give(tx: &mut Tx, issue: &str, subscriber: &str, now: Moment) -> sqlx::Result<bool> {
    let rows = sql("INSERT INTO digest_sent (issue, subscriber, sent_at) VALUES ($1, $2, $3) \
         ON CONFLICT (issue, subscriber) DO NOTHING")
    .bind(issue)
    .bind(subscriber)
    .bind(now)
    .run(tx)
    .await?;
    Ok(rows > 0)
}

/// Forgets who got which issue some weeks ago, and the issues themselves.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    let before = now.plus(-DIGEST_SENT);
    let sent = sql("DELETE FROM digest_sent WHERE sent_at < $1").bind(before).run(tx).await?;
    Ok(sent + sql("DELETE FROM digest_issue WHERE due_at < $1").bind(before).run(tx).await?)
}
