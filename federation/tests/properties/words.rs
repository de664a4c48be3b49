//! Every word we write means something to a reader that expands JSON-LD, and its own thing.

use federation::vocab::context::with_context;
use proptest::prelude::*;
use serde_json::{Map, Value};

use super::arbitrary;

/// The words we use of the contexts of `ActivityStreams` and of the security vocabulary.
const STANDARD: [&str; 50] = [
    "id",
    "type",
    "actor",
    "attachment",
    "attributedTo",
    "audience",
    "cc",
    "content",
    "contentMap",
    "context",
    "endTime",
    "endpoints",
    "first",
    "followers",
    "following",
    "formerType",
    "generator",
    "height",
    "href",
    "icon",
    "image",
    "inReplyTo",
    "inbox",
    "items",
    "latitude",
    "location",
    "longitude",
    "mediaType",
    "name",
    "next",
    "object",
    "orderedItems",
    "outbox",
    "owner",
    "partOf",
    "preferredUsername",
    "preview",
    "publicKey",
    "publicKeyPem",
    "published",
    "sharedInbox",
    "startTime",
    "summary",
    "tag",
    "target",
    "to",
    "totalItems",
    "updated",
    "url",
    "width",
];

fn is_standard(word: &str) -> bool {
    STANDARD.contains(&word)
}

/// The terms that our context adds.
fn inline_terms() -> Map<String, Value> {
    let document = with_context(Value::Object(Map::new()));
    let context = document.get("@context").and_then(Value::as_array).expect("a context");
    context.iter().find_map(Value::as_object).expect("inline terms").clone()
}

/// A word without a meaning, when there is one.
fn stray(json: &Value, terms: &Map<String, Value>) -> Option<String> {
    match json {
        Value::Array(items) => items.iter().find_map(|item| stray(item, terms)),
        Value::Object(members) => members.iter().find_map(|(name, value)| {
            let prefix = name.split_once(':').map_or(name.as_str(), |(prefix, _)| prefix);
            if !is_standard(name) && !terms.contains_key(prefix) {
                return Some(name.clone());
            }
            // The names in a language map are languages.
            if name.ends_with("Map") { None } else { stray(value, terms) }
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

#[test]
fn our_context_gives_no_standard_word_another_meaning() {
    let remapped: Vec<String> =
        inline_terms().into_iter().map(|(term, _)| term).filter(|term| is_standard(term)).collect();
    assert_eq!(remapped, Vec::<String>::new());
}

#[test]
fn every_prefix_in_our_context_is_declared() {
    let terms = inline_terms();
    for (term, meaning) in &terms {
        let iri = meaning.as_str().or_else(|| meaning.get("@id")?.as_str()).expect("a meaning");
        let prefix = iri.split_once(':').map(|(prefix, _)| prefix).expect("a prefix");
        let known = matches!(prefix, "https" | "http" | "as") || terms.contains_key(prefix);
        assert!(known, "{term}: {iri}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn every_word_we_write_has_a_meaning(
        object in arbitrary::object(),
        actor in arbitrary::actor(),
        activity in arbitrary::activity(),
        collection in arbitrary::collection(),
    ) {
        let terms = inline_terms();
        let written =
            [object.to_json(), actor.to_json(), activity.to_json(), collection.to_json()];
        for json in written {
            prop_assert_eq!(stray(&json, &terms), None);
        }
    }
}
