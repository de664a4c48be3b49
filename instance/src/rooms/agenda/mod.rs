//! Agenda: what happens in the neighbourhood, when and where.
//!
//! The rules are in [`draft`] and [`event`], what somebody looks for in [`wish`], the SQL in
//! `store`, the pages in `pages` and `edits`, what other sites see in `federate`. This room is the
//! pattern for the others: read it first.
//!
//! What comes back is a [`series`]: the days are in [`repeat`], its occurrences are ordinary
//! activities that `roll` makes, `change` and `order` do something with more than one of them.

mod belongings;
mod calendar;
mod change;
pub mod draft;
mod edits;
pub mod event;
mod examples;
mod federate;
mod figures;
pub mod fresh;
mod judged;
mod order;
mod pages;
mod publish;
pub mod repeat;
mod roll;
pub mod series;
pub mod sign_up;
mod store;
mod store_fresh;
mod store_series;
pub mod wish;

pub use belongings::{belongings, forget_resident};
pub use draft::Draft;
pub use edits::seed;
pub use event::{Event, Status};
pub use examples::{ROOM, cards as examples, confirm};
pub use federate::{forget, forget_site, receive};
pub use figures::figures;
pub use judged::{bring_back, put_aside, thing};
pub use order::{seed_off, take_away};
pub use pages::{Beside, Card, cards, routes};
pub use repeat::Repeat;
pub use roll::roll;
pub use sign_up::{CHANGED, SignUp, tell_places};
pub use store::{
    coming, count_coming, count_own, counts, find, find_by_uri, forget_past, held_of, hold,
    of_organisation, own_between, pictures, set_coming, show_picture,
};
pub use wish::{When, Wish};
