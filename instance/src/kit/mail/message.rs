//! A mail as a message: headers, a text part and an HTML part (RFC 5322, RFC 2046).

use std::time::{Duration, UNIX_EPOCH};

use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};

use super::letter::Mail;
use super::look::Dressed;
use crate::config::Config;
use crate::kit::Moment;
use crate::kit::settings::Settings;
use crate::kit::text::one_line;

/// The most characters of a subject.
const MOST_SUBJECT: usize = 200;

/// Why a mail cannot become a message.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unsendable {
    /// The mail itself is wrong: trying again is of no use.
    #[error("{0}")]
    Mail(String),
    /// The configuration is wrong: the operator can mend it.
    #[error("{0}")]
    Configuration(String),
}

/// A message with the addresses on its envelope.
pub(super) struct Sealed {
    /// From whom, and to whom.
    pub envelope: Envelope,
    /// The message as it is sent.
    pub bytes: Vec<u8>,
}

/// What goes into a message besides the mail itself.
pub(super) struct Sender<'a> {
    pub config: &'a Config,
    pub settings: &'a Settings,
    pub now: Moment,
}

/// Makes the message of a mail. `id` is that of the mail, and makes its Message-ID: a mail that is
/// sent twice after a crash has the same one both times.
pub(super) fn seal(
    from: &Sender<'_>,
    mail: &Mail,
    dressed: Dressed,
    id: &str,
) -> Result<Sealed, Unsendable> {
    let wrong = |error: &dyn std::fmt::Display| Unsendable::Mail(error.to_string());
    let to: Address = mail.to.trim().parse().map_err(|e| wrong(&e))?;
    let sender = sender(from)?;
    let bounces_to = bounces_to(from.config)?.unwrap_or_else(|| sender.email.clone());
    let host = from.config.origin.host_str().unwrap_or_default();
    let millis = u64::try_from(from.now.millis()).unwrap_or_default();
    let mut message = Message::builder()
        .from(sender)
        .to(Mailbox::new(None, to.clone()))
        // `one_line` takes line breaks out: what follows one would be read as a header.
        .subject(one_line(&mail.subject, MOST_SUBJECT))
        .date(UNIX_EPOCH + Duration::from_millis(millis))
        .message_id(Some(format!("<{id}@{host}>")))
        .raw_header(header("Content-Language", dressed.lang.code()))
        // RFC 3834: nobody's holiday message answers it.
        .raw_header(header("Auto-Submitted", "auto-generated"));
    if let Some(address) = answers_to(from.settings, mail) {
        message = message.reply_to(address);
    }
    if let Some(url) = mail.unsubscribe().and_then(|url| url::Url::parse(url).ok()) {
        message = message.raw_header(header("List-Unsubscribe", &format!("<{url}>")));
        if mail.list().is_some() {
            let one_click = header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message = message.raw_header(one_click);
        }
    }
    if let Some(list) = mail.list() {
        message = message.raw_header(header("List-Id", &format!("<{list}.{host}>")));
    }
    let parts = MultiPart::alternative_plain_html(dressed.text, dressed.html);
    let message = message.multipart(parts).map_err(|e| wrong(&e))?;
    let envelope = Envelope::new(Some(bounces_to), vec![to]).map_err(|e| wrong(&e))?;
    Ok(Sealed { envelope, bytes: message.formatted() })
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), one_line(value, 900))
}

/// Who sends: as the operator says, or the house at its own host.
fn sender(from: &Sender<'_>) -> Result<Mailbox, Unsendable> {
    if let Some(address) = set(from.config.mail_from.as_ref()) {
        let wrong =
            |error| Unsendable::Configuration(format!("BUURTBOND_MAIL_FROM `{address}`: {error}"));
        return address.parse().map_err(wrong);
    }
    let host = from.config.origin.host_str().unwrap_or_default();
    let address = Address::new("noreply", host);
    let address = address.map_err(|error| Unsendable::Configuration(format!("{host}: {error}")))?;
    let name = one_line(&from.settings.name, 60);
    Ok(Mailbox::new((!name.is_empty()).then_some(name), address))
}

/// A setting that is there; an empty one in the environment is none.
fn set(value: Option<&String>) -> Option<&String> {
    value.filter(|value| !value.is_empty())
}

/// The address for reports about mail that did not arrive, when the operator gave one.
fn bounces_to(config: &Config) -> Result<Option<Address>, Unsendable> {
    let Some(address) = set(config.mail_bounces.as_ref()) else { return Ok(None) };
    let wrong =
        |error| Unsendable::Configuration(format!("BUURTBOND_MAIL_BOUNCES `{address}`: {error}"));
    address.parse().map(Some).map_err(wrong)
}

