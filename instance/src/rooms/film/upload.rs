//! The form with a film: what was typed is held as in every form, the film goes to the disk while it
//! comes in, and what is wrong with a file is told in a sentence.

use std::time::Duration;

use axum::body::Bytes;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;

use super::captions;
use super::container::NoFilm;
use super::shelf::{self, Coming};
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::media;
use crate::kit::oops::Oops;

/// The most bytes of a film: as many megabytes as the operator allows.
fn most_bytes(house: &House) -> usize {
    usize::try_from(house.config.film_megabytes).unwrap_or(usize::MAX).saturating_mul(1024 * 1024)
}

/// The most bytes of the whole form. What is too large is still taken in up to here and passed over,
/// so that whoever sent it gets an answer instead of a broken connection.
#[must_use]
pub fn most_body(house: &House) -> usize {
    most_bytes(house).max(media::MOST_BYTES).saturating_mul(3)
}

/// The longest that sending a film may take: 200 MB over a slow line.
pub const MOST_TIME: Duration = Duration::from_hours(1);
/// The most bytes of one field that is typed.
const MOST_TYPED: usize = 128 * 1024;

/// What is wrong with a part of a form while it comes in.
enum Trouble {
    /// More bytes than the whole form may have.
    TooMuch,
    /// It cannot be read or kept.
    Oops(Oops),
}

impl From<MultipartError> for Trouble {
    fn from(error: MultipartError) -> Self {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
            Self::TooMuch
        } else {
            Self::Oops(Oops::Unreadable)
        }
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::Oops(Oops::trouble(error))
    }
}

/// Reads the form, and keeps the files that are right. What is wrong with the others comes beside
/// it; what was typed before a form that is too large broke off is there too.
pub async fn read(house: &House, request: Request) -> Result<(Filled, Problems), Oops> {
    let parts = Multipart::from_request(request, house).await;
    let mut parts = parts.map_err(|_| Oops::Unreadable)?;
    let (mut form, mut problems) = (Filled::default(), Problems::none());
    match take_all(house, &mut parts, &mut form, &mut problems).await {
        Ok(()) => {}
        Err(Trouble::TooMuch) => problems.add("film_file", "film-file-large"),
        Err(Trouble::Oops(oops)) => return Err(oops),
    }
    // A name from a form counts only when there is such a file.
    for field in ["file", "captions"] {
        if !shelf::has(house, form.text(field)).await {
            form.put(field, "");
        }
    }
    Ok((form, problems))
}

async fn take_all(
    house: &House,
    parts: &mut Multipart,
    form: &mut Filled,
    problems: &mut Problems,
) -> Result<(), Trouble> {
    while let Some(mut part) = parts.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "film_file" => take_film(house, &mut part, form, problems).await?,
            "captions_file" => take_captions(house, &mut part, form, problems).await?,
            "photo" => {
                // One byte more than fits lets the photo field say that it is too large.
                let bytes = gather(&mut part, media::MOST_BYTES + 1).await?;
                form.file = Some(bytes).filter(|bytes| !bytes.is_empty());
            }
            _ => {
                let bytes = gather(&mut part, MOST_TYPED).await?;
                form.put(&name, String::from_utf8_lossy(&bytes).into_owned());
            }
        }
    }
    Ok(())
}

/// The first `most` bytes of a part; the rest is passed over.
async fn gather(part: &mut Field<'_>, most: usize) -> Result<Bytes, Trouble> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await? {
        let room = most.saturating_sub(bytes.len());
        bytes.extend(chunk.iter().take(room));
    }
    Ok(bytes.into())
}

async fn take_film(
    house: &House,
    part: &mut Field<'_>,
    form: &mut Filled,
    problems: &mut Problems,
) -> Result<(), Trouble> {
    let mut coming =
        Coming::begin(house, u64::try_from(most_bytes(house)).unwrap_or(u64::MAX)).await?;
    while let Some(chunk) = part.chunk().await? {
        coming.write(&chunk).await?;
    }
    if coming.is_empty() {
        return Ok(());
    }
    if coming.is_too_large() {
        problems.add("film_file", "film-file-large");
        return Ok(());
    }
    match coming.keep().await {
        Ok(name) => form.put("file", name),
        Err(NoFilm::Other) => problems.add("film_file", "film-file-other"),
        Err(NoFilm::Broken) => problems.add("film_file", "film-file-broken"),
        Err(NoFilm::Trouble(error)) => return Err(error.into()),
    }
    Ok(())
}

async fn take_captions(
    house: &House,
    part: &mut Field<'_>,
    form: &mut Filled,
    problems: &mut Problems,
) -> Result<(), Trouble> {
    let bytes = gather(part, captions::MOST_BYTES + 1).await?;
    if bytes.is_empty() {
        return Ok(());
    }
    let tidied = captions::tidy(&bytes).filter(|_| bytes.len() <= captions::MOST_BYTES);
    match tidied {
        Some(text) => form.put("captions", shelf::keep_captions(house, &text).await?),
        None => problems.add("captions_file", "film-captions-wrong"),
    }
    Ok(())
}
