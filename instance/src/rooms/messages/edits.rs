//! The screens with which somebody writes: a first message, and an answer.

use askama::Template;
use axum::extract::{Path, RawQuery, State};

use super::aim::Aim;
use super::message::{DRAFT_KEPT, Draft, MOST_TEXT, Opening, Party};
use super::pages::{View, called, frame, is_open, show_thread};
use super::send::{Between, Letter, send, thread_between};
use super::store;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id, new_secret};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx, text};
use crate::rooms::noticeboard;

#[derive(Template)]
#[template(path = "rooms/messages/new.html")]
struct New<'a> {
    frame: &'a Frame,
    aim: &'a Aim,
    name: String,
    /// Whether the reader blocked who it is for.
    is_blocked: bool,
    form: &'a Filled,
    problems: &'a Problems,
    openings: &'a [Opening],
}

/// Shows the form of a first message: as it was, with what is wrong with it, or with why nothing can
/// be sent now.
async fn ask(
    house: &House,
    visitor: &Visitor,
    aim: &Aim,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let name = called(&aim.to, &aim.name, visitor.lang);
    let title = visitor.lang.put("messages-new-title", "name", &name);
    let mut frame = frame(house, visitor, &title).await?;
    let resident = visitor.resident.as_ref().ok_or(Oops::Forbidden)?;
    let mut tx = house.read().await?;
    let is_blocked = aim.is_blocked_by(&mut tx, &resident.id).await?;
    drop(tx);
    if form.ticked(UNBLOCK) && !is_blocked {
        frame.flash = Some(visitor.lang.say("messages-flash-unblocked"));
    }
    let openings = &Opening::ALL;
    let page = New { frame: &frame, aim, name, is_blocked, form, problems, openings };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

fn wish_of(query: Option<String>) -> Filled {
    let query = query.unwrap_or_default();
    let mut wish = Filled::default();
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        wish.put(&name, value.into_owned());
    }
    wish
}

/// Who writes. Somebody who only reads for now may come this far: the page says why nothing can be
/// sent, and shows what they wrote before.
fn writer(visitor: &Visitor) -> Result<&Resident, Oops> {
    match &visitor.resident {
        Some(resident) if resident.is_muted => Ok(resident),
        resident => may(resident.as_ref(), Action::SendMessage),
    }
}

/// `GET /berichten/nieuw?aan=`, `?briefje=`, `?activiteit=` or `?aanbod=`, with `&groet=1` to begin
/// with hello.
pub async fn begin(
    State(house): State<House>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Answer {
    let resident = writer(&visitor)?;
    let me = Party::Resident(resident.id.clone());
    let wish = wish_of(query);
    let mut tx = house.read().await?;
    let aim = Aim::find(&mut tx, &wish).await?;
    if aim.to == me {
        return Ok(see_other("/berichten"));
    }
    let kept = house.now().plus(-DRAFT_KEPT);
    let draft = store::draft(&mut tx, wish.text("klad"), kept).await?;
    let known = aim.known(&mut tx, &me).await?;
    drop(tx);
    let mut typed = draft.unwrap_or_default();
    if wish.ticked("groet") {
        typed = Opening::Hello.before(&typed, aim.greeted(), visitor.lang);
    }
    if let Some(thread) = known.filter(|_| typed.is_empty()) {
        return Ok(see_other(&format!("/berichten/{thread}#schrijf")));
    }
    let mut form = Filled::with(vec![("id", new_id(house.now())), ("text", typed)]);
    form.put("klad", wish.text("klad"));
    ask(&house, &visitor, &aim, &form, &Problems::none()).await
}

/// `POST /berichten/nieuw`: send a first message. What a guest wrote is kept while they sign in.
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    let mut tx = house.read().await?;
    let aim = Aim::find(&mut tx, &form).await?;
    drop(tx);
    if visitor.resident.is_none() {
        return sign_in_first(&house, &aim, &form).await;
    }
    let resident = writer(&visitor)?;
    let me = Party::Resident(resident.id.clone());
    if aim.to == me {
        return Ok(see_other("/berichten"));
    }
    if form.ticked(UNBLOCK) {
        let mut tx = house.write().await?;
        store::unblock(&mut tx, &resident.id, &aim.to).await?;
        tx.commit().await?;
        return ask(&house, &visitor, &aim, &form, &Problems::none()).await;
    }
    if let Some(opening) = Opening::from_slug(form.text("begin")) {
        let typed = opening.before(form.text("text"), aim.greeted(), visitor.lang);
        form.put("text", typed);
        return ask(&house, &visitor, &aim, &form, &Problems::none()).await;
    }
    let mut tx = house.read().await?;
    let hurdle = hurdle(&mut tx, resident, &aim).await?;
    drop(tx);
    let draft = hurdle
        .and_then(|()| Draft::read(&form, aim.outside.is_some()))
        .and_then(|draft| not_too_many(&house, resident, true).map(|()| draft));
    let draft = match draft {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &aim, &form, &problems).await,
    };
    let thread = send_first(&house, resident, &aim, &draft, &form).await?;
    let flash = if aim.outside.is_some() { SENT_OUTSIDE } else { SENT };
    Ok(see_other_saying(&format!("/berichten/{thread}#nieuwste"), flash))
}

/// Why somebody cannot send a first message now, when they cannot.
async fn hurdle(tx: &mut Tx, resident: &Resident, aim: &Aim) -> sqlx::Result<Result<(), Problems>> {
    let mut problems = Problems::none();
    if resident.is_muted {
        problems.add("text", "kit-oops-muted");
    } else if aim.is_blocked_by(tx, &resident.id).await? {
        problems.add("text", "messages-unblock-first");
    }
    Ok(if problems.is_empty() { Ok(()) } else { Err(problems) })
}

