//! Media types, read properly. A file that somebody uploaded as text or HTML on another server must
//! not pass for that server's word.

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use mime::Mime;

use super::FetchError;

/// The profile that makes JSON-LD ActivityStreams (Activity Streams 2.0 section 8).
const PROFILE: &str = "https://www.w3.org/ns/activitystreams";

/// The media type of an answer. None, two or an unreadable one is refused.
pub(super) fn of(headers: &HeaderMap) -> Result<Mime, FetchError> {
    let mut values = headers.get_all(CONTENT_TYPE).iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(FetchError::MediaType);
    };
    let text = value.to_str().map_err(|_| FetchError::MediaType)?;
    text.parse().map_err(|_| FetchError::MediaType)
}

/// Whether it is an ActivityPub document: `activity+json` with any parameters, or `ld+json` with the
/// profile of ActivityStreams.
pub(super) fn is_activity(media_type: &Mime) -> bool {
    match media_type.essence_str() {
        "application/activity+json" => true,
        "application/ld+json" => media_type
            .get_param("profile")
            .is_some_and(|profile| profile.as_str().split_whitespace().any(|one| one == PROFILE)),
        _ => false,
    }
}

/// Whether it is what is wanted: the same type, or any of a family such as `image/*`.
pub(super) fn fits(media_type: &Mime, wanted: &str) -> bool {
    match wanted.strip_suffix("/*") {
        Some(family) => media_type.type_().as_str() == family,
        None => media_type.essence_str() == wanted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_activity_text(text: &str) -> bool {
        text.parse().is_ok_and(|media_type| is_activity(&media_type))
    }

    #[test]
    fn activity_json_is_read_with_any_parameters() {
        for text in [
            "application/activity+json",
            "application/activity+json;charset=utf-8",
            "Application/Activity+JSON; charset=UTF-8",
            r#"application/ld+json; profile="https://www.w3.org/ns/activitystreams""#,
            r#"application/ld+json; profile="https://www.w3.org/ns/activitystreams"; charset=utf-8"#,
            r#"application/ld+json; profile="https://a.example/x https://www.w3.org/ns/activitystreams""#,
        ] {
            assert!(is_activity_text(text), "{text}");
        }
    }

    #[test]
    fn other_types_do_not_pass_for_activities() {
        for text in [
            "text/html",
            "text/plain",
            "application/json",
            "application/ld+json",
            r#"application/ld+json; profile="https://a.example/x""#,
            "application/activity+json+x",
            "image/svg+xml",
        ] {
            assert!(!is_activity_text(text), "{text}");
        }
    }

    #[test]
    fn a_family_fits_all_of_its_types() {
        let png: Mime = "image/png".parse().unwrap();
        assert!(fits(&png, "image/*") && fits(&png, "image/png") && !fits(&png, "image/jpeg"));
    }
}
