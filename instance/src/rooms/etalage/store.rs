//! All SQL of the etalage.

use super::offering::Offering;
use crate::kit::store::Sql;
use crate::kit::{Moment, Tx, sql};
use crate::rooms::sites::Wish;

macro_rules! columns {
    () => {
        "id, uri, site, url, owner, organisation, title, sort_title, typed, html, joining, hours, \
         hours_words, place, street, postal_code, town, latitude, longitude, themes, audiences, \
         features, contact, link, picture, picture_alt, scene, published_at, updated_at, price_cents"
    };
}

/// What a wish asks of a row, `$1` to `$9`; see [`bind`]. Of our own only what was checked after
/// `$9`, and nothing from the archive.
macro_rules! wanted {
    () => {
        "(CAST($1 AS TEXT) IS NULL OR search_text LIKE $1 ESCAPE '!') \
         AND (CAST($2 AS TEXT) IS NULL OR search_text LIKE $2 ESCAPE '!') \
         AND (CAST($3 AS TEXT) IS NULL OR search_text LIKE $3 ESCAPE '!') \
         AND (CAST($4 AS TEXT) IS NULL OR search_text LIKE $4 ESCAPE '!') \
         AND (CAST($5 AS TEXT) IS NULL OR audiences LIKE $5) \
         AND (CAST($6 AS TEXT) IS NULL OR themes LIKE $6) \
         AND (CAST($7 AS TEXT) IS NULL OR COALESCE(site, 'hier') = $7) \
         AND (CAST($8 AS BIGINT) IS NULL OR price_cents = $8) \
         AND archived_at IS NULL AND (site IS NOT NULL OR updated_at > $9 OR confirmed_at > $9)"
    };
}

/// Binds a wish, with the price of what is free.
fn bind(statement: Sql, wish: &Wish) -> Sql {
    wish.bind(statement).bind(wish.free.then_some(0_i64))
}

/// What a wish asks for, by title.
pub async fn wanted(
    tx: &mut Tx,
    wish: &Wish,
    since: Moment,
    limit: i64,
) -> sqlx::Result<Vec<Offering>> {
    let (after, id) = wish.begins_after();
    let statement = sql(concat!(
        "SELECT ",
        columns!(),
        ", confirmed_at, archived_at FROM offering WHERE ",
        wanted!(),
        " AND (sort_title, id) > ($10, $11) ORDER BY sort_title, id LIMIT $12"
    ));
    bind(statement, wish).bind(since).bind(after).bind(id).bind(limit).all(tx).await
}

/// How many a wish asks for, whatever page of them is shown.
pub async fn count_wanted(tx: &mut Tx, wish: &Wish, since: Moment) -> sqlx::Result<i64> {
    let statement = sql(concat!("SELECT COUNT(*) FROM offering WHERE ", wanted!()));
    bind(statement, wish).bind(since).count(tx).await
}

/// How much stands in the etalage.
pub async fn count(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM offering WHERE archived_at IS NULL").count(tx).await
}

/// What an organisation of this house offers.
pub async fn of_organisation(tx: &mut Tx, organisation: &str) -> sqlx::Result<Vec<Offering>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        ", confirmed_at, archived_at FROM offering WHERE organisation = $1 \
         AND archived_at IS NULL ORDER BY sort_title, id LIMIT 12"
    ))
    .bind(organisation)
    .all(tx)
    .await
}

/// The offering with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Offering>> {
    sql(concat!("SELECT ", columns!(), ", confirmed_at, archived_at FROM offering WHERE id = $1"))
        .bind(id)
        .one(tx)
        .await
}

