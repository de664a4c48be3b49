//! The second step of signing in: codes of an app (RFC 6238), and recovery codes for when the app
//! is not at hand. The rules only; [`super::sure`] does what they say.

use totp_rs::{Builder, Secret, Totp};

use super::resident::typed_code;
use crate::kit::Moment;
use crate::kit::id::{new_secret, secret_hash};
use crate::kit::time::MINUTE;
use crate::kit::typed::plain;

/// How often in a row somebody may answer wrongly.
pub const MOST_STEP_TRIES: i64 = 5;
/// How long they wait after that.
pub const REST: i64 = 15 * MINUTE;
/// How many recovery codes there are.
pub const RECOVERY_CODES: usize = 10;
/// So few recovery codes left that it is time for new ones.
pub const FEW_CODES: i64 = 3;
/// Milliseconds in which an app shows one code (RFC 6238, 5.2).
const STEP: i64 = 30_000;
/// Characters of a recovery code, without those that look alike.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
/// How many characters a recovery code has: 60 bits of chance.
const RECOVERY_LENGTH: usize = 12;
/// The secret of the demo, which everybody may know. It is used nowhere else.
pub const DEMO_SECRET: &str = "BUURTBONDDEMOCODENERGENSANDERS23";

/// Why the second step was not passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotPassed {
    /// It is another code.
    Wrong,
    /// The code is right, but was used before.
    Used,
    /// Too many wrong answers in a row: wait.
    TooOften,
}

impl NotPassed {
    /// The key of the sentence about it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Wrong => "residents-step-wrong",
            Self::Used => "residents-step-used",
            Self::TooOften => "residents-step-too-often",
        }
    }
}

fn app(secret: &str) -> Option<Totp> {
    let secret = Secret::try_from_base32(secret).ok()?;
    Builder::new().with_secret(secret).build().ok()
}

/// A new secret for an app: 160 bits (RFC 4226, 4) in base32.
#[must_use]
pub fn new_app_secret() -> String {
    let chance = hex::decode(new_secret()).unwrap_or_default();
    let secret: Vec<u8> = chance.into_iter().take(20).collect();
    Secret::from(secret).to_base32()
}

/// The half minute that a moment lies in (RFC 6238, 4.2).
#[must_use]
pub fn step_at(now: Moment) -> i64 {
    now.millis() / STEP
}

/// Which half minute a typed code belongs to: this one, the one before or the one after, since
/// clocks differ (RFC 6238, 5.2). A code of a half minute up to `last` was used before.
pub fn check_app(secret: &str, typed: &str, last: i64, now: Moment) -> Result<i64, NotPassed> {
    let seconds = u64::try_from(now.millis() / 1_000).unwrap_or_default();
    let found = app(secret).and_then(|app| app.check(&typed_code(typed), seconds));
    let step = found.and_then(|step| i64::try_from(step).ok()).ok_or(NotPassed::Wrong)?;
    if step > last { Ok(step) } else { Err(NotPassed::Used) }
}

/// The code that an app shows in this half minute; empty for a secret that is none.
#[must_use]
pub fn app_code(secret: &str, step: i64) -> String {
    let seconds = u64::try_from(step * STEP / 1_000).unwrap_or_default();
    app(secret).map(|app| app.generate(seconds).to_string()).unwrap_or_default()
}

/// In groups, as it is read and typed: "abcd efgh".
#[must_use]
pub fn in_groups(text: &str, size: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(size).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// What the picture for the app says (the `otpauth` scheme that all apps read).
#[must_use]
pub fn app_address(secret: &str, house: &str, email: &str) -> String {
    // A colon would end the name of the house too early.
    let (house, email) = (encoded(&house.replace(':', " ")), encoded(email));
    format!("otpauth://totp/{house}:{email}?secret={secret}&issuer={house}")
}

fn encoded(text: &str) -> String {
    let all: String = url::form_urlencoded::byte_serialize(text.as_bytes()).collect();
    all.replace('+', "%20")
}

/// A new recovery code: "abcd-efgh-ijkm".
#[must_use]
pub fn new_recovery_code() -> String {
    let chance = hex::decode(new_secret()).unwrap_or_default();
    let letter = |byte: &u8| LETTERS.get(usize::from(byte % 32)).copied().map(char::from);
    let code: String = chance.iter().take(RECOVERY_LENGTH).filter_map(letter).collect();
    in_groups(&code, 4).replace(' ', "-")
}

/// The form in which a recovery code is kept, however it was typed: bound to its owner.
#[must_use]
pub fn recovery_hash(resident_id: &str, typed: &str) -> String {
    let code: String =
        plain(typed).to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    secret_hash(&format!("{resident_id} {code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(seconds: i64) -> Moment {
        Moment::from_millis(seconds * 1_000)
    }

    #[test]
    fn the_codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, shortened to six digits.
        let secret = Secret::from(b"12345678901234567890".to_vec()).to_base32();
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")]
        {
            assert_eq!(app_code(&secret, step_at(moment(seconds))), code);
            assert_eq!(check_app(&secret, code, 0, moment(seconds)), Ok(seconds / 30));
        }
    }

    #[test]
    fn a_code_is_good_for_one_half_minute_early_or_late_and_once() {
        let secret = new_app_secret();
        let code = app_code(&secret, 1_000);
        for (seconds, expected) in [
            (999 * 30, Ok(1_000)),
            (1_000 * 30 + 29, Ok(1_000)),
            (1_001 * 30 + 29, Ok(1_000)),
            (1_002 * 30, Err(NotPassed::Wrong)),
            (998 * 30, Err(NotPassed::Wrong)),
        ] {
            assert_eq!(check_app(&secret, &code, 0, moment(seconds)), expected, "{seconds}");
        }
        assert_eq!(check_app(&secret, &code, 1_000, moment(30_000)), Err(NotPassed::Used));
    }

    #[test]
    fn nonsense_is_a_wrong_code() {
        let secret = new_app_secret();
        for typed in ["", "12345", "1234567", "geheim", "-00001", "\u{661}\u{662}\u{663}456"] {
            assert_eq!(
                check_app(&secret, typed, 0, moment(3_000)),
                Err(NotPassed::Wrong),
                "{typed}"
            );
        }
        assert_eq!(check_app("geen secret", "123456", 0, moment(3_000)), Err(NotPassed::Wrong));
    }

    #[test]
    fn the_secret_of_the_demo_is_one() {
        assert_eq!(app_code(DEMO_SECRET, 7).len(), 6);
        assert_eq!(new_app_secret().len(), DEMO_SECRET.len());
        assert_ne!(new_app_secret(), new_app_secret());
    }

    #[test]
    fn a_recovery_code_may_be_typed_in_any_way() {
        let code = new_recovery_code();
        assert_eq!(code.len(), RECOVERY_LENGTH + 2, "{code}");
        let typed = format!(" {} ", code.replace('-', " ").to_uppercase());
        assert_eq!(recovery_hash("noor", &typed), recovery_hash("noor", &code));
        assert_ne!(recovery_hash("kim", &code), recovery_hash("noor", &code));
    }

    #[test]
    fn the_app_is_told_whose_code_it_is() {
        let address = app_address("ABCD", "De Linde: huis", "noor+x@delinde.example");
        assert_eq!(
            address,
            "otpauth://totp/De%20Linde%20%20huis:noor%2Bx%40delinde.example?secret=ABCD&\
             issuer=De%20Linde%20%20huis"
        );
    }
}
