//! All SQL of the pages of the house.

use std::collections::BTreeSet;

use super::page::{Page, Version};
use crate::kit::{Tx, markup, sql};

macro_rules! columns {
    () => {
        "id, slug, title, typed, is_visible, place, updated_at"
    };
}

macro_rules! version_columns {
    () => {
        "id, page_id, title, typed, author_id, author, saved_at"
    };
}

/// Every page, in the order of the list.
pub async fn all(tx: &mut Tx) -> sqlx::Result<Vec<Page>> {
    sql(concat!("SELECT ", columns!(), ", confirmed_at FROM page ORDER BY place, id")).all(tx).await
}

/// The page with this address.
pub async fn find(tx: &mut Tx, slug: &str) -> sqlx::Result<Option<Page>> {
    sql(concat!("SELECT ", columns!(), " FROM page WHERE slug = $1")).bind(slug).one(tx).await
}

/// Keeps a page: a new one, or the new text of one that is there.
pub async fn keep(tx: &mut Tx, page: &Page) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO page (",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO UPDATE SET \
         title = excluded.title, typed = excluded.typed, is_visible = excluded.is_visible, \
         place = excluded.place, updated_at = excluded.updated_at"
    ))
    .bind(&page.id)
    .bind(&page.slug)
    .bind(&page.title)
    .bind(&page.typed)
    .bind(page.is_visible)
    .bind(page.place)
    .bind(page.updated_at)
    .run(tx)
    .await
}

/// The place after the last.
pub async fn last_place(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COALESCE(MAX(place), 0) + 1 FROM page").count(tx).await
}

/// Gives a page another place.
pub async fn set_place(tx: &mut Tx, id: &str, place: i64) -> sqlx::Result<u64> {
    sql("UPDATE page SET place = $2 WHERE id = $1").bind(id).bind(place).run(tx).await
}

/// Removes a page with all its versions.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM page_version WHERE page_id = $1").bind(id).run(tx).await?;
    sql("DELETE FROM page WHERE id = $1").bind(id).run(tx).await
}

/// Keeps what was saved.
pub async fn keep_version(tx: &mut Tx, version: &Version) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO page_version (",
        version_columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7)"
    ))
    .bind(&version.id)
    .bind(&version.page_id)
    .bind(&version.title)
    .bind(&version.typed)
    .bind(&version.author_id)
    .bind(&version.author)
    .bind(version.saved_at)
    .run(tx)
    .await
}

/// The versions of a page before this one, the newest first.
pub async fn versions(
    tx: &mut Tx,
    page_id: &str,
    before: Option<&str>,
    limit: i64,
) -> sqlx::Result<Vec<Version>> {
    sql(concat!(
        "SELECT ",
        version_columns!(),
        " FROM page_version WHERE page_id = $1 AND (CAST($2 AS TEXT) IS NULL OR id < $2) \
         ORDER BY id DESC LIMIT $3"
    ))
    .bind(page_id)
    .bind(before)
    .bind(limit)
    .all(tx)
    .await
}

/// One version of a page.
pub async fn version(tx: &mut Tx, page_id: &str, id: &str) -> sqlx::Result<Option<Version>> {
    sql(concat!("SELECT ", version_columns!(), " FROM page_version WHERE page_id = $1 AND id = $2"))
        .bind(page_id)
        .bind(id)
        .one(tx)
        .await
}

/// What a resident wrote, with the address of each page.
pub async fn written_by(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<Version>> {
    sql(concat!(
        "SELECT ",
        version_columns!(),
        " FROM page_version WHERE author_id = $1 ORDER BY id"
    ))
    .bind(resident)
    .all(tx)
    .await
}

/// Takes the name of a resident from what they wrote; the text is of the house, and stays.
pub async fn forget_author(tx: &mut Tx, resident: &str) -> sqlx::Result<u64> {
    sql("UPDATE page_version SET author_id = NULL, author = '' WHERE author_id = $1")
        .bind(resident)
        .run(tx)
        .await
}

/// The ids of all pictures that pages show or once showed: old versions can be put back.
pub async fn pictures(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let texts: Vec<(String,)> =
        sql("SELECT typed FROM page_version WHERE typed LIKE '%foto:%'").all(tx).await?;
    let found: BTreeSet<String> =
        texts.iter().flat_map(|(typed,)| markup::pictures(typed)).collect();
    Ok(found.into_iter().collect())
}
