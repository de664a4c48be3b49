//! On which days something comes back: no clock, no database, no HTTP.
//!
//! Only days are calculated here (RFC 5545, 3.3.10). The hours are those of the wall clock on each
//! of these days, see [`Draft::on`](super::draft::Draft::on), so a weekly afternoon stays at the
//! same hour when the clock changes.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use rrule::RRuleSet;
use serde::{Deserialize, Serialize};

use crate::kit::form::{Filled, Problems};
use crate::kit::{Lang, Moment, dates, typed};

/// How far ahead occurrences are made: eight weeks, in days.
pub const HORIZON: i32 = 56;
/// A number of days after which every rhythm of weeks begins anew.
const ROUND: i64 = 28;
/// The most days that are calculated at once.
const MOST_DAYS: u16 = 1_000;

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    /// Every week.
    Week,
    /// Every other week.
    TwoWeeks,
    /// Every month on the first, second, ... such day of the week.
    MonthWeekday,
    /// Every month on the last such day of the week.
    MonthLast,
    /// Every month on the same date.
    MonthDate,
}

impl Rhythm {
    /// All, in the order of the form.
    pub const ALL: [Self; 5] =
        [Self::Week, Self::TwoWeeks, Self::MonthWeekday, Self::MonthLast, Self::MonthDate];

    /// Its name in forms.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::TwoWeeks => "two-weeks",
            Self::MonthWeekday => "month-weekday",
            Self::MonthLast => "month-last",
            Self::MonthDate => "month-date",
        }
    }

    /// The rhythm with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rhythm| rhythm.slug() == slug)
    }

    /// The key of its words before a date is known.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Week => "agenda-repeat-week",
            Self::TwoWeeks => "agenda-repeat-two-weeks",
            Self::MonthWeekday => "agenda-repeat-month-weekday",
            Self::MonthLast => "agenda-repeat-month-last",
            Self::MonthDate => "agenda-repeat-month-date",
        }
    }

    /// Whether it has days of the week.
    #[must_use]
    pub fn is_weekly(self) -> bool {
        matches!(self, Self::Week | Self::TwoWeeks)
    }
}

/// On which days something comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repeat {
    /// How often.
    pub rhythm: Rhythm,
    /// On which days of the week, Monday is 1; none for the one that `anchor` has. Only for what
    /// is weekly.
    pub weekdays: Vec<i8>,
    /// A day on which it is: it tells which week, which Tuesday or which date is meant.
    pub anchor: Date,
    /// The last day on which it can be; `None` without an end.
    pub until: Option<Date>,
    /// Days on which it is not, such as holidays.
    pub skipped: BTreeSet<Date>,
}

impl Repeat {
    /// In a rhythm from a day on: without an end, and without skipped days.
    #[must_use]
    pub fn plain(rhythm: Rhythm, anchor: Date) -> Self {
        let (weekdays, skipped) = (Vec::new(), BTreeSet::new());
        Self { rhythm, weekdays, anchor, until: None, skipped }
    }

    /// Reads what was chosen, or says what is wrong with it; `None` for something that is once.
    /// `first` is the day that was typed, when it was understood.
    pub fn read(form: &Filled, first: Option<Date>, today: Date) -> Result<Option<Self>, Problems> {
        let Some(rhythm) = Rhythm::from_slug(form.text("repeat")) else { return Ok(None) };
        let mut problems = Problems::none();
        let until = read_until(form, today, &mut problems);
        let skipped = read_skipped(form, today, &mut problems);
        // What is wrong with the day itself is said by who reads the activity.
        let Some(anchor) = first else { return none_or(problems) };
        let is_weekday = |day: &i8| (1..=7).contains(day);
        let ticked = form.all("weekday").filter_map(|day| day.parse().ok()).filter(is_weekday);
        let weekdays = if rhythm.is_weekly() { ticked.collect() } else { Vec::new() };
        let repeat = Self { rhythm, weekdays, anchor, until, skipped };
        if anchor < today {
            problems.add("date", "agenda-repeat-past");
        } else if repeat.until.is_some_and(|until| until < anchor) {
            problems.add("repeat_until", "agenda-until-early");
        } else if repeat.days(anchor, anchor).is_empty() {
            problems.add("repeat", "agenda-repeat-not-first");
        }
        if problems.is_empty() { Ok(Some(repeat)) } else { Err(problems) }
    }

