//! All SQL of the organisations.

use super::organisation::Organisation;
use crate::kit::figure::{Figure, Span};
use crate::kit::store::Sql;
use crate::kit::{Moment, Tx, sql};
use crate::rooms::sites::Wish;

macro_rules! columns {
    () => {
        "id, uri, site, url, handle, name, sort_name, typed, html, place, street, postal_code, \
         town, latitude, longitude, themes, audiences, features, phone, email, website, hours, \
         picture, picture_alt, scene, published_at, updated_at, week, checked_at, \
         logo"
    };
}

/// What a wish asks of a row, `$1` to `$7`; see [`Wish::bind`]. Of our own only what was checked after
/// `$8`, and nothing from the archive.
macro_rules! wanted {
    () => {
        "(CAST($1 AS TEXT) IS NULL OR search_text LIKE $1 ESCAPE '!') \
         AND (CAST($2 AS TEXT) IS NULL OR search_text LIKE $2 ESCAPE '!') \
         AND (CAST($3 AS TEXT) IS NULL OR search_text LIKE $3 ESCAPE '!') \
         AND (CAST($4 AS TEXT) IS NULL OR search_text LIKE $4 ESCAPE '!') \
         AND (CAST($5 AS TEXT) IS NULL OR audiences LIKE $5) \
         AND (CAST($6 AS TEXT) IS NULL OR themes LIKE $6) \
         AND (CAST($7 AS TEXT) IS NULL OR COALESCE(site, 'hier') = $7) \
         AND archived_at IS NULL AND (site IS NOT NULL OR updated_at > $8 OR confirmed_at > $8)"
    };
}

/// The organisations that a wish asks for, by name.
pub async fn wanted(
    tx: &mut Tx,
    wish: &Wish,
    since: Moment,
    limit: i64,
) -> sqlx::Result<Vec<Organisation>> {
    let (after, id) = wish.begins_after();
    let statement = sql(concat!(
        "SELECT ",
        columns!(),
        ", confirmed_at, archived_at FROM organisation WHERE ",
        wanted!(),
        " AND (sort_name, id) > ($9, $10) ORDER BY sort_name, id LIMIT $11"
    ));
    wish.bind(statement).bind(since).bind(after).bind(id).bind(limit).all(tx).await
}

/// How many a wish asks for, whatever page of them is shown.
pub async fn count_wanted(tx: &mut Tx, wish: &Wish, since: Moment) -> sqlx::Result<i64> {
    let statement = sql(concat!("SELECT COUNT(*) FROM organisation WHERE ", wanted!()));
    wish.bind(statement).bind(since).count(tx).await
}

/// How many organisations are known here.
pub async fn count(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM organisation WHERE archived_at IS NULL").count(tx).await
}

/// How many organisations this house itself has now.
pub async fn figure(tx: &mut Tx, span: &Span) -> sqlx::Result<Option<Figure>> {
    let number = sql("SELECT COUNT(*) FROM organisation WHERE site IS NULL").count(tx).await?;
    Ok(Figure::there(span, "organisations", "figures-organisations", number))
}

/// How many organisations of this house itself there are.
pub async fn count_own(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM organisation WHERE site IS NULL").count(tx).await
}

/// Id and name of each organisation of this house, by name.
pub async fn names(tx: &mut Tx) -> sqlx::Result<Vec<(String, String)>> {
    sql("SELECT id, name FROM organisation WHERE site IS NULL ORDER BY sort_name, id").all(tx).await
}

/// The name of an organisation of this house, while it is there.
pub async fn name_of(tx: &mut Tx, id: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> =
        sql("SELECT name FROM organisation WHERE id = $1 AND site IS NULL")
            .bind(id)
            .one(tx)
            .await?;
    Ok(row.map(|(name,)| name))
}

/// The organisation with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Organisation>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        ", confirmed_at, archived_at FROM organisation WHERE id = $1"
    ))
    .bind(id)
    .one(tx)
    .await
}

/// The organisation that the world knows by this id.
pub async fn find_by_uri(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Organisation>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        ", confirmed_at, archived_at FROM organisation WHERE uri = $1"
    ))
    .bind(uri)
    .one(tx)
    .await
}

