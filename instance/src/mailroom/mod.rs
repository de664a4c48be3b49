//! Everything that leaves for, or arrives from, other instances.
//!
//! Out: a room calls [`created`], [`updated`] or [`removed`] inside its own transaction, which keeps
//! what is said in `outbox`. After the commit a worker fans it out to one `delivery` row for each
//! inbox and sends those, again and again until the other side has it or is given up.
//!
//! In: [`inbox`] checks who speaks, keeps the letter once and answers 202. A worker sorts it
//! ([`sorting`]): who may say this, is it newer than what we know, which room is it for?
//!
//! Nothing here knows a room: a sorted letter goes to `app`.

mod actors;
pub mod blocks;
mod catch_up;
mod delivery;
mod direct;
mod documents;
mod fan_out;
mod flags;
mod follows;
mod gone;
mod inbox;
mod joins;
mod keys;
mod local;
mod outbox;
mod pictures;
mod sorting;
mod store;
pub mod traffic;

use federation::vocab::Object;

use crate::kit::Moment;

pub use actors::{Profile, find_actor, profile};
pub use catch_up::{
    CATCH_UP, FETCH_ACTOR, FETCH_OBJECT, RECONCILE, catch_up, fetch_announced, look,
};
pub use delivery::{deliver_some, keep_delivering};
pub use direct::{Direct, Written, forget_sent, handle, reachable, take_back, write_to};
pub use documents::routes;
pub use fan_out::fan_out;
pub use flags::{Flagged, flag};
pub use follows::{
    Follower, Following, State, accept, follow, followers, refuse, refused_followers, unfollow,
    waiting_followers,
};
pub use gone::was_here;
pub use joins::{Answered, Join, Leave, answer as answer_join};
pub use keys::{Keys, fresh_keys};
pub use local::{
    application_id, audience, blank_actor, object_id, open_actors, organisation_created,
    organisation_id, organisation_removed, organisation_updated, site_changed, site_id,
};
pub use outbox::{FAN_OUT, announce_for_portal, created, removed, updated, was_published};
pub use pictures::{FETCH_PICTURE, fetch_picture, forget_fetched, wanted as wanted_picture};
pub use sorting::{Deed, sort_some};
pub use store::{contacts, forget_old, release};

/// Something of this house that everyone may see, as a room hands it over.
pub struct Publication<'a> {
    /// What is said.
    pub object: &'a Object,
    /// When it starts, for the collection of what is coming.
    pub starts_at: Option<Moment>,
    /// When it is over or expires.
    pub ends_at: Option<Moment>,
    /// The local organisation that passes it on to its own followers.
    pub organisation: Option<&'a str>,
}

/// Something of another site that was checked and is newer than what we had.
pub struct Heard {
    /// What they say. Its texts are theirs: clean before keeping.
    pub object: Object,
    /// The followed site that it came from: the id of its actor.
    pub site: String,
    /// When we heard it.
    pub now: Moment,
}

/// Why a letter was not taken. Kept with the letter for the operator; never tried again, except
/// for [`Refused::Trouble`].
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Nobody here asked for it, or no room takes this type.
    #[error("not for us: {0}")]
    NotForUs(String),
    /// The sender may not say this about that object.
    #[error("not theirs to say: {0}")]
    NotYours(String),
    /// The host is blocked here.
    #[error("the host is blocked")]
    Blocked,
    /// It says nothing that we understand.
    #[error("unreadable: {0}")]
    Unreadable(String),
    /// Something broke on our side; it will be tried again.
    #[error("trouble: {0:#}")]
    Trouble(anyhow::Error),
}

impl From<sqlx::Error> for Refused {
    fn from(cause: sqlx::Error) -> Self {
        Self::Trouble(cause.into())
    }
}

impl From<anyhow::Error> for Refused {
    fn from(cause: anyhow::Error) -> Self {
        Self::Trouble(cause)
    }
}

impl From<federation::trust::Distrust> for Refused {
    fn from(cause: federation::trust::Distrust) -> Self {
        Self::NotYours(cause.to_string())
    }
}

impl From<federation::vocab::Unreadable> for Refused {
    fn from(cause: federation::vocab::Unreadable) -> Self {
        Self::Unreadable(cause.to_string())
    }
}
