//! A mail in words, as a room writes it and as it waits in the queue.

use serde::{Deserialize, Serialize};

use super::normal;
use crate::kit::time::DAY;
use crate::kit::{Lang, Moment};

/// How long a mail may wait for a server or an address that is in trouble, in milliseconds.
const KEEPS: i64 = 5 * DAY;

/// A mail in words. The frame around it (name, colour, address and phone of the house) comes when it
/// is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// The subject, on one line.
    pub subject: String,
    /// The text: paragraphs with a blank line between them.
    pub text: String,
    /// The same as HTML that goes inside the frame; made from the text when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answer_to: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unsubscribe: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list: Option<String>,
    #[serde(default)]
    urgent: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    about_resident: Option<String>,
}

impl Mail {
    /// A mail in the language of the house. Its HTML is made from the text: a line that is only a
    /// web address becomes a button.
    #[must_use]
    pub fn new(to: impl Into<String>, subject: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            subject: subject.into(),
            text: text.into(),
            html: None,
            lang: None,
            why: None,
            answer_to: None,
            unsubscribe: None,
            list: None,
            urgent: false,
            until: None,
            about_resident: None,
        }
    }

    /// With HTML of its own, from a template beside its room that uses `kit/mail/parts.html`.
    #[must_use]
    pub fn with_html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// In the language of who reads it.
    #[must_use]
    pub fn speaking(mut self, lang: Lang) -> Self {
        self.lang = Some(lang.code().to_owned());
        self
    }

    /// With a sentence below it that says why somebody gets it.
    #[must_use]
    pub fn because(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }

    /// Answers go to this address rather than to that of the house.
    #[must_use]
    pub fn answer_to(mut self, address: impl Into<String>) -> Self {
        self.answer_to = Some(address.into());
        self
    }

    /// With an address of ours where one stops getting such mail (RFC 2369, `List-Unsubscribe`).
    #[must_use]
    pub fn stop_at(mut self, url: impl Into<String>) -> Self {
        self.unsubscribe = Some(url.into());
        self
    }

    /// As a mail of the list with this name (RFC 2919), which many get. The address of
    /// [`stop_at`](Self::stop_at) then ends it when a program sends a `POST` there, without asking
    /// anything (RFC 8058): the mail programs of most people show a button for that.
    #[must_use]
    pub fn of_list(mut self, list: impl Into<String>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Somebody waits for it: it is tried sooner, and also when the address gave trouble before.
    #[must_use]
    pub fn urgent(mut self) -> Self {
        self.urgent = true;
        self
    }

    /// Of no use after this moment, and then not sent any more.
    #[must_use]
    pub fn until(mut self, moment: Moment) -> Self {
        self.until = Some(moment.millis());
        self
    }

    /// It names this resident to somebody else: as long as it is here, it goes with their account.
    #[must_use]
    pub fn naming(mut self, resident_id: impl Into<String>) -> Self {
        self.about_resident = Some(resident_id.into());
        self
    }

    /// Whether somebody waits for it.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        self.urgent
    }

    pub(super) fn lang_or(&self, usual: Lang) -> Lang {
        self.lang.as_deref().and_then(Lang::from_code).unwrap_or(usual)
    }

    pub(super) fn names(&self) -> Option<&str> {
        self.about_resident.as_deref()
    }

    pub(super) fn why(&self) -> Option<&str> {
        self.why.as_deref()
    }

    pub(super) fn answers(&self) -> Option<&str> {
        self.answer_to.as_deref()
    }

    pub(super) fn list(&self) -> Option<&str> {
        self.list.as_deref()
    }

    pub(super) fn unsubscribe(&self) -> Option<&str> {
        self.unsubscribe.as_deref()
    }
}

/// A mail in the queue. The address comes first, so that all mail to somebody can be found.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Waiting {
    address: String,
    #[serde(flatten)]
    pub mail: Mail,
    posted_at: i64,
}

impl Waiting {
    pub fn new(mail: Mail, now: Moment) -> Self {
        Self { address: normal(&mail.to), mail, posted_at: now.millis() }
    }

    /// The address as it is compared.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Whether it is of no use any more.
    pub fn is_too_late(&self, now: Moment) -> bool {
        self.mail.until.is_some_and(|until| now.millis() > until)
    }

    /// Whether it waited so long that it is given up.
    pub fn is_stale(&self, now: Moment) -> bool {
        now.millis() - self.posted_at > KEEPS
    }

    /// A `LIKE` pattern for the payload of every mail in the queue to `address`, with `!` to escape.
    pub fn pattern(address: &str) -> String {
        format!("{{\"address\":{},%", quoted(&normal(address)))
    }

    /// The same for every mail in the queue that names a resident. What people write cannot look
    /// like it: a quotation mark inside a text has a stroke before it.
    pub fn pattern_naming(resident_id: &str) -> String {
        format!("%\"about!_resident\":{}%", quoted(resident_id))
    }
}

/// A text as JSON, for a `LIKE` pattern with `!` to escape.
fn quoted(text: &str) -> String {
    let json = serde_json::Value::from(text).to_string();
    json.chars()
        .flat_map(|c| if matches!(c, '%' | '_' | '!') { vec!['!', c] } else { vec![c] })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_in_the_queue_begins_with_its_address() {
        let waiting = Waiting::new(Mail::new("Jo_ke@x.example", "s", "t"), Moment::from_millis(5));
        let payload = serde_json::to_value(&waiting).unwrap().to_string();
        assert!(payload.starts_with("{\"address\":\"jo_ke@x.example\",\"to\""), "{payload}");
        assert_eq!(Waiting::pattern("Jo_ke@x.example"), "{\"address\":\"jo!_ke@x.example\",%");
        let again: Waiting = serde_json::from_str(&payload).unwrap();
        assert_eq!(again.mail, waiting.mail);
    }

    #[test]
    fn a_mail_in_the_queue_says_whom_it_names() {
        let mail = Mail::new("a@x.example", "s", "\"about_resident\":\"b2\"").naming("a1");
        let payload = serde_json::to_string(&Waiting::new(mail, Moment::from_millis(5))).unwrap();
        let says = |pattern: &str| payload.contains(&pattern.replace(['%', '!'], ""));
        assert!(says(&Waiting::pattern_naming("a1")), "{payload}");
        assert!(!says(&Waiting::pattern_naming("b2")), "{payload}");
    }

    #[test]
    fn a_code_that_ran_out_is_not_sent() {
        let mail = Mail::new("a@x.example", "s", "t").until(Moment::from_millis(1_000));
        let waiting = Waiting::new(mail, Moment::from_millis(0));
        assert!(!waiting.is_too_late(Moment::from_millis(1_000)));
        assert!(waiting.is_too_late(Moment::from_millis(1_001)));
    }
}
