//! All SQL of mediation.

use super::case::{Case, Consent, Did, State};
use super::contact::Contact;
use crate::kit::id::new_id;
use crate::kit::{Moment, Tx, sql};

macro_rules! columns {
    () => {
        "id, reason, state, notice, hung, title, asked, asker, asker_name, phone, mediator, \
         taken_at, consent, consent_at, handed_at, created_at, changed_at, closed_at, email"
    };
}

/// Which cases somebody wants to see.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed<'a> {
    /// Those that nobody took on, the oldest first.
    Waiting,
    /// Those that this mediator took on, the oldest first.
    Of(&'a str),
    /// Those that anybody took on, the oldest first.
    Taken,
    /// Those that ended, the newest first.
    Closed,
}

/// Keeps a new case; false when there is an open one about that notice already.
pub async fn insert(tx: &mut Tx, case: &Case) -> sqlx::Result<bool> {
    let kept = sql(concat!(
        "INSERT INTO mediation_case (",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, \
         $18, $19) ON CONFLICT DO NOTHING"
    ))
    .bind(&case.id)
    .bind(case.reason.name())
    .bind(case.state.name())
    .bind(&case.notice)
    .bind(case.hung)
    .bind(&case.title)
    .bind(&case.asked)
    .bind(&case.asker)
    .bind(&case.asker_name)
    .bind(&case.phone)
    .bind(&case.mediator)
    .bind(case.taken_at)
    .bind(case.consent.name())
    .bind(case.consent_at)
    .bind(case.handed_at)
    .bind(case.created_at)
    .bind(case.changed_at)
    .bind(case.closed_at)
    .bind(&case.email)
    .run(tx)
    .await?;
    Ok(kept > 0)
}

/// The case with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Case>> {
    sql(concat!("SELECT ", columns!(), " FROM mediation_case WHERE id = $1")).bind(id).one(tx).await
}

/// The case about a notice that did not end yet.
pub async fn open_of_notice(tx: &mut Tx, notice: &str) -> sqlx::Result<Option<Case>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM mediation_case WHERE notice = $1 AND closed_at IS NULL"
    ))
    .bind(notice)
    .one(tx)
    .await
}

/// Cases in a list, after one of them; `after` is empty for the first page.
pub async fn listed(
    tx: &mut Tx,
    which: Listed<'_>,
    after: &str,
    most: i64,
) -> sqlx::Result<Vec<Case>> {
    // Sorts after every id of ours.
    let before = if after.is_empty() { "g" } else { after };
    let statement = match which {
        Listed::Waiting => sql(concat!(
            "SELECT ",
            columns!(),
            " FROM mediation_case WHERE closed_at IS NULL AND state = 'waiting' AND id > $1 \
             ORDER BY id LIMIT $2"
        ))
        .bind(after)
        .bind(most),
        Listed::Taken => sql(concat!(
            "SELECT ",
            columns!(),
            " FROM mediation_case WHERE closed_at IS NULL AND state = 'taken' AND id > $1 \
             ORDER BY id LIMIT $2"
        ))
        .bind(after)
        .bind(most),
        Listed::Of(mediator) => sql(concat!(
            "SELECT ",
            columns!(),
            " FROM mediation_case WHERE closed_at IS NULL AND mediator = $3 AND id > $1 \
             ORDER BY id LIMIT $2"
        ))
        .bind(after)
        .bind(most)
        .bind(mediator),
        Listed::Closed => sql(concat!(
            "SELECT ",
            columns!(),
            " FROM mediation_case WHERE closed_at IS NOT NULL AND id < $1 \
             ORDER BY id DESC LIMIT $2"
        ))
        .bind(before)
        .bind(most),
    };
    statement.all(tx).await
}

/// How many questions wait for a mediator.
pub async fn count_waiting(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM mediation_case WHERE closed_at IS NULL AND state = 'waiting'")
        .count(tx)
        .await
}

/// Notes that a mediator took a case on; with `None` that it waits again.
pub async fn take(tx: &mut Tx, id: &str, mediator: Option<&str>, now: Moment) -> sqlx::Result<u64> {
    let state = if mediator.is_some() { State::Taken } else { State::Waiting };
    sql("UPDATE mediation_case SET mediator = $2, state = $3, changed_at = $4, \
         taken_at = COALESCE(taken_at, $4) WHERE id = $1 AND closed_at IS NULL")
    .bind(id)
    .bind(mediator)
    .bind(state.name())
    .bind(now)
    .run(tx)
    .await
}

/// Ends a case; false when it ended before.
pub async fn close(tx: &mut Tx, id: &str, state: State, now: Moment) -> sqlx::Result<bool> {
    let closed = sql("UPDATE mediation_case SET state = $2, closed_at = $3, changed_at = $3 \
                      WHERE id = $1 AND closed_at IS NULL")
    .bind(id)
    .bind(state.name())
    .bind(now)
    .run(tx)
    .await?;
    Ok(closed > 0)
}

