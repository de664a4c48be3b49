//! The letter box: check who speaks, keep once, answer 202.
//!
//! Everything that a letter does is done later by a worker. The one thing that may leave the house
//! while a sender waits is the fetch of a key that we do not know yet: without it nobody can say
//! whether the letter is genuine. That fetch is outside any transaction, and limited for each host
//! and for each sender (see `docs/decisions`).

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use federation::sign::{Claim, Incoming, inspect};
use federation::trust;
use federation::vocab::{Activity, ActivityKind, lenient};

use super::keys::{self, NoKey};
use super::store;
use crate::kit::House;
use crate::kit::house::KnownKey;
use crate::kit::id::new_id;
use crate::kit::visitor::Address;

/// Why a letter was not taken in.
#[derive(Debug, thiserror::Error)]
enum Rejected {
    #[error("the signature is refused: {0}")]
    Signature(String),
    #[error("unreadable: {0}")]
    Unreadable(String),
    #[error("not allowed: {0}")]
    NotAllowed(String),
    #[error("too many strangers from one address")]
    TooMany,
    #[error("try again later: {0}")]
    Later(String),
    #[error("the sender is gone")]
    SenderGone,
}

impl From<sqlx::Error> for Rejected {
    fn from(cause: sqlx::Error) -> Self {
        Self::Later(cause.to_string())
    }
}

impl From<NoKey> for Rejected {
    fn from(cause: NoKey) -> Self {
        match cause {
            NoKey::Gone => Self::SenderGone,
            NoKey::NotBelieved(why) => Self::Signature(why),
            NoKey::Unavailable(why) => Self::Later(why),
            NoKey::Trouble(why) => Self::Later(format!("{why:#}")),
        }
    }
}

impl IntoResponse for Rejected {
    fn into_response(self) -> Response {
        let status = match self {
            Self::Signature(_) => StatusCode::UNAUTHORIZED,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::NotAllowed(_) => StatusCode::FORBIDDEN,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Later(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::SenderGone => StatusCode::ACCEPTED,
        };
        tracing::info!(reason = %self, "a letter was not taken in");
        (status, self.to_string()).into_response()
    }
}

/// `POST /inbox`: the one inbox of all our actors.
pub async fn receive(
    State(house): State<House>,
    Address(address): Address,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let path = uri.path_and_query().map_or("/inbox", |path| path.as_str());
    let request = Incoming {
        method: "POST",
        origin: &house.config.origin,
        path_and_query: path,
        headers: &headers,
        body: &body,
    };
    match take_in(&house, &address, &request).await {
        Ok(()) => StatusCode::ACCEPTED.into_response(),
        Err(rejected) => rejected.into_response(),
    }
}

async fn take_in(house: &House, address: &str, request: &Incoming<'_>) -> Result<(), Rejected> {
    let now = house.now();
    let claim =
        inspect(request, now.timestamp()).map_err(|why| Rejected::Signature(why.to_string()))?;
    let value =
        lenient::parse(request.body).map_err(|why| Rejected::Unreadable(why.to_string()))?;
    let activity = Activity::read(&value).map_err(|why| Rejected::Unreadable(why.to_string()))?;
    trust::not_ours(&house.config.origin, &activity.actor)
        .map_err(|why| Rejected::NotAllowed(why.to_string()))?;
    let mut tx = house.read().await?;
    if store::is_blocked(&mut tx, &activity.actor).await? {
        return Err(Rejected::NotAllowed("the host is blocked".to_owned()));
    }
    drop(tx);
    let key = match believed_key(house, address, &claim).await {
        Err(Rejected::SenderGone) if activity.kind != ActivityKind::Delete => {
            return Err(Rejected::Signature("the key is gone".to_owned()));
        }
        other => other?,
    };
    trust::actor_speaks(&key.owner, &activity)
        .map_err(|why| Rejected::NotAllowed(why.to_string()))?;
    let Some(id) = &activity.id else { return Err(Rejected::Unreadable("no id".to_owned())) };
    let letter = store::NewLetter {
        id: &new_id(now),
        activity_id: id.as_str(),
        actor: &activity.actor,
        kind: activity.kind.name(),
        body: &String::from_utf8_lossy(request.body),
    };
    let mut tx = house.write().await?;
    store::keep_letter(&mut tx, &letter, now).await?;
    store::host_heard(&mut tx, &activity.actor.authority(), claim.scheme, now).await?;
    tx.commit().await?;
    Ok(())
}

/// The key that made this signature. A key that we know but that does not fit may have been
/// replaced: then it is fetched once more.
async fn believed_key(house: &House, address: &str, claim: &Claim) -> Result<KnownKey, Rejected> {
    if let Some(known) = keys::known_key(house, &claim.key_id).await?
        && claim.verify(&known.key).is_ok()
    {
        return Ok(known);
    }
    house.limits.strangers.count(address).map_err(|_| Rejected::TooMany)?;
    let fetched = keys::fetch_key(house, &claim.key_id).await?;
    claim.verify(&fetched.key).map_err(|why| Rejected::Signature(why.to_string()))?;
    Ok(fetched)
}
