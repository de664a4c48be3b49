//! From the bytes that somebody sends to a picture in memory: type by content, limits before
//! anything is unfolded, upright, in the colours that every screen knows, and nothing else in it.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, RgbImage};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::NoPicture;

/// The most bytes that are read: 12 MiB.
pub const MOST_BYTES: usize = 12 * 1024 * 1024;
/// The widest and highest that a picture may come in, in pixels.
const MOST_SIDE: u32 = 12_000;
/// The widest and highest that a picture is kept, in pixels.
pub const KEPT_SIDE: u32 = 1_280;
/// The most bytes that a picture may take once it is unfolded: 64 million pixels in colour.
const MOST_UNFOLDED: u64 = 192 * 1024 * 1024;
/// The most bytes that a decoder may take for itself on the way.
const MOST_AT_WORK: u64 = 256 * 1024 * 1024;
/// What is seen through.
const PAPER: u8 = 255;

/// Reads a picture, upright and at most [`KEPT_SIDE`] wide or high. What a camera wrote into it
/// stays behind.
pub fn read(bytes: &[u8]) -> Result<RgbImage, NoPicture> {
    if bytes.len() > MOST_BYTES {
        return Err(NoPicture::TooLarge);
    }
    let mut decoder = decoder(bytes)?;
    // A small file can unfold to gigabytes: what it will take is known before it is read.
    if decoder.total_bytes() > MOST_UNFOLDED {
        return Err(NoPicture::TooLarge);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let colours = decoder.icc_profile().unwrap_or_default();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|error| refused(&error))?;
    if picture.width() > KEPT_SIDE || picture.height() > KEPT_SIDE {
        picture = picture.resize(KEPT_SIDE, KEPT_SIDE, image::imageops::FilterType::Triangle);
    }
    picture.apply_orientation(orientation);
    let opaque = if picture.color().has_alpha() { on_paper(&picture) } else { picture.into_rgb8() };
    Ok(colours.and_then(|colours| in_srgb(&opaque, &colours)).unwrap_or(opaque))
}

fn decoder(bytes: &[u8]) -> Result<impl ImageDecoder + '_, NoPicture> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_SIDE);
    limits.max_image_height = Some(MOST_SIDE);
    limits.max_alloc = Some(MOST_AT_WORK);
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| NoPicture::Unreadable)?;
    match reader.format() {
        Some(ImageFormat::Jpeg) if !is_whole_jpeg(bytes) => return Err(NoPicture::Broken),
        Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP) => {}
        _ => return Err(NoPicture::Unreadable),
    }
    reader.limits(limits);
    reader.into_decoder().map_err(|error| refused(&error))
}

fn refused(error: &ImageError) -> NoPicture {
    match error {
        ImageError::Limits(_) => NoPicture::TooLarge,
        ImageError::Unsupported(_) => NoPicture::Unreadable,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::IoError(_) => NoPicture::Broken,
    }
}

/// Whether a JPEG has its end (ITU-T T.81, B.1). A decoder fills up what is missing with grey, and
/// half a photo helps nobody.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some((marker, after)) = next_marker(rest) {
        rest = match marker {
            0xd9 => return true,
            // The beginning, and what has no length.
            0x01 | 0xd8 => after,
            _ => match after.first_chunk::<2>().map(|length| u16::from_be_bytes(*length)) {
                Some(length) => after.get(usize::from(length)..).unwrap_or_default(),
                None => return false,
            },
        };
    }
    false
}

/// The next marker that stands for something, and what comes after it. Within a scan, `FF 00` is a
/// byte of the picture and `FF D0` to `FF D7` only mark the way.
fn next_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let is_marker =
        |pair: &[u8]| matches!(pair, [0xff, kind] if !matches!(kind, 0 | 0xff | 0xd0..=0xd7));
    let at = bytes.windows(2).position(is_marker)?;
    Some((*bytes.get(at + 1)?, bytes.get(at + 2..)?))
}

