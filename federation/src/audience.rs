//! For whom something is meant: `to`, `cc` and `audience`, computed in one place.

use serde_json::{Map, Value, json};

use crate::Id;
use crate::vocab::lenient::Fields;

/// The name of everyone (`ActivityPub` section 5.6).
pub const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";

/// How many addressees of one list are read.
const MAX_ADDRESSEES: usize = 500;

/// Addressees as they are written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Audience {
    /// Meant for.
    pub to: Vec<Id>,
    /// May also see.
    pub cc: Vec<Id>,
    /// The group in whose space it is (FEP-1b12).
    pub group: Option<Id>,
}

impl Audience {
    /// Everyone, and the followers in particular.
    #[must_use]
    pub fn public(followers: Option<&Id>) -> Self {
        let to = Id::parse(PUBLIC).into_iter().collect();
        Self { to, cc: followers.into_iter().cloned().collect(), group: None }
    }

    /// These actors only.
    #[must_use]
    pub fn only(to: Vec<Id>) -> Self {
        Self { to, cc: Vec::new(), group: None }
    }

    /// Whether it may stand in public lists: everyone is in `to` (FEP-8a8e asks for this).
    #[must_use]
    pub fn is_public(&self) -> bool {
        self.to.iter().any(is_everyone)
    }

    /// Whether anyone who has the address may see it: everyone is in `to`, or in `cc`, which is
    /// called unlisted.
    #[must_use]
    pub fn lists_public(&self) -> bool {
        self.is_public() || self.cc.iter().any(is_everyone)
    }

    /// Every addressee but everyone, each once, in order.
    #[must_use]
    pub fn named(&self) -> Vec<&Id> {
        let mut named: Vec<&Id> = Vec::new();
        for id in self.to.iter().chain(&self.cc) {
            if !is_everyone(id) && !named.contains(&id) {
                named.push(id);
            }
        }
        named
    }

    /// Reads the addressees of an object or activity; at most 500 of each list, and only those
    /// with an address on the web.
    #[must_use]
    pub fn read(fields: Fields<'_>) -> Self {
        Self { to: list(fields, "to"), cc: list(fields, "cc"), group: fields.id("audience") }
    }

    /// Adds the addressees to a JSON object: `to` and `cc` always as arrays.
    pub fn write(&self, object: &mut Map<String, Value>) {
        object.insert("to".to_owned(), json!(self.to));
        object.insert("cc".to_owned(), json!(self.cc));
        if let Some(group) = &self.group {
            object.insert("audience".to_owned(), json!(group));
        }
    }
}

/// Whether this id names everyone.
#[must_use]
pub fn is_everyone(id: &Id) -> bool {
    id.as_str() == PUBLIC
}

fn list(fields: Fields<'_>, name: &str) -> Vec<Id> {
    let everyone = |value: &Value| match value.as_str() {
        // The short forms that JSON-LD allows (ActivityPub section 5.6).
        Some("as:Public" | "Public") => Id::parse(PUBLIC).ok(),
        Some(_) | None => None,
    };
    let ids = fields.many(name);
    let read = |value| everyone(value).or_else(|| crate::vocab::lenient::id_of(value));
    ids.filter_map(read).take(MAX_ADDRESSEES).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &Value) -> Audience {
        Audience::read(Fields::of(json).expect("an object"))
    }

    #[test]
    fn every_spelling_of_everyone_is_everyone() {
        for everyone in [json!(PUBLIC), json!("as:Public"), json!(["Public"]), json!([PUBLIC])] {
            assert!(read(&json!({ "to": everyone })).is_public(), "{everyone}");
        }
        assert!(!read(&json!({"to": "https://a.example/followers"})).is_public());
    }

    #[test]
    fn what_names_everyone_in_cc_is_unlisted() {
        let audience = read(&json!({"to": "https://a.example/followers", "cc": [PUBLIC]}));
        assert!(!audience.is_public());
        assert!(audience.lists_public());
        let names: Vec<&str> = audience.named().into_iter().map(Id::as_str).collect();
        assert_eq!(names, ["https://a.example/followers"]);
    }

    #[test]
    fn no_more_than_500_addressees_are_read() {
        // Attack case 46.
        let many: Vec<String> = (0..900).map(|n| format!("https://a.example/{n}")).collect();
        let audience = read(&json!({"to": many, "cc": many}));
        assert_eq!((audience.to.len(), audience.cc.len()), (500, 500));
    }
}