/// The field with which somebody lets in again whom they are writing to.
const UNBLOCK: &str = "deblokkeer";
const SENT: &str = "messages-flash-sent";
const SENT_OUTSIDE: &str = "messages-flash-sent-outside";

async fn send_first(
    house: &House,
    resident: &Resident,
    aim: &Aim,
    draft: &Draft,
    form: &Filled,
) -> anyhow::Result<String> {
    let me = Party::Resident(resident.id.clone());
    let mut tx = house.write().await?;
    let between = Between {
        one: &me,
        other: &aim.to,
        stranger: (&aim.name, ""),
        about: (&aim.about, &aim.about_title),
        context: "",
    };
    let thread = thread_between(house, &mut tx, &between).await?;
    let form_id = id_of_form(form.text("id"), house.now());
    let letter = Letter {
        thread: &thread,
        from: &me,
        author: &resident.id,
        html: &draft.html(),
        form: Some(&form_id),
        origin: None,
    };
    send(house, &mut tx, &letter, &resident.name).await?;
    noticeboard::answered(&mut tx, &aim.about, &resident.id, house.now()).await?;
    store::forget_draft(&mut tx, form.text("klad")).await?;
    tx.commit().await?;
    Ok(thread.id)
}

async fn send_answer(
    house: &House,
    resident: &Resident,
    view: &View,
    (draft, form): (&Draft, &Filled),
) -> anyhow::Result<()> {
    let form_id = id_of_form(form.text("id"), house.now());
    let letter = Letter {
        thread: &view.thread,
        from: &view.me,
        author: &resident.id,
        html: &draft.html(),
        form: Some(&form_id),
        origin: None,
    };
    let mut tx = house.write().await?;
    send(house, &mut tx, &letter, &resident.name).await?;
    tx.commit().await?;
    Ok(())
}

/// Keeps what a guest wrote under a secret in their own address, and sends them to sign in.
async fn sign_in_first(house: &House, aim: &Aim, form: &Filled) -> Answer {
    let secret = new_secret();
    let typed = text::several_lines(form.text("text"), MOST_TEXT * 2);
    let mut tx = house.write().await?;
    store::keep_draft(&mut tx, &secret, &typed, house.now()).await?;
    tx.commit().await?;
    let back = format!("{}&klad={secret}", aim.path());
    let back: String = url::form_urlencoded::byte_serialize(back.as_bytes()).collect();
    Ok(see_other_saying(&format!("/inloggen?terug={back}"), "messages-flash-sign-in-first"))
}

/// Counts a message, or says that it is too many in a short time.
fn not_too_many(house: &House, resident: &Resident, is_first: bool) -> Result<(), Problems> {
    let is_fine = house.limits.messages.count(&resident.id).is_ok()
        && (!is_first || house.limits.threads.count(&resident.id).is_ok());
    if is_fine {
        return Ok(());
    }
    let mut problems = Problems::none();
    problems.add("text", "messages-too-many");
    Err(problems)
}

/// `POST /berichten/{id}`: answer.
pub async fn answer(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    mut form: Filled,
) -> Answer {
    let resident = visitor.resident.as_ref().ok_or(Oops::Forbidden)?;
    let mut tx = house.read().await?;
    let view = View::find(&mut tx, resident, &id).await?;
    let is_open = is_open(&mut tx, &view).await?;
    drop(tx);
    if !is_open {
        return Ok(see_other(&view.path()));
    }
    if resident.is_muted {
        // On a page that was open already: what they typed is not lost.
        let mut problems = Problems::none();
        problems.add("text", "kit-oops-muted");
        return show_thread(&house, &visitor, &view, "", (&form, &problems)).await;
    }
    may(Some(resident), Action::SendMessage)?;
    if let Some(opening) = Opening::from_slug(form.text("begin")) {
        let is_neighbour = matches!(view.them, Party::Resident(_));
        let name = if is_neighbour { view.other.name.as_str() } else { "" };
        let typed = opening.before(form.text("text"), name, visitor.lang);
        form.put("text", typed);
        return show_thread(&house, &visitor, &view, "", (&form, &Problems::none())).await;
    }
    let leaves = matches!(view.them, Party::Elsewhere(_));
    let draft = Draft::read(&form, leaves)
        .and_then(|draft| not_too_many(&house, resident, false).map(|()| draft));
    let draft = match draft {
        Ok(draft) => draft,
        Err(problems) => return show_thread(&house, &visitor, &view, "", (&form, &problems)).await,
    };
    send_answer(&house, resident, &view, (&draft, &form)).await?;
    let flash = if leaves { SENT_OUTSIDE } else { SENT };
    Ok(see_other_saying(&format!("{}#nieuwste", view.path()), flash))
}

/// A first message as the form sends it, for the demo; returns the id of the thread.
pub async fn seed(house: &House, by: &Resident, form: &Filled) -> anyhow::Result<String> {
    let mut tx = house.read().await?;
    let aim = Aim::find(&mut tx, form).await?;
    drop(tx);
    let draft = Draft::read(form, aim.outside.is_some());
    let draft = draft.map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    send_first(house, by, &aim, &draft, form).await
}

/// An answer as the form sends it, for the demo.
pub async fn seed_answer(
    house: &House,
    by: &Resident,
    thread: &str,
    text: &str,
) -> anyhow::Result<()> {
    let mut tx = house.read().await?;
    let view = View::find(&mut tx, by, thread).await?;
    drop(tx);
    let form = Filled::with(vec![("text", text.to_owned())]);
    let draft = Draft::read(&form, false).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    send_answer(house, by, &view, (&draft, &form)).await
}
