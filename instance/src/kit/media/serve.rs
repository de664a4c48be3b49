//! The addresses of pictures: `/pictures/<id>.jpg` is a picture as it is kept, and
//! `/pictures/<id>-640.webp` one of its sizes. What an address shows never changes.

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::ORIGINAL;
use crate::kit::House;
use crate::kit::id::is_id;

/// The address of a picture as it is kept; others know it by this one.
#[must_use]
pub fn path(id: &str) -> String {
    format!("/pictures/{id}.jpg")
}

/// The address of one size of a picture.
pub(super) fn path_of_size(id: &str, width: u32, ending: &str) -> String {
    format!("/pictures/{id}-{width}.{ending}")
}

/// A file that an address asks for.
#[derive(Debug, PartialEq, Eq)]
struct Asked<'a> {
    id: &'a str,
    name: String,
    media_type: &'static str,
}

impl<'a> Asked<'a> {
    fn read(name: &'a str) -> Option<Self> {
        let (stem, ending) = name.rsplit_once('.')?;
        let media_type = match ending {
            "jpg" => "image/jpeg",
            "webp" => "image/webp",
            _ => return None,
        };
        let (id, name) = match stem.split_once('-') {
            None if ending == "jpg" => (stem, ORIGINAL.to_owned()),
            Some((id, width)) if is_width(width) => (id, format!("{width}.{ending}")),
            None | Some(_) => return None,
        };
        is_id(id).then_some(Self { id, name, media_type })
    }
}

fn is_width(text: &str) -> bool {
    (1..=4).contains(&text.len()) && text.bytes().all(|digit| digit.is_ascii_digit())
}

/// `GET /pictures/{name}`
pub async fn serve(State(house): State<House>, Path(name): Path<String>) -> Response {
    let Some(asked) = Asked::read(&name) else { return StatusCode::NOT_FOUND.into_response() };
    match house.shelf.get(asked.id, &asked.name).await {
        Ok(Some(bytes)) => {
            let lasting = "public, max-age=31536000, immutable";
            let headers =
                [(header::CONTENT_TYPE, asked.media_type), (header::CACHE_CONTROL, lasting)];
            (headers, bytes).into_response()
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, name, "a picture cannot be read");
            StatusCode::NOT_FOUND.into_response()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "0193a1b2c3d47e5f8a9b0c1d2e3f4a5b";

    #[test]
    fn an_address_names_a_file_of_a_picture() {
        let name = format!("{ID}.jpg");
        let asked = Asked::read(&name).unwrap();
        assert_eq!((asked.id, asked.name.as_str(), asked.media_type), (ID, ORIGINAL, "image/jpeg"));
        let name = format!("{ID}-640.webp");
        let asked = Asked::read(&name).unwrap();
        assert_eq!((asked.name.as_str(), asked.media_type), ("640.webp", "image/webp"));
    }

    #[test]
    fn what_is_no_address_of_ours_names_nothing() {
        let endings =
            [".webp", ".mp4", "-.jpg", "-64000.jpg", "-6a.jpg", "-1-2.jpg", "", ".jpg.jpg"];
        for ending in endings {
            assert_eq!(Asked::read(&format!("{ID}{ending}")), None, "{ending}");
        }
        assert_eq!(Asked::read("../../etc/passwd.jpg"), None);
    }
}
