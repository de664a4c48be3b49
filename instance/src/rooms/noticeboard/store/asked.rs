//! Statements about what happens to a notice: answers, questions to its writer, who helps; and what
//! somebody filled in before signing in.

use crate::kit::id::secret_hash;
use crate::kit::retention::{DRAFT, SOLVED_NOTICE};
use crate::kit::{Moment, Tx, sql};
use crate::rooms::noticeboard::notice::{ASKED_AFTER_ANSWER, ASKED_BEFORE_END, HANGS, Notice};

macro_rules! columns {
    () => {
        "id, uri, site, url, owner, author, kind, title, typed, html, help, is_thing, area, \
         picture, picture_alt, status, talking, answered_at, may_help, mediated, helper, \
         drawing, solved_at, published_at, updated_at, expires_at"
    };
}

/// At most so many notices are seen to in one night.
const AT_ONCE: i64 = 500;

/// Notes that somebody other than its writer answered a notice of this house, known to the world by
/// `uri`. `author` is the resident or the actor.
pub async fn answered(tx: &mut Tx, uri: &str, author: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE notice SET talking = $3, answered_at = COALESCE(answered_at, $4) \
         WHERE uri = $1 AND site IS NULL AND status = 'open' AND COALESCE(owner, '') <> $2")
    .bind(uri)
    .bind(author)
    .bind(true)
    .bind(now)
    .run(tx)
    .await
}

/// Keeps whether the writer of a notice is talking with somebody.
pub async fn talks(tx: &mut Tx, id: &str, talking: bool, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE notice SET talking = $2, solved_asked_at = $3 WHERE id = $1 AND site IS NULL")
        .bind(id)
        .bind(talking)
        .bind(now)
        .run(tx)
        .await
}

/// Shows on a notice which mediator also looks; an empty name for nobody.
pub async fn helped_by(tx: &mut Tx, id: &str, name: &str) -> sqlx::Result<u64> {
    sql("UPDATE notice SET helper = $2, mediated = CASE WHEN $2 <> '' THEN $3 ELSE mediated END \
         WHERE id = $1 AND site IS NULL")
    .bind(id)
    .bind(name)
    .bind(true)
    .run(tx)
    .await
}

/// Gives a notice that was hung up for somebody else to another mediator, or to the house.
pub async fn pass_on(tx: &mut Tx, id: &str, owner: Option<&str>) -> sqlx::Result<u64> {
    sql("UPDATE notice SET owner = $2 WHERE id = $1 AND site IS NULL AND author = ''")
        .bind(id)
        .bind(owner)
        .run(tx)
        .await
}

/// Notices of this house that ask for somebody and that nobody answered, hung up between two
/// moments, where a mediator may help, and that no mediator knows of.
pub async fn unanswered(tx: &mut Tx, from: Moment, until: Moment) -> sqlx::Result<Vec<Notice>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM notice WHERE site IS NULL AND answered_at IS NULL AND published_at > $1 \
         AND published_at <= $2 AND status = 'open' AND kind <> 'offer' AND may_help = $3 \
         AND mediated <> $3 AND NOT EXISTS (SELECT 1 FROM mediation_case c \
         WHERE c.notice = notice.id) ORDER BY published_at LIMIT $4"
    ))
    .bind(from)
    .bind(until)
    .bind(true)
    .bind(AT_ONCE)
    .all(tx)
    .await
}

/// Notices of residents that come down soon, and whose writer was not asked about it yet.
pub async fn to_ask_stay(tx: &mut Tx, now: Moment) -> sqlx::Result<Vec<Notice>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM notice WHERE site IS NULL AND status = 'open' AND owner IS NOT NULL \
         AND expires_at > $1 AND expires_at <= $2 \
         AND (stay_asked_at IS NULL OR stay_asked_at < expires_at - $3) \
         ORDER BY expires_at LIMIT $4"
    ))
    .bind(now)
    .bind(now.plus(ASKED_BEFORE_END))
    .bind(HANGS)
    .bind(AT_ONCE)
    .all(tx)
    .await
}

