//! Dates and hours as people say them: "dinsdag 24 november", "10 tot 12 uur".

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;

use super::given::Given;
use super::time::Moment;
use super::words::Lang;

/// The keys of the days of the week, from Monday on.
pub(super) const WEEKDAYS: [&str; 7] = [
    "kit-day-monday",
    "kit-day-tuesday",
    "kit-day-wednesday",
    "kit-day-thursday",
    "kit-day-friday",
    "kit-day-saturday",
    "kit-day-sunday",
];
/// The keys of the months.
pub(super) const MONTHS: [&str; 12] = [
    "kit-month-january",
    "kit-month-february",
    "kit-month-march",
    "kit-month-april",
    "kit-month-may",
    "kit-month-june",
    "kit-month-july",
    "kit-month-august",
    "kit-month-september",
    "kit-month-october",
    "kit-month-november",
    "kit-month-december",
];

/// The same as short as calendars write them.
pub(super) const SHORT_WEEKDAYS: [&str; 7] = [
    "kit-short-monday",
    "kit-short-tuesday",
    "kit-short-wednesday",
    "kit-short-thursday",
    "kit-short-friday",
    "kit-short-saturday",
    "kit-short-sunday",
];
/// The same for the months.
pub(super) const SHORT_MONTHS: [&str; 12] = [
    "kit-short-january",
    "kit-short-february",
    "kit-short-march",
    "kit-short-april",
    "kit-short-may",
    "kit-short-june",
    "kit-short-july",
    "kit-short-august",
    "kit-short-september",
    "kit-short-october",
    "kit-short-november",
    "kit-short-december",
];

/// "dinsdag": a day of the week by name.
#[must_use]
pub fn weekday(lang: Lang, weekday: Weekday) -> String {
    let index = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default();
    WEEKDAYS.get(index).map(|key| lang.say(key)).unwrap_or_default()
}

/// Says dates and times in one language and one zone.
#[derive(Clone)]
pub struct Dates {
    /// The language.
    pub lang: Lang,
    /// The zone the neighbourhood lives in.
    pub zone: TimeZone,
    /// The moment the page is made, for "vandaag" and "gisteren".
    pub now: Moment,
}

impl Dates {
    fn date(&self, at: Moment) -> Date {
        at.in_zone(&self.zone).date()
    }

