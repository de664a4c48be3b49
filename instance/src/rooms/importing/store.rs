//! All SQL of importing.

use super::columns::Kind;
use crate::kit::retention::{IMPORT, IMPORT_WAITS};
use crate::kit::{Moment, Tx, sql};

macro_rules! columns {
    () => {
        "id, kind, state, content, total, created_at"
    };
}

/// How far a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum State {
    /// Somebody looks at it.
    Waiting,
    /// Its lines are being kept.
    Working,
    /// They were kept.
    Done,
    /// They are being taken back.
    Undoing,
    /// They were taken back.
    Undone,
}

impl State {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Working => "working",
            Self::Done => "done",
            Self::Undoing => "undoing",
            Self::Undone => "undone",
        }
    }
}

/// A file that somebody reads in.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Import {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub kind: Kind,
    /// How far it is.
    pub state: State,
    /// What was in it; empty once it was kept.
    pub content: String,
    /// How many lines are to be kept.
    pub total: i64,
    /// When it came.
    pub created_at: Moment,
}

impl Import {
    /// Its page.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/beheer/inlezen/{}", self.id)
    }

    /// Where it is taken back.
    #[must_use]
    pub fn back_path(&self) -> String {
        format!("{}/terug", self.path())
    }

    /// Until when it can be taken back.
    #[must_use]
    pub fn undo_until(&self) -> Moment {
        self.created_at.plus(IMPORT)
    }
}

/// Keeps a file until somebody looked at it; nothing when it is there already, because the form was
/// sent twice.
pub async fn insert(tx: &mut Tx, import: &Import) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO import_file (",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING"
    ))
    .bind(&import.id)
    .bind(import.kind.name())
    .bind(import.state.name())
    .bind(&import.content)
    .bind(import.total)
    .bind(import.created_at)
    .run(tx)
    .await
}

/// The file with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Import>> {
    sql(concat!("SELECT ", columns!(), " FROM import_file WHERE id = $1")).bind(id).one(tx).await
}

/// A file and how many of its lines are kept now.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Earlier {
    /// The file.
    #[sqlx(flatten)]
    pub import: Import,
    /// How many of its lines are kept.
    pub kept: i64,
}

/// The files that were kept or are being kept, the newest first.
pub async fn earlier(tx: &mut Tx) -> sqlx::Result<Vec<Earlier>> {
    sql("SELECT id, kind, state, '' AS content, total, created_at, \
         (SELECT COUNT(*) FROM import_line WHERE import_line.import = import_file.id) AS kept \
         FROM import_file WHERE state <> 'waiting' ORDER BY created_at DESC, id DESC LIMIT 50")
    .all(tx)
    .await
}

/// Takes a file from one state to another; false when it was not in the first.
pub async fn turn(tx: &mut Tx, id: &str, from: State, to: State) -> sqlx::Result<bool> {
    let rows = sql("UPDATE import_file SET state = $3 WHERE id = $1 AND state = $2")
        .bind(id)
        .bind(from.name())
        .bind(to.name())
        .run(tx)
        .await?;
    Ok(rows > 0)
}

/// Keeps how many lines are to be kept.
pub async fn set_total(tx: &mut Tx, id: &str, total: i64) -> sqlx::Result<u64> {
    sql("UPDATE import_file SET total = $2 WHERE id = $1").bind(id).bind(total).run(tx).await
}

/// Forgets what was in a file that was kept: the rooms have it now.
pub async fn empty(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("UPDATE import_file SET content = '' WHERE id = $1").bind(id).run(tx).await
}

/// Forgets a file.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM import_file WHERE id = $1").bind(id).run(tx).await
}

/// Notes what came of a line; an error when something came of it before.
pub async fn note(tx: &mut Tx, import: &str, line: i64, thing: &str) -> sqlx::Result<u64> {
    sql("INSERT INTO import_line (import, line, thing) VALUES ($1, $2, $3)")
        .bind(import)
        .bind(line)
        .bind(thing)
        .run(tx)
        .await
}

/// Forgets what came of a line.
pub async fn forget(tx: &mut Tx, import: &str, line: i64) -> sqlx::Result<u64> {
    sql("DELETE FROM import_line WHERE import = $1 AND line = $2")
        .bind(import)
        .bind(line)
        .run(tx)
        .await
}

/// What came of the lines of a file: number and id, in order.
pub async fn things(tx: &mut Tx, import: &str) -> sqlx::Result<Vec<(i64, String)>> {
    sql("SELECT line, thing FROM import_line WHERE import = $1 ORDER BY line")
        .bind(import)
        .all(tx)
        .await
}

/// How many lines of a file are kept.
pub async fn count(tx: &mut Tx, import: &str) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM import_line WHERE import = $1").bind(import).count(tx).await
}

/// Forgets files that nobody said yes to, and those that cannot be taken back any more.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM import_file WHERE created_at < $1 \
         OR (state = 'waiting' AND created_at < $2)")
    .bind(now.plus(-IMPORT))
    .bind(now.plus(-IMPORT_WAITS))
    .run(tx)
    .await
}
