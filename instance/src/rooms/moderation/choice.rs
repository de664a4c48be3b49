//! What can be wrong with something: what a report chooses from, and the rule that a decision names.

use crate::kit::Lang;

/// What is wrong with something, and so which rule it breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// It hurts, threatens or shuts people out.
    Hurts,
    /// It tells something private about somebody.
    Private,
    /// It sells, begs or swindles.
    Spam,
    /// It is not true.
    Untrue,
    /// It is not allowed by law.
    Illegal,
    /// Something else.
    Other,
}

impl Wrong {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 6] =
        [Self::Hurts, Self::Private, Self::Spam, Self::Untrue, Self::Illegal, Self::Other];

    /// The name in the database and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Hurts => "hurts",
            Self::Private => "private",
            Self::Spam => "spam",
            Self::Untrue => "untrue",
            Self::Illegal => "illegal",
            Self::Other => "other",
        }
    }

    /// The one with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|wrong| wrong.name() == name)
    }

    /// The key of how somebody says it: "Het kwetst of bedreigt iemand".
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Hurts => "moderation-wrong-hurts",
            Self::Private => "moderation-wrong-private",
            Self::Spam => "moderation-wrong-spam",
            Self::Untrue => "moderation-wrong-untrue",
            Self::Illegal => "moderation-wrong-illegal",
            Self::Other => "moderation-wrong-other",
        }
    }

    /// The key of the rule that it breaks: "Wij doen elkaar geen pijn".
    #[must_use]
    pub fn rule_word(self) -> &'static str {
        match self {
            Self::Hurts => "moderation-rule-hurts",
            Self::Private => "moderation-rule-private",
            Self::Spam => "moderation-rule-spam",
            Self::Untrue => "moderation-rule-untrue",
            Self::Illegal => "moderation-rule-illegal",
            Self::Other => "moderation-rule-other",
        }
    }

    /// How the choice with this name is said; empty for what is no choice.
    #[must_use]
    pub fn said(name: &str, lang: Lang) -> String {
        Self::from_name(name).map(|wrong| lang.say(wrong.word())).unwrap_or_default()
    }

    /// How the rule with this name is said; empty for what is no rule.
    #[must_use]
    pub fn rule_said(name: &str, lang: Lang) -> String {
        Self::from_name(name).map(|wrong| lang.say(wrong.rule_word())).unwrap_or_default()
    }
}
