//! All statements about accounts and codes; those about sessions, the second step and passkeys are
//! in the files below.

mod passkeys;
mod second_step;
mod sessions;
mod standing;

pub use passkeys::{
    KeptKey, keep_key, keep_question, key_by_credential, key_used, keys, remove_key, take_question,
};
pub use second_step::{
    Step, administrators_without_step, confirm, count_step_try, forget_recovery, forget_step,
    forget_step_tries, keep_pending, keep_recovery, step, use_recovery, use_step,
};
pub use sessions::{
    NewSession, OpenSession, end_other_sessions, end_own_session, end_session, end_sessions,
    make_sure, open_session, sessions,
};
pub use standing::{Standing, has_posted, mute, standing};

use super::resident::Member;
use super::store_cards;
use crate::kit::figure::{Figure, Span};
use crate::kit::may::Roles;
use crate::kit::{Moment, Tx, search, sql};

macro_rules! columns {
    () => {
        "id, email, name, roles, created_at"
    };
}

/// Keeps the code and the link for an address; earlier ones are of no use any more. A code for the
/// new address of an account is kept under the id of that account, so that it is in the way of
/// nobody who signs in.
pub async fn keep_code(
    tx: &mut Tx,
    email: &str,
    (code_hash, link_hash): (&str, &str),
    now: Moment,
    until: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO sign_in_code (email, code_hash, link_hash, name, tries, created_at, \
         expires_at) VALUES ($1, $2, $3, '', 0, $4, $5) \
         ON CONFLICT (email) DO UPDATE SET code_hash = excluded.code_hash, \
         link_hash = excluded.link_hash, tries = 0, created_at = excluded.created_at, \
         expires_at = excluded.expires_at")
    .bind(email)
    .bind(code_hash)
    .bind(link_hash)
    .bind(now)
    .bind(until)
    .run(tx)
    .await
}

/// The address that a link was sent to, while it lasts.
pub async fn email_of_link(tx: &mut Tx, link: &str, now: Moment) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT email FROM sign_in_code WHERE link_hash = $1 AND expires_at > $2")
            .bind(link)
            .bind(now)
            .one(tx)
            .await?;
    Ok(row.map(|(email,)| email))
}

/// Counts a try and returns the code that was kept; `None` when there is none any more, or when it
/// was tried often enough. It counts before anybody compares, so that many tries at once are as many.
pub async fn try_code(
    tx: &mut Tx,
    email: &str,
    now: Moment,
    most: i64,
) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> = sql("UPDATE sign_in_code SET tries = tries + 1 \
         WHERE email = $1 AND expires_at > $2 AND tries < $3 RETURNING code_hash")
    .bind(email)
    .bind(now)
    .bind(most)
    .one(tx)
    .await?;
    Ok(row.map(|(hash,)| hash))
}

/// Forgets the code and the link of an address: one of them was used. Touches nothing when that
/// had happened already.
pub async fn forget_code(tx: &mut Tx, email: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM sign_in_code WHERE email = $1").bind(email).run(tx).await
}

/// The account of an address.
pub async fn by_email(tx: &mut Tx, email: &str) -> sqlx::Result<Option<Member>> {
    sql(concat!("SELECT ", columns!(), " FROM resident WHERE email = $1")).bind(email).one(tx).await
}

/// The account with this id.
pub async fn by_id(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Member>> {
    sql(concat!("SELECT ", columns!(), " FROM resident WHERE id = $1")).bind(id).one(tx).await
}

/// How many people have an account now.
pub async fn figure(tx: &mut Tx, span: &Span) -> sqlx::Result<Option<Figure>> {
    let number = sql("SELECT COUNT(*) FROM resident").count(tx).await?;
    Ok(Figure::there(span, "accounts", "figures-accounts", number))
}

/// Keeps a new account. `of_age_at` is when its owner ticked that they are old enough; `None` when
/// the house made the account.
pub async fn insert(tx: &mut Tx, member: &Member, of_age_at: Option<Moment>) -> sqlx::Result<u64> {
    sql("INSERT INTO resident (id, email, name, roles, created_at, of_age_at) \
         VALUES ($1, $2, $3, $4, $5, $6)")
    .bind(&member.id)
    .bind(&member.email)
    .bind(&member.name)
    .bind(member.roles.text())
    .bind(member.created_at)
    .bind(of_age_at)
    .run(tx)
    .await
}

/// The code of the language that a resident reads; that of the house when they never chose.
pub async fn lang_of(tx: &mut Tx, id: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> = sql("SELECT COALESCE(NULLIF(lang, ''), \
         (SELECT value FROM setting WHERE name = 'language'), '') FROM resident WHERE id = $1")
    .bind(id)
    .one(tx)
    .await?;
    Ok(row.map(|(code,)| code))
}

/// Keeps another first name.
pub async fn rename(tx: &mut Tx, id: &str, name: &str) -> sqlx::Result<u64> {
    sql("UPDATE resident SET name = $2 WHERE id = $1").bind(id).bind(name).run(tx).await
}

/// Keeps another address. That another account has it is an error of the database.
pub async fn set_email(tx: &mut Tx, id: &str, email: &str) -> sqlx::Result<u64> {
    sql("UPDATE resident SET email = $2 WHERE id = $1").bind(id).bind(email).run(tx).await
}

/// Keeps other roles.
pub async fn set_roles(tx: &mut Tx, id: &str, roles: Roles) -> sqlx::Result<u64> {
    sql("UPDATE resident SET roles = $2 WHERE id = $1").bind(id).bind(roles.text()).run(tx).await
}

/// Notes that somebody came in.
pub async fn seen(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE resident SET seen_at = $2, warned_at = NULL WHERE id = $1")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}

/// Counts the administrators and holds them until the transaction ends: the change that changes
/// nothing locks their rows on PostgreSQL; SQLite has one writer anyway.
pub async fn hold_administrators(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("UPDATE resident SET roles = roles WHERE roles LIKE '%administrator%'").run(tx).await?;
    sql("SELECT COUNT(*) FROM resident WHERE roles LIKE '%administrator%'").count(tx).await
}

/// Removes an account and all that is kept with it.
pub async fn remove(tx: &mut Tx, member: &Member) -> sqlx::Result<u64> {
    end_sessions(tx, &member.id).await?;
    forget_step(tx, &member.id).await?;
    forget_code(tx, &member.email).await?;
    forget_code(tx, &member.id).await?;
    sql("DELETE FROM resident WHERE id = $1").bind(&member.id).run(tx).await
}

/// Forgets sessions, codes and questions that are over.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    let sessions = sql("DELETE FROM session WHERE expires_at <= $1").bind(now).run(tx).await?;
    store_cards::forget_old(tx, now).await?;
    let codes = sql("DELETE FROM sign_in_code WHERE expires_at <= $1").bind(now).run(tx).await?;
    let questions =
        sql("DELETE FROM passkey_question WHERE expires_at <= $1").bind(now).run(tx).await?;
    Ok(sessions + codes + questions)
}

/// Those with a duty in the house, administrators first.
pub async fn staff(tx: &mut Tx) -> sqlx::Result<Vec<Member>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM resident WHERE roles <> '' \
         ORDER BY CASE WHEN roles LIKE '%administrator%' THEN 0 ELSE 1 END, id"
    ))
    .all(tx)
    .await
}

