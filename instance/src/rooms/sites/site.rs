//! A linked site and how it is doing: rules only.

use crate::kit::Moment;
use crate::kit::time::HOUR;

/// A site that we follow, or asked to.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Site {
    /// Short id, used in addresses and filters.
    pub id: String,
    /// Its actor.
    pub actor: String,
    /// Its host, with port.
    pub host: String,
    /// `@name@host`.
    pub handle: String,
    /// What we call it here.
    pub name: String,
    /// What it calls itself.
    pub own_name: String,
    /// Its front door.
    pub url: String,
    /// The drawing of its house.
    pub facade: String,
    /// Whether they said yes.
    pub state: State,
    /// When we asked.
    pub created_at: Moment,
    /// When they said yes.
    pub linked_at: Option<Moment>,
    /// When everything was last fetched without trouble.
    pub fetched_at: Option<Moment>,
    /// When fetching last failed, if that was after it last went well.
    pub failed_at: Option<Moment>,
    /// Why.
    pub error: Option<String>,
}

/// Where the link stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum State {
    /// We asked; they did not answer yet.
    Asked,
    /// They said yes.
    Linked,
    /// They said no.
    Refused,
}

/// How a site is doing, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Health {
    /// It does not answer, or not in a way that we can read.
    Broken,
    /// They said no.
    Refused,
    /// Nothing was heard of it for more than a day.
    Late,
    /// They did not say yes yet.
    Waiting,
    /// All is well.
    Healthy,
}

/// How long a site may be silent before it is late: a night's fetch, and some hours.
const SILENCE: i64 = 26 * HOUR;

impl Site {
    /// How the site is doing. `heard` is when its host last sent us something.
    #[must_use]
    pub fn health(&self, heard: Option<Moment>, now: Moment) -> Health {
        match self.state {
            State::Asked => Health::Waiting,
            State::Refused => Health::Refused,
            State::Linked if self.failed_at.is_some() => Health::Broken,
            State::Linked => {
                let contact = self.last_contact(heard).unwrap_or(self.created_at);
                let silent = now.millis() - contact.millis();
                if silent > SILENCE { Health::Late } else { Health::Healthy }
            }
        }
    }

    /// When we last fetched from it or heard from it.
    #[must_use]
    pub fn last_contact(&self, heard: Option<Moment>) -> Option<Moment> {
        self.fetched_at.max(heard)
    }
}

impl Health {
    /// The key of its name.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Broken => "sites-broken",
            Self::Refused => "sites-refused",
            Self::Late => "sites-late",
            Self::Waiting => "sites-waiting",
            Self::Healthy => "sites-healthy",
        }
    }

    /// The key of a sentence about it.
    #[must_use]
    pub fn line(self) -> &'static str {
        match self {
            Self::Broken => "sites-broken-why",
            Self::Refused => "sites-refused-why",
            Self::Late => "sites-late-why",
            Self::Waiting => "sites-waiting-why",
            Self::Healthy => "sites-healthy-why",
        }
    }

    /// The tone of its badge.
    #[must_use]
    pub fn tone(self) -> &'static str {
        match self {
            Self::Broken | Self::Refused => "bad",
            Self::Late => "warn",
            Self::Waiting => "info",
            Self::Healthy => "good",
        }
    }

    /// Its icon.
    #[must_use]
    pub fn icon(self) -> &'static str {
        match self {
            Self::Broken | Self::Refused => "unplug",
            Self::Late => "clock-alert",
            Self::Waiting => "hourglass",
            Self::Healthy => "circle-check",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Moment = Moment::from_millis(1_800_000_000_000);

    fn site() -> Site {
        Site {
            id: "a".to_owned(),
            actor: "https://delinde.example/a/site".to_owned(),
            host: "delinde.example".to_owned(),
            handle: "@delinde@delinde.example".to_owned(),
            name: "De Linde".to_owned(),
            own_name: "De Linde".to_owned(),
            url: "https://delinde.example/".to_owned(),
            facade: "brick".to_owned(),
            state: State::Linked,
            created_at: NOON,
            linked_at: Some(NOON),
            fetched_at: Some(NOON),
            failed_at: None,
            error: None,
        }
    }

    #[test]
    fn a_site_that_was_fetched_today_is_healthy() {
        assert_eq!(site().health(None, NOON.plus(HOUR)), Health::Healthy);
    }

    #[test]
    fn a_site_that_is_silent_for_more_than_a_day_is_late() {
        assert_eq!(site().health(None, NOON.plus(27 * HOUR)), Health::Late);
    }

    #[test]
    fn a_letter_is_contact_too() {
        let heard = Some(NOON.plus(20 * HOUR));
        assert_eq!(site().health(heard, NOON.plus(27 * HOUR)), Health::Healthy);
    }

    #[test]
    fn a_site_that_failed_is_broken() {
        let failed = Site { failed_at: Some(NOON), ..site() };
        assert_eq!(failed.health(None, NOON), Health::Broken);
    }

    #[test]
    fn a_site_that_did_not_answer_yet_waits() {
        let asked = Site { state: State::Asked, ..site() };
        assert_eq!(asked.health(None, NOON), Health::Waiting);
    }
}
