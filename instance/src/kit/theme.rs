//! The colours of a house. It chooses one; every tint that is read on a page is made from it, dark
//! or light enough to be read by everybody (WCAG 2.2, 1.4.3).

use std::fmt;

use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::house::House;
use super::oops::Answer;
use super::settings::Settings;

/// The colour of a house that did not choose one.
pub const USUAL_COLOUR: &str = "#1e5b43";

/// The drawings of a house, by their names in `static/pictures`.
pub const FACADES: [&str; 6] =
    ["house-brick", "house-blue", "house-yellow", "house-green", "house-purple", "house-red"];

/// Contrast that text needs (WCAG 2.2, 1.4.3, level AA).
const READABLE: f64 = 4.5;
/// Contrast that we aim for in the evening, when eyes tire sooner.
const EVENING_READABLE: f64 = 8.0;

/// `--buurt-surface-background-color` by day.
pub const SURFACE: Rgb = WHITE;
const WHITE: Rgb = Rgb(255, 255, 255);
const BLACK: Rgb = Rgb(0, 0, 0);
/// `--buurt-document-background-color` by day.
pub const PAGE: Rgb = Rgb(0xfa, 0xf6, 0xee);
/// `--buurt-document-background-color` in the evening.
pub const EVENING_PAGE: Rgb = Rgb(0x16, 0x1b, 0x2a);
/// `--buurt-surface-background-color` in the evening.
pub const EVENING_SURFACE: Rgb = Rgb(0x21, 0x28, 0x40);

/// A colour: red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl Rgb {
    /// Reads `#1e5b43`, with or without the `#`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        let bytes: [u8; 3] = hex::decode(digits).ok()?.try_into().ok()?;
        let [red, green, blue] = bytes;
        Some(Self(red, green, blue))
    }

    /// This colour with `share` (0 to 1) of another mixed in.
    #[must_use]
    fn with(self, other: Self, share: f64) -> Self {
        let mix = |a: u8, b: u8| mixed(f64::from(a), f64::from(b), share);
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// A step lighter with as much of its own tint; mixing in white would turn it grey.
    #[must_use]
    fn lifted(self) -> Self {
        let up = |channel: u8| channel.saturating_add(5);
        Self(up(self.0), up(self.1), up(self.2))
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast with another colour: 1 to 21 (WCAG 2.2).
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a mean of two bytes lies between them"
)]
fn mixed(a: f64, b: f64, share: f64) -> u8 {
    (a + (b - a) * share).round().clamp(0.0, 255.0) as u8
}

/// The tints of buttons, links and signs, for one time of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// Links, and the face of a button.
    pub colour: Rgb,
    /// The same under the mouse.
    pub hover: Rgb,
    /// Words on a button.
    pub contrast: Rgb,
    /// A wall behind words in `colour`.
    pub background: Rgb,
}

/// The day tints of a colour: darker until it can be read on white, on the page and on its own wall.
#[must_use]
pub fn day(chosen: Rgb) -> Accent {
    let mut colour = chosen;
    loop {
        let background = WHITE.with(colour, 0.15);
        let walls = [WHITE, PAGE, background];
        if walls.into_iter().all(|wall| colour.contrast(wall) >= READABLE) {
            return Accent { colour, hover: colour.with(BLACK, 0.24), contrast: WHITE, background };
        }
        colour = colour.with(BLACK, 0.04);
    }
}

/// The evening tints of a colour: lighter until it can be read on what is dark then.
#[must_use]
pub fn evening(chosen: Rgb) -> Accent {
    let dark = day(chosen).colour;
    let background = EVENING_PAGE.with(dark, 0.35);
    let contrast = Rgb(0x0b, 0x10, 0x1a).with(dark, 0.2);
    let mut colour = chosen;
    while colour.contrast(EVENING_SURFACE) < EVENING_READABLE
        || [background, contrast].into_iter().any(|wall| colour.contrast(wall) < READABLE)
    {
        colour = colour.lifted();
    }
    Accent { colour, hover: colour.with(WHITE, 0.4), contrast, background }
}

/// The colours of the walls and the roof that belong to a drawing of a house.
struct Walls {
    facade: Rgb,
    roof: Rgb,
}

fn walls(facade: &str) -> Walls {
    let slate = Rgb(0x34, 0x40, 0x5e);
    let tile = Rgb(0x7d, 0x3b, 0x2a);
    let (facade, roof) = match facade {
        "house-blue" => (Rgb(0x6f, 0x9d, 0xb4), slate),
        "house-yellow" => (Rgb(0xe3, 0xb6, 0x68), tile),
        "house-green" => (Rgb(0x9d, 0xbb, 0x7c), tile),
        "house-purple" => (Rgb(0xa4, 0x84, 0xae), slate),
        "house-red" => (Rgb(0xb4, 0x5c, 0x4e), slate),
        // Red brick is what most houses here are made of.
        _ => (Rgb(0xc5, 0x74, 0x55), slate),
    };
    Walls { facade, roof }
}

/// The name of a drawing that is there, whatever was asked for.
#[must_use]
pub fn facade_name(asked: &str) -> &'static str {
    FACADES.into_iter().find(|name| *name == asked).unwrap_or("house-brick")
}

