//! The photos of the face book: small squares in a folder for each resident. They are served by a
//! page of this room that asks each time whether the card is still there, and no cache keeps them.

use std::path::{Path, PathBuf};

use bytes::Bytes;

use crate::kit::House;
use crate::kit::form::Filled;
use crate::kit::id::{is_id, new_id};
use crate::kit::media::{self, NoPicture};

/// The sides of a photo, in pixels: twice what a card shows at the usual size.
const SIDE: u32 = 480;

/// The folder with the photos of one resident; `None` for what is no id of ours.
fn folder(house: &House, resident: &str) -> Option<PathBuf> {
    is_id(resident).then(|| house.config.data.join("faces").join(resident))
}

fn file(house: &House, resident: &str, picture: &str) -> Option<PathBuf> {
    let folder = folder(house, resident)?;
    is_id(picture).then(|| folder.join(format!("{picture}.jpg")))
}

/// Keeps the photo that came with a form, so that it is not lost when something else is wrong, and
/// puts its name in the field `picture`. Returns the key of what is wrong with it.
pub async fn take_in(house: &House, resident: &str, form: &mut Filled) -> Option<&'static str> {
    let is_kept = match file(house, resident, form.text("picture")) {
        Some(path) => tokio::fs::try_exists(path).await.unwrap_or(false),
        None => false,
    };
    if form.ticked("picture_gone") || !is_kept {
        form.put("picture", "");
        form.put("picture_gone", "");
    }
    let bytes = form.file.take()?;
    match put(house, resident, bytes).await {
        Ok(picture) => {
            form.put("picture", picture);
            None
        }
        Err(NoPicture::TooLarge) => Some("faces-photo-too-large"),
        Err(NoPicture::Unreadable | NoPicture::Broken) => Some("faces-photo-unreadable"),
        Err(NoPicture::NotKept(error)) => {
            tracing::error!(%error, "the photo of a face could not be kept");
            Some("faces-photo-not-kept")
        }
    }
}

async fn put(house: &House, resident: &str, bytes: Bytes) -> Result<String, NoPicture> {
    let jpeg = media::square(bytes, SIDE).await?;
    let picture = new_id(house.now());
    let path = file(house, resident, &picture).ok_or(NoPicture::Unreadable)?;
    write(&path, &jpeg).await.map_err(anyhow::Error::from)?;
    Ok(picture)
}

async fn write(path: &Path, jpeg: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        tokio::fs::create_dir_all(folder).await?;
    }
    // A half-written file must never be seen under its real name.
    let draft = path.with_extension("part");
    tokio::fs::write(&draft, jpeg).await?;
    tokio::fs::rename(&draft, path).await
}

/// The photo; `None` when it is not there.
pub async fn read(house: &House, resident: &str, picture: &str) -> Option<Bytes> {
    let path = file(house, resident, picture)?;
    tokio::fs::read(path).await.ok().map(Bytes::from)
}

/// Removes every photo of a resident but this one; with an empty name all of them go.
pub async fn keep_only(house: &House, resident: &str, picture: &str) -> std::io::Result<()> {
    let Some(folder) = folder(house, resident) else { return Ok(()) };
    if picture.is_empty() {
        return gone_is_fine(tokio::fs::remove_dir_all(folder).await);
    }
    let kept = format!("{picture}.jpg");
    let mut entries = match tokio::fs::read_dir(&folder).await {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    while let Some(entry) = entries.next_entry().await? {
        if entry.file_name() != kept.as_str() {
            gone_is_fine(tokio::fs::remove_file(entry.path()).await)?;
        }
    }
    Ok(())
}

/// The residents who have photos here.
pub async fn residents(house: &House) -> std::io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut entries = match tokio::fs::read_dir(house.config.data.join("faces")).await {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(found),
        entries => entries?,
    };
    while let Some(entry) = entries.next_entry().await? {
        found.extend(entry.file_name().into_string().ok().filter(|name| is_id(name)));
    }
    Ok(found)
}

fn gone_is_fine(done: std::io::Result<()>) -> std::io::Result<()> {
    match done {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
