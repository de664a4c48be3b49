//! Organisations: clubs, shops and foundations, what they do and how to reach them. Each one of
//! this house is an actor that others can follow.
//!
//! The rules are in [`organisation`], the SQL in `store`, the pages in `pages` and `edits`, what
//! other sites see in `federate`.

mod edits;
mod federate;
mod judged;
pub mod organisation;
mod pages;
mod store;

pub use edits::seed;
pub use federate::{forget, forget_site, receive};
pub use judged::{bring_back, put_aside, take_down, thing};
pub use organisation::{Draft, Organisation};
pub use pages::routes;
pub use store::{count, counts, find_by_uri, held_of, name_of, names, pictures, show_picture};
