//! The way to the opening, and the opening itself. Until then only who helps sees the house, and
//! nothing leaves it.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};

use super::checklist::{Checklist, PRIVACY_READ};
use super::pages::frame;
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other, show};
use crate::kit::settings::{self, DOOR, OPENED_AT, Settings};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Moment, qr};
use crate::mailroom;

const OPENING: &str = "/beheer/openen";

/// The addresses of the opening.
pub fn routes() -> Router<House> {
    Router::new()
        .route(OPENING, get(page).post(open))
        .route("/beheer/openen/privacy", post(read_privacy))
}

#[derive(Template)]
#[template(path = "rooms/desk/opening.html")]
struct Before<'a> {
    frame: &'a Frame,
    list: Checklist,
}

#[derive(Template)]
#[template(path = "rooms/desk/opened.html")]
struct After<'a> {
    frame: &'a Frame,
    /// Since which day; empty for a house that was open from the beginning.
    since: String,
    /// The front door, and the same for the camera of a phone.
    address: String,
    code: String,
}

/// `GET /beheer/openen`: what is still to be done, and once the house is open the party.
async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let settings = house.settings().await?;
    if !settings.is_public() {
        let frame = frame(&house, &visitor, "desk-opening").await?;
        let mut tx = house.read().await?;
        let list = Checklist::look(&house, &mut tx, &settings).await?;
        drop(tx);
        return show(&Before { frame: &frame, list });
    }
    let title = visitor.lang.put("desk-opened", "name", &settings.name);
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    let opened = settings.own(OPENED_AT).parse().ok().map(Moment::from_millis);
    let since = opened.map(|at| frame.dates.day(at)).unwrap_or_default();
    let address = house.url("/");
    let code = qr::svg(&address);
    show(&After { frame: &frame, since, address, code })
}

/// `POST /beheer/openen`: opens the house for everybody. Opening twice is opening once.
async fn open(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    let before = Settings::load(&mut tx).await?;
    if !before.is_public() {
        settings::keep(&mut tx, DOOR, "").await?;
        settings::keep(&mut tx, OPENED_AT, &house.now().millis().to_string()).await?;
        mailroom::site_changed(&house, &mut tx, &before).await?;
    }
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other(OPENING))
}

/// `POST /beheer/openen/privacy`: notes that somebody reads the privacy page, and shows it.
async fn read_privacy(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    settings::keep(&mut tx, PRIVACY_READ, "yes").await?;
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other("/privacy"))
}
