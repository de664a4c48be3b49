//! Home: the front of the house with its rooms as windows, and for a city the street with all its
//! houses. It shows what the rooms have; it keeps nothing itself.

mod pages;

pub use pages::routes;
