//! The words that people type in forms, in every language of the house: months, days, "closed",
//! "until". Whoever fills in a form uses their own, whatever language the page is in.
//!
//! The names that pages say are understood by themselves; what people write besides stands in
//! `typed.<language>.ftl`, as lists: commas between the words, and for months and weekdays commas
//! between the months and `/` between the words of one.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::super::dates::{MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS};
use super::super::search;
use super::super::words::Lang;

/// What is typed, in signs that are the same everywhere: digits 0 to 9 for Arabic and Persian ones, the
/// comma and hyphen of a keyboard, and no marks that only turn the direction of text.
#[must_use]
pub fn plain(typed: &str) -> String {
    typed.chars().filter_map(plain_sign).collect()
}

/// One sign of what is typed, as in [`plain`]; `None` for a mark that only turns the direction.
#[must_use]
pub fn plain_sign(sign: char) -> Option<char> {
    let digit = |c: char, zero: char| char::from_digit(u32::from(c) - u32::from(zero), 10);
    match sign {
        '\u{660}'..='\u{669}' => digit(sign, '\u{660}'),
        '\u{6f0}'..='\u{6f9}' => digit(sign, '\u{6f0}'),
        // The Arabic comma and decimal sign, and the Arabic semicolon.
        '\u{60c}' | '\u{66b}' => Some(','),
        '\u{61b}' => Some(';'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            None
        }
        other => Some(other),
    }
}

/// Folds what is typed so that its words can be found: plain signs, small letters, without accents
/// and apostrophes, in single spaces.
#[must_use]
pub(super) fn folded(typed: &str) -> String {
    let letter = |c: char| match c {
        'ą' => Some('a'),
        'ć' => Some('c'),
        'ę' => Some('e'),
        'ł' => Some('l'),
        'ń' => Some('n'),
        'ś' => Some('s'),
        'ź' | 'ż' => Some('z'),
        // The letters of Arabic that most people type without their mark.
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        // Vowel signs, the stroke that makes Arabic words longer, the dot that a small Turkish İ
        // leaves behind, and apostrophes of every kind.
        '\u{64b}'..='\u{652}'
        | '\u{670}'
        | '\u{640}'
        | '\u{307}'
        | '\''
        | '\u{2018}'
        | '\u{2019}'
        | '\u{2bc}'
        | '`' => None,
        other => Some(other),
    };
    search::folded(&plain(typed)).chars().filter_map(letter).collect()
}

/// What a word between hours stands for.
const BETWEEN: &str = "-";
const AND: &str = ", ";
const AROUND: &str = " ";

/// The words of all languages, folded.
struct Vocabulary {
    /// How the name of a month begins, with its number.
    months: Vec<(String, i8)>,
    /// Names of months of two words, with the same in one.
    long_months: Vec<(String, String)>,
    /// What may stand behind a date: the day of the week, "of the year".
    behind_dates: HashSet<String>,
    /// Days by how far off they are.
    near: HashMap<String, i32>,
    /// What stands for a sign in hours.
    signs: HashMap<String, &'static str>,
    closed: HashSet<String>,
    whole_day: HashSet<String>,
    free: HashSet<String>,
    euro: HashSet<String>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::new);

/// The words of a list in every language, folded.
fn words(key: &str) -> impl Iterator<Item = String> {
    Lang::ALL.into_iter().flat_map(move |lang| split(&lang.say(key), ','))
}

fn split(list: &str, sign: char) -> Vec<String> {
    list.split(sign).map(folded).filter(|word| !word.is_empty()).collect()
}

/// What is said under these keys and typed in this list, in one language: for each its number.
fn numbered<const N: usize>(lang: Lang, keys: [&[&str; N]; 2], list: &str) -> Vec<(String, usize)> {
    let said = keys.into_iter().flat_map(|keys| keys.iter().enumerate());
    let said = said.map(|(number, key)| (number, folded(&lang.say(key))));
    let listed = lang.say(list);
    let typed = listed.split(',').map(|words| split(words, '/')).enumerate();
    let typed = typed.flat_map(|(number, words)| words.into_iter().map(move |word| (number, word)));
    said.chain(typed).map(|(number, word)| (word, number)).collect()
}

fn months(lang: Lang) -> Vec<(String, usize)> {
    numbered(lang, [&MONTHS, &SHORT_MONTHS], "typed-months")
}

fn weekdays(lang: Lang) -> Vec<(String, usize)> {
    numbered(lang, [&WEEKDAYS, &SHORT_WEEKDAYS], "typed-weekdays")
}

fn joined(name: &str) -> String {
    name.replace(' ', "")
}

