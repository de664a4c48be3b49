//! Reports of mail servers about mail that did not arrive (RFC 3464).
//!
//! Anybody can write such a report, so it is believed only when it brings the Message-ID of a mail
//! that we sent lately: that is as hard to guess as a password.

use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};

use super::answer::Status;
use super::trouble::{self, ToldBy};
use crate::kit::{Moment, Tx};

/// What came of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It is no report of a mail server.
    NoReport,
    /// It is not about a mail that we sent lately.
    NotOurs,
    /// Nothing is lost: the mail is late, or it arrived.
    Nothing,
    /// The address is noted.
    Noted,
}

/// A report, understood.
#[derive(Debug, Default, PartialEq, Eq)]
struct Report {
    /// The Message-ID of the mail that it is about, without brackets.
    message_id: Option<String>,
    /// What became of it, for each reader.
    readers: Vec<Reader>,
}

/// What became of a mail for one reader.
#[derive(Debug, Default, PartialEq, Eq)]
struct Reader {
    final_recipient: String,
    action: String,
    status: String,
    diagnostic: String,
}

impl Reader {
    /// Whether the mail did not arrive and will not: only `failed` with a status of 5.
    fn lost(&self) -> Option<Status> {
        let status = Status::parse(self.status.split_whitespace().next()?)?;
        let is_lost = self.action.eq_ignore_ascii_case("failed") && status.class == 5;
        is_lost.then_some(status)
    }
}

/// Reads a report and notes the address when its mail did not arrive.
pub async fn hear_bounce(tx: &mut Tx, now: Moment, message: &[u8]) -> sqlx::Result<Heard> {
    let Some(report) = read(message) else { return Ok(Heard::NoReport) };
    let Some(mail_id) = report.message_id.as_deref().and_then(|id| id.split('@').next()) else {
        return Ok(Heard::NotOurs);
    };
    // Each of our mails has one reader. The report may name another address, when ours was forwarded.
    let Some(address) = trouble::sent_to(tx, mail_id).await? else { return Ok(Heard::NotOurs) };
    let lost = report.readers.iter().find_map(|reader| Some((reader, reader.lost()?)));
    let Some((reader, status)) = lost else { return Ok(Heard::Nothing) };
    let said = format!("{} {}", reader.status, reader.diagnostic);
    let said = said.replace(&reader.final_recipient, &super::masked(&reader.final_recipient));
    trouble::note(tx, now, &address, (status.kind(), ToldBy::Report), &said).await?;
    Ok(Heard::Noted)
}

/// Understands a report; `None` when it is something else.
fn read(message: &[u8]) -> Option<Report> {
    let message = MessageParser::default().parse(message)?;
    let status = message.parts.iter().find(|part| is_type(part, "message", "delivery-status"))?;
    let blocks = String::from_utf8_lossy(status.contents()).replace("\r\n", "\n");
    // The first block is about the message as a whole, each other one about a reader.
    let readers = blocks.split("\n\n").filter_map(reader).collect();
    Some(Report { message_id: original_id(&message), readers })
}

fn is_type(part: &MessagePart<'_>, kind: &str, sub: &str) -> bool {
    part.content_type().is_some_and(|found| {
        found.ctype().eq_ignore_ascii_case(kind)
            && found.subtype().is_some_and(|found| found.eq_ignore_ascii_case(sub))
    })
}

