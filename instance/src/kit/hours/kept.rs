//! How opening hours are kept: a line for each day of the week and for each date that is different,
//! in the manner of `opening_hours` of OpenStreetMap, with hours past 24 for the night after.
//!
//! ```text
//! mo 09:00-12:00 13:00-17:00
//! fr 20:00-25:00
//! 2026-12-25 off # Kerst
//! ```

use std::fmt;

use super::{Exception, Hours, Span, in_order};

/// The days of the week as they are kept.
const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
/// A date without any hour.
const OFF: &str = "off";

impl Hours {
    /// Reads what was kept; `None` when it was not kept by us.
    #[must_use]
    pub fn parse(kept: &str) -> Option<Self> {
        let mut hours = Self::default();
        for line in kept.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let (line, note) = line.split_once(" # ").unwrap_or((line, ""));
            let (day, rest) = line.split_once(' ')?;
            let spans = if rest.trim() == OFF { Vec::new() } else { spans(rest)? };
            if let Some(index) = DAYS.iter().position(|known| *known == day) {
                *hours.week.get_mut(index)? = spans;
            } else {
                let exception = Exception { spans, note: note.to_owned() };
                hours.other.insert(day.parse().ok()?, exception);
            }
        }
        Some(hours)
    }
}

fn spans(text: &str) -> Option<Vec<Span>> {
    in_order(text.split_whitespace().map(span).collect::<Option<Vec<Span>>>()?)
}

fn span(text: &str) -> Option<Span> {
    let (from, till) = text.split_once('-')?;
    Span::new(minute(from)?, minute(till)?)
}

fn minute(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 48 && minute < 60).then_some(hour * 60 + minute)
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { from, till } = self;
        write!(f, "{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, till / 60, till % 60)
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (day, spans) in DAYS.iter().zip(&self.week).filter(|(_, spans)| !spans.is_empty()) {
            writeln!(f, "{day} {}", joined(spans))?;
        }
        for (date, exception) in &self.other {
            let spans = joined(&exception.spans);
            let spans = if spans.is_empty() { OFF } else { &spans };
            match exception.note.as_str() {
                "" => writeln!(f, "{date} {spans}")?,
                note => writeln!(f, "{date} {spans} # {note}")?,
            }
        }
        Ok(())
    }
}

fn joined(spans: &[Span]) -> String {
    spans.iter().map(Span::to_string).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::typed::{any_exceptions, any_week};
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_somebody_else_kept_is_not_guessed_at() {
        for text in
            ["mo", "mo 9-17", "mo 09:00-09:00", "xx 09:00-10:00", "mo 10:00-12:00 11:00-13:00"]
        {
            assert_eq!(Hours::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_back_as_it_was(week in any_week(), other in any_exceptions()) {
            let hours = Hours { week, other };
            prop_assert_eq!(Hours::parse(&hours.to_string()), Some(hours));
        }
    }
}
