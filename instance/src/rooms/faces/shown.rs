//! Where a face shows outside the book: in the living room, beside who talks. And what of it is not
//! kept elsewhere once it is withdrawn.

use super::face::Face;
use super::store;
use crate::kit::{House, Tx, seal};
use crate::rooms::living_room;
use crate::rooms::moderation::{self, About};

/// What the address of a photo in the living room is sealed for.
const PHOTO: &str = "photo of a face";

/// Shows a card in the living room as it is now; not when nobody may see it.
///
/// Everybody in the room gets the same page. So a photo has an address that answers with the photo
/// to who may see it and with the drawing to everybody else, and that does not tell whose it is.
pub async fn tell(house: &House, tx: &mut Tx, face: &Face) -> anyhow::Result<()> {
    let picture = if !face.is_seen_by(true) {
        String::new()
    } else if face.picture.is_empty() {
        face.drawing.clone()
    } else {
        let sealed = seal::seal(&house.config.data, PHOTO, &face.resident_id)?;
        format!("/smoelenboek/foto/{sealed}")
    };
    Ok(living_room::show_face(house, tx, &face.resident_id, &picture).await?)
}

/// Whose photo an address of the living room asks for; `None` when it was not made here.
pub fn whose(house: &House, sealed: &str) -> Option<String> {
    seal::open(&house.config.data, PHOTO, sealed).ok()
}

/// Removes a card and what other rooms show or keep of it.
pub async fn withdraw(house: &House, tx: &mut Tx, resident: &str) -> anyhow::Result<()> {
    store::remove(tx, resident).await?;
    living_room::show_face(house, tx, resident, "").await?;
    moderation::forget_words(tx, About::Face, resident).await?;
    Ok(())
}
