//! Reading what somebody typed about an activity: no clock, no database, no HTTP.

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::event::over_at;
use super::sign_up::SignUp;
use crate::kit::facets::{AUDIENCES, FEATURES, Slugs, THEMES};
use crate::kit::form::{Filled, Problems};
use crate::kit::place::Spot;
use crate::kit::{Moment, photo, price, text, typed};

/// The most characters of a title.
pub const MOST_TITLE: usize = 120;
/// The most characters of a text.
pub const MOST_TEXT: usize = 5_000;
/// How far ahead something can be planned, in years.
const MOST_YEARS: i16 = 2;

/// What a form says about an activity, understood. A series keeps one as JSON, so a new field that
/// is not an `Option` gets `#[serde(default)]`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// What it is called.
    pub title: String,
    /// The text as it was typed.
    pub text: String,
    /// When it starts.
    pub starts_at: Moment,
    /// When it ends, when that is known.
    pub ends_at: Option<Moment>,
    /// Where it is.
    pub spot: Spot,
    /// What it costs in cents; 0 is free, `None` is not known.
    pub price_cents: Option<i64>,
    /// What it is about.
    pub themes: Slugs,
    /// For whom it is.
    pub audiences: Slugs,
    /// What is good to know.
    pub features: Slugs,
    /// The organisation of this house that holds it.
    pub organisation: Option<String>,
    /// Whom to ask, in words.
    pub contact: String,
    /// A web page about it.
    pub link: String,
    /// Id of the photo; empty for a drawing.
    pub picture: String,
    /// What is on the photo.
    pub picture_alt: String,
    /// Whether people sign up, and for how many there is room.
    #[serde(default)]
    pub sign_up: SignUp,
}

impl Draft {
    /// Reads what was typed, or says everything that is wrong with it. A day without a year, and
    /// how far ahead is too far, are counted from `now`; hours are those of `zone`.
    pub fn read(form: &Filled, now: Moment, zone: &TimeZone) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let title = read_title(form, &mut problems);
        let text = read_text(form, &mut problems);
        let times = read_times(form, now.in_zone(zone).date(), &mut problems);
        let moments = times.and_then(|times| times.moments(zone));
        let spot = Spot::read(form, &mut problems);
        let price_cents = price::read(form, &mut problems);
        let link = read_link(form, &mut problems);
        let sign_up = SignUp::read(form, &mut problems);
        let (picture, picture_alt) = photo::of(form);
        let organisation = Some(form.text("organisation").to_owned());
        let Some((starts_at, ends_at)) = moments.filter(|_| problems.is_empty()) else {
            return Err(problems);
        };
        Ok(Self {
            title,
            text,
            starts_at,
            ends_at,
            spot,
            price_cents,
            themes: Slugs::known(&THEMES, form.all("theme")),
            audiences: Slugs::known(&AUDIENCES, form.all("audience")),
            features: Slugs::known(&FEATURES, form.all("feature")),
            organisation: organisation.filter(|id| crate::kit::id::is_id(id)),
            contact: text::one_line(form.text("contact"), 120),
            link,
            picture,
            picture_alt,
            sign_up,
        })
    }

    /// The same on another day: at the same hours of the wall clock, and over as many days. `None`
    /// when the calendar ends before that.
    #[must_use]
    pub fn on(&self, day: Date, zone: &TimeZone) -> Option<Self> {
        let start = self.starts_at.in_zone(zone).datetime();
        let later = start.date().until(day).ok()?;
        let starts_at = Moment::from_local(day.to_datetime(start.time()), zone)?;
        let ends_at = match self.ends_at {
            None => None,
            Some(end) => {
                let local = end.in_zone(zone).datetime().checked_add(later).ok()?;
                let moved = Moment::from_local(local, zone)?;
                // In the night in which an hour is skipped, the hours may not be there.
                let long = end.millis() - self.starts_at.millis();
                Some(if moved > starts_at { moved } else { starts_at.plus(long) })
            }
        };
        Some(Self { starts_at, ends_at, ..self.clone() })
    }
}

