//! The sizes of a picture for small and large screens, made by a job: WebP for browsers of today,
//! JPEG for all others.

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, RgbImage};

use super::{AT_WORK, Kind, NoPicture, ORIGINAL, State, store, unfold};
use crate::kit::House;
use crate::kit::jobs::Setback;

/// The job that makes the sizes of one picture.
pub const SIZES: &str = "media-sizes";
/// How wide the sizes are, in pixels, as far as the picture is wider itself.
const WIDTHS: [u32; 4] = [320, 640, 960, 1_280];
/// How good a JPEG is, out of 100.
const JPEG_QUALITY: u8 = 82;
/// How good a WebP is, out of 100; it looks like a JPEG of [`JPEG_QUALITY`] at two thirds of its
/// bytes.
const WEBP_QUALITY: f32 = 78.0;

/// The sizes of one picture, with the names of their files.
struct Made {
    width: u32,
    height: u32,
    files: Vec<(String, Vec<u8>)>,
}

/// The widths in which a picture of this width is there, its own last.
pub fn widths(own: u32) -> impl Iterator<Item = u32> {
    WIDTHS.into_iter().filter(move |width| *width < own).chain([own])
}

/// A picture as a JPEG with nothing else in it.
pub fn as_jpeg(picture: &RgbImage) -> Result<Vec<u8>, NoPicture> {
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, JPEG_QUALITY);
    picture.write_with_encoder(encoder).map_err(|_| NoPicture::Unreadable)?;
    Ok(jpeg)
}

/// The square middle of a picture, at most `side` wide; of a high one a bit more of the top, where
/// faces are.
pub fn square(picture: &RgbImage, side: u32) -> RgbImage {
    let (width, height) = picture.dimensions();
    let edge = width.min(height);
    let (left, top) = ((width - edge) / 2, (height - edge) / 4);
    let square = image::imageops::crop_imm(picture, left, top, edge, edge).to_image();
    if edge <= side {
        return square;
    }
    image::imageops::resize(&square, side, side, FilterType::Triangle)
}

fn as_webp(picture: &RgbImage) -> Result<Vec<u8>, NoPicture> {
    let (width, height) = picture.dimensions();
    let encoder = webp::Encoder::from_rgb(picture.as_raw(), width, height);
    let webp = encoder.encode_simple(false, WEBP_QUALITY).map_err(|_| NoPicture::Unreadable)?;
    Ok(webp.to_vec())
}

/// Makes every size of the picture that is kept. Its own size is there as a JPEG already.
fn all(kept: &[u8]) -> Result<Made, NoPicture> {
    let picture = unfold::read(kept)?;
    let (own, height) = picture.dimensions();
    let mut files = vec![(format!("{own}.webp"), as_webp(&picture)?)];
    let picture = DynamicImage::from(picture);
    for width in widths(own).filter(|width| *width < own) {
        let rows = (height * width / own).max(1);
        let small = picture.resize_exact(width, rows, FilterType::Triangle).into_rgb8();
        files.push((format!("{width}.webp"), as_webp(&small)?));
        files.push((format!("{width}.jpg"), as_jpeg(&small)?));
    }
    Ok(Made { width: own, height, files })
}

/// Does the job: makes the sizes and says that the picture is ready.
pub async fn make(house: &House, id: &str) -> Result<(), Setback> {
    let mut tx = house.read().await?;
    let medium = store::find(&mut tx, id).await?;
    drop(tx);
    if !medium.is_some_and(|own| own.kind == Kind::Picture && own.state == State::Waiting) {
        return Ok(());
    }
    let kept = house.shelf.get(id, ORIGINAL).await.map_err(anyhow::Error::from)?;
    let Some(kept) = kept else { return refuse(house, id, "photo-lost").await };
    let bytes = kept.len();
    let turn = AT_WORK.acquire().await.map_err(anyhow::Error::from)?;
    let work = tokio::task::spawn_blocking(move || all(&kept)).await;
    drop(turn);
    let Ok(Ok(made)) = work else { return refuse(house, id, "photo-broken").await };
    for (name, file) in &made.files {
        house.shelf.put(id, name, file).await.map_err(anyhow::Error::from)?;
    }
    let all: usize = made.files.iter().map(|(_, file)| file.len()).sum();
    let mut tx = house.write().await?;
    let size = (i64::from(made.width), i64::from(made.height));
    let bytes = i64::try_from(bytes + all).unwrap_or(i64::MAX);
    let is_there = store::make_ready(&mut tx, id, size, bytes).await?;
    tx.commit().await?;
    if !is_there {
        // It was let go of while we worked.
        house.shelf.remove(id).await.map_err(anyhow::Error::from)?;
    }
    Ok(())
}

/// The picture turns out to be of no use: pages show the drawing, and its maker is told why.
async fn refuse(house: &House, id: &str, reason: &'static str) -> Result<(), Setback> {
    tracing::warn!(id, reason, "no sizes can be made of a picture");
    let mut tx = house.write().await?;
    store::refuse(&mut tx, id, reason).await?;
    Ok(tx.commit().await?)
}

#[cfg(test)]
mod tests {
    use image::Rgb;
    use proptest::prelude::*;

    use super::*;

    fn kept(width: u32, height: u32) -> Vec<u8> {
        as_jpeg(&RgbImage::from_pixel(width, height, Rgb([30, 90, 60]))).unwrap()
    }

    #[test]
    fn a_face_is_cut_square_and_made_small() {
        let size = |width, height| square(&RgbImage::new(width, height), 480).dimensions();
        assert_eq!(size(300, 600), (300, 300));
        assert_eq!(size(900, 600), (480, 480));
    }

    #[test]
    fn a_wide_picture_is_made_in_every_width() {
        let made = all(&kept(1_280, 853)).unwrap();
        let names: Vec<&str> = made.files.iter().map(|(name, _)| name.as_str()).collect();
        let wanted =
            ["1280.webp", "320.webp", "320.jpg", "640.webp", "640.jpg", "960.webp", "960.jpg"];
        assert_eq!(names, wanted);
        let small = image::load_from_memory(&made.files[2].1).unwrap();
        assert_eq!((small.width(), small.height()), (320, 213));
        let small = image::load_from_memory(&made.files[1].1).unwrap();
        assert_eq!((small.width(), small.height()), (320, 213));
    }

    #[test]
    fn a_small_picture_is_not_blown_up() {
        let made = all(&kept(200, 100)).unwrap();
        assert_eq!((made.width, made.height, made.files.len()), (200, 100, 1));
        assert_eq!(made.files[0].0, "200.webp");
    }

    #[test]
    fn a_very_flat_picture_keeps_a_row_in_every_size() {
        assert!(all(&kept(1_280, 1)).is_ok());
    }

    proptest! {
        #[test]
        fn the_widths_go_up_and_end_with_its_own(own in 1_u32..2_000) {
            let widths: Vec<u32> = widths(own).collect();
            prop_assert!(widths.is_sorted_by(|a, b| a < b));
            prop_assert_eq!(widths.last(), Some(&own));
        }
    }
}
