//! The desk: setting a house up, and running it afterwards. Only for administrators.
//!
//! What can be filled in about a house is in [`sheet`], the first start in [`set_up`], the people
//! in [`people`], mail that did not arrive in [`mails`].

mod mails;
mod pages;
mod people;
mod set_up;
mod sheet;

pub use pages::routes;
pub use set_up::{SetUp, not_open_yet, open, setup_address};
pub use sheet::COLOURS;
