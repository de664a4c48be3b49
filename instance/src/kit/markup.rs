//! Text with a few marks, as safe HTML: headings, lists, bold, links and pictures.
//!
//! The marks are those of Markdown (`CommonMark` 0.31), without its raw HTML: whatever looks like
//! HTML is shown as it was typed. A picture is `![what is on it](foto:ID)`, so that a page can only
//! show what was uploaded here. The text is kept as it was typed and made into HTML when it is
//! read; what comes out has passed the same kind of list as text of others ([`super::text`]).

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::Builder;
use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Parser, Tag, TagEnd, TextMergeStream};

use super::id::is_id;
use super::media;
use super::page::safe_path;
use super::text::{self, one_line};

/// What stands before the id of a picture.
const PICTURE: &str = "foto:";
/// Length of an id, in characters.
const ID: usize = 32;
/// The heading that the page has itself.
const PAGE_HEADING: u8 = 1;
/// The lowest heading that is shown.
const LOWEST: u8 = 4;
const MOST_ALT: usize = 300;

static MARKS: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from([
            "p",
            "br",
            "strong",
            "em",
            "ul",
            "ol",
            "li",
            "h2",
            "h3",
            "h4",
            "a",
            "img",
            "blockquote",
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .tag_attributes(
            [("a", HashSet::from(["href"])), ("img", HashSet::from(["src", "alt"]))].into(),
        )
        .attribute_filter(|tag, attribute, value| match (tag, attribute) {
            ("a", "href") => is_link(value).then_some(Cow::Borrowed(value)),
            ("img", "src") => value.starts_with("/pictures/").then_some(Cow::Borrowed(value)),
            _ => Some(Cow::Borrowed(value)),
        })
        .set_tag_attribute_value("img", "loading", "lazy")
        .link_rel(Some("noopener noreferrer"))
        .clean_content_tags(HashSet::from(["script", "style", "template", "iframe", "object"]));
    builder
});

/// Whether a page may link to this: somewhere on the web, an address, a number, or a page of ours.
fn is_link(address: &str) -> bool {
    let schemes = ["https://", "http://", "mailto:", "tel:"];
    let lower = address.to_ascii_lowercase();
    schemes.iter().any(|scheme| lower.starts_with(scheme))
        || (address.starts_with('/') && safe_path(address) == address)
}

/// What was typed, as HTML that is safe to show. The highest heading becomes `h2`, however many marks
/// it was typed with, and no level is left out on the way down (WCAG technique G141).
#[must_use]
pub fn to_html(typed: &str) -> String {
    let mut marks = Marks { highest: highest(typed), heading: PAGE_HEADING, ..Marks::default() };
    let events = TextMergeStream::new(Parser::new(typed)).flat_map(|event| marks.take(event));
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, events);
    MARKS.clean(&html).to_string()
}

/// The bare words of what was typed.
#[must_use]
pub fn plain(typed: &str) -> String {
    text::plain(&to_html(typed))
}

/// The mark that shows a picture.
#[must_use]
pub fn picture(id: &str, alt: &str) -> String {
    let alt: String =
        one_line(alt, MOST_ALT).chars().filter(|c| !"[]()\\<>!`*_".contains(*c)).collect();
    format!("![{alt}]({PICTURE}{id})")
}

/// The ids of the pictures that a text shows.
#[must_use]
pub fn pictures(typed: &str) -> Vec<String> {
    let found = typed.split(PICTURE).skip(1).filter_map(|rest| rest.get(..ID));
    found.filter(|id| is_id(id)).map(str::to_owned).collect()
}

/// A picture in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// Where its mark stands, in bytes.
    pub place: Range<usize>,
    /// Its id.
    pub id: String,
    /// What is on it.
    pub alt: String,
}

