//! Spotting what people rather do not want others to read: phone numbers, street addresses and e-mail
//! addresses. A guess that may be wrong: a room decides whether it asks or refuses.

use jiff::civil::Date;

use super::typed;

/// Endings of Dutch street names.
const STREETS: [&str; 22] = [
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "gracht",
    "dijk",
    "singel",
    "hof",
    "pad",
    "steeg",
    "plantsoen",
    "dreef",
    "hoek",
    "park",
    "markt",
    "baan",
    "ring",
    "wal",
    "haven",
    "veld",
    "boulevard",
];

/// Whether there is something like a phone number in a text: ten digits that begin with 0, or an
/// international number, however it is broken up.
#[must_use]
pub fn has_phone_number(text: &str) -> bool {
    let text = typed::plain(text);
    let words: Vec<&str> = text.split_whitespace().map(without_date).collect();
    let is_part = |c: char| c.is_ascii_digit() || " -./()+".contains(c);
    words.join(" ").split(|c: char| !is_part(c)).any(is_phone_number)
}

/// Dates have digits and hyphens too, and belong on a board.
fn without_date(word: &str) -> &str {
    let is_date = word.len() >= 8 && typed::date(word, Date::ZERO).is_some();
    if is_date { "datum" } else { word }
}

fn is_phone_number(run: &str) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let count = digits.len();
    let is_international = run.contains('+') || digits.starts_with("00");
    let is_national = count == 10 && digits.starts_with('0') && !digits.starts_with("00");
    // The area code between brackets, as in the examples people copy.
    let is_bracketed = run.contains("(0") && (9..=11).contains(&count);
    is_national || is_bracketed || (is_international && (10..=15).contains(&count))
}

/// Whether there is something like an address in a text: a street with a number, or a postal code.
#[must_use]
pub fn has_street_address(text: &str) -> bool {
    let words: Vec<&str> = text
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .collect();
    let is_code = |word: &str| words_of_code(word);
    let pairs = || words.iter().zip(words.iter().skip(1));
    let is_split_code =
        pairs().any(|(first, second)| is_code(&format!("{first}{second}")) && first.len() == 4);
    let is_street = pairs().any(|(street, number)| is_street(street) && is_house_number(number));
    is_split_code || is_street || words.iter().any(|word| is_code(&word.to_uppercase()))
}

/// Whether there is something like an e-mail address in a text.
#[must_use]
pub fn has_email_address(text: &str) -> bool {
    let is_around = |c: char| !c.is_alphanumeric();
    text.split_whitespace().any(|word| {
        let parts = word.trim_matches(is_around).split_once('@');
        parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    })
}

/// `3811AB`: four digits, of which the first is not 0, and two capitals.
fn words_of_code(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.len() == 6
        && bytes.iter().take(4).all(u8::is_ascii_digit)
        && bytes.iter().skip(4).all(u8::is_ascii_uppercase)
        && !word.starts_with('0')
}

fn is_street(word: &str) -> bool {
    let word = word.to_lowercase();
    STREETS.iter().any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
}

fn is_house_number(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let extra = word.len() - digits.len();
    (1..=4).contains(&digits.len())
        && extra <= 1
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_seen_however_it_is_written() {
        for text in [
            "Bel 0612345678",
            "bel 06-12345678.",
            "06 12 34 56 78",
            "020 - 123 45 67",
            "+31 6 1234 5678",
            "0031612345678",
            "(000) 000 12 34",
            "٠٦ ١٢ ٣٤ ٥٦ ٧٨",
        ] {
            assert!(has_phone_number(text), "{text}");
        }
    }

    #[test]
    fn dates_hours_and_amounts_are_no_phone_numbers() {
        for text in [
            "op 05-12-2026 om 10 uur",
            "van 09.00 tot 10.30",
            "2026-11-24 13.30",
            "maat 152, 10 euro, nog 3",
            "kinderen van 0 tot 4",
        ] {
            assert!(!has_phone_number(text), "{text}");
        }
    }

    #[test]
    fn an_address_is_seen() {
        for text in
            ["Ik woon op Eikstraat 3.", "Lindelaan 12b", "3811 AB", "postcode 3811AB", "3811ab"]
        {
            assert!(has_street_address(text), "{text}");
        }
    }

    #[test]
    fn an_email_address_is_seen() {
        assert!(has_email_address("Mail mij: (fatma@delinde.example)."));
        assert!(!has_email_address("Ik ben @ de bar. Tot zo."));
    }

    #[test]
    fn a_street_without_a_number_is_no_address() {
        for text in [
            "bij de Eikstraat om de hoek",
            "op de markt 3 kramen",
            "in 2026 is er feest",
            "Ik heb 1000 stenen",
            "weg 3",
        ] {
            assert!(!has_street_address(text), "{text}");
        }
    }
}
