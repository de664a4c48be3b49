//! WebFinger (RFC 7033): from `@name@host` to an actor, asked and answered.
//!
//! A host may say that one of its names is an actor anywhere. So an answer is only half the truth:
//! [`find`] asks, the caller fetches the actor, and [`confirms`] hears it from the actor's side.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use url::Url;

use crate::Id;
use crate::fetch::{Client, FetchError, Want};
use crate::vocab::{Actor, lenient};

/// The media type of an answer (RFC 7033 section 10.2).
pub const MEDIA_TYPE: &str = "application/jrd+json";

/// The longest answer that is read, in bytes.
const MAX_ANSWER: usize = 256 * 1024;
/// The longest name and host that are believed, in characters.
const MAX_PART: usize = 255;

/// An account: a name at a host.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Account {
    /// The part before the `@`.
    pub name: String,
    /// The host, with a port when it has one of its own; lower case.
    pub host: String,
}

/// What a WebFinger question is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resource {
    /// `acct:name@host`.
    Account(Account),
    /// A page, an actor or the host itself (FEP-d556), by its address.
    Page(Url),
}

/// An answer (JSON Resource Descriptor).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Jrd {
    /// What the answer is about.
    pub subject: String,
    /// Other names of the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Where to find more.
    #[serde(default)]
    pub links: Vec<Link>,
}

/// One link of a [`Jrd`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Link {
    /// What the link is for.
    pub rel: String,
    /// The media type behind it.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// Where it leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// Where it leads once filled in, for links that are a pattern.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
}

/// Why an account led to no actor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FindError {
    /// The text is no `@name@host`.
    #[error("not an account: it should look like @name@host")]
    NotAnAccount,
    /// The host could not be asked.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// The host answered something else than a descriptor.
    #[error("the host's answer cannot be read")]
    Unreadable,
    /// The host knows the account but names no actor.
    #[error("the host names no actor for this account")]
    NoActor,
    /// The actor does not say that it has this account.
    #[error("the actor does not confirm this account")]
    NotConfirmed,
}

impl FromStr for Account {
    type Err = FindError;

    /// Reads `name@host`, `@name@host` or `acct:name@host`. Names are what can be typed and cannot
    /// mislead: ASCII letters, digits and `_ - . ~`, so no slash, control or right-to-left characters.
    fn from_str(text: &str) -> Result<Self, FindError> {
        let text = text.trim();
        let text = text.strip_prefix("acct:").unwrap_or(text);
        let text = text.strip_prefix('@').unwrap_or(text);
        let (name, host) = text.split_once('@').ok_or(FindError::NotAnAccount)?;
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '~');
        if name.is_empty() || name.len() > MAX_PART || !name.chars().all(plain) {
            return Err(FindError::NotAnAccount);
        }
        Ok(Self { name: name.to_owned(), host: host_text(host).ok_or(FindError::NotAnAccount)? })
    }
}

impl fmt::Display for Account {
    /// Writes `name@host`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.name, self.host)
    }
}

impl FromStr for Resource {
    type Err = FindError;

    /// Reads the `resource` of a question: an account, or an `http(s)` address.
    fn from_str(text: &str) -> Result<Self, FindError> {
        let text = text.trim();
        if text.starts_with("https://") || text.starts_with("http://") {
            let id = Id::parse(text).map_err(|_| FindError::NotAnAccount)?;
            return Ok(Self::Page(id.url().clone()));
        }
        text.parse().map(Self::Account)
    }
}

impl Jrd {
    /// The answer about one of our actors: its account, its id and its page for people.
    #[must_use]
    pub fn for_actor(account: &Account, actor: &Id, page: Option<&Url>) -> Self {
        let link = |rel: &str, media_type: &str, href: &str| Link {
            rel: rel.to_owned(),
            media_type: Some(media_type.to_owned()),
            href: Some(href.to_owned()),
            template: None,
        };
        let mut links = vec![link("self", "application/activity+json", actor.as_str())];
        let mut aliases = vec![actor.as_str().to_owned()];
        if let Some(page) = page {
            aliases.push(page.as_str().to_owned());
            links.push(link("http://webfinger.net/rel/profile-page", "text/html", page.as_str()));
        }
        Self { subject: format!("acct:{account}"), aliases, links }
    }

    /// Reads an answer, leaving out links that cannot be read.
    pub fn read(bytes: &[u8]) -> Result<Self, FindError> {
        let value = lenient::parse(bytes).map_err(|_| FindError::Unreadable)?;
        let text = |value: &Value, name: &str| value.get(name)?.as_str().map(str::to_owned);
        let list = |name: &str| value.get(name).and_then(Value::as_array).into_iter().flatten();
        let links = list("links").filter_map(|link| {
            Some(Link {
                rel: text(link, "rel")?,
                media_type: text(link, "type"),
                href: text(link, "href"),
                template: text(link, "template"),
            })
        });
        Ok(Self {
            subject: text(&value, "subject").unwrap_or_default(),
            aliases: list("aliases").filter_map(|one| one.as_str().map(str::to_owned)).collect(),
            links: links.collect(),
        })
    }

