//! Reads an actor document.

use serde_json::Value;

use super::{Actor, ActorKind, Field, Implements};
use crate::Id;
use crate::vocab::Unreadable;
use crate::vocab::lenient::{Fields, clean_html, clean_line, id_of, is_disguised, type_of};
use crate::vocab::object::{Facets, Venue, read_image};

use super::keys::read_keys;

/// The longest name, in characters; longer ones are cut.
const MAX_NAME: usize = 500;
/// The longest text about the actor.
const MAX_SUMMARY: usize = 5_000;
/// The longest user name; longer ones are refused.
const MAX_USERNAME: usize = 200;
/// How many lines about the actor are read.
const MAX_FIELDS: usize = 50;
/// How many capabilities, and how many other ids, are read.
const MAX_LISTED: usize = 50;

impl Actor {
    /// Reads an actor. What cannot be missed is an id, one of the five types and an inbox.
    pub fn read(value: &Value) -> Result<Self, Unreadable> {
        let fields = Fields::of(value)?;
        let name = type_of(fields)?;
        let kind = ActorKind::from_name(name)
            .ok_or_else(|| Unreadable::WrongType(name.chars().take(100).collect()))?;
        let id = fields.own_id().ok_or(Unreadable::Missing("id"))?;
        let said = |name: &str| fields.said(name).map(|said| said.text);
        let flag = |name: &str| fields.flag(name) == Some(true);
        Ok(Self {
            kind,
            preferred_username: username(fields, &id)?,
            webfinger: fields.word("webfinger").and_then(|address| handle(&address)),
            name: said("name").and_then(|text| clean_line(&text, MAX_NAME)),
            summary: said("summary").and_then(|text| clean_html(&text, MAX_SUMMARY)),
            url: fields.page("url"),
            inbox: fields.id("inbox").ok_or(Unreadable::Missing("inbox"))?,
            shared_inbox: fields.objects("endpoints").find_map(|all| all.id("sharedInbox")),
            outbox: fields.id("outbox"),
            followers: fields.id("followers"),
            following: fields.id("following"),
            upcoming_events: fields.id("upcomingEvents"),
            organisations: fields.id("organisations"),
            notices: fields.id("notices"),
            offerings: fields.id("offerings"),
            articles: fields.id("articles"),
            keys: read_keys(fields),
            icon: read_image(fields, "icon"),
            image: read_image(fields, "image"),
            place: Venue::read(fields).place,
            fields: read_fields(fields),
            audience: fields.id("audience"),
            discoverable: flag("discoverable"),
            indexable: flag("indexable"),
            manually_approves_followers: flag("manuallyApprovesFollowers"),
            implements: read_implements(fields),
            also_known_as: fields.ids("alsoKnownAs", MAX_LISTED),
            moved_to: fields.id("movedTo"),
            published: fields.time("published"),
            updated: fields.time("updated"),
            facets: Facets::read(fields),
            id,
        })
    }
}

/// The user name. One that would read as another actor's address is refused; one that is not there
/// is taken from the id, since only the address book of its own host (`WebFinger`) gives it weight.
fn username(fields: Fields<'_>, id: &Id) -> Result<String, Unreadable> {
    let refused = Unreadable::Missing("preferredUsername");
    let given = fields.many("preferredUsername").find_map(Value::as_str);
    let from_id = || id.url().path().rsplit('/').find(|part| !part.is_empty());
    let name = match given.filter(|name| !name.is_empty()).or_else(from_id) {
        Some(name) if given.is_none() => name.trim_start_matches('@'),
        Some(name) => name,
        None => return id.url().host_str().map(str::to_owned).ok_or(refused),
    };
    let is_plain = |c: char| !c.is_whitespace() && !matches!(c, '/' | '\\' | '@' | '?' | '#');
    let fits = (1..=MAX_USERNAME).contains(&name.len()) && name.chars().all(is_plain);
    if fits && !is_disguised(name) { Ok(name.to_owned()) } else { Err(refused) }
}

