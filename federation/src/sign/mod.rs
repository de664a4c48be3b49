//! HTTP signatures: who sent this request, and our own name under what we send.
//!
//! Two schemes are spoken, the old draft ([`cavage`]) and the standard ([`rfc9421`]). Receiving goes
//! in two steps: [`inspect`] judges all that needs no key (shape, which parts are covered, time,
//! digest of the body) and names the key; [`Claim::verify`] does the arithmetic once the caller has
//! that key. So nobody makes us fetch a key with a request that could never be accepted.
//! Sending is one step: [`Signer::sign`].

mod cavage;
mod digest;
pub mod keys;
mod rfc9421;
mod signer;

use http::HeaderMap;
use http::header::HeaderName;
use jiff::{SignedDuration, Timestamp};
use url::Url;

use crate::Id;
pub use keys::{KeyError, KeyKind, PrivateKey, PublicKey, PublicKeys};
pub use signer::{ACCEPT, CONTENT_TYPE, SignError, Signer};

/// How old a signature may be, and how long one may say it is good for.
const MAX_AGE: SignedDuration = SignedDuration::from_hours(12);
/// How far the sender's clock may run ahead of ours.
const MAX_AHEAD: SignedDuration = SignedDuration::from_hours(1);
/// Nobody covers more parts of a request than this.
const MAX_COVERED: usize = 32;
/// The longest signature header that we read, in bytes.
const MAX_HEADER: usize = 8 * 1024;

/// The two ways of signing a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// draft-cavage-http-signatures-12, which everybody understands.
    Cavage,
    /// RFC 9421 HTTP Message Signatures, with `Content-Digest` of RFC 9530.
    Rfc9421,
}

impl Scheme {
    /// The word by which the scheme is kept in a table: `cavage` or `rfc9421`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Cavage => "cavage",
            Self::Rfc9421 => "rfc9421",
        }
    }

    /// Reads the word that [`Scheme::as_str`] writes.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        match word {
            "cavage" => Some(Self::Cavage),
            "rfc9421" => Some(Self::Rfc9421),
            _ => None,
        }
    }

    /// The scheme to try when this one was refused ("double knock").
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Cavage => Self::Rfc9421,
            Self::Rfc9421 => Self::Cavage,
        }
    }
}

/// A request as it arrived.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'a> {
    /// The method as it was sent, such as `POST`.
    pub method: &'a str,
    /// Our own public origin from the configuration. Never the request's `Host`: a sender could
    /// choose that, and a proxy may have changed it.
    pub origin: &'a Url,
    /// Path and query as they were sent, such as `/inbox?page=1`.
    pub path_and_query: &'a str,
    /// All headers.
    pub headers: &'a HeaderMap,
    /// The whole body.
    pub body: &'a [u8],
}

/// A signature that may be good: it waits for the key.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The key that it says it was made with.
    pub key_id: Id,
    /// How it was made.
    pub scheme: Scheme,
    /// The texts that may have been signed; the draft leaves room for two.
    bases: Vec<Vec<u8>>,
    signature: Vec<u8>,
    hint: Hint,
}

/// What the request says about the algorithm. The key decides; this may only narrow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hint {
    Unsaid,
    Hs2019,
    RsaSha256,
    RsaSha512,
    Ed25519,
}

