//! One statement text for two databases.
//!
//! [`Db`] is SQLite or PostgreSQL; [`sql`] runs the same statement on either. Writes begin with
//! [`Db::write`], which on SQLite takes the write lock at once: a transaction that first reads and
//! then writes would fail as soon as another one commits in between.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::postgres::{PgArguments, PgPool, PgPoolOptions, PgRow};
use sqlx::query::{Query, QueryAs};
use sqlx::sqlite::{
    SqliteArguments, SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteRow, SqliteSynchronous,
};
use sqlx::{FromRow, Postgres, Sqlite, Transaction};
use tokio::sync::{Notify, broadcast};

use super::line::{Call, Line};

/// The database of this house: one SQLite file, or PostgreSQL.
#[derive(Clone)]
pub struct Db {
    pools: Pools,
    bell: Arc<Notify>,
    line: Line,
}

#[derive(Clone)]
enum Pools {
    Sqlite { write: SqlitePool, read: SqlitePool },
    Postgres(PgPool),
}

/// Which of the two databases it is; they differ in a handful of statements only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// The embedded default.
    Sqlite,
    /// For cities, and for several processes.
    Postgres,
}

impl Db {
    /// Opens the SQLite file `buurtbond.sqlite` in `folder`, making it when it is not there.
    pub async fn sqlite(folder: &Path) -> sqlx::Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(folder.join("buurtbond.sqlite"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Normal)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            // What is deleted is gone from the file too, not only from sight.
            .pragma("secure_delete", "ON")
            .statement_cache_capacity(256)
            .optimize_on_close(true, None);
        // One writer: SQLite has one anyway, and waiting in a queue beats `database is locked`.
        let write =
            SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        let read = SqlitePoolOptions::new()
            .max_connections(4)
            .idle_timeout(Duration::from_mins(1))
            .connect_with(options)
            .await?;
        Ok(Self {
            pools: Pools::Sqlite { write, read },
            bell: Arc::default(),
            line: Line::default(),
        })
    }

    /// Opens a PostgreSQL database by its URL.
    pub async fn postgres(url: &str) -> sqlx::Result<Self> {
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(Duration::from_secs(10))
            .connect(url)
            .await?;
        Ok(Self { pools: Pools::Postgres(pool), bell: Arc::default(), line: Line::default() })
    }

    /// Which database this is.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        match self.pools {
            Pools::Sqlite { .. } => Dialect::Sqlite,
            Pools::Postgres(_) => Dialect::Postgres,
        }
    }

    /// Rung when a transaction that left work behind was committed; workers wait for it.
    #[must_use]
    pub fn bell(&self) -> &Notify {
        &self.bell
    }

    /// The line between the processes of this house.
    #[must_use]
    pub fn line(&self) -> &Line {
        &self.line
    }

    /// Begins to listen to that line.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Call> {
        match &self.pools {
            Pools::Sqlite { .. } => self.line.listen(None),
            Pools::Postgres(pool) => self.line.listen(Some(pool)),
        }
    }

    /// Begins a transaction that only reads.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that begins reading")]
    pub async fn read(&self) -> sqlx::Result<Tx> {
        let on = match &self.pools {
            Pools::Sqlite { read, .. } => On::Sqlite(read.begin().await?),
            Pools::Postgres(pool) => On::Postgres(pool.begin().await?),
        };
        Ok(Tx { on, bell: None, line: None, calls: Vec::new() })
    }

    /// Begins a transaction that writes.
    #[expect(clippy::disallowed_methods, reason = "this is the one place that begins writing")]
    pub async fn write(&self) -> sqlx::Result<Tx> {
        let on = match &self.pools {
            Pools::Sqlite { write, .. } => {
                On::Sqlite(write.begin_with(sqlx::AssertSqlSafe("BEGIN IMMEDIATE")).await?)
            }
            Pools::Postgres(pool) => On::Postgres(pool.begin().await?),
        };
        Ok(Tx {
            on,
            bell: Some(self.bell.clone()),
            line: Some(self.line.clone()),
            calls: Vec::new(),
        })
    }

    /// Closes all connections; on SQLite this also folds the write-ahead log into the file.
    pub async fn close(&self) {
        self.line.hang_up();
        match &self.pools {
            Pools::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }

    pub(super) async fn migrate(&self, migrator: &sqlx::migrate::Migrator) -> anyhow::Result<()> {
        match &self.pools {
            Pools::Sqlite { write, .. } => migrator.run(write).await?,
            Pools::Postgres(pool) => migrator.run(pool).await?,
        }
        Ok(())
    }

    /// Writes a copy of the whole SQLite database to a new file, as it is at one moment, while
    /// others go on reading and writing. Nothing happens on PostgreSQL, which has tools for that.
    pub async fn copy_to(&self, path: &Path) -> sqlx::Result<()> {
        if let Pools::Sqlite { read, .. } = &self.pools {
            let copy = sqlx::query("VACUUM INTO $1").bind(path.to_string_lossy().into_owned());
            copy.execute(read).await?;
        }
        Ok(())
    }

    /// Asks the database to compile a statement without running it.
    pub async fn prepare(&self, text: &str) -> sqlx::Result<()> {
        use sqlx::{Executor, SqlSafeStr};
        let text = sqlx::AssertSqlSafe(text.to_owned()).into_sql_str();
        match &self.pools {
            Pools::Sqlite { read, .. } => read.prepare(text).await.map(drop),
            Pools::Postgres(pool) => pool.prepare(text).await.map(drop),
        }
    }
}

