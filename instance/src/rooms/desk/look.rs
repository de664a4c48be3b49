//! How the house looks: the one colour, the drawing, and the way to the photo and the logo.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;

use super::pages::frame;
use super::{likeness, sheet, tints};
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::settings::Settings;
use crate::kit::theme::{self, Rgb};
use crate::kit::visitor::Visitor;
use crate::mailroom;

/// Where the looks are chosen.
pub const LOOK: &str = "/beheer/uiterlijk";

/// The addresses of the looks.
pub fn routes() -> Router<House> {
    Router::new()
        .route(LOOK, get(look).post(change))
        .route("/beheer/uiterlijk/tinten", get(tints::show))
        .route("/beheer/uiterlijk/foto", get(likeness::photo).post(likeness::keep_photo))
        .route("/beheer/uiterlijk/logo", get(likeness::logo).post(likeness::keep_logo))
}

#[derive(Template)]
#[template(path = "rooms/desk/look.html")]
struct LookPage<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    is_preview: bool,
    colours: &'a [sheet::ReadyColour],
    facades: &'a [(&'a str, &'a str)],
    /// What is made of the colour, ready for the page.
    tints: String,
    /// The address of the photo of the front; empty without one.
    photo: String,
}

impl<'a> LookPage<'a> {
    fn new(frame: &'a Frame, form: &'a Filled, problems: &'a Problems) -> askama::Result<Self> {
        let colour = Rgb::parse(&frame.settings.colour);
        let colour = colour.or_else(|| Rgb::parse(theme::USUAL_COLOUR)).unwrap_or(theme::PAGE);
        Ok(Self {
            frame,
            form,
            problems,
            is_preview: false,
            colours: &sheet::COLOURS,
            facades: &sheet::FACADES,
            tints: tints::piece(colour, frame.w)?,
            photo: likeness::photo_address(&frame.settings),
        })
    }
}

async fn look(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(&house, &visitor, "desk-look").await?;
    let form = sheet::fill(&frame.settings);
    show(&LookPage::new(&frame, &form, &Problems::none())?)
}

async fn change(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut frame = frame(&house, &visitor, "desk-look").await?;
    let nothing = Problems::none();
    let settings = match sheet::read_look(&form, &frame.settings) {
        Ok(settings) => settings,
        Err(problems) => return show_wrong(&LookPage::new(&frame, &form, &problems)?),
    };
    if form.text("do") == "preview" {
        // The page itself is the example: its frame wears the new colours.
        frame.settings = Arc::new(settings);
        let page = LookPage::new(&frame, &form, &nothing)?;
        return show(&LookPage { is_preview: true, ..page });
    }
    keep(&house, &settings).await?;
    Ok(see_other_saying(LOOK, "desk-flash-saved"))
}

/// Keeps the looks, and tells the followers of the site.
async fn keep(house: &House, look: &Settings) -> anyhow::Result<()> {
    let mut tx = house.write().await?;
    let (colour, facade) = (look.colour.clone(), look.facade.clone());
    let settings = Settings { colour, facade, ..Settings::load(&mut tx).await? };
    settings.save(&mut tx).await?;
    mailroom::site_changed(house, &mut tx, &settings).await?;
    tx.commit().await?;
    house.settings_changed(settings);
    Ok(())
}
