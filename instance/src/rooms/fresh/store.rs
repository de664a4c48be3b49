//! All SQL about questions and doubts. When a thing was checked stands in its own room.

use crate::kit::fresh::{Asked, Kind};
use crate::kit::id::new_id;
use crate::kit::time::DAY;
use crate::kit::{Moment, Tx, retention, sql};

/// How long it is known that a question was asked, in milliseconds: longer than anything waits.
const QUESTION: i64 = 800 * DAY;
/// How long it is known when somebody got a mail, in milliseconds: longer than the week in which
/// they get no other.
const MAIL: i64 = 30 * DAY;
/// How many doubts about one thing are kept; more say nothing new.
const MOST_DOUBTS: i64 = 10;

/// What was asked about a thing.
pub async fn asked(tx: &mut Tx, kind: Kind, item: &str) -> sqlx::Result<Option<Asked>> {
    sql("SELECT since, first_at, asked_at, times FROM check_question WHERE kind = $1 AND item = $2")
        .bind(kind.slug())
        .bind(item)
        .one(tx)
        .await
}

/// A question that is asked: about what, of whom, and when it was checked before.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    pub kind: Kind,
    pub item: &'a str,
    /// Empty when there is nobody to ask.
    pub who: &'a str,
    pub since: Moment,
}

/// Notes that a question was asked; once more when nothing was answered since.
pub async fn note(tx: &mut Tx, question: Question<'_>, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO check_question (kind, item, who, since, first_at, asked_at, times) \
         VALUES ($1, $2, $3, $4, $5, $5, 1) ON CONFLICT (kind, item) DO UPDATE SET \
         who = excluded.who, asked_at = excluded.asked_at, \
         first_at = CASE WHEN check_question.since = excluded.since \
         THEN check_question.first_at ELSE excluded.first_at END, \
         times = CASE WHEN check_question.since = excluded.since \
         THEN check_question.times + 1 ELSE 1 END, since = excluded.since")
    .bind(question.kind.slug())
    .bind(question.item)
    .bind(question.who)
    .bind(question.since)
    .bind(now)
    .run(tx)
    .await
}

/// The question about a thing and the doubts about it are answered.
pub async fn settle(tx: &mut Tx, kind: Kind, item: &str) -> sqlx::Result<()> {
    sql("DELETE FROM check_question WHERE kind = $1 AND item = $2")
        .bind(kind.slug())
        .bind(item)
        .run(tx)
        .await?;
    sql("DELETE FROM doubt WHERE kind = $1 AND item = $2")
        .bind(kind.slug())
        .bind(item)
        .run(tx)
        .await
        .map(drop)
}

/// When somebody last got a mail with questions.
pub async fn last_mail(tx: &mut Tx, who: &str) -> sqlx::Result<Option<Moment>> {
    let row: Option<(Moment,)> =
        sql("SELECT sent_at FROM check_mail WHERE who = $1").bind(who).one(tx).await?;
    Ok(row.map(|(at,)| at))
}

/// Notes that somebody got a mail with questions.
pub async fn mailed(tx: &mut Tx, who: &str, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO check_mail (who, sent_at) VALUES ($1, $2) \
         ON CONFLICT (who) DO UPDATE SET sent_at = excluded.sent_at")
    .bind(who)
    .bind(now)
    .run(tx)
    .await
}

/// What waits for the desk: kind and id of what had nobody to ask, or was asked before a moment.
pub async fn unanswered(
    tx: &mut Tx,
    before: Moment,
    limit: i64,
) -> sqlx::Result<Vec<(String, String)>> {
    sql("SELECT kind, item FROM check_question WHERE who = '' OR first_at < $1 \
         ORDER BY first_at, kind, item LIMIT $2")
    .bind(before)
    .bind(limit)
    .all(tx)
    .await
}

/// Keeps what a visitor doubts, unless enough others did.
pub async fn doubt(
    tx: &mut Tx,
    kind: Kind,
    item: &str,
    words: &str,
    now: Moment,
) -> sqlx::Result<u64> {
    let known = sql("SELECT COUNT(*) FROM doubt WHERE kind = $1 AND item = $2")
        .bind(kind.slug())
        .bind(item)
        .count(tx)
        .await?;
    if known >= MOST_DOUBTS {
        return Ok(0);
    }
    sql("INSERT INTO doubt (id, kind, item, words, created_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(new_id(now))
        .bind(kind.slug())
        .bind(item)
        .bind(words)
        .bind(now)
        .run(tx)
        .await
}

/// What visitors say about a thing, in the order in which they did, and when.
pub async fn doubts(tx: &mut Tx, kind: Kind, item: &str) -> sqlx::Result<Vec<(String, Moment)>> {
    sql("SELECT words, created_at FROM doubt WHERE kind = $1 AND item = $2 ORDER BY id")
        .bind(kind.slug())
        .bind(item)
        .all(tx)
        .await
}

/// Kind and id of what visitors doubted before a moment, and when the first of them did.
pub async fn doubted(
    tx: &mut Tx,
    before: Moment,
    limit: i64,
) -> sqlx::Result<Vec<(String, String)>> {
    sql("SELECT kind, item FROM doubt GROUP BY kind, item HAVING MIN(created_at) <= $1 \
         ORDER BY MIN(created_at), kind, item LIMIT $2")
    .bind(before)
    .bind(limit)
    .all(tx)
    .await
}

/// Removes what is over. For the daily job.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<()> {
    sql("DELETE FROM doubt WHERE created_at < $1")
        .bind(now.plus(-retention::DOUBT))
        .run(tx)
        .await?;
    sql("DELETE FROM check_mail WHERE sent_at < $1").bind(now.plus(-MAIL)).run(tx).await?;
    sql("DELETE FROM check_question WHERE first_at < $1")
        .bind(now.plus(-QUESTION))
        .run(tx)
        .await
        .map(drop)
}

/// Kind and id of what a resident was asked about, and when.
pub async fn asked_of(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<(String, String, Moment)>> {
    sql("SELECT kind, item, asked_at FROM check_question WHERE who = $1 ORDER BY asked_at, item")
        .bind(super::ask::resident(resident))
        .all(tx)
        .await
}

/// Forgets that a resident was asked; what they made is for the desk now.
pub async fn forget_resident(tx: &mut Tx, resident: &str) -> sqlx::Result<()> {
    let who = super::ask::resident(resident);
    sql("UPDATE check_question SET who = '' WHERE who = $1").bind(&who).run(tx).await?;
    sql("DELETE FROM check_mail WHERE who = $1").bind(&who).run(tx).await.map(drop)
}