/// A transaction on whichever database this house keeps. Dropped without [`Tx::commit`], it is
/// rolled back.
pub struct Tx {
    on: On,
    bell: Option<Arc<Notify>>,
    line: Option<Line>,
    calls: Vec<Call>,
}

enum On {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// Makes the change lasting and rings the bell for the workers.
    pub async fn commit(self) -> sqlx::Result<()> {
        match self.on {
            On::Sqlite(tx) => tx.commit().await?,
            On::Postgres(tx) => tx.commit().await?,
        }
        if let Some(bell) = self.bell {
            bell.notify_waiters();
            bell.notify_one();
        }
        if let Some(line) = self.line {
            self.calls.into_iter().for_each(|call| line.hear(call));
        }
        Ok(())
    }

    /// The line on which this transaction can say something: only one that writes has it.
    pub(super) fn line(&self) -> Option<Line> {
        self.line.clone()
    }

    pub(super) fn say_after_commit(&mut self, call: Call) {
        self.calls.push(call);
    }

    /// Which database this is.
    #[must_use]
    pub fn dialect(&self) -> Dialect {
        match self.on {
            On::Sqlite(_) => Dialect::Sqlite,
            On::Postgres(_) => Dialect::Postgres,
        }
    }
}

/// A row type that both databases can fill; every `#[derive(FromRow)]` struct and tuple is one.
pub trait Record:
    for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

impl<T> Record for T where
    T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

/// A value for a statement. `None` keeps its type, which PostgreSQL needs.
#[derive(Debug, Clone)]
pub enum Value {
    /// Text.
    Text(Option<String>),
    /// A whole number: counts, and moments as UTC milliseconds.
    Int(Option<i64>),
    /// A number with a fraction.
    Real(Option<f64>),
    /// Yes or no.
    Bool(Option<bool>),
}

macro_rules! value_from {
    ($($from:ty => $kind:ident, $convert:expr;)*) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self { Self::$kind(Some($convert(value))) }
        }
        impl From<Option<$from>> for Value {
            fn from(value: Option<$from>) -> Self { Self::$kind(value.map($convert)) }
        }
    )*};
}

value_from! {
    String => Text, |v| v;
    &str => Text, str::to_owned;
    &String => Text, String::clone;
    i64 => Int, |v| v;
    u32 => Int, i64::from;
    f64 => Real, |v| v;
    bool => Bool, |v| v;
}

impl From<&Option<String>> for Value {
    fn from(value: &Option<String>) -> Self {
        Self::Text(value.clone())
    }
}

/// A statement with its values, ready to run.
pub struct Sql {
    text: &'static str,
    values: Vec<Value>,
}

/// Begins a statement. The text is a literal (or a `concat!` of literals) with `$1`, `$2`, ... for
/// values, in the subset of SQL that both databases speak; a test prepares every one on both.
#[must_use]
pub fn sql(text: &'static str) -> Sql {
    Sql { text, values: Vec::new() }
}

