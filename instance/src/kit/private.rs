//! Spotting what people rather do not want others to read: phone numbers, street addresses and e-mail
//! addresses. A guess that may be wrong: a room decides whether it asks or refuses.

use std::ops::Range;

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

/// What somebody may rather not tell everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Private {
    /// Something like a phone number.
    Phone,
    /// Something like a street with a number, or a postal code.
    Address,
    /// Something like an e-mail address.
    Email,
}

/// What stands in any of these texts, each sort once.
#[must_use]
pub fn sorts(texts: &[&str]) -> Vec<Private> {
    let mut found = Vec::new();
    for (_, what) in texts.iter().flat_map(|text| spots(text)) {
        if !found.contains(&what) {
            found.push(what);
        }
    }
    found
}

/// Where in a text such things stand, as ranges of bytes, in order and apart from each other.
#[must_use]
pub fn spots(text: &str) -> Vec<(Range<usize>, Private)> {
    let emails = email_addresses(text);
    // What looks like a phone number in an e-mail address is a part of it.
    let is_apart = |spot: &Range<usize>| {
        emails.iter().all(|email| spot.end <= email.start || email.end <= spot.start)
    };
    let phones = phone_numbers(text).into_iter().filter(is_apart);
    let phones = phones.map(|spot| (spot, Private::Phone));
    let addresses = street_addresses(text).into_iter().filter(is_apart);
    let addresses = addresses.map(|spot| (spot, Private::Address));
    let mut all: Vec<(Range<usize>, Private)> = phones.chain(addresses).collect();
    all.extend(emails.iter().map(|spot| (spot.clone(), Private::Email)));
    all.sort_by_key(|(spot, _)| spot.start);
    let mut end = 0;
    all.retain(|(spot, _)| {
        let is_apart = spot.start >= end;
        end = end.max(spot.end);
        is_apart
    });
    all
}

/// The same text with something else in the place of each.
#[must_use]
pub fn taken_out(text: &str, instead: impl Fn(Private) -> String) -> String {
    let mut left = String::new();
    let mut from = 0;
    for (spot, what) in spots(text) {
        left.push_str(text.get(from..spot.start).unwrap_or_default());
        left.push_str(&instead(what));
        from = spot.end;
    }
    left.push_str(text.get(from..).unwrap_or_default());
    left
}

/// Whether there is something like a phone number in a text: ten digits that begin with 0, or an
/// international number, however it is broken up.
#[must_use]
pub fn has_phone_number(text: &str) -> bool {
    !phone_numbers(text).is_empty()
}

/// Whether there is something like an address in a text: a street with a number, or a postal code.
#[must_use]
pub fn has_street_address(text: &str) -> bool {
    !street_addresses(text).is_empty()
}

/// Where the words of a text stand.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut begun = None;
    for (at, c) in text.char_indices() {
        if c.is_whitespace() {
            words.extend(begun.take().map(|from| from..at));
        } else if begun.is_none() {
            begun = Some(at);
        }
    }
    words.extend(begun.map(|from| from..text.len()));
    words
}

/// A stretch of text that has only what phone numbers are written with.
#[derive(Default)]
struct Run {
    text: String,
    /// From where its first sign stands in the whole text to the end of its last digit.
    spot: Option<Range<usize>>,
}

impl Run {
    /// Adds a sign, in its plain form, that stands here in the whole text.
    fn push(&mut self, c: char, Range { start: at, end }: Range<usize>) {
        self.text.push(c);
        match &mut self.spot {
            Some(spot) if c.is_ascii_digit() => spot.end = end,
            None if c.is_ascii_digit() || "(+".contains(c) => self.spot = Some(at..end),
            Some(_) | None => {}
        }
    }

    /// Ends the stretch, and says where it stands when it is a phone number.
    fn end(&mut self) -> Option<Range<usize>> {
        let run = std::mem::take(self);
        run.spot.filter(|_| is_phone_number(&run.text))
    }
}

fn phone_numbers(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run = Run::default();
    for word in words(text) {
        let said = text.get(word.clone()).unwrap_or_default();
        if is_date(said) {
            found.extend(run.end());
            continue;
        }
        run.push(' ', word.start..word.start);
        for (offset, c) in said.char_indices() {
            let at = word.start + offset;
            match typed::plain_sign(c) {
                Some(plain) if plain.is_ascii_digit() || "-./()+".contains(plain) => {
                    run.push(plain, at..at + c.len_utf8());
                }
                Some(_) => found.extend(run.end()),
                // A mark that only turns the direction of the text.
                None => {}
            }
        }
    }
    found.extend(run.end());
    found
}

