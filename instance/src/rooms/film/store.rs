//! All SQL of the film.

use super::film::Film;
use crate::kit::{Tx, sql};

/// The film of the house, when there is one.
pub async fn current(tx: &mut Tx) -> sqlx::Result<Option<Film>> {
    sql("SELECT id, title, text, length, file, captions, silent, link, picture, picture_alt, \
         updated_at FROM film ORDER BY id DESC LIMIT 1")
    .one(tx)
    .await
}

/// The ids of the pictures that the film shows.
pub async fn pictures(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> = sql("SELECT picture FROM film WHERE picture <> ''").all(tx).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Puts a film in the place of the one that was there.
pub async fn put(tx: &mut Tx, film: &Film) -> sqlx::Result<()> {
    remove(tx).await?;
    sql("INSERT INTO film (id, title, text, length, file, captions, silent, link, picture, \
         picture_alt, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)")
    .bind(&film.id)
    .bind(&film.title)
    .bind(&film.text)
    .bind(&film.length)
    .bind(&film.file)
    .bind(&film.captions)
    .bind(film.silent)
    .bind(&film.link)
    .bind(&film.picture)
    .bind(&film.picture_alt)
    .bind(film.updated_at)
    .run(tx)
    .await
    .map(drop)
}

/// Removes the film.
pub async fn remove(tx: &mut Tx) -> sqlx::Result<u64> {
    sql("DELETE FROM film").run(tx).await
}
