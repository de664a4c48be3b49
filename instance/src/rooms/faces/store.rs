//! All SQL of the face book.

use super::face::Face;
use super::wish::Wish;
use crate::kit::facets::pattern;
use crate::kit::store::Sql;
use crate::kit::{Moment, Tx, search, sql};

macro_rules! columns {
    () => {
        "f.resident_id, f.name, f.picture, f.drawing, f.languages, f.other_languages, f.ask, \
         f.topics, f.does, f.place, f.days, f.for_guests, f.works_here, f.shown, f.hidden, \
         f.created_at, f.updated_at, r.roles"
    };
}

macro_rules! from {
    () => {
        " FROM face f JOIN resident r ON r.id = f.resident_id "
    };
}

/// Whether somebody may see a card: `$1` says whether it is a neighbour.
macro_rules! seen {
    () => {
        "f.shown AND NOT f.hidden AND (f.for_guests OR $1)"
    };
}

/// 0 for who works here, 1 for everybody else; the same as [`Face::works_here`].
macro_rules! rank {
    () => {
        "CASE WHEN f.works_here OR ' ' || r.roles || ' ' LIKE '% host %' \
         OR ' ' || r.roles || ' ' LIKE '% mediator %' OR ' ' || r.roles || ' ' LIKE '% editor %' \
         OR ' ' || r.roles || ' ' LIKE '% administrator %' THEN 0 ELSE 1 END"
    };
}

/// What a wish asks of a card, `$2` to `$7`.
macro_rules! wanted {
    () => {
        " AND (CAST($2 AS TEXT) IS NULL OR f.search_text LIKE $2 ESCAPE '!') \
         AND (CAST($3 AS TEXT) IS NULL OR f.search_text LIKE $3 ESCAPE '!') \
         AND (CAST($4 AS TEXT) IS NULL OR f.search_text LIKE $4 ESCAPE '!') \
         AND (CAST($5 AS TEXT) IS NULL OR f.search_text LIKE $5 ESCAPE '!') \
         AND (CAST($6 AS TEXT) IS NULL OR f.languages LIKE $6) \
         AND (CAST($7 AS TEXT) IS NULL OR f.topics LIKE $7)"
    };
}

fn bind_wish(statement: Sql, wish: &Wish, is_neighbour: bool) -> Sql {
    search::patterns(&wish.words)
        .iter()
        .fold(statement.bind(is_neighbour), Sql::bind)
        .bind(wish.language.map(pattern))
        .bind(wish.topic.map(pattern))
}

/// The cards that somebody may see and looks for: who works here first, then by name.
pub async fn list(
    tx: &mut Tx,
    wish: &Wish,
    is_neighbour: bool,
    limit: i64,
) -> sqlx::Result<Vec<Face>> {
    let (rank, name, id) = match &wish.after {
        Some(after) => (after.rank, after.sort_name.as_str(), after.id.as_str()),
        None => (-1, "", ""),
    };
    let statement = sql(concat!(
        "SELECT ",
        columns!(),
        from!(),
        "WHERE ",
        seen!(),
        wanted!(),
        " AND (",
        rank!(),
        ", f.sort_name, f.resident_id) > ($8, $9, $10) ORDER BY ",
        rank!(),
        ", f.sort_name, f.resident_id LIMIT $11"
    ));
    bind_wish(statement, wish, is_neighbour)
        .bind(rank)
        .bind(name)
        .bind(id)
        .bind(limit)
        .all(tx)
        .await
}

/// How many cards somebody may see.
pub async fn count(tx: &mut Tx, is_neighbour: bool) -> sqlx::Result<i64> {
    sql(concat!("SELECT COUNT(*)", from!(), "WHERE ", seen!())).bind(is_neighbour).count(tx).await
}

/// The languages on the cards that somebody may see and looks for, in whatever language, each
/// combination with its number.
pub async fn languages(
    tx: &mut Tx,
    wish: &Wish,
    is_neighbour: bool,
) -> sqlx::Result<Vec<(String, i64)>> {
    let statement = sql(concat!(
        "SELECT f.languages, COUNT(*)",
        from!(),
        "WHERE ",
        seen!(),
        wanted!(),
        " GROUP BY f.languages"
    ));
    bind_wish(statement, &wish.speaking(None), is_neighbour).all(tx).await
}

