//! What the answer of a mail server means for the address that a mail was for. No input or output.

/// What is wrong with an address, as far as it can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::Type)]
#[sqlx(type_name = "TEXT", rename_all = "snake_case")]
pub enum Kind {
    /// There is no such address (any more).
    Unknown,
    /// The mailbox is full.
    Full,
    /// The server of the reader does not want our mail.
    Refused,
    /// Something else.
    Other,
}

impl Kind {
    /// The name in the database.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Full => "full",
            Self::Refused => "refused",
            Self::Other => "other",
        }
    }
}

/// An enhanced status code (RFC 3463): class, subject and detail, as in `5.1.1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Status {
    /// 2 is success, 4 may be better later, 5 stays wrong.
    pub class: u16,
    /// What it is about: 1 is the address, 2 the mailbox, 7 the rules.
    pub subject: u16,
    /// What exactly.
    pub detail: u16,
}

impl Status {
    /// Reads a status such as `5.1.1`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|part| {
            let is_number = (1..=3).contains(&part.len());
            is_number.then(|| part.parse::<u16>().ok()).flatten()
        });
        let status =
            Self { class: numbers.next()??, subject: numbers.next()??, detail: numbers.next()?? };
        (numbers.next().is_none() && matches!(status.class, 2 | 4 | 5)).then_some(status)
    }

    /// The first status in what a server said.
    fn in_words(words: &str) -> Option<Self> {
        words.split(|c: char| !c.is_ascii_digit() && c != '.').find_map(Self::parse)
    }

    /// What it says about an address.
    pub fn kind(self) -> Kind {
        match (self.subject, self.detail) {
            (2, 2) => Kind::Full,
            (1, _) | (2, 1) => Kind::Unknown,
            (6 | 7, _) => Kind::Refused,
            _ => Kind::Other,
        }
    }

    /// Whether it is about who sends (RFC 3463: 1.7, 1.8, and 7.8 and up), or about how we speak (5.x).
    fn is_about_us(self) -> bool {
        matches!((self.subject, self.detail), (1, 7 | 8) | (5, 0..=2 | 4..=6) | (7, 0 | 8..=14))
    }
}

/// What to do after a server said no.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The address gives trouble: this mail is given up.
    Trouble(Kind),
    /// It is not about the address: the operator can do something, or it passes. Try again.
    Later,
}

/// Judges the answer of a server: `code` is its reply code (RFC 5321, section 4.2.3).
pub(super) fn judge(code: u16, words: &str) -> Verdict {
    if !(500..600).contains(&code) {
        return Verdict::Later;
    }
    let status = Status::in_words(words).filter(|status| status.class == 5);
    // 50x: our command; 521 and 53x: the server takes no mail, or not from us like this.
    if matches!(code, 500..=504 | 521 | 530..=538) || status.is_some_and(Status::is_about_us) {
        return Verdict::Later;
    }
    Verdict::Trouble(status.map_or_else(|| usual_kind(code), Status::kind))
}

/// What a code means of a server that gives no enhanced status.
fn usual_kind(code: u16) -> Kind {
    match code {
        550 | 551 | 553 | 556 => Kind::Unknown,
        552 => Kind::Full,
        554 => Kind::Refused,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn trouble(code: u16, words: &str) -> Kind {
        match judge(code, words) {
            Verdict::Trouble(kind) => kind,
            Verdict::Later => unreachable!("{code} {words} is about the address"),
        }
    }

    #[test]
    fn an_unknown_mailbox_is_trouble_with_the_address() {
        let said = "permanent error (550): 5.1.1 <joke@x.example>: User unknown";
        assert_eq!(trouble(550, said), Kind::Unknown);
        assert_eq!(trouble(550, "permanent error (550): No such user"), Kind::Unknown);
    }

    #[test]
    fn a_full_mailbox_and_a_wall_are_told_apart() {
        assert_eq!(trouble(552, "5.2.2 Mailbox full"), Kind::Full);
        assert_eq!(trouble(550, "5.7.1 Rejected as spam"), Kind::Refused);
        assert_eq!(trouble(554, "No"), Kind::Refused);
        assert_eq!(trouble(550, "5.4.6 Routing loop"), Kind::Other);
    }

    #[test]
    fn a_wrong_password_of_ours_is_no_trouble_with_an_address() {
        assert_eq!(judge(535, "5.7.8 Authentication failed"), Verdict::Later);
        assert_eq!(judge(530, "5.7.0 Must issue STARTTLS first"), Verdict::Later);
        assert_eq!(judge(553, "5.1.8 Sender address rejected"), Verdict::Later);
        assert_eq!(judge(451, "4.7.1 Greylisted"), Verdict::Later);
    }

    #[test]
    fn a_status_has_three_small_numbers() {
        let status = Status { class: 5, subject: 1, detail: 10 };
        assert_eq!(Status::parse("5.1.10"), Some(status));
        for odd in ["", "5.1", "5.1.1.1", "3.1.1", "5.1.1234", "5..1", "a.b.c"] {
            assert_eq!(Status::parse(odd), None, "{odd}");
        }
    }

    proptest! {
        #[test]
        fn whatever_a_server_says_there_is_a_verdict(code in 0_u16..1000, words in ".*") {
            let is_permanent = (500..600).contains(&code);
            prop_assert!(is_permanent || judge(code, &words) == Verdict::Later);
        }
    }
}
