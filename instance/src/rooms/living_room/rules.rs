//! What the house decided about its living room: hours, how long talk is kept, rules, hidden words.

use crate::kit::hidden_words::{self, Hidden};
use crate::kit::hours::Hours;
use crate::kit::settings::Settings;
use crate::kit::text::one_line;
use crate::kit::time::HOUR;
use crate::kit::{Tx, retention, settings};

/// How long talk can be kept, in hours: a day to a week.
pub const KEEP: [i64; 4] = retention::LIVING_ROOM_HOURS;
/// The most rules on the wall.
const MOST_RULES: usize = 12;

/// The setting in which the hours of the room are kept.
const HOURS: &str = "living_room_hours";

/// What the house decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// When the room is open.
    pub week: Hours,
    /// How many hours talk is kept.
    pub keep_hours: i64,
    /// The rules on the wall; empty for the usual ones.
    pub wall: Vec<String>,
    /// Words that are not for this room.
    pub hidden: Hidden,
}

/// The hours of the room; none for what cannot be read.
fn hours(settings: &Settings) -> Hours {
    let kept = settings.own(HOURS);
    Hours::parse(kept).or_else(|| Hours::parse(&in_lines(kept)?)).unwrap_or_default()
}

/// Hours as the first houses kept them, for each day in minutes after midnight: `540-1020;;`.
fn in_lines(kept: &str) -> Option<String> {
    let clock = |minutes: &str| {
        let minutes: u16 = minutes.parse().ok()?;
        Some(format!("{:02}:{:02}", minutes / 60, minutes % 60))
    };
    let days = ["mo", "tu", "we", "th", "fr", "sa", "su"].iter().zip(kept.split(';'));
    let lines = days.filter(|(_, hours)| !hours.is_empty()).map(|(day, hours)| {
        let (from, till) = hours.split_once('-')?;
        Some(format!("{day} {}-{}", clock(from)?, clock(till)?))
    });
    Some(lines.collect::<Option<Vec<_>>>()?.join("\n"))
}

impl Rules {
    /// From the settings of the house.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self {
            week: hours(settings),
            keep_hours: retention::living_room(settings) / HOUR,
            wall: lines(settings.own("living_room_rules"), MOST_RULES),
            hidden: Hidden::of(
                hidden_words::typed(settings),
                settings.own("living_room_covers") == "yes",
            ),
        }
    }

    /// How long talk is kept, in milliseconds.
    #[must_use]
    pub fn keep(&self) -> i64 {
        self.keep_hours * HOUR
    }
}

/// What somebody typed on the settings page, once it was found in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided<'a> {
    /// The hours.
    pub week: Hours,
    /// How many hours talk is kept.
    pub keep_hours: i64,
    /// The rules as typed, a line each.
    pub wall: &'a str,
    /// The hidden words as typed, a line each.
    pub hidden: &'a str,
    /// Whether hidden words are covered up.
    pub covers: bool,
}

/// Keeps what was decided.
pub async fn keep(tx: &mut Tx, decided: &Decided<'_>) -> sqlx::Result<()> {
    settings::keep(tx, HOURS, &decided.week.to_string()).await?;
    settings::keep(tx, retention::LIVING_ROOM_SETTING, &decided.keep_hours.to_string()).await?;
    settings::keep(tx, "living_room_rules", &lines(decided.wall, MOST_RULES).join("\n")).await?;
    hidden_words::keep(tx, decided.hidden).await?;
    let covers = if decided.covers { "yes" } else { "no" };
    settings::keep(tx, "living_room_covers", covers).await?;
    Ok(())
}

fn lines(typed: &str, most: usize) -> Vec<String> {
    typed
        .lines()
        .map(|line| one_line(line, 120))
        .filter(|line| !line.is_empty())
        .take(most)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keep_time_that_is_not_offered_is_a_day() {
        let mut settings = Settings::default();
        settings.others.insert("living_room_keep".to_owned(), "100000".to_owned());
        assert_eq!(Rules::of(&settings).keep_hours, 24);
    }

    #[test]
    fn hours_that_were_kept_in_minutes_are_read() {
        let kept = |value: &str| {
            let mut settings = Settings::default();
            settings.others.insert(HOURS.to_owned(), value.to_owned());
            hours(&settings).to_string()
        };
        assert_eq!(kept("555-1440;;540-1020;;;;"), "mo 09:15-24:00\nwe 09:00-17:00\n");
        assert_eq!(kept("mo 09:15-24:00"), "mo 09:15-24:00\n");
        for nothing in ["", ";;;;;;", "nonsense;9-3", "-5-10"] {
            assert_eq!(kept(nothing), "", "{nothing}");
        }
    }
}