/// Puts what one can see through on white, as it would look on paper.
fn on_paper(picture: &DynamicImage) -> RgbImage {
    let seen_through = picture.to_rgba8();
    let mut opaque = RgbImage::new(seen_through.width(), seen_through.height());
    for (from, to) in seen_through.pixels().zip(opaque.pixels_mut()) {
        let [red, green, blue, alpha] = from.0;
        let mix = |colour: u8| {
            let sum = u32::from(colour) * u32::from(alpha)
                + u32::from(PAPER) * u32::from(u8::MAX - alpha);
            u8::try_from(sum / u32::from(u8::MAX)).unwrap_or(u8::MAX)
        };
        to.0 = [mix(red), mix(green), mix(blue)];
    }
    opaque
}

/// The same picture in sRGB, when its profile says that it is in other colours (ICC.1). `None`
/// when the profile is of no use: then it is shown as it is, as browsers do.
fn in_srgb(picture: &RgbImage, profile: &[u8]) -> Option<RgbImage> {
    let profile = ColorProfile::new_from_slice(profile).ok()?;
    if profile.color_space != DataColorSpace::Rgb {
        return None;
    }
    let srgb = ColorProfile::new_srgb();
    let options = TransformOptions::default();
    let change = profile.create_transform_8bit(Layout::Rgb, &srgb, Layout::Rgb, options).ok()?;
    let mut changed = vec![0; picture.as_raw().len()];
    change.transform(picture.as_raw(), &mut changed).ok()?;
    RgbImage::from_raw(picture.width(), picture.height(), changed)
}

#[cfg(test)]
mod tests {
    use image::{Luma, Rgb, Rgba, RgbaImage};
    use proptest::prelude::*;

    use super::*;

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn png(width: u32, height: u32) -> Vec<u8> {
        written(&DynamicImage::new_rgb8(width, height), ImageFormat::Png)
    }

    /// Left half red, right half blue.
    fn flag(width: u32, height: u32) -> DynamicImage {
        let paint = |x, _| if x < width / 2 { Rgb([200_u8, 0, 0]) } else { Rgb([0_u8, 0, 200]) };
        RgbImage::from_fn(width, height, paint).into()
    }