/// Who works here and is there on this day of the week.
pub async fn on_day(tx: &mut Tx, day: &str, is_neighbour: bool) -> sqlx::Result<Vec<Face>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        from!(),
        "WHERE ",
        seen!(),
        " AND f.days LIKE $2 AND ",
        rank!(),
        " = 0 ORDER BY f.sort_name, f.resident_id LIMIT 24"
    ))
    .bind(is_neighbour)
    .bind(format!("% {day} %"))
    .all(tx)
    .await
}

/// The card of a resident, whether others see it or not.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Face>> {
    sql(concat!("SELECT ", columns!(), from!(), "WHERE f.resident_id = $1")).bind(id).one(tx).await
}

/// The cards that somebody may see of these residents, whose ids stand behind one another: each has
/// 32 characters.
pub async fn of(tx: &mut Tx, ids: &str, is_neighbour: bool) -> sqlx::Result<Vec<Face>> {
    sql(concat!(
        "WITH RECURSIVE one (own, rest) AS (SELECT CAST('' AS TEXT), CAST($2 AS TEXT) \
         UNION ALL SELECT SUBSTR(rest, 1, 32), SUBSTR(rest, 33) FROM one WHERE rest <> '') SELECT ",
        columns!(),
        from!(),
        "WHERE ",
        seen!(),
        " AND f.resident_id IN (SELECT own FROM one)"
    ))
    .bind(is_neighbour)
    .bind(ids)
    .all(tx)
    .await
}

/// Keeps a card, new or changed. Who may see it is not touched.
pub async fn keep(tx: &mut Tx, face: &Face) -> sqlx::Result<u64> {
    sql("INSERT INTO face (resident_id, name, sort_name, picture, drawing, languages, \
         other_languages, ask, topics, does, place, days, for_guests, works_here, shown, hidden, \
         search_text, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, \
         $11, $12, $13, $14, $15, $16, $17, $18, $19) ON CONFLICT (resident_id) DO UPDATE SET \
         name = excluded.name, sort_name = excluded.sort_name, picture = excluded.picture, \
         drawing = excluded.drawing, languages = excluded.languages, \
         other_languages = excluded.other_languages, ask = excluded.ask, topics = excluded.topics, \
         does = excluded.does, place = excluded.place, days = excluded.days, \
         for_guests = excluded.for_guests, search_text = excluded.search_text, \
         updated_at = excluded.updated_at")
    .bind(&face.resident_id)
    .bind(&face.name)
    .bind(search::folded(&face.name))
    .bind(&face.picture)
    .bind(&face.drawing)
    .bind(face.languages.as_str())
    .bind(&face.other_languages)
    .bind(&face.ask)
    .bind(face.topics.as_str())
    .bind(&face.does)
    .bind(&face.place)
    .bind(face.days.as_str())
    .bind(face.for_guests)
    .bind(face.is_marked)
    .bind(face.shown)
    .bind(face.hidden)
    .bind(face.search_text())
    .bind(face.created_at)
    .bind(face.updated_at)
    .run(tx)
    .await
}

/// Shows a card: its resident has said yes.
pub async fn show(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("UPDATE face SET shown = $2 WHERE resident_id = $1").bind(id).bind(true).run(tx).await
}

/// Takes a card out of sight, or puts it back.
pub async fn hide(tx: &mut Tx, id: &str, hidden: bool) -> sqlx::Result<u64> {
    sql("UPDATE face SET hidden = $2 WHERE resident_id = $1").bind(id).bind(hidden).run(tx).await
}

/// Marks somebody as working here, or not any more.
pub async fn mark(tx: &mut Tx, id: &str, works_here: bool) -> sqlx::Result<u64> {
    sql("UPDATE face SET works_here = $2 WHERE resident_id = $1")
        .bind(id)
        .bind(works_here)
        .run(tx)
        .await
}

/// Removes a card.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM face WHERE resident_id = $1").bind(id).run(tx).await
}

/// Removes cards that were begun before this moment and never shown.
pub async fn remove_unfinished(tx: &mut Tx, before: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM face WHERE NOT shown AND updated_at < $1").bind(before).run(tx).await
}
