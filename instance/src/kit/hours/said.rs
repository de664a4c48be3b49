//! Opening hours in words: "Nu open, tot 17 uur", "Maandag tot en met vrijdag: 9 tot 17 uur".

use jiff::civil::Date;

use super::super::dates::{Dates, WEEKDAYS, clock};
use super::super::settings::Settings;
use super::super::time::Moment;
use super::super::words::Lang;
use super::{Hours, MINUTES, Span, State};

/// Dates that are different are told so many days ahead.
const TOLD_AHEAD: i32 = 60;

/// A day of the week with its hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The name of the day.
    pub day: String,
    /// The hours, or that it is closed.
    pub hours: String,
    /// Whether it is today.
    pub is_today: bool,
}

/// When the house is open, line by line: first what was filled in day by day, then what people
/// wrote about it themselves.
#[must_use]
pub fn lines(settings: &Settings, lang: Lang) -> Vec<String> {
    let mut lines = Hours::of(settings).map(|hours| hours.lines(lang)).unwrap_or_default();
    lines.extend(settings.hours.lines().map(str::to_owned));
    lines
}

/// Whether the house is open now, and until when; empty when that is not known.
#[must_use]
pub fn said_now(settings: &Settings, dates: &Dates) -> String {
    Hours::of(settings).map(|hours| hours.said_now(dates)).unwrap_or_default()
}

impl Hours {
    /// "Nu open, tot 17 uur"; "Nu dicht, weer open morgen om 9 uur".
    #[must_use]
    pub fn said_now(&self, dates: &Dates) -> String {
        let lang = dates.lang;
        match self.state(dates.now, &dates.zone) {
            State::Always => lang.say("hours-always"),
            State::OpenTill(end) if is_midnight(end, dates) => lang.say("hours-open-till-midnight"),
            State::OpenTill(end) => lang.put("hours-open-till", "hour", dates.hour(end)),
            State::ClosedTill(start) => {
                let hour = dates.hour(start);
                match days_until(start, dates) {
                    0 => lang.put("hours-closed-till-today", "hour", hour),
                    1 => lang.put("hours-closed-till-tomorrow", "hour", hour),
                    _ => {
                        let day = dates.day(start);
                        lang.fill("hours-closed-till", &[("day", &day), ("hour", &hour)])
                    }
                }
            }
            State::Closed => lang.say("hours-closed-now"),
        }
    }

    /// The seven days of the week, from Monday on.
    #[must_use]
    pub fn rows(&self, dates: &Dates) -> Vec<Row> {
        let today = dates.now.in_zone(&dates.zone).date().weekday().to_monday_zero_offset();
        let days = (0_i8..).zip(WEEKDAYS).zip(&self.week);
        days.map(|((number, word), spans)| Row {
            day: capital(&dates.lang.say(word)),
            hours: said_day(spans, dates.lang),
            is_today: number == today,
        })
        .collect()
    }

    /// The dates of the coming weeks that are different: "Vrijdag 25 december: dicht (Kerst)".
    #[must_use]
    pub fn exceptions(&self, dates: &Dates) -> Vec<String> {
        let today = dates.now.in_zone(&dates.zone).date();
        let coming = |date: &Date| (0..=TOLD_AHEAD).contains(&(*date - today).get_days());
        let other = self.other.iter().filter(|(date, _)| coming(date));
        other
            .filter_map(|(date, exception)| {
                let noon = Moment::from_local(date.at(12, 0, 0, 0), &dates.zone)?;
                let (day, hours) =
                    (capital(&dates.day(noon)), said_day(&exception.spans, dates.lang));
                let line = dates.lang.fill("hours-line", &[("days", &day), ("hours", &hours)]);
                Some(match exception.note.as_str() {
                    "" => line,
                    note => format!("{line} ({note})"),
                })
            })
            .collect()
    }

    /// The week in as few lines as it takes, without the days on which it is closed.
    #[must_use]
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let mut lines = Vec::new();
        let mut first = 0;
        for (day, spans) in self.week.iter().enumerate() {
            if self.week.get(day + 1) == Some(spans) {
                continue;
            }
            if !spans.is_empty() {
                let (days, hours) = (capital(&said_days(first, day, lang)), said_day(spans, lang));
                lines.push(lang.fill("hours-line", &[("days", &days), ("hours", &hours)]));
            }
            first = day + 1;
        }
        lines
    }
}

