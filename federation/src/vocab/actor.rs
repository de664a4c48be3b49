//! Who speaks: sites, organisations, people and the program itself.

use jiff::Timestamp;
use url::Url;

use super::object::{Facets, Image, Place};
use crate::Id;

mod keys;
mod read;
mod write;

/// An actor document.
#[derive(Debug, Clone, PartialEq)]
pub struct Actor {
    /// Who this is.
    pub id: Id,
    /// What sort of actor.
    pub kind: ActorKind,
    /// The part before the `@`.
    pub preferred_username: String,
    /// Full `name@host` as the actor states it (FEP-2c59).
    pub webfinger: Option<String>,
    /// Name for people.
    pub name: Option<String>,
    /// HTML about the actor. Never trusted: clean before showing.
    pub summary: Option<String>,
    /// The page for people.
    pub url: Option<Url>,
    /// Where activities for this actor go.
    pub inbox: Id,
    /// Where activities for anyone on its host go.
    pub shared_inbox: Option<Id>,
    /// What it published.
    pub outbox: Option<Id>,
    /// Who follows it.
    pub followers: Option<Id>,
    /// Whom it follows.
    pub following: Option<Id>,
    /// Coming events, ascending (FEP-8a8e).
    pub upcoming_events: Option<Id>,
    /// The organisations that belong to this site.
    pub organisations: Option<Id>,
    /// The notices on its board.
    pub notices: Option<Id>,
    /// What it offers without a date: pages that are proposals.
    pub offerings: Option<Id>,
    /// What it wrote: articles.
    pub articles: Option<Id>,
    /// Every key it lists, in both forms.
    pub keys: Vec<PublicKeyDoc>,
    /// Small picture.
    pub icon: Option<Image>,
    /// Large picture.
    pub image: Option<Image>,
    /// Where it is.
    pub place: Option<Place>,
    /// Lines such as opening hours and phone (`PropertyValue`).
    pub fields: Vec<Field>,
    /// The group this actor belongs to.
    pub audience: Option<Id>,
    /// May be listed in directories.
    pub discoverable: bool,
    /// What it publishes may be searched (FEP-5feb).
    pub indexable: bool,
    /// A person decides on follows.
    pub manually_approves_followers: bool,
    /// What its software speaks (FEP-844e).
    pub implements: Vec<Implements>,
    /// Other ids of the same actor.
    pub also_known_as: Vec<Id>,
    /// Where it moved.
    pub moved_to: Option<Id>,
    /// When it came to be.
    pub published: Option<Timestamp>,
    /// When it last changed.
    pub updated: Option<Timestamp>,
    /// For whom and about what.
    pub facets: Facets,
}

/// The five actor types of `ActivityStreams`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ActorKind {
    /// A human.
    Person,
    /// A group or site.
    Group,
    /// A club, shop or foundation.
    Organization,
    /// A bot or service.
    Service,
    /// The program itself.
    Application,
}

/// A public key as the document of its owner or of the key lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKeyDoc {
    /// What a signature's `keyId` names.
    pub id: Id,
    /// Who the key says it belongs to (`owner` or `controller`).
    pub owner: Option<Id>,
    /// The key itself.
    pub material: KeyMaterial,
}

/// How a key is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyMaterial {
    /// `publicKeyPem`, PKCS#1 or SPKI.
    Pem(String),
    /// `publicKeyMultibase` (FEP-521a).
    Multibase(String),
}

/// A line about an actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it is about.
    pub name: String,
    /// The value, as text or HTML. Never trusted.
    pub value: String,
}

/// A standard that the actor's software speaks (FEP-844e).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Implements {
    /// The id of the standard.
    pub href: String,
    /// Its name for people.
    pub name: Option<String>,
}
