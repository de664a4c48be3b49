//! On which day and at what hour the weekly mail goes out: no clock, no database, no HTTP.

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::kit::Moment;
use crate::kit::form::Filled;
use crate::kit::hours::{FIELDS, WeekDay};
use crate::kit::settings::Settings;

/// The settings in which it is kept.
pub const DAY: &str = "digest_day";
/// The hour, as a number.
pub const HOUR: &str = "digest_hour";

/// Friday morning, so that the weekend is in it.
const USUAL_DAY: i8 = 5;
const USUAL_HOUR: i8 = 9;
/// The hours that can be chosen: after the night's work, and before people sleep.
pub const HOURS: std::ops::RangeInclusive<i8> = 6..=21;

/// When the weekly mail goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    /// From 1 for Monday to 7 for Sunday; 0 for never.
    pub day: i8,
    /// The hour of the wall clock.
    pub hour: i8,
}

impl Schedule {
    /// As the house decided.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let number = |name: &str| settings.own(name).parse::<i8>().ok();
        Self {
            day: number(DAY).filter(|day| (0..=7).contains(day)).unwrap_or(USUAL_DAY),
            hour: number(HOUR).filter(|hour| HOURS.contains(hour)).unwrap_or(USUAL_HOUR),
        }
    }

    /// As the form says; what makes no sense is as usual.
    #[must_use]
    pub fn read(form: &Filled) -> Self {
        let mut settings = Settings::default();
        for (name, field) in [(DAY, "day"), (HOUR, "hour")] {
            settings.others.insert(name.to_owned(), form.text(field).to_owned());
        }
        Self::of(&settings)
    }

    /// The day of the week; `None` for never.
    #[must_use]
    pub fn weekday(self) -> Option<&'static WeekDay> {
        FIELDS.get(usize::try_from(self.day.checked_sub(1)?).ok()?)
    }

    /// The last time it was due before a moment: the day, which names the issue, and the moment.
    #[must_use]
    pub fn last_due(self, before: Moment, zone: &TimeZone) -> Option<(Date, Moment)> {
        self.weekday()?;
        let from = before.in_zone(zone).date();
        (0..=7).find_map(|days: i64| {
            let date = from.checked_sub(days.days()).ok()?;
            let at = Moment::from_local(date.at(self.hour, 0, 0, 0), zone)?;
            let is_it = date.weekday().to_monday_one_offset() == self.day && at < before;
            is_it.then_some((date, at))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn amsterdam() -> TimeZone {
        TimeZone::get("Europe/Amsterdam").unwrap()
    }

    fn at(day: Date, hour: i8) -> Moment {
        Moment::from_local(day.at(hour, 0, 0, 0), &amsterdam()).unwrap()
    }

    fn due(day: i8, before: Moment) -> Option<Date> {
        Schedule { day, hour: 9 }.last_due(before, &amsterdam()).map(|(date, _)| date)
    }

    #[test]
    fn it_is_due_once_a_week() {
        let friday = date(2026, 11, 27);
        assert_eq!(due(5, at(friday, 10)), Some(friday));
        assert_eq!(due(5, at(friday, 9)), Some(date(2026, 11, 20)));
        assert_eq!(due(5, at(date(2026, 12, 3), 23)), Some(friday));
    }

    #[test]
    fn a_house_that_wants_none_sends_none() {
        assert_eq!(due(0, at(date(2026, 11, 27), 10)), None);
    }

    #[test]
    fn it_is_the_same_hour_of_the_clock_in_winter_and_summer() {
        let schedule = Schedule { day: 7, hour: 9 };
        let zone = amsterdam();
        for sunday in [date(2026, 3, 29), date(2026, 10, 25)] {
            let (found, moment) = schedule.last_due(at(sunday, 23), &zone).unwrap();
            assert_eq!((found, moment.in_zone(&zone).hour()), (sunday, 9));
        }
    }

    #[test]
    fn what_makes_no_sense_is_as_usual() {
        let form = Filled::with(vec![("day", "acht".to_owned()), ("hour", "3".to_owned())]);
        assert_eq!(Schedule::read(&form), Schedule { day: 5, hour: 9 });
        assert_eq!(Schedule::of(&Settings::default()), Schedule { day: 5, hour: 9 });
    }
}
