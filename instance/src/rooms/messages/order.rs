//! The screens with which somebody keeps their own messages in order: remove, block, report.

use askama::Template;
use axum::extract::{Path, Query, State};
use serde::Deserialize;

use super::message::{Party, read_reason};
use super::pages::{View, called, frame};
use super::store::{self, Message};
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx, text};
use crate::rooms::moderation::{self, About, Report};

fn signed_in(visitor: &Visitor) -> Result<&Resident, Oops> {
    visitor.resident.as_ref().ok_or(Oops::Forbidden)
}

/// One question before something is done, with a button to do it and a link to leave it.
#[derive(Template)]
#[template(path = "rooms/messages/sure.html")]
struct Sure<'a> {
    frame: &'a Frame,
    view: &'a View,
    name: String,
    lines: Vec<String>,
    deed: &'static str,
    button: &'static str,
    icon: &'static str,
}

/// `GET /berichten/{id}/weg`
pub async fn ask_remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let view = View::find(&mut tx, signed_in(&visitor)?, &id).await?;
    drop(tx);
    let lang = visitor.lang;
    let frame = frame(&house, &visitor, &lang.say("messages-remove-title")).await?;
    let name = view.name(lang);
    let lines =
        vec![lang.put("messages-remove-line", "name", &name), lang.say("messages-remove-what")];
    let (deed, button, icon) = ("weg", "messages-remove-really", "trash-2");
    show(&Sure { frame: &frame, view: &view, name, lines, deed, button, icon })
}

/// `POST /berichten/{id}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let view = View::find(&mut tx, signed_in(&visitor)?, &id).await?;
    store::clear(&mut tx, &id, &view.me).await?;
    store::tidy(&mut tx, &id).await?;
    tx.commit().await?;
    let list = if view.me == Party::House { "/berichten/huis" } else { "/berichten" };
    Ok(see_other_saying(list, "messages-flash-removed"))
}

/// `GET /berichten/{id}/blokkeer`
pub async fn ask_block(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let view = View::find(&mut tx, signed_in(&visitor)?, &id).await?;
    drop(tx);
    if !view.can_block() {
        return Err(Oops::NotFound);
    }
    let lang = visitor.lang;
    let name = view.name(lang);
    let title = lang.put("messages-block-title", "name", &name);
    let frame = frame(&house, &visitor, &title).await?;
    let lines = vec![
        lang.put("messages-block-line", "name", &name),
        lang.say("messages-block-not-told"),
        lang.say("messages-block-undo"),
    ];
    let (deed, button, icon) = ("blokkeer", "messages-block-really", "ban");
    show(&Sure { frame: &frame, view: &view, name, lines, deed, button, icon })
}

/// `POST /berichten/{id}/blokkeer`
pub async fn block(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.write().await?;
    let view = View::find(&mut tx, signed_in(&visitor)?, &id).await?;
    let owner = view.me.owner().filter(|_| view.can_block()).ok_or(Oops::NotFound)?;
    // A neighbour may take another name later; somebody elsewhere is known by this one.
    let name = if matches!(view.them, Party::Elsewhere(_)) { &view.other.name } else { "" };
    store::block(&mut tx, owner, &view.them, name, house.now()).await?;
    tx.commit().await?;
    Ok(see_other_saying(&view.path(), "messages-flash-blocked"))
}

/// `POST /berichten/{id}/deblokkeer`
pub async fn let_in(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let view = View::find(&mut tx, signed_in(&visitor)?, &id).await?;
    let owner = view.me.owner().ok_or(Oops::NotFound)?;
    store::unblock(&mut tx, owner, &view.them).await?;
    tx.commit().await?;
    Ok(see_other_saying(&view.path(), "messages-flash-unblocked"))
}

/// Somebody who is blocked, in words.
struct Stopped {
    kind: String,
    who: String,
    name: String,
    for_house: bool,
}

#[derive(Template)]
#[template(path = "rooms/messages/blocked.html")]
struct BlockedList<'a> {
    frame: &'a Frame,
    stopped: Vec<Stopped>,
}