/// The offering that the world knows by this id.
pub async fn find_by_uri(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Offering>> {
    sql(concat!("SELECT ", columns!(), ", confirmed_at, archived_at FROM offering WHERE uri = $1"))
        .bind(uri)
        .one(tx)
        .await
}

/// Binds what can change, `$5` to `$31`.
fn bind_rest(statement: Sql, own: &Offering) -> Sql {
    statement
        .bind(&own.owner)
        .bind(&own.organisation)
        .bind(&own.title)
        .bind(&own.sort_title)
        .bind(&own.typed)
        .bind(&own.html)
        .bind(&own.joining)
        .bind(&own.hours)
        .bind(&own.hours_words)
        .bind(&own.spot.place)
        .bind(&own.spot.street)
        .bind(&own.spot.postal_code)
        .bind(&own.spot.town)
        .bind(own.spot.latitude)
        .bind(own.spot.longitude)
        .bind(own.themes.as_str())
        .bind(own.audiences.as_str())
        .bind(own.features.as_str())
        .bind(&own.contact)
        .bind(&own.link)
        .bind(&own.picture)
        .bind(&own.picture_alt)
        .bind(&own.scene)
        .bind(own.published_at)
        .bind(own.updated_at)
        .bind(own.price_cents)
        .bind(own.search_text())
}

/// Keeps a new offering; false when it is there already, because the form was sent twice.
pub async fn insert(tx: &mut Tx, own: &Offering) -> sqlx::Result<bool> {
    let statement = sql(concat!(
        "INSERT INTO offering (",
        columns!(),
        ", search_text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, \
         $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31) \
         ON CONFLICT (id) DO NOTHING"
    ));
    let statement = statement.bind(&own.id).bind(&own.uri).bind(&own.site).bind(&own.url);
    Ok(bind_rest(statement, own).run(tx).await? > 0)
}

/// Keeps the new version of an offering. By which ids it is known never changes.
pub async fn update(tx: &mut Tx, own: &Offering) -> sqlx::Result<bool> {
    let statement = sql("UPDATE offering SET site = $3, url = $4, owner = $5, organisation = $6, \
         title = $7, sort_title = $8, typed = $9, html = $10, joining = $11, hours = $12, \
         hours_words = $13, place = $14, street = $15, postal_code = $16, town = $17, \
         latitude = $18, longitude = $19, themes = $20, audiences = $21, features = $22, \
         contact = $23, link = $24, picture = $25, picture_alt = $26, scene = $27, \
         published_at = $28, updated_at = $29, price_cents = $30, search_text = $31 WHERE id = $1 AND uri = $2");
    let statement = statement.bind(&own.id).bind(&own.uri).bind(&own.site).bind(&own.url);
    Ok(bind_rest(statement, own).run(tx).await? > 0)
}

/// Removes an offering of this house.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM offering WHERE id = $1 AND site IS NULL").bind(id).run(tx).await
}

/// Removes an offering that was heard from another site.
pub async fn remove_heard(tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM offering WHERE uri = $1 AND site IS NOT NULL").bind(uri).run(tx).await
}

/// Removes everything that was heard from a site.
pub async fn remove_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM offering WHERE site = $1").bind(site).run(tx).await
}

/// The ids for the world of what is kept of a site.
pub async fn held_of(tx: &mut Tx, site: &str) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql("SELECT uri FROM offering WHERE site = $1").bind(site).all(tx).await?;
    Ok(rows.into_iter().map(|(uri,)| uri).collect())
}

/// The ids of the pictures that the etalage shows.
pub async fn pictures(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql("SELECT picture FROM offering WHERE picture <> ''").all(tx).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Shows a picture with what was heard from another site.
pub async fn show_picture(tx: &mut Tx, uri: &str, id: &str, alt: &str) -> sqlx::Result<u64> {
    sql("UPDATE offering SET picture = $2, picture_alt = $3 WHERE uri = $1 AND site IS NOT NULL")
        .bind(uri)
        .bind(id)
        .bind(alt)
        .run(tx)
        .await
}

/// Everything that somebody put in the etalage here.
pub async fn of_owner(tx: &mut Tx, owner: &str) -> sqlx::Result<Vec<Offering>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        ", confirmed_at, archived_at FROM offering WHERE owner = $1 ORDER BY id"
    ))
    .bind(owner)
    .all(tx)
    .await
}

/// Takes the name off what somebody put in the etalage.
pub async fn disown(tx: &mut Tx, owner: &str) -> sqlx::Result<u64> {
    sql("UPDATE offering SET owner = NULL WHERE owner = $1").bind(owner).run(tx).await
}
