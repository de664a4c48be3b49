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
use federation::vocab::{Activity, ActivityKind, lenient};
use federation::{Id, trust};

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
    let blocked = store::blocked_hosts(&mut tx).await?;
    if blocked.blocks_id(&activity.actor) || blocked.blocks_id(&claim.key_id) {
        return Err(Rejected::NotAllowed("the host is blocked".to_owned()));
    }
    drop(tx);
    let says_own_end = activity.kind == ActivityKind::Delete
        && activity.object.id().as_ref() == Some(&activity.actor);
    if says_own_end && !is_known(house, &claim, &activity.actor).await? {
        // Servers tell everybody about every account that is removed. One that we never heard of
        // is nothing to us, and its key cannot be had any more.
        return Ok(());
    }
    let key = match believed_key(house, address, &claim).await {
        Err(Rejected::SenderGone) if says_own_end && claim.key_id.same_origin(&activity.actor) => {
            // Its key is gone because it is: the 410 of its own server is the proof.
            return keep(house, &activity, &claim, request).await;
        }
        Err(Rejected::SenderGone) => {
            return Err(Rejected::Signature("the key is gone".to_owned()));
        }
        other => other?,
    };
    trust::actor_speaks(&key.owner, &activity)
        .map_err(|why| Rejected::NotAllowed(why.to_string()))?;
    keep(house, &activity, &claim, request).await
}

/// Whether we know a sender at all: by the key, or by its profile.
async fn is_known(house: &House, claim: &Claim, actor: &Id) -> Result<bool, Rejected> {
    if keys::known_key(house, &claim.key_id).await?.is_some() {
        return Ok(true);
    }
    let mut tx = house.read().await?;
    Ok(store::remote_actor(&mut tx, actor).await?.is_some())
}

/// Keeps a letter that was checked, once.
async fn keep(
    house: &House,
    activity: &Activity,
    claim: &Claim,
    request: &Incoming<'_>,
) -> Result<(), Rejected> {
    let Some(id) = &activity.id else { return Err(Rejected::Unreadable("no id".to_owned())) };
    let now = house.now();
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
/// replaced: then it is fetched once more, but not again and again for whoever sends nonsense.
async fn believed_key(house: &House, address: &str, claim: &Claim) -> Result<KnownKey, Rejected> {
    let known = keys::known_key(house, &claim.key_id).await?;
    let is_known = known.is_some();
    if let Some(known) = known {
        if claim.verify(&known.key).is_ok() {
            return Ok(known);
        }
        if house.refetched_keys.contains_key(claim.key_id.as_str()) {
            return Err(Rejected::Signature("it does not fit the key".to_owned()));
        }
        house.refetched_keys.insert(claim.key_id.as_str().to_owned(), ());
    }
    house.limits.strangers.count(address).map_err(|_| Rejected::TooMany)?;
    let fetched = match keys::fetch_key(house, &claim.key_id).await {
        Err(NoKey::Unavailable(why)) if is_known => return Err(Rejected::Signature(why)),
        fetched => fetched?,
    };
    claim.verify(&fetched.key).map_err(|why| Rejected::Signature(why.to_string()))?;
    Ok(fetched)
}
