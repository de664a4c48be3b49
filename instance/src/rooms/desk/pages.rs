//! The front of the desk, and what the house is called and where it is.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};

use super::checklist::Checklist;
use super::tasks::{self, Group};
use super::{lists, look, mails, opening, people, rooms, set_up, sheet};
use crate::kit::attention::Row;
use crate::kit::doors;
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, can, has_desk, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::settings::Settings;
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Lang};
use crate::mailroom;
use crate::rooms::{fresh, residents};

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/beheer", get(overview))
        .route("/beheer/instellingen", get(settings_page).post(change_settings))
        .route("/beheer/mensen", get(people::people_page))
        .route("/beheer/mensen/nieuw", post(people::add_person))
        .route("/beheer/mensen/{id}", get(people::person_page).post(people::change_roles))
        .route("/beheer/mensen/{id}/tweede-stap", post(people::reset_second_step))
        .route("/welkom/{secret}", get(set_up::set_up_page).post(set_up::set_up))
        .route("/beheer/post", get(mails::post_page).post(mails::try_again))
        .route("/demo/post", get(mails::mail_tray))
        .route("/demo/post/{id}", get(mails::mail_in_tray))
        .merge(look::routes())
        .merge(rooms::routes())
        .merge(lists::routes())
        .merge(opening::routes())
}

#[derive(Template)]
#[template(path = "rooms/desk/overview.html")]
struct Overview<'a> {
    frame: &'a Frame,
    rows: &'a [Row],
    /// How much of all was checked in time, in words; empty when there is nothing to check.
    freshness: String,
    few_codes: bool,
    /// What has to be done before the house opens; `None` once it is open.
    checklist: Option<Checklist>,
    groups: Vec<Group>,
}

impl Overview<'_> {
    /// Whether nothing at all waits.
    fn is_calm(&self) -> bool {
        self.rows.is_empty() && !self.few_codes && self.checklist.is_none()
    }
}

/// Who has work at the desk. Who runs the house takes the second step first, whatever else they do.
fn at_desk(visitor: &Visitor) -> Result<&Resident, Oops> {
    match may(visitor.resident.as_ref(), Action::RunHouse) {
        Err(Oops::Forbidden) if has_desk(visitor.resident.as_ref()) => {
            visitor.resident.as_ref().ok_or(Oops::Forbidden)
        }
        found => found,
    }
}

/// `GET /beheer`: what waits for this person today, and where they can go.
async fn overview(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = at_desk(&visitor)?;
    let runs_house = can(Some(resident), Action::RunHouse);
    let frame = frame(&house, &visitor, "desk-title").await?;
    let mut tx = house.read().await?;
    let mut rows = crate::app::attention(&house, &mut tx).await?;
    // Counting takes a while: only for who does something about it.
    let freshness = if can(Some(resident), Action::ChangeAny) {
        fresh::freshness(&mut tx, house.now()).await?.percent()
    } else {
        None
    };
    let freshness = freshness.map(|percent| visitor.lang.put("keeper-percent", "percent", percent));
    let freshness = freshness.unwrap_or_default();
    let own = residents::step(&mut tx, &resident.id).await?;
    let checklist = if frame.settings.is_public() || !runs_house {
        None
    } else {
        Some(Checklist::look(&house, &mut tx, &frame.settings).await?)
    };
    drop(tx);
    // What waits in a room that is off cannot be reached.
    let leads = |path: &str| !doors::leads_nowhere(&frame.settings, house.doors, path);
    rows.retain(|row| can(Some(resident), row.errand.needs) && leads(row.errand.path));
    let groups = tasks::groups(resident, leads);
    // Who has an app and lost it gets in with a recovery code only.
    let few_codes =
        own.is_some_and(|own| !own.secret.is_empty() && own.recovery < residents::FEW_CODES);
    show(&Overview { frame: &frame, rows: &rows, freshness, few_codes, checklist, groups })
}

#[derive(Template)]
#[template(path = "rooms/desk/settings.html")]
struct SettingsPage<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    handle: String,
    languages: &'a [Lang],
}

impl<'a> SettingsPage<'a> {
    fn new(house: &House, frame: &'a Frame, form: &'a Filled, problems: &'a Problems) -> Self {
        let handle = format!("@{}@{}", frame.settings.short_name, house.config.authority());
        Self { frame, form, problems, handle, languages: &Lang::COMPLETE }
    }
}

async fn settings_page(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(&house, &visitor, "desk-settings").await?;
    let form = sheet::fill(&frame.settings);
    show(&SettingsPage::new(&house, &frame, &form, &Problems::none()))
}

async fn change_settings(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(&house, &visitor, "desk-settings").await?;
    let today = house.now().in_zone(&house.zone).date();
    let settings = match sheet::read(&form, &frame.settings, today) {
        Ok(settings) => settings,
        Err(problems) => {
            return show_wrong(&SettingsPage::new(&house, &frame, &form, &problems));
        }
    };
    let mut tx = house.write().await?;
    // Somebody may have changed the looks while this form was filled in.
    let Settings { colour, facade, .. } = Settings::load(&mut tx).await?;
    sheet::keep(&mut tx, &Settings { colour, facade, ..settings }).await?;
    let settings = Settings::load(&mut tx).await?;
    mailroom::site_changed(&house, &mut tx, &settings).await?;
    tx.commit().await?;
    house.settings_changed(settings);
    Ok(see_other_saying("/beheer/instellingen", "desk-flash-saved"))
}

pub(super) async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "desk", &visitor.lang.say(word)).await
}