/// What is wrong with the times of something new that has been already: the field and the key of
/// its sentence.
#[must_use]
pub fn past(form: &Filled, now: Moment, zone: &TimeZone) -> Option<(&'static str, &'static str)> {
    let today = now.in_zone(zone).date();
    let times = read_times(form, today, &mut Problems::none())?;
    let (starts_at, ends_at) = times.moments(zone)?;
    if over_at(starts_at, ends_at) > now {
        None
    } else if times.start.0 < today {
        Some(("date", "agenda-date-past"))
    } else {
        Some(("start", "agenda-start-past"))
    }
}

fn read_title(form: &Filled, problems: &mut Problems) -> String {
    let title = text::one_line(form.text("title"), usize::MAX);
    match title.chars().count() {
        0 => problems.add("title", "agenda-title-empty"),
        1..=MOST_TITLE => {}
        _ => problems.add("title", "agenda-title-long"),
    }
    title
}

fn read_text(form: &Filled, problems: &mut Problems) -> String {
    let text = text::several_lines(form.text("text"), usize::MAX);
    if text.chars().count() > MOST_TEXT {
        problems.add("text", "agenda-text-long");
    }
    text
}

fn read_link(form: &Filled, problems: &mut Problems) -> String {
    let typed = form.text("link");
    let link = typed::web_address(typed);
    if link.is_none() && !typed.is_empty() {
        problems.add("link", "agenda-link-unclear");
    }
    link.unwrap_or_default()
}

/// The day and hours of a form, checked against each other.
#[derive(Debug, Clone, Copy)]
struct Times {
    start: (Date, Time),
    end: Option<(Date, Time)>,
}

impl Times {
    fn moments(self, zone: &TimeZone) -> Option<(Moment, Option<Moment>)> {
        let at = |(date, time): (Date, Time)| Moment::from_local(date.to_datetime(time), zone);
        let start = at(self.start)?;
        Some((start, self.end.and_then(at)))
    }
}

fn read_times(form: &Filled, today: Date, problems: &mut Problems) -> Option<Times> {
    let date =
        asked(form, "date", problems, ["agenda-date-empty", "agenda-date-unclear"], |typed| {
            typed::date(typed, today)
        });
    let start =
        asked(form, "start", problems, ["agenda-start-empty", "agenda-start-unclear"], typed::time);
    let end = optional(form, "end", problems, "agenda-end-unclear", typed::time)?;
    let last = optional(form, "end_date", problems, "agenda-date-unclear", |typed| {
        typed::date(typed, today)
    })?;
    let (date, start) = (date?, start?);
    let latest = today.saturating_add(MOST_YEARS.years());
    if date > latest || last.is_some_and(|last| last > latest) {
        problems.add("date", "agenda-date-far");
        return None;
    }
    let end = match (end, last) {
        (None, Some(last)) if last != date => {
            problems.add("end", "agenda-end-empty");
            return None;
        }
        (None, _) => None,
        (Some(end), Some(last)) if last != date => Some((last, end)),
        // "20 tot 1 uur" ends after midnight.
        (Some(end), _) if end < start => Some((date.saturating_add(1.day()), end)),
        (Some(end), _) => Some((date, end)),
    };
    if end.is_some_and(|end| end <= (date, start)) {
        problems.add("end", "agenda-end-before");
        return None;
    }
    Some(Times { start: (date, start), end })
}

