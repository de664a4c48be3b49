//! News: the buurtkrant. Articles with pictures by whoever has something to tell, series, portraits
//! of neighbours, drafts that only who writes can see, an archive by month, and an Atom feed.
//!
//! The rules are in [`article`], the SQL in `store`, reading in `pages` and `feed`, writing in
//! `edits`, what other sites see in `federate`. The weekly mail is a room of its own: `rooms/digest`.

pub mod article;
mod belongings;
mod edits;
mod examples;
mod federate;
mod feed;
mod judged;
mod pages;
mod store;

pub use article::{Article, Draft, Form};
pub use belongings::{belongings, forget_resident};
pub use edits::seed;
pub use examples::{ROOM, cards as examples, confirm};
pub use federate::{forget, forget_site, receive};
pub use judged::{bring_back, put_aside, thing};
pub use pages::{Card, cards, routes};
pub use store::{
    Wish, count, figure, find_by_uri, forget_old, held_of, pictures, show_picture, wanted,
};
