//! What others said and who they are.

use federation::Id;
use federation::vocab::Actor;

use crate::kit::{Moment, Tx, dialect, sql};
use crate::mailroom::blocks::Blocked;

/// A letter that was checked and is to be kept.
pub struct NewLetter<'a> {
    pub id: &'a str,
    pub activity_id: &'a str,
    pub actor: &'a Id,
    pub kind: &'a str,
    pub body: &'a str,
}

/// A letter that a worker holds.
#[derive(sqlx::FromRow)]
pub struct Letter {
    pub id: String,
    pub actor: String,
    pub body: String,
    pub attempts: i64,
}

/// Keeps a letter once, however often it comes.
pub async fn keep_letter(tx: &mut Tx, letter: &NewLetter<'_>, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO letter (id, activity_id, actor, host, type, body, next_at, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT (activity_id) DO NOTHING")
    .bind(letter.id)
    .bind(letter.activity_id)
    .bind(letter.actor.as_str())
    .bind(letter.actor.authority())
    .bind(letter.kind)
    .bind(letter.body)
    .bind(now)
    .run(tx)
    .await
}

pub async fn has_due_letter(tx: &mut Tx, now: Moment) -> sqlx::Result<bool> {
    let row: Option<(String,)> = sql("SELECT id FROM letter WHERE state = 'waiting' \
         AND next_at <= $1 AND (locked_until IS NULL OR locked_until < $1) LIMIT 1")
    .bind(now)
    .one(tx)
    .await?;
    Ok(row.is_some())
}

pub async fn claim_letters(
    tx: &mut Tx,
    now: Moment,
    until: Moment,
    most: i64,
) -> sqlx::Result<Vec<Letter>> {
    sql(dialect::CLAIM_LETTERS.on(tx.dialect())).bind(until).bind(now).bind(most).all(tx).await
}

pub async fn finish_letter(
    tx: &mut Tx,
    id: &str,
    state: &str,
    reason: Option<&str>,
) -> sqlx::Result<u64> {
    // What was done needs no body any more; what was refused keeps it for the operator.
    sql("UPDATE letter SET state = $2, reason = $3, locked_until = NULL, \
         body = CASE WHEN $2 = 'done' THEN '' ELSE body END WHERE id = $1")
    .bind(id)
    .bind(state)
    .bind(reason)
    .run(tx)
    .await
}

pub async fn delay_letter(
    tx: &mut Tx,
    id: &str,
    next_at: Moment,
    reason: &str,
) -> sqlx::Result<u64> {
    sql("UPDATE letter SET next_at = $2, reason = $3, locked_until = NULL WHERE id = $1")
        .bind(id)
        .bind(next_at)
        .bind(reason)
        .run(tx)
        .await
}

/// An actor of another server.
#[derive(sqlx::FromRow)]
pub struct RemoteActor {
    pub document: String,
    pub fetched_at: Moment,
    pub gone_at: Option<Moment>,
}

pub async fn keep_remote_actor(tx: &mut Tx, actor: &Actor, now: Moment) -> sqlx::Result<u64> {
    let name = actor.name.as_deref().unwrap_or(&actor.preferred_username);
    sql("INSERT INTO remote_actor (id, kind, host, username, name, inbox, shared_inbox, \
         document, fetched_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, username = excluded.username, \
         name = excluded.name, inbox = excluded.inbox, shared_inbox = excluded.shared_inbox, \
         document = excluded.document, fetched_at = excluded.fetched_at, gone_at = NULL")
    .bind(actor.id.as_str())
    .bind(actor.kind.name())
    .bind(actor.id.authority())
    .bind(&actor.preferred_username)
    .bind(name)
    .bind(actor.inbox.as_str())
    .bind(actor.shared_inbox.as_ref().map(Id::as_str))
    .bind(actor.to_json().to_string())
    .bind(now)
    .run(tx)
    .await
}

pub async fn remote_actor(tx: &mut Tx, id: &Id) -> sqlx::Result<Option<RemoteActor>> {
    sql("SELECT document, fetched_at, gone_at FROM remote_actor WHERE id = $1")
        .bind(id.as_str())
        .one(tx)
        .await
}

/// An actor that is gone follows nobody any more.
pub async fn bury_remote_actor(tx: &mut Tx, id: &Id, now: Moment) -> sqlx::Result<()> {
    sql("UPDATE remote_actor SET gone_at = $2 WHERE id = $1")
        .bind(id.as_str())
        .bind(now)
        .run(tx)
        .await?;
    sql("DELETE FROM follower WHERE actor = $1").bind(id.as_str()).run(tx).await?;
    Ok(())
}

pub async fn key(tx: &mut Tx, key_id: &Id) -> sqlx::Result<Option<(String, String)>> {
    sql("SELECT owner, der FROM actor_key WHERE id = $1").bind(key_id.as_str()).one(tx).await
}

pub async fn keep_key(
    tx: &mut Tx,
    key_id: &str,
    owner: &Id,
    der: &str,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("INSERT INTO actor_key (id, owner, der, fetched_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, der = excluded.der, \
         fetched_at = excluded.fetched_at")
    .bind(key_id)
    .bind(owner.as_str())
    .bind(der)
    .bind(now)
    .run(tx)
    .await
}

/// Forgets the keys of an actor and says which they were.
pub async fn forget_keys(tx: &mut Tx, owner: &Id) -> sqlx::Result<Vec<(String,)>> {
    sql("DELETE FROM actor_key WHERE owner = $1 RETURNING id").bind(owner.as_str()).all(tx).await
}

