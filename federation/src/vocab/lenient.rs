//! Reading what others send: kind about form, firm about size and hidden meanings.
//!
//! [`parse`] is the only door through which a foreign document comes in. It counts while it
//! builds, so that no document can cost more than a small one, and refuses every shape that two
//! readers could understand differently. [`Fields`] then answers questions about one JSON object
//! and hides whether a member came as a string, an object or an array.
//!
//! Documents are read as plain JSON and never expanded: a remote `@context` is neither fetched nor
//! believed, an inline one is only checked for attempts to give our words another meaning.

use serde_json::Value;

use super::Unreadable;

mod build;
mod fields;
mod meanings;
mod text;
mod times;
mod types;

pub use fields::Fields;
pub(crate) use fields::{id_of, web};
pub use text::{Said, clean_html, clean_line, plain};
pub(crate) use text::{escape, is_disguised};
pub use times::{Moment, moment};
pub(crate) use times::{written, zone};
pub use types::{Family, family_of, type_of};

/// The largest document that is looked at, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;
/// How deep objects and arrays may lie in each other.
pub const MAX_DEPTH: usize = 64;
/// How many values a document may hold in total; every member of an object and every item of an
/// array counts as one.
pub const MAX_VALUES: usize = 20_000;
/// How many items one array may hold.
pub const MAX_ITEMS: usize = 2_000;

