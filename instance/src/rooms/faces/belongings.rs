//! What the face book keeps of a resident, and how it lets go of it.

use serde_json::json;

use super::{picture, shown, store};
use crate::kit::belongings::Belonging;
use crate::kit::time::DAY;
use crate::kit::{House, Tx, media};

/// How long a card is kept that was begun and never shown.
const UNFINISHED_STAYS: i64 = 30 * DAY;

/// What a resident keeps here: their card. Its photo is not one of the pictures that everybody may
/// fetch, and it goes with the account: so it is in the object itself, as a `data:` URL (RFC 2397).
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident_id: &str,
) -> sqlx::Result<Vec<Belonging>> {
    let Some(face) = store::find(tx, resident_id).await? else { return Ok(Vec::new()) };
    let text = face.plain(house.settings().await?.language);
    let mut object = json!({
        "@context": "https://www.w3.org/ns/activitystreams",
        "type": "Person",
        "name": face.name,
        "summary": text,
    });
    if let Some(photo) = picture::read(house, resident_id, &face.picture).await {
        let url = media::data_url(&photo);
        let icon = json!({ "type": "Image", "mediaType": "image/jpeg", "url": url });
        if let Some(members) = object.as_object_mut() {
            members.insert("icon".to_owned(), icon);
        }
    }
    Ok(vec![Belonging {
        word: "faces-belonging",
        title: face.name.clone(),
        text,
        at: face.updated_at,
        path: if face.shown { face.path() } else { String::new() },
        picture: String::new(),
        object,
    }])
}

/// Removes the card of a resident with all its photos. It was never sent anywhere, so there is
/// nobody to tell.
pub async fn forget_resident(house: &House, tx: &mut Tx, resident_id: &str) -> anyhow::Result<()> {
    shown::withdraw(house, tx, resident_id).await?;
    picture::keep_only(house, resident_id, "").await?;
    Ok(())
}

/// Forgets cards that were begun and never shown, and photos without a card. For the daily job.
pub async fn forget_old(house: &House, tx: &mut Tx) -> anyhow::Result<()> {
    store::remove_unfinished(tx, house.now().plus(-UNFINISHED_STAYS)).await?;
    for resident in picture::residents(house).await? {
        let picture = store::find(tx, &resident).await?.map(|face| face.picture);
        picture::keep_only(house, &resident, &picture.unwrap_or_default()).await?;
    }
    Ok(())
}
