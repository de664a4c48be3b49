//! The screens of passkeys: coming in with one, adding and removing one.

use askama::Template;
use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use axum_extra::extract::CookieJar;

use super::entrance::{end_session_of, welcome};
use super::passkeys::{self, Answered};
use super::resident::Member;
use super::sign_in::{Arrival, Entered, sign_in_directly};
use super::store::{self, KeptKey};
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::may::Role;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, safe_path, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;

#[derive(Template)]
#[template(path = "rooms/residents/keys.html")]
struct KeysPage<'a> {
    frame: &'a Frame,
    keys: &'a [KeptKey],
    form: &'a Filled,
    problems: &'a Problems,
    possible: bool,
}

#[derive(Template)]
#[template(path = "rooms/residents/key_wrong.html")]
struct KeyWrong<'a> {
    frame: &'a Frame,
}

/// Whose keys and whose address these are, in a session that may change how one comes in: whoever
/// runs the house first passes the second step, when there is one.
pub async fn owner(house: &House, visitor: &Visitor) -> Result<Member, Oops> {
    let resident = visitor.resident.as_ref().ok_or(Oops::Forbidden)?;
    let mut tx = house.read().await?;
    let step = store::step(&mut tx, &resident.id).await?.ok_or(Oops::Forbidden)?;
    if resident.roles.has(Role::Administrator) && !resident.is_sure && step.is_set_up() {
        return Err(Oops::SecondStep);
    }
    store::by_id(&mut tx, &resident.id).await?.ok_or(Oops::Forbidden)
}

async fn show_keys(
    house: &House,
    visitor: &Visitor,
    member: &Member,
    (form, problems): (&Filled, &Problems),
) -> Answer {
    let mut tx = house.read().await?;
    let keys = store::keys(&mut tx, &member.id).await?;
    drop(tx);
    let title = visitor.lang.say("residents-keys");
    let frame = Frame::new(house, visitor, "residents", &title).await?;
    let possible = passkeys::are_possible(house);
    let page = KeysPage { frame: &frame, keys: &keys, form, problems, possible };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /ik/sleutels`
pub async fn keys_page(State(house): State<House>, visitor: Visitor) -> Answer {
    let member = owner(&house, &visitor).await?;
    show_keys(&house, &visitor, &member, (&Filled::default(), &Problems::none())).await
}

/// `POST /ik/sleutels/vraag`: what the browser is asked, for the script of the page.
pub async fn ask_to_add(State(house): State<House>, visitor: Visitor) -> Answer {
    let member = owner(&house, &visitor).await?;
    let question = passkeys::ask_to_add(&house, &member).await?.ok_or(Oops::NotFound)?;
    Ok(Json(question).into_response())
}

/// `POST /ik/sleutels`
pub async fn add_key(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    let member = owner(&house, &visitor).await?;
    if form.text("name").is_empty() {
        form.put("name", visitor.lang.say("residents-key-nameless"));
    }
    let answered = Answered { question: form.text("question"), answer: form.text("answer") };
    if passkeys::add(&house, &member, answered, form.text("name")).await? {
        return Ok(see_other_saying("/ik/sleutels", "residents-flash-key-added"));
    }
    let mut problems = Problems::none();
    problems.add("name", "residents-key-not-added");
    show_keys(&house, &visitor, &member, (&form, &problems)).await
}

/// `POST /ik/sleutels/weg`
pub async fn remove_key(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let member = owner(&house, &visitor).await?;
    let mut tx = house.write().await?;
    store::remove_key(&mut tx, &member.id, form.text("id")).await?;
    tx.commit().await?;
    Ok(see_other_saying("/ik/sleutels", "residents-flash-key-removed"))
}

/// `POST /inloggen/sleutel/vraag`: what the browser is asked; the same for everybody.
pub async fn ask_to_enter(State(house): State<House>, visitor: Visitor) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let question = passkeys::ask_to_enter(&house).await?.ok_or(Oops::NotFound)?;
    Ok(Json(question).into_response())
}

/// `POST /inloggen/sleutel`: comes in with a passkey, which is a second step too.
pub async fn enter_with_key(
    State(house): State<House>,
    visitor: Visitor,
    jar: CookieJar,
    form: Filled,
) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let answered = Answered { question: form.text("question"), answer: form.text("answer") };
    let Some(id) = passkeys::who_answers(&house, answered).await? else {
        let title = visitor.lang.say("residents-sign-in");
        let frame = Frame::new(&house, &visitor, "residents", &title).await?;
        return show_wrong(&KeyWrong { frame: &frame });
    };
    // Whoever was signed in here without being sure is so no more: this session takes its place.
    end_session_of(&house, &jar).await?;
    let mut tx = house.write().await?;
    let arrival = Arrival::with_passkey(&visitor);
    let secret = sign_in_directly(&house, &mut tx, &id, &arrival).await?;
    tx.commit().await?;
    let entered = Entered { secret, needs_step: false };
    Ok(welcome(&house, &entered, safe_path(form.text("terug"))))
}