    fn weekday(&self, date: Date, names: &[&'static str; 7]) -> String {
        let index = usize::try_from(date.weekday().to_monday_zero_offset()).unwrap_or_default();
        names.get(index).map(|name| self.lang.say(name)).unwrap_or_default()
    }

    fn month(&self, date: Date, names: &[&'static str; 12]) -> String {
        let index = usize::try_from(date.month() - 1).unwrap_or_default();
        names.get(index).map(|name| self.lang.say(name)).unwrap_or_default()
    }

    /// "dinsdag 24 november", with the year when it is another one.
    #[must_use]
    pub fn day(&self, at: impl Given<Moment>) -> String {
        let at = at.given();
        let date = self.date(at);
        let (weekday, month) = (self.weekday(date, &WEEKDAYS), self.month(date, &MONTHS));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        let key =
            if date.year() == self.date(self.now).year() { "kit-date" } else { "kit-date-year" };
        self.lang
            .fill(key, &[("weekday", &weekday), ("day", &day), ("month", &month), ("year", &year)])
    }

    /// "di": the day of the week as short as calendars write it.
    #[must_use]
    pub fn short_weekday(&self, at: impl Given<Moment>) -> String {
        let at = at.given();
        self.weekday(self.date(at), &SHORT_WEEKDAYS)
    }

    /// "24"
    #[must_use]
    pub fn day_number(&self, at: impl Given<Moment>) -> i8 {
        let at = at.given();
        self.date(at).day()
    }

    /// "nov"
    #[must_use]
    pub fn short_month(&self, at: impl Given<Moment>) -> String {
        let at = at.given();
        self.month(self.date(at), &SHORT_MONTHS)
    }

    /// "november 2026"
    #[must_use]
    pub fn month_and_year(&self, at: impl Given<Moment>) -> String {
        let date = self.date(at.given());
        format!("{} {}", self.month(date, &MONTHS), date.year())
    }

    /// Vandaag, morgen, gisteren; otherwise nothing.
    #[must_use]
    pub fn near(&self, at: impl Given<Moment>) -> Option<String> {
        let at = at.given();
        let days = (self.date(at) - self.date(self.now)).get_days();
        match days {
            0 => Some(self.lang.say("kit-today")),
            1 => Some(self.lang.say("kit-tomorrow")),
            -1 => Some(self.lang.say("kit-yesterday")),
            _ => None,
        }
    }

    /// "10 uur", "13.30 uur".
    #[must_use]
    pub fn hour(&self, at: impl Given<Moment>) -> String {
        let at = at.given();
        self.lang.put("kit-hour", "time", self.clock(at))
    }

    /// "10 tot 12 uur"; only the start when the end is not known; with the day of the end when
    /// that is a later day.
    #[must_use]
    pub fn hours(&self, start: impl Given<Moment>, end: impl Given<Option<Moment>>) -> String {
        let (start, end) = (start.given(), end.given());
        let Some(end) = end.filter(|end| *end > start) else { return self.hour(start) };
        let (from, till) = (self.clock(start), self.clock(end));
        if self.date(start) == self.date(end)
            || end.millis() - start.millis() < 12 * super::time::HOUR
        {
            return self.lang.fill("kit-hours", &[("from", &from), ("till", &till)]);
        }
        let day = self.day(end);
        self.lang.fill("kit-hours-days", &[("from", &from), ("till", &till), ("day", &day)])
    }

    fn clock(&self, at: Moment) -> String {
        let at = at.in_zone(&self.zone);
        clock(self.lang, at.hour().into(), at.minute().into())
    }

    /// "zojuist", "3 uur geleden", "gisteren", "5 dagen geleden", then the date.
    #[must_use]
    pub fn ago(&self, at: impl Given<Moment>) -> String {
        let at = at.given();
        let minutes = (self.now.millis() - at.millis()) / super::time::MINUTE;
        let days = (self.date(self.now) - self.date(at)).get_days();
        match (minutes, days) {
            (..1, _) => self.lang.say("kit-just-now"),
            (..60, _) => self.lang.count("kit-minutes-ago", minutes),
            (_, 0) => self.lang.count("kit-hours-ago", minutes / 60),
            (_, 1) => self.lang.say("kit-yesterday"),
            (_, 2..=13) => self.lang.count("kit-days-ago", days),
            _ => self.day(at),
        }
    }

    /// "vandaag, 12.05 uur" or "vrijdag 20 november, 18.30 uur".
    #[must_use]
    pub fn moment(&self, at: impl Given<Moment>) -> String {
        let at = at.given();
        let day = self.near(at).unwrap_or_else(|| self.day(at));
        let hour = self.hour(at);
        self.lang.fill("kit-moment", &[("day", &day), ("hour", &hour)])
    }

    /// `2026-11-24`, for `<input type="date">` and `<time datetime>`.
    #[must_use]
    pub fn input_date(&self, at: impl Given<Moment>) -> String {
        let at = at.given();
        self.date(at).to_string()
    }

    /// `13:30`, for `<input type="time">`.
    #[must_use]
    pub fn input_time(&self, at: impl Given<Moment>) -> String {
        let at = at.given();
        let at = at.in_zone(&self.zone);
        format!("{:02}:{:02}", at.hour(), at.minute())
    }

    /// The moment a day begins here, `days` from today.
    #[must_use]
    pub fn midnight(&self, days: i32) -> Moment {
        let date = self.date(self.now).saturating_add(jiff::Span::new().days(days));
        Moment::from_local(date.at(0, 0, 0, 0), &self.zone).unwrap_or(self.now)
    }

    /// Days from today until the day after the coming Sunday: the end of "deze week".
    #[must_use]
    pub fn days_left_in_week(&self) -> i32 {
        7 - i32::from(self.date(self.now).weekday().to_monday_zero_offset())
    }
}

/// What a clock shows: "10" or "13.30" in Dutch, "10.00" in Turkish, "10:00" elsewhere.
pub(super) fn clock(lang: Lang, hour: i64, minute: i64) -> String {
    match (lang, minute) {
        (Lang::Nl, 0) => hour.to_string(),
        (Lang::Nl, minute) => format!("{hour}.{minute:02}"),
        (Lang::Tr, minute) => format!("{hour:02}.{minute:02}"),
        (Lang::En | Lang::Ar | Lang::Uk | Lang::Pl, minute) => format!("{hour}:{minute:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn dates(lang: Lang) -> Dates {
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        let now = Moment::from_local(date(2026, 11, 24).at(9, 0, 0, 0), &zone).unwrap();
        Dates { lang, zone, now }
    }

    fn at(dates: &Dates, day: i8, hour: i8, minute: i8) -> Moment {
        Moment::from_local(date(2026, 11, day).at(hour, minute, 0, 0), &dates.zone).unwrap()
    }

    #[test]
    fn a_date_is_said_as_people_say_it() {
        let dates = dates(Lang::Nl);
        assert_eq!(dates.day(at(&dates, 24, 10, 0)), "dinsdag 24 november");
    }

    #[test]
    fn whole_hours_have_no_minutes() {
        let dates = dates(Lang::Nl);
        let said = dates.hours(at(&dates, 24, 13, 30), Some(at(&dates, 24, 15, 0)));
        assert_eq!(said, "13.30 tot 15 uur");
    }

    #[test]
    fn something_of_several_days_names_the_last_day() {
        let dates = dates(Lang::Nl);
        let said = dates.hours(at(&dates, 24, 10, 0), Some(at(&dates, 26, 17, 0)));
        assert_eq!(said, "10 uur tot donderdag 26 november 17 uur");
    }

    #[test]
    fn past_midnight_is_still_the_same_evening() {
        let dates = dates(Lang::Nl);
        let said = dates.hours(at(&dates, 24, 20, 0), Some(at(&dates, 25, 1, 0)));
        assert_eq!(said, "20 tot 1 uur");
    }

    #[test]
    fn yesterday_is_called_yesterday() {
        let dates = dates(Lang::Nl);
        assert_eq!(dates.ago(at(&dates, 23, 8, 0)), "gisteren");
    }
}
