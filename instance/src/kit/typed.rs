//! What people type: dates, hours, amounts and web addresses, read as they mean them, in the words
//! and digits of every language of the house.

mod vocabulary;

pub use vocabulary::{hours_in_signs, is_closed, is_whole_day, plain, plain_sign};

use vocabulary::folded;

use jiff::ToSpan;
use jiff::civil::{Date, Time};
use url::Url;

/// Reads a day: `2026-11-24`, `24-11-2026`, `24/11`, "dinsdag 24 november", "٢٤ نوفمبر", "morgen".
/// Without a year it is the first such day from `today` on.
#[must_use]
pub fn date(typed: &str, today: Date) -> Option<Date> {
    let typed = vocabulary::with_short_months(folded(typed));
    if let Some(days) = vocabulary::near_day(&typed) {
        return today.checked_add(days.days()).ok();
    }
    let parts: Vec<&str> = typed
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .skip_while(|part| part.chars().all(char::is_alphabetic))
        .collect();
    let last = parts.iter().rposition(|part| !vocabulary::is_behind_date(part))?;
    match *parts.get(..=last)? {
        [year, month, day] if year.len() == 4 => calendar(year.parse().ok()?, month, day),
        [day, month, year] => calendar(full_year(year)?, month, day),
        [day, month] => {
            let this_year = calendar(today.year(), month, day);
            let later = || calendar(today.year().checked_add(1)?, month, day);
            this_year.filter(|date| *date >= today).or_else(later)
        }
        _ => None,
    }
}

fn full_year(typed: &str) -> Option<i16> {
    let year: i16 = typed.parse().ok()?;
    match typed.len() {
        2 => year.checked_add(2000),
        4 => Some(year),
        _ => None,
    }
}

fn calendar(year: i16, month: &str, day: &str) -> Option<Date> {
    let month = month.parse().ok().or_else(|| vocabulary::month(month))?;
    Date::new(year, month, day.parse().ok()?).ok()
}

/// Reads an hour: `13:30`, "13.30 uur", `13u30`, "godz. 9", "الساعة ٩". "24 uur" is midnight.
#[must_use]
pub fn time(typed: &str) -> Option<Time> {
    let typed = hours_in_signs(typed);
    let typed = typed.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let bare = typed.strip_suffix(['u', 'h']).unwrap_or(typed);
    let (hour, rest) = bare.split_once([':', '.', ',', 'u', 'h']).unwrap_or((bare, "0"));
    // Some browsers add seconds.
    let minute = rest.split(':').next().unwrap_or_default();
    let hour: i8 = hour.trim().parse().ok()?;
    let minute = minute.trim().parse().ok()?;
    let hour = if hour == 24 && minute == 0 { 0 } else { hour };
    Time::new(hour, minute, 0, 0).ok()
}

/// The largest amount that makes sense here, in cents.
const MOST_CENTS: i64 = 1_000_000;