/// The first picture that a text shows.
#[must_use]
pub fn first_photo(typed: &str) -> Option<Photo> {
    typed.match_indices("![").find_map(|(start, mark)| {
        let (alt, rest) = typed.get(start + mark.len()..)?.split_once("](")?;
        let rest = rest.strip_prefix(PICTURE)?;
        let (id, rest) = (rest.get(..ID)?, rest.get(ID..)?);
        let is_right = is_id(id) && rest.starts_with(')') && !alt.contains(['[', ']', '\n']);
        let length = mark.len() + alt.len() + "](".len() + PICTURE.len() + ID + ")".len();
        let place = start..start + length;
        is_right.then(|| Photo { place, id: id.to_owned(), alt: alt.to_owned() })
    })
}

/// Where we are in a text, so that each mark can be judged by itself.
#[derive(Default)]
struct Marks {
    /// The highest level of heading that was typed: 1 to 6.
    highest: u8,
    /// The level of the last heading as it is shown.
    heading: u8,
    /// How many links we are in.
    links: usize,
    /// For each picture that we are in, whether it is shown.
    pictures: Vec<bool>,
}

impl Marks {
    /// What is made of one mark.
    fn take<'a>(&mut self, event: Event<'a>) -> Vec<Event<'a>> {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.links == 0 && self.pictures.is_empty() => linked(text),
            Event::Html(text) | Event::InlineHtml(text) | Event::Code(text) => {
                vec![Event::Text(text)]
            }
            // Where people press enter, they mean a new line.
            Event::SoftBreak => vec![Event::HardBreak],
            other @ (Event::Text(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::FootnoteReference(_)
            | Event::HardBreak
            | Event::Rule
            | Event::TaskListMarker(_)) => vec![other],
        }
    }

    fn start<'a>(&mut self, tag: Tag<'a>) -> Vec<Event<'a>> {
        if let Tag::Heading { level, id, classes, attrs } = tag {
            let below = (level as u8).saturating_sub(self.highest);
            self.heading = LOWEST.min(self.heading + 1).min(PAGE_HEADING + 1 + below);
            return vec![Event::Start(Tag::Heading { level: self.level(), id, classes, attrs })];
        }
        if matches!(tag, Tag::CodeBlock(_) | Tag::HtmlBlock) {
            return vec![Event::Start(Tag::Paragraph)];
        }
        if let Tag::Image { link_type, dest_url, title, id } = tag {
            let picture = dest_url.strip_prefix(PICTURE).filter(|id| is_id(id)).map(media::path);
            self.pictures.push(picture.is_some());
            let Some(dest_url) = picture.map(CowStr::from) else { return Vec::new() };
            return vec![Event::Start(Tag::Image { link_type, dest_url, title, id })];
        }
        self.links += usize::from(matches!(tag, Tag::Link { .. }));
        vec![Event::Start(tag)]
    }

    fn end<'a>(&mut self, tag: TagEnd) -> Vec<Event<'a>> {
        if tag == TagEnd::Image && self.pictures.pop() == Some(false) {
            return Vec::new();
        }
        if tag == TagEnd::Link {
            self.links = self.links.saturating_sub(1);
        }
        if let TagEnd::Heading(_) = tag {
            return vec![Event::End(TagEnd::Heading(self.level()))];
        }
        let is_block = matches!(tag, TagEnd::CodeBlock | TagEnd::HtmlBlock);
        vec![Event::End(if is_block { TagEnd::Paragraph } else { tag })]
    }

    /// The heading that we are in.
    fn level(&self) -> HeadingLevel {
        match self.heading {
            ..=2 => HeadingLevel::H2,
            3 => HeadingLevel::H3,
            4.. => HeadingLevel::H4,
        }
    }
}

/// The highest level of heading in a text, 1 to 6.
fn highest(typed: &str) -> u8 {
    let level = |event| {
        if let Event::Start(Tag::Heading { level, .. }) = event { Some(level as u8) } else { None }
    };
    let levels = Parser::new(typed).filter_map(level);
    levels.min().unwrap_or(PAGE_HEADING)
}

