//! Refuses documents in which our words could mean something else to another reader.
//!
//! A server that expands JSON-LD and a server that reads plain JSON must come to the same
//! statements about who did what; where they could differ, one of them can be fooled into passing
//! on what the other would refuse.

use serde_json::{Map, Value};

use crate::vocab::Unreadable;

/// The words that decide who says what about which object to whom.
const CORE: [&str; 16] = [
    "id",
    "type",
    "actor",
    "object",
    "attributedTo",
    "to",
    "cc",
    "bto",
    "bcc",
    "audience",
    "target",
    "origin",
    "inbox",
    "outbox",
    "followers",
    "following",
];

/// JSON-LD keywords that hold statements where plain JSON readers do not look.
const HIDING: [&str; 3] = ["@graph", "@included", "@reverse"];

const AS_NAMESPACES: [&str; 2] =
    ["https://www.w3.org/ns/activitystreams#", "http://www.w3.org/ns/activitystreams#"];

/// Checks a whole document. The recursion is bounded by the depth that `build` allows.
pub(super) fn check(value: &Value) -> Result<(), Unreadable> {
    match value {
        Value::Array(items) => items.iter().try_for_each(check),
        Value::Object(members) => {
            check_names(members)?;
            members.iter().try_for_each(|(name, value)| {
                if name == "@context" { check_context(value) } else { check(value) }
            })
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}

fn check_names(members: &Map<String, Value>) -> Result<(), Unreadable> {
    if HIDING.iter().any(|word| members.contains_key(*word)) {
        return Err(Unreadable::Shape("hidden statements"));
    }
    // The same word in another spelling is the same word to a JSON-LD reader.
    for name in members.keys() {
        let bare = match name.as_str() {
            "@id" => "id",
            "@type" => "type",
            other => match other.strip_prefix("as:").or_else(|| strip_namespace(other)) {
                Some(bare) => bare,
                None => continue,
            },
        };
        if CORE.contains(&bare) && members.contains_key(bare) {
            return Err(Unreadable::Shape("a name comes twice"));
        }
    }
    Ok(())
}

fn strip_namespace(name: &str) -> Option<&str> {
    AS_NAMESPACES.iter().find_map(|namespace| name.strip_prefix(namespace))
}

fn check_context(context: &Value) -> Result<(), Unreadable> {
    match context {
        Value::Array(parts) => parts.iter().try_for_each(check_context),
        Value::Object(terms) => {
            terms.iter().try_for_each(|(term, meaning)| check_term(term, meaning))
        }
        // Remote contexts are never fetched: our words mean what ActivityStreams says.
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Ok(()),
    }
}

fn check_term(term: &str, meaning: &Value) -> Result<(), Unreadable> {
    let target = match meaning {
        Value::String(target) => Some(target.as_str()),
        Value::Object(definition) => definition.get("@id").and_then(Value::as_str),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => None,
    };
    if HIDING.contains(&term) || target.is_some_and(|target| HIDING.contains(&target)) {
        return Err(Unreadable::Shape("hidden statements"));
    }
    if let Value::Object(definition) = meaning {
        if definition.contains_key("@reverse") {
            return Err(Unreadable::Shape("hidden statements"));
        }
        definition.get("@context").map_or(Ok(()), check_context)?;
    }
    let harmless = match term {
        "as" => target.is_some_and(|target| AS_NAMESPACES.contains(&target)),
        core if CORE.contains(&core) => target.is_some_and(|target| is_true(core, target)),
        _ => true,
    };
    if harmless { Ok(()) } else { Err(Unreadable::Shape("a core word redefined")) }
}

/// Whether `target` is what the `ActivityStreams` context itself says about `term`.
fn is_true(term: &str, target: &str) -> bool {
    match term {
        "id" => target == "@id",
        "type" => target == "@type",
        "inbox" if matches!(target, "ldp:inbox" | "http://www.w3.org/ns/ldp#inbox") => true,
        _ => target.strip_prefix("as:").or_else(|| strip_namespace(target)) == Some(term),
    }
}
