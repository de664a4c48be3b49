//! Who follows our actors, and whom we follow.

use federation::Id;

use crate::kit::{Moment, Tx, sql};
use crate::mailroom::follows::{Follower, Following, State};

/// A new follower.
pub struct NewFollower<'a> {
    pub local: &'a str,
    pub actor: &'a Id,
    pub inbox: &'a Id,
    pub follow_id: &'a Id,
}

/// Keeps a follower, or the newer question of one that was known, and says where it stands.
pub async fn insert_follower(
    tx: &mut Tx,
    follower: &NewFollower<'_>,
    now: Moment,
) -> sqlx::Result<State> {
    let row: Option<(State,)> = sql("INSERT INTO follower \
         (local_actor, actor, host, inbox, follow_id, state, created_at) \
         VALUES ($1, $2, $3, $4, $5, 'asked', $6) \
         ON CONFLICT (local_actor, actor) DO UPDATE SET inbox = excluded.inbox, \
         follow_id = excluded.follow_id RETURNING state")
    .bind(follower.local)
    .bind(follower.actor.as_str())
    .bind(follower.inbox.authority())
    .bind(follower.inbox.as_str())
    .bind(follower.follow_id.as_str())
    .bind(now)
    .one(tx)
    .await?;
    Ok(row.map_or(State::Asked, |(state,)| state))
}

pub async fn follow_id(tx: &mut Tx, local: &str, actor: &Id) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT follow_id FROM follower WHERE local_actor = $1 AND actor = $2")
            .bind(local)
            .bind(actor.as_str())
            .one(tx)
            .await?;
    Ok(row.map(|(id,)| id))
}

pub async fn set_follower(
    tx: &mut Tx,
    local: &str,
    actor: &Id,
    state: State,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("UPDATE follower SET state = $3, answered_at = $4 WHERE local_actor = $1 AND actor = $2")
        .bind(local)
        .bind(actor.as_str())
        .bind(state.name())
        .bind(now)
        .run(tx)
        .await
}

pub async fn delete_follower(tx: &mut Tx, local: &str, actor: &Id) -> sqlx::Result<u64> {
    sql("DELETE FROM follower WHERE local_actor = $1 AND actor = $2")
        .bind(local)
        .bind(actor.as_str())
        .run(tx)
        .await
}

pub async fn delete_follower_by_follow(
    tx: &mut Tx,
    follow_id: &str,
    actor: &Id,
) -> sqlx::Result<()> {
    sql("DELETE FROM follower WHERE follow_id = $1 AND actor = $2")
        .bind(follow_id)
        .bind(actor.as_str())
        .run(tx)
        .await
        .map(drop)
}

/// Followers whose inbox is gone are gone.
pub async fn drop_followers_at(tx: &mut Tx, inbox: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM follower WHERE inbox = $1").bind(inbox).run(tx).await
}

macro_rules! followers {
    () => {
        "SELECT f.local_actor, f.actor, COALESCE(r.name, f.actor) AS name, f.host, \
         COALESCE(r.kind, '') AS kind, f.state, f.created_at \
         FROM follower f LEFT JOIN remote_actor r ON r.id = f.actor "
    };
}

pub async fn followers(tx: &mut Tx, most: i64) -> sqlx::Result<Vec<Follower>> {
    sql(concat!(followers!(), "WHERE f.state = 'accepted' ORDER BY f.created_at DESC LIMIT $1"))
        .bind(most)
        .all(tx)
        .await
}

pub async fn refused_followers(tx: &mut Tx) -> sqlx::Result<Vec<Follower>> {
    sql(concat!(followers!(), "WHERE f.state = 'refused' ORDER BY f.answered_at DESC LIMIT 50"))
        .all(tx)
        .await
}

pub async fn waiting_followers(tx: &mut Tx) -> sqlx::Result<Vec<Follower>> {
    sql(concat!(followers!(), "WHERE f.state = 'asked' ORDER BY f.created_at LIMIT 200"))
        .all(tx)
        .await
}

pub async fn count_followers(tx: &mut Tx, local: &str) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM follower WHERE local_actor = $1 AND state = 'accepted'")
        .bind(local)
        .count(tx)
        .await
}

/// The inboxes of the followers of one actor, and of another one when that is named.
pub async fn inboxes_of(tx: &mut Tx, actor: &str, also: &str) -> sqlx::Result<Vec<(String,)>> {
    sql("SELECT DISTINCT f.inbox FROM follower f LEFT JOIN host h ON h.host = f.host \
         WHERE f.state = 'accepted' AND (f.local_actor = $1 OR f.local_actor = $2) \
         AND h.retired_at IS NULL ORDER BY f.inbox")
    .bind(actor)
    .bind(also)
    .all(tx)
    .await
}

macro_rules! following {
    () => {
        "SELECT actor, follow_id, state, created_at FROM following "
    };
}

pub async fn insert_following(
    tx: &mut Tx,
    actor: &Id,
    follow_id: &Id,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO following (actor, host, follow_id, state, created_at) \
         VALUES ($1, $2, $3, 'asked', $4) \
         ON CONFLICT (actor) DO UPDATE SET follow_id = excluded.follow_id, state = 'asked', \
         created_at = excluded.created_at, answered_at = NULL")
    .bind(actor.as_str())
    .bind(actor.authority())
    .bind(follow_id.as_str())
    .bind(now)
    .run(tx)
    .await
}

pub async fn following(tx: &mut Tx, actor: &str) -> sqlx::Result<Option<Following>> {
    sql(concat!(following!(), "WHERE actor = $1")).bind(actor).one(tx).await
}

pub async fn following_by_follow(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Following>> {
    sql(concat!(following!(), "WHERE follow_id = $1")).bind(id).one(tx).await
}

pub async fn set_following(
    tx: &mut Tx,
    actor: &str,
    state: State,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("UPDATE following SET state = $2, answered_at = $3 WHERE actor = $1")
        .bind(actor)
        .bind(state.name())
        .bind(now)
        .run(tx)
        .await
}

/// Stops following: what we heard from there and the pages we fetched are forgotten too, so that
/// following again begins anew.
pub async fn delete_following(tx: &mut Tx, actor: &str) -> sqlx::Result<()> {
    sql("DELETE FROM following WHERE actor = $1").bind(actor).run(tx).await?;
    forget_heard_of(tx, actor).await
}

/// Forgets what was heard from a site and which of its pages were fetched.
pub async fn forget_heard_of(tx: &mut Tx, actor: &str) -> sqlx::Result<()> {
    sql("DELETE FROM heard WHERE site = $1").bind(actor).run(tx).await?;
    sql("DELETE FROM fetched_page WHERE site = $1").bind(actor).run(tx).await?;
    Ok(())
}

/// The site with this actor, when we follow it and it said yes.
pub async fn accepted_site(tx: &mut Tx, actor: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT actor FROM following WHERE actor = $1 AND state = 'accepted'")
            .bind(actor)
            .one(tx)
            .await?;
    Ok(row.map(|(actor,)| actor))
}
