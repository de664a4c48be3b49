//! What came back, and how much of it we are willing to read.

use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::header::{
    DATE, ETAG, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, RETRY_AFTER,
};
use http::{HeaderMap, HeaderValue, StatusCode};
use reqwest::Response;
use serde_json::Value;
use url::Url;

use super::FetchError;
use crate::Id;

/// The longest wait that a host may ask for.
const MAX_WAIT: Duration = Duration::from_hours(24);
/// How much of the answer to a letter is read to keep the connection usable, in bytes.
const MAX_SMALL_TALK: usize = 16 * 1024;
/// How long is waited for it.
const MAX_SMALL_TALK_TIME: Duration = Duration::from_secs(1);

/// A document that was fetched.
#[derive(Debug, Clone, PartialEq)]
pub struct Fetched {
    /// The document; `None` when it did not change since the [`Validators`] that were sent along.
    pub document: Option<Value>,
    /// Where it was found in the end.
    pub final_url: Id,
    /// What to send along next time.
    pub validators: Validators,
}

/// By what an unchanged document is recognised (RFC 9110 section 8.8).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Validators {
    /// The value of `ETag`.
    pub etag: Option<String>,
    /// The value of `Last-Modified`.
    pub last_modified: Option<String>,
}

impl Validators {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let text = |name: HeaderName| {
            let value = headers.get(name)?.to_str().ok()?;
            (value.len() <= 512).then(|| value.to_owned())
        };
        Self { etag: text(ETAG), last_modified: text(LAST_MODIFIED) }
    }

    pub(super) fn put(&self, headers: &mut HeaderMap) {
        for (name, value) in [(IF_NONE_MATCH, &self.etag), (IF_MODIFIED_SINCE, &self.last_modified)]
        {
            if let Some(value) = value.as_deref().and_then(|text| HeaderValue::from_str(text).ok())
            {
                headers.insert(name, value);
            }
        }
    }
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Want<'a> {
    /// The value of `Accept`.
    pub accept: &'a str,
    /// The media types that are taken, such as `application/json`, or a family such as `image/*`.
    pub media_types: &'a [&'a str],
    /// The largest answer, in bytes after decompression.
    pub max_bytes: usize,
}

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// The whole body.
    pub bytes: Bytes,
    /// Its media type without parameters, in lower case.
    pub media_type: String,
    /// Where it was found in the end.
    pub final_url: Url,
}

/// What an inbox said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// How long to wait, when the host says so; at most a day.
    pub retry_after: Option<Duration>,
    /// Whether it asked for an RFC 9421 signature (`Accept-Signature`, RFC 9421 section 5.1).
    pub accept_signature: bool,
}

impl Answer {
    pub(super) async fn of(mut response: Response) -> Self {
        let answer = Self {
            status: response.status(),
            retry_after: retry_after(response.headers()),
            accept_signature: response.headers().contains_key("accept-signature"),
        };
        // A connection with an unread body cannot carry the next letter. What is in it is nothing to
        // us, and who drips it slowly has answered all the same.
        let small_talk = async {
            let mut read = 0;
            while let Ok(Some(chunk)) = response.chunk().await {
                read += chunk.len();
                if read > MAX_SMALL_TALK {
                    break;
                }
            }
        };
        drop(tokio::time::timeout(MAX_SMALL_TALK_TIME, small_talk).await);
        answer
    }
}

/// `Retry-After` in seconds or as a date; a date is compared with the answer's own clock.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = if let Ok(seconds) = text.parse() {
        Duration::from_secs(seconds)
    } else {
        let date = |text: &str| -> Option<SystemTime> { httpdate::parse_http_date(text).ok() };
        let now = date(headers.get(DATE)?.to_str().ok()?)?;
        date(text)?.duration_since(now).unwrap_or_default()
    };
    Some(wait.min(MAX_WAIT))
}

/// Reads a body piece by piece and stops at the limit; what is counted is what came out of
/// decompression, so a small file that grows does not get far.
pub(super) async fn read_body(mut response: Response, limit: usize) -> Result<Bytes, FetchError> {
    let announced = response.content_length().unwrap_or(0);
    if usize::try_from(announced).map_or(true, |length| length > limit) {
        return Err(FetchError::TooLarge);
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > limit {
            return Err(FetchError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}
