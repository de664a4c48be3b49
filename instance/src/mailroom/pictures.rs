//! Pictures of others: fetched once, checked like our own, and shown from here. A reader's browser
//! never asks another site for anything.

use federation::fetch::Want;
use federation::vocab::{Facets, Image};
use serde_json::json;
use url::Url;

use super::store;
use crate::kit::jobs::{self, Setback, Wanted};
use crate::kit::media::{self, NoPicture};
use crate::kit::{House, Tx, text};

/// The job that fetches one picture.
pub const FETCH_PICTURE: &str = "fetch-picture";
/// The longest description that is kept, in characters.
const MOST_ALT: usize = 300;

/// A picture that is here and belongs to something of others.
pub struct Fetched {
    /// Its id; see [`media::path`].
    pub id: String,
    /// What is on it, in words.
    pub alt: String,
}

/// What came with a new version of something of others: a picture that is here already, or one to
/// fetch. A drawing of ours that they send as a picture needs no fetching: we have it.
pub async fn wanted(
    house: &House,
    tx: &mut Tx,
    about: &str,
    image: Option<&Image>,
    facets: &Facets,
) -> sqlx::Result<Option<Fetched>> {
    let Some(image) = image.filter(|image| !is_drawing(&image.url, facets)) else {
        store::forget_picture(tx, about).await?;
        return Ok(None);
    };
    let known = store::heard_picture(tx, about).await?;
    let source = image.url.as_str();
    if let Some(known) = known.filter(|known| known.source == source) {
        return Ok(known.picture.map(|id| Fetched { id, alt: known.alt }));
    }
    let alt = text::one_line(image.alt.as_deref().unwrap_or_default(), MOST_ALT);
    store::want_picture(tx, about, source, &alt).await?;
    let now = house.now();
    let wanted = Wanted { kind: FETCH_PICTURE, about, payload: json!({}), run_at: now, slow: true };
    jobs::enqueue(tx, now, wanted).await?;
    Ok(None)
}

/// Whether this is the raster twin of one of the drawings that every house has.
fn is_drawing(url: &Url, facets: &Facets) -> bool {
    let Some(name) = &facets.illustration else { return false };
    url.path() == format!("/static/pictures/{name}.jpg")
}

/// Does the job: fetches the picture and gives it to the room that shows it.
pub async fn fetch_picture(house: &House, about: &str) -> Result<(), Setback> {
    let mut tx = house.read().await?;
    let Some(known) = store::heard_picture(&mut tx, about).await? else { return Ok(()) };
    drop(tx);
    let url = known.source.parse().map_err(|_| Setback::Never("no address".to_owned()))?;
    let want = Want { accept: "image/*", media_types: &["image/*"], max_bytes: media::MOST_BYTES };
    let body = match house.client.get(&url, want).await {
        Ok(body) => body,
        Err(error) if error.is_temporary() => {
            return Err(Setback::Later { after: None, why: error.to_string() });
        }
        Err(error) => {
            // No trouble: the drawing stays.
            tracing::info!(about, %error, "a picture of others is not to be had");
            return Ok(());
        }
    };
    let picture = match media::keep(house, body.bytes, None).await {
        Ok(picture) => picture,
        Err(NoPicture::NotKept(error)) => return Err(error.into()),
        Err(error) => {
            tracing::info!(about, %error, "a picture of others cannot be shown");
            return Ok(());
        }
    };
    let mut tx = house.write().await?;
    store::picture_fetched(&mut tx, about, &known.source, &picture.id).await?;
    crate::app::show_picture(&mut tx, about, &picture.id, &known.alt).await?;
    Ok(tx.commit().await?)
}

/// A picture is removed from here. When what it was of is heard again, it is fetched again.
pub async fn forget_fetched(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    store::forget_fetched(tx, id).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_that_we_have_is_not_fetched() {
        let url = "https://delinde.example/static/pictures/scene-coffee.jpg?v=1".parse().unwrap();
        let facets = Facets { illustration: Some("scene-coffee".to_owned()), ..Facets::default() };
        assert!(is_drawing(&url, &facets));
    }

    #[test]
    fn a_photo_is_fetched() {
        let url = "https://delinde.example/pictures/01a2.jpg".parse().unwrap();
        let facets = Facets { illustration: Some("scene-coffee".to_owned()), ..Facets::default() };
        assert!(!is_drawing(&url, &facets));
    }
}
