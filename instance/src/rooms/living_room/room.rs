//! The room itself: whether it is open, and who lit the lamp.

use jiff::tz::TimeZone;

use crate::kit::Moment;
use crate::kit::hours::{Hours, State};
use crate::kit::time::HOUR;

/// How long a lamp burns when nobody puts it out: a host who forgot it is not there all night.
const LAMP_LASTS: i64 = 4 * HOUR;

/// The room as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Room {
    /// The number of the last change.
    pub last: i64,
    /// Who lit the lamp.
    pub host_id: Option<String>,
    /// Their first name.
    pub host_name: String,
    /// What they do: "schenkt koffie"; empty when they did not say.
    pub host_line: String,
    /// When the lamp was lit.
    pub lit_at: Option<Moment>,
    /// When a host closed the room.
    pub closed_at: Option<Moment>,
    /// Seconds between two messages of one neighbour; 0 when there is no need.
    pub slow_seconds: i64,
}

/// Whether one can talk now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// One can, until this moment when there are hours.
    Open {
        /// When it closes.
        till: Option<Moment>,
    },
    /// One cannot, until this moment when that is known.
    Closed {
        /// When it opens again.
        again: Option<Moment>,
    },
}

impl Openness {
    /// Whether one can talk now.
    #[must_use]
    pub fn is_open(self) -> bool {
        match self {
            Self::Open { .. } => true,
            Self::Closed { .. } => false,
        }
    }
}

impl Room {
    /// Whether a host is there: the lamp burns.
    #[must_use]
    pub fn is_lit(&self, now: Moment) -> bool {
        self.lit_at.is_some_and(|lit| now < lit.plus(LAMP_LASTS))
    }

    /// A host lights the lamp, and says what they do.
    pub fn light(&mut self, host_id: &str, host_name: &str, line: &str, now: Moment) {
        self.host_id = Some(host_id.to_owned());
        host_name.clone_into(&mut self.host_name);
        line.clone_into(&mut self.host_line);
        self.lit_at = Some(now);
        self.closed_at = None;
    }

    /// Whether the room is open. A host who closes it closes it until the next opening; a lamp keeps
    /// it open, also outside the hours.
    #[must_use]
    pub fn openness(&self, week: &Hours, zone: &TimeZone, now: Moment) -> Openness {
        let closed = self
            .closed_at
            .filter(|closed| week.next_opening(*closed, zone).is_none_or(|opening| now < opening));
        if closed.is_some() {
            return Openness::Closed { again: week.next_opening(now, zone) };
        }
        match week.state(now, zone) {
            State::OpenTill(till) => Openness::Open { till: Some(till) },
            State::Always => Openness::Open { till: None },
            State::Closed | State::ClosedTill(_) if week.is_empty() || self.is_lit(now) => {
                Openness::Open { till: None }
            }
            State::ClosedTill(opening) => Openness::Closed { again: Some(opening) },
            State::Closed => Openness::Closed { again: None },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn zone() -> TimeZone {
        TimeZone::get("Europe/Amsterdam").unwrap()
    }

    fn at(day: i8, hour: i8) -> Moment {
        Moment::from_local(date(2026, 11, day).at(hour, 0, 0, 0), &zone()).unwrap()
    }

    fn room() -> Room {
        Room {
            last: 0,
            host_id: None,
            host_name: String::new(),
            host_line: String::new(),
            lit_at: None,
            closed_at: None,
            slow_seconds: 0,
        }
    }

    fn office() -> Hours {
        let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
        Hours::parse(&days.map(|day| format!("{day} 09:00-17:00")).join("\n")).unwrap()
    }

    #[test]
    fn without_hours_it_is_always_open() {
        let open = room().openness(&Hours::default(), &zone(), at(24, 3));
        assert_eq!(open, Openness::Open { till: None });
    }

    #[test]
    fn outside_the_hours_it_says_when_it_opens() {
        let closed = room().openness(&office(), &zone(), at(24, 20));
        assert_eq!(closed, Openness::Closed { again: Some(at(25, 9)) });
    }

    #[test]
    fn a_lamp_keeps_it_open_and_burns_out_by_itself() {
        let lit = Room { lit_at: Some(at(24, 19)), ..room() };
        assert!(lit.openness(&office(), &zone(), at(24, 22)).is_open());
        assert!(!lit.openness(&office(), &zone(), at(24, 23)).is_open());
    }

    #[test]
    fn what_a_host_closed_opens_with_the_next_opening() {
        let shut = Room { closed_at: Some(at(24, 11)), ..room() };
        let closed = shut.openness(&office(), &zone(), at(24, 12));
        assert_eq!(closed, Openness::Closed { again: Some(at(25, 9)) });
        assert!(shut.openness(&office(), &zone(), at(25, 9)).is_open());
    }

    #[test]
    fn without_hours_a_closed_room_stays_closed() {
        let shut = Room { closed_at: Some(at(20, 11)), ..room() };
        assert!(!shut.openness(&Hours::default(), &zone(), at(24, 12)).is_open());
    }
}
