//! The fetching cases, against small servers on loopback that misbehave on purpose.
//!
//! Endless collections, chains of replies and the fetch budget of an inbox belong to whoever walks
//! them, and are told as stories of a whole instance; image files and HTML likewise.

mod delivery;
mod discovery;
mod documents;
mod library;
mod limits;
mod server;

use std::collections::HashMap;
use std::sync::LazyLock;
use std::time::Duration;

use federation::Id;
use federation::fetch::{Client, FetchError, Fetched, Limits, Rules};
use federation::sign::{PrivateKey, Scheme, Signer};
use jiff::Timestamp;
use server::Server;

static KEY: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate_rsa().expect("a key"));

fn now() -> Timestamp {
    "2026-11-22T10:00:00Z".parse().expect("a time")
}

fn id(text: &str) -> Id {
    Id::parse(text).expect("an id")
}

fn signer() -> Signer {
    Signer::new(id("http://here.test/actor#main-key"), KEY.clone())
}

/// A client in development that finds these servers under these names.
fn client(hosts: &[(&str, &Server)]) -> Client {
    let limits = Limits { overall: Duration::from_secs(5), ..Limits::default() };
    Client::with_limits(rules(hosts), limits).expect("a client")
}

fn rules(hosts: &[(&str, &Server)]) -> Rules {
    let test_hosts: HashMap<_, _> =
        hosts.iter().map(|(name, server)| ((*name).to_owned(), server.address)).collect();
    Rules { development: true, test_hosts, user_agent: "federation-tests/1".to_owned() }
}

/// Fetches a document without signing.
async fn fetch(client: &Client, url: &str) -> Result<Fetched, FetchError> {
    client.get_document(&id(url), None, Scheme::Cavage, None, now()).await
}
