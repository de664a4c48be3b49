//! The welcome film of the house, with captions and its text beside it.

use axum::Router;

use crate::kit::House;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
}