    /// A JPEG as a camera writes it: with how it was held, where it was, and who made it.
    fn from_camera(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
        let jpeg = written(picture, ImageFormat::Jpeg);
        let mut exif: Vec<u8> = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
        // Orientation, one SHORT; then the place of the GPS part.
        exif.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
        exif.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]);
        exif.extend([0, 0, 0, 0]);
        // One GPS entry: latitude reference "N".
        exif.extend([0, 1, 0, 1, 0, 2, 0, 0, 0, 2, b'N', 0, 0, 0, 0, 0, 0, 0]);
        exif.extend(b"GPS 52.0907 5.1214 Telefoon van Fatma");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let mut bytes = jpeg[..2].to_vec();
        bytes.extend([0xff, 0xe1]);
        bytes.extend(length);
        bytes.extend(exif);
        bytes.extend(&jpeg[2..]);
        bytes
    }

    #[test]
    fn a_large_picture_is_made_smaller() {
        assert_eq!(read(&png(2_600, 1_300)).unwrap().dimensions(), (1_280, 640));
    }

    #[test]
    fn a_drawing_with_a_script_is_no_picture() {
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assert!(matches!(read(svg), Err(NoPicture::Unreadable)));
    }

    #[test]
    fn a_picture_of_another_kind_is_refused_whatever_it_is_called() {
        for bytes in [b"GIF89a\x01\0\x01\0\0\0\0;".as_slice(), b"BM", b"%PDF-1.7", b"", b"\xff\xd8"]
        {
            assert!(read(bytes).is_err(), "{bytes:?}");
        }
        assert!(matches!(read(b"GIF89a\x01\0\x01\0\0\0\0;"), Err(NoPicture::Unreadable)));
    }

    #[test]
    fn a_small_file_that_unfolds_to_gigabytes_is_refused_before_it_is_read() {
        let bomb = written(&DynamicImage::new_rgb8(9_000, 9_000), ImageFormat::Png);
        assert!(bomb.len() < MOST_BYTES);
        assert!(matches!(read(&bomb), Err(NoPicture::TooLarge)));
    }

    #[test]
    fn a_picture_with_absurd_sides_is_refused_before_it_is_read() {
        assert!(matches!(read(&png(12_001, 1)), Err(NoPicture::TooLarge)));
    }

    #[test]
    fn a_file_with_more_bytes_than_allowed_is_refused() {
        let mut bytes = png(2, 2);
        bytes.resize(MOST_BYTES + 1, 0);
        assert!(matches!(read(&bytes), Err(NoPicture::TooLarge)));
    }

    #[test]
    fn a_picture_that_broke_off_on_the_way_is_refused() {
        let byte = |number: u32| u8::try_from(number % 256).unwrap();
        let noise = RgbImage::from_fn(200, 200, |x, y| Rgb([byte(x * 7 + y * 13), byte(x * x), 9]));
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
            let whole = written(&noise.clone().into(), format);
            assert!(read(&whole).is_ok(), "{format:?}");
            let half = &whole[..whole.len() / 2];
            assert!(matches!(read(half), Err(NoPicture::Broken)), "{format:?}");
        }
    }

    #[test]
    fn a_photo_that_was_taken_on_its_side_is_turned_upright() {
        let upright = read(&from_camera(&flag(64, 32), 6)).unwrap();
        assert_eq!(upright.dimensions(), (32, 64));
        // Turned a quarter clockwise, what was left is on top.
        let [red, _, blue] = upright.get_pixel(16, 8).0;
        assert!(red > 150 && blue < 50, "{red} {blue}");
    }

    #[test]
    fn the_place_where_a_photo_was_taken_is_not_kept() {
        let sent = from_camera(&flag(64, 32), 1);
        let has = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).any(|part| part == word);
        assert!(has(&sent, b"GPS 52.0907") && has(&sent, b"Exif"));
        let kept = super::super::sizes::as_jpeg(&read(&sent).unwrap()).unwrap();
        assert!(!has(&kept, b"GPS") && !has(&kept, b"Exif") && !has(&kept, b"Fatma"));
    }

    #[test]
    fn a_logo_that_can_be_seen_through_lies_on_white() {
        let mut logo = RgbaImage::from_pixel(4, 4, Rgba([0, 0, 0, 0]));
        logo.put_pixel(1, 1, Rgba([10, 20, 30, 255]));
        let kept = read(&written(&logo.into(), ImageFormat::Png)).unwrap();
        assert_eq!(kept.get_pixel(0, 0).0, [255, 255, 255]);
        assert_eq!(kept.get_pixel(1, 1).0, [10, 20, 30]);
    }

    #[test]
    fn a_picture_in_grey_stays_grey() {
        let grey = image::GrayImage::from_pixel(8, 8, Luma([99]));
        let kept = read(&written(&grey.into(), ImageFormat::Png)).unwrap();
        assert_eq!(kept.get_pixel(3, 3).0, [99, 99, 99]);
    }

    #[test]
    fn wide_colours_of_a_phone_become_those_of_every_screen() {
        let profile = ColorProfile::new_display_p3().encode().unwrap();
        let green = RgbImage::from_pixel(2, 2, Rgb([0, 200, 0]));
        let changed = in_srgb(&green, &profile).unwrap();
        assert_eq!(changed.dimensions(), (2, 2));
        assert!(changed.get_pixel(0, 0).0[1] > 200, "{:?}", changed.get_pixel(0, 0));
        assert!(in_srgb(&green, b"no profile").is_none());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn no_bytes_whatever_bring_it_down(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
            drop(read(&bytes));
        }

        #[test]
        fn no_damage_to_a_real_picture_brings_it_down(
            kind in 0_usize..3,
            damage in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        ) {
            let format = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP][kind];
            let mut bytes = if format == ImageFormat::Jpeg {
                from_camera(&flag(40, 30), 6)
            } else {
                written(&flag(40, 30), format)
            };
            for (at, byte) in damage {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            drop(read(&bytes));
        }

        #[test]
        fn no_profile_of_colours_brings_it_down(bytes in proptest::collection::vec(any::<u8>(), 0..500)) {
            drop(in_srgb(&RgbImage::new(2, 2), &bytes));
        }
    }
}
