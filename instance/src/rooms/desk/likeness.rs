//! The photo of the front of the house, and its logo.

use askama::Template;
use axum::extract::State;

use super::look::LOOK;
use super::pages::frame;
use crate::kit::form::{Filled, Problems};
use crate::kit::likeness::{LOGO, PHOTO, PHOTO_ALT};
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::photo::{self, NOBODY, Sent};
use crate::kit::settings::{self, Settings};
use crate::kit::visitor::Visitor;
use crate::kit::{House, media};
use crate::mailroom;

#[derive(Template)]
#[template(path = "rooms/desk/photo.html")]
struct PhotoPage<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/desk/logo.html")]
struct LogoPage<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
}

/// The address of the photo of the front; empty without one.
pub fn photo_address(settings: &Settings) -> String {
    let id = settings.own(PHOTO);
    if id.is_empty() { String::new() } else { media::path(id) }
}

/// `GET /beheer/uiterlijk/foto`
pub async fn photo(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(&house, &visitor, "desk-photo").await?;
    let mut tx = house.read().await?;
    let (id, alt) = (frame.settings.own(PHOTO), frame.settings.own(PHOTO_ALT));
    let form = Filled::with(photo::typed(&mut tx, id, alt).await?);
    drop(tx);
    show(&PhotoPage { frame: &frame, form: &form, problems: &Problems::none() })
}

/// `POST /beheer/uiterlijk/foto`
pub async fn keep_photo(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(&house, &visitor, "desk-photo").await?;
    let sent = Sent::of(&visitor, frame.settings.own(PHOTO));
    let read = |form: &Filled| Ok(photo::of(form));
    match photo::then_read(&house, &mut form, sent, read).await {
        Ok((id, alt)) => keep(&house, (PHOTO, &id), &alt).await?,
        Err(problems) => {
            return show_wrong(&PhotoPage { frame: &frame, form: &form, problems: &problems });
        }
    }
    Ok(see_other_saying(LOOK, "desk-flash-saved"))
}

/// `GET /beheer/uiterlijk/logo`
pub async fn logo(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(&house, &visitor, "desk-logo").await?;
    let form = Filled::with(vec![("picture", frame.settings.own(LOGO).to_owned())]);
    show(&LogoPage { frame: &frame, form: &form, problems: &Problems::none() })
}

/// `POST /beheer/uiterlijk/logo`
pub async fn keep_logo(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(&house, &visitor, "desk-logo").await?;
    let sent = Sent::of(&visitor, frame.settings.own(LOGO));
    // Nobody can be recognised on a logo, so the form does not ask.
    form.put("picture_people", NOBODY);
    let read = |form: &Filled| Ok(photo::of(form));
    match photo::then_read(&house, &mut form, sent, read).await {
        Ok((id, _)) => keep(&house, (LOGO, &id), "").await?,
        Err(problems) => {
            return show_wrong(&LogoPage { frame: &frame, form: &form, problems: &problems });
        }
    }
    Ok(see_other_saying(LOOK, "desk-flash-saved"))
}

/// Shows another picture, lets go of the one before, and tells the followers of the site.
async fn keep(house: &House, (name, id): (&str, &str), alt: &str) -> anyhow::Result<()> {
    let mut tx = house.write().await?;
    let before = Settings::load(&mut tx).await?;
    settings::keep(&mut tx, name, id).await?;
    if name == PHOTO {
        settings::keep(&mut tx, PHOTO_ALT, alt).await?;
    }
    if before.own(name) != id {
        media::let_go(&mut tx, before.own(name), house.now()).await?;
    }
    let settings = Settings::load(&mut tx).await?;
    mailroom::site_changed(house, &mut tx, &settings).await?;
    tx.commit().await?;
    house.settings_changed(settings);
    Ok(())
}
