//! Opening hours: so many stretches on each day of the week, and days that are different.
//!
//! [`Hours`] is what a house decided, [`Hours::state`] says whether it is open now. What people
//! type is read in `typed`, what they read is made in `said`. Hours are those of the wall clock, so
//! a day on which the clock is set forward or back needs no rule of its own: the moment at which
//! the clock shows an hour is asked of the zone ([`Moment::from_local`]).

mod kept;
mod said;
mod typed;
mod wire;

pub use said::{Row, lines, said_now};
pub use typed::{DAYS_OFF, FIELDS, WeekDay};

use std::collections::BTreeMap;

use jiff::Span as Days;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::settings::Settings;
use super::time::{DAY, Moment};

/// The setting in which the hours of the house are kept.
pub const HOUSE: &str = "house_hours";

/// Minutes of a day of 24 hours.
const MINUTES: u16 = 24 * 60;
/// How many days ahead the next opening is looked for.
const LOOK_AHEAD: i32 = 366;
/// Open for longer than this without a break is open always, in milliseconds.
const IS_ALWAYS: i64 = 8 * DAY;

/// A stretch of one day, in minutes after midnight. One that goes on past midnight ends after
/// minute 1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    from: u16,
    till: u16,
}

impl Span {
    /// A stretch of at least a minute and at most 24 hours that begins within the day.
    #[must_use]
    pub fn new(from: u16, till: u16) -> Option<Self> {
        let is_right = from < MINUTES && from < till && till - from <= MINUTES;
        is_right.then_some(Self { from, till })
    }

    fn on(self, date: Date, zone: &TimeZone) -> Option<(Moment, Moment)> {
        let start = moment(date, self.from, zone)?;
        let end = moment(date, self.till, zone)?;
        // Within the hour that is skipped in spring nothing can be open.
        (start < end).then_some((start, end))
    }
}

/// The moment at which the clock shows this minute, counted from the midnight before `date`.
fn moment(date: Date, minute: u16, zone: &TimeZone) -> Option<Moment> {
    let date = date.checked_add(Days::new().days(minute / MINUTES)).ok()?;
    let hour = i8::try_from(minute % MINUTES / 60).ok()?;
    let minute = i8::try_from(minute % 60).ok()?;
    Moment::from_local(date.at(hour, minute, 0, 0), zone)
}

/// One date on which it is different.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exception {
    /// When it is open after all; empty for closed.
    pub spans: Vec<Span>,
    /// Why, in a word or two: "Kerst".
    pub note: String,
}

/// Whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Day and night.
    Always,
    /// Open, until this moment.
    OpenTill(Moment),
    /// Closed, until this moment.
    ClosedTill(Moment),
    /// Closed, and nobody knows until when.
    Closed,
}

/// When a house is open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours {
    /// From Monday to Sunday; the stretches of a day are in order and apart.
    week: [Vec<Span>; 7],
    other: BTreeMap<Date, Exception>,
}

impl Hours {
    /// The hours of the house; `None` when they were never filled in day by day.
    #[must_use]
    pub fn of(settings: &Settings) -> Option<Self> {
        Self::parse(settings.own(HOUSE)).filter(|hours| !hours.is_empty())
    }

