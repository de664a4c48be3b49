//! The words of `ActivityStreams` that we use: read kindly, written exactly.
//!
//! Reading starts from a [`serde_json::Value`] and accepts what other software really sends: a
//! string, an object or an array in any place, language maps, times with an offset, with a zone or
//! date only. Writing follows one set of sender rules that every known reader can digest.

pub mod activity;
pub mod actor;
pub mod collection;
pub mod context;
pub mod lenient;
pub mod object;

pub use activity::{Activity, ActivityKind, ObjectRef};
pub use actor::{Actor, ActorKind, Field, Implements, KeyMaterial, PublicKeyDoc};
pub use collection::{Collection, CollectionPage, Order};
pub use object::{
    Event, EventStatus, Facets, Hashtag, Image, Kind, Mention, Object, Place, PostalAddress, Price,
    Proposal, Purpose,
};

/// Why a JSON document could not be read as what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// The document is not a JSON object.
    #[error("not a JSON object")]
    NotAnObject,
    /// A member that cannot be missed is absent or of the wrong shape.
    #[error("`{0}` is missing or unreadable")]
    Missing(&'static str),
    /// The type is not one that fits here.
    #[error("`{0}` is not the type that was asked for")]
    WrongType(String),
    /// The document is too deep, too wide, has duplicate keys or a shape that could hide something.
    #[error("refused shape: {0}")]
    Shape(&'static str),
}