    /// The actor that it names: the first `self` link to an ActivityPub document.
    #[must_use]
    pub fn actor(&self) -> Option<Id> {
        let is_activity = |link: &&Link| {
            link.media_type.as_deref().is_some_and(|text| {
                text.contains("application/activity+json") || text.contains("activitystreams")
            })
        };
        let mut named = self.links.iter().filter(|link| link.rel == "self").filter(is_activity);
        named.find_map(|link| Id::parse(link.href.as_deref()?).ok())
    }
}

/// Asks a host which actor has an account, written `@name@host` or `name@host`. The answer is the
/// host's word only: fetch the actor, then ask [`confirms`].
pub async fn find(client: &Client, account: &str) -> Result<Id, FindError> {
    let account: Account = account.parse()?;
    let mut url = client.origin_of(&account.host)?;
    url.set_path("/.well-known/webfinger");
    url.query_pairs_mut().append_pair("resource", &format!("acct:{account}"));
    let want = Want {
        accept: "application/jrd+json, application/json",
        media_types: &[MEDIA_TYPE, "application/json"],
        max_bytes: MAX_ANSWER,
    };
    let answer = client.get(&url, want).await?;
    Jrd::read(&answer.bytes)?.actor().ok_or(FindError::NoActor)
}

/// Whether an actor says itself that it has this account: by its `webfinger` property (FEP-2c59), or
/// because it lives on the account's host under that name. Without this, any host could give out
/// names for actors that never heard of it.
pub fn confirms(actor: &Actor, account: &Account) -> Result<(), FindError> {
    let confirmed = if let Some(stated) = actor.webfinger.as_deref() {
        stated.parse::<Account>().is_ok_and(|stated| same(&stated, account))
    } else {
        let at_home =
            Account { name: actor.preferred_username.clone(), host: actor.id.authority() };
        same(&at_home, account)
    };
    if confirmed { Ok(()) } else { Err(FindError::NotConfirmed) }
}

/// Writes `/.well-known/host-meta` (RFC 6415), by which older software finds WebFinger.
#[must_use]
pub fn host_meta(origin: &Url) -> String {
    let base = origin.origin().ascii_serialization();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <XRD xmlns=\"http://docs.oasis-open.org/ns/xri/xrd-1.0\">\n  \
         <Link rel=\"lrdd\" type=\"application/xrd+xml\" \
         template=\"{base}/.well-known/webfinger?resource={{uri}}\"/>\n</XRD>\n"
    )
}

/// Names differ only by letter case on most servers, so comparing them exactly would refuse friends.
fn same(one: &Account, other: &Account) -> bool {
    one.host == other.host && one.name.eq_ignore_ascii_case(&other.name)
}

/// A host in one spelling, with its port when that is not the usual one.
fn host_text(host: &str) -> Option<String> {
    if host.is_empty() || host.len() > MAX_PART || host.contains(['/', '?', '#', '@', '\\']) {
        return None;
    }
    let id = Id::parse(&format!("https://{host}")).ok()?;
    Some(id.authority())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_reads_in_all_its_spellings() {
        for text in
            ["buurt@DeLinde.example", "@buurt@delinde.example", "acct:buurt@delinde.example."]
        {
            let account: Account = text.parse().unwrap();
            assert_eq!(account.to_string(), "buurt@delinde.example", "{text}");
        }
        let local: Account = "@delinde@delinde.localhost:8101".parse().unwrap();
        assert_eq!(local.host, "delinde.localhost:8101");
    }

    #[test]
    fn names_that_could_mislead_are_refused() {
        for text in [
            "a/b@x.example",
            "a\u{202e}b@x.example",
            "a\u{7}b@x.example",
            "@x.example",
            "a@",
            "a@b@x.example",
            "a b@x.example",
            "a@x.example/path",
            "a@x.example?q=1",
            "",
        ] {
            assert_eq!(text.parse::<Account>(), Err(FindError::NotAnAccount), "{text:?}");
        }
    }

    #[test]
    fn a_question_may_be_about_an_account_or_an_address() {
        assert!(matches!("acct:a@x.example".parse(), Ok(Resource::Account(_))));
        assert!(matches!("https://x.example/".parse(), Ok(Resource::Page(_))));
        assert!("javascript:alert(1)".parse::<Resource>().is_err());
    }

    #[test]
    fn what_we_answer_names_the_actor_we_meant() {
        let account: Account = "buurt@x.example".parse().unwrap();
        let actor = Id::parse("https://x.example/a/1").unwrap();
        let page = Url::parse("https://x.example/").unwrap();
        let written = serde_json::to_vec(&Jrd::for_actor(&account, &actor, Some(&page))).unwrap();
        let read = Jrd::read(&written).unwrap();
        assert_eq!(read.actor(), Some(actor));
        assert_eq!(read.subject, "acct:buurt@x.example");
    }

    #[test]
    fn host_meta_points_to_webfinger() {
        let text = host_meta(&Url::parse("https://x.example/ignored").unwrap());
        assert!(
            text.contains(r#"template="https://x.example/.well-known/webfinger?resource={uri}""#)
        );
    }
}
