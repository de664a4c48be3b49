//! Tools that every room may use. Nothing here knows a room, or a type of activity.

pub mod assets;
pub mod belongings;
pub mod dates;
pub mod dialect;
pub mod facets;
pub mod form;
pub mod given;
pub mod house;
pub mod id;
pub mod jobs;
pub mod limits;
pub mod mail;
pub mod may;
pub mod media;
pub mod migrate;
pub mod oops;
pub mod page;
pub mod photo;
pub mod place;
pub mod preferences;
pub mod qr;
pub mod roles;
pub mod search;
pub mod settings;
pub mod store;
pub mod text;
pub mod theme;
pub mod time;
pub mod typed;
pub mod visitor;
pub mod words;
pub mod writing;

pub use house::House;
pub use store::{Tx, sql};
pub use time::Moment;
pub use words::Lang;
