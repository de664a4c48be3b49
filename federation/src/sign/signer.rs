//! Our own name under what we send.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::SystemTime;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use url::Url;

use super::keys::{KeyError, KeyKind, PrivateKey};
use super::{Scheme, authority, digest};
use crate::Id;

/// The media type of every letter that we post.
pub const CONTENT_TYPE: &str = "application/activity+json";

/// What we ask for when we fetch an ActivityPub document.
pub const ACCEPT: &str = "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";

/// Signs requests with one key. Cheap to clone; the key was read once and stays read.
#[derive(Clone, Debug)]
pub struct Signer(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    key_id: Id,
    key: PrivateKey,
}

/// Why a request could not be signed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// The key refused.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A header or the key id cannot be written in a request.
    #[error("cannot be written in a header: {0}")]
    Header(&'static str),
}

impl Signer {
    /// A signer that says it signs with the key of this id.
    #[must_use]
    pub fn new(key_id: Id, key: PrivateKey) -> Self {
        Self(Arc::new(Inner { key_id, key }))
    }

    /// The id of the key, which others fetch to check us.
    #[must_use]
    pub fn key_id(&self) -> &Id {
        &self.0.key_id
    }

    /// Signs a request and returns every header that must go with it: the signature, what it covers
    /// (`Date`, `Digest` or `Content-Digest`) and `Content-Type` or `Accept`. `Host` is covered by
    /// the draft's signature and is left to the HTTP client, which writes it from the same URL.
    #[expect(
        clippy::too_many_arguments,
        reason = "a request has a method, an address and a body; they do not want a struct each time"
    )]
    pub fn sign(
        &self,
        scheme: Scheme,
        method: &str,
        url: &Url,
        body: Option<&[u8]>,
        now: Timestamp,
    ) -> Result<HeaderMap, SignError> {
        let mut headers = HeaderMap::new();
        match body {
            Some(_) => put(&mut headers, "content-type", CONTENT_TYPE)?,
            None => put(&mut headers, "accept", ACCEPT)?,
        }
        put(&mut headers, "date", &httpdate::fmt_http_date(SystemTime::from(now)))?;
        match scheme {
            Scheme::Cavage => self.cavage(&mut headers, method, url, body)?,
            Scheme::Rfc9421 => self.rfc9421(&mut headers, (method, url, body), now)?,
        }
        Ok(headers)
    }

    /// Adds `Digest` and `Signature` of the draft.
    fn cavage(
        &self,
        headers: &mut HeaderMap,
        method: &str,
        url: &Url,
        body: Option<&[u8]>,
    ) -> Result<(), SignError> {
        let covered = if let Some(body) = body {
            put(headers, "digest", &digest::digest(body))?;
            "(request-target) host date digest content-type"
        } else {
            "(request-target) host date accept"
        };
        let mut base = format!("(request-target): {} {}", method.to_ascii_lowercase(), target(url));
        for name in covered.split(' ').skip(1) {
            let value = match headers.get(name) {
                Some(value) => value.to_str().map_err(|_| SignError::Header("value"))?.to_owned(),
                None => authority(url),
            };
            // Writing to a String cannot fail.
            let _ = write!(base, "\n{name}: {value}");
        }
        let algorithm = match self.0.key.kind() {
            KeyKind::Rsa => "rsa-sha256",
            KeyKind::Ed25519 => "hs2019",
        };
        let signature = STANDARD.encode(self.0.key.sign(base.as_bytes())?);
        let value = format!(
            "keyId=\"{}\",algorithm=\"{algorithm}\",headers=\"{covered}\",signature=\"{signature}\"",
            self.quotable()?
        );
        put(headers, "signature", &value)
    }

    /// Adds `Content-Digest`, `Signature-Input` and `Signature` of RFC 9421.
    fn rfc9421(
        &self,
        headers: &mut HeaderMap,
        (method, url, body): (&str, &Url, Option<&[u8]>),
        now: Timestamp,
    ) -> Result<(), SignError> {
        let mut whole = url.clone();
        whole.set_fragment(None);
        let mut base = format!("\"@method\": {method}\n\"@target-uri\": {whole}\n");
        let mut covered = "\"@method\" \"@target-uri\"".to_owned();
        if let Some(body) = body {
            let digest = digest::content_digest(body);
            put(headers, "content-digest", &digest)?;
            base.push_str("\"content-digest\": ");
            base.push_str(&digest);
            base.push('\n');
            covered.push_str(" \"content-digest\"");
        }
        let algorithm = match self.0.key.kind() {
            KeyKind::Rsa => "rsa-v1_5-sha256",
            KeyKind::Ed25519 => "ed25519",
        };
        let params = format!(
            "({covered});created={};keyid=\"{}\";alg=\"{algorithm}\"",
            now.as_second(),
            self.quotable()?
        );
        base.push_str("\"@signature-params\": ");
        base.push_str(&params);
        let signature = STANDARD.encode(self.0.key.sign(base.as_bytes())?);
        put(headers, "signature-input", &format!("sig1={params}"))?;
        put(headers, "signature", &format!("sig1=:{signature}:"))
    }

    /// The key id, when it can stand between quotes as it is.
    fn quotable(&self) -> Result<&str, SignError> {
        let text = self.0.key_id.as_str();
        let plain = text.bytes().all(|b| b.is_ascii_graphic() && b != b'"' && b != b'\\');
        if plain { Ok(text) } else { Err(SignError::Header("key id")) }
    }
}

/// Path and query, as they go over the line.
fn target(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &str) -> Result<(), SignError> {
    let value = HeaderValue::from_str(value).map_err(|_| SignError::Header(name))?;
    headers.insert(HeaderName::from_static(name), value);
    Ok(())
}
