//! A picture as a page shows it: which files there are, how large it is, and which part must stay
//! in sight. The macro `picture` in `kit/parts.html` writes it.

use super::serve::{path, path_of_size};
use super::sizes::widths;
use super::{Focus, Medium, State};
use crate::kit::assets;
use crate::kit::given::Given;

/// The size that a page reckons with when it does not know better, in pixels.
const USUAL: (i64, i64) = (640, 480);

/// A photo or drawing as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The address of the picture itself.
    pub src: String,
    /// The `srcset` of its sizes as WebP; empty when there are none.
    pub webp: String,
    /// The `srcset` of its sizes as JPEG; empty when there are none.
    pub jpeg: String,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// The class that keeps the right part in sight.
    pub class: String,
}

impl Shown {
    /// A drawing of ours, by its name in `static/pictures`.
    #[must_use]
    pub fn drawing(scene: &str) -> Self {
        let src = assets::address(&format!("pictures/{scene}.svg"));
        let (width, height) = USUAL;
        let none = String::new;
        Self { src, webp: none(), jpeg: none(), width, height, class: none() }
    }

    /// A photo; `None` when it is not to be had. Until its sizes are made, it is shown as it is
    /// kept.
    #[must_use]
    pub fn photo(medium: Option<&Medium>) -> Option<Self> {
        let own = medium.filter(|own| own.state != State::Refused)?;
        let is_known = own.width > 0 && own.height > 0;
        let (width, height) = if is_known { (own.width, own.height) } else { USUAL };
        let (webp, jpeg) = match own.state {
            State::Ready => (set(own, "webp"), set(own, "jpg")),
            State::Waiting | State::Refused => (String::new(), String::new()),
        };
        let class = Focus::nearest(own.focal_x, own.focal_y).class();
        Some(Self { src: path(&own.id), webp, jpeg, width, height, class })
    }
}

/// How wide a picture stands on a page (HTML, section 4.8.4.2.1): as one of many in a grid, or, when
/// it is `wide`, as the picture of the page itself.
#[must_use]
pub fn sizes_attribute(wide: impl Given<bool>) -> &'static str {
    if wide.given() {
        "(min-width: 64em) 48rem, 100vw"
    } else {
        "(min-width: 64em) 24rem, (min-width: 40em) 50vw, 100vw"
    }
}

/// The addresses of all sizes, each with its width (HTML, section 4.8.4.2.1).
fn set(medium: &Medium, ending: &str) -> String {
    let own = u32::try_from(medium.width).unwrap_or_default();
    let address = |width: u32| {
        // As a JPEG, its own size is the picture as it is kept.
        let is_kept = width == own && ending == "jpg";
        if is_kept { path(&medium.id) } else { path_of_size(&medium.id, width, ending) }
    };
    let all: Vec<String> =
        widths(own).map(|width| format!("{} {width}w", address(width))).collect();
    all.join(", ")
}

#[cfg(test)]
mod tests {
    use super::super::tests::medium;
    use super::*;

    #[test]
    fn a_photo_that_is_ready_comes_in_every_width() {
        let shown = Shown::photo(Some(&Medium { state: State::Ready, ..medium("a") })).unwrap();
        assert_eq!(
            shown.webp,
            "/pictures/a-320.webp 320w, /pictures/a-640.webp 640w, /pictures/a-800.webp 800w"
        );
        assert_eq!(
            shown.jpeg,
            "/pictures/a-320.jpg 320w, /pictures/a-640.jpg 640w, /pictures/a.jpg 800w"
        );
        assert_eq!((shown.width, shown.height), (800, 600));
    }

    #[test]
    fn a_photo_that_waits_is_shown_as_it_is_kept() {
        let shown = Shown::photo(Some(&medium("a"))).unwrap();
        assert_eq!((shown.src.as_str(), shown.webp.as_str()), ("/pictures/a.jpg", ""));
    }

    #[test]
    fn a_photo_that_is_gone_or_refused_is_not_shown() {
        assert_eq!(Shown::photo(None), None);
        let refused = Medium { state: State::Refused, ..medium("a") };
        assert_eq!(Shown::photo(Some(&refused)), None);
    }

    #[test]
    fn the_part_that_matters_stays_in_sight() {
        let high = Medium { focal_x: 100, focal_y: 0, ..medium("a") };
        assert_eq!(Shown::photo(Some(&high)).unwrap().class, "focus--right-top");
    }
}
