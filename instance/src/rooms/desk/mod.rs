//! The desk: setting a house up, opening it, and running it afterwards. Only for administrators.
//!
//! The front of the desk is in [`pages`], and what leads on from there in [`tasks`]. What can be
//! filled in about a house is in [`sheet`], its looks in [`look`], [`tints`] and [`likeness`], its
//! rooms in [`rooms`], its words for themes in [`lists`]. The first start is in [`set_up`], the way
//! to the opening in [`opening`] and [`checklist`], who is let in until then in [`door`]. The people
//! are in [`people`], mail that did not arrive in [`mails`].

mod attention;
mod checklist;
mod door;
mod likeness;
mod lists;
mod look;
mod mails;
mod opening;
mod pages;
mod people;
mod rooms;
mod set_up;
mod sheet;
mod store;
mod tasks;
mod tints;

pub use attention::attention;
pub use door::{not_open_yet, only_rooms_that_are_on};
pub use pages::routes;
pub use set_up::{SetUp, open, setup_address};
pub use sheet::COLOURS;
pub use store::pictures;
