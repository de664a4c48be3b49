//! What can be reported and judged, as its room tells it; and what a room took out of itself, to be
//! put back when a decision is reversed.

use serde::Serialize;

use crate::kit::Moment;
use crate::kit::time::DAY;
use crate::kit::{retention, text};

/// What a report is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Something said in the living room.
    Said,
    /// A message between two people.
    Message,
    /// Somebody in the face book.
    Face,
    /// A notice on the noticeboard.
    Notice,
    /// An activity in the agenda.
    Activity,
    /// An organisation.
    Organisation,
    /// Something in the etalage.
    Offering,
    /// An article in the newspaper.
    Article,
    /// Whatever else stands on a page; its path is its id.
    Somewhere,
    /// Things that another server reported and that are none of the others.
    Flag,
}

impl About {
    /// All that can be reported.
    pub const ALL: [Self; 10] = [
        Self::Said,
        Self::Message,
        Self::Face,
        Self::Notice,
        Self::Activity,
        Self::Organisation,
        Self::Offering,
        Self::Article,
        Self::Somewhere,
        Self::Flag,
    ];

    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Message => "message",
            Self::Face => "face",
            Self::Notice => "notice",
            Self::Activity => "activity",
            Self::Organisation => "organisation",
            Self::Offering => "offering",
            Self::Article => "article",
            Self::Somewhere => "somewhere",
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
            Self::Notice => "moderation-about-notice",
            Self::Activity => "moderation-about-activity",
            Self::Organisation => "moderation-about-organisation",
            Self::Offering => "moderation-about-offering",
            Self::Article => "moderation-about-article",
            Self::Somewhere | Self::Flag => "moderation-about-other",
        }
    }
}

/// Something that can be reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// What sort of thing.
    pub kind: About,
    /// Its id in its room.
    pub id: String,
    /// Where it can be seen, as a path in this house.
    pub path: String,
    /// What it says now, plain.
    pub quote: String,
    /// The resident who made it, when known.
    pub author: Option<String>,
    /// The actor of the site that it came from; `None` for our own.
    pub site: Option<String>,
    /// Its id for the world; empty without one.
    pub uri: String,
}

impl Thing {
    /// The same as it lies aside: with the ids of its pictures, a space between two, and all of it as its
    /// room reads it.
    pub fn aside(&self, pictures: &str, kept: &impl Serialize) -> anyhow::Result<Aside> {
        Ok(Aside {
            kind: self.kind,
            id: self.id.clone(),
            uri: self.uri.clone(),
            site: self.site.clone(),
            owner: self.author.clone(),
            pictures: pictures.to_owned(),
            kept: serde_json::to_string(kept)?,
        })
    }
}

/// The most characters of a quote.
const MOST_QUOTE: usize = 4_000;

/// What something says, from its title and its HTML.
#[must_use]
pub fn quote(title: &str, html: &str) -> String {
    text::several_lines(&format!("{title}\n{}", text::plain(html)), MOST_QUOTE)
}

/// Something that a room took out of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// What sort of thing.
    pub kind: About,
    /// Its id in its room.
    pub id: String,
    /// Its id for the world.
    pub uri: String,
    /// The actor of the site that it came from; `None` for our own.
    pub site: Option<String>,
    /// The resident who made it.
    pub owner: Option<String>,
    /// The ids of its pictures, with a space between two; empty without any.
    pub pictures: String,
    /// All of it, as JSON that only its room reads.
    pub kept: String,
}

/// Why something was put aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Why {
    /// Nobody looked at it yet.
    Held,
    /// Who keeps order hid it.
    Hidden,
    /// Who keeps order removed it; it can be put back as long as one may appeal.
    Removed,
    /// Who made it is silenced.
    Silenced,
}

impl Why {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Hidden => "hidden",
            Self::Removed => "removed",
            Self::Silenced => "silenced",
        }
    }

    /// When something that is put aside for this reason goes for good.
    #[must_use]
    pub fn ends(self, now: Moment) -> Moment {
        match self {
            Self::Held | Self::Hidden => now.plus(retention::REPORT),
            Self::Removed => now.plus(retention::PUT_ASIDE),
            // As long as the block lasts.
            Self::Silenced => now.plus(100 * 365 * DAY),
        }
    }
}
