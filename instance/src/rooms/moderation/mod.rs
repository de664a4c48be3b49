//! Moderation: what somebody reports as not right, and who looks at it.
//!
//! A room that lets people report something calls [`report`] with what was said at that moment. Who
//! may judge sees it at `/beheer/meldingen`.

mod keep;
mod pages;
mod store;

pub use keep::{belongings, forget_old, forget_resident};
pub use pages::routes;
pub use store::{count_open, report};

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
    /// All that can be reported.
    pub const ALL: [Self; 3] = [Self::Said, Self::Message, Self::Face];

    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Message => "message",
            Self::Face => "face",
        }
    }

    /// What a report with this name in the database is about; `None` for what a newer program left.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|about| about.name() == name)
    }

    /// The key of the word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Said => "moderation-about-said",
            Self::Message => "moderation-about-message",
            Self::Face => "moderation-about-face",
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
