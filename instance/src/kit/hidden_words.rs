//! Words that a house does not want to see: one list for every room that looks for them.
//!
//! The living room covers them up or gives the message back; elsewhere what has one waits until
//! somebody of the house looked at it.

use super::settings::{self, Settings};
use super::store::Tx;
use super::text::one_line;

/// The setting with the words, a line each.
const SETTING: &str = "living_room_hidden";
/// The most hidden words.
const MOST: usize = 500;
/// The most characters of one.
const MOST_WORD: usize = 120;

/// Words that are not for this house, and what the living room does with a message that has one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hidden {
    /// In lower case, without accents.
    words: Vec<String>,
    /// Whether they are covered up; otherwise the message comes back to who wrote it.
    pub covers: bool,
}

/// The words of this house as they were typed, a line each.
#[must_use]
pub fn typed(settings: &Settings) -> &str {
    settings.own(SETTING)
}

/// Keeps the words as they were typed, a line each.
pub async fn keep(tx: &mut Tx, typed: &str) -> sqlx::Result<u64> {
    settings::keep(tx, SETTING, &lines(typed).join("\n")).await
}

fn lines(typed: &str) -> Vec<String> {
    let lines = typed.lines().map(|line| one_line(line, MOST_WORD));
    lines.filter(|line| !line.is_empty()).take(MOST).collect()
}

/// A letter without its accent, in lower case.
fn plain(letter: char) -> char {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match small {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        other => other,
    }
}

impl Hidden {
    /// These words, a line each.
    #[must_use]
    pub fn of(typed: &str, covers: bool) -> Self {
        let words = lines(typed);
        let words = words.iter().map(|word| word.chars().map(plain).collect()).collect();
        Self { words, covers }
    }

    /// Where hidden words stand in a text: as whole words, whatever their capitals and accents.
    /// In characters, each with its first and the one after its last.
    fn places(&self, text: &[char]) -> Vec<(usize, usize)> {
        let is_word = |at: Option<&char>| at.is_some_and(|letter| letter.is_alphanumeric());
        let mut places = Vec::new();
        for word in &self.words {
            let length = word.chars().count();
            for (start, window) in text.windows(length.max(1)).enumerate() {
                let before = start.checked_sub(1).and_then(|index| text.get(index));
                let is_same = window.iter().copied().map(plain).eq(word.chars());
                if is_same && !is_word(before) && !is_word(text.get(start + length)) {
                    places.push((start, start + length));
                }
            }
        }
        places
    }

    /// Whether a text has a hidden word.
    #[must_use]
    pub fn are_in(&self, text: &str) -> bool {
        !self.places(&text.chars().collect::<Vec<_>>()).is_empty()
    }

    /// The text with dots in the place of hidden words.
    #[must_use]
    pub fn cover(&self, text: &str) -> String {
        let mut letters: Vec<char> = text.chars().collect();
        for (start, end) in self.places(&letters) {
            letters.iter_mut().take(end).skip(start).for_each(|letter| *letter = '•');
        }
        letters.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hidden_word_is_seen_whatever_its_capitals_and_accents() {
        let hidden = Hidden::of("Lelijkerd\ndomme gans", false);
        for text in ["Jij LELIJKERD.", "lélijkerd", "een domme gans, dat ben je"] {
            assert!(hidden.are_in(text), "{text}");
        }
    }

    #[test]
    fn a_part_of_a_word_is_not_that_word() {
        let hidden = Hidden::of("kip", false);
        assert!(!hidden.are_in("Wij eten kippensoep en skippen de toetjes"));
        assert!(hidden.are_in("kip!"));
    }

    #[test]
    fn covering_leaves_the_rest_as_it_was() {
        assert_eq!(Hidden::of("kip", true).cover("Kip, ik zag een kip"), "•••, ik zag een •••");
    }
}
