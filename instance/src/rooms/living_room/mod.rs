//! The living room (huiskamer): neighbours talk live with whoever is in.

use axum::Router;

use crate::kit::House;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
}
