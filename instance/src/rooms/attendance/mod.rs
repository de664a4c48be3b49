//! Attendance ("Ik kom"): who comes to which activity, and telling them when something changes.
//!
//! What an attendee is stands in [`attendee`], what is known of their activity in [`gathering`]. A
//! place is taken and given back in `places`, mail is written in `letters`, what follows when an
//! activity changes in `news`. The SQL is in `store`, the screens are in `pages`, `own` and `list`,
//! and who comes from another server is in `elsewhere`. The agenda does not know this room: it says
//! by a job that something changed, and counts how many come.

pub mod attendee;
mod belongings;
mod elsewhere;
pub mod gathering;
mod letters;
mod list;
mod news;
mod own;
mod pages;
mod panel;
mod places;
mod store;

pub use belongings::{belongings, forget_resident};
pub use elsewhere::{forget, joined, left};
pub use news::{REMINDER, activity_changed, remind};
pub use pages::routes;
pub use panel::beside;
pub use places::{COUNTED, seed, tell_count};
pub use store::forget_old;
