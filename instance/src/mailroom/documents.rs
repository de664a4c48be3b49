//! What other programs ask for: actors, objects, collections, WebFinger and NodeInfo.

mod collections;
mod discovery;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use federation::vocab::Object;
use federation::vocab::context::with_context;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{inbox, local, store};
use crate::kit::House;
use crate::kit::oops::{Answer, Oops};

/// The largest letter that is read.
const MOST_LETTER_BYTES: usize = 1024 * 1024;

/// Everything that other programs ask for or bring.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/inbox", post(inbox::receive).layer(DefaultBodyLimit::max(MOST_LETTER_BYTES)))
        .route("/actor", get(application))
        .route("/actor/outbox", get(collections::empty))
        .route("/actor/followers", get(collections::followers_of_application))
        .route("/a/{id}", get(actor))
        .route("/a/{id}/outbox", get(collections::outbox))
        .route("/a/{id}/followers", get(collections::followers))
        .route("/a/site/upcoming", get(collections::upcoming))
        .route("/a/site/organisations", get(collections::organisations))
        .route("/a/site/notices", get(collections::notices))
        .route("/a/site/offerings", get(collections::offerings))
        .route("/a/site/articles", get(collections::articles))
        .route("/o/{id}", get(object))
        .route("/activities/{id}", get(activity))
        .merge(discovery::routes())
}

/// Whether ActivityPub is asked for, rather than a page. (ActivityPub section 3.2.)
fn wants_document(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    let Some(accept) = accept else { return false };
    let kinds = || accept.split(',').map(|kind| kind.trim().to_ascii_lowercase());
    let is_document = |kind: &str| {
        kind.starts_with("application/activity+json")
            || kind.starts_with("application/ld+json")
            || kind.starts_with("application/json")
    };
    // A browser names pages first; a program that also takes pages names documents first.
    kinds()
        .find(|kind| is_document(kind) || kind.starts_with("text/html"))
        .is_some_and(|kind| is_document(&kind))
}

/// Answers with a document, or with 304 when the asker has this very version.
fn document(headers: &HeaderMap, json: Value) -> Response {
    let body = with_context(json).to_string();
    let etag = format!("\"{}\"", hex::encode(Sha256::digest(body.as_bytes())));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    let shared = [
        (header::ETAG, etag.clone()),
        (header::VARY, "Accept".to_owned()),
        (header::CACHE_CONTROL, "public, no-cache".to_owned()),
    ];
    if known.is_some_and(|known| known.contains(&etag)) {
        return (StatusCode::NOT_MODIFIED, shared).into_response();
    }
    let kind = (header::CONTENT_TYPE, "application/activity+json; charset=utf-8");
    (shared, [kind], body).into_response()
}

/// The tombstone of something that is gone: 410 with a document (ActivityPub section 6.11).
fn gone(headers: &HeaderMap, tombstone: Value) -> Response {
    if !wants_document(headers) {
        return Oops::Gone.into_response();
    }
    let kind = [(header::CONTENT_TYPE, "application/activity+json; charset=utf-8")];
    (StatusCode::GONE, kind, with_context(tombstone).to_string()).into_response()
}

async fn application(State(house): State<House>, headers: HeaderMap) -> Answer {
    actor_document(&house, &headers, local::APPLICATION).await
}

async fn actor(State(house): State<House>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    if id == local::APPLICATION {
        return Err(Oops::NotFound);
    }
    actor_document(&house, &headers, &id).await
}

async fn actor_document(house: &House, headers: &HeaderMap, id: &str) -> Answer {
    let mut tx = house.read().await?;
    let row = store::actor(&mut tx, id).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    if row.gone_at.is_some() {
        let tombstone =
            Object::tombstone(local::full_id(house, id), Some("Organization".to_owned()));
        return Ok(gone(headers, tombstone.to_json()));
    }
    let json: Value = serde_json::from_str(&row.document).map_err(Oops::trouble)?;
    if wants_document(headers) {
        return Ok(document(headers, json));
    }
    Ok(Redirect::to(page_of(&json)).into_response())
}

/// The page for people that a document names; the front door when it names none.
fn page_of(json: &Value) -> &str {
    json.get("url").and_then(Value::as_str).unwrap_or("/")
}

async fn object(State(house): State<House>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let full = local::object_id(&house, &id);
    let mut tx = house.read().await?;
    let row = store::object(&mut tx, full.as_str()).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    let Some(json) = row.json else {
        return Ok(gone(&headers, Object::tombstone(full, Some(row.kind)).to_json()));
    };
    let json: Value = serde_json::from_str(&json).map_err(Oops::trouble)?;
    if wants_document(&headers) {
        return Ok(document(&headers, json));
    }
    Ok(Redirect::to(page_of(&json)).into_response())
}

async fn activity(
    State(house): State<House>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    let full = house.url(&format!("/activities/{id}"));
    let mut tx = house.read().await?;
    let json = store::public_activity(&mut tx, &full).await?.ok_or(Oops::NotFound)?;
    let json = serde_json::from_str(&json).map_err(Oops::trouble)?;
    Ok(document(&headers, json))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accept(value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, value.parse().unwrap());
        headers
    }

    #[test]
    fn a_browser_gets_a_page() {
        assert!(!wants_document(&accept("text/html,application/xhtml+xml,*/*;q=0.8")));
    }

    #[test]
    fn a_server_gets_a_document() {
        assert!(wants_document(&accept("application/activity+json, application/ld+json")));
    }
}