/// Where an answer goes: as the mail says, else to the house.
fn answers_to(settings: &Settings, mail: &Mail) -> Option<Mailbox> {
    let wished = mail.answers().and_then(|address| address.trim().parse::<Address>().ok());
    let house = || settings.email.trim().parse::<Address>().ok();
    Some(Mailbox::new(None, wished.or_else(house)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::Lang;
    use mail_parser::MessageParser;
    use proptest::prelude::*;

    fn config() -> Config {
        crate::config::for_tests("https://delinde.example")
    }

    fn sealed(settings: &Settings, mail: &Mail) -> Result<Sealed, Unsendable> {
        let text = mail.text.clone();
        let html = format!("<p>{}</p>", crate::kit::text::escape(&mail.text));
        let config = config();
        let from =
            Sender { config: &config, settings, now: Moment::from_millis(1_795_000_000_000) };
        seal(&from, mail, Dressed { lang: Lang::Nl, text, html }, "0abc")
    }

    fn written(settings: &Settings, mail: &Mail) -> String {
        String::from_utf8(sealed(settings, mail).unwrap().bytes).unwrap()
    }

    fn house() -> Settings {
        Settings {
            name: "De \"Linde\", <Molenstad>".to_owned(),
            email: "huis@delinde.example".to_owned(),
            ..Settings::default()
        }
    }

    #[test]
    fn a_message_says_who_when_and_that_a_program_sent_it() {
        let mail =
            Mail::new("joke@x.example", "Dag", "Hallo").stop_at("https://delinde.example/ik");
        let raw = written(&house(), &mail);
        let message = MessageParser::default().parse(raw.as_bytes()).unwrap();
        assert_eq!(message.message_id(), Some("0abc@delinde.example"));
        let from = message.from().unwrap().first().unwrap();
        assert_eq!(from.name(), Some("De \"Linde\", <Molenstad>"));
        assert_eq!(from.address(), Some("noreply@delinde.example"));
        let reply = message.reply_to().unwrap().first().unwrap();
        assert_eq!(reply.address(), Some("huis@delinde.example"));
        assert_eq!(message.date().unwrap().to_timestamp(), 1_795_000_000);
        assert!(raw.contains("Auto-Submitted: auto-generated\r\n"), "{raw}");
        assert!(raw.contains("List-Unsubscribe: <https://delinde.example/ik>\r\n"), "{raw}");
        assert!(raw.contains("multipart/alternative"), "{raw}");
    }

    #[test]
    fn a_mail_of_a_list_can_be_ended_with_one_click() {
        let url = format!("https://delinde.example/stop/{}", "0a".repeat(120));
        let mail = Mail::new("joke@x.example", "Week", "Hoi").stop_at(&url).of_list("weekbericht");
        let raw = written(&house(), &mail);
        assert!(raw.contains(&format!("List-Unsubscribe: <{url}>\r\n")), "{raw}");
        assert!(raw.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{raw}");
        assert!(raw.contains("List-Id: <weekbericht.delinde.example>\r\n"), "{raw}");
        let usual = written(&house(), &Mail::new("joke@x.example", "Dag", "Hoi").stop_at(&url));
        assert!(!usual.contains("One-Click") && !usual.contains("List-Id"), "{usual}");
    }

    #[test]
    fn an_answer_goes_to_whoever_asked() {
        let mail = Mail::new("huis@x.example", "Vraag", "Hoi").answer_to("joke@x.example");
        assert!(written(&house(), &mail).contains("Reply-To: joke@x.example\r\n"));
        let odd = Mail::new("huis@x.example", "Vraag", "Hoi").answer_to("a@b.example\r\nX: y");
        assert!(written(&house(), &odd).contains("Reply-To: huis@delinde.example\r\n"));
    }

    #[test]
    fn an_address_that_is_none_is_given_up() {
        let mail = Mail::new("a@b.example\r\nRCPT TO:<c@d.example>", "s", "t");
        assert!(matches!(sealed(&house(), &mail), Err(Unsendable::Mail(_))));
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_becomes_a_header(
            subject in "\\PC*[\r\n]{1,2}X-Evil: \\PC*",
            name in "\\PC*[\r\n]{1,2}X-Evil: \\PC*",
            text in "(?s).*",
        ) {
            let settings = Settings { name, ..house() };
            let raw = written(&settings, &Mail::new("joke@x.example", subject, text));
            let head = raw.split("\r\n\r\n").next().unwrap();
            for line in head.split("\r\n") {
                prop_assert!(!line.to_lowercase().starts_with("x-evil"), "{}", head);
                prop_assert!(!line.contains(['\r', '\n']), "{}", head);
            }
        }
    }
}
