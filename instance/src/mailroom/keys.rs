//! Keys: those of our own actors, and those by which we know others.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use federation::Id;
use federation::fetch::FetchError;
use federation::sign::{PrivateKey, PublicKey, Scheme, Signer};
use federation::trust;
use federation::vocab::lenient::Fields;
use federation::vocab::{Actor, PublicKeyDoc};

use super::actors;
use super::local;
use super::store;
use crate::kit::House;
use crate::kit::house::KnownKey;

/// The two private keys of one of our actors.
#[derive(Clone)]
pub struct Keys {
    /// RSA of 2048 bits, which everybody reads.
    pub rsa: PrivateKey,
    /// Ed25519, small and quick, which the newest software reads (FEP-521a).
    pub ed25519: PrivateKey,
}

/// Makes keys for a new actor. This takes a good part of a second: do it before a transaction.
pub async fn fresh_keys(house: &House) -> anyhow::Result<Keys> {
    if let Some(ready) = house.config.ready_keys.as_ref().and_then(crate::config::ReadyKeys::take) {
        return Ok(ready);
    }
    let keys = tokio::task::spawn_blocking(|| -> anyhow::Result<Keys> {
        Ok(Keys { rsa: PrivateKey::generate_rsa()?, ed25519: PrivateKey::generate_ed25519()? })
    });
    keys.await?
}

/// The id of the RSA key of an actor of ours.
pub fn rsa_key_id(actor: &Id) -> Id {
    Id::parse(&format!("{actor}#main-key")).expect("an id with a fragment is an id")
}

/// The id of the Ed25519 key of an actor of ours.
pub fn ed25519_key_id(actor: &Id) -> Id {
    Id::parse(&format!("{actor}#ed25519-key")).expect("an id with a fragment is an id")
}

/// Signs for one of our actors; its key is parsed once and then kept in memory.
pub async fn signer(house: &House, actor: &Id) -> anyhow::Result<Signer> {
    if let Some(signer) = house.signers.get(actor.as_str()) {
        return Ok(signer);
    }
    let mut tx = house.read().await?;
    let pem = store::rsa_key(&mut tx, &local::short_id(house, actor)).await?;
    drop(tx);
    let pem = pem.ok_or_else(|| anyhow::anyhow!("{actor} is no actor of this house"))?;
    let signer = Signer::new(rsa_key_id(actor), PrivateKey::from_pem(&pem)?);
    house.signers.insert(actor.as_str().to_owned(), signer.clone());
    Ok(signer)
}

