//! Start kit: an empty house in an evening. Who runs it chooses from texts, activities, offerings and
//! organisations that fit most neighbourhoods. What is chosen is an example until it is confirmed: see
//! [`crate::kit::examples`].
//!
//! What there is to choose from is in [`catalogue`], its words in `starter.nl.ftl` and `starter.en.ftl`;
//! the screens are in `pages` and `deeds`. Each room shows its own examples and makes them real.

pub mod catalogue;
mod deeds;
mod pages;

pub use pages::routes;
