//! Text of people: made safe once, on the way in.

use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;

static RICH: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from([
            "p",
            "br",
            "strong",
            "em",
            "b",
            "i",
            "ul",
            "ol",
            "li",
            "h2",
            "h3",
            "h4",
            "a",
            "blockquote",
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .tag_attributes([("a", HashSet::from(["href"]))].into())
        .link_rel(Some("nofollow noopener noreferrer ugc"))
        // Their words stay, without what would run or hide.
        .clean_content_tags(HashSet::from(["script", "style", "template", "iframe", "object"]));
    builder
});

/// HTML of others, with only the marks that a text needs. Links keep their address and say that
/// they are somebody else's.
#[must_use]
pub fn clean_html(html: &str) -> String {
    RICH.clean(html).to_string()
}

/// The bare words of a piece of HTML, with line breaks where paragraphs ended.
#[must_use]
pub fn plain(html: &str) -> String {
    let broken = html
        .replace("</p>", "</p>\n")
        .replace("<br>", "\n")
        .replace("<br/>", "\n")
        .replace("</li>", "</li>\n");
    let bare = Builder::empty()
        .clean_content_tags(HashSet::from(["script", "style", "template"]))
        .clean(&broken)
        .to_string();
    unescape(&bare).trim().to_owned()
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
}

/// What somebody typed in a text box as HTML: paragraphs where they left a blank line, line breaks
/// where they pressed enter, web addresses as links.
#[must_use]
pub fn typed_to_html(typed: &str) -> String {
    let normal = typed.replace("\r\n", "\n");
    let paragraphs = normal.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    let paragraphs: Vec<String> = paragraphs
        .map(|part| part.lines().map(link_words).collect::<Vec<_>>().join("<br>"))
        .map(|lines| format!("<p>{lines}</p>"))
        .collect();
    clean_html(&paragraphs.concat())
}

fn link_words(line: &str) -> String {
    let words: Vec<String> = line.split(' ').map(link_word).collect();
    words.join(" ")
}

fn link_word(word: &str) -> String {
    let bare = word.trim_end_matches(['.', ',', ')', ';', '!', '?']);
    let is_link = (bare.starts_with("https://") || bare.starts_with("http://"))
        && url::Url::parse(bare).is_ok();
    let escaped = escape(word);
    if !is_link {
        return escaped;
    }
    let rest = word.get(bare.len()..).unwrap_or_default();
    let bare = escape(bare);
    format!("<a href=\"{bare}\">{bare}</a>{}", escape(rest))
}

/// Escapes text for HTML.
#[must_use]
pub fn escape(text: &str) -> String {
    ammonia::clean_text(text)
        .replace("&#32;", " ")
        .replace("&#10;", "\n")
        .replace("&#47;", "/")
        .replace("&#61;", "=")
}

/// One line: white space folded, control and direction marks gone, cut at `most` characters.
#[must_use]
pub fn one_line(text: &str, most: usize) -> String {
    let folded: Vec<&str> = text.split_whitespace().collect();
    folded.join(" ").chars().filter(|c| !is_hidden(*c)).take(most).collect()
}

/// Several lines: as typed, control and direction marks gone, cut at `most` characters.
#[must_use]
pub fn several_lines(text: &str, most: usize) -> String {
    let kept = |c: &char| *c == '\n' || !is_hidden(*c);
    text.replace("\r\n", "\n").chars().filter(kept).take(most).collect::<String>().trim().to_owned()
}

/// Characters that hide or turn what people read.
fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The first words of a text, whole words only, with "..." when there is more.
#[must_use]
pub fn beginning(text: &str, most: usize) -> String {
    let line = one_line(text, usize::MAX);
    if line.chars().count() <= most {
        return line;
    }
    let cut: String = line.chars().take(most).collect();
    let whole = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([',', ';', ':', '.']))
}

/// The first letter of a name, for who shows no face.
#[must_use]
pub fn initial(name: &str) -> String {
    name.chars().next().map(|first| first.to_uppercase().to_string()).unwrap_or_default()
}

/// A name for addresses and handles: lower case ASCII letters, digits and hyphens.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.to_lowercase().chars() {
        match c {
            'a'..='z' | '0'..='9' => slug.push(c),
            'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => slug.push('a'),
            'è' | 'é' | 'ê' | 'ë' => slug.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ı' => slug.push('i'),
            'ò' | 'ó' | 'ô' | 'ö' | 'õ' => slug.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => slug.push('u'),
            'ç' => slug.push('c'),
            'ñ' => slug.push('n'),
            'ş' => slug.push('s'),
            'ğ' => slug.push('g'),
            _ if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    slug.trim_end_matches('-').chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_of_others_does_not_survive() {
        assert_eq!(clean_html("<p>Hoi<script>alert(1)</script></p>"), "<p>Hoi</p>");
    }

    #[test]
    fn a_javascript_link_loses_its_address() {
        assert!(!clean_html("<a href=\"javascript:alert(1)\">x</a>").contains("javascript"));
    }

    #[test]
    fn cleaning_twice_is_cleaning_once() {
        let once = clean_html("<p onclick=x>a <b>b</b> &amp; <i>c</p><img src=x onerror=y>");
        assert_eq!(clean_html(&once), once);
    }

    #[test]
    fn what_people_type_is_shown_as_they_typed_it() {
        let html = typed_to_html("Neem <iets> mee\nen tot dan\n\nGroet");
        assert_eq!(html, "<p>Neem &lt;iets&gt; mee<br>en tot dan</p><p>Groet</p>");
    }

    #[test]
    fn an_address_becomes_a_link() {
        let html = typed_to_html("Kijk op https://delinde.example/soep.");
        assert!(html.contains("<a href=\"https://delinde.example/soep\""));
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(beginning("Wie wil met mij wandelen", 12), "Wie wil met…");
    }

    #[test]
    fn a_slug_has_only_plain_letters() {
        assert_eq!(slug("Buurthuis Dé Linde!"), "buurthuis-de-linde");
    }

    #[test]
    fn plain_text_keeps_the_words() {
        assert_eq!(plain("<p>Soep &amp; brood</p><p>Kom!</p>"), "Soep & brood\nKom!");
    }
}