fn reader(block: &str) -> Option<Reader> {
    let fields = fields(block);
    let field = |name: &str| {
        let found = fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let reader = Reader {
        final_recipient: after_type(&field("Final-Recipient")),
        action: field("Action"),
        status: field("Status"),
        diagnostic: after_type(&field("Diagnostic-Code")),
    };
    (!reader.final_recipient.is_empty()).then_some(reader)
}

/// The fields of a block: name and value, with folded lines joined.
fn fields(block: &str) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in block.lines() {
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = fields.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            fields.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    fields
}

/// `rfc822; joke@voorbeeld.example` without its type.
fn after_type(value: &str) -> String {
    value.split_once(';').map_or(value, |(_, rest)| rest).trim().to_owned()
}

/// The Message-ID of the mail that came back: as a whole, or its headers only.
fn original_id(report: &Message<'_>) -> Option<String> {
    report.parts.iter().find_map(|part| match &part.body {
        PartType::Message(original) => original.message_id().map(str::to_owned),
        PartType::Text(_) | PartType::Binary(_) | PartType::InlineBinary(_) => {
            let is_headers = part.content_type().is_some_and(|kind| {
                kind.subtype().is_some_and(|sub| sub.eq_ignore_ascii_case("rfc822-headers"))
            });
            let headers = is_headers.then(|| MessageParser::default().parse(part.contents()));
            headers.flatten()?.message_id().map(str::to_owned)
        }
        PartType::Html(_) | PartType::Multipart(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const REPORT: &str = "From: MAILER-DAEMON@mail.delinde.example\r\n\
        To: bounces@delinde.example\r\n\
        Subject: Undelivered Mail Returned to Sender\r\n\
        MIME-Version: 1.0\r\n\
        Content-Type: multipart/report; report-type=delivery-status; boundary=\"b1\"\r\n\r\n\
        --b1\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
        --b1\r\nContent-Type: message/delivery-status\r\n\r\n\
        Reporting-MTA: dns; mail.delinde.example\r\n\r\n\
        Final-Recipient: rfc822; joke@voorbeeld.example\r\n\
        Action: failed\r\nStatus: 5.1.1\r\n\
        Diagnostic-Code: smtp; 550 5.1.1 no\r\n such user\r\n\r\n\
        --b1\r\nContent-Type: text/rfc822-headers\r\n\r\n\
        From: noreply@delinde.example\r\nMessage-ID: <0abc@delinde.example>\r\n\r\n\
        --b1--\r\n";

    #[test]
    fn a_report_says_which_mail_and_why() {
        let report = read(REPORT.as_bytes()).unwrap();
        assert_eq!(report.message_id.as_deref(), Some("0abc@delinde.example"));
        let [reader] = report.readers.as_slice() else { unreachable!("{report:?}") };
        assert_eq!(reader.final_recipient, "joke@voorbeeld.example");
        assert_eq!(reader.diagnostic, "550 5.1.1 no such user");
        assert_eq!(reader.lost(), Status::parse("5.1.1"));
    }

    #[test]
    fn a_whole_mail_that_came_back_is_recognised_too() {
        let whole = REPORT.replace("text/rfc822-headers", "message/rfc822");
        assert_eq!(read(whole.as_bytes()), read(REPORT.as_bytes()));
    }

    #[test]
    fn a_mail_that_is_only_late_is_not_lost() {
        let late = REPORT.replace("Action: failed", "Action: delayed").replace("5.1.1", "4.4.1");
        assert!(read(late.as_bytes()).unwrap().readers.iter().all(|one| one.lost().is_none()));
        let gave_up = REPORT.replace("Status: 5.1.1", "Status: 4.4.7");
        assert!(read(gave_up.as_bytes()).unwrap().readers.iter().all(|one| one.lost().is_none()));
    }

    #[test]
    fn a_holiday_message_is_no_report() {
        assert_eq!(read(b"From: joke@voorbeeld.example\r\nSubject: Weg\r\n\r\nTot maandag"), None);
        assert_eq!(read(b""), None);
    }

    proptest! {
        #[test]
        fn no_message_is_too_odd_to_be_read(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let report = read(&bytes);
            prop_assert!(report.is_none_or(|report| report.readers.len() < 600));
        }

        #[test]
        fn a_damaged_report_does_no_harm(cut in 0_usize..1_200, with in "\\PC{0,20}") {
            let cut = cut.min(REPORT.len());
            let damaged = format!("{}{with}{}", REPORT.get(..cut).unwrap(), REPORT.get(cut..).unwrap());
            prop_assert!(read(damaged.as_bytes()).is_none_or(|report| report.readers.len() < 20));
        }
    }
}
