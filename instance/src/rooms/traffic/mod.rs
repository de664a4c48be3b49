//! Traffic: how the post is doing, for the beheerder.

mod attention;
mod pages;

pub use attention::attention;
pub use pages::routes;
