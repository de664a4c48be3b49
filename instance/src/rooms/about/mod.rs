//! About the neighbourhood, or the city: pages that the house writes itself, with every version
//! that was saved; and three that every house has: house rules, privacy, accessibility.
//!
//! The rules are in [`page`], the SQL in `store`, reading in `pages`, writing in `edits`, old
//! versions in `history`. The privacy page is made from what the program does (`privacy`), the
//! accessibility statement from a form (`accessibility`).

mod accessibility;
mod belongings;
mod edits;
mod examples;
pub mod fresh;
mod history;
pub mod page;
mod pages;
mod privacy;
mod store;
mod store_fresh;

pub use belongings::{belongings, forget_resident};
pub use edits::{seed, take_photo};
pub use examples::{ROOM, confirm};
pub use store::pictures;

use axum::Router;
use axum::routing::{get, post};

use crate::kit::House;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/over", get(pages::list))
        .route("/over/nieuw", get(edits::begin).post(edits::add))
        .route("/over/{slug}", get(pages::one))
        .route("/over/{slug}/wijzig", get(edits::open).post(edits::change))
        .route("/over/{slug}/plek", post(edits::move_it))
        .route("/over/{slug}/weg", get(edits::ask_remove).post(edits::remove))
        .route("/over/{slug}/versies", get(history::list))
        .route("/over/{slug}/versies/{id}", get(history::one).post(history::put_back))
        .route("/huisregels", get(pages::house_rules))
        .route("/privacy", get(privacy::show_privacy))
        .route("/toegankelijkheid", get(accessibility::statement))
        .route("/toegankelijkheid/wijzig", get(accessibility::open).post(accessibility::change))
}
