//! Pictures: checked by their content, turned upright, made smaller, stripped of what a camera
//! wrote into them, and kept as files.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use axum::extract::{Path as UrlPath, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use tokio::sync::Semaphore;

use super::house::House;
use super::id::{is_id, new_id};
use super::jobs::{self, Wanted};
use super::store::Tx;
use super::time::Moment;

/// A picture that is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its id; the file is `<id>.jpg`.
    pub id: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Why a picture was not taken.
#[derive(Debug, thiserror::Error)]
pub enum NoPicture {
    /// It is too large, in bytes or in pixels.
    #[error("too large")]
    TooLarge,
    /// It is no JPEG, PNG or WebP, whatever its name says.
    #[error("not a picture we can read")]
    Unreadable,
    /// It could not be kept.
    #[error("could not be kept: {0}")]
    NotKept(#[from] std::io::Error),
}

/// The most bytes that are read.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;
const MOST_PIXELS_SIDE: u32 = 12_000;
const KEPT_SIDE: u32 = 1_280;
/// The most bytes that a picture may take once it is unfolded: 64 million pixels in colour.
const MOST_UNFOLDED: u64 = 192 * 1024 * 1024;
/// Pictures that are worked on at the same time; each takes a lot of memory.
static AT_WORK: Semaphore = Semaphore::const_new(2);

/// Checks a picture and keeps it as a JPEG of at most 1280 pixels wide or high.
pub async fn keep(house: &House, bytes: Bytes) -> Result<Picture, NoPicture> {
    if bytes.len() > MOST_BYTES {
        return Err(NoPicture::TooLarge);
    }
    let id = new_id(house.now());
    let path = file(house, &id);
    let _turn = AT_WORK.acquire().await.map_err(|_| NoPicture::Unreadable)?;
    let work = tokio::task::spawn_blocking(move || -> Result<(u32, u32), NoPicture> {
        let small = read(&bytes)?.into_rgb8();
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
        let mut jpeg = Cursor::new(Vec::new());
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 82);
        small.write_with_encoder(encoder).map_err(|_| NoPicture::Unreadable)?;
        // A half-written file must never be seen under its real name.
        let draft = path.with_extension("part");
        std::fs::write(&draft, jpeg.into_inner())?;
        std::fs::rename(&draft, &path)?;
        Ok(small.dimensions())
    });
    let (width, height) = work.await.map_err(|_| NoPicture::Unreadable)??;
    Ok(Picture { id, width, height })
}

fn read(bytes: &[u8]) -> Result<DynamicImage, NoPicture> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_PIXELS_SIDE);
    limits.max_image_height = Some(MOST_PIXELS_SIDE);
    limits.max_alloc = Some(256 * 1024 * 1024);
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| NoPicture::Unreadable)?;
    let known = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];
    if !reader.format().is_some_and(|format| known.contains(&format)) {
        return Err(NoPicture::Unreadable);
    }
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refused(&error))?;
    // A small file can unfold to gigabytes: what it will take is known before it is read.
    if decoder.total_bytes() > MOST_UNFOLDED {
        return Err(NoPicture::TooLarge);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| refused(&error))?;
    picture.apply_orientation(orientation);
    if picture.width() > KEPT_SIDE || picture.height() > KEPT_SIDE {
        picture = picture.resize(KEPT_SIDE, KEPT_SIDE, image::imageops::FilterType::Triangle);
    }
    Ok(picture)
}

fn refused(error: &image::ImageError) -> NoPicture {
    if matches!(error, image::ImageError::Limits(_)) {
        NoPicture::TooLarge
    } else {
        NoPicture::Unreadable
    }
}

fn file(house: &House, id: &str) -> PathBuf {
    house.config.data.join("pictures").join(format!("{id}.jpg"))
}

/// Whether this picture is here.
#[must_use]
pub fn is_kept(house: &House, id: &str) -> bool {
    is_id(id) && file(house, id).exists()
}

/// Removes the file of a picture; nothing happens when it is not there.
pub async fn remove(house: &House, id: &str) {
    if is_id(id)
        && let Err(error) = tokio::fs::remove_file(file(house, id)).await
    {
        tracing::debug!(%error, id, "no file to remove");
    }
}

/// The kind of job that removes the file of a picture.
pub const REMOVE: &str = "remove-picture";

/// Asks for a picture to be removed once this transaction is committed. Nothing happens without an
/// id.
pub async fn remove_later(tx: &mut Tx, now: Moment, id: &str) -> sqlx::Result<()> {
    if id.is_empty() {
        return Ok(());
    }
    let payload = serde_json::json!({});
    jobs::enqueue(tx, now, Wanted { kind: REMOVE, about: id, payload, run_at: now, slow: false })
        .await
}

/// The picture itself, as JPEG; `None` when it is not here.
pub async fn bytes(house: &House, id: &str) -> Option<Vec<u8>> {
    if is_id(id) { tokio::fs::read(file(house, id)).await.ok() } else { None }
}

/// The path at which a picture is served.
#[must_use]
pub fn path(id: &str) -> String {
    format!("/pictures/{id}.jpg")
}

/// `GET /pictures/{name}`
pub async fn serve(State(house): State<House>, UrlPath(name): UrlPath<String>) -> Response {
    let Some(id) = name.strip_suffix(".jpg").filter(|id| is_id(id)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match tokio::fs::read(file(&house, id)).await {
        Ok(bytes) => (
            [
                (header::CONTENT_TYPE, "image/jpeg"),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
            ],
            bytes,
        )
            .into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(width, height).write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_large_picture_is_made_smaller() {
        let picture = read(&png(2_600, 1_300)).unwrap();
        assert_eq!((picture.width(), picture.height()), (1_280, 640));
    }

    #[test]
    fn a_drawing_with_a_script_is_no_picture() {
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assert!(matches!(read(svg), Err(NoPicture::Unreadable)));
    }

    #[test]
    fn a_small_file_that_unfolds_to_gigabytes_is_refused_before_it_is_read() {
        let mut bytes = Cursor::new(Vec::new());
        let bomb = DynamicImage::new_luma8(11_000, 11_000);
        bomb.write_to(&mut bytes, ImageFormat::Png).unwrap();
        assert!(read(bytes.get_ref()).is_ok());
        let mut bytes = Cursor::new(Vec::new());
        let bomb = DynamicImage::new_rgb8(9_000, 9_000);
        bomb.write_to(&mut bytes, ImageFormat::Png).unwrap();
        assert!(bytes.get_ref().len() < MOST_BYTES);
        assert!(matches!(read(bytes.get_ref()), Err(NoPicture::TooLarge)));
    }

    #[test]
    fn a_picture_with_absurd_sides_is_refused_before_it_is_read() {
        assert!(matches!(read(&png(12_001, 1)), Err(NoPicture::TooLarge)));
    }
}