/// A text in which bare web addresses are links.
fn linked(text: CowStr<'_>) -> Vec<Event<'_>> {
    if !text.contains("://") {
        return vec![Event::Text(text)];
    }
    let mut events = Vec::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end().trim_end_matches(['.', ',', ')', ';', ':', '!', '?']);
        let is_web = bare.starts_with("https://") || bare.starts_with("http://");
        if !is_web || url::Url::parse(bare).is_err() {
            events.push(Event::Text(CowStr::from(word.to_owned())));
            continue;
        }
        let address = CowStr::from(bare.to_owned());
        let (title, id) = (CowStr::Borrowed(""), CowStr::Borrowed(""));
        let link_type = LinkType::Autolink;
        events.push(Event::Start(Tag::Link { link_type, dest_url: address.clone(), title, id }));
        events.push(Event::Text(address));
        events.push(Event::End(TagEnd::Link));
        let rest = word.get(bare.len()..).unwrap_or_default();
        events.push(Event::Text(CowStr::from(rest.to_owned())));
    }
    events
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PHOTO: &str = "0192f0c1aaaa7bbb8ccc0192f0c1dddd";

    #[test]
    fn a_text_with_marks_becomes_a_page() {
        let html = to_html("# Wie\n\nWij zijn **buren**.\nKom langs\n\n- soep\n- brood\n\n1. een");
        assert_eq!(
            html,
            "<h2>Wie</h2>\n<p>Wij zijn <strong>buren</strong>.<br>\nKom langs</p>\n\
             <ul>\n<li>soep</li>\n<li>brood</li>\n</ul>\n<ol>\n<li>een</li>\n</ol>\n"
        );
    }

    #[test]
    fn headings_begin_below_that_of_the_page_and_leave_no_level_out() {
        assert_eq!(to_html("###### Kop"), "<h2>Kop</h2>\n");
        let html = to_html("## Een\n\n#### Twee\n\n## Drie\n\n### Vier\n\n##### Vijf");
        let shown = "<h2>Een</h2>\n<h3>Twee</h3>\n<h2>Drie</h2>\n<h3>Vier</h3>\n<h4>Vijf</h4>\n";
        assert_eq!(html, shown);
    }

    #[test]
    fn a_script_is_shown_as_it_was_typed() {
        let html = to_html("<script>alert(1)</script>\n\nen <b onclick=x>dit</b>");
        assert!(!html.contains("<script") && !html.contains("<b "), "{html}");
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{html}");
    }

    #[test]
    fn a_link_leads_to_the_web_or_to_a_page_of_ours() {
        assert!(
            to_html("[x](https://delinde.example/)").contains("href=\"https://delinde.example/\"")
        );
        assert!(to_html("[x](/agenda)").contains("href=\"/agenda\""));
        for bad in
            ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//elders.example"]
        {
            assert!(!to_html(&format!("[x]({bad})")).contains("href"), "{bad}");
        }
    }

    #[test]
    fn a_bare_web_address_becomes_a_link() {
        let html = to_html("Kijk op https://delinde.example/a_b. Tot dan");
        assert!(html.contains("href=\"https://delinde.example/a_b\""), "{html}");
        assert!(html.contains("</a>. Tot dan"), "{html}");
    }

    #[test]
    fn only_pictures_of_this_house_are_shown() {
        let html = to_html(&picture(PHOTO, "Drie [buren]"));
        assert!(html.contains(&format!("src=\"{}\"", media::path(PHOTO))), "{html}");
        assert!(html.contains("alt=\"Drie buren\""), "{html}");
        let html = to_html("![spion](https://elders.example/pixel.png) ![x](foto:../../etc)");
        assert!(!html.contains("<img") && html.contains("spion"), "{html}");
    }

    #[test]
    fn the_pictures_of_a_text_are_found() {
        let typed = format!("{}\n\n![x](foto:kort) foto:", picture(PHOTO, "a"));
        assert_eq!(pictures(&typed), [PHOTO]);
    }

    #[test]
    fn the_first_picture_is_found_with_its_place() {
        let typed =
            format!("![x](https://elders.example) é {} {}", picture(PHOTO, "Een bank"), "na");
        let photo = first_photo(&typed).unwrap();
        assert_eq!((photo.id.as_str(), photo.alt.as_str()), (PHOTO, "Een bank"));
        assert_eq!(typed.get(photo.place), Some(picture(PHOTO, "Een bank").as_str()));
        for odd in ["", "![", "![a](foto:", "![a](foto:kort)", &format!("![a](foto:{PHOTO}")] {
            assert_eq!(first_photo(odd), None, "{odd}");
        }
    }

    /// Walks through HTML and says what is in it that should not be.
    fn forbidden(html: &str) -> Option<String> {
        const TAGS: [&str; 13] = [
            "p",
            "br",
            "strong",
            "em",
            "ul",
            "ol",
            "li",
            "h2",
            "h3",
            "h4",
            "a",
            "img",
            "blockquote",
        ];
        const ATTRIBUTES: [&str; 5] = ["href", "src", "alt", "rel", "loading"];
        let mut rest = html;
        while let Some((_, tag)) = rest.split_once('<') {
            let mut name = String::new();
            let mut chars = tag.char_indices().skip_while(|(_, c)| *c == '/').peekable();
            while let Some((_, c)) = chars.next_if(|(_, c)| c.is_ascii_alphanumeric()) {
                name.push(c);
            }
            if !TAGS.contains(&name.as_str()) {
                return Some(format!("<{name}"));
            }
            let mut attribute = String::new();
            let mut end = None;
            while let Some((at, c)) = chars.next() {
                match c {
                    '>' => {
                        end = Some(at);
                        break;
                    }
                    '"' => {
                        let value: String =
                            chars.by_ref().map(|(_, c)| c).take_while(|c| *c != '"').collect();
                        let lower = value.to_ascii_lowercase();
                        let is_address = ["href", "src"].contains(&attribute.as_str());
                        if is_address && !is_link(&lower) {
                            return Some(value);
                        }
                    }
                    '=' => {
                        if !ATTRIBUTES.contains(&attribute.as_str()) {
                            return Some(attribute);
                        }
                    }
                    c if c.is_whitespace() => attribute.clear(),
                    c => attribute.push(c),
                }
            }
            match end {
                Some(end) => rest = tag.get(end..).unwrap_or_default(),
                None => return Some("an open tag".to_owned()),
            }
        }
        None
    }

    #[test]
    fn the_judge_of_the_next_test_finds_what_is_wrong() {
        for html in [
            "<script>",
            "<p onclick=\"x\">",
            "<a href=\"javascript:x\">",
            "<img src=\"data:x\">",
            "<p",
        ] {
            assert!(forbidden(html).is_some(), "{html}");
        }
        assert_eq!(forbidden("<p>a<br></p><a href=\"/x\" rel=\"noopener\">b</a>"), None);
    }

    fn hostile() -> impl Strategy<Value = String> {
        let pieces = prop::sample::select(vec![
            "<script>",
            "</script>",
            "<img src=x onerror=alert(1)>",
            "[a](javascript:x)",
            "![a](",
            "foto:",
            PHOTO,
            "](",
            ")",
            "<svg onload=x>",
            "`",
            "```\n",
            "\n\n",
            "# ",
            "- ",
            "> ",
            "**",
            "<a href=\"",
            "\">",
            "&lt;",
            "&#x6a;avascript:",
            "<!--",
            "-->",
            "\\",
            "https://a.example/\"onx=",
            "<https://a.example>",
            "[x]: javascript:y",
            "<style>",
            "\t",
            "    ",
            "|a|b|\n|-|-|\n",
        ]);
        let piece = prop_oneof![pieces.prop_map(str::to_owned), "\\PC{0,6}"];
        prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #[test]
        fn no_text_yields_a_script_or_anything_that_runs(typed in hostile()) {
            let html = to_html(&typed);
            prop_assert_eq!(forbidden(&html), None, "{}", html);
            prop_assert_eq!(MARKS.clean(&html).to_string(), html);
        }
    }
}
