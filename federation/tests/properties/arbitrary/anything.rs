//! Documents that nobody should send.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

/// Any JSON at all, in which our words are frequent.
pub fn json() -> BoxedStrategy<Value> {
    let words = select(WORDS.to_vec()).prop_map(str::to_owned);
    let text = prop_oneof![
        3 => select(TEXTS.to_vec()).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        // Eighths: other fractions may differ by their last bit after reading, as JSON allows.
        1 => any::<i32>().prop_map(|eighths| Value::from(f64::from(eighths) / 8.0)),
        6 => text.prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 120, 12, move |inner| {
        let name = prop_oneof![6 => words.clone(), 1 => any::<String>()];
        prop_oneof![
            1 => vec(inner.clone(), 0..5).prop_map(Value::from),
            3 => vec((name, inner), 0..14).prop_map(|members| members.into_iter().collect()),
        ]
    })
    .boxed()
}

const WORDS: [&str; 62] = [
    "id",
    "type",
    "@id",
    "@type",
    "@context",
    "@graph",
    "actor",
    "object",
    "attributedTo",
    "to",
    "cc",
    "audience",
    "target",
    "name",
    "nameMap",
    "summary",
    "content",
    "contentMap",
    "url",
    "href",
    "mediaType",
    "image",
    "icon",
    "attachment",
    "tag",
    "location",
    "address",
    "latitude",
    "longitude",
    "geo",
    "startTime",
    "endTime",
    "timezone",
    "eventStatus",
    "status",
    "organizers",
    "items",
    "orderedItems",
    "first",
    "next",
    "totalItems",
    "purpose",
    "publishes",
    "availableQuantity",
    "hasNumericalValue",
    "price",
    "priceCurrency",
    "keywords",
    "inLanguage",
    "published",
    "updated",
    "publicKey",
    "publicKeyPem",
    "assertionMethod",
    "inbox",
    "endpoints",
    "preferredUsername",
    "generator",
    "implements",
    "category",
    "previousStartTime",
    "flohmarkt:data",
];

const TEXTS: [&str; 24] = [
    "Event",
    "Note",
    "Page",
    "Article",
    "Person",
    "Group",
    "Create",
    "Link",
    "Document",
    "Place",
    "VirtualLocation",
    "Hashtag",
    "OrderedCollection",
    "PropertyValue",
    "https://a.example/1",
    "https://b.example/x.png",
    "javascript:alert(1)",
    "as:Public",
    "2026-12-12T13:00:00Z",
    "2026-12-12",
    "Europe/Amsterdam",
    "EventCancelled",
    "image/png",
    "-52.5",
];
