//! Contact: when the house is open, who is there today, and a letter to the house.
//!
//! The rules for a letter are in [`letter`], where it goes in `post`, or in `organiser` when it is
//! about what an organisation holds or offers; who is there in `today`, the screens in `pages`. The room
//! keeps nothing itself.

pub mod letter;
mod organiser;
mod pages;
mod post;
mod today;

pub use pages::routes;
pub use today::{Today, today};

/// The setting with how people get to the house, in their own words.
pub const DIRECTIONS: &str = "contact_directions";
/// The setting with when somebody answers a letter, in their own words.
pub const ANSWER: &str = "contact_answer";
