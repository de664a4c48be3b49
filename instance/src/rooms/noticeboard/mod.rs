//! Noticeboard (prikbord): neighbours ask, offer, and look for company. Notices come down by
//! themselves after six weeks.
//!
//! The rules are in [`notice`], what does not belong on a public board in
//! `kit::private`, the SQL in `store`, the pages in `pages` and `edits`, what other sites see in `federate`.

mod belongings;
mod edits;
mod federate;
pub mod notice;
mod pages;
mod store;

pub use belongings::{belongings, forget_resident};
pub use edits::{expire, seed};
pub use federate::{forget, forget_site, receive};
pub use notice::{Draft, Kind, Notice, Status};
pub use pages::{Card, cards, routes};
pub use store::{
    Filter, count_open, counts, find, find_by_uri, forget_past, hanging, held_of, pictures,
    show_picture,
};