impl Vocabulary {
    fn new() -> Self {
        let months: Vec<(String, usize)> = Lang::ALL.into_iter().flat_map(months).collect();
        let weekdays = Lang::ALL.into_iter().flat_map(weekdays);
        let near = [("kit-today", "typed-today", 0), ("kit-tomorrow", "typed-tomorrow", 1)];
        let near = near.into_iter().flat_map(|(said, typed, days)| {
            words(said).chain(words(typed)).map(move |word| (word, days))
        });
        let signs =
            [("typed-between", BETWEEN), ("typed-and", AND), ("typed-around", AROUND)].into_iter();
        let number = |number: usize| i8::try_from(number + 1).unwrap_or_default();
        Self {
            months: months.iter().map(|(name, index)| (joined(name), number(*index))).collect(),
            long_months: months
                .iter()
                .filter(|(name, _)| name.contains(' '))
                .map(|(name, _)| (name.clone(), joined(name)))
                .collect(),
            behind_dates: weekdays.map(|(word, _)| word).chain(words("typed-year")).collect(),
            near: near.chain(words("typed-after-tomorrow").map(|word| (word, 2))).collect(),
            signs: signs.flat_map(|(key, sign)| words(key).map(move |word| (word, sign))).collect(),
            closed: words("hours-closed-typed").chain(words("typed-closed")).collect(),
            whole_day: words("hours-whole-day").chain(words("typed-whole-day")).collect(),
            free: words("typed-free").collect(),
            euro: words("typed-euro").collect(),
        }
    }
}

/// The number of a month from what is typed for it, folded; the longest name that it begins with
/// counts.
pub(super) fn month(folded: &str) -> Option<i8> {
    let fits = VOCABULARY.months.iter().filter(|(name, _)| folded.starts_with(name.as_str()));
    fits.max_by_key(|(name, _)| name.len()).map(|(_, number)| *number)
}

/// A folded date in which each month is one word.
pub(super) fn with_short_months(folded: String) -> String {
    let replace = |text: String, (name, joined): &(String, String)| text.replace(name, joined);
    VOCABULARY.long_months.iter().fold(folded, replace)
}

/// Whether a folded word may stand behind a date and says nothing more.
pub(super) fn is_behind_date(folded: &str) -> bool {
    VOCABULARY.behind_dates.contains(folded)
}

/// How many days off a day is that goes by a name of its own: today, tomorrow.
pub(super) fn near_day(folded: &str) -> Option<i32> {
    VOCABULARY.near.get(folded).copied()
}

/// Whether this is what people write for an amount of nothing.
pub(super) fn is_free(folded: &str) -> bool {
    VOCABULARY.free.contains(folded)
}

/// A folded amount without the name of its coin.
pub(super) fn without_euro(folded: &str) -> String {
    runs(folded).filter(|run| !VOCABULARY.euro.contains(*run)).collect()
}

/// Whether this is what people write for a day without hours.
#[must_use]
pub fn is_closed(typed: &str) -> bool {
    let folded = folded(typed);
    ["", "-", "x"].contains(&folded.as_str()) || VOCABULARY.closed.contains(&folded)
}

/// Whether this is what people write for all hours of a day.
#[must_use]
pub fn is_whole_day(typed: &str) -> bool {
    let folded = folded(typed);
    folded == "24/7" || VOCABULARY.whole_day.contains(&folded)
}

/// Hours as they are typed, with signs in the place of words: `9-17, 19-22`.
#[must_use]
pub fn hours_in_signs(typed: &str) -> String {
    let lines = plain(typed).replace(['\n', ';', '+', '&'], AND);
    let folded = folded(&lines);
    runs(&folded).map(|run| VOCABULARY.signs.get(run).copied().unwrap_or(run)).collect()
}

/// A text in runs of letters and runs of all else.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let is_word = rest.chars().next()?.is_alphabetic();
        let end = rest.find(|c: char| c.is_alphabetic() != is_word).unwrap_or(rest.len());
        let (run, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(run)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_of_a_month_is_taken_for_another_month_in_any_language() {
        for lang in Lang::ALL {
            for (name, index) in months(lang) {
                let number = i8::try_from(index + 1).ok();
                assert_eq!(month(&joined(&name)), number, "{name} in {}", lang.own_name());
            }
        }
    }

    #[test]
    fn every_list_of_months_and_weekdays_is_whole() {
        for lang in Lang::ALL {
            let listed =
                |key| lang.say(key).split(',').filter(|word| !word.trim().is_empty()).count();
            assert_eq!((listed("typed-months"), listed("typed-weekdays")), (12, 7), "{lang:?}");
        }
    }

    #[test]
    fn no_word_between_hours_means_two_things() {
        for (key, sign) in
            [("typed-between", BETWEEN), ("typed-and", AND), ("typed-around", AROUND)]
        {
            for word in words(key) {
                assert_eq!(VOCABULARY.signs.get(&word), Some(&sign), "{word}");
            }
        }
    }

    #[test]
    fn digits_of_other_scripts_are_digits() {
        assert_eq!(plain("٠١٢٣٤٥٦٧٨٩"), "0123456789");
        assert_eq!(plain("۰۱۲۳۴۵۶۷۸۹"), "0123456789");
        assert_eq!(plain("\u{2066}٩٫٣٠ \u{2013} ١٢\u{2069}، ١٣"), "9,30 - 12, 13");
    }

    #[test]
    fn words_are_found_however_their_letters_are_marked() {
        assert_eq!(folded("HAZİRAN Kasım ŚRODA"), "haziran kasim sroda");
        assert_eq!(folded("п’ятниця"), folded("П'ЯТНИЦЯ"));
        assert_eq!(folded("ليلًا ونهارًا"), folded("ليلا ونهارا"));
        assert_eq!(folded("أبريل"), folded("ابريل"));
    }
}
