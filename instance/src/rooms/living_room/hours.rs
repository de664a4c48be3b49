//! The hours of the room: on each day of the week at most one stretch, by the wall clock.
//!
//! Hours are turned into moments day by day, so a day of 23 or 25 hours opens and closes when the
//! clock on the wall says so.

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::kit::{Moment, typed};

/// Minutes in a day.
const WHOLE_DAY: i16 = 24 * 60;

/// From and till on one day, in minutes after midnight; `till` is later and at most 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    from: i16,
    till: i16,
}

/// The hours of a week, Monday first. Without any hours, none were agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Week([Option<Stretch>; 7]);

/// Why the hours of a day cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unclear {
    /// One of the two is no hour.
    NoHour,
    /// Only one of the two is filled in.
    Half,
    /// It closes before it opens.
    Backwards,
}

fn minutes(time: Time) -> i16 {
    i16::from(time.hour()) * 60 + i16::from(time.minute())
}

/// As it is typed: `9`, `13.30`.
fn clock(minutes: i16) -> String {
    match (minutes / 60, minutes % 60) {
        (hour, 0) => hour.to_string(),
        (hour, minute) => format!("{hour}.{minute:02}"),
    }
}

impl Stretch {
    /// Reads what was typed for one day; nothing typed is no hours.
    pub fn read(from: &str, till: &str) -> Result<Option<Self>, Unclear> {
        if from.trim().is_empty() && till.trim().is_empty() {
            return Ok(None);
        }
        if from.trim().is_empty() || till.trim().is_empty() {
            return Err(Unclear::Half);
        }
        let from = typed::time(from).map(minutes).ok_or(Unclear::NoHour)?;
        let till = typed::time(till).map(minutes).ok_or(Unclear::NoHour)?;
        // Midnight closes the day rather than opening it.
        let till = if till == 0 { WHOLE_DAY } else { till };
        if from < till { Ok(Some(Self { from, till })) } else { Err(Unclear::Backwards) }
    }

    /// When it begins, as it is typed.
    #[must_use]
    pub fn from_text(self) -> String {
        clock(self.from)
    }

    /// When it ends, as it is typed.
    #[must_use]
    pub fn till_text(self) -> String {
        clock(self.till)
    }

    fn moments(self, date: Date, zone: &TimeZone) -> Option<(Moment, Moment)> {
        Some((at(date, self.from, zone)?, at(date, self.till, zone)?))
    }
}

fn at(date: Date, minutes: i16, zone: &TimeZone) -> Option<Moment> {
    if minutes == WHOLE_DAY {
        return Moment::from_local(date.checked_add(1.day()).ok()?.at(0, 0, 0, 0), zone);
    }
    let (hour, minute) = (i8::try_from(minutes / 60).ok()?, i8::try_from(minutes % 60).ok()?);
    Moment::from_local(date.at(hour, minute, 0, 0), zone)
}

impl Week {
    /// These days, Monday first.
    #[must_use]
    pub const fn of(days: [Option<Stretch>; 7]) -> Self {
        Self(days)
    }

