//! Delivery of one letter to one inbox: sign, post, and say what to do next.
//!
//! No memory and no waiting here: the caller keeps what is to be delivered, when to try again, and
//! which scheme a host liked.

use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use jiff::Timestamp;
use url::Url;

use crate::fetch::{Answer, Client, FetchError};
use crate::sign::{Scheme, Signer};

/// What to deliver, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// The inbox, shared or personal.
    pub inbox: Url,
    /// The activity as it was written down; the same bytes at every attempt.
    pub body: Bytes,
    /// The scheme to try first: what this host accepted before, else [`Scheme::Cavage`].
    pub scheme: Scheme,
}

/// How it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It was taken in.
    Delivered {
        /// The scheme that was accepted: the one to start with next time.
        scheme: Scheme,
    },
    /// Not now; worth another try.
    Later {
        /// How long the host asks us to wait, when it says so.
        after: Option<Duration>,
        /// Why, for the operator.
        reason: String,
    },
    /// The inbox does not exist any more (404 or 410).
    Gone,
    /// This letter will never be taken in by this inbox; the reason is for the operator.
    Never(String),
}

/// Delivers a parcel. A host that answers 400, 401 or 403 gets one more try with the other signature
/// scheme: some answer 400 to a signature that they cannot read.
pub async fn deliver(client: &Client, signer: &Signer, letter: &Parcel, now: Timestamp) -> Verdict {
    let first = match knock(client, signer, letter, letter.scheme, now).await {
        Ok(answer) => answer,
        Err(verdict) => return verdict,
    };
    if !is_refused_signature(first.status) {
        return judge(&first, letter.scheme);
    }
    let other = letter.scheme.other();
    match knock(client, signer, letter, other, now).await {
        Ok(answer) => judge(&answer, other),
        Err(verdict) => verdict,
    }
}

async fn knock(
    client: &Client,
    signer: &Signer,
    letter: &Parcel,
    scheme: Scheme,
    now: Timestamp,
) -> Result<Answer, Verdict> {
    let headers = signer
        .sign(scheme, "POST", &letter.inbox, Some(&letter.body), now)
        .map_err(|error| Verdict::Never(error.to_string()))?;
    client.post(&letter.inbox, headers, letter.body.clone()).await.map_err(|error| trouble(&error))
}

fn is_refused_signature(status: StatusCode) -> bool {
    matches!(status.as_u16(), 400 | 401 | 403)
}

/// What an answer means for the letter.
fn judge(answer: &Answer, scheme: Scheme) -> Verdict {
    let reason = format!("answered {}", answer.status);
    match answer.status.as_u16() {
        200..=299 => Verdict::Delivered { scheme },
        404 | 410 => Verdict::Gone,
        // 401 may pass: the host could not fetch our key just now. Redirects are not followed with
        // a letter in hand; a host that moves its inbox says so in its actor.
        300..=399 | 401 | 408 | 425 | 429 | 500.. => {
            Verdict::Later { after: answer.retry_after, reason }
        }
        _ => Verdict::Never(reason),
    }
}

/// What a failure on the way means for the letter.
fn trouble(error: &FetchError) -> Verdict {
    let reason = error.to_string();
    if error.is_temporary() {
        Verdict::Later { after: None, reason }
    } else {
        Verdict::Never(reason)
    }
}
