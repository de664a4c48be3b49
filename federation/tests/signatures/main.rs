//! The signature cases: what is refused, what is accepted, and that nothing slips by between the
//! two schemes. Requests are signed by hand here, without our own signer, as other software does it.
//!
//! Replays (the same letter twice) and the refetch of a rotated key need a memory and are told as
//! stories of a whole instance.

mod cavage;
mod keys;
mod rfc9421;
mod round_trip;

use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use federation::sign::{Claim, Incoming, PrivateKey, PublicKey, Refusal, inspect};
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use openssl::hash::MessageDigest;
use openssl::pkey::{PKey, Private};
use openssl::sha::sha256;
use openssl::sign::Signer;
use url::Url;

/// The body of most letters here.
const BODY: &[u8] = br#"{"type":"Follow"}"#;
/// The key that most letters here say they are signed with.
const KEY_ID: &str = "https://zonneveld.example/users/buurt#main-key";

static RSA: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate_rsa().expect("a key"));
static ED25519: LazyLock<PrivateKey> =
    LazyLock::new(|| PrivateKey::generate_ed25519().expect("a key"));

fn now() -> Timestamp {
    "2026-11-22T10:00:00Z".parse().expect("a time")
}

fn later(seconds: i64) -> Timestamp {
    Timestamp::from_second(now().as_second() + seconds).expect("a time")
}

fn date(at: Timestamp) -> String {
    httpdate::fmt_http_date(at.into())
}

fn public(key: &PrivateKey) -> PublicKey {
    key.public().expect("a public key")
}

/// The raw signature over a text, by OpenSSL itself.
fn raw_signature(key: &PrivateKey, hash: Option<MessageDigest>, text: &str) -> String {
    let pem = key.to_pem().expect("a PEM");
    let key: PKey<Private> = PKey::private_key_from_pem(pem.as_bytes()).expect("a key");
    let signer = match hash {
        Some(hash) => Signer::new(hash, &key),
        None => Signer::new_without_digest(&key),
    };
    let signature = signer.and_then(|mut signer| signer.sign_oneshot_to_vec(text.as_bytes()));
    STANDARD.encode(signature.expect("a signature"))
}

/// A request on its way to `https://delinde.example`.
#[derive(Clone)]
struct Letter {
    method: &'static str,
    path: &'static str,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Letter {
    /// A letter to the inbox, dated now, with its digest, not yet signed.
    fn post() -> Self {
        let mut letter =
            Self { method: "POST", path: "/inbox", headers: HeaderMap::new(), body: BODY.to_vec() };
        letter.set("host", "delinde.example");
        letter.set("date", &date(now()));
        letter.set("digest", &format!("SHA-256={}", STANDARD.encode(sha256(BODY))));
        letter.set("content-digest", &format!("sha-256=:{}:", STANDARD.encode(sha256(BODY))));
        letter.set("content-type", "application/activity+json");
        letter
    }

    /// A question for a document, dated now, not yet signed.
    fn get() -> Self {
        let mut letter = Self { method: "GET", path: "/o/1", body: Vec::new(), ..Self::post() };
        for name in ["digest", "content-digest", "content-type"] {
            letter.headers.remove(name);
        }
        letter
    }

    fn set(&mut self, name: &'static str, value: &str) {
        let value = HeaderValue::from_str(value).expect("a header");
        self.headers.insert(HeaderName::from_static(name), value);
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    fn inspect_at(&self, at: Timestamp) -> Result<Claim, Refusal> {
        let origin = Url::parse("https://delinde.example").expect("a URL");
        let request = Incoming {
            method: self.method,
            origin: &origin,
            path_and_query: self.path,
            headers: &self.headers,
            body: &self.body,
        };
        inspect(&request, at)
    }

    /// Everything that is checked, now, with this key.
    fn check(&self, key: &PrivateKey) -> Result<(), Refusal> {
        self.inspect_at(now())?.verify(&public(key))
    }
}
