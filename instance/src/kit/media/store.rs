//! All SQL of pictures and films.

use super::{Focus, Kind, Medium, People, State};
use crate::kit::{Moment, Tx, sql};

macro_rules! columns {
    () => {
        "id, kind, state, reason, uploader, width, height, bytes, focal_x, focal_y, people, \
         created_at, seen_at"
    };
}

/// Keeps a new medium.
pub async fn insert(tx: &mut Tx, medium: &Medium) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO medium (",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
    ))
    .bind(&medium.id)
    .bind(medium.kind.name())
    .bind(medium.state.name())
    .bind(&medium.reason)
    .bind(&medium.uploader)
    .bind(medium.width)
    .bind(medium.height)
    .bind(medium.bytes)
    .bind(medium.focal_x)
    .bind(medium.focal_y)
    .bind(medium.people.name())
    .bind(medium.created_at)
    .bind(medium.seen_at)
    .run(tx)
    .await
}

/// The medium with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Medium>> {
    sql(concat!("SELECT ", columns!(), " FROM medium WHERE id = $1")).bind(id).one(tx).await
}

/// The media with these ids, which stand behind one another: each has 32 characters.
pub async fn of(tx: &mut Tx, ids: &str) -> sqlx::Result<Vec<Medium>> {
    sql(concat!(
        "WITH RECURSIVE one (own, rest) AS (SELECT CAST('' AS TEXT), CAST($1 AS TEXT) \
         UNION ALL SELECT SUBSTR(rest, 1, 32), SUBSTR(rest, 33) FROM one WHERE rest <> '') SELECT ",
        columns!(),
        " FROM medium WHERE id IN (SELECT own FROM one)"
    ))
    .bind(ids)
    .all(tx)
    .await
}

/// Notes that a medium came by in a form; false when it is not there.
pub async fn saw(tx: &mut Tx, id: &str, now: Moment) -> sqlx::Result<bool> {
    let rows = sql("UPDATE medium SET seen_at = $2 WHERE id = $1").bind(id).bind(now).run(tx);
    Ok(rows.await? > 0)
}

/// Keeps what its maker says about a picture.
pub async fn describe(tx: &mut Tx, id: &str, focus: Focus, people: People) -> sqlx::Result<u64> {
    sql("UPDATE medium SET focal_x = $2, focal_y = $3, people = $4 WHERE id = $1")
        .bind(id)
        .bind(focus.x)
        .bind(focus.y)
        .bind(people.name())
        .run(tx)
        .await
}

/// Notes that all files of a medium are there; false when it was let go of meanwhile.
pub async fn make_ready(
    tx: &mut Tx,
    id: &str,
    (width, height): (i64, i64),
    bytes: i64,
) -> sqlx::Result<bool> {
    let rows = sql("UPDATE medium SET state = 'ready', reason = '', width = $2, height = $3, \
                    bytes = $4 WHERE id = $1")
    .bind(id)
    .bind(width)
    .bind(height)
    .bind(bytes)
    .run(tx)
    .await?;
    Ok(rows > 0)
}

/// Notes that a medium is no good, with the key of the sentence that says why.
pub async fn refuse(tx: &mut Tx, id: &str, reason: &str) -> sqlx::Result<u64> {
    sql("UPDATE medium SET state = 'refused', reason = $2 WHERE id = $1")
        .bind(id)
        .bind(reason)
        .run(tx)
        .await
}

/// Forgets a medium that no form brought along after a moment; false when it was not forgotten.
pub async fn forget_unseen(tx: &mut Tx, id: &str, since: Moment) -> sqlx::Result<bool> {
    let rows =
        sql("DELETE FROM medium WHERE id = $1 AND seen_at <= $2").bind(id).bind(since).run(tx);
    Ok(rows.await? > 0)
}

/// Forgets who sent something in, for everything that a resident did; returns the ids.
pub async fn disown(tx: &mut Tx, resident: &str) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql("UPDATE medium SET uploader = NULL WHERE uploader = $1 RETURNING id")
            .bind(resident)
            .all(tx)
            .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The ids of all media, each with the moment at which it last came by in a form.
pub async fn all(tx: &mut Tx) -> sqlx::Result<Vec<(String, Moment)>> {
    sql("SELECT id, seen_at FROM medium").all(tx).await
}

impl Kind {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Film => "film",
            Self::Captions => "captions",
        }
    }
}

impl State {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Ready => "ready",
            Self::Refused => "refused",
        }
    }
}

impl People {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Nobody => "nobody",
            Self::Agreed => "agreed",
        }
    }
}