/// A field that must be filled in: the words are for empty and for not understood.
fn asked<T>(
    form: &Filled,
    field: &'static str,
    problems: &mut Problems,
    [empty, unclear]: [&'static str; 2],
    read: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let typed = form.text(field);
    let value = read(typed);
    if value.is_none() {
        problems.add(field, if typed.is_empty() { empty } else { unclear });
    }
    value
}

/// A field that may be left empty; `None` when it holds something that is not understood.
#[expect(clippy::option_option, reason = "left empty and not understood are two answers")]
fn optional<T>(
    form: &Filled,
    field: &'static str,
    problems: &mut Problems,
    unclear: &'static str,
    read: impl Fn(&str) -> Option<T>,
) -> Option<Option<T>> {
    let typed = form.text(field);
    if typed.is_empty() {
        return Some(None);
    }
    let value = read(typed);
    if value.is_none() {
        problems.add(field, unclear);
    }
    value.map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn zone() -> TimeZone {
        TimeZone::get("Europe/Amsterdam").unwrap()
    }

    fn at(year: i16, month: i8, day: i8, hour: i8, minute: i8) -> Moment {
        Moment::from_local(date(year, month, day).at(hour, minute, 0, 0), &zone()).unwrap()
    }

    /// A form that is right, with some fields typed differently.
    fn read(fields: &[(&'static str, &str)]) -> Result<Draft, Problems> {
        let mut form = Filled::with(vec![
            ("title", "Soep en brood".to_owned()),
            ("text", "Kom erbij.".to_owned()),
            ("date", "24-11-2026".to_owned()),
            ("start", "12:00".to_owned()),
        ]);
        for (name, value) in fields {
            form.put(name, *value);
        }
        Draft::read(&form, at(2026, 11, 20, 9, 0), &zone())
    }

    fn wrong(fields: &[(&'static str, &str)]) -> Vec<(&'static str, &'static str)> {
        let problems = read(fields).expect_err("something is wrong");
        problems.0.iter().map(|problem| (problem.field, problem.word)).collect()
    }

    #[test]
    fn an_event_needs_a_title_a_day_and_an_hour() {
        let found = wrong(&[("title", "  "), ("date", ""), ("start", "")]);
        let wanted = [
            ("title", "agenda-title-empty"),
            ("date", "agenda-date-empty"),
            ("start", "agenda-start-empty"),
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn a_title_has_at_most_120_characters() {
        assert!(read(&[("title", &"é".repeat(120))]).is_ok());
        assert_eq!(wrong(&[("title", &"e".repeat(121))]), [("title", "agenda-title-long")]);
    }

    #[test]
    fn a_text_has_at_most_5000_characters() {
        assert!(read(&[("text", &"a".repeat(5_000))]).is_ok());
        assert_eq!(wrong(&[("text", &"a".repeat(5_001))]), [("text", "agenda-text-long")]);
    }

    #[test]
    fn hours_are_those_of_the_neighbourhood() {
        let draft = read(&[("start", "13.30"), ("end", "15u")]).unwrap();
        assert_eq!(draft.starts_at, at(2026, 11, 24, 13, 30));
        assert_eq!(draft.ends_at, Some(at(2026, 11, 24, 15, 0)));
    }

    #[test]
    fn an_event_cannot_end_when_it_starts() {
        assert_eq!(wrong(&[("end", "12.00 uur")]), [("end", "agenda-end-before")]);
    }

    #[test]
    fn an_end_before_the_start_is_after_midnight() {
        let draft = read(&[("start", "20:00"), ("end", "01:00")]).unwrap();
        assert_eq!(draft.ends_at, Some(at(2026, 11, 25, 1, 0)));
    }

    #[test]
    fn an_event_may_last_several_days() {
        let draft = read(&[("end_date", "26 november"), ("end", "9:00")]).unwrap();
        assert_eq!(draft.ends_at, Some(at(2026, 11, 26, 9, 0)));
    }

    #[test]
    fn the_last_day_cannot_be_before_the_first() {
        let found = wrong(&[("end_date", "23-11-2026"), ("end", "23:00")]);
        assert_eq!(found, [("end", "agenda-end-before")]);
    }

    #[test]
    fn several_days_need_an_end() {
        assert_eq!(wrong(&[("end_date", "26-11-2026")]), [("end", "agenda-end-empty")]);
    }

    #[test]
    fn nothing_is_planned_more_than_two_years_ahead() {
        assert!(read(&[("date", "20-11-2028")]).is_ok());
        assert_eq!(wrong(&[("date", "21-11-2028")]), [("date", "agenda-date-far")]);
    }

    #[test]
    fn what_is_not_understood_is_asked_again() {
        let found = wrong(&[
            ("date", "ooit"),
            ("start", "straks"),
            ("price", "een beetje"),
            ("link", "javascript:alert(1)"),
        ]);
        let wanted = [
            ("date", "agenda-date-unclear"),
            ("start", "agenda-start-unclear"),
            ("price", "price-unclear"),
            ("link", "agenda-link-unclear"),
        ];
        assert_eq!(found, wanted);
    }

    #[test]
    fn an_empty_price_is_not_known_and_zero_is_free() {
        assert_eq!(read(&[]).unwrap().price_cents, None);
        assert_eq!(read(&[("price", "0")]).unwrap().price_cents, Some(0));
        assert_eq!(read(&[("price", "€ 4,50")]).unwrap().price_cents, Some(450));
    }

    #[test]
    fn two_oclock_stays_two_oclock_when_the_clock_changes() {
        let draft = read(&[("date", "20-10-2027"), ("start", "14:00"), ("end", "16:00")]).unwrap();
        let after = draft.on(date(2027, 11, 3), &zone()).unwrap();
        assert_eq!(after.starts_at, at(2027, 11, 3, 14, 0));
        assert_eq!(after.ends_at, Some(at(2027, 11, 3, 16, 0)));
    }

    #[test]
    fn an_evening_over_midnight_moves_as_a_whole() {
        let draft = read(&[("start", "20:00"), ("end", "01:00")]).unwrap();
        let moved = draft.on(date(2026, 12, 31), &zone()).unwrap();
        assert_eq!(moved.ends_at, Some(at(2027, 1, 1, 1, 0)));
    }

    #[test]
    fn something_of_several_days_keeps_its_number_of_days() {
        let draft = read(&[("end_date", "26-11-2026"), ("end", "17:00")]).unwrap();
        let moved = draft.on(date(2026, 12, 30), &zone()).unwrap();
        assert_eq!(moved.ends_at, Some(at(2027, 1, 1, 17, 0)));
    }

    #[test]
    fn what_lies_in_the_skipped_hour_still_ends_after_it_begins() {
        let draft = read(&[("start", "02:50"), ("end", "03:10")]).unwrap();
        let moved = draft.on(date(2027, 3, 28), &zone()).unwrap();
        assert_eq!(moved.starts_at, at(2027, 3, 28, 3, 50));
        assert_eq!(moved.ends_at, Some(at(2027, 3, 28, 4, 10)));
    }

    proptest! {
        /// On every day of some years, at every hour, as long as anybody likes.
        #[test]
        fn on_any_day_it_keeps_its_hours_and_its_order(
            days in 0_i64..1_200,
            (hour, minute) in (0_i8..24, 0_i8..60),
            long in proptest::option::of(1_i64..3 * 24 * 60),
        ) {
            let zone = zone();
            let local = date(2026, 11, 24).at(hour, minute, 0, 0);
            let starts_at = Moment::from_local(local, &zone).unwrap();
            let ends_at = long.map(|minutes| starts_at.plus(minutes * 60_000));
            let draft = Draft { starts_at, ends_at, ..read(&[]).unwrap() };
            let day = date(2026, 1, 1).saturating_add(days.days());
            let moved = draft.on(day, &zone).unwrap();
            prop_assert_eq!(moved.starts_at.in_zone(&zone).date(), day);
            let is_there = Moment::from_local(day.to_datetime(local.time()), &zone)
                .is_some_and(|at| at.in_zone(&zone).time() == local.time());
            if is_there {
                prop_assert_eq!(moved.starts_at.in_zone(&zone).time(), local.time());
            }
            prop_assert_eq!(moved.ends_at.is_some(), long.is_some());
            prop_assert!(moved.ends_at.is_none_or(|end| end > moved.starts_at));
        }
    }

    #[test]
    fn only_known_themes_are_kept() {
        let draft = read(&[("theme", "samen-eten")]).unwrap();
        assert!(draft.themes.has("samen-eten"));
        assert_eq!(read(&[("theme", "onzin")]).unwrap().themes, Slugs::default());
    }
}
