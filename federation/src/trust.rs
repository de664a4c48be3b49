//! Who may say what about which object. Every rule has a name and stands here, nowhere else.
//!
//! The heart is one comparison: an origin speaks for the ids that live on it, and an actor for the
//! objects that it owns (FEP-fe34). A rule that is not met gives a [`Distrust`]; the caller then
//! drops the letter, or fetches the object from its own origin and believes that.

mod blocked;

use url::Url;

use crate::Id;
use crate::sign::PublicKey;
use crate::vocab::{Activity, Actor, Object, PublicKeyDoc};
pub use blocked::{BlockedHosts, plain_host};

/// Which rule was not met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Distrust {
    /// The key belongs to somebody else than the actor of the activity.
    #[error("signed by somebody else than the actor")]
    SignerIsNotActor,
    /// The activity has no id, so a repeat of it could not be noticed.
    #[error("the activity has no id")]
    NoActivityId,
    /// The id of the activity is not on the origin of its actor.
    #[error("the activity's id is on another origin than its actor")]
    ActivityElsewhere,
    /// The id of the object is not on the origin of the actor.
    #[error("the object's id is on another origin than the actor")]
    ObjectElsewhere,
    /// The object is attributed to somebody else.
    #[error("the object is attributed to somebody else")]
    NotTheAuthor,
    /// The object that is known belongs to somebody else.
    #[error("the object belongs to somebody else")]
    NotTheOwner,
    /// The activity that is undone was somebody else's.
    #[error("undoes what somebody else did")]
    UndoesAnother,
    /// An answer to a follow from an actor that was not followed.
    #[error("answers a follow that was not sent to it")]
    NotFollowed,
    /// The collection belongs to somebody else.
    #[error("changes somebody else's collection")]
    NotTheCollector,
    /// An announced copy that the announcer cannot vouch for.
    #[error("the copy must be fetched from its own origin")]
    SecondHand,
    /// The key does not say that it belongs to this actor.
    #[error("the key does not name this owner")]
    KeyOwner,
    /// The actor does not list the key.
    #[error("the actor does not list this key")]
    KeyNotListed,
    /// The key, its document and its owner are not on one origin.
    #[error("the key lives on another origin than its owner")]
    KeyElsewhere,
    /// A document that says it has an id which is not where it was found.
    #[error("the document was found somewhere else than its id says")]
    FoundElsewhere,
    /// The two actors of a move do not name each other.
    #[error("the move is not confirmed by both actors")]
    MoveNotConfirmed,
    /// A remote letter that speaks about something of ours.
    #[error("speaks about something that is ours")]
    Ours,
}

/// A letter is signed by the actor that it comes from, and its id is the actor's to give. `signer`
/// is the owner of the key, as [`key_belongs`] found it.
pub fn actor_speaks(signer: &Id, activity: &Activity) -> Result<(), Distrust> {
    if *signer != activity.actor {
        return Err(Distrust::SignerIsNotActor);
    }
    let id = activity.id.as_ref().ok_or(Distrust::NoActivityId)?;
    demand(id.same_origin(&activity.actor), Distrust::ActivityElsewhere)
}

/// An embedded object of a `Create` or `Update` is the actor's own: on its origin and attributed to
/// it. An actor that tells about itself is its own author.
pub fn owns(activity: &Activity, object: &Object) -> Result<(), Distrust> {
    demand(object.id.same_origin(&activity.actor), Distrust::ObjectElsewhere)?;
    let author = object.attributed_to.as_ref();
    let itself = author.is_none() && object.id == activity.actor;
    demand(itself || author == Some(&activity.actor), Distrust::NotTheAuthor)
}

/// An object that we know may be written over only by its owner, be it with `Update` or `Create`.
pub fn may_replace(actor: &Id, known_owner: &Id) -> Result<(), Distrust> {
    demand(actor == known_owner, Distrust::NotTheOwner)
}

