//! The screen of sessions: where somebody is signed in, and ending that.

use askama::Template;
use axum::extract::State;

use super::device;
use super::sign_in::leave;
use super::store::{self, OpenSession};
use crate::kit::House;
use crate::kit::form::Filled;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::visitor::Visitor;

#[derive(Template)]
#[template(path = "rooms/residents/sessions.html")]
struct SessionsPage<'a> {
    frame: &'a Frame,
    sessions: &'a [OpenSession],
    this: &'a str,
}

impl SessionsPage<'_> {
    fn device(&self, session: &OpenSession) -> String {
        device::in_words(self.frame.w, &session.device)
    }

    fn is_this(&self, session: &OpenSession) -> bool {
        session.id == self.this
    }
}

/// Who is signed in, with the id of their session.
fn here(visitor: &Visitor) -> Result<(&str, &str), Oops> {
    let who = visitor.resident.as_ref().zip(visitor.session.as_deref());
    who.map(|(resident, session)| (resident.id.as_str(), session)).ok_or(Oops::Forbidden)
}

/// `GET /ik/sessies`
pub async fn sessions_page(State(house): State<House>, visitor: Visitor) -> Answer {
    let (id, this) = here(&visitor)?;
    let mut tx = house.read().await?;
    let sessions = store::sessions(&mut tx, id, house.now()).await?;
    drop(tx);
    let title = visitor.lang.say("residents-sessions");
    let frame = Frame::new(&house, &visitor, "residents", &title).await?;
    show(&SessionsPage { frame: &frame, sessions: &sessions, this })
}

/// `POST /ik/sessies/weg`: ends one.
pub async fn end_one(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let (id, this) = here(&visitor)?;
    let ended = form.text("id");
    let mut tx = house.write().await?;
    store::end_own_session(&mut tx, id, ended).await?;
    tx.commit().await?;
    if ended != this {
        return Ok(see_other_saying("/ik/sessies", "residents-flash-session-ended"));
    }
    let mut answer = see_other_saying("/", "residents-flash-out");
    leave(&house, &mut answer);
    Ok(answer)
}

/// `POST /ik/sessies/andere-weg`: ends all but this one.
pub async fn end_others(State(house): State<House>, visitor: Visitor) -> Answer {
    let (id, this) = here(&visitor)?;
    let mut tx = house.write().await?;
    store::end_other_sessions(&mut tx, id, this).await?;
    tx.commit().await?;
    Ok(see_other_saying("/ik/sessies", "residents-flash-session-ended"))
}

/// `POST /ik/overal-uit`: ends all, this one too.
pub async fn end_all(State(house): State<House>, visitor: Visitor) -> Answer {
    let (id, _) = here(&visitor)?;
    let mut tx = house.write().await?;
    store::end_sessions(&mut tx, id).await?;
    tx.commit().await?;
    let mut answer = see_other_saying("/", "residents-flash-out-everywhere");
    leave(&house, &mut answer);
    Ok(answer)
}
