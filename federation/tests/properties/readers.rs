//! The rules of other readers, held against everything we could write.
//!
//! Each function says what one program does with a document, as its code was read; where it says
//! `false`, that program loses the object or a part of it.

use federation::vocab::{Kind, Object};
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::Value;

use super::arbitrary;

fn at<'a>(json: &'a Value, name: &str) -> &'a Value {
    json.get(name).unwrap_or(&Value::Null)
}

fn attachments(json: &Value) -> &[Value] {
    at(json, "attachment").as_array().map(Vec::as_slice).expect("attachments are an array")
}

fn is_absent_or(value: &Value, rule: impl Fn(&Value) -> bool) -> bool {
    value.is_null() || rule(value)
}

/// Mobilizon: one location with floats, one picture, names on files, a known way to join, both
/// owner and actor.
fn mobilizon_understands(json: &Value) -> bool {
    let location = at(json, "location");
    let is_float = |value: &Value| is_absent_or(value, Value::is_f64);
    let has_names = attachments(json)
        .iter()
        .all(|file| at(file, "name").is_string() && at(file, "type").is_string());
    let owner = at(json, "attributedTo");
    is_absent_or(location, Value::is_object)
        && is_float(at(location, "latitude"))
        && is_float(at(location, "longitude"))
        && is_absent_or(at(json, "image"), Value::is_object)
        && has_names
        && matches!(
            at(json, "joinMode").as_str(),
            Some("free" | "restricted" | "invite" | "external")
        )
        && at(json, "category").is_string()
        && (owner.is_null() || (owner.is_string() && owner == at(json, "actor")))
}

/// Gancio: a media type on every attachment, tags that begin with `#`, a place with a name and an
/// address that is text or has a part it knows.
fn gancio_understands(json: &Value) -> bool {
    let has_media_types = attachments(json).iter().all(|file| at(file, "mediaType").is_string());
    let tags = at(json, "tag").as_array().expect("tags are an array");
    let place = at(json, "location");
    let address = at(place, "address");
    let parts = ["streetAddress", "addressLocality", "addressRegion", "addressCountry"];
    has_media_types
        && tags.iter().all(|tag| at(tag, "name").as_str().is_some_and(|name| name.starts_with('#')))
        && is_absent_or(place, |place| {
            at(place, "name").as_str().is_some_and(|name| !name.is_empty())
        })
        && is_absent_or(address, |address| {
            address.is_string() || parts.iter().any(|part| at(address, part).is_string())
        })
        && at(json, "startTime").is_string()
}

/// Lemmy: three types of attachments, each with its own address, and lists of addressees.
fn lemmy_understands(json: &Value) -> bool {
    let known = |file: &Value| match at(file, "type").as_str() {
        Some("Link") => at(file, "href").is_string(),
        Some("Image" | "Document") => at(file, "url").is_string(),
        _ => false,
    };
    attachments(json).iter().all(known)
        && is_absent_or(at(json, "image"), |image| at(image, "url").is_string())
        && at(json, "to").is_array()
        && at(json, "cc").is_array()
}

/// Mastodon and `GoToSocial`: single types, ids and addresses, times of RFC 3339.
fn microblogs_understand(json: &Value) -> bool {
    let is_single = |name: &str| is_absent_or(at(json, name), Value::is_string);
    let is_time = |name: &str| {
        let parses = |text: &str| text.parse::<Timestamp>().is_ok() && text.contains('T');
        is_absent_or(at(json, name), |value| value.as_str().is_some_and(parses))
    };
    let singles = ["id", "type", "url", "attributedTo", "inReplyTo", "name", "summary", "content"];
    let times = ["published", "updated", "startTime", "endTime", "previousStartTime"];
    singles.into_iter().all(is_single) && times.into_iter().all(is_time)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn every_reader_understands_what_we_write(object in arbitrary::object()) {
        let json = object.to_json();
        if matches!(object.kind, Kind::Event(_)) {
            prop_assert!(mobilizon_understands(&json), "{json:#}");
            prop_assert!(gancio_understands(&json), "{json:#}");
        }
        prop_assert!(lemmy_understands(&json), "{json:#}");
        prop_assert!(microblogs_understand(&json), "{json:#}");
    }

    #[test]
    fn the_picture_comes_before_all_other_attachments(object in arbitrary::object()) {
        let json = object.to_json();
        if let Some(image) = &object.image {
            prop_assert_eq!(json["attachment"][0]["url"].as_str(), Some(image.url.as_str()));
            prop_assert_eq!(&json["attachment"][0]["url"], &json["image"]["url"]);
        }
    }

    #[test]
    fn a_note_shows_its_title_on_mastodon(object in arbitrary::object()) {
        let json = object.to_json();
        if let (Kind::Note(_), Some(_)) = (&object.kind, &object.name) {
            let content = json["content"].as_str().expect("content");
            prop_assert!(content.starts_with("<p><strong>"), "{content}");
            // Writing what already begins with its title does not say it twice.
            let whole = Object { content: Some(content.to_owned()), ..object };
            let again = whole.to_json();
            prop_assert_eq!(again["content"].as_str(), Some(content));
        }
    }
}