/// Notes that the writer of a notice was asked whether it may stay.
pub async fn has_asked_stay(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE notice SET stay_asked_at = $2 WHERE id = $1").bind(id).bind(now).run(tx).await
}

/// Notices about which residents have been talking for a week, not asked yet whether it worked out.
pub async fn to_ask_solved(tx: &mut Tx, now: Moment) -> sqlx::Result<Vec<Notice>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM notice WHERE site IS NULL AND status = 'open' AND owner IS NOT NULL \
         AND talking = $1 AND answered_at <= $2 AND solved_asked_at IS NULL AND expires_at > $3 \
         ORDER BY answered_at LIMIT $4"
    ))
    .bind(true)
    .bind(now.plus(-ASKED_AFTER_ANSWER))
    .bind(now)
    .bind(AT_ONCE)
    .all(tx)
    .await
}

/// Notes that the writer of a notice was asked whether it worked out.
pub async fn has_asked_solved(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE notice SET solved_asked_at = $2 WHERE id = $1").bind(id).bind(now).run(tx).await
}

/// Notices of this house that worked out so long ago that they come down.
pub async fn solved_long_ago(tx: &mut Tx, now: Moment) -> sqlx::Result<Vec<Notice>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM notice WHERE site IS NULL AND status = 'solved' AND solved_at <= $1 \
         ORDER BY solved_at LIMIT $2"
    ))
    .bind(now.plus(-SOLVED_NOTICE))
    .bind(AT_ONCE)
    .all(tx)
    .await
}

/// The notice of this house with this code on paper; the newest, should there be two.
pub async fn by_code(tx: &mut Tx, code: &str) -> sqlx::Result<Option<Notice>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM notice WHERE code = $1 AND code <> '' ORDER BY id DESC LIMIT 1"
    ))
    .bind(code)
    .one(tx)
    .await
}

/// What a resident asks on the board of this house now, the newest first.
pub async fn asked_by(tx: &mut Tx, owner: &str, now: Moment) -> sqlx::Result<Vec<Notice>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM notice WHERE owner = $1 AND author <> '' AND status = 'open' \
         AND kind <> 'offer' AND expires_at > $2 ORDER BY id DESC LIMIT 50"
    ))
    .bind(owner)
    .bind(now)
    .all(tx)
    .await
}

/// A neighbour who could be asked, with the notice that says so.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Neighbour {
    /// The notice.
    pub notice: String,
    /// What it is called.
    pub title: String,
    /// Who hung it up.
    pub owner: String,
    /// Their first name.
    pub name: String,
}

/// Neighbours of this house who offer this kind of help now, the newest first.
pub async fn of_help(tx: &mut Tx, help: &str, now: Moment) -> sqlx::Result<Vec<Neighbour>> {
    sql("SELECT id AS notice, title, owner, author AS name FROM notice WHERE site IS NULL \
         AND owner IS NOT NULL AND author <> '' AND kind = 'offer' AND status = 'open' \
         AND help = $1 AND expires_at > $2 ORDER BY published_at DESC LIMIT 12")
    .bind(help)
    .bind(now)
    .all(tx)
    .await
}

/// Keeps what somebody filled in before signing in.
pub async fn keep_draft(tx: &mut Tx, secret: &str, fields: &str, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO notice_draft (secret_hash, fields, created_at) VALUES ($1, $2, $3)")
        .bind(secret_hash(secret))
        .bind(fields)
        .bind(now)
        .run(tx)
        .await
}

/// What somebody filled in before signing in, for who has the secret.
pub async fn draft(tx: &mut Tx, secret: &str, now: Moment) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT fields FROM notice_draft WHERE secret_hash = $1 AND created_at > $2")
            .bind(secret_hash(secret))
            .bind(now.plus(-DRAFT))
            .one(tx)
            .await?;
    Ok(row.map(|(fields,)| fields))
}

/// Forgets it: it hangs.
pub async fn forget_draft(tx: &mut Tx, secret: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM notice_draft WHERE secret_hash = $1").bind(secret_hash(secret)).run(tx).await
}

/// Forgets what nobody came back for.
pub async fn forget_old_drafts(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM notice_draft WHERE created_at <= $1").bind(now.plus(-DRAFT)).run(tx).await
}