/// `GET /berichten/geblokkeerd`: whom one has blocked, and for who answers for it whom the house
/// has.
pub async fn blocked_list(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = signed_in(&visitor)?;
    let frame = frame(&house, &visitor, &visitor.lang.say("messages-blocked-title")).await?;
    let mut owners = vec![resident.id.as_str()];
    if can(Some(resident), Action::AnswerForHouse) {
        owners.push("");
    }
    let mut tx = house.read().await?;
    let mut stopped = Vec::new();
    for owner in owners {
        for (kind, who, name) in store::blocked(&mut tx, owner).await? {
            let name = called(&Party::of(&kind, &who), &name, visitor.lang);
            stopped.push(Stopped { kind, who, name, for_house: owner.is_empty() });
        }
    }
    show(&BlockedList { frame: &frame, stopped })
}

/// `POST /berichten/geblokkeerd`: let somebody in again.
pub async fn unblock(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let resident = signed_in(&visitor)?;
    let for_house = form.ticked("huis");
    if for_house {
        crate::kit::may::may(Some(resident), Action::AnswerForHouse)?;
    }
    let owner = if for_house { "" } else { &resident.id };
    let mut tx = house.write().await?;
    let party = Party::of(form.text("soort"), form.text("wie"));
    store::unblock(&mut tx, owner, &party).await?;
    tx.commit().await?;
    Ok(see_other_saying("/berichten/geblokkeerd", "messages-flash-unblocked"))
}

/// Which message is reported.
#[derive(Debug, Default, Deserialize)]
pub struct Which {
    #[serde(default)]
    bericht: String,
}

#[derive(Template)]
#[template(path = "rooms/messages/report.html")]
struct ReportPage<'a> {
    frame: &'a Frame,
    view: &'a View,
    name: String,
    message: &'a Message,
    form: &'a Filled,
    problems: &'a Problems,
}

/// A message that the other side of a thread wrote, and that this side can read.
async fn theirs(tx: &mut Tx, view: &View, id: &str) -> Result<Message, Oops> {
    let reader = (&view.me, view.own.cleared.as_str());
    let found = store::message(tx, &view.thread.id, reader, id).await?;
    let message = found.ok_or(Oops::NotFound)?;
    if message.is_by(&view.me) { Err(Oops::NotFound) } else { Ok(message) }
}

/// `GET /berichten/{id}/meld?bericht=`
pub async fn ask_report(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    Query(which): Query<Which>,
) -> Answer {
    let form = Filled::with(vec![("bericht", which.bericht)]);
    show_report(&house, &visitor, &id, &form, &Problems::none()).await
}

async fn show_report(
    house: &House,
    visitor: &Visitor,
    id: &str,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let mut tx = house.read().await?;
    let view = View::find(&mut tx, signed_in(visitor)?, id).await?;
    let message = theirs(&mut tx, &view, form.text("bericht")).await?;
    drop(tx);
    let frame = frame(house, visitor, &visitor.lang.say("messages-report-title")).await?;
    let name = view.name(visitor.lang);
    let page = ReportPage { frame: &frame, view: &view, name, message: &message, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /berichten/{id}/meld`
pub async fn report(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let reason = match read_reason(&form) {
        Ok(reason) => reason,
        Err(problems) => return show_report(&house, &visitor, &id, &form, &problems).await,
    };
    let resident = signed_in(&visitor)?;
    let mut tx = house.write().await?;
    let view = View::find(&mut tx, resident, &id).await?;
    let message = theirs(&mut tx, &view, form.text("bericht")).await?;
    let words = text::plain(&message.html);
    let (quote, author) = match &view.them {
        // Who looks at it knows nobody elsewhere by name.
        Party::Elsewhere(actor) => (format!("{} ({actor}): {words}", view.other.name), None),
        Party::Resident(id) => (words, Some(id.as_str())),
        Party::House => (words, Some(message.author.as_str()).filter(|id| !id.is_empty())),
        Party::Guest | Party::Gone => (words, None),
    };
    let report = Report {
        kind: About::Message,
        about: &message.id,
        path: "",
        quote: &quote,
        reason: &reason,
        author,
        reporter: Some(&resident.id),
        from: None,
    };
    moderation::report(&mut tx, house.now(), &report).await?;
    tx.commit().await?;
    Ok(see_other_saying(&view.path(), "messages-flash-reported"))
}
