//! Bringing the database to the shape this program knows, and never working on a newer one.

use sqlx::migrate::{Migration, Migrator};

use super::store::{Db, Dialect, sql};

static ALL: Migrator = sqlx::migrate!("../migrations");

/// What can stand in the way of a database being used.
#[derive(Debug, thiserror::Error)]
pub enum Unfit {
    /// It was last used by a newer program.
    #[error(
        "this database has schema {found}, and this program knows schemas up to {known}. \
         It was used by a newer version of Buurtbond; start that version, or restore a backup."
    )]
    Newer {
        /// The newest schema in the database.
        found: i64,
        /// The newest schema this program knows.
        known: i64,
    },
    /// A migration did not run.
    #[error("the database could not be brought up to date: {0:#}")]
    Migration(#[from] anyhow::Error),
    /// The database does not answer.
    #[error("the database does not answer: {0}")]
    Database(#[from] sqlx::Error),
}

/// The migrations for one database: all of the series but those marked for the other one.
fn series(dialect: Dialect) -> Vec<Migration> {
    let other = match dialect {
        Dialect::Sqlite => "postgres",
        Dialect::Postgres => "sqlite",
    };
    ALL.iter().filter(|migration| !migration.description.ends_with(other)).cloned().collect()
}

/// The newest schema this program knows.
#[must_use]
pub fn newest_known() -> i64 {
    ALL.iter().map(|migration| migration.version).max().unwrap_or_default()
}

/// Runs the migrations that have not run yet; refuses a database of a newer program.
pub async fn migrate(db: &Db) -> Result<(), Unfit> {
    let found = schema(db).await?;
    let known = newest_known();
    if found > known {
        return Err(Unfit::Newer { found, known });
    }
    let mut migrator = Migrator::with_migrations(series(db.dialect()));
    migrator.set_ignore_missing(true);
    db.migrate(&migrator).await?;
    Ok(())
}

/// The newest schema that the database has seen; 0 for an empty one.
pub async fn schema(db: &Db) -> sqlx::Result<i64> {
    let mut tx = db.read().await?;
    let has_table = match db.dialect() {
        Dialect::Sqlite => {
            sql("SELECT COUNT(*) FROM sqlite_master WHERE name = '_sqlx_migrations'")
                .count(&mut tx)
                .await?
        }
        Dialect::Postgres => {
            sql("SELECT COUNT(*) FROM pg_catalog.pg_tables \
                 WHERE schemaname = current_schema() AND tablename = '_sqlx_migrations'")
            .count(&mut tx)
            .await?
        }
    };
    if has_table == 0 {
        return Ok(0);
    }
    sql("SELECT COALESCE(MAX(version), 0) FROM _sqlx_migrations").count(&mut tx).await
}