    /// The fields of the form, filled in with what is kept.
    #[must_use]
    pub fn typed(&self) -> Vec<(&'static str, String)> {
        let shown = |date: &Date| date.strftime("%d-%m-%Y").to_string();
        let skipped: Vec<String> = self.skipped.iter().map(shown).collect();
        let mut values = vec![
            ("repeat", self.rhythm.slug().to_owned()),
            ("repeat_until", self.until.map(|until| until.to_string()).unwrap_or_default()),
            ("skipped", skipped.join(", ")),
        ];
        values.extend(self.weekdays.iter().map(|day| ("weekday", day.to_string())));
        values
    }

    /// The days on which it is, from one day up to and with another, without those that are
    /// skipped. Days before [`anchor`](Self::anchor) follow the same rhythm.
    #[must_use]
    pub fn days(&self, from: Date, till: Date) -> BTreeSet<Date> {
        let till = self.until.map_or(till, |until| until.min(till));
        if till < from {
            return BTreeSet::new();
        }
        // A rule that begins close by has little to walk through; it begins a whole number of
        // rounds from the anchor, so that every other week stays the same week.
        let away = i64::from((from - self.anchor).get_days());
        let start = self.anchor.saturating_add((away.div_euclid(ROUND) * ROUND).days());
        let text = format!(
            "DTSTART:{}T000000Z\nRRULE:{};UNTIL={}T000000Z",
            start.strftime("%Y%m%d"),
            self.rule(),
            till.strftime("%Y%m%d")
        );
        let Ok(rule) = text.parse::<RRuleSet>() else { return BTreeSet::new() };
        let day = |at: i64| Moment::from_millis(at).in_zone(&TimeZone::UTC).date();
        let days = rule.all(MOST_DAYS).dates.into_iter().map(|at| day(at.timestamp_millis()));
        days.filter(|day| (from..=till).contains(day) && !self.skipped.contains(day)).collect()
    }

    /// Until which day occurrences are made now.
    #[must_use]
    pub fn horizon(&self, today: Date) -> Date {
        today.max(self.anchor).saturating_add(HORIZON.days())
    }

    /// Whether it is never again after this day.
    #[must_use]
    pub fn is_over_after(&self, day: Date) -> bool {
        self.until.is_some_and(|until| until <= day)
    }

    /// Whether the same days are meant, whatever the anchor.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        (self.rhythm, &self.weekdays, self.until, &self.skipped)
            == (other.rhythm, &other.weekdays, other.until, &other.skipped)
    }

    /// The rule without a start and an end (RFC 5545, 3.3.10).
    fn rule(&self) -> String {
        let day = self.anchor.day();
        let weekday = code(self.anchor.weekday());
        match self.rhythm {
            Rhythm::Week | Rhythm::TwoWeeks => {
                let every = if self.rhythm == Rhythm::Week { 1 } else { 2 };
                let days: Vec<_> = self.all_weekdays().into_iter().map(code).collect();
                format!("FREQ=WEEKLY;INTERVAL={every};WKST=MO;BYDAY={}", days.join(","))
            }
            Rhythm::MonthWeekday => format!("FREQ=MONTHLY;BYDAY={}{weekday}", self.nth()),
            Rhythm::MonthLast => format!("FREQ=MONTHLY;BYDAY=-1{weekday}"),
            Rhythm::MonthDate if day <= 28 => format!("FREQ=MONTHLY;BYMONTHDAY={day}"),
            // A month without a 31st is not left out: then it is on the last day.
            Rhythm::MonthDate => {
                let days: Vec<String> = (28..=day).map(|day| day.to_string()).collect();
                format!("FREQ=MONTHLY;BYMONTHDAY={};BYSETPOS=-1", days.join(","))
            }
        }
    }

    /// The days of the week, also when none was ticked.
    fn all_weekdays(&self) -> Vec<Weekday> {
        let ticked = self.weekdays.iter();
        let ticked: Vec<_> =
            ticked.filter_map(|day| Weekday::from_monday_one_offset(*day).ok()).collect();
        if ticked.is_empty() { vec![self.anchor.weekday()] } else { ticked }
    }

    /// Which such day of the month the anchor is; -1 for a fifth, which most months do not have.
    fn nth(&self) -> i8 {
        match (self.anchor.day() - 1) / 7 + 1 {
            5 => -1,
            nth => nth,
        }
    }

    /// "Elke dinsdag", "Elke maand op de eerste dinsdag".
    #[must_use]
    pub fn said(&self, lang: Lang) -> String {
        let weekday = dates::weekday(lang, self.anchor.weekday());
        let monthly =
            |nth: &str| lang.fill("agenda-every-month", &[("nth", nth), ("weekday", &weekday)]);
        match self.rhythm {
            Rhythm::Week => lang.put("agenda-every-week", "days", self.said_weekdays(lang)),
            Rhythm::TwoWeeks => {
                lang.put("agenda-every-two-weeks", "days", self.said_weekdays(lang))
            }
            Rhythm::MonthWeekday => monthly(&nth(lang, self.nth())),
            Rhythm::MonthLast => monthly(&nth(lang, -1)),
            Rhythm::MonthDate if self.anchor.day() <= 28 => {
                lang.put("agenda-every-date", "day", self.anchor.day())
            }
            Rhythm::MonthDate => lang.put("agenda-every-late-date", "day", self.anchor.day()),
        }
    }

    /// "dinsdag, woensdag en donderdag"
    fn said_weekdays(&self, lang: Lang) -> String {
        let names: Vec<String> =
            self.all_weekdays().into_iter().map(|day| dates::weekday(lang, day)).collect();
        match names.as_slice() {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                lang.fill("agenda-and", &[("some", &first.join(", ")), ("last", last)])
            }
        }
    }
}

