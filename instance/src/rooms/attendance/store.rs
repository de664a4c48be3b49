//! All SQL of attendance.

use super::attendee::{Attendee, Call, State};
use super::gathering::Gathering;
use crate::kit::{Moment, Tx, sql};

macro_rules! gathering {
    () => {
        "id, title, starts_at, ends_at, over_at, place, owner, organisation, is_off"
    };
}

macro_rules! attendee {
    () => {
        "id, gathering, sealed, state, resident, actor, join_id, on_behalf, name, phone, email, \
         lang, people, to_fetch, fetch_from, remark, to_call, reminded_at, created_at"
    };
}

/// The most people who wait for one activity and are looked at together.
const MOST_WAITING: i64 = 1_000;

/// Keeps an activity for which somebody signs up; what is known of it already stays, because
/// that is what people were told.
pub async fn begin_gathering(tx: &mut Tx, gathering: &Gathering) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO gathering (",
        gathering!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING"
    ))
    .bind(&gathering.id)
    .bind(&gathering.title)
    .bind(gathering.starts_at)
    .bind(gathering.ends_at)
    .bind(gathering.over_at)
    .bind(&gathering.place)
    .bind(&gathering.owner)
    .bind(&gathering.organisation)
    .bind(gathering.is_off)
    .run(tx)
    .await
}

/// Keeps what people are told about an activity from now on.
pub async fn keep_gathering(tx: &mut Tx, gathering: &Gathering) -> sqlx::Result<u64> {
    sql("UPDATE gathering SET title = $2, starts_at = $3, ends_at = $4, over_at = $5, place = $6, \
         owner = $7, organisation = $8, is_off = $9 WHERE id = $1")
    .bind(&gathering.id)
    .bind(&gathering.title)
    .bind(gathering.starts_at)
    .bind(gathering.ends_at)
    .bind(gathering.over_at)
    .bind(&gathering.place)
    .bind(&gathering.owner)
    .bind(&gathering.organisation)
    .bind(gathering.is_off)
    .run(tx)
    .await
}

/// What people were told about an activity; `None` when nobody signed up.
pub async fn gathering(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Gathering>> {
    sql(concat!("SELECT ", gathering!(), " FROM gathering WHERE id = $1")).bind(id).one(tx).await
}

/// Takes a name off the activities that somebody held.
pub async fn disown(tx: &mut Tx, owner: &str) -> sqlx::Result<u64> {
    sql("UPDATE gathering SET owner = NULL WHERE owner = $1").bind(owner).run(tx).await
}

/// Puts somebody on the list.
pub async fn insert(tx: &mut Tx, attendee: &Attendee, secret_hash: &str) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO attendee (",
        attendee!(),
        ", secret_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20)"
    ))
    .bind(&attendee.id)
    .bind(&attendee.gathering)
    .bind(&attendee.sealed)
    .bind(attendee.state.name())
    .bind(&attendee.resident)
    .bind(&attendee.actor)
    .bind(&attendee.join_id)
    .bind(attendee.on_behalf)
    .bind(&attendee.name)
    .bind(&attendee.phone)
    .bind(&attendee.email)
    .bind(&attendee.lang)
    .bind(attendee.people)
    .bind(attendee.to_fetch)
    .bind(&attendee.fetch_from)
    .bind(&attendee.remark)
    .bind(attendee.to_call.name())
    .bind(attendee.reminded_at)
    .bind(attendee.created_at)
    .bind(secret_hash)
    .run(tx)
    .await
}

/// The attendee with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Attendee>> {
    sql(concat!("SELECT ", attendee!(), " FROM attendee WHERE id = $1")).bind(id).one(tx).await
}

/// The attendee with this secret.
pub async fn by_secret(tx: &mut Tx, secret_hash: &str) -> sqlx::Result<Option<Attendee>> {
    sql(concat!("SELECT ", attendee!(), " FROM attendee WHERE secret_hash = $1"))
        .bind(secret_hash)
        .one(tx)
        .await
}

/// The place of an account on a list, as long as they did not leave it.
pub async fn of_resident(
    tx: &mut Tx,
    gathering: &str,
    resident: &str,
) -> sqlx::Result<Option<Attendee>> {
    sql(concat!(
        "SELECT ",
        attendee!(),
        " FROM attendee WHERE gathering = $1 AND resident = $2 AND state <> 'left'"
    ))
    .bind(gathering)
    .bind(resident)
    .one(tx)
    .await
}

/// The place of an actor elsewhere on a list, as long as they did not leave it.
pub async fn of_actor(tx: &mut Tx, gathering: &str, actor: &str) -> sqlx::Result<Option<Attendee>> {
    sql(concat!(
        "SELECT ",
        attendee!(),
        " FROM attendee WHERE gathering = $1 AND actor = $2 AND state <> 'left'"
    ))
    .bind(gathering)
    .bind(actor)
    .one(tx)
    .await
}

/// The place that an actor elsewhere took with this `Join`.
pub async fn of_join(tx: &mut Tx, actor: &str, join: &str) -> sqlx::Result<Option<Attendee>> {
    sql(concat!(
        "SELECT ",
        attendee!(),
        " FROM attendee WHERE actor = $1 AND join_id = $2 AND state <> 'left'"
    ))
    .bind(actor)
    .bind(join)
    .one(tx)
    .await
}