    /// Whether nothing was filled in.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.week.iter().all(Vec::is_empty) && self.other.is_empty()
    }

    /// When it is open on a date.
    #[must_use]
    pub fn on(&self, date: Date) -> &[Span] {
        if let Some(exception) = self.other.get(&date) {
            return &exception.spans;
        }
        let day = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
        self.week.get(day).map_or(&[], Vec::as_slice)
    }

    /// Whether it is open at some moment.
    #[must_use]
    pub fn is_open(&self, now: Moment, zone: &TimeZone) -> bool {
        matches!(self.state(now, zone), State::Always | State::OpenTill(_))
    }

    /// Whether it is open, and until when it stays as it is.
    #[must_use]
    pub fn state(&self, now: Moment, zone: &TimeZone) -> State {
        let today = now.in_zone(zone).date();
        // Where the stretch that we are in ends; stretches that touch are one.
        let mut end: Option<Moment> = None;
        // Yesterday evening may last until after midnight.
        for day in -1..=LOOK_AHEAD {
            let Ok(date) = today.checked_add(Days::new().days(day)) else { break };
            let stretches = self.on(date).iter().filter_map(|span| span.on(date, zone));
            for (start, till) in stretches.filter(|(_, till)| *till > now) {
                match end {
                    None if start > now => return State::ClosedTill(start),
                    None => end = Some(till),
                    Some(known) if start > known => return State::OpenTill(known),
                    Some(known) => end = Some(known.max(till)),
                }
            }
            if end.is_some_and(|end| end.millis() - now.millis() > IS_ALWAYS) {
                return State::Always;
            }
        }
        end.map_or(State::Closed, State::OpenTill)
    }

    /// When it opens next, after this moment and after what is open then; `None` when it is always
    /// open, or never.
    #[must_use]
    pub fn next_opening(&self, after: Moment, zone: &TimeZone) -> Option<Moment> {
        let state = match self.state(after, zone) {
            State::OpenTill(end) => self.state(end, zone),
            state @ (State::Always | State::ClosedTill(_) | State::Closed) => state,
        };
        match state {
            State::ClosedTill(opening) => Some(opening),
            State::Always | State::OpenTill(_) | State::Closed => None,
        }
    }
}