fn is_midnight(at: Moment, dates: &Dates) -> bool {
    let at = at.in_zone(&dates.zone);
    at.hour() == 0 && at.minute() == 0
}

fn days_until(at: Moment, dates: &Dates) -> i32 {
    let date = |at: Moment| at.in_zone(&dates.zone).date();
    (date(at) - date(dates.now)).get_days()
}

/// "maandag", "zaterdag en zondag", "maandag tot en met vrijdag", "elke dag".
fn said_days(first: usize, last: usize, lang: Lang) -> String {
    let name = |day: usize| WEEKDAYS.get(day).map(|word| lang.say(word)).unwrap_or_default();
    let (from, till) = (name(first), name(last));
    match last - first {
        0 => from,
        1 => lang.fill("hours-days-two", &[("first", &from), ("last", &till)]),
        6 => lang.say("hours-days-all"),
        _ => lang.fill("hours-days-more", &[("first", &from), ("last", &till)]),
    }
}

/// "9 tot 12 uur en 13 tot 17 uur", "dicht", "de hele dag".
fn said_day(spans: &[Span], lang: Lang) -> String {
    if spans.is_empty() {
        return lang.say("hours-closed");
    }
    let said = spans.iter().map(|span| {
        if span.till - span.from == MINUTES && span.from == 0 {
            return lang.say("hours-whole-day");
        }
        let till = if span.till > MINUTES { span.till - MINUTES } else { span.till };
        lang.fill(
            "kit-hours",
            &[("from", &said_minute(span.from, lang)), ("till", &said_minute(till, lang))],
        )
    });
    said.reduce(|before, next| lang.fill("hours-and", &[("before", &before), ("next", &next)]))
        .unwrap_or_default()
}

fn said_minute(minute: u16, lang: Lang) -> String {
    clock(lang, i64::from(minute / 60), i64::from(minute % 60))
}

/// With a capital: it begins a line.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    fn dates(day: i8, hour: i8) -> Dates {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        let now = Moment::from_local(date(2026, 11, day).at(hour, 0, 0, 0), &zone).unwrap();
        Dates { lang: Lang::Nl, zone, now }
    }

    const WEEK: &str = "mo 09:00-12:00 13:00-17:00\ntu 09:00-17:00\nwe 09:00-17:00\nth 09:00-17:00\n\
                        fr 20:00-25:00\nsa 10:00-15:30\n2026-11-26 off # Feest";

    fn said(day: i8, hour: i8) -> String {
        Hours::parse(WEEK).unwrap().said_now(&dates(day, hour))
    }

    #[test]
    fn the_door_says_what_people_would_say() {
        assert_eq!(said(24, 10), "Nu open, tot 17 uur");
        assert_eq!(said(24, 8), "Nu dicht, vandaag weer open om 9 uur");
        assert_eq!(said(24, 18), "Nu dicht, weer open morgen om 9 uur");
        assert_eq!(said(25, 18), "Nu dicht, weer open vrijdag 27 november om 20 uur");
        assert_eq!(said(28, 0), "Nu open, tot 1 uur");
    }

    #[test]
    fn equal_days_are_told_together() {
        assert_eq!(
            Hours::parse(WEEK).unwrap().lines(Lang::Nl),
            [
                "Maandag: 9 tot 12 uur en 13 tot 17 uur",
                "Dinsdag tot en met donderdag: 9 tot 17 uur",
                "Vrijdag: 20 tot 1 uur",
                "Zaterdag: 10 tot 15.30 uur",
            ]
        );
    }

    #[test]
    fn a_day_that_is_different_is_told_ahead() {
        let hours = Hours::parse(WEEK).unwrap();
        assert_eq!(hours.exceptions(&dates(24, 9)), ["Donderdag 26 november: dicht (Feest)"]);
        assert!(hours.exceptions(&dates(27, 9)).is_empty());
    }

    #[test]
    fn what_people_wrote_themselves_stays_readable() {
        let settings = Settings { hours: "Als de vlag uithangt".to_owned(), ..Settings::default() };
        assert_eq!(lines(&settings, Lang::Nl), ["Als de vlag uithangt"]);
        assert_eq!(said_now(&settings, &dates(24, 9)), "");
    }
}