/// Takes a handle for an organisation; false when it was ever given out before.
pub async fn take_handle(tx: &mut Tx, handle: &str, organisation: &str) -> sqlx::Result<bool> {
    let rows = sql("INSERT INTO organisation_handle (handle, organisation) VALUES ($1, $2) \
         ON CONFLICT (handle) DO NOTHING")
    .bind(handle)
    .bind(organisation)
    .run(tx)
    .await?;
    Ok(rows > 0)
}

fn bind_organisation(statement: Sql, organisation: &Organisation) -> Sql {
    statement
        .bind(&organisation.id)
        .bind(&organisation.uri)
        .bind(&organisation.site)
        .bind(&organisation.url)
        .bind(&organisation.handle)
        .bind(&organisation.name)
        .bind(&organisation.sort_name)
        .bind(&organisation.typed)
        .bind(&organisation.html)
        .bind(&organisation.spot.place)
        .bind(&organisation.spot.street)
        .bind(&organisation.spot.postal_code)
        .bind(&organisation.spot.town)
        .bind(organisation.spot.latitude)
        .bind(organisation.spot.longitude)
        .bind(organisation.themes.as_str())
        .bind(organisation.audiences.as_str())
        .bind(organisation.features.as_str())
        .bind(&organisation.phone)
        .bind(&organisation.email)
        .bind(&organisation.website)
        .bind(&organisation.hours)
        .bind(&organisation.picture)
        .bind(&organisation.picture_alt)
        .bind(&organisation.scene)
        .bind(organisation.published_at)
        .bind(organisation.updated_at)
        .bind(&organisation.week)
        .bind(organisation.checked_at)
        .bind(&organisation.logo)
        .bind(organisation.search_text())
}

/// Keeps a new organisation; false when it is there already, because the form was sent twice.
pub async fn insert(tx: &mut Tx, organisation: &Organisation) -> sqlx::Result<bool> {
    let statement = sql(concat!(
        "INSERT INTO organisation (",
        columns!(),
        ", search_text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31) \
         ON CONFLICT (id) DO NOTHING"
    ));
    Ok(bind_organisation(statement, organisation).run(tx).await? > 0)
}

/// Keeps the new version of an organisation. What it is, and whose, never changes.
pub async fn update(tx: &mut Tx, organisation: &Organisation) -> sqlx::Result<bool> {
    let rows = sql("UPDATE organisation SET url = $2, handle = $3, name = $4, sort_name = $5, \
         typed = $6, html = $7, place = $8, street = $9, postal_code = $10, town = $11, \
         latitude = $12, longitude = $13, themes = $14, audiences = $15, features = $16, \
         phone = $17, email = $18, website = $19, hours = $20, picture = $21, picture_alt = $22, \
         scene = $23, updated_at = $24, search_text = $25, week = $26 WHERE id = $1")
    .bind(&organisation.id)
    .bind(&organisation.url)
    .bind(&organisation.handle)
    .bind(&organisation.name)
    .bind(&organisation.sort_name)
    .bind(&organisation.typed)
    .bind(&organisation.html)
    .bind(&organisation.spot.place)
    .bind(&organisation.spot.street)
    .bind(&organisation.spot.postal_code)
    .bind(&organisation.spot.town)
    .bind(organisation.spot.latitude)
    .bind(organisation.spot.longitude)
    .bind(organisation.themes.as_str())
    .bind(organisation.audiences.as_str())
    .bind(organisation.features.as_str())
    .bind(&organisation.phone)
    .bind(&organisation.email)
    .bind(&organisation.website)
    .bind(&organisation.hours)
    .bind(&organisation.picture)
    .bind(&organisation.picture_alt)
    .bind(&organisation.scene)
    .bind(organisation.updated_at)
    .bind(organisation.search_text())
    .bind(&organisation.week)
    .run(tx)
    .await?;
    Ok(rows > 0)
}

/// Keeps the logo of an organisation of this house, and that it changed.
pub async fn show_logo(tx: &mut Tx, organisation: &Organisation) -> sqlx::Result<u64> {
    sql("UPDATE organisation SET logo = $2, updated_at = $3 WHERE id = $1 AND site IS NULL")
        .bind(&organisation.id)
        .bind(&organisation.logo)
        .bind(organisation.updated_at)
        .run(tx)
        .await
}

