//! Organisations: clubs, shops and foundations, what they do and how to reach them. Each one of
//! this house is an actor that others can follow.
//!
//! The rules are in [`organisation`], the SQL in `store` and beside it, the pages in `pages` and
//! `edits`, what other sites see in `federate`. Anybody puts their own on the page in `register`.
//! Who writes for one is in `writers`, with the screens `people`; the links that make somebody one
//! of them in `links`; "is this yours?" in `claims`; what the desk sees in `check`. Whom one asks
//! about what is of an organisation is in `asking`; its logo is in `logo`.

mod asking;
mod attention;
mod check;
mod claims;
mod edits;
mod examples;
mod federate;
pub mod fresh;
mod judged;
mod links;
mod logo;
pub mod organisation;
mod pages;
mod people;
mod register;
mod store;
mod store_fresh;
mod store_links;
mod store_writers;
mod writers;

pub use asking::{Asking, Room, Subject};
pub use attention::attention;
pub use edits::seed;
pub use examples::{ROOM, confirm};
pub use federate::{forget, forget_site, receive};
pub use judged::{bring_back, put_aside, take_down, thing};
pub use links::ask_whose;
pub use organisation::{Draft, Organisation};
pub use pages::routes;
pub use store::{
    count, count_own, counts, figure, find, find_by_uri, held_of, name_of, names, pictures,
    show_picture,
};
pub use store_writers::is_writer;
pub use writers::{
    belongings, first_writer, forget_old, forget_resident, is_of_house, join, may_change,
    may_speak_for, name_only_own, name_own, only_one_of, spoken_for, writes_for,
};
