//! What several rooms say to other sites in the same way: pictures, themes and places.

use federation::Id;
use federation::vocab::{Hashtag, Image, Place};
use url::Url;

use super::facets::Choice;
use super::house::House;
use super::place::Spot;
use super::{assets, media};

/// The picture of something as others read it: the photo, or the JPEG twin of the drawing with this
/// name, because others show no SVG. `drawn` says what a drawing is.
pub fn image(
    house: &House,
    (picture, alt): (&str, &str),
    scene: &str,
    drawn: &str,
) -> anyhow::Result<Image> {
    let (path, alt) = if picture.is_empty() {
        (assets::address(&format!("pictures/{scene}.jpg")), drawn)
    } else {
        (media::path(picture), alt)
    };
    Ok(Image {
        url: Url::parse(&house.url(&path))?,
        media_type: Some("image/jpeg".to_owned()),
        alt: Some(alt.to_owned()).filter(|alt| !alt.is_empty()),
        width: None,
        height: None,
    })
}

/// Themes as hashtags: `samen-eten` as `#SamenEten`, leading to what the list at `path` has of it.
#[must_use]
pub fn hashtags(house: &House, path: &str, themes: &[&Choice]) -> Vec<Hashtag> {
    let hashtag = |theme: &&Choice| Hashtag {
        name: theme.slug.split('-').map(capital).collect(),
        href: Url::parse(&house.url(&format!("{path}?thema={}", theme.slug))).ok(),
    };
    themes.iter().map(hashtag).collect()
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The place of what the world knows as `uri`, with the town of the house when no town was typed:
/// Gancio loses what is at a place that has an address without one.
#[must_use]
pub fn place(spot: &Spot, uri: &str, town: &str) -> Option<Place> {
    let mut place = spot.said(Id::parse(&format!("{uri}#place")).ok())?;
    if place.address.locality.is_none() {
        place.address.locality = Some(town.to_owned()).filter(|town| !town.is_empty());
    }
    Some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_of_two_words_is_one_hashtag() {
        let name: String = "samen-eten".split('-').map(capital).collect();
        assert_eq!(name, "SamenEten");
    }
}
