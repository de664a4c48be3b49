//! About the neighbourhood: pages that the house writes itself, house rules, privacy, accessibility.

use axum::Router;

use crate::kit::House;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
}