impl Sql {
    /// Adds the next value.
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(without_nul(value.into()));
        self
    }

    /// Runs it and returns how many rows it touched.
    pub async fn run(self, tx: &mut Tx) -> sqlx::Result<u64> {
        match &mut tx.on {
            On::Sqlite(tx) => {
                let query = self.values.into_iter().fold(sqlx::query(self.text), bind_sqlite);
                Ok(query.execute(&mut **tx).await?.rows_affected())
            }
            On::Postgres(tx) => {
                let query = self.values.into_iter().fold(sqlx::query(self.text), bind_postgres);
                Ok(query.execute(&mut **tx).await?.rows_affected())
            }
        }
    }

    /// Runs it and returns all rows.
    pub async fn all<T: Record>(self, tx: &mut Tx) -> sqlx::Result<Vec<T>> {
        match &mut tx.on {
            On::Sqlite(tx) => {
                let query = self.values.into_iter().fold(sqlx::query_as(self.text), bind_sqlite_as);
                query.fetch_all(&mut **tx).await
            }
            On::Postgres(tx) => {
                let query =
                    self.values.into_iter().fold(sqlx::query_as(self.text), bind_postgres_as);
                query.fetch_all(&mut **tx).await
            }
        }
    }

    /// Runs it and returns the first row, if there is one.
    pub async fn one<T: Record>(self, tx: &mut Tx) -> sqlx::Result<Option<T>> {
        match &mut tx.on {
            On::Sqlite(tx) => {
                let query = self.values.into_iter().fold(sqlx::query_as(self.text), bind_sqlite_as);
                query.fetch_optional(&mut **tx).await
            }
            On::Postgres(tx) => {
                let query =
                    self.values.into_iter().fold(sqlx::query_as(self.text), bind_postgres_as);
                query.fetch_optional(&mut **tx).await
            }
        }
    }

    /// Runs a `SELECT COUNT(*)` and returns the number.
    pub async fn count(self, tx: &mut Tx) -> sqlx::Result<i64> {
        Ok(self.one::<(i64,)>(tx).await?.map_or(0, |(number,)| number))
    }
}

/// PostgreSQL keeps no NUL in a text, and SQLite does: neither gets one.
fn without_nul(value: Value) -> Value {
    if let Value::Text(Some(text)) = &value
        && text.contains('\0')
    {
        return Value::Text(Some(text.replace('\0', "\u{fffd}")));
    }
    value
}

type SqliteQuery = Query<'static, Sqlite, SqliteArguments>;
type SqliteQueryAs<T> = QueryAs<'static, Sqlite, T, SqliteArguments>;
type PostgresQuery = Query<'static, Postgres, PgArguments>;
type PostgresQueryAs<T> = QueryAs<'static, Postgres, T, PgArguments>;

fn bind_sqlite(query: SqliteQuery, value: Value) -> SqliteQuery {
    match value {
        Value::Text(v) => query.bind(v),
        Value::Int(v) => query.bind(v),
        Value::Real(v) => query.bind(v),
        Value::Bool(v) => query.bind(v),
    }
}

fn bind_sqlite_as<T>(query: SqliteQueryAs<T>, value: Value) -> SqliteQueryAs<T> {
    match value {
        Value::Text(v) => query.bind(v),
        Value::Int(v) => query.bind(v),
        Value::Real(v) => query.bind(v),
        Value::Bool(v) => query.bind(v),
    }
}

fn bind_postgres(query: PostgresQuery, value: Value) -> PostgresQuery {
    match value {
        Value::Text(v) => query.bind(v),
        Value::Int(v) => query.bind(v),
        Value::Real(v) => query.bind(v),
        Value::Bool(v) => query.bind(v),
    }
}

fn bind_postgres_as<T>(query: PostgresQueryAs<T>, value: Value) -> PostgresQueryAs<T> {
    match value {
        Value::Text(v) => query.bind(v),
        Value::Int(v) => query.bind(v),
        Value::Real(v) => query.bind(v),
        Value::Bool(v) => query.bind(v),
    }
}
