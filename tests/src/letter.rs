//! A letter as somebody may send it: signed well, signed badly, changed on the way, sent late.

use federation::Id;
use federation::sign::{PrivateKey, Scheme, Signer};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use url::Url;

use crate::instance::Instance;

/// A letter that can be posted to a house.
#[derive(Clone)]
pub struct Envelope {
    pub(crate) browser: reqwest::Client,
    pub(crate) activity: Value,
    pub(crate) key_id: String,
    pub(crate) key: PrivateKey,
    pub(crate) at: jiff::Timestamp,
    pub(crate) scheme: Scheme,
    pub(crate) written_over: Option<(String, String)>,
    pub(crate) without: Vec<&'static str>,
}

impl Envelope {
    /// Signs with this key, under the same key id.
    #[must_use]
    pub fn signed_with(mut self, key: &PrivateKey) -> Self {
        self.key = key.clone();
        self
    }

    /// Says that it is signed with the key of this id.
    #[must_use]
    pub fn key_id(mut self, id: &str) -> Self {
        id.clone_into(&mut self.key_id);
        self
    }

    /// Signs in the name of this actor, whoever the letter says it is from.
    #[must_use]
    pub fn signed_by(self, actor: &str) -> Self {
        self.key_id(&format!("{actor}#main-key"))
    }

    /// Was signed so many milliseconds later (or earlier, when negative) than now.
    #[must_use]
    pub fn signed_later(mut self, millis: i64) -> Self {
        self.at += jiff::SignedDuration::from_millis(millis);
        self
    }

    /// Signs in another way than the usual one.
    #[must_use]
    pub fn in_scheme(mut self, scheme: Scheme) -> Self {
        self.scheme = scheme;
        self
    }

    /// Writes over some words after it was signed.
    #[must_use]
    pub fn written_over(mut self, words: &str, others: &str) -> Self {
        self.written_over = Some((words.to_owned(), others.to_owned()));
        self
    }

    /// Leaves a header out after signing.
    #[must_use]
    pub fn without(mut self, header: &'static str) -> Self {
        self.without.push(header);
        self
    }

    /// Posts it to the inbox of a house; returns the status of the answer.
    pub async fn post(&self, house: &Instance) -> u16 {
        let inbox: Url = house.url("/inbox").parse().expect("an address");
        let written = self.activity.to_string();
        let key_id = Id::parse(&self.key_id).expect("an id");
        let signer = Signer::new(key_id, self.key.clone());
        let headers = signer.sign(self.scheme, "POST", &inbox, Some(written.as_bytes()), self.at);
        let mut headers: HeaderMap = headers.expect("a letter that can be signed");
        for name in &self.without {
            headers.remove(*name);
        }
        let host = HeaderValue::from_str(&house.authority()).expect("a plain value");
        headers.insert(http::header::HOST, host);
        let body = match &self.written_over {
            Some((words, others)) => {
                assert!(written.contains(words), "the letter does not say {words}");
                written.replace(words, others)
            }
            None => written,
        };
        let address = format!("http://127.0.0.1:{}/inbox", house.port());
        let request = self.browser.post(address).headers(headers).body(body);
        request.send().await.expect("a house that answers").status().as_u16()
    }
}
