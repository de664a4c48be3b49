//! The screens of the film that people see: the film with its text, a player elsewhere after a
//! plain warning, and the files themselves.

use askama::Template;
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tower::ServiceExt;
use tower_http::services::ServeFile;

use super::elsewhere::Player;
use super::film::Film;
use super::{edits, shelf, store};
use crate::kit::House;
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, show};
use crate::kit::visitor::Visitor;

/// The pages of the film.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/film", get(page))
        .route("/film/elders", get(back).post(play_elsewhere))
        .route("/film/bestand/{name}", get(file))
        .route("/film/instellingen", get(edits::open))
        .route("/film/weg", get(edits::ask_remove).post(edits::remove))
}

/// The page that takes in a film: its forms are larger than others and take longer, see
/// [`super::most_body`] and [`super::MOST_TIME`].
pub fn uploads() -> Router<House> {
    Router::new().route("/film/instellingen", post(edits::keep))
}

/// The frame of a page of this room.
pub async fn frame(house: &House, visitor: &Visitor, title: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "living-room", title).await
}

#[derive(Template)]
#[template(path = "rooms/film/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    film: Option<&'a Film>,
    player: Option<Player>,
    can_change: bool,
}

async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    let mut tx = house.read().await?;
    let film = store::current(&mut tx).await?;
    drop(tx);
    let title = film.as_ref().map(|film| film.title.clone());
    let title = title.unwrap_or_else(|| visitor.lang.say("film-title"));
    let frame = frame(&house, &visitor, &title).await?;
    show(&Page {
        frame: &frame,
        player: film.as_ref().and_then(Film::player),
        film: film.as_ref(),
        can_change: can(visitor.resident.as_ref(), Action::RunHouse),
    })
}

#[derive(Template)]
#[template(path = "rooms/film/elsewhere.html")]
struct Elsewhere<'a> {
    frame: &'a Frame,
    film: &'a Film,
    player: &'a Player,
}

/// `POST /film/elders`: shows the player of somebody else, on this one page, to whoever pressed the
/// button below the warning. It is no link, so that nobody can be sent here without reading it.
async fn play_elsewhere(State(house): State<House>, visitor: Visitor) -> Answer {
    let mut tx = house.read().await?;
    let film = store::current(&mut tx).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    let player = film.player().ok_or(Oops::NotFound)?;
    let frame = frame(&house, &visitor, &film.title).await?;
    let mut answer = show(&Elsewhere { frame: &frame, film: &film, player: &player })?;
    let policy = format!(
        "default-src 'self'; frame-src {}; object-src 'none'; base-uri 'none'; \
         form-action 'self'; frame-ancestors 'none'",
        player.origin
    );
    let policy = HeaderValue::from_str(&policy).map_err(Oops::trouble)?;
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(answer)
}

/// `GET /film/elders`: the warning comes first.
async fn back() -> Response {
    see_other("/film")
}

/// `GET /film/bestand/{name}`: the film of the house or its captions, and parts of it on request
/// (RFC 9110, section 14). A file of a film that was changed or removed is not there any more.
async fn file(
    State(house): State<House>,
    Path(name): Path<String>,
    request: Request,
) -> Result<Response, Oops> {
    let mut tx = house.read().await?;
    let film = store::current(&mut tx).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    let is_shown = film.files().contains(&name.as_str());
    let path = shelf::path(&house, &name).filter(|_| is_shown).ok_or(Oops::NotFound)?;
    if !shelf::has(&house, &name).await {
        return Err(Oops::NotFound);
    }
    let answer = ServeFile::new(path).oneshot(request).await;
    let mut answer = answer.map_err(Oops::trouble)?.map(Body::new).into_response();
    let is_words = name.rsplit('.').next() == Some("vtt");
    let kind = if is_words { "text/vtt; charset=utf-8" } else { film.media_type() };
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    // A name is never used twice, so what was once seen under it stays right.
    let kept = HeaderValue::from_static("public, max-age=31536000, immutable");
    headers.insert(header::CACHE_CONTROL, kept);
    Ok(answer)
}
