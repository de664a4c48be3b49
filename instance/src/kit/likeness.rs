//! What a house looks like besides its drawing: a photo of its front, and its logo. Kept as
//! settings, each the id of a medium.

use super::media::{self, Shown};
use super::settings::Settings;
use super::store::Tx;

/// The setting with the photo of the front.
pub const PHOTO: &str = "house_photo";
/// The setting with what is on that photo, in words.
pub const PHOTO_ALT: &str = "house_photo_alt";
/// The setting with the logo.
pub const LOGO: &str = "house_logo";

/// The photo of the front, and what is on it in words; `None` without one.
pub async fn photo(tx: &mut Tx, settings: &Settings) -> sqlx::Result<Option<(Shown, String)>> {
    let id = settings.own(PHOTO);
    if id.is_empty() {
        return Ok(None);
    }
    let medium = media::find(tx, id).await?;
    let alt = settings.own(PHOTO_ALT).to_owned();
    Ok(Shown::photo(medium.as_ref()).map(|shown| (shown, alt)))
}

/// The address of the logo; `None` without one.
#[must_use]
pub fn logo(settings: &Settings) -> Option<String> {
    Some(settings.own(LOGO)).filter(|id| !id.is_empty()).map(media::path)
}
