//! Other people's actors: fetched through `activitypub_federation`, kept, refreshed, forgotten.

use std::sync::Arc;

use activitypub_federation::config::{Data, FederationConfig};
use activitypub_federation::fetch::object_id::ObjectId;
use activitypub_federation::traits::{Actor as ActorTrait, Object as ObjectTrait};
use async_trait::async_trait;
use federation::sign::{Scheme, Signer};
use federation::vocab::actor::KeyMaterial;
use federation::vocab::{Actor, lenient};
use federation::{Id, trust};
use url::Url;

use super::{keys, local, store};
use crate::kit::House;
use crate::kit::Tx;
use crate::kit::time::DAY;

/// How long a copy of an actor is believed before it is fetched again for a new purpose.
const FRESH_FOR: i64 = DAY;

/// An actor of another server, in the form that `activitypub_federation` works with.
#[derive(Debug, Clone)]
pub struct Profile {
    /// What its document says.
    pub actor: Actor,
    url: Url,
    inbox: Url,
    key_pem: String,
}

impl Profile {
    fn of(actor: Actor) -> Self {
        let key_pem = actor
            .keys
            .iter()
            .find_map(|key| match &key.material {
                KeyMaterial::Pem(pem) => Some(pem.clone()),
                KeyMaterial::Multibase(_) => None,
            })
            .unwrap_or_default();
        let url = actor.id.url().clone();
        let inbox = actor.inbox.url().clone();
        Self { actor, url, inbox, key_pem }
    }

    /// Where letters for this actor go, shared inbox first.
    #[must_use]
    pub fn shared_or_own_inbox(&self) -> &Id {
        self.actor.shared_inbox.as_ref().unwrap_or(&self.actor.inbox)
    }
}

/// What can go wrong when an actor is fetched.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct NoActor(#[from] anyhow::Error);

impl From<activitypub_federation::error::Error> for NoActor {
    fn from(cause: activitypub_federation::error::Error) -> Self {
        // The library puts whole bodies of others in its messages; ours say only what went wrong.
        let line: String = cause.to_string().chars().take(200).collect();
        Self(anyhow::anyhow!("{line}"))
    }
}

#[async_trait]
impl ObjectTrait for Profile {
    type DataType = House;
    type Kind = serde_json::Value;
    type Error = NoActor;

    fn id(&self) -> &Url {
        &self.url
    }

    async fn read_from_id(id: Url, data: &Data<House>) -> Result<Option<Self>, NoActor> {
        let id = Id::parse(id.as_str()).map_err(anyhow::Error::from)?;
        let mut tx = data.app_data().read().await.map_err(anyhow::Error::from)?;
        Ok(profile(&mut tx, &id).await?)
    }

    async fn into_json(self, _data: &Data<House>) -> Result<serde_json::Value, NoActor> {
        Ok(self.actor.to_json())
    }

    async fn verify(
        json: &serde_json::Value,
        expected: &Url,
        data: &Data<House>,
    ) -> Result<(), NoActor> {
        // The library parsed with a plain parser; ours refuses what could hide something.
        let bytes = serde_json::to_vec(json).map_err(anyhow::Error::from)?;
        let checked = lenient::parse(&bytes).map_err(anyhow::Error::from)?;
        let actor = Actor::read(&checked).map_err(anyhow::Error::from)?;
        let found_at = Id::parse(expected.as_str()).map_err(anyhow::Error::from)?;
        trust::fetched_is(&found_at, &found_at, &actor.id).map_err(anyhow::Error::from)?;
        trust::not_ours(&data.app_data().config.origin, &actor.id).map_err(anyhow::Error::from)?;
        Ok(())
    }

    async fn from_json(json: serde_json::Value, data: &Data<House>) -> Result<Self, NoActor> {
        let actor = Actor::read(&json).map_err(anyhow::Error::from)?;
        keep(data.app_data(), &actor).await?;
        Ok(Self::of(actor))
    }
}

impl ActorTrait for Profile {
    fn public_key_pem(&self) -> &str {
        &self.key_pem
    }

    fn private_key_pem(&self) -> Option<String> {
        None
    }

    fn inbox(&self) -> Url {
        self.inbox.clone()
    }
}

/// Fetches an actor from its own server and keeps it.
pub async fn fetch(house: &House, id: &Id) -> anyhow::Result<Actor> {
    let signer = keys::signer(house, &local::application_id(house)).await?;
    if id.url().domain().is_none() {
        // The library knows names only; our own client judges addresses by the same rules.
        return fetch_by_address(house, id, &signer).await;
    }
    let clock = house.clone();
    let client = house.client.for_library(Some(signer), Arc::new(move || clock.now().timestamp()));
    let config = FederationConfig::builder()
        .domain(house.config.authority())
        .app_data(house.clone())
        .client(client)
        .debug(house.config.development)
        .build()
        .await?;
    let object: ObjectId<Profile> = ObjectId::from(id.url().clone());
    let profile = object.dereference_forced(&config.to_request_data()).await;
    Ok(profile.map_err(|NoActor(cause)| cause)?.actor)
}

async fn fetch_by_address(house: &House, id: &Id, signer: &Signer) -> anyhow::Result<Actor> {
    let now = house.now().timestamp();
    let fetched = house.client.get_document(id, Some(signer), Scheme::Cavage, None, now).await?;
    let actor = Actor::read(&fetched.document.unwrap_or_default())?;
    trust::not_ours(&house.config.origin, &actor.id)?;
    keep(house, &actor).await?;
    Ok(actor)
}

/// Keeps an actor and its keys, in a transaction of its own.
pub async fn keep(house: &House, actor: &Actor) -> anyhow::Result<()> {
    let mut tx = house.write().await?;
    keep_in(house, &mut tx, actor).await?;
    tx.commit().await?;
    Ok(())
}

/// Keeps an actor and its keys; keys that it no longer lists are forgotten.
pub async fn keep_in(house: &House, tx: &mut Tx, actor: &Actor) -> anyhow::Result<()> {
    let now = house.now();
    store::keep_remote_actor(tx, actor, now).await?;
    for key in store::forget_keys(tx, &actor.id).await? {
        house.keys.invalidate(&key.0);
    }
    for (key_id, der) in keys::kept_keys(actor) {
        store::keep_key(tx, &key_id, &actor.id, &der, now).await?;
    }
    Ok(())
}

/// The copy of an actor that we keep; `None` when we do not know it or it is gone.
pub async fn profile(tx: &mut Tx, id: &Id) -> anyhow::Result<Option<Profile>> {
    let Some(row) = store::remote_actor(tx, id).await? else { return Ok(None) };
    if row.gone_at.is_some() {
        return Ok(None);
    }
    let document = serde_json::from_str(&row.document)?;
    Ok(Some(Profile::of(Actor::read(&document)?)))
}

/// An actor: the copy that we keep when it is fresh enough, else fetched.
pub async fn find_actor(house: &House, id: &Id) -> anyhow::Result<Actor> {
    let mut tx = house.read().await?;
    let kept = store::remote_actor(&mut tx, id).await?;
    let fresh = kept.is_some_and(|row| {
        row.gone_at.is_none() && house.now().millis() - row.fetched_at.millis() < FRESH_FOR
    });
    let profile = if fresh { profile(&mut tx, id).await? } else { None };
    drop(tx);
    match profile {
        Some(profile) => Ok(profile.actor),
        None => fetch(house, id).await,
    }
}
