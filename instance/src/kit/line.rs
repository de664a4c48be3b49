//! The line between the processes of a house: short calls that everybody who listens hears.
//!
//! A call is said in a transaction and heard when that is committed, so nobody hears of what did not
//! happen. On SQLite a house is one process, and the call stays inside it; on PostgreSQL the other
//! processes hear it too (`LISTEN` and `NOTIFY`). A call says that there is something to look at:
//! what matters is in the database, because a call can be missed.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use sqlx::postgres::{PgListener, PgPool};
use tokio::sync::{broadcast, watch};

use super::id::new_secret;
use super::store::{Dialect, Tx, sql};

/// The channel of PostgreSQL that all calls go over.
const CHANNEL: &str = "buurtbond";
/// How many calls wait for a slow listener before it misses some.
const MOST_WAITING: usize = 256;
/// How long is waited before the database is called again.
const REST: Duration = Duration::from_secs(1);
/// The most bytes of a call: PostgreSQL takes 8000 (its manual, `NOTIFY`), and the names come off.
pub const MOST_BYTES: usize = 7_000;

/// A call, as it is heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The process that said it.
    pub from: Arc<str>,
    /// What it is about: the name of a room.
    pub channel: Arc<str>,
    /// What was said.
    pub payload: Arc<str>,
}

/// The line. Cloning shares it.
#[derive(Clone)]
pub struct Line(Arc<Inside>);

struct Inside {
    process: Arc<str>,
    heard: broadcast::Sender<Call>,
    hung_up: watch::Sender<bool>,
    listens: OnceLock<()>,
}

impl Default for Line {
    fn default() -> Self {
        let process: String = new_secret().chars().take(12).collect();
        Self(Arc::new(Inside {
            process: process.into(),
            heard: broadcast::Sender::new(MOST_WAITING),
            hung_up: watch::Sender::new(false),
            listens: OnceLock::new(),
        }))
    }
}

impl Line {
    /// Says something in a transaction; it is heard after the commit. At most [`MOST_BYTES`].
    pub async fn say(tx: &mut Tx, channel: &'static str, payload: &str) -> sqlx::Result<()> {
        let Some(line) = tx.line() else { return Ok(()) };
        let call = Call {
            from: Arc::clone(&line.0.process),
            channel: channel.into(),
            payload: payload.into(),
        };
        if tx.dialect() == Dialect::Postgres {
            let written = format!("{}|{channel}|{payload}", call.from);
            sql("SELECT COUNT(*) FROM pg_catalog.pg_notify($1, $2)")
                .bind(CHANNEL)
                .bind(written)
                .count(tx)
                .await?;
        }
        tx.say_after_commit(call);
        Ok(())
    }

    /// A name for this process that nobody else knows beforehand.
    #[must_use]
    pub fn process(&self) -> &str {
        &self.0.process
    }

    /// Whether this process said it.
    #[must_use]
    pub fn is_own(&self, call: &Call) -> bool {
        call.from == self.0.process
    }

    /// Begins to listen. Who is too slow is told so (`Lagged`) and should look for itself.
    pub(super) fn listen(&self, pool: Option<&PgPool>) -> broadcast::Receiver<Call> {
        let receiver = self.0.heard.subscribe();
        if let Some(pool) = pool
            && self.0.listens.set(()).is_ok()
        {
            tokio::spawn(keep_listening(self.clone(), pool.clone()));
        }
        receiver
    }

    pub(super) fn hear(&self, call: Call) {
        // Nobody listening is no mistake.
        self.0.heard.send(call).ok();
    }

    /// Ends whatever waits for calls: the house closes.
    pub fn hang_up(&self) {
        self.0.hung_up.send_replace(true);
    }

    /// Waits until the house closes.
    pub async fn hung_up(&self) {
        let mut told = self.0.hung_up.subscribe();
        // It fails only when the line itself is gone, which is the same.
        told.wait_for(|is_over| *is_over).await.map(drop).ok();
    }
}

/// Hears what other processes say, and calls the database again when the connection broke.
async fn keep_listening(line: Line, pool: PgPool) {
    let work = async {
        while !pool.is_closed() {
            if let Err(error) = listen(&line, &pool).await {
                tracing::warn!(%error, "the line between processes broke");
            }
            tokio::time::sleep(REST).await;
        }
    };
    tokio::select! {
        () = work => {}
        () = line.hung_up() => {}
    }
}

async fn listen(line: &Line, pool: &PgPool) -> sqlx::Result<()> {
    let mut listener = PgListener::connect_with(pool).await?;
    listener.listen(CHANNEL).await?;
    // What was said while nobody listened is not repeated: everybody should look.
    line.hear(Call { from: "".into(), channel: "".into(), payload: "".into() });
    loop {
        let heard = listener.recv().await?;
        if let Some(call) = read(heard.payload())
            && !line.is_own(&call)
        {
            line.hear(call);
        }
    }
}

fn read(written: &str) -> Option<Call> {
    let (from, rest) = written.split_once('|')?;
    let (channel, payload) = rest.split_once('|')?;
    Some(Call { from: from.into(), channel: channel.into(), payload: payload.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_may_hold_what_stands_between_its_parts() {
        let call = read("abc|living-room|a|b").unwrap();
        assert_eq!((&*call.from, &*call.channel, &*call.payload), ("abc", "living-room", "a|b"));
    }

    #[test]
    fn nonsense_of_another_program_is_not_heard() {
        assert_eq!(read("hello"), None);
        assert_eq!(read("hello|you"), None);
    }
}
