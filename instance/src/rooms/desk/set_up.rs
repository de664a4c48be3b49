//! The first start of a house: a one-time address, and what is made there.

use askama::Template;
use axum::extract::{Path, State};
use jiff::civil::Date;

use super::sheet;
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{new_secret, secret_hash};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::settings::{self, DOOR, SHUT, Settings};
use crate::kit::text::one_line;
use crate::kit::visitor::Visitor;
use crate::mailroom;
use crate::rooms::residents::{self, Arrival, step_address};

/// A house about to be made: what it is, and who runs it.
#[derive(Debug, Clone, PartialEq)]
pub struct SetUp {
    /// The settings, with the short name that never changes again.
    pub settings: Settings,
    /// The address with which the first administrator signs in.
    pub admin_email: String,
    /// Their first name.
    pub admin_name: String,
}

/// The form of the first start asks for no dates.
const NO_DAY: Date = Date::ZERO;

impl SetUp {
    /// Reads the set-up form.
    pub fn read(form: &Filled, before: &Settings) -> Result<Self, Problems> {
        let (mut settings, mut problems) = match sheet::read(form, before, NO_DAY) {
            Ok(settings) => (settings, Problems::none()),
            Err(problems) => (before.clone(), problems),
        };
        settings.short_name = form.text("short_name").trim_start_matches('@').to_lowercase();
        let can_suggest = !sheet::suggested_short_name(form.text("house_name")).is_empty();
        if settings.short_name.is_empty() && can_suggest {
            problems.add("short_name", "desk-short-name-suggested");
        } else if !sheet::is_short_name(&settings.short_name) {
            problems.add("short_name", "desk-short-name-wrong");
        }
        let admin_name = one_line(form.text("admin_name"), 40);
        if admin_name.is_empty() {
            problems.add("admin_name", "desk-admin-name-empty");
        }
        let admin_email = form.text("admin_email").to_owned();
        if !residents::is_email(&admin_email) {
            problems.add("admin_email", "desk-email-wrong");
        }
        let set_up = Self { settings, admin_email, admin_name };
        if problems.is_empty() { Ok(set_up) } else { Err(problems) }
    }
}

/// The one-time address at which an empty house is set up; `None` when that was done. Each start
/// makes a new one, so an address that got lost is no problem, and one that leaked is short-lived.
pub async fn setup_address(house: &House) -> anyhow::Result<Option<String>> {
    let mut tx = house.write().await?;
    let mut settings = Settings::load(&mut tx).await?;
    if settings.is_set_up() {
        return Ok(None);
    }
    let secret = new_secret();
    settings.setup_secret = secret_hash(&secret);
    settings.save(&mut tx).await?;
    tx.commit().await?;
    house.settings_changed(settings);
    Ok(Some(house.url(&format!("/welkom/{secret}"))))
}

/// Why a house was not made.
#[derive(Debug, thiserror::Error)]
pub enum NotOpened {
    /// Somebody else was first.
    #[error("this house was already set up")]
    AlreadyOpen,
    /// Something broke.
    #[error(transparent)]
    Trouble(#[from] anyhow::Error),
}

/// Makes a house: keeps its settings, makes its first administrator and its actors. Returns the id
/// of the administrator. The house is open at once, unless its settings say that the door is shut.
pub async fn open(house: &House, set_up: &SetUp) -> Result<String, NotOpened> {
    // Making keys takes a while: not while everybody else waits for the database.
    let site_keys = mailroom::fresh_keys(house).await?;
    let application_keys = mailroom::fresh_keys(house).await?;
    let trouble = |cause: sqlx::Error| NotOpened::Trouble(cause.into());
    let mut tx = house.write().await.map_err(trouble)?;
    if Settings::load(&mut tx).await.map_err(trouble)?.is_set_up() {
        return Err(NotOpened::AlreadyOpen);
    }
    let settings = Settings { setup_secret: String::new(), ..set_up.settings.clone() };
    sheet::keep(&mut tx, &settings).await.map_err(trouble)?;
    settings::keep(&mut tx, DOOR, settings.own(DOOR)).await.map_err(trouble)?;
    let (email, name) = (&set_up.admin_email, &set_up.admin_name);
    let administrator = residents::first_administrator(&mut tx, house.now(), email, name)
        .await
        .map_err(anyhow::Error::from)?;
    mailroom::open_actors(house, &mut tx, &settings, &site_keys, &application_keys).await?;
    tx.commit().await.map_err(trouble)?;
    house.settings_changed(settings);
    Ok(administrator)
}

#[derive(Template)]
#[template(path = "rooms/desk/set_up.html")]
struct SetUpPage<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    action: &'a str,
    authority: String,
    colours: &'a [sheet::ReadyColour],
    facades: &'a [(&'a str, &'a str)],
}