/// An object may be deleted by its owner, and an actor by itself. One that we do not know can only
/// be said to be gone by its own origin.
pub fn may_delete(actor: &Id, object: &Id, known_owner: Option<&Id>) -> Result<(), Distrust> {
    demand(object.same_origin(actor), Distrust::ObjectElsewhere)?;
    match known_owner {
        Some(owner) => demand(actor == owner || actor == object, Distrust::NotTheOwner),
        None => Ok(()),
    }
}

/// Only who did something takes it back.
pub fn may_undo(actor: &Id, inner: &Activity) -> Result<(), Distrust> {
    demand(inner.actor == *actor, Distrust::UndoesAnother)
}

/// A follow of ours is accepted or rejected only by the actor that we asked.
pub fn answers_our_follow(actor: &Id, follow_target: &Id) -> Result<(), Distrust> {
    demand(actor == follow_target, Distrust::NotFollowed)
}

/// Only the owner of a collection, on whose origin it lives, adds to it and removes from it.
pub fn may_change_collection(
    actor: &Id,
    collection: &Id,
    collection_owner: &Id,
) -> Result<(), Distrust> {
    let own = actor == collection_owner && collection.same_origin(actor);
    demand(own, Distrust::NotTheCollector)
}

/// A copy inside an `Announce` is believed only when the announcer's origin is the copy's own.
pub fn announced_copy_is_trusted(actor: &Id, embedded: &Object) -> Result<(), Distrust> {
    demand(embedded.id.same_origin(actor), Distrust::SecondHand)
}

/// A key belongs to an actor when the key names the actor, the actor lists that very key, and key,
/// document and actor live on one origin. A key document's own word is never enough.
pub fn key_belongs(key: &PublicKeyDoc, document_url: &Id, owner: &Actor) -> Result<(), Distrust> {
    let together = key.id.same_origin(&owner.id) && document_url.same_origin(&owner.id);
    demand(together, Distrust::KeyElsewhere)?;
    demand(key.owner.as_ref() == Some(&owner.id), Distrust::KeyOwner)?;
    let listed = owner.keys.iter().any(|listed| {
        let says_so = listed.owner.as_ref().is_none_or(|named| *named == owner.id);
        listed.id == key.id && says_so && same_key(listed, key)
    });
    demand(listed, Distrust::KeyNotListed)
}

/// Compares two keys by what they are, since line ends in a PEM differ between documents.
fn same_key(one: &PublicKeyDoc, other: &PublicKeyDoc) -> bool {
    if one.material == other.material {
        return true;
    }
    let read = |key: &PublicKeyDoc| PublicKey::from_material(&key.material).ok();
    matches!((read(one), read(other)), (Some(one), Some(other)) if one == other)
}

/// A document is what it says it is when its id is where it was found. A server may send us from
/// one of its addresses to another, as long as the id is the one we asked for or the one we reached;
/// an origin never speaks for another origin, however we got there. The caller goes on with the
/// document's own id, never with the one it had asked for.
pub fn fetched_is(requested: &Id, final_url: &Id, document_id: &Id) -> Result<(), Distrust> {
    let id = document_id.document();
    let reached = id == final_url.document() || id == requested.document();
    demand(reached && id.same_origin(final_url), Distrust::FoundElsewhere)
}

/// A move is believed when the new actor names the old one, and the old one the new one.
pub fn moved(old: &Actor, new: &Actor) -> Result<(), Distrust> {
    let back = new.also_known_as.contains(&old.id);
    let forth = old.moved_to.as_ref() == Some(&new.id) || old.also_known_as.contains(&new.id);
    demand(back && forth && old.id != new.id, Distrust::MoveNotConfirmed)
}

/// A letter from outside never brings, changes or removes what lives on our own origin.
pub fn not_ours(local_origin: &Url, id: &Id) -> Result<(), Distrust> {
    demand(id.origin() != local_origin.origin(), Distrust::Ours)
}

fn demand(met: bool, otherwise: Distrust) -> Result<(), Distrust> {
    if met { Ok(()) } else { Err(otherwise) }
}
