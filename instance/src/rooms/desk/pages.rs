//! The screens of the desk.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};

use super::{mails, people, set_up, sheet};
use crate::kit::form::{Filled, Problems};
use crate::kit::mail;
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::time::DAY;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang};
use crate::mailroom;
use crate::rooms::{fresh, mediation, moderation, organisations, residents};

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
}

#[derive(Template)]
#[template(path = "rooms/desk/overview.html")]
struct Overview<'a> {
    frame: &'a Frame,
    waiting: usize,
    undelivered: usize,
    not_taken: usize,
    mails: i64,
    reports: i64,
    /// How many questions wait for a mediator.
    questions: i64,
    organisations: i64,
    /// How many things may not be right any more, and how much of all was checked in time.
    doubtful: usize,
    freshness: String,
    without_step: i64,
    few_codes: bool,
}

async fn overview(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::RunHouse)?;
    // What is older was seen, or matters to nobody any more.
    let since = house.now().plus(-7 * DAY);
    let mut tx = house.read().await?;
    let waiting = mailroom::waiting_followers(&mut tx).await?.len();
    let traffic = mailroom::traffic::traffic(&mut tx).await?;
    let stuck = mail::stuck(&mut tx, since).await?;
    let mails = mail::how_many(&mut tx).await? + stuck.waiting + stuck.given_up;
    let reports = moderation::count_open(&mut tx).await?;
    let questions = mediation::count_waiting(&mut tx).await?;
    let organisations = organisations::count_waiting(&mut tx).await?;
    let doubtful = fresh::count_waiting(&mut tx, house.now()).await?;
    let freshness = fresh::freshness(&mut tx, house.now()).await?.percent();
    let freshness = freshness.map(|percent| visitor.lang.put("keeper-percent", "percent", percent));
    let without_step = residents::administrators_without_step(&mut tx).await?;
    let own = residents::step(&mut tx, &resident.id).await?;
    drop(tx);
    // Who has an app and lost it gets in with a recovery code only.
    let few_codes =
        own.is_some_and(|own| !own.secret.is_empty() && own.recovery < residents::FEW_CODES);
    let undelivered = traffic.undelivered.iter().filter(|one| one.at >= since).count();
    let not_taken = traffic.refused.iter().filter(|one| one.at >= since).count();
    let frame = frame(&house, &visitor, "desk-title").await?;
    show(&Overview {
        frame: &frame,
        waiting,
        undelivered,
        not_taken,
        mails,
        reports,
        questions,
        organisations,
        doubtful,
        freshness: freshness.unwrap_or_default(),
        without_step,
        few_codes,
    })
}

#[derive(Template)]
#[template(path = "rooms/desk/settings.html")]
struct SettingsPage<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    is_preview: bool,
    handle: String,
    colours: &'a [sheet::ReadyColour],
    facades: &'a [(&'a str, &'a str)],
    languages: &'a [Lang],
}

impl<'a> SettingsPage<'a> {
    fn new(house: &House, frame: &'a Frame, form: &'a Filled, problems: &'a Problems) -> Self {
        let handle = format!("@{}@{}", frame.settings.short_name, house.config.authority());
        Self {
            frame,
            form,
            problems,
            is_preview: false,
            handle,
            colours: &sheet::COLOURS,
            facades: &sheet::FACADES,
            languages: &Lang::COMPLETE,
        }
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
    let mut frame = frame(&house, &visitor, "desk-settings").await?;
    let nothing = Problems::none();
    let today = house.now().in_zone(&house.zone).date();
    let settings = match sheet::read(&form, &frame.settings, today) {
        Ok(settings) => settings,
        Err(problems) => {
            return show_wrong(&SettingsPage::new(&house, &frame, &form, &problems));
        }
    };
    if form.text("do") == "preview" {
        // The page itself is the example: its frame wears the new name and colours.
        frame.settings = Arc::new(settings);
        let page = SettingsPage::new(&house, &frame, &form, &nothing);
        return show(&SettingsPage { is_preview: true, ..page });
    }
    let mut tx = house.write().await?;
    sheet::keep(&mut tx, &settings).await?;
    mailroom::site_changed(&house, &mut tx, &settings).await?;
    tx.commit().await?;
    house.settings_changed(settings);
    Ok(see_other_saying("/beheer/instellingen", "desk-flash-saved"))
}

pub(super) async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "desk", &visitor.lang.say(word)).await
}