/// Puts the stretches of a day in order; `None` when two of them overlap.
fn in_order(mut spans: Vec<Span>) -> Option<Vec<Span>> {
    spans.sort_unstable();
    let overlap = spans.iter().zip(spans.iter().skip(1)).any(|(one, next)| one.till > next.from);
    (!overlap).then_some(spans)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn amsterdam() -> TimeZone {
        TimeZone::get("Europe/Amsterdam").unwrap()
    }

    fn at(day: Date, hour: i8, minute: i8) -> Moment {
        Moment::from_local(day.at(hour, minute, 0, 0), &amsterdam()).unwrap()
    }

    fn hours(kept: &str) -> Hours {
        Hours::parse(kept).unwrap()
    }

    fn state(kept: &str, now: Moment) -> State {
        hours(kept).state(now, &amsterdam())
    }

    const TUESDAY: Date = date(2026, 11, 24);

    #[test]
    fn the_hour_of_opening_is_open_and_the_hour_of_closing_is_not() {
        let week = "tu 09:00-17:00";
        assert_eq!(state(week, at(TUESDAY, 9, 0)), State::OpenTill(at(TUESDAY, 17, 0)));
        assert_eq!(state(week, at(TUESDAY, 8, 59)), State::ClosedTill(at(TUESDAY, 9, 0)));
        let next = TUESDAY.checked_add(Days::new().days(7)).unwrap();
        assert_eq!(state(week, at(TUESDAY, 17, 0)), State::ClosedTill(at(next, 9, 0)));
    }

    #[test]
    fn an_evening_that_goes_on_past_midnight_belongs_to_the_day_it_began() {
        let week = "tu 20:00-25:30";
        let night = date(2026, 11, 25);
        assert_eq!(state(week, at(night, 1, 0)), State::OpenTill(at(night, 1, 30)));
        assert!(matches!(state(week, at(night, 1, 30)), State::ClosedTill(_)));
    }

    #[test]
    fn stretches_that_meet_at_midnight_are_one() {
        let week = "tu 20:00-24:00\nwe 00:00-02:00";
        let night = date(2026, 11, 25);
        assert_eq!(state(week, at(TUESDAY, 23, 59)), State::OpenTill(at(night, 2, 0)));
        assert_eq!(state(week, at(night, 0, 0)), State::OpenTill(at(night, 2, 0)));
    }

    #[test]
    fn a_closed_date_is_passed_over() {
        let kept = "tu 09:00-17:00\nwe 09:00-17:00\n2026-11-24 off # Feest\n2026-11-25 11:00-12:00";
        let wednesday = date(2026, 11, 25);
        assert_eq!(state(kept, at(TUESDAY, 10, 0)), State::ClosedTill(at(wednesday, 11, 0)));
    }

    #[test]
    fn a_night_on_which_the_clock_goes_forward_is_an_hour_shorter() {
        let night = date(2026, 3, 29);
        let week = "su 00:00-06:00";
        let State::OpenTill(end) = state(week, at(night, 0, 0)) else { unreachable!() };
        assert_eq!(end.millis() - at(night, 0, 0).millis(), 5 * 3_600_000);
    }

    #[test]
    fn a_night_on_which_the_clock_goes_back_is_an_hour_longer() {
        let night = date(2026, 10, 25);
        let week = "su 00:00-06:00";
        let State::OpenTill(end) = state(week, at(night, 0, 0)) else { unreachable!() };
        assert_eq!(end.millis() - at(night, 0, 0).millis(), 7 * 3_600_000);
    }

    #[test]
    fn what_lies_within_the_skipped_hour_never_opens() {
        let night = date(2026, 3, 29);
        let before = at(night, 1, 59);
        let after = before.plus(60_000);
        let week = "su 02:10-02:50\nmo 09:00-10:00";
        // 2.10 uur is 3.10 uur that night, and lasts as long.
        let State::ClosedTill(start) = state(week, before) else { unreachable!() };
        assert!(start > after);
        assert_eq!(state("su 02:00-03:00", before), state("su 02:00-03:00", after));
    }

    #[test]
    fn the_next_opening_may_be_a_week_away() {
        let week = hours("tu 10:00-12:00");
        let next = TUESDAY.checked_add(Days::new().days(7)).unwrap();
        // On the hour of opening, that opening is not the next one.
        let opening = week.next_opening(at(TUESDAY, 10, 0), &amsterdam());
        assert_eq!(opening, Some(at(next, 10, 0)));
        let early = week.next_opening(at(TUESDAY, 9, 59), &amsterdam());
        assert_eq!(early, Some(at(TUESDAY, 10, 0)));
        assert_eq!(Hours::default().next_opening(at(TUESDAY, 10, 0), &amsterdam()), None);
    }

    #[test]
    fn day_and_night_is_always() {
        let week: Vec<String> = ["mo", "tu", "we", "th", "fr", "sa", "su"]
            .map(|day| format!("{day} 00:00-24:00"))
            .into();
        assert_eq!(state(&week.join("\n"), at(TUESDAY, 3, 0)), State::Always);
    }

    #[test]
    fn a_house_that_never_opens_is_closed_without_an_end() {
        assert_eq!(Hours::default().state(at(TUESDAY, 3, 0), &amsterdam()), State::Closed);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Walking from change to change ends in the same state as asking at any moment between.
        #[test]
        fn nothing_changes_before_it_was_said_to(
            week in typed::any_week(),
            minute in 0_i64..527_040,
            ahead in 0.0_f64..1.0,
        ) {
            let zone = amsterdam();
            let now = at(date(2026, 1, 1), 0, 0).plus(minute * 60_000);
            let hours = Hours { week, other: BTreeMap::new() };
            let state = hours.state(now, &zone);
            if let State::OpenTill(end) | State::ClosedTill(end) = state {
                prop_assert!(end > now);
                #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation,
                    reason = "any moment between will do")]
                let between = now.plus(((end.millis() - now.millis() - 1) as f64 * ahead) as i64);
                prop_assert_eq!(hours.is_open(now, &zone), hours.is_open(between, &zone));
                prop_assert_ne!(hours.is_open(now, &zone), hours.is_open(end, &zone));
            }
        }
    }
}
