//! Moderation: what somebody reports as not right, and who looks at it.

mod store;

pub use store::report;

use axum::Router;

use crate::kit::House;

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Something said in the living room.
    Said,
    /// A message between two people.
    Message,
    /// Somebody in the face book.
    Face,
}

impl About {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Message => "message",
            Self::Face => "face",
        }
    }
}

/// A report.
#[derive(Debug)]
pub struct Report<'a> {
    /// What sort of thing.
    pub kind: About,
    /// The id of the thing.
    pub about: &'a str,
    /// Where the one who looks can see it, as a path in this house; empty when nowhere.
    pub path: &'a str,
    /// What it said when it was reported, plain.
    pub quote: &'a str,
    /// Why, in the words of the one who reports.
    pub reason: &'a str,
    /// The resident who made it, when known.
    pub author: Option<&'a str>,
    /// The resident who reports it; `None` for a guest.
    pub reporter: Option<&'a str>,
}

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
}