/// Reads an amount in euros as cents: `4`, "4,50", "€ 4,-", "4 euro"; "gratis" is 0.
#[must_use]
pub fn cents(typed: &str) -> Option<i64> {
    let typed = folded(typed);
    if vocabulary::is_free(&typed) {
        return Some(0);
    }
    let bare = vocabulary::without_euro(&typed).replace('€', "");
    let bare = bare.trim().trim_end_matches([',', '.', '-']).trim();
    let (whole, part) = bare.split_once([',', '.']).unwrap_or((bare, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || part.len() > 2 || !is_number(whole) || !is_number(part) {
        return None;
    }
    let whole: i64 = whole.parse().ok()?;
    // "4,5" is four and a half euro: the missing digit is a zero.
    let part: i64 = format!("{part:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(part).filter(|cents| *cents <= MOST_CENTS)
}

/// An amount as it is typed back into a form: `4`, `4,50`.
#[must_use]
pub fn amount(cents: i64) -> String {
    match (cents / 100, cents % 100) {
        (whole, 0) => whole.to_string(),
        (whole, part) => format!("{whole},{part:02}"),
    }
}

/// Reads a web address; `www.delinde.example` without `https://` in front is one too.
#[must_use]
pub fn web_address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let has_scheme = typed.contains("://");
    let looks_bare = !has_scheme && typed.contains('.') && !typed.contains([' ', '@', ':']);
    let full = if looks_bare { format!("https://{typed}") } else { typed.to_owned() };
    let url = Url::parse(&full).ok().filter(is_web)?;
    let is_plain = url.username().is_empty() && url.password().is_none();
    (is_plain && full.len() <= 500).then(|| url.to_string())
}

/// Whether an address is one that a page may link to: `http` or `https` with a host.
#[must_use]
pub fn is_web(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https") && url.host_str().is_some()
}

/// Reads an e-mail address: something, an `@`, and a host with a dot in it.
#[must_use]
pub fn email(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let (name, host) = typed.rsplit_once('@')?;
    let is_host = host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    let is_clean =
        !typed.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\",;:?&".contains(c));
    (!name.is_empty() && is_host && is_clean && typed.len() <= 200).then(|| typed.to_owned())
}

/// The fewest digits of a phone number that can be called.
const FEWEST_DIGITS: usize = 6;

/// Whether a text can be a phone number: six digits or more, and nothing but what stands between them.
#[must_use]
pub fn is_phone(typed: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_digit() || " +-()/.".contains(c);
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    digits >= FEWEST_DIGITS && typed.chars().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::super::dates::Dates;
    use super::super::time::Moment;
    use super::super::words::Lang;
    use super::*;
    use jiff::civil::date as day;
    use proptest::prelude::*;

    fn read(typed: &str) -> Option<Date> {
        date(typed, day(2026, 11, 24))
    }

    #[test]
    fn a_date_may_be_typed_in_every_usual_way() {
        let wanted = Some(day(2026, 11, 25));
        for typed in [
            "2026-11-25",
            "25-11-2026",
            "25/11/2026",
            "25.11.26",
            "25 november 2026",
            "25 nov",
            "woensdag 25 november",
            "25-11",
            "Morgen",
            " 25 - 11 - 2026 ",
        ] {
            assert_eq!(read(typed), wanted, "{typed}");
        }
    }

    #[test]
    fn march_has_three_spellings() {
        for typed in ["1 mrt 2027", "1 maart 2027", "1 March 2027"] {
            assert_eq!(read(typed), Some(day(2027, 3, 1)), "{typed}");
        }
    }

    #[test]
    fn a_date_is_read_in_every_language_of_the_house() {
        for typed in [
            "٢٥ نوفمبر ٢٠٢٦",
            "٢٥/١١/٢٠٢٦",
            "۲۵-۱۱-۲۰۲۶",
            "الأربعاء، ٢٥ نوفمبر",
            "25 تشرين الثاني 2026",
            "٢٥ نونبر",
            "غدًا",
            "25 Kasım",
            "25 KASIM 2026 Çarşamba",
            "25 Kasım Çarşamba",
            "yarın",
            "25 листопада 2026 року",
            "середа, 25 листопада",
            "25 листопад",
            "завтра",
            "środa, 25 listopada 2026 r.",
            "25 listopad",
            "Jutro",
        ] {
            assert_eq!(read(typed), Some(day(2026, 11, 25)), "{typed}");
        }
        for (typed, month) in [
            ("1 كانون الأول", 12),
            ("1 كانون الثاني", 1),
            ("1 آب", 8),
            ("1 ابريل", 4),
            ("1 HAZİRAN", 6),
            ("1 Ağustos", 8),
            ("1 agustos", 8),
            ("1 październik", 10),
            ("1 pazdziernika", 10),
            ("1 серпня", 8),
            ("1 червень", 6),
        ] {
            assert_eq!(read(typed).map(Date::month), Some(month), "{typed}");
        }
    }

    #[test]
    fn a_day_without_a_year_that_has_been_is_next_year() {
        assert_eq!(read("3 januari"), Some(day(2027, 1, 3)));
    }

    #[test]
    fn nonsense_is_no_date() {
        for typed in ["", "31-02-2026", "volgende week", "24", "1-2-3-4", "24-13-2026"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_hour_may_be_typed_in_every_usual_way() {
        let wanted = Time::new(13, 30, 0, 0).ok();
        for typed in ["13:30", "13.30", "13u30", "13.30 uur", "13:30:00", "13h30"] {
            assert_eq!(time(typed), wanted, "{typed}");
        }
        for typed in ["9", "9 uur", "9u", "09:00"] {
            assert_eq!(time(typed), Time::new(9, 0, 0, 0).ok(), "{typed}");
        }
        assert_eq!(time("24 uur"), Some(Time::midnight()));
        for typed in ["١٣:٣٠", "الساعة ١٣:٣٠", "saat 13.30", "о 13:30", "godz. 13.30", "۱۳٫۳۰"]
        {
            assert_eq!(time(typed), wanted, "{typed}");
        }
    }

    #[test]
    fn nonsense_is_no_hour() {
        for typed in ["", "25:00", "12:60", "half twee", "-1"] {
            assert_eq!(time(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_amount_may_be_typed_with_a_comma() {
        for (typed, wanted) in [
            ("4", 400),
            ("4,50", 450),
            ("€ 4,-", 400),
            ("2.5", 250),
            ("3 euro", 300),
            ("Gratis", 0),
        ] {
            assert_eq!(cents(typed), Some(wanted), "{typed}");
        }
    }

    #[test]
    fn amounts_are_read_in_every_language() {
        for (typed, wanted) in [
            ("٤٫٥٠", 450),
            ("۴ يورو", 400),
            ("4,50 avro", 450),
            ("4 євро", 400),
            ("Za darmo", 0),
            ("مجانًا", 0),
            ("ÜCRETSİZ", 0),
            ("безкоштовно", 0),
        ] {
            assert_eq!(cents(typed), Some(wanted), "{typed}");
        }
    }

    #[test]
    fn nonsense_is_no_amount() {
        for typed in ["", "-4", "4,505", "veel", "99999999999999999999", "1.000,00"] {
            assert_eq!(cents(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_amount_comes_back_as_it_was_typed() {
        for cents in [0, 400, 450, 5] {
            assert_eq!(super::cents(&amount(cents)), Some(cents));
        }
    }

    proptest! {
        #[test]
        fn a_date_reads_back_as_a_page_says_it(
            (year, month, number) in (2027_i16..2090, 1_i8..=12, 1_i8..=28),
        ) {
            let zone = jiff::tz::TimeZone::UTC;
            let at = Moment::from_local(day(year, month, number).at(12, 0, 0, 0), &zone).unwrap();
            let now = Moment::from_local(day(2026, 11, 24).at(12, 0, 0, 0), &zone).unwrap();
            for lang in Lang::ALL {
                let said = Dates { lang, zone: zone.clone(), now }.day(at);
                prop_assert_eq!(read(&said), Some(day(year, month, number)), "{}", said);
                let arabic: String = said
                    .chars()
                    .map(|c| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d)).unwrap_or(c))
                    .collect();
                prop_assert_eq!(read(&arabic), Some(day(year, month, number)), "{}", arabic);
            }
        }

        #[test]
        fn nothing_that_is_typed_breaks_the_reading(typed in "\\PC{0,40}") {
            let _ = (read(&typed), time(&typed), cents(&typed));
            prop_assert_eq!(plain(&plain(&typed)), plain(&typed));
        }
    }

    #[test]
    fn only_web_addresses_are_web_addresses() {
        assert_eq!(web_address("www.linde.example").as_deref(), Some("https://www.linde.example/"));
        for typed in [
            "javascript:alert(1)",
            "ftp://x.example",
            "geen idee",
            "https://a:b@x.example",
            "a@b.example",
        ] {
            assert_eq!(web_address(typed), None, "{typed}");
        }
    }

    #[test]
    fn an_email_address_has_an_at_sign_and_a_host() {
        assert!(email("fatma@delinde.example").is_some());
        for typed in
            ["fatma", "fatma@", "@x.example", "a b@x.example", "a@x.example?cc=b", "a@localhost"]
        {
            assert_eq!(email(typed), None, "{typed}");
        }
    }
}