/// What we know of an object of others.
#[derive(sqlx::FromRow)]
pub struct Known {
    pub owner: String,
    pub kind: String,
    pub version_at: Moment,
    pub gone_at: Option<Moment>,
}

/// A version that we heard.
pub struct NewHeard<'a> {
    pub id: &'a Id,
    pub owner: &'a Id,
    pub site: Option<&'a str>,
    pub kind: &'a str,
    pub version: Moment,
}

pub async fn heard(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Known>> {
    sql("SELECT owner, type AS kind, version_at, gone_at FROM heard WHERE id = $1")
        .bind(id)
        .one(tx)
        .await
}

pub async fn keep_heard(tx: &mut Tx, heard: &NewHeard<'_>) -> sqlx::Result<u64> {
    sql("INSERT INTO heard (id, owner, site, type, version_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (id) DO UPDATE SET version_at = excluded.version_at, \
         type = excluded.type, site = excluded.site \
         WHERE heard.gone_at IS NULL AND heard.version_at <= excluded.version_at")
    .bind(heard.id.as_str())
    .bind(heard.owner.as_str())
    .bind(heard.site)
    .bind(heard.kind)
    .bind(heard.version)
    .run(tx)
    .await
}

/// Leaves a tombstone, also for something that we never saw: its `Create` may come later.
pub async fn bury_heard(tx: &mut Tx, id: &Id, owner: &Id, now: Moment) -> sqlx::Result<u64> {
    sql("INSERT INTO heard (id, owner, type, version_at, gone_at) \
         VALUES ($1, $2, 'Tombstone', $3, $3) \
         ON CONFLICT (id) DO UPDATE SET gone_at = excluded.gone_at, \
         version_at = excluded.version_at")
    .bind(id.as_str())
    .bind(owner.as_str())
    .bind(now)
    .run(tx)
    .await
}

/// A page of a collection as it was the last time.
#[derive(sqlx::FromRow)]
pub struct FetchedPage {
    pub etag: Option<String>,
    pub last_modified: Option<String>,
    pub items: String,
    pub next_page: Option<String>,
}

pub async fn fetched_page(tx: &mut Tx, id: &Id) -> sqlx::Result<Option<FetchedPage>> {
    sql("SELECT etag, last_modified, items, next_page FROM fetched_page WHERE id = $1")
        .bind(id.as_str())
        .one(tx)
        .await
}

pub async fn keep_fetched_page(
    tx: &mut Tx,
    id: &Id,
    site: &str,
    page: &FetchedPage,
) -> sqlx::Result<u64> {
    sql("INSERT INTO fetched_page (id, site, etag, last_modified, items, next_page) \
         VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (id) DO UPDATE SET site = excluded.site, etag = excluded.etag, \
         last_modified = excluded.last_modified, items = excluded.items, \
         next_page = excluded.next_page")
    .bind(id.as_str())
    .bind(site)
    .bind(&page.etag)
    .bind(&page.last_modified)
    .bind(&page.items)
    .bind(&page.next_page)
    .run(tx)
    .await
}

pub async fn is_blocked(tx: &mut Tx, actor: &Id) -> sqlx::Result<bool> {
    Ok(blocked_hosts(tx).await?.blocks_id(actor))
}

/// The hosts and actors that we neither hear nor write to: hosts in whatever spelling, with all
/// below them.
pub async fn blocked_hosts(tx: &mut Tx) -> sqlx::Result<Blocked> {
    let rows: Vec<(String, bool)> =
        sql("SELECT target, is_actor FROM block WHERE severity = 'refuse'").all(tx).await?;
    Ok(Blocked::new(&rows))
}

/// The hosts and actors whose things are kept and not shown.
pub async fn silenced(tx: &mut Tx) -> sqlx::Result<Blocked> {
    let rows: Vec<(String, bool)> =
        sql("SELECT target, is_actor FROM block WHERE severity = 'silence'").all(tx).await?;
    Ok(Blocked::new(&rows))
}

/// A picture of others.
#[derive(sqlx::FromRow)]
pub struct HeardPicture {
    pub source: String,
    pub alt: String,
    pub picture: Option<String>,
}

pub async fn heard_picture(tx: &mut Tx, about: &str) -> sqlx::Result<Option<HeardPicture>> {
    sql("SELECT source, alt, picture FROM heard_picture WHERE about = $1").bind(about).one(tx).await
}

pub async fn want_picture(tx: &mut Tx, about: &str, source: &str, alt: &str) -> sqlx::Result<u64> {
    sql("INSERT INTO heard_picture (about, source, alt) VALUES ($1, $2, $3) \
         ON CONFLICT (about) DO UPDATE SET source = excluded.source, alt = excluded.alt, \
         picture = NULL")
    .bind(about)
    .bind(source)
    .bind(alt)
    .run(tx)
    .await
}

pub async fn picture_fetched(
    tx: &mut Tx,
    about: &str,
    source: &str,
    picture: &str,
) -> sqlx::Result<u64> {
    sql("UPDATE heard_picture SET picture = $3 WHERE about = $1 AND source = $2")
        .bind(about)
        .bind(source)
        .bind(picture)
        .run(tx)
        .await
}

pub async fn forget_picture(tx: &mut Tx, about: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM heard_picture WHERE about = $1").bind(about).run(tx).await
}

pub async fn forget_fetched(tx: &mut Tx, picture: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM heard_picture WHERE picture = $1").bind(picture).run(tx).await
}