/// Lets only the one-time address through, and only once.
async fn check_secret(house: &House, secret: &str) -> Result<(), Oops> {
    let settings = house.settings().await?;
    let is_right =
        !settings.setup_secret.is_empty() && settings.setup_secret == secret_hash(secret);
    if is_right && !settings.is_set_up() { Ok(()) } else { Err(Oops::NotFound) }
}

/// `GET /welkom/{secret}`
pub async fn set_up_page(
    State(house): State<House>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Answer {
    check_secret(&house, &secret).await?;
    let mut form = sheet::fill(&Settings::default());
    form.put("kind", visitor.lang.say(usual_kind(&house)));
    let frame = frame(&house, &visitor).await?;
    show(&page(&house, &frame, &visitor, (&form, &Problems::none())))
}

/// `POST /welkom/{secret}`
pub async fn set_up(
    State(house): State<House>,
    visitor: Visitor,
    Path(secret): Path<String>,
    mut form: Filled,
) -> Answer {
    check_secret(&house, &secret).await?;
    let before = house.settings().await?;
    let mut set_up = match SetUp::read(&form, &before) {
        Ok(set_up) => set_up,
        Err(problems) => {
            if form.text("short_name").is_empty() {
                let suggested = sheet::suggested_short_name(form.text("house_name"));
                form.put("short_name", suggested);
            }
            let frame = frame(&house, &visitor).await?;
            return show_wrong(&page(&house, &frame, &visitor, (&form, &problems)));
        }
    };
    // Others come in once the house is ready, and somebody opens it.
    set_up.settings.others.insert(DOOR.to_owned(), SHUT.to_owned());
    let administrator = match open(&house, &set_up).await {
        Ok(administrator) => administrator,
        Err(NotOpened::AlreadyOpen) => return Err(Oops::NotFound),
        Err(NotOpened::Trouble(cause)) => return Err(cause.into()),
    };
    let mut tx = house.write().await?;
    let arrival = Arrival::of(&visitor);
    let session = residents::sign_in_directly(&house, &mut tx, &administrator, &arrival).await?;
    tx.commit().await?;
    // The desk opens after the second step, which is set up first.
    let mut answer = see_other_saying(&step_address("/beheer"), "desk-flash-made");
    residents::enter(&house, &mut answer, &session);
    Ok(answer)
}

fn usual_kind(house: &House) -> &'static str {
    if house.is_portal() { "desk-kind-usual-city" } else { "desk-kind-usual" }
}

fn page<'a>(
    house: &House,
    frame: &'a Frame,
    visitor: &'a Visitor,
    (form, problems): (&'a Filled, &'a Problems),
) -> SetUpPage<'a> {
    SetUpPage {
        frame,
        form,
        problems,
        action: visitor.path.as_str(),
        authority: house.config.authority(),
        colours: &sheet::COLOURS,
        facades: &sheet::FACADES,
    }
}

async fn frame(house: &House, visitor: &Visitor) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "desk", &visitor.lang.say("desk-set-up")).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled() -> Filled {
        let mut form = sheet::fill(&Settings::default());
        form.put("house_name", "De Linde");
        form.put("kind", "Buurtcentrum");
        form.put("town", "Molenstad");
        form.put("phone", "(000) 000 12 34");
        form.put("short_name", "@DeLinde");
        form.put("admin_name", "Samira");
        form.put("admin_email", "samira@delinde.example");
        form
    }

    #[test]
    fn a_house_that_is_filled_in_can_be_opened() {
        let set_up = SetUp::read(&filled(), &Settings::default()).unwrap();
        assert_eq!(set_up.settings.short_name, "delinde");
        assert_eq!(set_up.admin_name, "Samira");
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let mut form = filled();
        for field in ["house_name", "short_name", "admin_email"] {
            form.put(field, "");
        }
        let problems = SetUp::read(&form, &Settings::default()).unwrap_err();
        let fields: Vec<_> = problems.0.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["house_name", "short_name", "admin_email"]);
    }
}
