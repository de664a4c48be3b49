//! Sites: the wijkwebsites that a portal shows, and the neighbours that a neighbourhood follows.
//!
//! The beheerder types an address; a job finds out what lives there ([`find()`]); the beheerder
//! confirms; we ask to follow. When they say yes, everything they publish is fetched, and from then
//! on it comes by itself. How each site is doing is in [`site`]; the pages are in `pages`.

mod attention;
mod card;
mod find;
mod live;
mod manage;
mod pages;
mod site;
mod store;
mod wish;

use axum::Router;

pub use attention::attention;
pub use card::{Card, OnCard, cards};
pub use find::{FIND_SITE, find};
pub use live::{Badge, badges, by_name, catch_up, changed, linked, lost, reconcile_all, shown};
pub use manage::{link, search};
pub use site::{Health, Site};
pub use wish::{HERE, ONE_TOO_MANY, Wish, actor_of};

use crate::kit::House;

/// The pages of this room.
pub fn routes() -> Router<House> {
    pages::routes().merge(manage::routes())
}