/// Keeps what somebody tells who is stuck, with a case that is there already; who gives no number does
/// not take one away.
pub async fn fill_in(tx: &mut Tx, id: &str, text: &str, phone: &str) -> sqlx::Result<u64> {
    sql("UPDATE mediation_case SET asked = $2, phone = CASE WHEN $3 <> '' THEN $3 ELSE phone END \
         WHERE id = $1")
    .bind(id)
    .bind(text)
    .bind(phone)
    .run(tx)
    .await
}

/// Keeps how who asks can be reached.
pub async fn reached_at(tx: &mut Tx, id: &str, contact: &Contact) -> sqlx::Result<u64> {
    sql("UPDATE mediation_case SET phone = $2, email = $3 WHERE id = $1 AND closed_at IS NULL")
        .bind(id)
        .bind(&contact.phone)
        .bind(&contact.email)
        .run(tx)
        .await
}

/// The notice of a case hangs no more.
pub async fn let_go_of_notice(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("UPDATE mediation_case SET notice = NULL WHERE id = $1").bind(id).run(tx).await
}

/// Keeps whether the district team may hear of it.
pub async fn consents(tx: &mut Tx, id: &str, consent: Consent, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE mediation_case SET consent = $2, consent_at = $3, changed_at = $3 \
         WHERE id = $1 AND closed_at IS NULL")
    .bind(id)
    .bind(consent.name())
    .bind(now)
    .run(tx)
    .await
}

/// Notes that the district team heard of it.
pub async fn handed(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE mediation_case SET handed_at = $2, changed_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}

/// Writes down what was done; `author` is `None` for who asks.
pub async fn note(
    tx: &mut Tx,
    case: &str,
    did: Did,
    (author, text): (Option<&str>, &str),
    now: Moment,
) -> sqlx::Result<()> {
    sql("INSERT INTO mediation_note (id, mediation, kind, text, author, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6)")
    .bind(new_id(now))
    .bind(case)
    .bind(did.name())
    .bind(text)
    .bind(author)
    .bind(now)
    .run(tx)
    .await?;
    sql("UPDATE mediation_case SET changed_at = $2 WHERE id = $1")
        .bind(case)
        .bind(now)
        .run(tx)
        .await
        .map(drop)
}

/// Something that was done, with the first name of who did it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Noted {
    /// What.
    pub kind: Did,
    /// In words of the one who did it; may be empty.
    pub text: String,
    /// First name; `None` for who asks, and for somebody who is gone.
    pub name: Option<String>,
    /// When.
    pub created_at: Moment,
}

/// What was done about a case, the newest first.
pub async fn notes(tx: &mut Tx, case: &str) -> sqlx::Result<Vec<Noted>> {
    sql("SELECT n.kind, n.text, r.name AS name, n.created_at FROM mediation_note n \
         LEFT JOIN resident r ON r.id = n.author WHERE n.mediation = $1 \
         ORDER BY n.id DESC LIMIT 200")
    .bind(case)
    .all(tx)
    .await
}

/// Cases of a resident, as who asks or as the mediator.
pub async fn of_resident(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<Case>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM mediation_case WHERE asker = $1 OR mediator = $1 ORDER BY id"
    ))
    .bind(resident)
    .all(tx)
    .await
}

/// Removes what a resident asked.
pub async fn remove_of_asker(tx: &mut Tx, resident: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM mediation_case WHERE asker = $1").bind(resident).run(tx).await
}

/// Takes a mediator who is gone out of what they took on and noted.
pub async fn forget_mediator(tx: &mut Tx, resident: &str) -> sqlx::Result<()> {
    sql("UPDATE mediation_case SET state = 'waiting' \
         WHERE mediator = $1 AND closed_at IS NULL")
    .bind(resident)
    .run(tx)
    .await?;
    sql("UPDATE mediation_case SET mediator = NULL WHERE mediator = $1")
        .bind(resident)
        .run(tx)
        .await?;
    sql("UPDATE mediation_note SET author = NULL WHERE author = $1")
        .bind(resident)
        .run(tx)
        .await
        .map(drop)
}

/// Removes what ended before a moment.
pub async fn forget_closed(tx: &mut Tx, before: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM mediation_case WHERE closed_at <= $1").bind(before).run(tx).await
}

/// Cases in which nothing happened since a moment.
pub async fn quiet_since(tx: &mut Tx, since: Moment) -> sqlx::Result<Vec<Case>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM mediation_case WHERE closed_at IS NULL AND changed_at <= $1 ORDER BY id LIMIT 200"
    ))
    .bind(since)
    .all(tx)
    .await
}
