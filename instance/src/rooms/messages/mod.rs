//! Messages between two people, and direct notes from elsewhere.

use axum::Router;

use crate::kit::House;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
}