/// `name@host`, also from `@name@host` and `acct:name@host`.
fn handle(address: &str) -> Option<String> {
    let bare = address.strip_prefix("acct:").unwrap_or(address).trim_start_matches('@');
    let (name, host) = bare.split_once('@')?;
    let fits = |part: &str| {
        let is_plain = |c: char| !c.is_whitespace() && !matches!(c, '/' | '\\' | '@' | '?' | '#');
        !part.is_empty() && part.len() <= 255 && part.chars().all(is_plain) && !is_disguised(part)
    };
    (fits(name) && fits(host)).then(|| bare.to_owned())
}

/// Lines about an actor: `PropertyValue` as Mastodon has them, and the `Note` and `Link` of
/// FEP-fb2a.
fn read_fields(fields: Fields<'_>) -> Vec<Field> {
    let read = |line: Fields<'_>| {
        let value = match type_of(line).ok()? {
            "PropertyValue" => line.said("value")?.text,
            "Note" => line.said("content")?.text,
            "Link" => line.web("href")?.to_string(),
            _ => return None,
        };
        Some(Field { name: line.line("name", MAX_NAME)?, value: clean_html(&value, MAX_SUMMARY)? })
    };
    fields.objects("attachment").take(MAX_FIELDS).filter_map(read).collect()
}

/// What the software of the actor speaks (FEP-844e): told by its generator, or by itself when it
/// is the software.
fn read_implements(fields: Fields<'_>) -> Vec<Implements> {
    let generators = fields.objects("generator").chain([fields]);
    let all = generators.flat_map(|generator| generator.many("implements"));
    let read = |value: &Value| {
        let (href, name) = match Fields::of(value) {
            Ok(object) => (
                object.word("href").or_else(|| object.word("id"))?.into_owned(),
                object.line("name", MAX_NAME),
            ),
            Err(_) => (id_of(value)?.to_string(), None),
        };
        Some(Implements { href: clean_line(&href, MAX_NAME)?, name })
    };
    all.take(MAX_LISTED).filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn actor(username: &Value) -> Result<String, Unreadable> {
        let json = json!({"id": "https://a.example/users/anna", "type": "Person",
            "inbox": "https://a.example/inbox", "preferredUsername": username});
        Actor::read(&json).map(|actor| actor.preferred_username)
    }

    #[test]
    fn user_names_that_read_as_another_address_are_refused() {
        // Attack case 21.
        for name in [
            "admin/../b",
            "a\u{202e}nna",
            "an\u{0}na",
            "an\nna",
            "a b",
            "anna@b.example",
            "a\u{2066}b",
            "a?b",
            "a#b",
            "a\\b",
            "/",
        ] {
            let refused = Err(Unreadable::Missing("preferredUsername"));
            assert_eq!(actor(&json!(name)), refused, "{name:?}");
        }
        assert!(actor(&json!("a".repeat(201))).is_err());
        assert_eq!(actor(&json!("anna.de-vries_1")), Ok("anna.de-vries_1".to_owned()));
        assert_eq!(actor(&json!("buurt.example")), Ok("buurt.example".to_owned()));
    }

    #[test]
    fn an_actor_without_user_name_is_called_after_its_id() {
        assert_eq!(actor(&Value::Null), Ok("anna".to_owned()));
        let host = json!({"id": "https://a.example/", "type": "Application", "inbox": "https://a.example/inbox"});
        assert_eq!(
            Actor::read(&host).map(|actor| actor.preferred_username),
            Ok("a.example".to_owned())
        );
    }

    #[test]
    fn only_the_five_types_are_actors() {
        for name in ["Note", "Create", "Bot"] {
            let json =
                json!({"id": "https://a.example/u", "type": name, "inbox": "https://a.example/i"});
            assert_eq!(Actor::read(&json), Err(Unreadable::WrongType(name.to_owned())));
        }
        let json = json!({"id": "https://a.example/u", "type": "Person"});
        assert_eq!(Actor::read(&json), Err(Unreadable::Missing("inbox")));
    }

    #[test]
    fn handles_are_read_with_and_without_decoration() {
        for text in ["anna@a.example", "@anna@a.example", "acct:anna@a.example"] {
            assert_eq!(handle(text).as_deref(), Some("anna@a.example"));
        }
        for text in ["anna", "@a.example", "anna@a.example/x", "anna@b@c"] {
            assert_eq!(handle(text), None, "{text}");
        }
    }
}
