//! A letter to the house: what has to be in it. No input or output.

use crate::kit::form::{Filled, Problems};
use crate::kit::text::{one_line, several_lines};
use crate::kit::typed;

/// The field that people do not see and programs fill in.
pub const TRAP: &str = "website";
/// The most characters of a name, of a way to be reached, and of a text.
const MOST_NAME: usize = 60;
const MOST_REPLY_TO: usize = 200;
const MOST_TEXT: usize = 5_000;

/// A letter to the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Whose, as they call themselves.
    pub name: String,
    /// A phone number or an e-mail address; empty for a neighbour who gave none and reads the answer
    /// among their messages.
    pub reply_to: String,
    /// What they write.
    pub text: String,
}

impl Letter {
    /// Reads what was typed, or says everything that is wrong with it. A guest cannot be answered
    /// without a phone number or an e-mail address; who is signed in can.
    pub fn read(form: &Filled, is_neighbour: bool) -> Result<Self, Problems> {
        let letter = Self {
            name: one_line(form.text("name"), MOST_NAME),
            reply_to: one_line(&typed::plain(form.text("reply_to")), MOST_REPLY_TO),
            text: several_lines(form.text("text"), MOST_TEXT),
        };
        let mut problems = Problems::none();
        if letter.name.is_empty() {
            problems.add("name", "contact-name-empty");
        }
        if letter.reply_to.is_empty() {
            if !is_neighbour {
                problems.add("reply_to", "contact-reply-to-empty");
            }
        } else if !can_be_reached(&letter.reply_to) {
            problems.add("reply_to", "contact-reply-to-wrong");
        }
        if letter.text.is_empty() {
            problems.add("text", "contact-text-empty");
        }
        if form.ticked(TRAP) {
            problems.add(TRAP, "contact-trap-filled");
        }
        if problems.is_empty() { Ok(letter) } else { Err(problems) }
    }

    /// Whether it can be answered by e-mail.
    #[must_use]
    pub fn has_email(&self) -> bool {
        typed::email(&self.reply_to).is_some()
    }
}

fn can_be_reached(text: &str) -> bool {
    typed::email(text).is_some() || typed::is_phone(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(more: &[(&'static str, &str)]) -> Filled {
        let mut form = Filled::with(vec![
            ("name", "Joke".to_owned()),
            ("reply_to", "(000) 000 12 34".to_owned()),
            ("text", "Is er morgen soep?".to_owned()),
        ]);
        for (name, value) in more {
            form.put(name, *value);
        }
        form
    }

    fn wrong(name: &'static str, value: &str) -> Vec<&'static str> {
        let problems = Letter::read(&filled(&[(name, value)]), false).unwrap_err();
        problems.0.iter().map(|problem| problem.word).collect()
    }

    #[test]
    fn a_letter_can_be_answered_by_phone_or_by_mail() {
        assert!(!Letter::read(&filled(&[]), false).unwrap().has_email());
        let by_mail = filled(&[("reply_to", "joke@buren.example")]);
        let by_mail = Letter::read(&by_mail, false).unwrap();
        assert!(by_mail.has_email());
    }

    #[test]
    fn a_phone_number_in_arabic_digits_is_one_that_a_host_can_dial() {
        let typed = filled(&[("reply_to", "(٠٠٠) ٠٠٠ ١٢ ٣٤")]);
        let letter = Letter::read(&typed, false).unwrap();
        assert_eq!(letter.reply_to, "(000) 000 12 34");
    }

    #[test]
    fn a_letter_that_cannot_be_answered_comes_back() {
        assert_eq!(wrong("reply_to", " "), ["contact-reply-to-empty"]);
        assert_eq!(wrong("reply_to", "bel maar"), ["contact-reply-to-wrong"]);
        assert_eq!(wrong("reply_to", "123"), ["contact-reply-to-wrong"]);
    }

    #[test]
    fn a_neighbour_gives_no_number_or_one_that_is_right() {
        let none = Letter::read(&filled(&[("reply_to", " ")]), true).unwrap();
        assert!(none.reply_to.is_empty() && !none.has_email());
        assert!(Letter::read(&filled(&[("reply_to", "bel maar")]), true).is_err());
    }

    #[test]
    fn a_program_that_fills_in_everything_is_told_so_like_anybody() {
        assert_eq!(wrong(TRAP, "https://koop.example"), ["contact-trap-filled"]);
    }

    #[test]
    fn everything_that_is_missing_is_said_at_once() {
        let problems = Letter::read(&Filled::default(), false).unwrap_err();
        let fields: Vec<_> = problems.0.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["name", "reply_to", "text"]);
    }
}