fn none_or(problems: Problems) -> Result<Option<Repeat>, Problems> {
    if problems.is_empty() { Ok(None) } else { Err(problems) }
}

fn read_until(form: &Filled, today: Date, problems: &mut Problems) -> Option<Date> {
    let typed = form.text("repeat_until");
    let until = typed::date(typed, today);
    if until.is_none() && !typed.is_empty() {
        problems.add("repeat_until", "agenda-date-unclear");
    }
    until
}

/// "25 december, 1 januari en 27-4-2027"
/// "And" between two days, in the languages of the pages; in Arabic it is one word with what follows.
const AND: [&str; 7] = [" en ", " and ", " ve ", " i ", " та ", " і ", " و"];

fn read_skipped(form: &Filled, today: Date, problems: &mut Problems) -> BTreeSet<Date> {
    let typed =
        AND.iter().fold(form.text("skipped").to_owned(), |text, and| text.replace(and, ","));
    let days = typed.split([',', '،', ';', '\n']).map(str::trim).filter(|day| !day.is_empty());
    let skipped: Option<BTreeSet<Date>> = days.map(|day| typed::date(day, today)).collect();
    if skipped.is_none() {
        problems.add("skipped", "agenda-skipped-unclear");
    }
    skipped.unwrap_or_default()
}

/// "eerste", "laatste".
fn nth(lang: Lang, nth: i8) -> String {
    lang.say(match nth {
        1 => "agenda-nth-first",
        2 => "agenda-nth-second",
        3 => "agenda-nth-third",
        4 => "agenda-nth-fourth",
        _ => "agenda-nth-last",
    })
}

