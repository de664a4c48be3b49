//! ActivityPub, and nothing about neighbourhoods.
//!
//! What a program needs to speak with the fediverse and to survive it: a vocabulary that reads
//! others kindly and writes exactly ([`vocab`]), HTTP signatures old and new ([`sign`]), the rules
//! of who may say what about which object ([`trust`]), one careful HTTP client ([`fetch`]),
//! WebFinger and NodeInfo. It holds no database and no web framework: the caller keeps and serves.
//!
//! Start at [`vocab::Object`] to see what is said, and at [`trust`] to see what is believed.

pub mod audience;
pub mod deliver;
pub mod fetch;
pub mod id;
pub mod nodeinfo;
pub mod sign;
pub mod trust;
pub mod vocab;
pub mod webfinger;

pub use id::Id;
