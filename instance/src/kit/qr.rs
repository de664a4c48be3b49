//! Codes for the camera of a phone (QR, ISO/IEC 18004).

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// The code for a text as an SVG drawing of black on white, which scales to any size; empty when
/// the text is longer than a code can hold (about 2,300 bytes).
#[must_use]
pub fn svg(text: &str) -> String {
    // A card gets creased: a quarter of the code may be unreadable.
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::Q) else {
        return String::new();
    };
    let drawing = code
        .render::<svg::Color<'_>>()
        .min_dimensions(160, 160)
        .dark_color(svg::Color("#000000"))
        .light_color(svg::Color("#ffffff"))
        .build();
    // Inside a page, an XML declaration is in the way.
    drawing.split_once("?>").map_or(drawing.clone(), |(_, svg)| svg.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_drawing_without_a_declaration() {
        let drawing = svg("https://delinde.example/kaart/abcd");
        assert!(drawing.trim_start().starts_with("<svg"), "{drawing:.80}");
    }

    #[test]
    fn a_text_that_is_too_long_gives_no_code() {
        assert_eq!(svg(&"a".repeat(4_000)), "");
    }
}
