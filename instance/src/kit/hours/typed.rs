//! Opening hours as people type them: "9 - 17", "9.00 tot 12.30 uur en 13 tot 17", "dicht"; and a
//! line for each date that is different: "25 december dicht (Kerst)".

use jiff::civil::Date;

use super::super::form::{Filled, Problems};
use super::super::text::one_line;
use super::super::typed::{date, hours_in_signs, is_closed, is_whole_day, plain, time};
use super::super::words::Lang;
use super::{Exception, Hours, MINUTES, Span, in_order};

/// A row of the form.
#[derive(Debug, Clone, Copy)]
pub struct WeekDay {
    /// The name of its field.
    pub field: &'static str,
    /// The key of the name of the day.
    pub word: &'static str,
}

/// The fields for the days of the week, from Monday on.
pub const FIELDS: [WeekDay; 7] = [
    WeekDay { field: "hours_monday", word: "kit-day-monday" },
    WeekDay { field: "hours_tuesday", word: "kit-day-tuesday" },
    WeekDay { field: "hours_wednesday", word: "kit-day-wednesday" },
    WeekDay { field: "hours_thursday", word: "kit-day-thursday" },
    WeekDay { field: "hours_friday", word: "kit-day-friday" },
    WeekDay { field: "hours_saturday", word: "kit-day-saturday" },
    WeekDay { field: "hours_sunday", word: "kit-day-sunday" },
];

/// The field for dates that are different, one on each line.
pub const DAYS_OFF: &str = "hours_days_off";

/// The most stretches of one day, and the most dates.
const MOST_SPANS: usize = 4;
const MOST_DATES: usize = 60;
const MOST_NOTE: usize = 60;

impl Hours {
    /// Reads the rows and the dates of a form. A date without a year is the first from `today` on;
    /// dates that have been are dropped.
    pub fn read(form: &Filled, today: Date) -> Result<Self, Problems> {
        let mut problems = Problems::none();
        let mut hours = Self::default();
        for (row, spans) in FIELDS.iter().zip(&mut hours.week) {
            match read_day(form.text(row.field)) {
                Some(read) => *spans = read,
                None => problems.add(row.field, "hours-day-wrong"),
            }
        }
        let lines = form.text(DAYS_OFF).lines().map(str::trim).filter(|line| !line.is_empty());
        for line in lines.take(MOST_DATES) {
            if let Some((date, exception)) = read_date(line, today) {
                hours.other.insert(date, exception);
            } else {
                problems.add(DAYS_OFF, "hours-days-off-wrong");
                break;
            }
        }
        hours.other.retain(|date, _| *date >= today);
        if problems.is_empty() { Ok(hours) } else { Err(problems) }
    }

