//! What can go wrong with a page, and how it is dressed before a person sees it.
//!
//! A handler returns [`Oops`]; it travels to [`dress`] in the extensions of a bare response, and is
//! made a page there, in the reader's language, with a next step. The cause goes to the log only.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::house::House;
use super::page::{Frame, safe_path, see_other};
use super::visitor::Visitor;

/// What can go wrong with a page.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Oops {
    /// It is not here.
    #[error("not found")]
    NotFound,
    /// It was here, and is not any more.
    #[error("gone")]
    Gone,
    /// The visitor may not do this; a guest is asked to sign in.
    #[error("forbidden")]
    Forbidden,
    /// The visitor may do this after the second step of signing in.
    #[error("second step needed")]
    SecondStep,
    /// The visitor only reads for now: who keeps order decided so.
    #[error("muted")]
    Muted,
    /// Too often in too short a time.
    #[error("too many")]
    TooMany,
    /// The request makes no sense.
    #[error("unreadable request")]
    Unreadable,
    /// Something broke on our side.
    #[error("trouble: {0}")]
    Trouble(Arc<anyhow::Error>),
}

/// What a handler answers.
pub type Answer = Result<Response, Oops>;

impl Oops {
    /// Something broke on our side; `cause` is for the log.
    pub fn trouble(cause: impl Into<anyhow::Error>) -> Self {
        Self::Trouble(Arc::new(cause.into()))
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Gone => StatusCode::GONE,
            Self::Forbidden | Self::SecondStep | Self::Muted => StatusCode::FORBIDDEN,
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Unreadable => StatusCode::BAD_REQUEST,
            Self::Trouble(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn key(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Gone => "gone",
            Self::Forbidden => "forbidden",
            Self::SecondStep => "second-step",
            Self::Muted => "muted",
            Self::TooMany => "too-many",
            Self::Unreadable => "unreadable",
            Self::Trouble(_) => "trouble",
        }
    }
}

impl From<sqlx::Error> for Oops {
    fn from(cause: sqlx::Error) -> Self {
        Self::trouble(cause)
    }
}

impl From<anyhow::Error> for Oops {
    fn from(cause: anyhow::Error) -> Self {
        Self::trouble(cause)
    }
}

impl From<askama::Error> for Oops {
    fn from(cause: askama::Error) -> Self {
        Self::trouble(cause)
    }
}

impl IntoResponse for Oops {
    fn into_response(self) -> Response {
        if let Self::Trouble(cause) = &self {
            tracing::error!(cause = format!("{cause:#}"), "trouble");
        }
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// A page about what went wrong is in no room: no door of the menu is marked.
const NOWHERE: &str = "nowhere";

#[derive(askama::Template)]
#[template(path = "kit/error.html")]
struct ErrorPage<'a> {
    frame: &'a Frame,
    key: &'static str,
    sign_in: bool,
}

/// The address one step up. A form that came back with what is wrong stands at an address where only
/// forms are sent; whoever asks for that as a page gets the page that the form was on.
fn page_above(method: &Method, path: &str) -> Option<String> {
    let (up, _) = path.trim_end_matches('/').rsplit_once('/')?;
    let up = if up.is_empty() { "/" } else { up };
    (method == Method::GET).then(|| safe_path(up).to_owned())
}

/// The layer that makes errors readable: a page for people, a bare status for programs.
pub async fn dress(State(house): State<House>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let wants_page = wants_html(&parts.headers);
    let up = page_above(&parts.method, parts.uri.path()).filter(|_| wants_page);
    let visitor = if wants_page { Visitor::of(&house, &mut parts).await } else { None };
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    if let Some(up) = up.filter(|_| status == StatusCode::METHOD_NOT_ALLOWED) {
        return see_other(&up);
    }
    let oops = match response.extensions().get::<Oops>() {
        Some(oops) => oops.clone(),
        None if status == StatusCode::FORBIDDEN => Oops::Forbidden,
        // An extractor or a missing route answered with a bare text.
        None if status == StatusCode::NOT_FOUND && !is_page(&response) => Oops::NotFound,
        None => return response,
    };
    let Some(visitor) = visitor else { return response };
    let guest = visitor.resident.is_none();
    let title = visitor.lang.say("kit-error-title");
    let Ok(frame) = Frame::new(&house, &visitor, NOWHERE, &title).await else { return response };
    let sign_in = guest && matches!(oops, Oops::Forbidden);
    let page = ErrorPage { frame: &frame, key: oops.key(), sign_in };
    match super::page::html(&page) {
        Ok(page) => (status, page).into_response(),
        Err(_) => response,
    }
}

fn is_page(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html") || kind.contains("json"))
}

/// Whether the one who asks reads pages: a browser, or anyone who says so in `Accept`.
#[must_use]
pub fn wants_html(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| accept.contains("text/html"))
}
