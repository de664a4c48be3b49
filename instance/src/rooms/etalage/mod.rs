//! Etalage: what there is in the neighbourhood without a date. A maatje, a cargo bike to borrow, a
//! room to rent: what, for whom, when it is open, how to join and where.
//!
//! The rules are in [`draft`] and [`offering`], the SQL in `store`, the pages in `pages` and
//! `edits`, what other sites see in `federate`.

mod belongings;
pub mod draft;
mod edits;
mod examples;
mod federate;
pub mod fresh;
mod judged;
pub mod offering;
mod pages;
mod store;
mod store_fresh;

pub use belongings::{belongings, forget_resident};
pub use draft::Draft;
pub use edits::seed;
pub use examples::{ROOM, confirm};
pub use federate::{forget, forget_site, receive};
pub use judged::{bring_back, put_aside, thing};
pub use offering::Offering;
pub use pages::{Card, routes};
pub use store::{count, find, find_by_uri, held_of, of_organisation, pictures, show_picture};
