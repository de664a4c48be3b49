//! The invitation card: how somebody without e-mail comes in. A host makes it and prints it; its
//! code is the key, for the first time and every time after.

use crate::kit::Moment;
use crate::kit::id::{new_secret, secret_hash};
use crate::kit::retention;
use crate::kit::text::one_line;
use crate::kit::typed::plain;

/// How long a card that nobody used stays valid.
pub const UNUSED_LASTS: i64 = retention::CARD_UNUSED;
/// How long a card stays valid after it was used; each use starts this again.
pub const USED_LASTS: i64 = retention::CARD;
/// Characters of a code: 31^12 is about 59 bits, tried over a limited number of tries.
const LENGTH: usize = 12;
/// No 0, 1, i, l or o: on paper these are taken for each other.
const LETTERS: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";

/// A card as hosts see it; the code itself is not kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Card {
    /// Its id.
    pub id: String,
    /// The first name that the host wrote on it.
    pub name: String,
    /// Whose key it is, once it was used.
    pub resident_id: Option<String>,
    /// When it was printed.
    pub created_at: Moment,
    /// Until when it is valid.
    pub expires_at: Moment,
    /// When it was used last.
    pub used_at: Option<Moment>,
}

impl Card {
    /// A fresh card, and the code to print on it.
    #[must_use]
    pub fn new(id: String, name: &str, now: Moment) -> (Self, String) {
        let card = Self {
            id,
            name: one_line(name, 40),
            resident_id: None,
            created_at: now,
            expires_at: now.plus(UNUSED_LASTS),
            used_at: None,
        };
        (card, new_code())
    }
}

/// A code that nobody has yet, as it is kept in the QR code: twelve small letters and digits.
#[must_use]
pub fn new_code() -> String {
    let secret = new_secret();
    let bytes = secret.as_bytes().chunks(2).take(LENGTH);
    let letter = |pair: &[u8]| {
        let byte = std::str::from_utf8(pair).ok().and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let index = usize::from(byte.unwrap_or_default()) % LETTERS.len();
        LETTERS.get(index).map(|letter| char::from(*letter))
    };
    bytes.filter_map(letter).collect()
}

/// A code as it is printed: "abcd efgh jkmn".
#[must_use]
pub fn printed(code: &str) -> String {
    let letters: Vec<char> = code.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

/// A code as somebody typed it, with whatever signs between; `None` when it cannot be one.
#[must_use]
pub fn typed(text: &str) -> Option<String> {
    let code: String = plain(text).to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let is_code = code.len() == LENGTH && code.bytes().all(|byte| LETTERS.contains(&byte));
    is_code.then_some(code)
}

/// The form in which a code is kept.
#[must_use]
pub fn code_hash(code: &str) -> String {
    secret_hash(&format!("card {code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_code_can_be_typed_in_any_way() {
        let code = new_code();
        assert_eq!(typed(&printed(&code)).as_ref(), Some(&code));
        assert_eq!(typed(&printed(&code).to_uppercase().replace(' ', "-")), Some(code));
        assert_eq!(typed("abcd.٢٣٤٥ \u{2013} efgh").as_deref(), Some("abcd2345efgh"));
    }

    #[test]
    fn letters_that_look_alike_are_not_on_a_card() {
        for letter in ['0', '1', 'i', 'l', 'o'] {
            assert!(!LETTERS.contains(&u8::try_from(letter).unwrap()));
        }
        assert_eq!(typed("abcd efgh ijkl"), None);
    }

    #[test]
    fn no_two_cards_have_the_same_code() {
        assert_ne!(new_code(), new_code());
    }
}
