//! Opening hours as other sites read and write them: schema.org's `openingHours`, such as
//! `Mo-Fr 09:00-12:00,13:00-17:00`.

use super::{Hours, MINUTES, Span, in_order};

/// The days of the week as schema.org writes them.
const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

impl Hours {
    /// The week, a line for each day with hours. Dates that are different are not said: they are
    /// over before most readers look again.
    #[must_use]
    pub fn said(&self) -> Vec<String> {
        let days = DAYS.iter().zip(&self.week).filter(|(_, spans)| !spans.is_empty());
        let line = |(day, spans): (&&str, &Vec<Span>)| {
            let hours: Vec<String> = spans.iter().map(|span| said_span(*span)).collect();
            let (first, rest) = day.split_at(1);
            format!("{}{rest} {}", first.to_uppercase(), hours.join(","))
        };
        days.map(line).collect()
    }

    /// Reads what another site says. A line that makes no sense says nothing, and of hours of one
    /// day that overlap none counts.
    #[must_use]
    pub fn heard(lines: &[String]) -> Self {
        let mut hours = Self::default();
        for line in lines {
            let (days, spans) = line.trim().split_once(' ').unwrap_or((line.trim(), ""));
            let (Some(days), Some(spans)) = (heard_days(days), heard_spans(spans)) else {
                continue;
            };
            for (day, own) in hours.week.iter_mut().enumerate() {
                if days.contains(&day) {
                    own.extend(&spans);
                }
            }
        }
        hours.week = hours.week.map(|spans| in_order(spans).unwrap_or_default());
        hours
    }
}

/// `20:00-01:00` for an evening that goes on past midnight.
fn said_span(span: Span) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute % MINUTES / 60, minute % 60);
    format!("{}-{}", clock(span.from), clock(span.till))
}

/// `Mo`, `Mo,We`, `Mo-Fr`, `Fr-Mo`: numbers of days, Monday first.
fn heard_days(text: &str) -> Option<Vec<usize>> {
    let mut days = Vec::new();
    for piece in text.split(',') {
        let (from, till) = piece.split_once('-').unwrap_or((piece, piece));
        let (from, till) = (heard_day(from)?, heard_day(till)?);
        let length = (till + DAYS.len() - from) % DAYS.len();
        days.extend((from..=from + length).map(|day| day % DAYS.len()));
    }
    Some(days)
}

fn heard_day(text: &str) -> Option<usize> {
    let short: String = text.trim().to_lowercase().chars().take(2).collect();
    DAYS.iter().position(|day| *day == short)
}

/// Without hours it is all day, as schema.org says.
fn heard_spans(text: &str) -> Option<Vec<Span>> {
    if text.trim().is_empty() {
        return Some(vec![Span::new(0, MINUTES)?]);
    }
    text.split(',').map(heard_span).collect()
}

fn heard_span(text: &str) -> Option<Span> {
    let (from, till) = text.trim().split_once('-')?;
    let (from, till) = (heard_minute(from)?, heard_minute(till)?);
    Span::new(from, if till <= from { till + MINUTES } else { till })
}

fn heard_minute(text: &str) -> Option<u16> {
    let (hour, rest) = text.trim().split_once(':')?;
    // Some write seconds.
    let minute = rest.split(':').next()?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::typed::any_week;
    use super::*;
    use proptest::prelude::*;

    fn heard(line: &str) -> String {
        Hours::heard(&[line.to_owned()]).to_string()
    }

    #[test]
    fn several_days_may_share_a_line() {
        assert_eq!(heard("Mo-We 09:00-12:00"), "mo 09:00-12:00\ntu 09:00-12:00\nwe 09:00-12:00\n");
        assert_eq!(heard("Sa,Mo 9:00-12:00"), "mo 09:00-12:00\nsa 09:00-12:00\n");
        assert_eq!(heard("Su-Mo 20:00-01:00"), "mo 20:00-25:00\nsu 20:00-25:00\n");
        assert_eq!(heard("Friday"), "fr 00:00-24:00\n");
    }

    #[test]
    fn a_line_that_makes_no_sense_says_nothing() {
        for line in ["", "nooit", "Mo 9-12", "Mo 25:00-26:00", "Xx 09:00-12:00"] {
            assert_eq!(heard(line), "", "{line}");
        }
    }

    proptest! {
        #[test]
        fn what_is_said_is_heard_as_it_was(week in any_week()) {
            let hours = Hours { week, other: BTreeMap::new() };
            prop_assert_eq!(Hours::heard(&hours.said()), hours);
        }

        #[test]
        fn nothing_that_others_say_breaks_the_reading(line in "\\PC{0,40}") {
            let hours = Hours::heard(&[line]);
            prop_assert_eq!(Hours::parse(&hours.to_string()), Some(hours));
        }
    }
}
