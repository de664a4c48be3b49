//! The weekly mail (weekbericht): made by itself from the week, with the agenda first, then the
//! newspaper and new notices. Whoever wants it asks for it without an account and confirms by mail;
//! each mail holds a link that ends it at once (RFC 8058). The same week also fits on one sheet for
//! the door.
//!
//! What somebody wants is in [`choice`], when it goes out in [`schedule`], what is in it in `week`,
//! how it is sent in `send`, the links of mails in `links`, the SQL in `store`. The pages are in
//! `pages` (asking), `mine` (changing and ending) and `desk` (for who edits).

mod belongings;
pub mod choice;
mod desk;
mod links;
mod mails;
mod mine;
mod pages;
pub mod schedule;
mod send;
mod store;
mod week;

pub use belongings::{belongings, forget_resident};
pub use send::{DIGEST, plan, send};
pub use store::{figure, forget_old};

use axum::Router;
use axum::routing::get;

use crate::kit::House;

/// The pages of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/buurtkrant/deze-week", get(pages::sheet))
        .route("/buurtkrant/weekbericht", get(pages::begin).post(pages::ask_for_it))
        .route("/buurtkrant/weekbericht/gevraagd", get(pages::asked))
        .route("/buurtkrant/weekbericht/ja/{token}", get(mine::ask_confirm).post(mine::confirm))
        .route("/buurtkrant/weekbericht/mijn/{token}", get(mine::open).post(mine::change))
        .route("/buurtkrant/weekbericht/stop/{token}", get(mine::ask_stop).post(mine::stop))
        .route("/buurtkrant/weekbericht/instellingen", get(desk::open).post(desk::change))
        .route("/buurtkrant/weekbericht/proef", axum::routing::post(desk::try_out))
}