    /// The fields of the form as they are filled in with these hours, in words of this language.
    #[must_use]
    pub fn fill(&self, lang: Lang) -> Vec<(&'static str, String)> {
        let rows = FIELDS.iter().zip(&self.week);
        let mut fields: Vec<(&'static str, String)> =
            rows.map(|(row, spans)| (row.field, typed(spans))).collect();
        let lines = self.other.iter().map(|(date, exception)| {
            let hours = match exception.spans.as_slice() {
                [] => lang.say("hours-closed-typed"),
                spans => typed(spans),
            };
            let day = format!("{}-{}-{}", date.day(), date.month(), date.year());
            let note = match exception.note.as_str() {
                "" => String::new(),
                note => format!(" ({note})"),
            };
            format!("{day} {hours}{note}")
        });
        fields.push((DAYS_OFF, lines.collect::<Vec<_>>().join("\n")));
        fields
    }
}

/// As somebody would type it: "9 - 12, 13 - 17.30".
fn typed(spans: &[Span]) -> String {
    let minute = |minute: u16| match (minute / 60, minute % 60) {
        (hour, 0) => hour.to_string(),
        (hour, rest) => format!("{hour}.{rest:02}"),
    };
    // The night after is typed as the clock shows it; midnight itself is 24.
    let end = |till: u16| if till > MINUTES { till - MINUTES } else { till };
    let spans = spans
        .iter()
        .map(|Span { from, till }| format!("{} - {}", minute(*from), minute(end(*till))));
    spans.collect::<Vec<_>>().join(", ")
}

fn read_day(typed: &str) -> Option<Vec<Span>> {
    if is_closed(typed) {
        return Some(Vec::new());
    }
    if is_whole_day(typed) {
        return Some(vec![Span::new(0, MINUTES)?]);
    }
    let plain = hours_in_signs(typed);
    // "9,30 - 12" has a comma inside an hour, "9-12,13-17" one between stretches.
    read_spans(&plain, ", ").or_else(|| read_spans(&plain, ","))
}

fn read_spans(text: &str, between: &str) -> Option<Vec<Span>> {
    let pieces = text.split(between).map(str::trim).filter(|piece| !piece.is_empty());
    let spans = in_order(pieces.map(read_span).collect::<Option<Vec<Span>>>()?)?;
    (1..=MOST_SPANS).contains(&spans.len()).then_some(spans)
}

fn read_span(text: &str) -> Option<Span> {
    let (from, till) = text.split_once('-')?;
    let (from, till) = (read_minute(from)?, read_minute(till)?);
    // The same hour twice is a mistake, unless it is midnight: from 0 to 24.
    let is_next_day = till < from || (till == 0 && from == 0);
    Span::new(from, if is_next_day { till + MINUTES } else { till })
}

fn read_minute(text: &str) -> Option<u16> {
    let time = time(text)?;
    let (hour, minute) = (u16::try_from(time.hour()).ok()?, u16::try_from(time.minute()).ok()?);
    Some(hour * 60 + minute)
}

/// Reads a line: a date, then hours or a word that says that it is closed, then perhaps a reason
/// between brackets.
fn read_date(line: &str, today: Date) -> Option<(Date, Exception)> {
    let (line, note) = match line.split_once('(') {
        Some((line, note)) => (line.trim(), one_line(note.trim_end_matches(')'), MOST_NOTE)),
        None => (line, String::new()),
    };
    let line = plain(line);
    let words: Vec<&str> = line.split_whitespace().collect();
    // The shortest beginning that is a date; a year and the day of the week behind it belong to it.
    let mut count = (1..=words.len()).find(|count| beginning(&words, *count, today).is_some())?;
    while words.get(count).is_some_and(|word| may_be_behind(word))
        && beginning(&words, count + 1, today).is_some()
    {
        count += 1;
    }
    let day = beginning(&words, count, today)?;
    let rest = words.get(count..)?.join(" ");
    let is_closed = !rest.contains(|c: char| c.is_ascii_digit());
    let spans = if is_closed && !is_whole_day(&rest) { Vec::new() } else { read_day(&rest)? };
    Some((day, Exception { spans, note: note.replace(" # ", " ") }))
}

/// Whether a word may be the year, or a day of the week; "10" in "25-12 10 - 12" is an hour.
fn may_be_behind(word: &str) -> bool {
    let bare = word.trim_end_matches([':', ',', '.']);
    bare.len() == 4 || bare.chars().all(char::is_alphabetic)
}

fn beginning(words: &[&str], count: usize, today: Date) -> Option<Date> {
    date(words.get(..count)?.join(" ").trim_end_matches([':', ',']), today)
}

#[cfg(test)]
pub(super) use tests::{any_exceptions, any_week};

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 24);

    /// The stretches of a day: cuts in order, two and two.
    fn any_day() -> impl Strategy<Value = Vec<Span>> {
        prop::collection::btree_set(0_u16..1_440, 0..=8).prop_map(|cuts| {
            let cuts: Vec<u16> = cuts.into_iter().collect();
            cuts.chunks_exact(2).filter_map(|pair| Span::new(pair[0], pair[1])).collect()
        })
    }

    pub(in super::super) fn any_week() -> impl Strategy<Value = [Vec<Span>; 7]> {
        prop::array::uniform7(any_day())
    }

    pub(in super::super) fn any_exceptions() -> impl Strategy<Value = BTreeMap<Date, Exception>> {
        let date = (2026_i16..2030, 1_i8..=12, 1_i8..=28)
            .prop_map(|(year, month, day)| jiff::civil::date(year, month, day));
        let exception =
            (any_day(), "[A-Za-z]{0,8}").prop_map(|(spans, note)| Exception { spans, note });
        prop::collection::btree_map(date, exception, 0..5)
    }

    fn day(typed: &str) -> Option<String> {
        let spans = read_day(typed)?;
        Some(spans.iter().map(Span::to_string).collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn hours_may_be_typed_in_every_usual_way() {
        for typed in [
            "9-17",
            "9 - 17",
            "09:00-17:00",
            "9.00 tot 17.00 uur",
            "van 9 tot 17 uur",
            "9 uur tot 17 uur",
            "open 9\u{2013}17",
            "9 to 17",
            "9u - 17u",
        ] {
            assert_eq!(day(typed).as_deref(), Some("09:00-17:00"), "{typed}");
        }
    }

    #[test]
    fn a_day_may_have_more_than_one_stretch() {
        for typed in [
            "9-12,13-17.30",
            "9 - 12, 13 - 17.30",
            "13 - 17.30 en 9 - 12",
            "van 9 tot 12 uur en van 13 tot 17.30 uur",
        ] {
            assert_eq!(day(typed).as_deref(), Some("09:00-12:00 13:00-17:30"), "{typed}");
        }
    }

    #[test]
    fn midnight_and_what_comes_after_it() {
        assert_eq!(day("20 - 1").as_deref(), Some("20:00-25:00"));
        assert_eq!(day("20 - 24").as_deref(), Some("20:00-24:00"));
        assert_eq!(day("0 - 24").as_deref(), Some("00:00-24:00"));
        assert_eq!(day("hele dag").as_deref(), Some("00:00-24:00"));
    }

    #[test]
    fn what_makes_no_sense_is_asked_again() {
        for typed in ["negen", "9", "9-9", "9-12, 11-14", "9-25", "9-17-18", "1-2,3-4,5-6,7-8,9-10"]
        {
            assert_eq!(day(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_date_may_be_typed_in_every_usual_way() {
        let christmas = jiff::civil::date(2026, 12, 25);
        for line in [
            "25 december dicht",
            "25-12 gesloten",
            "25-12-2026",
            "25 december 2026: dicht",
            "vrijdag 25 december: dicht",
            "2026-12-25 closed",
        ] {
            let (date, exception) = read_date(line, TODAY).unwrap();
            assert_eq!((date, exception.spans.len()), (christmas, 0), "{line}");
        }
        let (date, exception) = read_date("24 dec 10 - 12 uur (Kerstavond)", TODAY).unwrap();
        assert_eq!((date.day(), exception.note.as_str()), (24, "Kerstavond"));
        assert_eq!(exception.spans, [Span::new(600, 720).unwrap()]);
        assert!(read_date("met Kerst dicht", TODAY).is_none());
    }

    #[test]
    fn hours_are_read_in_every_language_of_the_house() {
        for typed in [
            "٩ - ١٢، ١٣ - ١٧٫٣٠",
            "من ٩ إلى ١٢ ومن ١٣ حتى ١٧:٣٠",
            "۹-۱۲ و۱۳-۱۷:۳۰",
            "9'dan 12'ye ve 13'ten 17.30'a kadar",
            "saat 9 ile 12 arası, 13 ile 17.30 arası",
            "з 9 до 12 та з 13 до 17:30",
            "9 до 12 год. і 13 до 17.30 год.",
            "od 9 do 12 i od 13 do 17:30",
            "godz. 9-12 oraz 13-17.30",
        ] {
            assert_eq!(day(typed).as_deref(), Some("09:00-12:00 13:00-17:30"), "{typed}");
        }
        for typed in
            ["مغلق", "عطلة", "Kapalı", "KAPALI", "Зачинено", "вихідний", "nieczynne", "ZAMKNIĘTE"]
        {
            assert_eq!(day(typed).as_deref(), Some(""), "{typed}");
        }
        for typed in ["طوال اليوم", "٢٤ ساعة", "Bütün gün", "цілодобово", "Cały dzień", "24/7"]
        {
            assert_eq!(day(typed).as_deref(), Some("00:00-24:00"), "{typed}");
        }
    }

    #[test]
    fn a_date_that_is_different_is_read_in_every_language() {
        let christmas = jiff::civil::date(2026, 12, 25);
        for (line, hours) in [
            ("٢٥ ديسمبر مغلق", ""),
            ("25 كانون الأول: مغلق", ""),
            ("الجمعة، ٢٥/١٢/٢٠٢٦ ٩ - ١٢", "09:00-12:00"),
            ("25 Aralık Cuma kapalı", ""),
            ("25 Aralık 2026 Cuma, 9'dan 12'ye", "09:00-12:00"),
            ("25 грудня 2026 року: зачинено", ""),
            ("п'ятниця 25.12 з 9 до 12", "09:00-12:00"),
            ("25 grudnia 2026 r. od 9 do 12", "09:00-12:00"),
            ("25.12 cały dzień", "00:00-24:00"),
        ] {
            let (date, exception) = read_date(line, TODAY).expect(line);
            let spans: Vec<String> = exception.spans.iter().map(Span::to_string).collect();
            assert_eq!((date, spans.join(" ").as_str()), (christmas, hours), "{line}");
        }
    }

    #[test]
    fn every_row_that_is_wrong_is_told() {
        let form = Filled::with(vec![
            ("hours_monday", "soms".to_owned()),
            ("hours_friday", "9 tot".to_owned()),
            (DAYS_OFF, "met Kerst".to_owned()),
        ]);
        let problems = Hours::read(&form, TODAY).unwrap_err();
        let fields: Vec<_> = problems.0.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["hours_monday", "hours_friday", DAYS_OFF]);
    }

    #[test]
    fn dates_that_have_been_are_dropped() {
        let form = Filled::with(vec![(DAYS_OFF, "1-1-2026 dicht\n1-1-2027 dicht".to_owned())]);
        assert_eq!(Hours::read(&form, TODAY).unwrap().other.len(), 1);
    }

    proptest! {
        #[test]
        fn a_filled_form_reads_back_as_it_was(week in any_week(), other in any_exceptions()) {
            let mut hours = Hours { week, other };
            hours.other.retain(|date, _| *date >= TODAY);
            for lang in Lang::ALL {
                let form = Filled::with(hours.fill(lang));
                prop_assert_eq!(Hours::read(&form, TODAY).unwrap(), hours.clone());
            }
        }

        #[test]
        fn nothing_that_is_typed_breaks_the_reading(typed in "\\PC{0,40}", line in "\\PC{0,60}") {
            let form = Filled::with(vec![("hours_monday", typed), (DAYS_OFF, line)]);
            if let Ok(hours) = Hours::read(&form, TODAY) {
                prop_assert_eq!(Hours::parse(&hours.to_string()), Some(hours));
            }
        }
    }
}
