//! What a card shows beside the thing itself: the site it came from, and its photo or drawing.

use std::collections::HashMap;

use super::live::Badge;
use crate::kit::media::{Medium, Shown};
use crate::kit::{Tx, media};

/// Something that is our own or of another site, and is shown with a picture.
pub trait OnCard {
    /// The actor of the site it was heard from; `None` for our own.
    fn site(&self) -> Option<&str>;
    /// Id of the photo; empty for a drawing.
    fn picture(&self) -> &str;
    /// The drawing that suits it, by its name in `static/pictures`.
    fn scene(&self) -> &str;
    /// Its place in the list: what it is sorted by, and its id.
    fn place(&self) -> (&str, &str);
}

/// Something with what a card or page shows beside it.
#[derive(Debug, Clone)]
pub struct Card<T> {
    /// The thing itself.
    pub own: T,
    /// The site it comes from; `None` for our own.
    pub from: Option<Badge>,
    /// Its photo, when there is one.
    pub photo: Option<Medium>,
    /// Whether it is not real yet.
    pub is_example: bool,
}

impl<T> Card<T> {
    /// The card of an example, which has no photo.
    #[must_use]
    pub fn example(own: T) -> Self {
        Self { own, from: None, photo: None, is_example: true }
    }
}

impl<T: OnCard> Card<T> {
    /// Its picture: the photo, or the drawing that suits it.
    #[must_use]
    pub fn picture(&self) -> Shown {
        Shown::photo(self.photo.as_ref()).unwrap_or_else(|| Shown::drawing(self.own.scene()))
    }
}

/// Puts beside each thing which site it comes from, and its photo.
#[expect(clippy::implicit_hasher, reason = "badges come from one place, with the usual hasher")]
pub async fn cards<T: OnCard>(
    tx: &mut Tx,
    found: Vec<T>,
    sites: &HashMap<String, Badge>,
) -> sqlx::Result<Vec<Card<T>>> {
    let photos = media::of(tx, found.iter().map(OnCard::picture)).await?;
    let card = |own: T| Card {
        from: own.site().and_then(|site| sites.get(site)).cloned(),
        photo: photos.get(own.picture()).cloned(),
        own,
        is_example: false,
    };
    Ok(found.into_iter().map(card).collect())
}
