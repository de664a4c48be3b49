//! The screen with the logo of an organisation: kept beside the photo, and never cut.

use askama::Template;
use axum::extract::{Path, State};

use super::organisation::Organisation;
use super::people::trail;
use super::writers::own;
use super::{federate, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::photo::{self, NOBODY, Sent};
use crate::kit::visitor::Visitor;
use crate::kit::{House, media};
use crate::mailroom;

#[derive(Template)]
#[template(path = "rooms/organisations/logo.html")]
struct LogoPage<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    organisation: &'a Organisation,
}

impl LogoPage<'_> {
    fn trail(&self) -> Vec<(String, String)> {
        trail(self.frame, self.organisation)
    }
}

/// Shows the form: with the logo of now, or with what is wrong.
async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    organisation: &Organisation,
) -> Answer {
    let title = visitor.lang.say("organisations-logo");
    let frame = Frame::new(house, visitor, "organisations", &title).await?;
    let page = LogoPage { frame: &frame, form, problems, organisation };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /organisaties/{id}/logo`
pub async fn open(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let organisation = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    let form = Filled::with(vec![("picture", organisation.logo.clone())]);
    ask(&house, &visitor, &form, &Problems::none(), &organisation).await
}

/// `POST /organisaties/{id}/logo`: shows another logo, or none, and tells the followers.
pub async fn keep(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    mut form: Filled,
) -> Answer {
    let mut tx = house.read().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    let sent = Sent::of(&visitor, &before.logo);
    // Nobody can be recognised on a logo, so the form does not ask.
    form.put("picture_people", NOBODY);
    let read = |form: &Filled| Ok(photo::of(form));
    let logo = match photo::then_read(&house, &mut form, sent, read).await {
        Ok((logo, _)) => logo,
        Err(problems) => return ask(&house, &visitor, &form, &problems, &before).await,
    };
    let mut tx = house.write().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    if before.logo != logo {
        let old = before.logo.clone();
        let organisation = Organisation { logo, updated_at: house.now(), ..before };
        store::show_logo(&mut tx, &organisation).await?;
        media::let_go(&mut tx, &old, house.now()).await?;
        let profile = federate::profile(&house, &organisation).await?;
        mailroom::organisation_updated(&house, &mut tx, &organisation.id, &profile).await?;
        tx.commit().await?;
    }
    Ok(see_other_saying(&format!("/organisaties/{id}"), "organisations-flash-changed"))
}
