//! Contact: when the house is open, who is there, and a letter to the house.

use axum::Router;

use crate::kit::House;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
}
