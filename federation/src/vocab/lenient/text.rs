//! Text as others write it: cleaned of what nobody can see, capped, and in one language.

use serde_json::{Map, Value};

/// A text with the language it is in, when that is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What is said, as it came.
    pub text: String,
    /// BCP 47.
    pub language: Option<String>,
}

/// The language that is taken when a text comes in several.
const PREFERRED: &str = "nl";

/// One line of plain text of at most `limit` characters, without what could make it look like
/// something else: control characters go, line breaks become spaces, and so do the marks that
/// override the direction of writing (U+202A to U+202E, U+2066 to U+2069). Nothing is `None`.
#[must_use]
pub fn clean_line(text: &str, limit: usize) -> Option<String> {
    let spaced = text.chars().map(|c| if is_break(c) { ' ' } else { c });
    kept(spaced.filter(|c| !c.is_control() && !turns_text(*c)), limit)
}

/// HTML of at most `limit` characters without control characters (a NUL stops some databases).
/// It is still somebody else's HTML.
#[must_use]
pub fn clean_html(text: &str, limit: usize) -> Option<String> {
    kept(text.chars().filter(|c| is_layout(*c) || !c.is_control()), limit)
}

/// Plain text of at most `limit` characters, possibly in several lines. Some software writes HTML
/// where only text belongs: when there are tags in it, they go and entities are resolved.
#[must_use]
pub fn plain(text: &str, limit: usize) -> Option<String> {
    let has_tags = text.split('<').skip(1).any(opens_tag);
    let text = if has_tags { without_tags(text) } else { text.to_owned() };
    let visible = text.chars().filter(|c| is_layout(*c) || !(c.is_control() || turns_text(*c)));
    kept(visible, limit)
}

/// Whether a name holds characters that have no place in one (control or direction marks).
pub(crate) fn is_disguised(text: &str) -> bool {
    text.chars().any(|c| c.is_control() || turns_text(c))
}

/// Writes plain text as HTML.
pub(crate) fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
    html
}

/// Takes the preferred language from a map, else the text itself, else the first of the map.
pub(super) fn choose(direct: Option<Said>, map: Option<&Map<String, Value>>) -> Option<Said> {
    let entries = || {
        let pairs = map.into_iter().flatten();
        pairs.filter_map(|(language, text)| text.as_str().map(|text| (language.as_str(), text)))
    };
    let said = |(key, text): (&str, &str)| Said { text: text.to_owned(), language: language(key) };
    let preferred = |(key, _): &(&str, &str)| {
        key.get(..2).is_some_and(|start| start.eq_ignore_ascii_case(PREFERRED))
            && matches!(key.as_bytes().get(2), None | Some(b'-'))
    };
    if let Some(entry) = entries().find(preferred) {
        return Some(said(entry));
    }
    let Some(direct) = direct else { return entries().next().map(said) };
    let same = entries()
        .find(|(_, text)| text.trim() == direct.text.trim())
        .and_then(|(key, _)| language(key));
    Some(Said { language: direct.language.or(same), ..direct })
}

/// A language tag that looks like one. `und` says that it is not known.
pub(super) fn language(tag: &str) -> Option<String> {
    let tag = tag.trim().replace('_', "-");
    let shaped = (2..=35).contains(&tag.len())
        && tag.starts_with(|c: char| c.is_ascii_alphabetic())
        && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (shaped && tag != "und").then_some(tag)
}

fn kept(chars: impl Iterator<Item = char>, limit: usize) -> Option<String> {
    let all: String = chars.skip_while(|c| c.is_whitespace()).take(limit).collect();
    let trimmed = all.trim_end();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

fn is_layout(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t')
}

fn is_break(c: char) -> bool {
    is_layout(c) || matches!(c, '\u{2028}' | '\u{2029}' | '\u{85}')
}

fn turns_text(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn opens_tag(after: &str) -> bool {
    let name = after.strip_prefix('/').unwrap_or(after);
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!')
}

fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut parts = html.split('<');
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        if !opens_tag(part) {
            text.push('<');
            text.push_str(part);
            continue;
        }
        let (tag, after) = part.split_once('>').unwrap_or((part, ""));
        if ends_line(tag) {
            text.push('\n');
        }
        text.push_str(after);
    }
    resolve_entities(&text)
}

fn ends_line(tag: &str) -> bool {
    let name: String = tag.chars().take_while(|c| *c == '/' || c.is_ascii_alphanumeric()).collect();
    matches!(
        name.to_ascii_lowercase().as_str(),
        "br" | "br/" | "/p" | "/div" | "/li" | "/h1" | "/h2"
    )
}

fn resolve_entities(text: &str) -> String {
    // `&amp;` last, so that nothing is resolved twice.
    let steps = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];
    let text = steps.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    text.replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_line_shows_what_it_is() {
        // Attack case 52: a name that reads backwards, or hides a line.
        assert_eq!(clean_line(" a\u{202e}b\u{0}c\nd\u{2066} ", 99).as_deref(), Some("abc d"));
        assert_eq!(clean_line("Zürich, שלום", 99).as_deref(), Some("Zürich, שלום"));
        assert_eq!(clean_line("\u{202e}\n", 99), None);
        assert_eq!(clean_line("één twee", 5).as_deref(), Some("één t"));
    }

    #[test]
    fn tags_in_plain_text_go() {
        assert_eq!(
            plain("<p>Fish &amp; chips<br>1 &lt; 2</p><script>x</script>", 99).as_deref(),
            Some("Fish & chips\n1 < 2\nx")
        );
        assert_eq!(plain("3 < 4 &amp; so on", 99).as_deref(), Some("3 < 4 &amp; so on"));
        assert_eq!(plain("<p", 99), None);
    }

    #[test]
    fn dutch_is_chosen_when_there_is_a_choice() {
        let map = json!({"en": "Hello", "nl-NL": "Hallo"});
        let chosen = choose(None, map.as_object()).expect("a text");
        assert_eq!((chosen.text.as_str(), chosen.language.as_deref()), ("Hallo", Some("nl-NL")));
        let direct = Said { text: "Hello".to_owned(), language: None };
        let map = json!({"de": "Hallo", "en": "Hello"});
        let chosen = choose(Some(direct), map.as_object()).expect("a text");
        assert_eq!((chosen.text.as_str(), chosen.language.as_deref()), ("Hello", Some("en")));
        let first = choose(None, map.as_object()).expect("a text");
        assert_eq!((first.text.as_str(), first.language.as_deref()), ("Hallo", Some("de")));
    }
}
