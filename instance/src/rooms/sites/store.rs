//! All SQL of the sites.

use super::site::{Site, State};
use crate::kit::time::DAY;
use crate::kit::{Moment, Tx, sql};

macro_rules! sites {
    () => {
        "SELECT id, actor, host, handle, name, own_name, url, facade, state, created_at, \
         linked_at, fetched_at, failed_at, error FROM site "
    };
}

/// An address that is being looked up, and what was found.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Search {
    pub id: String,
    pub address: String,
    pub state: SearchState,
    pub problem: Option<String>,
    pub actor: Option<String>,
    pub name: Option<String>,
    pub handle: Option<String>,
    pub url: Option<String>,
    pub facade: Option<String>,
    pub activities: Option<i64>,
    pub notices: Option<i64>,
    pub organisations: Option<i64>,
}

/// How far a search is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum SearchState {
    Searching,
    Found,
    Failed,
}

pub async fn all(tx: &mut Tx) -> sqlx::Result<Vec<Site>> {
    sql(concat!(sites!(), "ORDER BY name, id LIMIT 1000")).all(tx).await
}

pub async fn linked(tx: &mut Tx) -> sqlx::Result<Vec<Site>> {
    sql(concat!(sites!(), "WHERE state = 'linked' ORDER BY name, id LIMIT 1000")).all(tx).await
}

pub async fn by_id(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Site>> {
    sql(concat!(sites!(), "WHERE id = $1")).bind(id).one(tx).await
}

pub async fn by_actor(tx: &mut Tx, actor: &str) -> sqlx::Result<Option<Site>> {
    sql(concat!(sites!(), "WHERE actor = $1")).bind(actor).one(tx).await
}

pub async fn insert(tx: &mut Tx, site: &Site) -> sqlx::Result<u64> {
    sql("INSERT INTO site (id, actor, host, handle, name, own_name, url, facade, state, \
         created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'asked', $9) \
         ON CONFLICT (actor) DO UPDATE SET name = excluded.name, state = 'asked', \
         created_at = excluded.created_at, failed_at = NULL, error = NULL")
    .bind(&site.id)
    .bind(&site.actor)
    .bind(&site.host)
    .bind(&site.handle)
    .bind(&site.name)
    .bind(&site.own_name)
    .bind(&site.url)
    .bind(&site.facade)
    .bind(site.created_at)
    .run(tx)
    .await
}

pub async fn set_state(tx: &mut Tx, actor: &str, state: State, now: Moment) -> sqlx::Result<u64> {
    let state = match state {
        State::Asked => "asked",
        State::Linked => "linked",
        State::Refused => "refused",
    };
    sql("UPDATE site SET state = $2, linked_at = $3 WHERE actor = $1")
        .bind(actor)
        .bind(state)
        .bind(now)
        .run(tx)
        .await
}

/// The name we gave a site stays, unless it was the name it gave itself.
pub async fn rename(
    tx: &mut Tx,
    actor: &str,
    own_name: &str,
    url: &str,
    facade: &str,
) -> sqlx::Result<u64> {
    sql("UPDATE site SET name = CASE WHEN name = own_name THEN $2 ELSE name END, \
         own_name = $2, url = $3, facade = $4 WHERE actor = $1")
    .bind(actor)
    .bind(own_name)
    .bind(url)
    .bind(facade)
    .run(tx)
    .await
}

pub async fn fetched(tx: &mut Tx, actor: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE site SET fetched_at = $2, failed_at = NULL, error = NULL WHERE actor = $1")
        .bind(actor)
        .bind(now)
        .run(tx)
        .await
}

pub async fn failed(tx: &mut Tx, actor: &str, error: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE site SET failed_at = COALESCE(failed_at, $3), error = $2 WHERE actor = $1")
        .bind(actor)
        .bind(error)
        .bind(now)
        .run(tx)
        .await
}

pub async fn delete(tx: &mut Tx, actor: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM site WHERE actor = $1").bind(actor).run(tx).await
}

pub async fn begin_search(tx: &mut Tx, id: &str, address: &str, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM site_search WHERE created_at < $1").bind(now.plus(-DAY)).run(tx).await?;
    sql("INSERT INTO site_search (id, address, state, created_at) VALUES ($1, $2, 'searching', $3)")
        .bind(id)
        .bind(address)
        .bind(now)
        .run(tx)
        .await
}

pub async fn search(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Search>> {
    sql("SELECT id, address, state, problem, actor, name, handle, url, facade, activities, \
         notices, organisations FROM site_search WHERE id = $1")
    .bind(id)
    .one(tx)
    .await
}

pub async fn search_failed(tx: &mut Tx, id: &str, problem: &str) -> sqlx::Result<u64> {
    sql("UPDATE site_search SET state = 'failed', problem = $2 WHERE id = $1")
        .bind(id)
        .bind(problem)
        .run(tx)
        .await
}

pub async fn search_found(tx: &mut Tx, found: &Search) -> sqlx::Result<u64> {
    sql("UPDATE site_search SET state = 'found', actor = $2, name = $3, handle = $4, url = $5, \
         facade = $6, activities = $7, notices = $8, organisations = $9 WHERE id = $1")
    .bind(&found.id)
    .bind(&found.actor)
    .bind(&found.name)
    .bind(&found.handle)
    .bind(&found.url)
    .bind(&found.facade)
    .bind(found.activities)
    .bind(found.notices)
    .bind(found.organisations)
    .run(tx)
    .await
}
