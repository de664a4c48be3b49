//! Who is let in: nobody before the house is set up, only who helps before it opens, and nobody in
//! a room that is off.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::kit::oops::{Answer, Oops, wants_html};
use crate::kit::page::{Frame, html};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, doors};

#[derive(Template)]
#[template(path = "rooms/desk/not_open.html")]
struct NotOpen<'a> {
    frame: &'a Frame,
}

#[derive(Template)]
#[template(path = "rooms/desk/shut.html")]
struct Shut<'a> {
    frame: &'a Frame,
}

#[derive(Template)]
#[template(path = "rooms/desk/room_off.html")]
struct RoomOff<'a> {
    frame: &'a Frame,
}

/// After how many seconds it makes sense to come back: to a house that is being set up, and to one
/// that is not open yet.
const SOON: &str = "60";
const LATER: &str = "3600";

/// What is always served: the set-up page, what it needs, and what watches over the program.
fn is_always_served(path: &str) -> bool {
    let whole = ["/healthz", "/readyz", "/metrics", "/theme.css", "/preferences"];
    whole.contains(&path) || path.starts_with("/welkom/") || path.starts_with("/static/")
}

/// What is served before the opening to everybody: what one needs to come in, the account of whoever
/// has one, and what is agreed with them.
fn is_served_before_opening(path: &str) -> bool {
    let whole = ["/inloggen", "/uitloggen", "/ik", "/huisregels", "/privacy", "/toegankelijkheid"];
    let below = ["/inloggen/", "/kaart/", "/ik/", "/pictures/", "/demo/"];
    whole.contains(&path) || below.into_iter().any(|top| path.starts_with(top))
}

/// The layer that keeps visitors out of a house that is not open: a friendly page, status 503. Other
/// servers are told the same, so that they come back.
pub async fn not_open_yet(State(house): State<House>, request: Request, next: Next) -> Response {
    let path = request.uri().path();
    if is_always_served(path) {
        return next.run(request).await;
    }
    let settings = match house.settings().await {
        Ok(settings) => settings,
        Err(cause) => return Oops::from(cause).into_response(),
    };
    if settings.is_public() || (settings.is_set_up() && is_served_before_opening(path)) {
        return next.run(request).await;
    }
    let wants_page = wants_html(request.headers());
    let (mut parts, body) = request.into_parts();
    let Some(visitor) = Visitor::of(&house, &mut parts).await else {
        return Oops::trouble(anyhow::anyhow!("no visitor")).into_response();
    };
    if settings.is_set_up() && visitor.resident.as_ref().is_some_and(Resident::helps) {
        return next.run(Request::from_parts(parts, body)).await;
    }
    if !wants_page {
        return come_back(LATER, ().into_response());
    }
    let answer = if settings.is_set_up() {
        shut(&house, &visitor).await
    } else {
        closed(&house, &visitor).await
    };
    answer.unwrap_or_else(IntoResponse::into_response)
}

fn come_back(after: &'static str, page: Response) -> Response {
    let mut answer = (StatusCode::SERVICE_UNAVAILABLE, page).into_response();
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(after));
    answer
}

/// The page of a house that is being set up.
async fn closed(house: &House, visitor: &Visitor) -> Answer {
    let title = visitor.lang.say("desk-not-open");
    let frame = Frame::new(house, visitor, "home", &title).await?;
    Ok(come_back(SOON, html(&NotOpen { frame: &frame })?.into_response()))
}

/// The page of a house that is set up, and not open yet.
async fn shut(house: &House, visitor: &Visitor) -> Answer {
    let name = &house.settings().await?.name;
    let title = visitor.lang.put("kit-shut", "name", name);
    let frame = Frame::new(house, visitor, "home", &title).await?;
    Ok(come_back(LATER, html(&Shut { frame: &frame })?.into_response()))
}

/// The layer that keeps visitors out of rooms that are off: a friendly page, status 404.
pub async fn only_rooms_that_are_on(
    State(house): State<House>,
    request: Request,
    next: Next,
) -> Response {
    let settings = match house.settings().await {
        Ok(settings) => settings,
        Err(cause) => return Oops::from(cause).into_response(),
    };
    if !doors::leads_nowhere(&settings, house.doors, request.uri().path()) {
        return next.run(request).await;
    }
    if !wants_html(request.headers()) {
        return StatusCode::NOT_FOUND.into_response();
    }
    let (mut parts, _) = request.into_parts();
    let Some(visitor) = Visitor::of(&house, &mut parts).await else {
        return Oops::trouble(anyhow::anyhow!("no visitor")).into_response();
    };
    off(&house, &visitor).await.unwrap_or_else(IntoResponse::into_response)
}

/// The page in the place of a room that is off.
async fn off(house: &House, visitor: &Visitor) -> Answer {
    let title = visitor.lang.say("kit-room-off");
    let frame = Frame::new(house, visitor, "nowhere", &title).await?;
    Ok((StatusCode::NOT_FOUND, html(&RoomOff { frame: &frame })?).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_house_still_says_that_it_is_alive() {
        assert!(is_always_served("/healthz"));
        assert!(!is_always_served("/agenda"));
        assert!(!is_always_served("/welkom"));
    }

    #[test]
    fn who_helps_can_sign_in_before_the_opening() {
        assert!(is_served_before_opening("/inloggen/tweede-stap"));
        assert!(is_served_before_opening("/ik/weg"));
    }

    #[test]
    fn before_the_opening_nobody_sees_what_is_in_the_house() {
        for path in ["/", "/agenda", "/a/site", "/inbox", "/.well-known/webfinger", "/ikke"] {
            assert!(!is_served_before_opening(path), "{path}");
        }
    }
}
