//! The screens of the desk.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::routing::{get, post};
use serde::Deserialize;

use super::{mails, set_up, sheet};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::is_id;
use crate::kit::mail;
use crate::kit::may::{Action, Role, Roles, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::text::one_line;
use crate::kit::time::DAY;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang};
use crate::mailroom;
use crate::rooms::residents::{self, Member, People, Stays, role_word};

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/beheer", get(overview))
        .route("/beheer/instellingen", get(settings_page).post(change_settings))
        .route("/beheer/mensen", get(people_page).post(change_roles))
        .route("/beheer/mensen/nieuw", post(add_person))
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
}

async fn overview(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    // What is older was seen, or matters to nobody any more.
    let since = house.now().plus(-7 * DAY);
    let mut tx = house.read().await?;
    let waiting = mailroom::waiting_followers(&mut tx).await?.len();
    let traffic = mailroom::traffic::traffic(&mut tx).await?;
    let stuck = mail::stuck(&mut tx, since).await?;
    let mails = mail::how_many(&mut tx).await? + stuck.waiting + stuck.given_up;
    drop(tx);
    let undelivered = traffic.undelivered.iter().filter(|one| one.at >= since).count();
    let not_taken = traffic.refused.iter().filter(|one| one.at >= since).count();
    let frame = frame(&house, &visitor, "desk-title").await?;
    show(&Overview { frame: &frame, waiting, undelivered, not_taken, mails })
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
    let settings = match sheet::read(&form, &frame.settings) {
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
    settings.save(&mut tx).await?;
    mailroom::site_changed(&house, &mut tx, &settings).await?;
    tx.commit().await?;
    house.settings_changed(settings);
    Ok(see_other_saying("/beheer/instellingen", "desk-flash-saved"))
}

/// How many residents one page shows.
const PAGE: i64 = 50;

/// Which residents somebody looks for.
#[derive(Debug, Default, Deserialize)]
struct Looking {
    #[serde(default)]
    q: String,
    na: Option<String>,
}

#[derive(Template)]
#[template(path = "rooms/desk/people.html")]
struct PeoplePage<'a> {
    frame: &'a Frame,
    words: &'a str,
    staff: &'a [Member],
    people: &'a [Member],
    next: String,
    form: &'a Filled,
    problems: &'a Problems,
    roles: &'a [Role],
    is_last: bool,
}

impl PeoplePage<'_> {
    fn role_name(&self, role: Role) -> String {
        self.frame.w.say(role_word(role))
    }
}

/// What the page of people shows besides the people: a form with what is wrong with it.
#[derive(Default)]
struct Said {
    form: Filled,
    problems: Problems,
    is_last: bool,
}

async fn people_page(
    State(house): State<House>,
    visitor: Visitor,
    Query(looking): Query<Looking>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    show_people(&house, &visitor, &looking, Said::default()).await
}

async fn show_people(house: &House, visitor: &Visitor, looking: &Looking, said: Said) -> Answer {
    let words = one_line(&looking.q, 60);
    let before = looking.na.as_deref().filter(|id| is_id(id));
    let mut tx = house.read().await?;
    let staff = residents::staff(&mut tx).await?;
    let wanted = People { words: &words, before, limit: PAGE + 1 };
    let mut people = residents::people(&mut tx, &wanted).await?;
    drop(tx);
    let next = next_address(&words, &mut people);
    let frame = frame(house, visitor, "desk-people").await?;
    let page = PeoplePage {
        frame: &frame,
        words: &words,
        staff: &staff,
        people: &people,
        next,
        form: &said.form,
        problems: &said.problems,
        roles: &Role::DUTIES,
        is_last: said.is_last,
    };
    let is_fine = said.problems.is_empty() && !said.is_last;
    if is_fine { show(&page) } else { show_wrong(&page) }
}

/// The address of the next page; empty when this is the last. One more was asked for than is
/// shown, and says whether there is a next page.
fn next_address(words: &str, people: &mut Vec<Member>) -> String {
    let shown = usize::try_from(PAGE).unwrap_or(usize::MAX);
    if people.len() <= shown {
        return String::new();
    }
    people.truncate(shown);
    let last = people.last().map(|member| member.id.as_str()).unwrap_or_default();
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("q", words)
        .append_pair("na", last)
        .finish();
    format!("/beheer/mensen?{query}")
}

async fn change_roles(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let roles = Roles::of(form.all("role").filter_map(Role::from_name));
    let mut tx = house.write().await?;
    match residents::set_roles(&mut tx, form.text("id"), roles).await {
        Ok(()) => tx.commit().await?,
        Err(Stays::Nobody) => return Err(Oops::NotFound),
        Err(Stays::Database(error)) => return Err(error.into()),
        Err(Stays::Trouble(error)) => return Err(error.into()),
        Err(Stays::LastAdministrator) => {
            drop(tx);
            let said = Said { is_last: true, ..Said::default() };
            return show_people(&house, &visitor, &Looking::default(), said).await;
        }
    }
    Ok(see_other_saying("/beheer/mensen", "desk-flash-role"))
}

/// Reads who is let in: address, first name and duties.
fn read_person(form: &Filled) -> Result<(String, String, Roles), Problems> {
    let mut problems = Problems::none();
    let email = form.text("email").to_owned();
    if !residents::is_email(&email) {
        problems.add("email", "desk-email-wrong");
    }
    let name = one_line(form.text("name"), 40);
    if name.is_empty() {
        problems.add("name", "desk-person-name-empty");
    }
    let roles = Roles::of(form.all("role").filter_map(Role::from_name));
    if problems.is_empty() { Ok((email, name, roles)) } else { Err(problems) }
}

async fn add_person(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let (email, name, roles) = match read_person(&form) {
        Ok(person) => person,
        Err(problems) => {
            let said = Said { form, problems, is_last: false };
            return show_people(&house, &visitor, &Looking::default(), said).await;
        }
    };
    let mut tx = house.write().await?;
    match residents::add(&mut tx, house.now(), &email, &name, roles).await {
        Ok(_) => tx.commit().await?,
        Err(Stays::LastAdministrator) => {
            drop(tx);
            let said = Said { form, is_last: true, ..Said::default() };
            return show_people(&house, &visitor, &Looking::default(), said).await;
        }
        Err(other) => return Err(anyhow::Error::from(other).into()),
    }
    Ok(see_other_saying("/beheer/mensen", "desk-flash-person"))
}

pub(super) async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "desk", &visitor.lang.say(word)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duty_that_does_not_exist_is_passed_over() {
        let form = Filled::with(vec![
            ("email", "kim@delinde.example".to_owned()),
            ("name", "Kim".to_owned()),
            ("role", "koning".to_owned()),
        ]);
        assert_eq!(read_person(&form).unwrap().2, Roles::NONE);
    }
}