/// The style sheet with the colours of a house.
#[must_use]
pub fn style_sheet(chosen: Rgb, facade: &str) -> String {
    let (day, evening, walls) = (day(chosen), evening(chosen), walls(facade));
    let by_day = format!(
        "{}  --buurt-accent-sign-background-color: {};\n{}",
        accent_lines(&day),
        day.colour,
        wall_lines(walls.facade, walls.facade.with(WHITE, 0.12), walls.roof),
    );
    let dusk = walls.facade.with(Rgb(0x11, 0x14, 0x1f), 0.64);
    let at_night = format!(
        "{}{}",
        accent_lines(&evening),
        wall_lines(dusk, dusk.with(WHITE, 0.06), walls.roof.with(BLACK, 0.2)),
    );
    format!(
        ":root {{\n{by_day}}}\n:root[data-theme=\"evening\"] {{\n{at_night}}}\n\
         @media (prefers-color-scheme: dark) {{\n:root:not([data-theme]) {{\n{at_night}}}\n}}\n"
    )
}

fn accent_lines(accent: &Accent) -> String {
    let Accent { colour, hover, contrast, background } = accent;
    format!(
        "  --buurt-accent-color: {colour};\n  --buurt-accent-hover-color: {hover};\n  \
         --buurt-accent-contrast-color: {contrast};\n  \
         --buurt-accent-background-color: {background};\n"
    )
}

fn wall_lines(facade: Rgb, mortar: Rgb, roof: Rgb) -> String {
    let line = roof.with(WHITE, 0.09);
    format!(
        "  --buurt-house-facade-background-color: {facade};\n  \
         --buurt-house-mortar-color: {mortar};\n  \
         --buurt-house-roof-background-color: {roof};\n  \
         --buurt-house-roof-line-color: {line};\n"
    )
}

/// The address of the colours of a house. All that decides them is in it, so that browsers may
/// keep the answer, and a page can show colours that are not kept yet.
#[must_use]
pub fn address(settings: &Settings) -> String {
    let colour = Rgb::parse(&settings.colour).map(|colour| colour.to_string());
    let colour = colour.unwrap_or_else(|| USUAL_COLOUR.to_owned());
    format!(
        "/theme.css?colour={}&facade={}&v={}",
        colour.trim_start_matches('#'),
        facade_name(&settings.facade),
        env!("CARGO_PKG_VERSION"),
    )
}

/// Which colours are asked for; those of the house when it does not say.
#[derive(Debug, Deserialize)]
pub struct Asked {
    colour: Option<String>,
    facade: Option<String>,
}

/// `GET /theme.css`
pub async fn serve(State(house): State<House>, Query(asked): Query<Asked>) -> Answer {
    let settings = house.settings().await?;
    let colour = asked.colour.as_deref().unwrap_or(&settings.colour);
    let colour = Rgb::parse(colour).or_else(|| Rgb::parse(USUAL_COLOUR)).unwrap_or(BLACK);
    let facade = asked.facade.as_deref().unwrap_or(&settings.facade);
    let kept = if asked.colour.is_some() && asked.facade.is_some() {
        "public, max-age=31536000, immutable"
    } else {
        "public, max-age=300"
    };
    Ok(css(style_sheet(colour, facade), kept))
}

fn css(text: String, kept: &'static str) -> Response {
    let headers =
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, kept)];
    (headers, text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 4096 colours, spread over all there are.
    fn colours() -> impl Iterator<Item = Rgb> {
        let step = |n: u16| u8::try_from(n * 17).unwrap();
        (0..4096).map(move |n| Rgb(step(n & 15), step((n >> 4) & 15), step(n >> 8)))
    }

    #[test]
    fn every_colour_can_be_read_by_day() {
        for chosen in colours() {
            let Accent { colour, hover, contrast, background } = day(chosen);
            for wall in [WHITE, PAGE, background] {
                assert!(colour.contrast(wall) >= READABLE, "{chosen} as {colour} on {wall}");
                assert!(hover.contrast(wall) >= READABLE, "{chosen} as {hover} on {wall}");
            }
            assert!(contrast.contrast(colour) >= READABLE, "a button in {chosen}");
            assert!(contrast.contrast(hover) >= READABLE, "a button in {chosen} under the mouse");
        }
    }

    #[test]
    fn every_colour_can_be_read_in_the_evening() {
        for chosen in colours() {
            let Accent { colour, hover, contrast, background } = evening(chosen);
            for wall in [EVENING_SURFACE, EVENING_PAGE, background] {
                assert!(colour.contrast(wall) >= READABLE, "{chosen} as {colour} on {wall}");
                assert!(hover.contrast(wall) >= READABLE, "{chosen} as {hover} on {wall}");
            }
            assert!(contrast.contrast(colour) >= READABLE, "a button in {chosen}");
            assert!(contrast.contrast(hover) >= READABLE, "a button in {chosen} under the mouse");
        }
    }

    #[test]
    fn a_colour_that_can_be_read_stays_as_it_was_chosen() {
        for chosen in ["#1e5b43", "#0b4f6c", "#8a3f1c", "#23437d"] {
            assert_eq!(day(Rgb::parse(chosen).unwrap()).colour.to_string(), chosen);
        }
    }

    #[test]
    fn the_title_on_every_roof_can_be_read() {
        for facade in FACADES {
            let roof = walls(facade).roof;
            assert!(WHITE.contrast(roof) >= READABLE, "{facade}");
            assert!(WHITE.contrast(roof.with(WHITE, 0.09)) >= READABLE, "the lines of {facade}");
        }
    }

    #[test]
    fn nonsense_is_no_colour() {
        assert_eq!(Rgb::parse("#12345"), None);
        assert_eq!(Rgb::parse("red;}"), None);
        assert_eq!(Rgb::parse("1E5B43"), Some(Rgb(0x1e, 0x5b, 0x43)));
    }

    #[test]
    fn black_on_white_has_the_most_contrast_there_is() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 1e-9);
    }

    #[test]
    fn a_drawing_that_is_not_there_gives_the_usual_house() {
        assert_eq!(facade_name("../../etc/passwd"), "house-brick");
    }
}
