//! The page of somebody who comes: behind a secret that only they and their mail know.

use askama::Template;
use axum::extract::{Path, State};

use super::attendee::{Attendee, State as Stands};
use super::gathering::Gathering;
use super::{panel, places, store};
use crate::kit::House;
use crate::kit::id::secret_hash;
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::visitor::Visitor;
use crate::rooms::agenda;

#[derive(Template)]
#[template(path = "rooms/attendance/own.html")]
struct Own<'a> {
    frame: &'a Frame,
    attendee: &'a Attendee,
    gathering: &'a Gathering,
    /// How many people wait for a place before them.
    before: i64,
    /// Whether they are with so many that no place can come free: there is room for fewer now.
    is_too_large: bool,
    /// Whether the activity is still in the agenda.
    is_there: bool,
    /// Why it does not go on; empty when nobody said.
    reason: String,
    secret: &'a str,
}

impl Own<'_> {
    fn until(&self) -> String {
        panel::until(self.frame, self.gathering.starts_at)
    }

    /// The activity as a file for their own calendar.
    fn calendar_file(&self) -> String {
        format!("{}.ics", self.gathering.path())
    }

    /// The key of how they hear what changes; empty when they do not, or nothing will.
    fn next_word(&self) -> &'static str {
        let attendee = self.attendee;
        if self.gathering.is_off || self.is_too_large {
            return "";
        }
        match (attendee.comes(), attendee.email.is_empty(), attendee.phone.is_empty()) {
            (true, false, _) => "attendance-mailed",
            (false, false, _) => "attendance-waits-mail",
            (true, true, false) => "attendance-called",
            (false, true, false) => "attendance-waits-call",
            (_, true, true) => "",
        }
    }

    /// Whether they can still say that they do not come.
    fn can_leave(&self) -> bool {
        self.attendee.state != Stands::Left && !self.gathering.is_over(self.frame.dates.now)
    }
}

fn title(attendee: &Attendee, gathering: &Gathering) -> &'static str {
    match attendee.state {
        Stands::Coming | Stands::Waiting if gathering.is_off => "attendance-own-off",
        Stands::Coming => "attendance-own-coming",
        Stands::Waiting => "attendance-own-waiting",
        Stands::Left => "attendance-own-left",
    }
}

/// `GET /ik-kom/{secret}`
pub async fn page(
    State(house): State<House>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let attendee = store::by_secret(&mut tx, &secret_hash(&secret)).await?.ok_or(Oops::Gone)?;
    let id = &attendee.gathering;
    let event = agenda::find(&mut tx, id).await?;
    let known = store::gathering(&mut tx, id).await?.ok_or(Oops::Gone)?;
    // Who was not told yet sees what it is now.
    let gathering = event.as_ref().map_or_else(|| known.removed(house.now()), Gathering::of);
    let waiting = if attendee.waits() { store::waiting(&mut tx, id).await? } else { Vec::new() };
    let before = waiting.iter().take_while(|one| one.id != attendee.id).map(|one| one.people).sum();
    drop(tx);
    let fits = event.as_ref().is_none_or(|event| event.sign_up.can_hold(attendee.people));
    let title = visitor.lang.say(title(&attendee, &gathering));
    let frame = Frame::new(&house, &visitor, "agenda", &title).await?;
    let page = Own {
        frame: &frame,
        attendee: &attendee,
        gathering: &gathering,
        before,
        is_too_large: attendee.waits() && !fits,
        is_there: event.is_some(),
        reason: event
            .filter(|event| !event.goes_on())
            .map(|event| event.reason)
            .unwrap_or_default(),
        secret: &secret,
    };
    show(&page)
}

/// `POST /ik-kom/{secret}/afmelden`
pub async fn leave(State(house): State<House>, Path(secret): Path<String>) -> Answer {
    let mut tx = house.write().await?;
    let attendee = store::by_secret(&mut tx, &secret_hash(&secret)).await?.ok_or(Oops::Gone)?;
    places::give_back(&house, &mut tx, &attendee).await?;
    tx.commit().await?;
    Ok(see_other_saying(&format!("/ik-kom/{secret}"), "attendance-flash-left"))
}