/// Reads a JSON document that somebody else wrote.
///
/// Refused are: documents over [`MAX_BYTES`], [`MAX_DEPTH`], [`MAX_VALUES`] or [`MAX_ITEMS`];
/// duplicate member names (readers differ on which one counts); `@graph`, `@included` and
/// `@reverse`, which hide statements from a reader of plain JSON; and an inline `@context` that
/// gives a core word another meaning.
pub fn parse(bytes: &[u8]) -> Result<Value, Unreadable> {
    if bytes.len() > MAX_BYTES {
        return Err(Unreadable::Shape("too large"));
    }
    // Some servers put a byte order mark in front (RFC 8259 section 8.1 lets a reader ignore it).
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value = build::build(bytes)?;
    if !value.is_object() {
        return Err(Unreadable::NotAnObject);
    }
    meanings::check(&value)?;
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(json: &str) -> Unreadable {
        parse(json.as_bytes()).expect_err("refused")
    }

    #[test]
    fn a_member_name_that_comes_twice_is_refused() {
        // Attack case 22: one reader takes the first, another the last.
        let json = r#"{"id":"https://a.example/1","actor":"https://a.example/u","actor":"https://b.example/u"}"#;
        assert_eq!(refusal(json), Unreadable::Shape("a name comes twice"));
        let deep = r#"{"object":{"tag":[{"name":"a","n\u0061me":"b"}]}}"#;
        assert_eq!(refusal(deep), Unreadable::Shape("a name comes twice"));
    }

    #[test]
    fn a_name_with_and_without_at_sign_comes_twice() {
        let json = r#"{"id":"https://a.example/1","@id":"https://b.example/1"}"#;
        assert_eq!(refusal(json), Unreadable::Shape("a name comes twice"));
        let json = r#"{"actor":"https://a.example/u","as:actor":"https://b.example/u"}"#;
        assert_eq!(refusal(json), Unreadable::Shape("a name comes twice"));
    }

    #[test]
    fn graphs_inclusions_and_reversals_are_refused() {
        // Attack case 23.
        for word in ["@graph", "@included", "@reverse"] {
            let top = format!(r#"{{"{word}":[]}}"#);
            assert_eq!(refusal(&top), Unreadable::Shape("hidden statements"), "{word}");
            let deep = format!(r#"{{"object":[{{"x":{{"{word}":{{}}}}}}]}}"#);
            assert_eq!(refusal(&deep), Unreadable::Shape("hidden statements"), "{word}");
        }
    }

    #[test]
    fn a_context_that_gives_actor_another_meaning_is_refused() {
        // Attack case 23.
        for term in ["id", "type", "actor", "object", "attributedTo", "to", "cc", "audience"] {
            for meaning in [r#""as:summary""#, "null", r#"{"@id":"https://b.example/x"}"#, "{}"] {
                let json = format!(
                    r#"{{"@context":["https://www.w3.org/ns/activitystreams",{{"{term}":{meaning}}}]}}"#
                );
                assert_eq!(refusal(&json), Unreadable::Shape("a core word redefined"), "{json}");
                let nested = format!(r#"{{"object":{{"@context":{{"{term}":{meaning}}}}}}}"#);
                assert_eq!(refusal(&nested), Unreadable::Shape("a core word redefined"));
                let scoped = format!(
                    r#"{{"@context":{{"Event":{{"@id":"as:Event","@context":{{"{term}":{meaning}}}}}}}}}"#
                );
                assert_eq!(refusal(&scoped), Unreadable::Shape("a core word redefined"));
            }
        }
    }

    #[test]
    fn a_context_that_moves_the_prefix_of_activitystreams_is_refused() {
        let json = r#"{"@context":{"as":"https://b.example/ns#","actor":"as:actor"}}"#;
        assert_eq!(refusal(json), Unreadable::Shape("a core word redefined"));
        let json = r#"{"@context":{"g":"@graph"},"g":[]}"#;
        assert_eq!(refusal(json), Unreadable::Shape("hidden statements"));
    }

    #[test]
    fn a_context_that_repeats_the_true_meanings_is_accepted() {
        let json = r#"{"@context":["https://www.w3.org/ns/activitystreams",{
            "as":"https://www.w3.org/ns/activitystreams#","id":"@id","type":"@type",
            "actor":{"@id":"as:actor","@type":"@id"},"inbox":"ldp:inbox",
            "location":{"@id":"sc:location","@type":"sc:Place"},"@language":"und"}],"id":"x"}"#;
        assert!(parse(json.as_bytes()).is_ok());
    }

    #[test]
    fn documents_that_are_too_deep_are_refused() {
        // Attack case 46. The document itself is the first level.
        let nested = |depth: usize| {
            let inner = depth - 1;
            format!(r#"{{"a":{}{}}}"#, "[".repeat(inner), "]".repeat(inner))
        };
        assert!(parse(nested(MAX_DEPTH).as_bytes()).is_ok());
        for depth in [MAX_DEPTH + 1, 120, 500, 100_000] {
            assert_eq!(refusal(&nested(depth)), Unreadable::Shape("too deep"), "{depth}");
        }
    }

    #[test]
    fn documents_with_too_many_values_are_refused() {
        // Attack case 46: 100,000 names, and arrays beside each other.
        let names = |count: usize| {
            let members: Vec<String> = (0..count).map(|n| format!(r#""{n}":0"#)).collect();
            format!("{{{}}}", members.join(","))
        };
        assert!(parse(names(MAX_VALUES - 1).as_bytes()).is_ok());
        assert_eq!(refusal(&names(MAX_VALUES)), Unreadable::Shape("too many values"));
        assert!(names(80_000).len() < MAX_BYTES);
        assert_eq!(refusal(&names(80_000)), Unreadable::Shape("too many values"));
    }

    #[test]
    fn arrays_with_too_many_items_are_refused() {
        // Attack case 46: 10,000 tags.
        let tags = |count: usize| format!(r#"{{"tag":[{}]}}"#, vec!["{}"; count].join(","));
        assert!(parse(tags(MAX_ITEMS).as_bytes()).is_ok());
        assert_eq!(refusal(&tags(MAX_ITEMS + 1)), Unreadable::Shape("too many items"));
        assert_eq!(refusal(&tags(10_000)), Unreadable::Shape("too many items"));
    }

    #[test]
    fn documents_over_a_mebibyte_are_refused_unread() {
        let json = format!(r#"{{"content":"{}"}}"#, "a".repeat(MAX_BYTES));
        assert_eq!(refusal(&json), Unreadable::Shape("too large"));
    }

    #[test]
    fn only_a_json_object_is_a_document() {
        for json in ["", "null", "[]", "3", "\"https://a.example/\"", "{", "{} {}", "<html>"] {
            assert_eq!(refusal(json), Unreadable::NotAnObject, "{json}");
        }
        assert!(parse(b"\xef\xbb\xbf{\"a\":1.5,\"b\":[true,null]}").is_ok());
    }
}
