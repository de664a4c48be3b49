//! Messages: between two people, letters to the house, and direct notes from and to elsewhere.
//!
//! A [`thread`](message::Party) has two sides, and each side sees, removes and blocks for itself.
//! The rules are in [`message`], the deed of writing is in `send`, what comes from other servers is
//! in `federate`, the pages are in `pages` (reading), `edits` (writing, to whom is in `aim`)
//! and `order` (removing, blocking, reporting).

mod aim;
mod attention;
mod edits;
mod federate;
mod keep;
pub mod message;
mod order;
mod pages;
mod send;
mod store;

pub use aim::asked_about;
pub use attention::attention;
pub use edits::{seed, seed_answer};
pub use federate::{forget, receive};
pub use keep::{belongings, forget_old, forget_resident};
pub use pages::routes;
pub use send::{ToHouse, ToNeighbour, to_house, to_neighbour, to_organiser};