/// Why a request is not believed to come from who it says.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no signature at all.
    #[error("not signed")]
    Unsigned,
    /// More than one signature; we could not say which one counts.
    #[error("more than one signature")]
    Several,
    /// The signature headers do not have the form they should have.
    #[error("unreadable signature: {0}")]
    Shape(&'static str),
    /// `keyId` is missing or is not an `http(s)` URL.
    #[error("keyId is missing or is not a URL")]
    KeyId,
    /// An algorithm that we do not accept, or that does not fit the key.
    #[error("algorithm not accepted")]
    Algorithm,
    /// Something that must be signed is not.
    #[error("{0} is not covered by the signature")]
    NotCovered(&'static str),
    /// A covered header is not in the request.
    #[error("covered header `{0}` is missing")]
    MissingHeader(String),
    /// A covered part that we cannot judge.
    #[error("covered part `{0}` is not known here")]
    UnknownPart(String),
    /// A date that cannot be read.
    #[error("unreadable date")]
    Date,
    /// Made longer than twelve hours ago.
    #[error("signature is too old")]
    TooOld,
    /// Made more than an hour in the future.
    #[error("signature is from the future")]
    FromTheFuture,
    /// Past the moment until which it said to be good.
    #[error("signature has expired")]
    Expired,
    /// Says to be good for longer than twelve hours.
    #[error("signature would be good for too long")]
    LivesTooLong,
    /// A body without a digest that we know.
    #[error("no digest of the body that we know")]
    NoDigest,
    /// The body is not the one that was signed.
    #[error("the body does not match its digest")]
    DigestMismatch,
    /// The signature was not made with this key over this request.
    #[error("the signature is not right")]
    BadSignature,
}

/// Judges everything about a signed request that needs no key, and says which key is needed.
///
/// A request with `Signature-Input` is read as RFC 9421 and never as the draft, whatever else it
/// carries: otherwise breaking the better signature would be a way round it. `Authorization` is not
/// looked at.
pub fn inspect(request: &Incoming<'_>, now: Timestamp) -> Result<Claim, Refusal> {
    if request.headers.contains_key("signature-input") {
        rfc9421::inspect(request, now)
    } else if request.headers.contains_key("signature") {
        cavage::inspect(request, now)
    } else {
        Err(Refusal::Unsigned)
    }
}

impl Claim {
    /// Whether the signature was made with this key. The algorithm is that of the key; what the
    /// request says about it may only agree.
    pub fn verify(&self, key: &PublicKey) -> Result<(), Refusal> {
        let methods = key.methods(self.hint)?;
        let fits = |base: &Vec<u8>| {
            methods.iter().any(|method| key.verifies(*method, base, &self.signature))
        };
        if self.bases.iter().any(fits) { Ok(()) } else { Err(Refusal::BadSignature) }
    }
}

impl Incoming<'_> {
    /// Whether a digest of the body must be covered: for everything but a plain GET.
    fn needs_digest(&self) -> bool {
        !self.body.is_empty() || !matches!(self.method, "GET" | "HEAD")
    }

    /// Host with the port when it is not the scheme's own, by the configured origin.
    fn authority(&self) -> String {
        authority(self.origin)
    }

    /// The value that a covered header has: several ones joined, as both schemes say.
    fn header(&self, name: &str) -> Result<Vec<u8>, Refusal> {
        let missing = || Refusal::MissingHeader(name.chars().take(64).collect());
        let known = HeaderName::from_bytes(name.as_bytes()).map_err(|_| missing())?;
        let values: Vec<&[u8]> =
            self.headers.get_all(known).iter().map(|value| value.as_bytes().trim_ascii()).collect();
        if values.is_empty() { Err(missing()) } else { Ok(values.join(&b", "[..])) }
    }

    /// A header that must be text and not too long.
    fn text(&self, name: &'static str) -> Result<String, Refusal> {
        let bytes = self.header(name)?;
        if bytes.len() > MAX_HEADER {
            return Err(Refusal::Shape("header is too long"));
        }
        String::from_utf8(bytes).map_err(|_| Refusal::Shape("header is not text"))
    }
}

/// Host with the port when it is not the scheme's own.
fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// Whether a signature made at this moment may still, or already, be used.
fn check_made(made: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    let age = now.duration_since(made);
    if age > MAX_AGE {
        Err(Refusal::TooOld)
    } else if age < -MAX_AHEAD {
        Err(Refusal::FromTheFuture)
    } else {
        Ok(())
    }
}

/// Whether a signature that says until when it is good, is still good and was not good for ever.
fn check_expires(made: Timestamp, expires: Timestamp, now: Timestamp) -> Result<(), Refusal> {
    if now > expires {
        Err(Refusal::Expired)
    } else if expires.duration_since(made) > MAX_AGE {
        Err(Refusal::LivesTooLong)
    } else {
        Ok(())
    }
}
