//! Moderation: what somebody reports as not right, and who looks at it.
//!
//! A room that lets people report something calls [`report`] with what was said at that moment. Who
//! may judge sees it at `/beheer/meldingen`. What other servers report comes in through [`receive`].

mod federate;
mod keep;
mod pages;
mod store;

pub use federate::receive;
pub use keep::{belongings, forget_old, forget_resident};
pub use pages::routes;
pub use store::{count_open, forget_words, report};

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Something said in the living room.
    Said,
    /// A message between two people.
    Message,
    /// Somebody in the face book.
    Face,
    /// Things that another server reported.
    Flag,
}

impl About {
    /// All that can be reported.
    pub const ALL: [Self; 4] = [Self::Said, Self::Message, Self::Face, Self::Flag];

    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Message => "message",
            Self::Face => "face",
            Self::Flag => "flag",
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
            Self::Flag => "moderation-about-other",
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
    /// The resident who reports it; `None` for a guest, and for a server.
    pub reporter: Option<&'a str>,
    /// The server that reports it; `None` when it was done here.
    pub from: Option<Sender<'a>>,
}

/// A server that reports something.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    /// Its host.
    pub host: &'a str,
    /// Stands for the letter: the same letter is kept once.
    pub letter: &'a str,
}
