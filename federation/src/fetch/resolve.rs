//! From a name to addresses that we may connect to.
//!
//! The check sits in the resolver of the HTTP client: the addresses that are judged are the very
//! ones that are then connected to, so a name cannot change its mind in between (DNS rebinding).

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

use super::Rules;
use super::address::is_localhost;

/// Names that stand for nothing on the internet (RFC 6761, RFC 2606, RFC 9476) are never asked about.
const NOWHERE: [&str; 6] = [".test", ".example", ".invalid", ".localhost", ".onion", ".alt"];

/// A name led to an address that we do not connect to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the name leads to an address that is not public")]
pub(super) struct Forbidden;

/// A name that leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the name is not known")]
struct Unknown;

pub(super) type Looking = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>>;

/// How a name is looked up outside the process.
pub(super) trait Lookup: Clone + Send + Sync + 'static {
    /// Asks for every address of a name.
    fn look_up(&self, name: String) -> Looking;
}

/// The system's own resolver.
#[derive(Debug, Clone)]
pub(super) struct System;

impl Lookup for System {
    fn look_up(&self, name: String) -> Looking {
        // With port 0 the client fills in the port of the URL.
        Box::pin(async move { Ok(tokio::net::lookup_host((name, 0)).await?.collect()) })
    }
}

/// Resolves names by the rules and refuses a name of which any address is not allowed.
pub(super) struct Resolver<L> {
    rules: Arc<Rules>,
    lookup: L,
}

impl<L: Lookup> Resolver<L> {
    pub(super) fn new(rules: Arc<Rules>, lookup: L) -> Self {
        Self { rules, lookup }
    }

    /// What a name means without asking anybody: `None` when somebody must be asked.
    fn known_here(&self, name: &str) -> Option<Vec<SocketAddr>> {
        if self.rules.development {
            if let Some(address) = self.rules.test_hosts.get(name) {
                return Some(vec![*address]);
            }
            if is_localhost(name) {
                let loopback = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
                return Some(loopback.map(|address| SocketAddr::new(address, 0)).to_vec());
            }
        }
        let nowhere = name == "localhost" || NOWHERE.iter().any(|end| name.ends_with(end));
        nowhere.then(Vec::new)
    }
}

impl<L: Lookup> Resolve for Resolver<L> {
    fn resolve(&self, name: Name) -> Resolving {
        let name = name.as_str().trim_end_matches('.').to_ascii_lowercase();
        let known = self.known_here(&name);
        let (rules, lookup) = (Arc::clone(&self.rules), self.lookup.clone());
        Box::pin(async move {
            let addresses = match known {
                Some(addresses) => addresses,
                None => lookup.look_up(name).await?,
            };
            if addresses.is_empty() {
                return Err(Unknown.into());
            }
            if !addresses.iter().all(|address| rules.allows(address.ip())) {
                return Err(Forbidden.into());
            }
            let addresses: Addrs = Box::new(addresses.into_iter());
            Ok(addresses)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;
    use url::Url;

    use super::*;
    use crate::fetch::{Client, FetchError, Limits, Want};

    /// A name server that gives another answer every time.
    #[derive(Clone)]
    struct Changing(Arc<Mutex<Vec<SocketAddr>>>);

    impl Lookup for Changing {
        fn look_up(&self, _: String) -> Looking {
            let next = self.0.lock().unwrap().pop();
            Box::pin(async move { Ok(next.into_iter().collect()) })
        }
    }

    fn development() -> Arc<Rules> {
        Arc::new(Rules { development: true, ..Rules::default() })
    }

    async fn resolve(rules: &Arc<Rules>, answer: &str, name: &str) -> Result<usize, String> {
        let lookup = Changing(Arc::new(Mutex::new(vec![answer.parse().unwrap()])));
        let resolver = Resolver::new(Arc::clone(rules), lookup);
        let addresses = resolver.resolve(name.parse().unwrap()).await;
        addresses.map(Iterator::count).map_err(|error| error.to_string())
    }

    #[tokio::test]
    async fn case_39_a_name_that_changes_its_mind_is_judged_at_every_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let here = listener.local_addr().unwrap();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                assert!(stream.read(&mut [0; 4096]).await.unwrap() > 0);
                let answer =
                    b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/plain\r\n\
                               content-length: 2\r\n\r\nok";
                stream.write_all(answer).await.unwrap();
            }
        });
        let answers = vec!["10.0.0.1:80".parse().unwrap(), here];
        let rules = development();
        let resolver = Resolver::new(Arc::clone(&rules), Changing(Arc::new(Mutex::new(answers))));
        let client = Client::with_resolver(rules, Limits::default(), resolver).unwrap();
        let url = Url::parse("http://rebind.example.org/").unwrap();
        let want = Want { accept: "*/*", media_types: &["text/plain"], max_bytes: 100 };
        assert!(client.get(&url, want).await.is_ok());
        assert_eq!(client.get(&url, want).await, Err(FetchError::Address));
    }

    #[tokio::test]
    async fn only_public_addresses_are_answered_and_loopback_in_development() {
        let strict = Arc::new(Rules::default());
        assert_eq!(resolve(&strict, "1.1.1.1:0", "a.org").await, Ok(1));
        for private in ["127.0.0.1:0", "10.0.0.1:0", "[::ffff:10.0.0.1]:0", "[64:ff9b::a00:1]:0"] {
            let refused = resolve(&strict, private, "a.org").await;
            assert_eq!(refused, Err(Forbidden.to_string()), "{private}");
        }
        assert_eq!(resolve(&development(), "127.0.0.1:0", "a.org").await, Ok(1));
        assert!(resolve(&development(), "10.0.0.1:0", "a.org").await.is_err());
    }

    #[tokio::test]
    async fn special_names_are_answered_here_or_not_at_all() {
        let strict = Arc::new(Rules::default());
        for name in ["localhost", "a.localhost", "a.test", "a.example", "a.invalid", "a.onion"] {
            let refused = resolve(&strict, "1.1.1.1:0", name).await;
            assert_eq!(refused, Err(Unknown.to_string()), "{name}");
        }
        assert_eq!(resolve(&development(), "1.1.1.1:0", "delinde.localhost").await, Ok(2));
        assert!(resolve(&development(), "1.1.1.1:0", "nobody.test").await.is_err());
    }
}