/// Removes an organisation of this house.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM organisation WHERE id = $1 AND site IS NULL").bind(id).run(tx).await
}

/// Removes an organisation that was heard from another site.
pub async fn remove_heard(tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM organisation WHERE uri = $1 AND site IS NOT NULL").bind(uri).run(tx).await
}

/// Removes everything that was heard from a site.
pub async fn remove_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM organisation WHERE site = $1").bind(site).run(tx).await
}

/// The ids for the world of what is kept of a site.
pub async fn held_of(tx: &mut Tx, site: &str) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql("SELECT uri FROM organisation WHERE site = $1").bind(site).all(tx).await?;
    Ok(rows.into_iter().map(|(uri,)| uri).collect())
}

/// The ids of the pictures and logos that organisations show.
pub async fn pictures(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> = sql("SELECT picture FROM organisation WHERE picture <> '' \
             UNION SELECT logo FROM organisation WHERE logo <> ''")
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Shows a picture with what was heard from another site.
pub async fn show_picture(tx: &mut Tx, uri: &str, id: &str, alt: &str) -> sqlx::Result<u64> {
    sql("UPDATE organisation SET picture = $2, picture_alt = $3 WHERE uri = $1 AND site IS NOT NULL")
        .bind(uri)
        .bind(id)
        .bind(alt)
        .run(tx)
        .await
}

/// How many there are of each site.
pub async fn counts(tx: &mut Tx) -> sqlx::Result<Vec<(String, i64)>> {
    sql("SELECT site, COUNT(*) FROM organisation WHERE site IS NOT NULL GROUP BY site")
        .all(tx)
        .await
}

/// Says that the desk looked at an organisation of this house.
pub async fn check(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE organisation SET checked_at = $2, asked_at = NULL WHERE id = $1 AND site IS NULL")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}

/// Says that the desk asked something about an organisation.
pub async fn asked(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<u64> {
    sql("UPDATE organisation SET asked_at = $2 WHERE id = $1 AND site IS NULL")
        .bind(id)
        .bind(now)
        .run(tx)
        .await
}

/// An organisation of this house that waits for the desk.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Row {
    /// Its id in this house.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Its e-mail address; empty for none.
    pub email: String,
    /// When it was put here.
    pub published_at: Moment,
    /// When the desk asked something about it.
    pub asked_at: Option<Moment>,
    /// Since when nobody writes for it.
    pub alone_since: Option<Moment>,
}

macro_rules! row {
    () => {
        "id, name, email, published_at, asked_at, alone_since"
    };
}

/// The organisations that nobody of the desk looked at, from the one after `after` on.
pub async fn unchecked(tx: &mut Tx, after: &str, limit: i64) -> sqlx::Result<Vec<Row>> {
    sql(concat!(
        "SELECT ",
        row!(),
        " FROM organisation WHERE checked_at IS NULL AND site IS NULL AND id > $1 \
         ORDER BY id LIMIT $2"
    ))
    .bind(after)
    .bind(limit)
    .all(tx)
    .await
}

/// The organisations for which nobody writes any more, the longest first.
pub async fn alone(tx: &mut Tx, limit: i64) -> sqlx::Result<Vec<Row>> {
    sql(concat!(
        "SELECT ",
        row!(),
        " FROM organisation WHERE alone_since IS NOT NULL ORDER BY alone_since, id LIMIT $1"
    ))
    .bind(limit)
    .all(tx)
    .await
}

/// How many things about organisations wait for the desk.
pub async fn count_waiting(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT (SELECT COUNT(*) FROM organisation WHERE checked_at IS NULL AND site IS NULL) \
         + (SELECT COUNT(*) FROM organisation WHERE alone_since IS NOT NULL) \
         + (SELECT COUNT(*) FROM organisation_claim)")
    .count(tx)
    .await
}

/// The id of an organisation of this house with the same name.
pub async fn with_name(tx: &mut Tx, sort_name: &str) -> sqlx::Result<Option<String>> {
    let row: Option<(String,)> = sql(
        "SELECT id FROM organisation WHERE sort_name = $1 AND site IS NULL ORDER BY id LIMIT 1",
    )
    .bind(sort_name)
    .one(tx)
    .await?;
    Ok(row.map(|(id,)| id))
}
