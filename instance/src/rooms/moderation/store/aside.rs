//! What was taken out of its room and can be put back.

use serde_json::Value;

use crate::kit::{Moment, Tx, sql};
use crate::rooms::moderation::thing::{About, Aside, Why};

/// Something that lies aside.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Lying {
    /// Its id for the world.
    pub uri: String,
    /// What sort of thing, by name.
    pub kind: String,
    /// Its id in its room.
    pub about: String,
    /// The actor of the site that it came from.
    pub site: Option<String>,
    /// The actor elsewhere who made it.
    pub maker: Option<String>,
    /// All of it, as JSON.
    pub kept: String,
    /// Why.
    pub why: Why,
}

macro_rules! lying {
    () => {
        "SELECT uri, kind, about, site, maker, kept, why FROM aside "
    };
}

/// Puts something aside. A newer version of what lies there already takes its place, under the id
/// that the first one had.
pub async fn keep(
    tx: &mut Tx,
    aside: &Aside,
    why: Why,
    maker: Option<&str>,
    now: Moment,
) -> anyhow::Result<()> {
    let known = find(tx, &aside.uri).await?;
    let id = known.map_or_else(|| aside.id.clone(), |known| known.about);
    let mut kept: Value = serde_json::from_str(&aside.kept)?;
    if let Some(fields) = kept.as_object_mut() {
        fields.insert("id".to_owned(), Value::from(id.as_str()));
    }
    sql("INSERT INTO aside (uri, kind, about, site, maker, owner, pictures, kept, why, \
         created_at, ends_at) VALUES ($1, $2, $3, CAST($4 AS TEXT), CAST($5 AS TEXT), \
         CAST($6 AS TEXT), $7, $8, $9, $10, $11) ON CONFLICT (uri) DO UPDATE SET \
         kept = excluded.kept, pictures = excluded.pictures, why = excluded.why, \
         ends_at = excluded.ends_at")
    .bind(&aside.uri)
    .bind(aside.kind.name())
    .bind(id)
    .bind(&aside.site)
    .bind(maker)
    .bind(&aside.owner)
    .bind(&aside.pictures)
    .bind(kept.to_string())
    .bind(why.name())
    .bind(now)
    .bind(why.ends(now))
    .run(tx)
    .await?;
    Ok(())
}

/// What lies aside under this id for the world.
pub async fn find(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Lying>> {
    sql(concat!(lying!(), "WHERE uri = $1")).bind(uri).one(tx).await
}

/// What lies aside of this kind under this id of its room.
pub async fn of_thing(tx: &mut Tx, kind: About, id: &str) -> sqlx::Result<Option<Lying>> {
    sql(concat!(lying!(), "WHERE kind = $1 AND about = $2"))
        .bind(kind.name())
        .bind(id)
        .one(tx)
        .await
}

/// Everything that lies aside because its maker is silenced.
pub async fn silenced(tx: &mut Tx) -> sqlx::Result<Vec<Lying>> {
    sql(concat!(lying!(), "WHERE why = 'silenced' ORDER BY created_at, uri")).all(tx).await
}

/// Says anew why something lies aside.
pub async fn now_because(
    tx: &mut Tx,
    kind: About,
    id: &str,
    why: Why,
    now: Moment,
) -> sqlx::Result<u64> {
    sql("UPDATE aside SET why = $3, ends_at = $4 WHERE kind = $1 AND about = $2")
        .bind(kind.name())
        .bind(id)
        .bind(why.name())
        .bind(why.ends(now))
        .run(tx)
        .await
}

/// Takes something from where it lay.
pub async fn take(tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM aside WHERE uri = $1").bind(uri).run(tx).await
}

/// Removes what lies aside of a site.
pub async fn forget_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM aside WHERE site = $1").bind(site).run(tx).await
}

/// Removes what lies aside of a resident.
pub async fn forget_owner(tx: &mut Tx, owner: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM aside WHERE owner = $1").bind(owner).run(tx).await
}

/// Removes what may go for good.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM aside WHERE ends_at <= $1").bind(now).run(tx).await
}

/// What lies aside of a site: ids for the world.
pub async fn of_site(tx: &mut Tx, site: &str) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql("SELECT uri FROM aside WHERE site = $1").bind(site).all(tx).await?;
    Ok(rows.into_iter().map(|(uri,)| uri).collect())
}

/// Everything of a resident that lies aside, as JSON, and when it was put there.
pub async fn of_owner(tx: &mut Tx, owner: &str) -> sqlx::Result<Vec<(String, Moment)>> {
    sql("SELECT kept, created_at FROM aside WHERE owner = $1 ORDER BY created_at, uri")
        .bind(owner)
        .all(tx)
        .await
}

/// The ids of the pictures of what lies aside.
pub async fn pictures(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql("SELECT pictures FROM aside WHERE pictures <> ''").all(tx).await?;
    Ok(rows.iter().flat_map(|(ids,)| ids.split_whitespace()).map(str::to_owned).collect())
}
