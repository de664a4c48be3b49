//! The form with which somebody says that they come.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};

use super::attendee::{Draft, MOST_PEOPLE, TRAP};
use super::gathering::Gathering;
use super::places::{self, Asking, Outcome};
use super::{list, own, panel, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::new_id;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx};
use crate::rooms::agenda::{self, Event};
use crate::rooms::residents;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/agenda/{id}/ik-kom", get(blank).post(sign_up))
        .route("/agenda/{id}/wie-komt", get(list::page).post(list::add))
        .route("/agenda/{id}/wie-komt/{attendee}/gebeld", post(list::called))
        .route("/agenda/{id}/wie-komt/{attendee}/weg", get(list::ask_remove).post(list::remove))
        .route("/ik-kom/{secret}", get(own::page))
        .route("/ik-kom/{secret}/afmelden", post(own::leave))
}

#[derive(Template)]
#[template(path = "rooms/attendance/form.html")]
struct SignUpForm<'a> {
    frame: &'a Frame,
    event: &'a Event,
    form: &'a Filled,
    problems: &'a Problems,
    /// Whether this form leads to the waiting list.
    waits: bool,
}

impl SignUpForm<'_> {
    fn trail(&self) -> Vec<(String, String)> {
        panel::trail(self.frame, &Gathering::of(self.event))
    }

    fn groups(&self) -> Vec<(i64, bool)> {
        groups(self.form)
    }

    /// Whether it has to be said that so many do not fit: the field does not say so, and it is not
    /// full.
    fn is_too_tight(&self) -> bool {
        self.waits && !self.event.sign_up.is_full() && !self.problems.has("people")
    }

    /// Whether the field that people do not see was filled in, so that it has to be shown.
    fn is_trapped(&self) -> bool {
        self.problems.has(TRAP)
    }
}

/// How many people one can come with, each with whether it is chosen.
pub fn groups(form: &Filled) -> Vec<(i64, bool)> {
    let chosen = form.text("people").parse().unwrap_or(1);
    (1..=MOST_PEOPLE).map(|people| (people, people == chosen)).collect()
}

/// An activity of this house for which people sign up, now or before.
async fn activity(tx: &mut Tx, id: &str) -> Result<Event, Oops> {
    let event = agenda::find(tx, id).await?;
    event.filter(|event| event.site.is_none()).ok_or(Oops::NotFound)
}

/// Fills in what the account of the visitor says and the form does not.
async fn fill_in(tx: &mut Tx, visitor: &Visitor, form: &mut Filled) -> sqlx::Result<()> {
    let Some(resident) = &visitor.resident else { return Ok(()) };
    if form.text("name").is_empty() {
        form.put("name", &resident.name);
    }
    if form.text("contact").is_empty()
        && let Some(member) = residents::member(tx, &resident.id).await?
    {
        form.put("contact", member.mail().unwrap_or_default());
    }
    Ok(())
}

/// `GET /agenda/{id}/ik-kom`: the form, or for who is on the list with an account their own page.
async fn blank(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let event = activity(&mut tx, &id).await?;
    if let Some(resident) = &visitor.resident
        && let Some(known) = store::of_resident(&mut tx, &id, &resident.id).await?
    {
        return Ok(see_other(&places::own_path(&house, &known)?));
    }
    if !places::is_open(&house, &event) {
        return Ok(see_other_saying(&event.path(), "attendance-flash-closed"));
    }
    let mut form = Filled::with(vec![("id", new_id(house.now()))]);
    fill_in(&mut tx, &visitor, &mut form).await?;
    drop(tx);
    ask(&house, &visitor, &event, &form, &Problems::none()).await
}

/// Shows the form: empty, or with what is wrong with it.
async fn ask(
    house: &House,
    visitor: &Visitor,
    event: &Event,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let people = form.text("people").parse().unwrap_or(1);
    let sign_up = event.sign_up;
    let waits = sign_up.is_full() || (sign_up.can_hold(people) && !sign_up.has_room_for(people));
    let title = if waits { "attendance-wait-title" } else { "attendance-form-title" };
    let frame = Frame::new(house, visitor, "agenda", &visitor.lang.say(title)).await?;
    let page = SignUpForm { frame: &frame, event, form, problems, waits };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /agenda/{id}/ik-kom`
async fn sign_up(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    mut form: Filled,
) -> Answer {
    let mut tx = house.read().await?;
    let event = activity(&mut tx, &id).await?;
    fill_in(&mut tx, &visitor, &mut form).await?;
    drop(tx);
    let draft = match understood(&form, visitor.resident.is_some(), &event) {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &event, &form, &problems).await,
    };
    if is_too_often(&house, &visitor, &draft) {
        // What somebody filled in is not lost because others did much.
        return again(&house, &visitor, &event, &form, ("name", "attendance-too-many")).await;
    }
    let asking = Asking {
        form: form.text("id"),
        draft,
        resident: visitor.resident.as_ref().map(|resident| resident.id.as_str()),
        lang: visitor.lang,
        on_behalf: false,
        may_wait: form.ticked("wait"),
    };
    let mut tx = house.write().await?;
    let outcome = places::take(&house, &mut tx, &id, asking).await?;
    tx.commit().await?;
    match outcome {
        Outcome::Listed(path) | Outcome::Known(path) => Ok(see_other(&path)),
        Outcome::Closed => Ok(see_other_saying(&event.path(), "attendance-flash-closed")),
        Outcome::Full => {
            // Somebody else took the last place meanwhile.
            let event = activity(&mut house.read().await?, &id).await?;
            ask(&house, &visitor, &event, &form, &no_room(&form, &event)).await
        }
    }
}

/// Reads the form of an activity, or says everything that is wrong with it.
pub fn understood(form: &Filled, is_known: bool, event: &Event) -> Result<Draft, Problems> {
    let draft = Draft::read(form, is_known);
    let people = draft
        .as_ref()
        .map_or_else(|_| form.text("people").parse().ok(), |draft| Some(draft.people));
    if people.is_none_or(|people| event.sign_up.can_hold(people)) {
        return draft;
    }
    let mut problems = draft.err().unwrap_or_default();
    if !problems.has("people") {
        problems.0.extend(no_room(form, event).0);
    }
    Err(problems)
}

/// That there is no room for so many: never, or not any more.
pub fn no_room(form: &Filled, event: &Event) -> Problems {
    let people = form.text("people").parse().unwrap_or(1);
    let mut problems = Problems::none();
    match event.sign_up.capacity.filter(|all| people > *all) {
        Some(all) => problems.add_count("people", "attendance-people-most", all),
        None => problems.add("people", "attendance-full-now"),
    }
    problems
}

/// Shows the form again with one thing that is wrong.
async fn again(
    house: &House,
    visitor: &Visitor,
    event: &Event,
    form: &Filled,
    (field, word): (&'static str, &'static str),
) -> Answer {
    let mut problems = Problems::none();
    problems.add(field, word);
    ask(house, visitor, event, form, &problems).await
}

/// Whether too many signed up from one place, or with one e-mail address.
fn is_too_often(house: &House, visitor: &Visitor, draft: &Draft) -> bool {
    let limit = &house.limits.sign_ups;
    let by_mail = || !draft.email.is_empty() && limit.count(&draft.email.to_lowercase()).is_err();
    limit.count(&visitor.address).is_err() || by_mail()
}
