//! On which days the things of the demo happen.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::houses::When;

/// How far ahead weekly things are planned: three weeks, in days.
const WEEKLY_AHEAD: i64 = 21;
/// How far ahead something of once a month can lie, in days.
const MONTHLY_AHEAD: i64 = 62;

/// The days from `today` on: those of three weeks for what is weekly, the first for the rest.
pub fn days(when: When, today: Date) -> Vec<Date> {
    let within = |first: i64, number: i64| {
        (first..first + number).filter_map(move |days| today.checked_add(days.days()).ok())
    };
    match when {
        When::Weekly(weekdays) => {
            within(0, WEEKLY_AHEAD).filter(|date| weekdays.contains(&date.weekday())).collect()
        }
        When::Nth(nth, weekday) => {
            within(0, MONTHLY_AHEAD).find(|date| is_nth(*date, nth, weekday)).into_iter().collect()
        }
        When::Last(weekday) => {
            within(0, MONTHLY_AHEAD).find(|date| is_nth(*date, -1, weekday)).into_iter().collect()
        }
        When::Later(days, weekday) => {
            within(days, 7).find(|date| date.weekday() == weekday).into_iter().collect()
        }
    }
}

fn is_nth(date: Date, nth: i8, weekday: Weekday) -> bool {
    date.nth_weekday_of_month(nth, weekday).is_ok_and(|found| found == date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn something_weekly_happens_three_times() {
        let found = days(When::Weekly(&[Weekday::Tuesday]), date(2026, 11, 24));
        assert_eq!(found, [date(2026, 11, 24), date(2026, 12, 1), date(2026, 12, 8)]);
    }

    #[test]
    fn the_first_saturday_may_be_in_the_next_month() {
        let found = days(When::Nth(1, Weekday::Saturday), date(2026, 11, 24));
        assert_eq!(found, [date(2026, 12, 5)]);
    }

    #[test]
    fn the_last_thursday_can_be_this_week() {
        let found = days(When::Last(Weekday::Thursday), date(2026, 11, 24));
        assert_eq!(found, [date(2026, 11, 26)]);
    }

    #[test]
    fn something_later_is_not_today() {
        let found = days(When::Later(9, Weekday::Saturday), date(2026, 11, 21));
        assert_eq!(found, [date(2026, 12, 5)]);
    }
}
