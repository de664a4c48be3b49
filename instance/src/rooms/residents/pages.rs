//! The addresses of this room, and the screens of one's own account.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::{get, post};

use super::resident::{Member, read_name, roles_in_words};
use super::sign_in::leave;
use super::{Stays, email_pages, entrance, keys, sessions, steps, store};
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, Role, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::visitor::{Resident, Visitor};

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/inloggen", get(entrance::sign_in_page).post(entrance::ask_code))
        .route("/inloggen/code", get(entrance::code_page).post(entrance::type_code))
        .route("/inloggen/met/{link}", get(entrance::link_page).post(entrance::use_link))
        .route("/inloggen/sleutel", post(keys::enter_with_key))
        .route("/inloggen/sleutel/vraag", post(keys::ask_to_enter))
        .route("/inloggen/tweede-stap", get(steps::step_page).post(steps::pass_step))
        .route("/uitloggen", post(entrance::sign_out))
        .route("/ik", get(my_page).post(rename))
        .route("/ik/sessies", get(sessions::sessions_page))
        .route("/ik/sessies/weg", post(sessions::end_one))
        .route("/ik/sessies/andere-weg", post(sessions::end_others))
        .route("/ik/overal-uit", post(sessions::end_all))
        .route("/ik/email", get(email_pages::email_page).post(email_pages::ask_code))
        .route("/ik/email/code", get(email_pages::code_page).post(email_pages::type_code))
        .route("/ik/sleutels", get(keys::keys_page).post(keys::add_key))
        .route("/ik/sleutels/vraag", post(keys::ask_to_add))
        .route("/ik/sleutels/weg", post(keys::remove_key))
        .route("/ik/tweede-stap", get(steps::set_up_page).post(steps::set_up))
        .route("/ik/tweede-stap/plaatje", get(steps::set_up_picture))
        .route("/ik/tweede-stap/codes", post(steps::renew_codes))
        .route("/ik/weg", get(leave_page).post(leave_for_good))
}

#[derive(Template)]
#[template(path = "rooms/residents/me.html")]
struct Me<'a> {
    frame: &'a Frame,
    member: &'a Member,
    first_name: &'a str,
    roles: String,
    is_administrator: bool,
    can_invite: bool,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/residents/leave.html")]
struct Leave<'a> {
    frame: &'a Frame,
    is_last: bool,
}

impl<'a> Me<'a> {
    fn new(frame: &'a Frame, member: &'a Member, said: (&'a str, &'a Problems)) -> Self {
        let (first_name, problems) = said;
        let roles = roles_in_words(frame.w, member.roles);
        let is_administrator = member.roles.has(Role::Administrator);
        let can_invite = can(frame.resident.as_ref(), Action::Invite);
        Self { frame, member, first_name, roles, is_administrator, can_invite, problems }
    }
}

fn signed_in(visitor: &Visitor) -> Result<&Resident, Oops> {
    visitor.resident.as_ref().ok_or(Oops::Forbidden)
}

async fn me(house: &House, visitor: &Visitor) -> Result<Member, Oops> {
    let resident = signed_in(visitor)?;
    let mut tx = house.read().await?;
    store::by_id(&mut tx, &resident.id).await?.ok_or(Oops::Forbidden)
}

async fn my_page(State(house): State<House>, visitor: Visitor) -> Answer {
    let member = me(&house, &visitor).await?;
    let frame = frame(&house, &visitor).await?;
    show(&Me::new(&frame, &member, (&member.name, &Problems::none())))
}

async fn rename(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let member = me(&house, &visitor).await?;
    let name = match read_name(&form) {
        Ok(name) => name,
        Err(problems) => {
            let frame = frame(&house, &visitor).await?;
            return show_wrong(&Me::new(&frame, &member, (form.text("name"), &problems)));
        }
    };
    let mut tx = house.write().await?;
    store::rename(&mut tx, &member.id, &name).await?;
    tx.commit().await?;
    Ok(see_other_saying("/ik", "residents-flash-saved"))
}

async fn leave_page(State(house): State<House>, visitor: Visitor) -> Answer {
    signed_in(&visitor)?;
    let frame = frame(&house, &visitor).await?;
    show(&Leave { frame: &frame, is_last: false })
}

async fn leave_for_good(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = signed_in(&visitor)?;
    let mut tx = house.write().await?;
    match super::remove(&house, &mut tx, &resident.id).await {
        Ok(()) | Err(Stays::Nobody) => tx.commit().await?,
        Err(Stays::LastAdministrator) => {
            drop(tx);
            let frame = frame(&house, &visitor).await?;
            return show_wrong(&Leave { frame: &frame, is_last: true });
        }
        Err(Stays::Database(error)) => return Err(error.into()),
        Err(Stays::Trouble(error)) => return Err(error.into()),
    }
    let mut answer = see_other_saying("/", "residents-flash-gone");
    leave(&house, &mut answer);
    Ok(answer)
}

async fn frame(house: &House, visitor: &Visitor) -> Result<Frame, Oops> {
    let is_leaving = visitor.path.starts_with("/ik/weg");
    let word = if is_leaving { "residents-leave" } else { "residents-me" };
    Frame::new(house, visitor, "residents", &visitor.lang.say(word)).await
}
