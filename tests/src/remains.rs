//! Looking through everything that a house keeps, for what should not be there any more.

use std::path::Path;

use sqlx::postgres::PgConnection;
use sqlx::{AssertSqlSafe, Connection};

use crate::instance::Instance;

impl Instance {
    /// Where any of these words still stands: in a table or in a file. On SQLite the database is
    /// read as the bytes it consists of, so that deleted rows that can still be read are found too.
    /// The house is closed meanwhile, and opened again.
    pub async fn remains_of(&self, words: &[&str]) -> Vec<String> {
        let database = self.config().database;
        self.stop().await;
        let mut found = Vec::new();
        look_through(&self.config().data, words, &mut found);
        if let Some(url) = database {
            look_through_tables(&url, words, &mut found).await;
        }
        self.start().await;
        found
    }
}

fn look_through(folder: &Path, words: &[&str], found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder that can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            look_through(&path, words, found);
            continue;
        }
        let bytes = std::fs::read(&path).expect("a file that can be read");
        let name = path.to_string_lossy().into_owned();
        for word in words {
            let is_inside = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            if is_inside || name.contains(word) {
                found.push(format!("`{word}` in {name}"));
            }
        }
    }
}

async fn look_through_tables(url: &str, words: &[&str], found: &mut Vec<String>) {
    let mut database = PgConnection::connect(url).await.expect("a database that answers");
    let tables: Vec<(String,)> =
        sqlx::query_as("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'")
            .fetch_all(&mut database)
            .await
            .expect("a list of tables");
    for (table,) in tables {
        let text = format!("SELECT t::text FROM \"{table}\" t");
        let rows: Vec<(String,)> = sqlx::query_as(AssertSqlSafe(text))
            .fetch_all(&mut database)
            .await
            .expect("a table that can be read");
        for (word, (row,)) in words.iter().flat_map(|word| rows.iter().map(move |row| (word, row)))
        {
            if row.contains(word) {
                found.push(format!("`{word}` in table {table}: {row}"));
            }
        }
    }
    database.close().await.expect("a connection can be closed");
}
