//! What is made of the one colour that a house chooses, and how well each tint can be read.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::IntoResponse;

use crate::kit::Lang;
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::html;
use crate::kit::theme::{self, Accent, Rgb};
use crate::kit::visitor::Visitor;

/// Words in one colour on a wall in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tint {
    /// The key of what has these colours.
    pub word: &'static str,
    /// The colour of the words.
    pub text: Rgb,
    /// The colour behind them.
    pub wall: Rgb,
}

impl Tint {
    /// The contrast in one decimal, rounded down so that nothing looks better than it is: "8,9".
    #[must_use]
    pub fn contrast(&self, lang: Lang) -> String {
        let tenths = (self.text.contrast(self.wall) * 10.0).floor() / 10.0;
        format!("{tenths:.1}").replace('.', &lang.decimal_sign().to_string())
    }
}

/// Everything that is made of a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tints {
    /// What was chosen.
    pub chosen: Rgb,
    /// What it became by day.
    pub used: Rgb,
    /// By day: a button, and links on three walls.
    pub day: [Tint; 4],
    /// The same in the evening.
    pub evening: [Tint; 4],
}

impl Tints {
    /// What is made of this colour.
    #[must_use]
    pub fn of(chosen: Rgb) -> Self {
        let (day, evening) = (theme::day(chosen), theme::evening(chosen));
        Self {
            chosen,
            used: day.colour,
            day: four(&day, [theme::SURFACE, theme::PAGE]),
            evening: four(&evening, [theme::EVENING_SURFACE, theme::EVENING_PAGE]),
        }
    }

    /// Whether the colour had to become darker to be read.
    #[must_use]
    pub fn is_darker(&self) -> bool {
        self.used != self.chosen
    }
}

fn four(accent: &Accent, [surface, page]: [Rgb; 2]) -> [Tint; 4] {
    let link = |word, wall| Tint { word, text: accent.colour, wall };
    [
        Tint { word: "desk-tint-button", text: accent.contrast, wall: accent.colour },
        link("desk-tint-card", surface),
        link("desk-tint-page", page),
        link("desk-tint-wall", accent.background),
    ]
}

#[derive(Template)]
#[template(path = "rooms/desk/_tints.html")]
struct Piece {
    w: Lang,
    tints: Tints,
}

/// The tints of a colour as a piece of a page.
pub fn piece(chosen: Rgb, w: Lang) -> askama::Result<String> {
    Piece { w, tints: Tints::of(chosen) }.render()
}

/// `GET /beheer/uiterlijk/tinten?kleur=1e5b43`: the piece alone, for the script that shows it while
/// somebody chooses.
pub async fn show(visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let query = query.unwrap_or_default();
    let asked = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "kleur");
    let chosen = asked.and_then(|(_, colour)| Rgb::parse(&colour));
    let chosen = chosen.or_else(|| Rgb::parse(theme::USUAL_COLOUR)).unwrap_or(theme::PAGE);
    Ok(html(&Piece { w: visitor.lang, tints: Tints::of(chosen) })?.into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Rgb {
        Rgb::parse(text).unwrap()
    }

    #[test]
    fn a_colour_that_is_too_light_becomes_darker_and_says_so() {
        assert!(Tints::of(colour("#ffd23f")).is_darker());
        assert!(!Tints::of(colour("#1e5b43")).is_darker());
    }

    #[test]
    fn every_tint_that_is_shown_can_be_read() {
        for chosen in ["#ffd23f", "#000000", "#ffffff", "#ff0000", "#1e5b43"] {
            let tints = Tints::of(colour(chosen));
            for tint in tints.day.iter().chain(&tints.evening) {
                assert!(tint.text.contrast(tint.wall) >= 4.5, "{} of {chosen}", tint.word);
            }
        }
    }

    #[test]
    fn a_contrast_is_never_told_better_than_it_is() {
        let white_on_grey = Tint { word: "", text: colour("#ffffff"), wall: colour("#777777") };
        assert_eq!(white_on_grey.contrast(Lang::Nl), "4,4");
        assert_eq!(white_on_grey.contrast(Lang::En), "4.4");
    }
}
