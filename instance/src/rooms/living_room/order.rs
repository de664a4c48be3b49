//! Keeping the room pleasant: the lamp, its pace, closing it; reporting and taking away a message,
//! and asking somebody to only listen for a while.

use askama::Template;
use axum::extract::{Path, State};

use super::fragments::View;
use super::rules::Rules;
use super::said::{self, PACES, RESTS, Said};
use super::{CHANNEL, SAY, store};
use crate::kit::form::Filled;
use crate::kit::line::Line;
use crate::kit::may::{Action, can, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::text::{one_line, several_lines};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx};
use crate::rooms::moderation::{self, About, Report, Thing};

/// The most characters of what a host says they do.
const MOST_LINE: usize = 60;
/// The most characters of the reason of a report.
const MOST_REASON: usize = 1_000;

/// `POST /huiskamer/orde`: the lamp, the pace, open and closed.
pub async fn keep(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let host = may(visitor.resident.as_ref(), Action::HostRoom)?;
    let mut tx = house.write().await?;
    store::next(&mut tx).await?;
    let mut room = store::room(&mut tx).await?;
    let flash = match form.text("doe") {
        "lamp-aan" => {
            let line = one_line(form.text("regel"), MOST_LINE);
            room.light(&host.id, &host.name, &line, house.now());
            "living-room-flash-lit"
        }
        "lamp-uit" => {
            room.lit_at = None;
            "living-room-flash-out"
        }
        "dicht" => {
            room.closed_at = Some(house.now());
            room.lit_at = None;
            "living-room-flash-closed"
        }
        "open" => {
            room.closed_at = None;
            "living-room-flash-open"
        }
        "tempo" => {
            let asked = form.text("tempo").parse().ok();
            room.slow_seconds =
                asked.filter(|pace| PACES.contains(pace)).ok_or(Oops::Unreadable)?;
            "living-room-flash-pace"
        }
        _ => return Err(Oops::Unreadable),
    };
    if room.lit_at.is_none() {
        room.host_id = None;
        room.host_name.clear();
        room.host_line.clear();
    }
    store::keep_room(&mut tx, &room).await?;
    Line::say(&mut tx, CHANNEL, "").await?;
    tx.commit().await?;
    Ok(see_other_saying(SAY, flash))
}

#[derive(Template)]
#[template(path = "rooms/living_room/message.html")]
struct MessagePage<'a> {
    frame: &'a Frame,
    said: &'a Said,
    html: String,
    is_host: bool,
    is_own: bool,
    rests: Vec<(i64, String)>,
}

async fn find(house: &House, tx: &mut Tx, id: &str) -> Result<Said, Oops> {
    let since = house.now().plus(-Rules::of(&*house.settings().await?).keep());
    let said = store::find(tx, id, since).await?.ok_or(Oops::Gone)?;
    if said.removed_at.is_some() { Err(Oops::Gone) } else { Ok(said) }
}

/// What somebody said, as it can be reported.
pub async fn thing(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<Option<Thing>> {
    let Ok(said) = find(house, tx, id).await else { return Ok(None) };
    Ok(Some(Thing {
        kind: About::Said,
        path: format!("/huiskamer/bericht/{}", said.id),
        quote: [said.text.as_str(), said.card_title.as_str()].join(" ").trim().to_owned(),
        id: said.id,
        author: said.resident_id,
        site: None,
        uri: String::new(),
    }))
}

/// Takes away what somebody said, also from pages that are open; `by` is who does so: id and first
/// name.
pub async fn take_down(
    house: &House,
    tx: &mut Tx,
    id: &str,
    by: (&str, &str),
) -> sqlx::Result<bool> {
    let number = store::next(tx).await?;
    let removed = store::remove(tx, id, number, house.now(), by).await?;
    Line::say(tx, CHANNEL, "").await?;
    Ok(removed > 0)
}

/// `GET /huiskamer/bericht/{id}`: one message, and what can be done about it.
pub async fn look(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let said = find(&house, &mut tx, &id).await?;
    drop(tx);
    let w = visitor.lang;
    let resident = visitor.resident.as_ref();
    let title = w.put("living-room-message-title", "name", &said.name);
    let frame = Frame::new(&house, &visitor, "living-room", &title).await?;
    let rest = |minutes: i64| match minutes {
        ..60 => w.count("living-room-rest-minutes", minutes),
        60..1440 => w.count("living-room-rest-hours", minutes / 60),
        _ => w.count("living-room-rest-days", minutes / 1440),
    };
    show(&MessagePage {
        frame: &frame,
        html: View::of(&house).said(w, &said, ""),
        is_host: can(resident, Action::HostRoom),
        is_own: resident.is_some_and(|own| said.resident_id.as_ref() == Some(&own.id)),
        rests: RESTS.map(|minutes| (minutes, rest(minutes))).into(),
        said: &said,
    })
}

/// `POST /huiskamer/bericht/{id}`: reports it, takes it away, or lets its writer rest.
pub async fn act(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let mut tx = house.write().await?;
    let said = find(&house, &mut tx, &id).await?;
    let resident = visitor.resident.as_ref();
    let flash = match form.text("doe") {
        "meld" => {
            report(&house, &mut tx, &visitor, &said, form.text("reden")).await?;
            "living-room-flash-reported"
        }
        "weg" => {
            let is_own = resident.is_some_and(|own| said.resident_id.as_ref() == Some(&own.id));
            let action = if is_own { Action::ChangeOwn } else { Action::HostRoom };
            let who = may(resident, action)?;
            take_down(&house, &mut tx, &said.id, (&who.id, &who.name)).await?;
            "living-room-flash-removed"
        }
        "rust" => {
            may(resident, Action::HostRoom)?;
            let rest = said::rest_of(form.text("minuten")).ok_or(Oops::Unreadable)?;
            let who = said.resident_id.as_deref().ok_or(Oops::Gone)?;
            store::let_rest(&mut tx, who, house.now().plus(rest)).await?;
            "living-room-flash-rests"
        }
        _ => return Err(Oops::Unreadable),
    };
    tx.commit().await?;
    Ok(see_other_saying(SAY, flash))
}

async fn report(
    house: &House,
    tx: &mut Tx,
    visitor: &Visitor,
    said: &Said,
    reason: &str,
) -> sqlx::Result<()> {
    let quote = [said.text.as_str(), said.card_title.as_str()].join(" ");
    let report = Report {
        kind: About::Said,
        about: &said.id,
        path: &format!("/huiskamer/bericht/{}", said.id),
        quote: quote.trim(),
        reason: &several_lines(reason, MOST_REASON),
        author: said.resident_id.as_deref(),
        reporter: visitor.resident.as_ref().map(|resident| resident.id.as_str()),
        from: None,
    };
    moderation::report(tx, house.now(), &report).await.map(drop)
}