/// Dates have digits and hyphens too, and belong on a board.
fn is_date(word: &str) -> bool {
    let word = typed::plain(word);
    // No year, month or day has more than four digits; a phone number can look like one that has.
    let is_short = word.split(|c: char| !c.is_ascii_digit()).all(|part| part.len() <= 4);
    is_short && word.len() >= 8 && typed::date(&word, Date::ZERO).is_some()
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

fn street_addresses(text: &str) -> Vec<Range<usize>> {
    let bare = |word: Range<usize>| {
        let said = text.get(word.clone()).unwrap_or_default();
        let begun = said.trim_start_matches(|c: char| !c.is_alphanumeric());
        let start = word.start + said.len() - begun.len();
        let whole = begun.trim_end_matches(|c: char| !c.is_alphanumeric());
        (start..start + whole.len(), whole)
    };
    let words: Vec<(Range<usize>, &str)> = words(text).into_iter().map(bare).collect();
    let mut found: Vec<Range<usize>> = words
        .iter()
        .filter(|(_, word)| is_postal_code(&word.to_uppercase()))
        .map(|(spot, _)| spot.clone())
        .collect();
    for ((first_spot, first), (second_spot, second)) in words.iter().zip(words.iter().skip(1)) {
        let is_code = first.len() == 4 && is_postal_code(&format!("{first}{second}"));
        if is_code || (is_street(first) && is_house_number(second)) {
            found.push(first_spot.start..second_spot.end);
        }
    }
    found
}

/// Whether there is something like an e-mail address in a text.
#[must_use]
pub fn has_email_address(text: &str) -> bool {
    !email_addresses(text).is_empty()
}

fn email_addresses(text: &str) -> Vec<Range<usize>> {
    let signs = text.match_indices('@');
    signs.filter_map(|(at, _)| email_around(text, at)).collect()
}

/// Where the e-mail address stands whose `@` is here.
fn email_around(text: &str, at: usize) -> Option<Range<usize>> {
    let (before, after) = (text.get(..at)?, text.get(at + 1..)?);
    let begun = before.trim_end_matches(|c: char| c.is_alphanumeric() || "._+-".contains(c));
    let rest = after.trim_start_matches(|c: char| c.is_alphanumeric() || ".-".contains(c));
    let host = after.get(..after.len() - rest.len())?.trim_end_matches(['.', '-']);
    let (site, end) = host.rsplit_once('.')?;
    // What is sold at 2.50 each is no address.
    let is_one = begun.len() < at && !site.is_empty() && end.chars().all(char::is_alphabetic);
    is_one.then(|| begun.len()..at + 1 + host.len())
}

/// `3811AB`: four digits, of which the first is not 0, and two capitals.
fn is_postal_code(word: &str) -> bool {
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
            "06-00000001",
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
        for text in
            ["Mail mij: (fatma@delinde.example).", "mail:a.b+1@delinde.example!", "@joke@a.example"]
        {
            assert!(has_email_address(text), "{text}");
        }
        for text in ["Ik ben @ de bar. Tot zo.", "3 lampen @2.50", "12@3.50", "joke@huis"] {
            assert!(!has_email_address(text), "{text}");
        }
    }

    #[test]
    fn each_sort_is_named_once() {
        let texts = ["Mail joke@buren.example", "0612345678@buren.example of (000) 000 12 34"];
        assert_eq!(sorts(&texts), [Private::Email, Private::Phone]);
        assert_eq!(sorts(&["Niets bijzonders."]), []);
    }

    #[test]
    fn what_is_private_can_be_taken_out_and_the_rest_stays() {
        let instead = |what: Private| match what {
            Private::Phone => "[bericht]".to_owned(),
            Private::Address => "[adres]".to_owned(),
            Private::Email => "[mail]".to_owned(),
        };
        let text = "Bel 06-12 34\n56 78, of kom naar Eikstraat 3b, 3811 AB. Tot 05-12-2026, \
                    of mail (0612345678@buren.example).";
        let left = "Bel [bericht], of kom naar [adres], [adres]. Tot 05-12-2026, of mail ([mail]).";
        assert_eq!(taken_out(text, instead), left);
        assert_eq!(spots(left), []);
        assert_eq!(taken_out("Niets bijzonders.", instead), "Niets bijzonders.");
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
