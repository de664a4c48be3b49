//! Type names: which we know, and to which family they belong.

use serde_json::Value;

use super::Fields;
use crate::vocab::Unreadable;

/// What sort of thing a type name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Somebody who acts.
    Actor,
    /// Something that is done.
    Activity,
    /// A list of things.
    Collection,
    /// A pointer to something.
    Link,
    /// A public key.
    Key,
    /// Anything else that is published.
    Object,
}

/// The family of a type that is known by name: `ActivityStreams`, the security vocabulary,
/// and the object types seen in the wild.
#[must_use]
pub fn family_of(name: &str) -> Option<Family> {
    Some(match name {
        "Person" | "Group" | "Organization" | "Service" | "Application" => Family::Actor,
        "Accept" | "Add" | "Announce" | "Arrive" | "Block" | "Create" | "Delete" | "Dislike"
        | "EmojiReact" | "Flag" | "Follow" | "Ignore" | "Invite" | "Join" | "Leave" | "Like"
        | "Listen" | "Move" | "Offer" | "Read" | "Reject" | "Remove" | "TentativeAccept"
        | "TentativeReject" | "Travel" | "Undo" | "Update" | "View" => Family::Activity,
        "Collection" | "OrderedCollection" | "CollectionPage" | "OrderedCollectionPage" => {
            Family::Collection
        }
        "Link" | "Mention" | "Hashtag" => Family::Link,
        "Key" | "CryptographicKey" | "Multikey" => Family::Key,
        "Article" | "Audio" | "Document" | "Event" | "Image" | "Note" | "Object" | "Page"
        | "Place" | "Profile" | "Proposal" | "Question" | "Relationship" | "Tombstone"
        | "Video" | "VirtualLocation" => Family::Object,
        _ => return None,
    })
}

/// The type of an object: the first one that is known, else the first one.
///
/// An array may hold any number of unknown types beside it, but not two known ones of different
/// families: `["Note", "Follow"]` is a note to one reader and a wish to follow to another.
pub fn type_of(fields: Fields<'_>) -> Result<&str, Unreadable> {
    let names = || {
        let types = fields.many("type").chain(fields.many("@type"));
        types.filter_map(Value::as_str).map(short).filter(|name| !name.is_empty())
    };
    let mut known = names().filter_map(|name| family_of(name).map(|family| (name, family)));
    let Some((name, family)) = known.next() else {
        return names().next().ok_or(Unreadable::Missing("type"));
    };
    if known.any(|(_, other)| other != family) {
        return Err(Unreadable::Shape("two sorts of type"));
    }
    Ok(name)
}

/// `as:Note` and `https://www.w3.org/ns/activitystreams#Note` are `Note`.
fn short(name: &str) -> &str {
    let name = name.trim();
    name.strip_prefix("https://www.w3.org/ns/activitystreams#")
        .or_else(|| name.strip_prefix("as:"))
        .unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn kind(types: &Value) -> Result<String, Unreadable> {
        let value = json!({ "type": types });
        type_of(Fields::of(&value)?).map(str::to_owned)
    }

    #[test]
    fn a_second_type_of_another_family_cannot_hide() {
        // Attack case 24.
        for types in [
            json!(["Note", "Create"]),
            json!(["Create", "https://x.example/Thing", "Person"]),
            json!(["x:Unknown", "Note", "as:Follow"]),
            json!(["Collection", "Group"]),
            json!(["Group", "Multikey"]),
        ] {
            assert_eq!(kind(&types), Err(Unreadable::Shape("two sorts of type")), "{types}");
        }
    }

    #[test]
    fn the_first_known_type_counts() {
        assert_eq!(kind(&json!(["Repository", "Group"])), Ok("Group".to_owned()));
        assert_eq!(kind(&json!(["Event", "Note"])), Ok("Event".to_owned()));
        assert_eq!(kind(&json!("as:Note")), Ok("Note".to_owned()));
        assert_eq!(kind(&json!(["x:One", "x:Two"])), Ok("x:One".to_owned()));
        assert_eq!(kind(&json!([])), Err(Unreadable::Missing("type")));
        assert_eq!(kind(&json!({"a": 1})), Err(Unreadable::Missing("type")));
    }
}
