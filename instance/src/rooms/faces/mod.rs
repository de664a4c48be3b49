//! The face book (smoelenboek): neighbours, workers and volunteers who want to be known.

use axum::Router;

use crate::kit::House;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
}
