//! Traffic: how the post is doing, for the beheerder.

mod pages;

pub use pages::routes;
