//! How who asks can be reached.

use crate::kit::form::{Filled, Problems};
use crate::kit::text::one_line;
use crate::kit::typed;

/// The most characters of a phone number.
const MOST_PHONE: usize = 30;
/// The most characters of either.
const MOST: usize = 200;

/// Where somebody can be reached: one of the two is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// A phone number; empty for who gives an e-mail address.
    pub phone: String,
    /// An e-mail address; empty for who gives a phone number.
    pub email: String,
}

impl Contact {
    /// Reads what was typed in the one field for both, or says what is wrong with it.
    pub fn read(form: &Filled) -> Result<Self, Problems> {
        let typed = one_line(&typed::plain(form.text("contact")), MOST);
        if let Some(email) = typed::email(&typed) {
            return Ok(Self { phone: String::new(), email });
        }
        if typed.len() <= MOST_PHONE && typed::is_phone(&typed) {
            return Ok(Self { phone: typed, email: String::new() });
        }
        let empty = "attendance-contact-empty";
        let word = if typed.is_empty() { empty } else { "attendance-contact-wrong" };
        let mut problems = Problems::none();
        problems.add("contact", word);
        Err(problems)
    }
}

/// Reads where somebody wants to be called; they need not say.
pub fn read_phone(form: &Filled, problems: &mut Problems) -> String {
    let phone = one_line(&typed::plain(form.text("phone")), MOST_PHONE);
    if !phone.is_empty() && !typed::is_phone(&phone) {
        problems.add("phone", "mediation-phone-wrong");
    }
    phone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<Contact, Problems> {
        Contact::read(&Filled::with(vec![("contact", typed.to_owned())]))
    }

    #[test]
    fn a_phone_number_or_an_address_is_enough() {
        assert_eq!(read(" (000) 000 11 22 ").unwrap().phone, "(000) 000 11 22");
        assert_eq!(read("(٠٠٠) ٠٠٠ ١٢ ٣٤").unwrap().phone, "(000) 000 12 34");
        assert_eq!(read("riet@buren.example").unwrap().email, "riet@buren.example");
    }

    #[test]
    fn what_reaches_nobody_is_told_so() {
        let wrong = |typed| read(typed).unwrap_err().0.first().map(|problem| problem.word);
        assert_eq!(wrong(" "), Some("attendance-contact-empty"));
        assert_eq!(wrong("bij de buren"), Some("attendance-contact-wrong"));
        assert_eq!(wrong("12 34"), Some("attendance-contact-wrong"));
    }
}