/// The two letters of RFC 5545.
fn code(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// A Tuesday: the fourth of its month, and the last.
    fn tuesday() -> Date {
        date(2026, 11, 24)
    }

    fn repeat(rhythm: Rhythm, anchor: Date) -> Repeat {
        Repeat::plain(rhythm, anchor)
    }

    fn some_days(repeat: &Repeat, number: usize) -> Vec<Date> {
        let till = repeat.anchor.saturating_add(1.year());
        repeat.days(repeat.anchor, till).into_iter().take(number).collect()
    }

    fn read(fields: &[(&'static str, &str)]) -> Result<Option<Repeat>, Problems> {
        let fields = fields.iter().map(|(name, value)| (*name, (*value).to_owned()));
        Repeat::read(&Filled::with(fields.collect()), Some(tuesday()), date(2026, 11, 20))
    }

    fn wrong(fields: &[(&'static str, &str)]) -> Vec<(&'static str, &'static str)> {
        let problems = read(fields).expect_err("something is wrong");
        problems.0.iter().map(|problem| (problem.field, problem.word)).collect()
    }

    #[test]
    fn every_week_is_every_seven_days() {
        let found = some_days(&repeat(Rhythm::Week, tuesday()), 3);
        assert_eq!(found, [tuesday(), date(2026, 12, 1), date(2026, 12, 8)]);
    }

    #[test]
    fn every_other_week_is_every_fourteen_days_also_years_later() {
        let repeat = repeat(Rhythm::TwoWeeks, tuesday());
        assert_eq!(some_days(&repeat, 2), [tuesday(), date(2026, 12, 8)]);
        let later = tuesday().saturating_add((14 * 60).days());
        assert!(repeat.days(later, later).contains(&later));
        assert!(
            repeat.days(later.saturating_add(7.days()), later.saturating_add(13.days())).is_empty()
        );
    }

    #[test]
    fn several_days_of_the_week_go_together() {
        let repeat = Repeat { weekdays: vec![2, 4], ..repeat(Rhythm::Week, tuesday()) };
        let wanted = [tuesday(), date(2026, 11, 26), date(2026, 12, 1)];
        assert_eq!(some_days(&repeat, 3), wanted);
        assert_eq!(repeat.said(Lang::Nl), "Elke dinsdag en donderdag");
    }

    #[test]
    fn the_first_tuesday_of_the_month_moves_with_the_month() {
        let repeat = repeat(Rhythm::MonthWeekday, date(2026, 12, 1));
        let wanted = [date(2026, 12, 1), date(2027, 1, 5), date(2027, 2, 2)];
        assert_eq!(some_days(&repeat, 3), wanted);
        assert_eq!(repeat.said(Lang::Nl), "Elke maand op de eerste dinsdag");
    }

    #[test]
    fn a_fifth_tuesday_is_the_last() {
        let repeat = repeat(Rhythm::MonthWeekday, date(2026, 12, 29));
        assert_eq!(some_days(&repeat, 2), [date(2026, 12, 29), date(2027, 1, 26)]);
        assert_eq!(repeat.said(Lang::Nl), "Elke maand op de laatste dinsdag");
    }

    #[test]
    fn the_fourth_tuesday_is_not_always_the_last() {
        let (fourth, last) = (Rhythm::MonthWeekday, Rhythm::MonthLast);
        assert_eq!(some_days(&repeat(fourth, tuesday()), 2), [tuesday(), date(2026, 12, 22)]);
        assert_eq!(some_days(&repeat(last, tuesday()), 2), [tuesday(), date(2026, 12, 29)]);
    }

    #[test]
    fn the_thirty_first_is_the_last_day_of_a_shorter_month() {
        let repeat = repeat(Rhythm::MonthDate, date(2026, 12, 31));
        let wanted = [date(2026, 12, 31), date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)];
        assert_eq!(some_days(&repeat, 4), wanted);
    }

    #[test]
    fn a_date_is_said_as_a_date() {
        let said = repeat(Rhythm::MonthDate, date(2026, 12, 5)).said(Lang::Nl);
        assert_eq!(said, "Elke maand op de 5e");
    }

    #[test]
    fn nothing_comes_after_the_end_or_on_a_skipped_day() {
        let repeat = Repeat {
            until: Some(date(2026, 12, 15)),
            skipped: [date(2026, 12, 8)].into(),
            ..repeat(Rhythm::Week, tuesday())
        };
        assert_eq!(some_days(&repeat, 9), [tuesday(), date(2026, 12, 1), date(2026, 12, 15)]);
    }

    #[test]
    fn what_is_once_does_not_come_back() {
        assert_eq!(read(&[("repeat", "")]).unwrap(), None);
        assert_eq!(read(&[("repeat", "elke eeuw")]).unwrap(), None);
    }

    #[test]
    fn skipped_days_may_be_typed_as_people_type_them() {
        let fields = [("repeat", "week"), ("skipped", "29 december, 5-1-2027 en 12 januari")];
        let wanted = [date(2026, 12, 29), date(2027, 1, 5), date(2027, 1, 12)];
        assert_eq!(read(&fields).unwrap().unwrap().skipped, wanted.into());
        let fields = [("repeat", "week"), ("skipped", "29 grudnia i 5-1-2027، 12 stycznia")];
        assert_eq!(read(&fields).unwrap().unwrap().skipped, wanted.into());
        let fields = [("repeat", "week"), ("skipped", "Kerst, Pasen")];
        assert_eq!(wrong(&fields), [("skipped", "agenda-skipped-unclear")]);
    }

    #[test]
    fn it_cannot_end_before_it_begins() {
        let fields = [("repeat", "week"), ("repeat_until", "23-11-2026")];
        assert_eq!(wrong(&fields), [("repeat_until", "agenda-until-early")]);
    }

    #[test]
    fn the_first_day_is_one_of_the_days() {
        let not_first = [("repeat", "agenda-repeat-not-first")];
        assert_eq!(wrong(&[("repeat", "week"), ("weekday", "1")]), not_first);
        assert_eq!(wrong(&[("repeat", "week"), ("skipped", "24 november")]), not_first);
    }

    #[test]
    fn what_comes_back_does_not_begin_in_the_past() {
        let form = Filled::with(vec![("repeat", "week".to_owned())]);
        let problems = Repeat::read(&form, Some(tuesday()), date(2026, 11, 25)).unwrap_err();
        assert_eq!(problems.0.first().unwrap().word, "agenda-repeat-past");
    }

    #[test]
    fn a_form_that_is_opened_and_saved_changes_nothing() {
        let repeat = Repeat {
            weekdays: vec![2, 5],
            until: Some(date(2027, 6, 1)),
            skipped: [date(2026, 12, 25), date(2027, 4, 27)].into(),
            ..repeat(Rhythm::TwoWeeks, tuesday())
        };
        let form = Filled::with(repeat.typed());
        let read = Repeat::read(&form, Some(tuesday()), tuesday()).unwrap();
        assert_eq!(read, Some(repeat));
    }

    fn any_date() -> impl Strategy<Value = Date> {
        (0_i64..1_500).prop_map(|days| date(2025, 1, 1).saturating_add(days.days()))
    }

    fn any_repeat() -> impl Strategy<Value = Repeat> {
        let rhythm = (0_usize..5).prop_map(|index| Rhythm::ALL.into_iter().nth(index).unwrap());
        (rhythm, any_date()).prop_map(|(rhythm, anchor)| repeat(rhythm, anchor))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// The day that was typed is the first.
        #[test]
        fn the_anchor_is_one_of_its_days(anchor in any_date(), last in any::<bool>()) {
            let rhythms = [Rhythm::Week, Rhythm::TwoWeeks, Rhythm::MonthWeekday, Rhythm::MonthDate];
            let is_last = anchor.saturating_add(7.days()).month() != anchor.month();
            for rhythm in rhythms.into_iter().chain((last && is_last).then_some(Rhythm::MonthLast)) {
                prop_assert!(repeat(rhythm, anchor).days(anchor, anchor).contains(&anchor));
            }
        }

        /// It does not matter in which pieces the days are asked for, so the daily job may stop
        /// and go on wherever it likes.
        #[test]
        fn two_halves_are_the_whole(repeat in any_repeat(), ahead in 0_i64..300, cut in 0_i64..90) {
            let from = repeat.anchor.saturating_add(ahead.days());
            let middle = from.saturating_add(cut.days());
            let till = from.saturating_add(90.days());
            let whole = repeat.days(from, till);
            let mut halves = repeat.days(from, middle);
            halves.extend(repeat.days(middle.saturating_add(1.day()), till));
            prop_assert_eq!(whole, halves);
        }

        /// No month is left out, and no week.
        #[test]
        fn nobody_waits_longer_than_they_were_told(repeat in any_repeat()) {
            let longest = match repeat.rhythm {
                Rhythm::Week => 7,
                Rhythm::TwoWeeks => 14,
                Rhythm::MonthWeekday | Rhythm::MonthLast | Rhythm::MonthDate => 37,
            };
            let days: Vec<Date> = repeat.days(repeat.anchor, repeat.anchor.saturating_add(1.year())).into_iter().collect();
            for pair in days.windows(2) {
                let [one, next] = pair else { unreachable!() };
                prop_assert!((*next - *one).get_days() <= longest);
            }
        }
    }
}
