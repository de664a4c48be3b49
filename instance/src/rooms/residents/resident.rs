//! What an account is, and the rules for what people type about themselves. No input or output.

use crate::kit::form::{Filled, Problems};
use crate::kit::id::secret_hash;
use crate::kit::mail;
use crate::kit::may::{Role, Roles};
use crate::kit::retention;
use crate::kit::text::one_line;
use crate::kit::typed::plain;
use crate::kit::{Lang, Moment};

/// An account, as those who run the house and the resident see it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Member {
    /// Its id.
    pub id: String,
    /// The address that the codes go to.
    pub email: String,
    /// First name; what neighbours see.
    pub name: String,
    /// What they are in the house.
    #[sqlx(try_from = "String")]
    pub roles: Roles,
    /// Since when.
    pub created_at: Moment,
}

impl Member {
    /// Where mail reaches them; `None` for who came in with a card and has no e-mail.
    #[must_use]
    pub fn mail(&self) -> Option<&str> {
        Some(self.email.as_str()).filter(|email| email.contains('@'))
    }
}

/// How long a code can be used.
pub const CODE_LASTS: i64 = retention::SIGN_IN_CODE;
/// How often a code can be tried.
pub const MOST_TRIES: i64 = 5;
/// The most characters of a first name.
const MOST_NAME: usize = 40;

/// The key of the name of a role.
#[must_use]
pub fn role_word(role: Role) -> &'static str {
    match role {
        Role::Resident => "residents-role-resident",
        Role::OrganisationEditor => "residents-role-organisation-editor",
        Role::Host => "residents-role-host",
        Role::Mediator => "residents-role-mediator",
        Role::Editor => "residents-role-editor",
        Role::Administrator => "residents-role-administrator",
    }
}

/// The key of the line that says what a duty means.
#[must_use]
pub fn role_line(role: Role) -> &'static str {
    match role {
        Role::Resident => "residents-role-resident-line",
        Role::OrganisationEditor => "residents-role-organisation-editor-line",
        Role::Host => "residents-role-host-line",
        Role::Mediator => "residents-role-mediator-line",
        Role::Editor => "residents-role-editor-line",
        Role::Administrator => "residents-role-administrator-line",
    }
}

/// "Gastheer of gastvrouw, redacteur"; for who has no duties: "buur".
#[must_use]
pub fn roles_in_words(lang: Lang, roles: Roles) -> String {
    let duties: Vec<String> = roles.iter().map(|role| lang.say(role_word(role))).collect();
    if duties.is_empty() { lang.say(role_word(Role::Resident)) } else { duties.join(", ") }
}

/// Whether a text is an e-mail address that an account can have.
#[must_use]
pub fn is_email(text: &str) -> bool {
    mail::is_address(&normal_email(text))
}

/// The one way in which an address is kept, so that capitals make no second account.
#[must_use]
pub fn normal_email(text: &str) -> String {
    text.trim().to_lowercase()
}

/// A first name as it is kept.
#[must_use]
pub fn first_name(text: &str) -> String {
    one_line(text, MOST_NAME)
}

/// Reads the address in the first step of signing in.
pub fn read_email(form: &Filled) -> Result<String, Problems> {
    let email = normal_email(form.text("email"));
    if mail::is_address(&email) {
        return Ok(email);
    }
    let mut problems = Problems::none();
    let word = if email.is_empty() { "residents-email-empty" } else { "residents-email-wrong" };
    problems.add("email", word);
    Err(problems)
}

/// Reads a new first name.
pub fn read_name(form: &Filled) -> Result<String, Problems> {
    let name = first_name(form.text("name"));
    if !name.is_empty() {
        return Ok(name);
    }
    let mut problems = Problems::none();
    problems.add("name", "residents-name-empty");
    Err(problems)
}

/// The six digits made from a fresh secret.
#[must_use]
pub fn code_of(secret: &str) -> String {
    let chance = secret.get(..15).and_then(|digits| u64::from_str_radix(digits, 16).ok());
    format!("{:06}", chance.unwrap_or_default() % 1_000_000)
}

/// The digits of a code as somebody typed it: "123 456", "123-456" and "١٢٣٤٥٦" are fine.
#[must_use]
pub fn typed_code(text: &str) -> String {
    plain(text).chars().filter(char::is_ascii_digit).collect()
}

/// The form in which a code is kept: bound to its address, so that it opens no other account.
#[must_use]
pub fn code_hash(email: &str, code: &str) -> String {
    secret_hash(&format!("{email} {code}"))
}

/// The form in which a code for another address is kept: bound to the account and to the address, so
/// that it lets nobody in and sets no other address.
#[must_use]
pub fn new_address_hash(resident_id: &str, email: &str, code: &str) -> String {
    code_hash(&format!("{resident_id} {email}"), code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_capitals_is_the_same_address() {
        let form = Filled::with(vec![("email", " Joke@Voorbeeld.Example ".to_owned())]);
        assert_eq!(read_email(&form).unwrap(), "joke@voorbeeld.example");
    }

    #[test]
    fn an_address_without_an_at_sign_is_explained() {
        let form = Filled::with(vec![("email", "joke.example".to_owned())]);
        let problems = read_email(&form).unwrap_err();
        assert_eq!(problems.0.first().unwrap().word, "residents-email-wrong");
    }

    #[test]
    fn a_code_has_six_digits_and_follows_the_secret() {
        let code = code_of(&"0".repeat(64));
        assert_eq!(code, "000000");
        assert_ne!(code_of(&"f".repeat(64)), code);
        assert_eq!(code_of(&"f".repeat(64)).len(), 6);
    }

    #[test]
    fn a_code_may_be_typed_with_a_space() {
        assert_eq!(typed_code(" 123 456 "), "123456");
    }

    #[test]
    fn a_code_may_be_typed_with_dashes_and_in_the_digits_of_another_script() {
        for typed in
            ["123-456", "12\u{2013}34\u{2013}56", "١٢٣٤٥٦", "۱۲۳ ۴۵۶", "\u{2066}123456\u{2069}."]
        {
            assert_eq!(typed_code(typed), "123456", "{typed}");
        }
    }

    #[test]
    fn a_code_for_another_address_is_bound_to_the_account_too() {
        let (mine, email) = ("0192f0c1", "joke@voorbeeld.example");
        let hash = new_address_hash(mine, email, "123456");
        assert_ne!(hash, code_hash(email, "123456"), "it would also open a session");
        assert_ne!(hash, new_address_hash("0192f0c2", email, "123456"));
        assert_ne!(hash, new_address_hash(mine, "kim@voorbeeld.example", "123456"));
    }

    #[test]
    fn a_code_opens_only_the_account_it_was_sent_to() {
        assert_ne!(code_hash("a@b.example", "123456"), code_hash("c@b.example", "123456"));
    }

    #[test]
    fn a_name_of_white_space_is_no_name() {
        let form = Filled::with(vec![("name", " \n\t ".to_owned())]);
        assert!(read_name(&form).is_err());
    }
}
