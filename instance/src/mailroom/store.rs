//! All SQL of the mailroom: our actors and what we said here, what others said in [`theirs`], the
//! post under way in [`post`].

mod follows;
mod post;
mod theirs;

use federation::Id;

use crate::kit::id::new_id;
use crate::kit::retention::POST;
use crate::kit::time::DAY;
use crate::kit::{Moment, Tx, sql};

pub use follows::*;
pub use post::*;
pub use theirs::*;

/// A new actor of ours.
pub struct NewActor<'a> {
    pub id: String,
    pub kind: &'a str,
    pub username: String,
    pub rsa_key: String,
    pub ed25519_key: String,
    pub document: String,
}

/// An actor of ours.
#[derive(sqlx::FromRow)]
pub struct LocalActor {
    pub id: String,
    pub document: String,
    pub gone_at: Option<Moment>,
}

pub async fn insert_actor(tx: &mut Tx, actor: &NewActor<'_>, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO local_actor (id, kind, username, rsa_key, ed25519_key, document, \
         created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $7)")
    .bind(&actor.id)
    .bind(actor.kind)
    .bind(&actor.username)
    .bind(&actor.rsa_key)
    .bind(&actor.ed25519_key)
    .bind(&actor.document)
    .bind(now)
    .run(tx)
    .await
}

pub async fn actor(tx: &mut Tx, id: &str) -> sqlx::Result<Option<LocalActor>> {
    sql("SELECT id, document, gone_at FROM local_actor WHERE id = $1").bind(id).one(tx).await
}

pub async fn actor_by_username(tx: &mut Tx, username: &str) -> sqlx::Result<Option<LocalActor>> {
    sql("SELECT id, document, gone_at FROM local_actor WHERE username = $1")
        .bind(username)
        .one(tx)
        .await
}

pub async fn update_actor(tx: &mut Tx, id: &str, document: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE local_actor SET document = $2, updated_at = $3 WHERE id = $1")
        .bind(id)
        .bind(document)
        .bind(now)
        .run(tx)
        .await
}

/// The row stays, so that its id answers 410 and its last letter can still be signed.
pub async fn remove_actor(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE local_actor SET gone_at = $2 WHERE id = $1").bind(id).bind(now).run(tx).await
}

pub async fn rsa_key(tx: &mut Tx, id: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT rsa_key FROM local_actor WHERE id = $1").bind(id).one(tx).await?;
    Ok(row.map(|(pem,)| pem))
}

/// Documents of our organisations after a cursor, in the order in which they came.
pub async fn organisation_documents(
    tx: &mut Tx,
    after: &str,
    most: i64,
) -> sqlx::Result<Vec<LocalActor>> {
    sql("SELECT id, document, gone_at FROM local_actor \
         WHERE kind = 'organisation' AND gone_at IS NULL AND id > $1 ORDER BY id LIMIT $2")
    .bind(after)
    .bind(most)
    .all(tx)
    .await
}

pub async fn count_organisations(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM local_actor WHERE kind = 'organisation' AND gone_at IS NULL")
        .count(tx)
        .await
}

/// A new object of ours, or a new version of it.
pub struct NewObject<'a> {
    pub id: &'a str,
    pub kind: &'a str,
    pub actor: &'a str,
    pub json: &'a str,
    pub create_id: &'a str,
    pub starts_at: Option<Moment>,
    pub ends_at: Option<Moment>,
}

/// An object of ours as others see it.
#[derive(sqlx::FromRow)]
pub struct Published {
    pub id: String,
    pub kind: String,
    pub json: Option<String>,
    pub create_id: String,
    #[sqlx(rename = "published_at")]
    pub first_at: Moment,
    pub updated_at: Moment,
    pub gone_at: Option<Moment>,
}

pub async fn insert_object(tx: &mut Tx, object: &NewObject<'_>, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO published (id, type, actor, json, create_id, starts_at, ends_at, \
         published_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)")
    .bind(object.id)
    .bind(object.kind)
    .bind(object.actor)
    .bind(object.json)
    .bind(object.create_id)
    .bind(object.starts_at)
    .bind(object.ends_at)
    .bind(now)
    .run(tx)
    .await
}

pub async fn update_object(tx: &mut Tx, object: &NewObject<'_>, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE published SET json = $2, starts_at = $3, ends_at = $4, updated_at = $5 \
         WHERE id = $1")
    .bind(object.id)
    .bind(object.json)
    .bind(object.starts_at)
    .bind(object.ends_at)
    .bind(now)
    .run(tx)
    .await
}

pub async fn bury_object(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE published SET json = NULL, gone_at = $2, updated_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}

/// Forgets what we said about an object; what still waits to be sent is not sent any more.
pub async fn forget_said(tx: &mut Tx, object: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM outbox WHERE object_id = $1").bind(object).run(tx).await
}

macro_rules! published {
    () => {
        "SELECT id, type AS kind, json, create_id, published_at, updated_at, gone_at \
         FROM published "
    };
}