/// Why the key of a signature could not be had.
#[derive(Debug, thiserror::Error)]
pub enum NoKey {
    /// Its document is gone for good: 410.
    #[error("the key is gone")]
    Gone,
    /// It could not be fetched, or we fetched from this host too often.
    #[error("the key could not be had: {0}")]
    Unavailable(String),
    /// It does not belong to the actor it says it belongs to.
    #[error("the key is not believed: {0}")]
    NotBelieved(String),
    /// Something broke on our side.
    #[error("trouble: {0}")]
    Trouble(#[from] anyhow::Error),
}

impl From<sqlx::Error> for NoKey {
    fn from(cause: sqlx::Error) -> Self {
        Self::Trouble(cause.into())
    }
}

/// The key with this id, from memory or the database; never from the network.
pub async fn known_key(house: &House, key_id: &Id) -> Result<Option<KnownKey>, NoKey> {
    if let Some(known) = house.keys.get(key_id.as_str()) {
        return Ok(Some(known));
    }
    let mut tx = house.read().await?;
    let Some((owner, der)) = store::key(&mut tx, key_id).await? else { return Ok(None) };
    let der = BASE64.decode(der).map_err(anyhow::Error::from)?;
    let key = PublicKey::from_der(&der).map_err(anyhow::Error::from)?;
    let owner = Id::parse(&owner).map_err(anyhow::Error::from)?;
    let known = KnownKey { owner, key };
    house.keys.insert(key_id.as_str().to_owned(), known.clone());
    Ok(Some(known))
}

/// Fetches the key with this id and its owner, checks that each names the other, and keeps both.
/// A host that makes us fetch too often, or whose keys keep failing, is not asked.
pub async fn fetch_key(house: &House, key_id: &Id) -> Result<KnownKey, NoKey> {
    let now = house.now().timestamp();
    let document_id = key_id.document();
    if house.key_budget.is_known_bad(key_id, now) {
        return Err(NoKey::NotBelieved("it failed a moment ago".to_owned()));
    }
    if !house.key_budget.allow(&document_id.authority(), now) {
        return Err(NoKey::Unavailable("too many keys asked of this host".to_owned()));
    }
    let fetched = fetch_checked(house, key_id, &document_id).await;
    // A host that is in trouble for a moment is no reason to refuse its letters for longer.
    if let Err(NoKey::NotBelieved(_)) = &fetched {
        house.key_budget.failed(key_id, now);
    }
    fetched
}

async fn fetch_checked(house: &House, key_id: &Id, document_id: &Id) -> Result<KnownKey, NoKey> {
    let signer = signer(house, &local::application_id(house)).await?;
    let now = house.now().timestamp();
    let fetched = house
        .client
        .get_document(document_id, Some(&signer), Scheme::Cavage, None, now)
        .await
        .map_err(|error| {
            if matches!(error, FetchError::Gone) {
                NoKey::Gone
            } else if error.is_temporary() {
                NoKey::Unavailable(error.to_string())
            } else {
                NoKey::NotBelieved(error.to_string())
            }
        })?;
    let document = fetched.document.unwrap_or_default();
    let owner = match Actor::read(&document) {
        Ok(actor) => actor,
        // The document is the key itself (GoToSocial): its owner has to claim it back.
        Err(_) => owner_of(house, document_id, &document).await?,
    };
    let listed = listed_key(&owner, key_id)
        .ok_or_else(|| NoKey::NotBelieved("its owner does not list it".to_owned()))?;
    trust::key_belongs(listed, &fetched.final_url, &owner)
        .map_err(|why| NoKey::NotBelieved(why.to_string()))?;
    let key = PublicKey::from_material(&listed.material)
        .map_err(|why| NoKey::NotBelieved(why.to_string()))?;
    actors::keep(house, &owner).await?;
    let known = KnownKey { owner: owner.id.clone(), key };
    house.keys.insert(key_id.as_str().to_owned(), known.clone());
    Ok(known)
}

fn listed_key<'a>(owner: &'a Actor, key_id: &Id) -> Option<&'a PublicKeyDoc> {
    // A keyId may also be the bare id of the actor: then its first key is meant.
    let by_id = owner.keys.iter().find(|key| key.id == *key_id);
    by_id.or_else(|| owner.keys.first().filter(|_| owner.id == *key_id))
}

async fn owner_of(
    house: &House,
    document_id: &Id,
    key: &serde_json::Value,
) -> Result<Actor, NoKey> {
    let refused = || NoKey::NotBelieved("the key names no owner".to_owned());
    let fields = Fields::of(key).map_err(|_| refused())?;
    let owner = fields.id("owner").or_else(|| fields.id("controller")).ok_or_else(refused)?;
    if !owner.same_origin(document_id) {
        return Err(NoKey::NotBelieved("its owner lives elsewhere".to_owned()));
    }
    let fetched = actors::fetch(house, &owner).await;
    fetched.map_err(|error| NoKey::Unavailable(format!("{error:#}")))
}

/// The keys of an actor document in the form they are kept: id and DER in base64.
pub fn kept_keys(actor: &Actor) -> Vec<(String, String)> {
    actor
        .keys
        .iter()
        .filter(|key| key.owner.as_ref().is_none_or(|owner| *owner == actor.id))
        .filter(|key| key.id.same_origin(&actor.id))
        .filter_map(|key| {
            let public = PublicKey::from_material(&key.material).ok()?;
            Some((key.id.as_str().to_owned(), BASE64.encode(public.to_der().ok()?)))
        })
        .collect()
}
