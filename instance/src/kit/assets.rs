//! Style sheets, fonts, icons and drawings, built into the program.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "static"]
struct Files;

/// A mark for each file that changes when the file does, so that browsers may keep it for ever.
static MARKS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    Files::iter()
        .filter_map(|name| {
            let file = Files::get(&name)?;
            let hash = file.metadata.sha256_hash();
            Some((name.into_owned(), hex::encode(hash.get(..6)?)))
        })
        .collect()
});

/// The address of a file.
#[must_use]
pub fn address(name: &str) -> String {
    let mark = MARKS.get(name).map_or("0", String::as_str);
    format!("/static/{name}?v={mark}")
}

/// Whether there is such a file.
#[must_use]
pub fn exists(name: &str) -> bool {
    MARKS.contains_key(name)
}

/// Whether an icon points along the text, so that it is mirrored where text runs from right to left.
#[must_use]
pub fn points(icon: &str) -> bool {
    let way = icon.ends_with("-left") || icon.ends_with("-right");
    way || matches!(icon, "log-in" | "log-out" | "send" | "list" | "external-link")
}

/// `GET /static/{name}`: for ever when the address carries the mark of the file, else for an hour.
pub async fn serve(Path(name): Path<String>, uri: Uri, headers: HeaderMap) -> Response {
    let Some(file) = Files::get(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let etag = format!("\"{}\"", hex::encode(file.metadata.sha256_hash()));
    let is_known = headers.get(header::IF_NONE_MATCH).is_some_and(|known| known == etag.as_str());
    let is_marked = uri.query().is_some_and(|query| query.starts_with("v="));
    let lasts =
        if is_marked { "public, max-age=31536000, immutable" } else { "public, max-age=3600" };
    let kept = (header::CACHE_CONTROL, lasts.to_owned());
    if is_known {
        return (StatusCode::NOT_MODIFIED, [kept, (header::ETAG, etag)]).into_response();
    }
    let kind = (header::CONTENT_TYPE, file.metadata.mimetype().to_owned());
    ([kept, (header::ETAG, etag), kind], file.data).into_response()
}
