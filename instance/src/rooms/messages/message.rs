//! What a message is and who the two sides of a thread are: no clock, no database, no HTTP.

use crate::kit::form::{Filled, Problems};
use crate::kit::retention::DRAFT;
use crate::kit::{Lang, text};

/// The most characters of a message.
pub const MOST_TEXT: usize = 4_000;
/// The most characters of the reason of a report.
pub const MOST_REASON: usize = 1_000;
/// How long something is kept that somebody wrote before signing in.
pub const DRAFT_KEPT: i64 = DRAFT;

/// One side of a thread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Party {
    /// A resident, by id.
    Resident(String),
    /// The house: whoever answers for it.
    House,
    /// An actor on another server, by id.
    Elsewhere(String),
    /// Somebody without an account, who wrote to the house or to an organisation.
    Guest,
    /// Somebody whose account is gone.
    Gone,
}

impl Party {
    /// The name of this kind in the database.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Resident(_) => "resident",
            Self::House => "house",
            Self::Elsewhere(_) => "elsewhere",
            Self::Guest => "guest",
            Self::Gone => "gone",
        }
    }

    /// The resident or the actor; empty for the others.
    #[must_use]
    pub fn who(&self) -> &str {
        match self {
            Self::Resident(id) | Self::Elsewhere(id) => id,
            Self::House | Self::Guest | Self::Gone => "",
        }
    }

    /// The party of a row.
    #[must_use]
    pub fn of(kind: &str, who: &str) -> Self {
        match kind {
            "resident" => Self::Resident(who.to_owned()),
            "house" => Self::House,
            "elsewhere" => Self::Elsewhere(who.to_owned()),
            "guest" => Self::Guest,
            // What a newer program may have left is nobody that we can write to.
            _ => Self::Gone,
        }
    }

    /// How it owns a block: a resident by id, the house without one. Others block nobody here.
    #[must_use]
    pub fn owner(&self) -> Option<&str> {
        match self {
            Self::Resident(id) => Some(id),
            Self::House => Some(""),
            Self::Elsewhere(_) | Self::Guest | Self::Gone => None,
        }
    }
}

/// Something ready-made to begin a message with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// Hello, to somebody by name.
    Hello,
    /// Thank you.
    Thanks,
    /// See you then.
    SeeYou,
}

impl Opening {
    /// All openings, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Hello, Self::Thanks, Self::SeeYou];

    /// The name in forms and addresses.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Hello => "hallo",
            Self::Thanks => "bedankt",
            Self::SeeYou => "tot-dan",
        }
    }

    /// The opening with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|opening| opening.slug() == slug)
    }

    /// The key of what stands on its button.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Hello => "messages-opening-hello",
            Self::Thanks => "messages-opening-thanks",
            Self::SeeYou => "messages-opening-see-you",
        }
    }

    /// What is put before a text that is being written to `name`; twice changes nothing.
    #[must_use]
    pub fn before(self, typed: &str, name: &str, lang: Lang) -> String {
        let begin = match self {
            Self::Hello if !name.is_empty() => lang.put("messages-begin-hello", "name", name),
            Self::Hello => lang.say("messages-begin-hello-you"),
            Self::Thanks => lang.say("messages-begin-thanks"),
            Self::SeeYou => lang.say("messages-begin-see-you"),
        };
        if typed.starts_with(&begin) {
            return typed.to_owned();
        }
        format!("{begin}\n{typed}")
    }
}

/// What somebody wants to send, understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// As it was typed.
    pub text: String,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it. Something that leaves the
    /// house is sent only when the writer said yes to that (`leaves`).
    pub fn read(form: &Filled, leaves: bool) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let typed = text::several_lines(form.text("text"), usize::MAX);
        if typed.is_empty() {
            problems.add("text", "messages-text-empty");
        } else if typed.chars().count() > MOST_TEXT {
            problems.add("text", "messages-text-long");
        }
        if leaves && !form.ticked("buiten") {
            problems.add("buiten", "messages-outside-not-ticked");
        }
        if problems.is_empty() { Ok(Self { text: typed }) } else { Err(problems) }
    }

    /// As clean HTML.
    #[must_use]
    pub fn html(&self) -> String {
        text::typed_to_html(&self.text)
    }
}

/// Reads why somebody reports a message.
pub fn read_reason(form: &Filled) -> Result<String, Problems> {
    let reason = text::several_lines(form.text("reden"), MOST_REASON);
    if !reason.is_empty() {
        return Ok(reason);
    }
    let mut problems = Problems::none();
    problems.add("reden", "messages-reason-empty");
    Err(problems)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(&'static str, &str)]) -> Filled {
        Filled::with(fields.iter().map(|(name, value)| (*name, (*value).to_owned())).collect())
    }

    #[test]
    fn white_space_is_no_message() {
        let problems = Draft::read(&form(&[("text", " \r\n ")]), false).unwrap_err();
        assert_eq!(problems.0.first().unwrap().word, "messages-text-empty");
    }

    #[test]
    fn nothing_leaves_the_house_unasked() {
        let typed = [("text", "Ik kan helpen.")];
        assert!(Draft::read(&form(&typed), false).is_ok());
        let problems = Draft::read(&form(&typed), true).unwrap_err();
        assert_eq!(problems.0.first().unwrap().field, "buiten");
    }

    #[test]
    fn a_long_message_is_not_cut_but_explained() {
        let long = "a".repeat(MOST_TEXT + 1);
        let problems = Draft::read(&form(&[("text", &long)]), false).unwrap_err();
        assert_eq!(problems.0.first().unwrap().word, "messages-text-long");
    }

    #[test]
    fn hello_is_said_once() {
        let once = Opening::Hello.before("Zie ik je zaterdag?", "Joke", Lang::Nl);
        assert!(once.contains("Joke") && once.ends_with("Zie ik je zaterdag?"));
        assert_eq!(Opening::Hello.before(&once, "Joke", Lang::Nl), once);
    }

    #[test]
    fn a_party_survives_the_database() {
        for party in [
            Party::Resident("a".to_owned()),
            Party::House,
            Party::Elsewhere("https://elders.example/u".to_owned()),
            Party::Guest,
            Party::Gone,
        ] {
            assert_eq!(Party::of(party.kind(), party.who()), party);
        }
    }
}