/// Which residents without a duty are wanted.
#[derive(Debug, Clone, Copy)]
pub struct People<'a> {
    /// Part of a name or address; empty for everybody.
    pub words: &'a str,
    /// Those who came before this id.
    pub before: Option<&'a str>,
    /// At most so many.
    pub limit: i64,
}

/// Residents without a duty, the newest first.
pub async fn people(tx: &mut Tx, wanted: &People<'_>) -> sqlx::Result<Vec<Member>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM resident WHERE roles = '' \
         AND (lower(name) LIKE $1 ESCAPE '!' OR email LIKE $1 ESCAPE '!') \
         AND (CAST($2 AS TEXT) IS NULL OR id < $2) ORDER BY id DESC LIMIT $3"
    ))
    .bind(format!("%{}%", search::literal(&wanted.words.to_lowercase())))
    .bind(wanted.before)
    .bind(wanted.limit)
    .all(tx)
    .await
}

/// Residents whose name begins with these words, in capitals or not, in the order of their names.
/// Without those who have one of the ids in `but`, of which one may be empty.
pub async fn named(
    tx: &mut Tx,
    words: &str,
    but: [&str; 2],
    limit: i64,
) -> sqlx::Result<Vec<Member>> {
    let [one, other] = but;
    let mut rest = words.chars();
    // SQLite knows no capitals but A to Z: a name as people write it is looked for too.
    let as_a_name: String =
        rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect();
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM resident WHERE (lower(name) LIKE $1 ESCAPE '!' OR name LIKE $2 ESCAPE '!') \
         AND id <> $3 AND id <> $4 ORDER BY lower(name), id LIMIT $5"
    ))
    .bind(format!("{}%", search::literal(&words.to_lowercase())))
    .bind(format!("{}%", search::literal(&as_a_name)))
    .bind(one)
    .bind(other)
    .bind(limit)
    .all(tx)
    .await
}

/// Accounts that were last used before this moment, the quietest first.
pub async fn quiet_since(tx: &mut Tx, since: Moment, limit: i64) -> sqlx::Result<Vec<Member>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM resident WHERE COALESCE(seen_at, created_at) < $1 AND warned_at IS NULL \
         ORDER BY COALESCE(seen_at, created_at), id LIMIT $2"
    ))
    .bind(since)
    .bind(limit)
    .all(tx)
    .await
}

/// Notes that somebody was told that the account will go.
pub async fn warn(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE resident SET warned_at = $2 WHERE id = $1").bind(id).bind(now).run(tx).await
}

/// Accounts that were warned before this moment and not used since.
pub async fn warned_before(tx: &mut Tx, before: Moment, limit: i64) -> sqlx::Result<Vec<Member>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM resident WHERE warned_at < $1 AND COALESCE(seen_at, created_at) < warned_at \
         ORDER BY warned_at, id LIMIT $2"
    ))
    .bind(before)
    .bind(limit)
    .all(tx)
    .await
}

/// The code of the language somebody reads; empty when they never chose.
pub async fn lang(tx: &mut Tx, id: &str) -> sqlx::Result<String> {
    let row: Option<(String,)> =
        sql("SELECT lang FROM resident WHERE id = $1").bind(id).one(tx).await?;
    Ok(row.map(|(lang,)| lang).unwrap_or_default())
}
