//! Keeping what stands in the house right: who put it there is asked now and then by mail, visitors
//! say what is not right any more, and what nobody answers for comes on the desk, fades from lists
//! and goes to the archive. Nothing is thrown away.
//!
//! The rules are in `kit::fresh`; [`things`] asks the rooms, `ask` is the daily round, `doubt` what
//! visitors say, `question` the page behind a mail, `desk` the list of who runs the house.

mod ask;
mod attention;
mod belongings;
mod desk;
mod doubt;
mod question;
mod store;
mod things;

pub use ask::see_to;
pub use attention::attention;
pub use belongings::belongings;
pub use store::{forget_old, forget_resident};
pub use things::{figure, freshness};

use axum::Router;
use axum::routing::{get, post};

use crate::kit::House;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/vers/{kind}/{id}/klopt-niet", get(doubt::begin).post(doubt::send))
        .route("/vers/{kind}/{id}/nakijken", get(question::look).post(question::decide))
        .route("/vers/{kind}/{id}/vraag/{token}", get(question::open).post(question::answer))
        .route("/beheer/vers", get(desk::list))
        .route("/beheer/vers/{kind}/{id}/terug", post(desk::bring_back))
}