    /// From the settings; what cannot be read is no hours.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mut week = Self::default();
        for (day, part) in week.0.iter_mut().zip(text.split(';')) {
            *day = part.split_once('-').and_then(|(from, till)| {
                let (from, till) = (from.parse().ok()?, till.parse().ok()?);
                (0 <= from && from < till && till <= WHOLE_DAY).then_some(Stretch { from, till })
            });
        }
        week
    }

    /// For the settings.
    #[must_use]
    pub fn text(self) -> String {
        let day = |day: Option<Stretch>| {
            day.map(|Stretch { from, till }| format!("{from}-{till}")).unwrap_or_default()
        };
        self.0.map(day).join(";")
    }

    /// The days, Monday first.
    #[must_use]
    pub fn days(&self) -> &[Option<Stretch>; 7] {
        &self.0
    }

    /// Whether no hours were agreed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    fn on(&self, date: Date, zone: &TimeZone) -> Option<(Moment, Moment)> {
        let day = usize::try_from(date.weekday().to_monday_zero_offset()).ok()?;
        self.0.get(day).copied().flatten()?.moments(date, zone)
    }

    /// Until when it is open; `None` when it is not open now.
    #[must_use]
    pub fn open_till(&self, now: Moment, zone: &TimeZone) -> Option<Moment> {
        let (from, till) = self.on(now.in_zone(zone).date(), zone)?;
        (from <= now && now < till).then_some(till)
    }

    /// When it opens next, after this moment; `None` without hours.
    #[must_use]
    pub fn next_opening(&self, after: Moment, zone: &TimeZone) -> Option<Moment> {
        let today = after.in_zone(zone).date();
        (0..=7)
            .filter_map(|days: i32| self.on(today.checked_add(days.days()).ok()?, zone))
            .map(|(from, _)| from)
            .find(|from| *from > after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn zone() -> TimeZone {
        TimeZone::get("Europe/Amsterdam").unwrap()
    }

    fn local(year: i16, month: i8, day: i8, hour: i8, minute: i8) -> Moment {
        Moment::from_local(date(year, month, day).at(hour, minute, 0, 0), &zone()).unwrap()
    }

    fn every_day(from: &str, till: &str) -> Week {
        Week::of([Stretch::read(from, till).unwrap(); 7])
    }

    #[test]
    fn hours_may_be_typed_as_people_type_them() {
        let day = Stretch::read("9.00", "17 uur").unwrap().unwrap();
        assert_eq!((day.from_text(), day.till_text()), ("9".to_owned(), "17".to_owned()));
        assert_eq!(Stretch::read("20.30", "24 uur").unwrap().unwrap().till_text(), "24");
    }

    #[test]
    fn hours_that_make_no_sense_are_not_kept() {
        assert_eq!(Stretch::read("9", ""), Err(Unclear::Half));
        assert_eq!(Stretch::read("negen", "17"), Err(Unclear::NoHour));
        assert_eq!(Stretch::read("17", "9"), Err(Unclear::Backwards));
        assert_eq!(Stretch::read(" ", ""), Ok(None));
    }

    #[test]
    fn a_week_survives_the_settings() {
        let mut days = [None; 7];
        *days.first_mut().unwrap() = Stretch::read("9.15", "24").unwrap();
        let week = Week::of(days);
        assert_eq!(Week::from_text(&week.text()), week);
        assert!(Week::from_text("nonsense;9-3;-5-10").is_empty());
    }

    #[test]
    fn it_opens_and_closes_by_the_clock_on_the_wall() {
        let week = every_day("9", "17");
        assert_eq!(week.open_till(local(2026, 11, 24, 8, 59), &zone()), None);
        let till = Some(local(2026, 11, 24, 17, 0));
        assert_eq!(week.open_till(local(2026, 11, 24, 9, 0), &zone()), till);
        assert_eq!(week.open_till(local(2026, 11, 24, 17, 0), &zone()), None);
    }

    #[test]
    fn summer_time_moves_the_moment_and_not_the_hour() {
        let week = every_day("9", "17");
        let evening = local(2026, 3, 28, 20, 0);
        let opening = week.next_opening(evening, &zone()).unwrap();
        assert_eq!(opening, local(2026, 3, 29, 9, 0));
        // That night has an hour less.
        assert_eq!(opening.millis() - evening.millis(), 12 * 3_600_000);
    }

    #[test]
    fn an_hour_that_does_not_exist_opens_the_hour_after() {
        let week = every_day("2.30", "4");
        let opening = week.next_opening(local(2026, 3, 29, 0, 0), &zone()).unwrap();
        assert_eq!(opening, local(2026, 3, 29, 3, 30));
    }

    #[test]
    fn the_next_opening_may_be_a_week_away() {
        let mut days = [None; 7];
        *days.get_mut(1).unwrap() = Stretch::read("10", "12").unwrap();
        let week = Week::of(days);
        // Tuesday, just after it opened.
        let now = local(2026, 11, 24, 10, 0);
        assert_eq!(week.next_opening(now, &zone()), Some(local(2026, 12, 1, 10, 0)));
    }
}