/// Every place of an actor elsewhere, in the order of the activities.
pub async fn all_of_actor(tx: &mut Tx, actor: &str) -> sqlx::Result<Vec<Attendee>> {
    sql(concat!("SELECT ", attendee!(), " FROM attendee WHERE actor = $1 ORDER BY gathering"))
        .bind(actor)
        .all(tx)
        .await
}

/// Every place of an account, in the order of the activities.
pub async fn all_of_resident(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<Attendee>> {
    sql(concat!("SELECT ", attendee!(), " FROM attendee WHERE resident = $1 ORDER BY gathering"))
        .bind(resident)
        .all(tx)
        .await
}

/// Everybody on a list, in the order in which they came on it; not who left it.
pub async fn list(tx: &mut Tx, gathering: &str) -> sqlx::Result<Vec<Attendee>> {
    sql(concat!(
        "SELECT ",
        attendee!(),
        " FROM attendee WHERE gathering = $1 AND state <> 'left' ORDER BY created_at, id"
    ))
    .bind(gathering)
    .all(tx)
    .await
}

/// Who waits for a place, the first first.
pub async fn waiting(tx: &mut Tx, gathering: &str) -> sqlx::Result<Vec<Attendee>> {
    sql(concat!(
        "SELECT ",
        attendee!(),
        " FROM attendee WHERE gathering = $1 AND state = 'waiting' ORDER BY created_at, id LIMIT $2"
    ))
    .bind(gathering)
    .bind(MOST_WAITING)
    .all(tx)
    .await
}

/// Who comes, has an e-mail address, was on the list before `since`, and was not reminded yet.
pub async fn to_remind(tx: &mut Tx, gathering: &str, since: Moment) -> sqlx::Result<Vec<Attendee>> {
    sql(concat!(
        "SELECT ",
        attendee!(),
        " FROM attendee WHERE gathering = $1 AND state = 'coming' AND email <> '' \
         AND reminded_at IS NULL AND created_at < $2 ORDER BY id"
    ))
    .bind(gathering)
    .bind(since)
    .all(tx)
    .await
}

/// How many people come.
pub async fn people_coming(tx: &mut Tx, gathering: &str) -> sqlx::Result<i64> {
    sql("SELECT CAST(COALESCE(SUM(people), 0) AS BIGINT) FROM attendee \
         WHERE gathering = $1 AND state = 'coming'")
    .bind(gathering)
    .count(tx)
    .await
}

/// How many people wait, and how many names have to be called.
pub async fn waiting_and_to_call(tx: &mut Tx, gathering: &str) -> sqlx::Result<(i64, i64)> {
    let waiting = sql("SELECT CAST(COALESCE(SUM(people), 0) AS BIGINT) FROM attendee \
                       WHERE gathering = $1 AND state = 'waiting'");
    let waiting = waiting.bind(gathering).count(tx).await?;
    let to_call = sql("SELECT COUNT(*) FROM attendee \
                       WHERE gathering = $1 AND state <> 'left' AND to_call <> 'nothing'");
    Ok((waiting, to_call.bind(gathering).count(tx).await?))
}

/// Gives somebody who waited a place.
pub async fn move_up(tx: &mut Tx, id: &str, call: Call) -> sqlx::Result<u64> {
    sql("UPDATE attendee SET state = $2, to_call = $3 WHERE id = $1 AND state = 'waiting'")
        .bind(id)
        .bind(State::Coming.name())
        .bind(call.name())
        .run(tx)
        .await
}

/// Keeps what somebody has to be called about.
pub async fn set_call(tx: &mut Tx, id: &str, call: Call) -> sqlx::Result<u64> {
    sql("UPDATE attendee SET to_call = $2 WHERE id = $1").bind(id).bind(call.name()).run(tx).await
}

/// Keeps the id of a newer `Join` of the same actor.
pub async fn set_join(tx: &mut Tx, id: &str, join: &str) -> sqlx::Result<u64> {
    sql("UPDATE attendee SET join_id = $2 WHERE id = $1").bind(id).bind(join).run(tx).await
}

/// Notes that somebody was reminded.
pub async fn reminded(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE attendee SET reminded_at = $2 WHERE id = $1").bind(id).bind(now).run(tx).await
}

/// Has everybody reminded again: the day is another one.
pub async fn remind_again(tx: &mut Tx, gathering: &str) -> sqlx::Result<u64> {
    sql("UPDATE attendee SET reminded_at = NULL WHERE gathering = $1").bind(gathering).run(tx).await
}

/// Lets somebody leave: that there was somebody stays, for their own page; who it was does not.
pub async fn leave(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("UPDATE attendee SET state = 'left', resident = NULL, actor = NULL, join_id = NULL, \
         name = '', phone = '', email = '', people = 0, to_fetch = FALSE, fetch_from = '', \
         remark = '', to_call = 'nothing' WHERE id = $1")
    .bind(id)
    .run(tx)
    .await
}

/// Removes somebody altogether.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM attendee WHERE id = $1").bind(id).run(tx).await
}

/// Forgets who came two weeks after it was over. How many came stays with the activity.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    let before = now.plus(-crate::kit::retention::ATTENDANCE);
    sql("DELETE FROM attendee WHERE gathering IN (SELECT id FROM gathering WHERE over_at < $1)")
        .bind(before)
        .run(tx)
        .await?;
    sql("DELETE FROM gathering WHERE over_at < $1").bind(before).run(tx).await
}
