//! What a mail looks like: the frame with the name, colour, address and phone of the house.

use askama::Template;

use super::letter::Mail;
use crate::kit::settings::Settings;
use crate::kit::text::typed_to_html;
use crate::kit::theme::{self, Rgb, USUAL_COLOUR};
use crate::kit::{House, Lang};

/// The colours of a house, for templates of mail. Mail programs know no style sheets of a site, so
/// every colour stands in the mail itself.
#[derive(Debug, Clone)]
pub struct Look {
    /// Links, buttons and the line at the top.
    pub accent: Rgb,
    /// Words on a button.
    pub on_accent: Rgb,
    /// A wall behind something that stands out.
    pub wall: Rgb,
    /// [`Look::accent`] on a dark page.
    pub dark_accent: Rgb,
    /// [`Look::on_accent`] on a dark page.
    pub dark_on_accent: Rgb,
    /// [`Look::wall`] on a dark page.
    pub dark_wall: Rgb,
}

impl Look {
    /// The colours of a house with these settings.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        let chosen = Rgb::parse(&settings.colour).or_else(|| Rgb::parse(USUAL_COLOUR));
        let chosen = chosen.unwrap_or(Rgb(0, 0, 0));
        let (day, evening) = (theme::day(chosen), theme::evening(chosen));
        Self {
            accent: day.colour,
            on_accent: day.contrast,
            wall: day.background,
            dark_accent: evening.colour,
            dark_on_accent: evening.contrast,
            dark_wall: evening.background,
        }
    }
}

/// A mail as it leaves: both parts with the frame of the house around them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Dressed {
    pub lang: Lang,
    pub text: String,
    pub html: String,
}

#[derive(Template)]
#[template(path = "kit/mail/frame.html")]
struct HtmlFrame<'a> {
    about: &'a About<'a>,
    look: &'a Look,
    subject: &'a str,
    inside: &'a str,
}

#[derive(Template)]
#[template(path = "kit/mail/frame.txt")]
struct TextFrame<'a> {
    about: &'a About<'a>,
    text: &'a str,
}

#[derive(Template)]
#[template(path = "kit/mail/plain.html")]
struct Plain<'a> {
    w: Lang,
    look: &'a Look,
    pieces: Vec<Piece<'a>>,
}

/// Who sends a mail and why: what stands below it.
struct About<'a> {
    w: Lang,
    direction: &'static str,
    house: String,
    place: String,
    phone: &'a str,
    url: String,
    why: Option<&'a str>,
}

/// A stretch of a text.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    /// A paragraph, as HTML that is safe.
    Words(String),
    /// An address on a line of its own.
    Link(&'a str),
}

/// Puts the frame of the house around a mail.
pub(super) fn dress(house: &House, settings: &Settings, mail: &Mail) -> askama::Result<Dressed> {
    let w = mail.lang_or(settings.language);
    let look = Look::of(settings);
    let place = [settings.street.as_str(), settings.town.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let about = About {
        w,
        // By code, so that it holds for a language of either direction.
        direction: w.direction(),
        house: format!("{} {}", settings.kind, settings.name).trim().to_owned(),
        place: place.join(", "),
        phone: &settings.phone,
        url: house.config.origin_text(),
        why: mail.why(),
    };
    let inside = match &mail.html {
        Some(html) => html.clone(),
        None => Plain { w, look: &look, pieces: pieces(&mail.text) }.render()?,
    };
    let (subject, inside) = (mail.subject.as_str(), inside.as_str());
    Ok(Dressed {
        lang: w,
        text: TextFrame { about: &about, text: mail.text.trim() }.render()?,
        html: HtmlFrame { about: &about, look: &look, subject, inside }.render()?,
    })
}

/// Splits a text where a line is only an address, and where there are blank lines.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim).chain([""]) {
        let is_link = is_only_an_address(line);
        if (line.is_empty() || is_link) && !lines.is_empty() {
            pieces.push(Piece::Words(typed_to_html(&lines.join("\n"))));
            lines.clear();
        }
        if is_link {
            pieces.push(Piece::Link(line));
        } else if !line.is_empty() {
            lines.push(line);
        }
    }
    pieces
}

fn is_only_an_address(line: &str) -> bool {
    let is_web = line.starts_with("https://") || line.starts_with("http://");
    is_web && !line.contains(char::is_whitespace) && url::Url::parse(line).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(html: &str) -> Piece<'static> {
        Piece::Words(html.to_owned())
    }

    #[test]
    fn a_line_with_only_an_address_becomes_a_button() {
        let text = "Hallo,\nkijk eens op\nhttps://delinde.example/post\n\n\nGroet";
        let link = Piece::Link("https://delinde.example/post");
        let expected = vec![words("<p>Hallo,<br>kijk eens op</p>"), link, words("<p>Groet</p>")];
        assert_eq!(pieces(text), expected);
    }

    #[test]
    fn what_somebody_typed_stays_text() {
        assert_eq!(pieces("<b>Hoi</b>"), [words("<p>&lt;b&gt;Hoi&lt;/b&gt;</p>")]);
        assert_eq!(pieces("javascript:alert(1)"), [words("<p>javascript:alert(1)</p>")]);
    }

    #[test]
    fn buttons_can_be_read_by_day_and_in_the_dark() {
        let look = Look::of(&Settings { colour: "#ffee00".to_owned(), ..Settings::default() });
        assert!(look.accent.contrast(look.on_accent) >= 4.5);
        assert!(look.dark_accent.contrast(look.dark_on_accent) >= 4.5);
    }
}
