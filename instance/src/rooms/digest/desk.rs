//! For who edits the newspaper: when the weekly mail goes out, and how it would look now.

use askama::Template;
use axum::extract::State;

use super::choice::Parts;
use super::pages::frame;
use super::schedule::{self, HOURS, Schedule};
use super::week::{Section, Week};
use super::{links, mails, store};
use crate::kit::form::Filled;
use crate::kit::hours::{FIELDS, WeekDay};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, mail, settings};
use crate::rooms::residents;

const PATH: &str = "/buurtkrant/weekbericht/instellingen";

#[derive(Template)]
#[template(path = "rooms/digest/settings.html")]
struct Desk<'a> {
    frame: &'a Frame,
    schedule: Schedule,
    days: &'a [WeekDay],
    hours: Vec<i8>,
    /// How many people get it.
    readers: i64,
    /// How it would look now.
    sections: Vec<Section>,
}

impl Desk<'_> {
    fn is_day(&self, number: usize) -> bool {
        i8::try_from(number).is_ok_and(|day| day == self.schedule.day)
    }

    fn is_hour(&self, hour: i8) -> bool {
        hour == self.schedule.hour
    }
}

/// `GET /buurtkrant/weekbericht/instellingen`
pub async fn open(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::WriteNews)?;
    let frame = frame(&house, &visitor, "newsroom-digest-settings").await?;
    let mut tx = house.read().await?;
    let week = Week::gather(&house, &mut tx, house.now().plus(1)).await?;
    let readers = store::count(&mut tx).await?;
    drop(tx);
    show(&Desk {
        schedule: Schedule::of(&frame.settings),
        days: &FIELDS,
        hours: HOURS.collect(),
        readers,
        sections: week.told(&house, &frame.dates, &Parts::all()),
        frame: &frame,
    })
}

/// `POST /buurtkrant/weekbericht/instellingen`
pub async fn change(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::WriteNews)?;
    let chosen = Schedule::read(&form);
    let mut tx = house.write().await?;
    settings::keep(&mut tx, schedule::DAY, &chosen.day.to_string()).await?;
    settings::keep(&mut tx, schedule::HOUR, &chosen.hour.to_string()).await?;
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other_saying(PATH, "newsroom-flash-kept"))
}

/// `POST /buurtkrant/weekbericht/proef`: sends the week of now to whoever presses the button.
pub async fn try_out(State(house): State<House>, visitor: Visitor) -> Answer {
    let editor = may(visitor.resident.as_ref(), Action::WriteNews)?;
    let mut tx = house.write().await?;
    let member = residents::member(&mut tx, &editor.id).await?.ok_or(Oops::NotFound)?;
    let week = Week::gather(&house, &mut tx, house.now().plus(1)).await?;
    let sections = week.told(&house, &house.dates(visitor.lang), &Parts::all());
    // The links at its end lead to nobody: it is not a subscription.
    let token = links::token(&house, &editor.id)?;
    let to = (member.email.as_str(), visitor.lang);
    let settings = house.settings().await?;
    let mail = mails::week(&house, &settings, to, &sections, &token)?;
    mail::post(&mut tx, house.now(), &mail).await?;
    tx.commit().await?;
    Ok(see_other_saying(PATH, "newsroom-flash-tried"))
}
