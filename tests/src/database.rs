//! A database for each house of a story, gone when the story is over.

use std::path::Path;
use std::sync::Once;
use std::sync::atomic::{AtomicU64, Ordering};

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection};
use tempfile::TempDir;
use url::Url;

/// On which database a story is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// One file in a folder of its own.
    Sqlite,
    /// A database of its own on the server that `TEST_DATABASE_URL` names.
    Postgres,
}

/// Where a house keeps things.
pub(crate) struct Home {
    folder: TempDir,
    postgres: Option<Made>,
}

/// A PostgreSQL database that was made for one house.
struct Made {
    server: Url,
    name: String,
}

static NUMBER: AtomicU64 = AtomicU64::new(0);

fn server() -> Option<Url> {
    let url = std::env::var("TEST_DATABASE_URL").ok()?;
    Some(url.parse().expect("TEST_DATABASE_URL is an address: postgres://user@host/database"))
}

#[expect(clippy::print_stderr, reason = "whoever runs the tests should know what was not tested")]
fn say_once() {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        eprintln!(
            "TEST_DATABASE_URL is not set: no story is told on PostgreSQL (`make test` does)."
        );
    });
}

impl Database {
    /// Whether this database can be used here; says so once when it cannot.
    #[must_use]
    pub fn is_there(self) -> bool {
        let is_there = self == Self::Sqlite || server().is_some();
        if !is_there {
            say_once();
        }
        is_there
    }

    /// Makes a home with an empty database.
    pub(crate) async fn make(self) -> Home {
        let folder = tempfile::tempdir().expect("a folder for a house");
        let postgres = match self {
            Self::Sqlite => None,
            Self::Postgres => {
                let server = server().expect("checked before the story began");
                let number = NUMBER.fetch_add(1, Ordering::Relaxed);
                let name = format!("story_{}_{number}", std::process::id());
                command(&server, format!("CREATE DATABASE {name}")).await;
                Some(Made { server, name })
            }
        };
        Home { folder, postgres }
    }
}

async fn command(server: &Url, text: String) {
    let mut connection =
        PgConnection::connect(server.as_str()).await.expect("the PostgreSQL of the tests answers");
    sqlx::query(AssertSqlSafe(text))
        .execute(&mut connection)
        .await
        .expect("the user of TEST_DATABASE_URL may make databases");
    connection.close().await.expect("a connection can be closed");
}

impl Home {
    /// The folder for pictures, and on SQLite for the database.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The PostgreSQL database, when it is on one.
    pub(crate) fn url(&self) -> Option<String> {
        let made = self.postgres.as_ref()?;
        let mut url = made.server.clone();
        url.set_path(&made.name);
        Some(url.to_string())
    }

    /// Removes the database; the folder goes by itself.
    pub(crate) async fn remove(self) {
        if let Some(made) = self.postgres {
            command(&made.server, format!("DROP DATABASE {} WITH (FORCE)", made.name)).await;
        }
    }
}
