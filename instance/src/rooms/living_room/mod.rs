//! The living room (huiskamer): neighbours talk live with whoever is in. Never federated.
//!
//! The rules are in [`said`] (what may be said), [`room`] (open or closed, the lamp) and
//! `rules` (what the house decided); who is in is in `presence`. What happens reaches readers
//! through `hub` (one for each process) and `live` (one stream for each reader). All SQL is in
//! `store`; the screens are `pages`, `talk`, `order`, `guest_book` and `wall`; [`seed`] is for the demo.

mod attention;
mod belongings;
mod fragments;
mod guest_book;
mod hub;
mod live;
mod order;
mod pages;
mod presence;
pub mod room;
mod rules;
pub mod said;
pub mod seed;
mod store;
mod talk;
mod wall;

pub use attention::attention;
pub use belongings::{belongings, forget_old, forget_resident, show_face};
pub use order::{take_down, thing};
pub use pages::{at_the_lamp, window};
pub use store::figure;

use axum::Router;
use axum::routing::{get, post};

use crate::kit::House;

/// Where something is said; its forms have a limit of their own.
pub const SAY: &str = "/huiskamer";
/// What calls about this room are called on the line.
const CHANNEL: &str = "living-room";

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route(SAY, get(pages::enter).post(talk::say))
        .route("/huiskamer/live", get(live::listen))
        .route("/huiskamer/deel", post(talk::share))
        .route("/huiskamer/ik", post(pages::choose))
        .route("/huiskamer/orde", post(order::keep))
        .route("/huiskamer/bericht/{id}", get(order::look).post(order::act))
        .route("/huiskamer/gastenboek", get(guest_book::read).post(guest_book::write))
        .route("/huiskamer/gastenboek/{id}", post(guest_book::answer))
        .route("/huiskamer/instellingen", get(wall::open).post(wall::save))
}