pub async fn object(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Published>> {
    sql(concat!(published!(), "WHERE id = $1")).bind(id).one(tx).await
}

/// The outbox, the newest first, before a cursor.
pub async fn newest_objects(
    tx: &mut Tx,
    before: (Moment, &str),
    most: i64,
) -> sqlx::Result<Vec<Published>> {
    sql(concat!(
        published!(),
        "WHERE gone_at IS NULL AND (published_at, id) < ($1, $2) \
         ORDER BY published_at DESC, id DESC LIMIT $3"
    ))
    .bind(before.0)
    .bind(before.1)
    .bind(most)
    .all(tx)
    .await
}

pub async fn count_objects(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM published WHERE gone_at IS NULL").count(tx).await
}

/// An object with the moment by which its collection is ordered.
#[derive(sqlx::FromRow)]
pub struct Listed {
    pub id: String,
    pub json: Option<String>,
    pub at: Moment,
}

/// What is under way or still to come, ascending, after a cursor.
pub async fn coming_objects(
    tx: &mut Tx,
    now: Moment,
    after: (Moment, &str),
    most: i64,
) -> sqlx::Result<Vec<Listed>> {
    sql("SELECT id, json, starts_at AS at FROM published \
         WHERE gone_at IS NULL AND type = 'Event' AND starts_at IS NOT NULL \
         AND COALESCE(ends_at, starts_at) >= $1 AND (starts_at, id) > ($2, $3) \
         ORDER BY starts_at, id LIMIT $4")
    .bind(now)
    .bind(after.0)
    .bind(after.1)
    .bind(most)
    .all(tx)
    .await
}

pub async fn count_coming(tx: &mut Tx, now: Moment) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM published WHERE gone_at IS NULL AND type = 'Event' \
         AND COALESCE(ends_at, starts_at) >= $1")
    .bind(now)
    .count(tx)
    .await
}

/// Notices that did not expire, in the order in which they came, after a cursor.
pub async fn open_notices(
    tx: &mut Tx,
    now: Moment,
    after: (Moment, &str),
    most: i64,
) -> sqlx::Result<Vec<Listed>> {
    sql("SELECT id, json, published_at AS at FROM published \
         WHERE gone_at IS NULL AND type = 'Note' AND (ends_at IS NULL OR ends_at >= $1) \
         AND (published_at, id) > ($2, $3) ORDER BY published_at, id LIMIT $4")
    .bind(now)
    .bind(after.0)
    .bind(after.1)
    .bind(most)
    .all(tx)
    .await
}

pub async fn count_notices(tx: &mut Tx, now: Moment) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM published WHERE gone_at IS NULL AND type = 'Note' \
         AND (ends_at IS NULL OR ends_at >= $1)")
    .bind(now)
    .count(tx)
    .await
}

/// What is there of one type, in the order in which it came, after a cursor.
pub async fn objects_of(
    tx: &mut Tx,
    kind: &str,
    after: (Moment, &str),
    most: i64,
) -> sqlx::Result<Vec<Listed>> {
    sql("SELECT id, json, published_at AS at FROM published \
         WHERE gone_at IS NULL AND type = $1 AND (published_at, id) > ($2, $3) \
         ORDER BY published_at, id LIMIT $4")
    .bind(kind)
    .bind(after.0)
    .bind(after.1)
    .bind(most)
    .all(tx)
    .await
}

pub async fn count_objects_of(tx: &mut Tx, kind: &str) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM published WHERE gone_at IS NULL AND type = $1")
        .bind(kind)
        .count(tx)
        .await
}

/// Forgets post that was dealt with: deliveries after a week, letters after a month (a letter that
/// comes again is known by its id until then; its signature is too old long before).
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    let deliveries = sql("DELETE FROM delivery WHERE state <> 'waiting' AND done_at < $1")
        .bind(now.plus(-7 * DAY))
        .run(tx)
        .await?;
    let letters = sql("DELETE FROM letter WHERE state <> 'waiting' AND created_at < $1")
        .bind(now.plus(-POST))
        .run(tx)
        .await?;
    // What went to one inbox only is nobody else's to ask after.
    let answers = sql("DELETE FROM outbox WHERE to_inbox IS NOT NULL AND created_at < $1")
        .bind(now.plus(-POST))
        .run(tx)
        .await?;
    // The messages of direct notes are kept a year; what we know of those notes a little longer.
    let notes = sql("DELETE FROM heard WHERE type = 'DirectNote' AND version_at < $1")
        .bind(now.plus(-400 * DAY))
        .run(tx)
        .await?;
    Ok(deliveries + letters + answers + notes)
}

/// One delivery to one inbox; a second one of the same letter to the same inbox is not kept.
pub async fn insert_delivery(
    tx: &mut Tx,
    outbox_id: &str,
    object_id: &str,
    inbox: &Id,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO delivery (id, outbox_id, object_id, inbox, host, next_at, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (outbox_id, inbox) DO NOTHING")
    .bind(new_id(now))
    .bind(outbox_id)
    .bind(object_id)
    .bind(inbox.as_str())
    .bind(inbox.authority())
    .bind(now)
    .run(tx)
    .await
}
