//! The part of a photo that must stay in sight when its edges are cut off: one of nine.

/// One of the nine parts of a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Focus {
    /// Its name in forms and style sheets.
    pub slug: &'static str,
    /// The key of its name.
    pub word: &'static str,
    /// From the left, out of 100.
    pub x: i64,
    /// From the top, out of 100.
    pub y: i64,
}

impl Focus {
    /// The middle, where most photos have what they are about.
    pub const MIDDLE: Self = of("middle", "photo-focus-middle", 50, 50);
    /// All parts, in the order in which one reads.
    pub const ALL: [Self; 9] = [
        of("left-top", "photo-focus-left-top", 0, 0),
        of("top", "photo-focus-top", 50, 0),
        of("right-top", "photo-focus-right-top", 100, 0),
        of("left", "photo-focus-left", 0, 50),
        Self::MIDDLE,
        of("right", "photo-focus-right", 100, 50),
        of("left-bottom", "photo-focus-left-bottom", 0, 100),
        of("bottom", "photo-focus-bottom", 50, 100),
        of("right-bottom", "photo-focus-right-bottom", 100, 100),
    ];

    /// The part with this name; the middle when there is none.
    #[must_use]
    pub fn from_slug(slug: &str) -> Self {
        Self::ALL.into_iter().find(|part| part.slug == slug).unwrap_or(Self::MIDDLE)
    }

    /// The part in which a point lies.
    #[must_use]
    pub fn nearest(x: i64, y: i64) -> Self {
        let distance = |part: &Self| (part.x - x).abs() + (part.y - y).abs();
        Self::ALL.into_iter().min_by_key(distance).unwrap_or(Self::MIDDLE)
    }

    /// Its class in the style sheets.
    #[must_use]
    pub fn class(self) -> String {
        format!("focus--{}", self.slug)
    }
}

const fn of(slug: &'static str, word: &'static str, x: i64, y: i64) -> Focus {
    Focus { slug, word, x, y }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_is_found_by_its_name_and_by_its_place() {
        for part in Focus::ALL {
            assert_eq!(Focus::from_slug(part.slug), part);
            assert_eq!(Focus::nearest(part.x, part.y), part);
        }
        assert_eq!(Focus::from_slug("nowhere"), Focus::MIDDLE);
        assert_eq!(Focus::nearest(80, 60), Focus::from_slug("right"));
    }

    #[test]
    fn every_part_has_its_place_in_the_style_sheet() {
        let sheet = include_str!("../../../static/parts.css");
        for part in Focus::ALL {
            let rule = format!(".{} {{\n  object-position: {}% {}%;", part.class(), part.x, part.y);
            assert!(sheet.contains(&rule), "{rule}");
        }
    }
}
