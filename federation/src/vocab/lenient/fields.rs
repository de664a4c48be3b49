//! Questions about one JSON object, whatever form the answers come in.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};
use url::Url;

use super::text::{self, Said, clean_line};
use super::times::{Moment, moment};
use crate::Id;
use crate::vocab::Unreadable;

/// The longest id or address that is read, in bytes.
const MAX_ADDRESS: usize = 2_000;

/// A JSON object that is being read.
#[derive(Debug, Clone, Copy)]
pub struct Fields<'a>(&'a Map<String, Value>);

impl<'a> Fields<'a> {
    /// The members of a JSON object.
    pub fn of(value: &'a Value) -> Result<Self, Unreadable> {
        value.as_object().map(Self).ok_or(Unreadable::NotAnObject)
    }

    /// A member that is there and not `null`.
    #[must_use]
    pub fn get(self, name: &str) -> Option<&'a Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    /// The first of several spellings of a member that is there.
    #[must_use]
    pub fn get_any(self, names: &[&str]) -> Option<&'a Value> {
        names.iter().find_map(|name| self.get(name))
    }

    /// The values of a member: none, one, or all of an array.
    pub fn many(self, name: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
        let values = match self.get(name) {
            Some(Value::Array(items)) => items.as_slice(),
            Some(one) => std::slice::from_ref(one),
            None => &[],
        };
        values.iter().filter(|value| !value.is_null())
    }

    /// The objects among the values of a member.
    pub fn objects(self, name: &str) -> impl Iterator<Item = Fields<'a>> + use<'a> {
        self.many(name).filter_map(|value| Fields::of(value).ok())
    }

    /// The id that the object itself has.
    #[must_use]
    pub fn own_id(self) -> Option<Id> {
        self.get("id").or_else(|| self.get("@id")).and_then(id_in_text)
    }

    /// The first id a member names: a string, an object with an id, or a `Link`.
    #[must_use]
    pub fn id(self, name: &str) -> Option<Id> {
        self.many(name).find_map(id_of)
    }

    /// The ids a member names, at most `limit`.
    #[must_use]
    pub fn ids(self, name: &str, limit: usize) -> Vec<Id> {
        self.many(name).filter_map(id_of).take(limit).collect()
    }

    /// The first web address of a member that may be opened: `http` or `https`, and nothing else.
    #[must_use]
    pub fn web(self, name: &str) -> Option<Url> {
        self.many(name).find_map(web_of)
    }

    /// The page for people: of several links the one to HTML, else the first.
    #[must_use]
    pub fn page(self, name: &str) -> Option<Url> {
        let is_html = |link: &Fields<'a>| {
            link.get("mediaType")
                .and_then(Value::as_str)
                .is_some_and(|t| t.starts_with("text/html"))
        };
        let html = self.many(name).find(|v| Fields::of(v).is_ok_and(|link| is_html(&link)));
        html.and_then(web_of).or_else(|| self.web(name))
    }

    /// A text with its language, uncleaned: the member itself or its language map (`nameMap`).
    #[must_use]
    pub fn said(self, name: &str) -> Option<Said> {
        let direct = self.many(name).find_map(said_of);
        let map = self.get(&format!("{name}Map")).and_then(Value::as_object);
        text::choose(direct, map)
    }

    /// One line of plain text of at most `limit` characters.
    #[must_use]
    pub fn line(self, name: &str, limit: usize) -> Option<String> {
        clean_line(&self.said(name)?.text, limit)
    }

    /// Several short words or lines, at most `limit`. An object counts by its name.
    #[must_use]
    pub fn lines(self, name: &str, limit: usize, length: usize) -> Vec<String> {
        self.many(name)
            .filter_map(|value| match Fields::of(value) {
                Ok(object) => object.line("name", length),
                Err(_) => clean_line(&string_of(value)?, length),
            })
            .take(limit)
            .collect()
    }

    /// A word without space around it, exactly as it is written.
    #[must_use]
    pub fn word(self, name: &str) -> Option<Cow<'a, str>> {
        self.many(name).find_map(string_of).filter(|word| !word.is_empty())
    }

    /// A number, also when it is written as text.
    #[must_use]
    pub fn number(self, name: &str) -> Option<f64> {
        let number = self.many(name).find_map(|value| match value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.trim().parse().ok(),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        });
        number.filter(|number| number.is_finite())
    }

    /// A count: whole and not negative, also when it is written as text or as `3.0`.
    #[must_use]
    pub fn count(self, name: &str) -> Option<u64> {
        self.many(name).find_map(|value| match value {
            Value::Number(number) => number.as_u64().or_else(|| whole(number.as_f64()?)),
            Value::String(text) => text.trim().parse().ok(),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
        })
    }

    /// A count that is not larger than anything we would show.
    #[must_use]
    pub fn small_count(self, name: &str) -> Option<u32> {
        u32::try_from(self.count(name)?).ok()
    }

    /// Yes or no, when it is said.
    #[must_use]
    pub fn flag(self, name: &str) -> Option<bool> {
        self.many(name).find_map(|value| match value {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) => text.trim().parse().ok(),
            Value::Null | Value::Number(_) | Value::Array(_) | Value::Object(_) => None,
        })
    }

    /// A time, with `zone` for those that are written without offset.
    #[must_use]
    pub fn moment(self, name: &str, zone: Option<&TimeZone>) -> Option<Moment> {
        self.many(name).find_map(|value| moment(value.as_str()?, zone))
    }

    /// A point in time.
    #[must_use]
    pub fn time(self, name: &str) -> Option<Timestamp> {
        self.moment(name, None).map(|moment| moment.at)
    }

    /// A language: `inLanguage`, or the `language` of `PeerTube` and Lemmy.
    #[must_use]
    pub fn language(self) -> Option<String> {
        self.many("inLanguage").chain(self.many("language")).find_map(|value| {
            let tag = match Fields::of(value) {
                Ok(object) => object.word("identifier")?,
                Err(_) => string_of(value)?,
            };
            text::language(&tag)
        })
    }
}

/// The id that a value names: a string, an object by its `id`, or a `Link` by its `href`.
pub(crate) fn id_of(value: &Value) -> Option<Id> {
    let named = Fields::of(value).ok().and_then(|object| object.get_any(&["id", "@id", "href"]));
    id_in_text(named.unwrap_or(value))
}

fn id_in_text(value: &Value) -> Option<Id> {
    let text = value.as_str().filter(|text| text.len() <= MAX_ADDRESS)?;
    Id::parse(text).ok()
}

/// The web address that a value names: a string, or an object with `href` or `url`.
fn web_of(value: &Value) -> Option<Url> {
    let text = match Fields::of(value) {
        Ok(object) => {
            let named = |name| object.many(name).find_map(Value::as_str);
            named("href").or_else(|| named("url"))?
        }
        Err(_) => value.as_str()?,
    };
    web(text)
}

/// An address that a person may be sent to. `javascript:`, `data:` and all others are not, nor is
/// one with a user name, which can pass for the host (`https://bank.example@evil.example`).
pub(crate) fn web(text: &str) -> Option<Url> {
    let url = Url::parse(text.trim()).ok().filter(|_| text.len() <= MAX_ADDRESS)?;
    let named = url.host_str().is_some_and(|host| !host.is_empty());
    let bare = url.username().is_empty() && url.password().is_none();
    (matches!(url.scheme(), "http" | "https") && named && bare).then_some(url)
}

fn said_of(value: &Value) -> Option<Said> {
    if let Ok(object) = Fields::of(value) {
        // A JSON-LD value object.
        let text = object.get("@value")?.as_str()?.to_owned();
        let language = object.word("@language").and_then(|tag| text::language(&tag));
        return Some(Said { text, language });
    }
    string_of(value).map(|text| Said { text: text.into_owned(), language: None })
}

fn string_of(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text.trim())),
        Value::Number(number) => Some(Cow::Owned(number.to_string())),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the bounds are checked first, and there is no checked conversion from f64"
)]
fn whole(number: f64) -> Option<u64> {
    // Up to here every whole number has its own f64.
    let exact = (0.0..=9_007_199_254_740_992.0).contains(&number) && number.fract() == 0.0;
    exact.then_some(number as u64)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_member_may_be_a_string_an_object_or_an_array() {
        for value in [
            json!("https://a.example/1"),
            json!({"id": "https://a.example/1", "type": "Person"}),
            json!({"type": "Link", "href": "https://a.example/1"}),
            json!([null, {"type": "Person"}, "https://a.example/1", "https://b.example/2"]),
        ] {
            let object = json!({ "attributedTo": value });
            let id = Fields::of(&object).expect("an object").id("attributedTo");
            assert_eq!(id.expect("an id").as_str(), "https://a.example/1", "{object}");
        }
    }

    #[test]
    fn addresses_that_run_or_disguise_are_dropped() {
        // Attack case 52.
        for text in [
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "file:///etc/passwd",
            "mailto:a@b.example",
            "https://bank.example@evil.example/",
            "//a.example/",
            "/tags/test",
        ] {
            let object = json!({ "url": [text, {"type": "Link", "href": text}] });
            assert_eq!(Fields::of(&object).expect("an object").web("url"), None, "{text}");
        }
    }

    #[test]
    fn numbers_may_be_text() {
        let object = json!({"a": "52.1", "b": 5, "c": "7", "d": 8.0, "e": -1, "f": 1e30, "g": "x"});
        let fields = Fields::of(&object).expect("an object");
        assert_eq!(fields.number("a"), Some(52.1));
        assert_eq!(
            (fields.count("b"), fields.count("c"), fields.count("d")),
            (Some(5), Some(7), Some(8))
        );
        assert_eq!((fields.count("e"), fields.count("f"), fields.count("g")), (None, None, None));
    }

    #[test]
    fn the_page_for_people_is_the_html_one() {
        let object = json!({"url": [
            {"type": "Link", "mediaType": "video/mp4", "href": "https://a.example/v.mp4"},
            {"type": "Link", "mediaType": "text/html", "href": "https://a.example/v"}]});
        let page = Fields::of(&object).expect("an object").page("url").expect("a page");
        assert_eq!(page.as_str(), "https://a.example/v");
    }
}
