//! The screens of the noticeboard that change what hangs: change, say how it goes, solve, remove.
//! Hanging up is in `steps`, coming down in `ending`.

use askama::Template;
use axum::extract::{Path, State};

use super::ending::{solve, take_down};
use super::notice::{Draft, Notice, asks_for_certainty};
use super::{federate, judged, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, can, can_change};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::photo::{self, Sent};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx, media};
use crate::mailroom::{self, Publication};
use crate::rooms::{mediation, moderation};

#[derive(Template)]
#[template(path = "rooms/noticeboard/edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// The notice that is changed; `None` for a new one.
    notice: Option<&'a Notice>,
}

impl Edit<'_> {
    fn asks_for_certainty(&self) -> bool {
        asks_for_certainty(self.problems) || self.form.ticked("zeker")
    }

    fn action(&self) -> String {
        self.notice.map_or("/prikbord/nieuw".to_owned(), |own| format!("{}/wijzig", own.path()))
    }

    /// What stands below the title.
    fn line(&self) -> String {
        let new = self.notice.is_none();
        self.frame.w.say(if new { "noticeboard-new-line" } else { "noticeboard-change-line" })
    }

    fn back(&self) -> String {
        self.notice.map_or("/prikbord".to_owned(), Notice::path)
    }
}

/// The frame of a page of this room.
pub async fn frame(house: &House, visitor: &Visitor, title: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "noticeboard", &visitor.lang.say(title)).await
}

/// Shows the form: empty, as it was, or with what is wrong with it.
pub async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    notice: Option<&Notice>,
) -> Answer {
    let title = if notice.is_some() { "noticeboard-change-title" } else { "noticeboard-new-title" };
    let frame = frame(house, visitor, title).await?;
    let page = Edit { frame: &frame, form, problems, notice };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// Keeps the new version of a notice and announces it.
pub async fn republish(house: &House, tx: &mut Tx, notice: &Notice) -> anyhow::Result<()> {
    store::update(tx, notice).await?;
    let object = federate::object(house, notice).await?;
    mailroom::updated(house, tx, publication(&object, notice)).await
}

/// What others hear of a notice, with until when it hangs.
pub fn publication<'a>(object: &'a federation::vocab::Object, notice: &Notice) -> Publication<'a> {
    Publication { object, starts_at: None, ends_at: Some(notice.expires_at), organisation: None }
}

/// Whether somebody may change a notice of this house. What hangs for a neighbour who called, everybody
/// keeps right who writes down what callers ask: the neighbour calls again, and speaks to another.
#[must_use]
pub fn may_change(resident: Option<&Resident>, notice: &Notice) -> bool {
    let is_theirs = can_change(resident, notice.owner.as_deref());
    let for_caller = notice.is_for_caller() && can(resident, Action::TakeCall);
    notice.site.is_none() && (is_theirs || for_caller)
}

/// A notice of this house that the visitor may change.
pub async fn own(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<Notice, Oops> {
    let notice = store::find(tx, id).await?.ok_or(Oops::NotFound)?;
    if may_change(visitor.resident.as_ref(), &notice) { Ok(notice) } else { Err(Oops::Forbidden) }
}

/// `GET /prikbord/{id}/wijzig`
pub async fn open(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let notice = own(&mut tx, &visitor, &id).await?;
    let photo = photo::typed(&mut tx, &notice.picture, &notice.picture_alt).await?;
    drop(tx);
    let mut values = vec![
        ("soort", notice.kind.slug().to_owned()),
        ("title", notice.title.clone()),
        ("text", notice.typed.clone()),
        ("help", notice.help.clone()),
        ("area", notice.area.clone()),
        ("tekening", if notice.drawing.is_empty() { "" } else { "ja" }.to_owned()),
        ("bemiddelaar", if notice.may_help { "ja" } else { "nee" }.to_owned()),
    ];
    values.extend(photo);
    let form = Filled::with(values);
    ask(&house, &visitor, &form, &Problems::none(), Some(&notice)).await
}

/// `POST /prikbord/{id}/wijzig`
pub async fn change(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    mut form: Filled,
) -> Answer {
    let mut tx = house.read().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    let sent = Sent::of(&visitor, &before.picture);
    let draft = match photo::then_read(&house, &mut form, sent, Draft::read).await {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &form, &problems, Some(&before)).await,
    };
    let mut tx = house.write().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    let old_picture = before.picture.clone();
    let needed_care = before.needs_care();
    let notice = before.changed(draft, house.now());
    if judged::is_held_again(&house, &mut tx, visitor.resident.as_ref(), &notice).await? {
        tx.commit().await?;
        return Ok(moderation::held());
    }
    republish(&house, &mut tx, &notice).await?;
    if notice.needs_care() && !needed_care {
        mediation::needs_care(&house, &mut tx, &notice).await?;
    }
    if old_picture != notice.picture {
        media::let_go(&mut tx, &old_picture, house.now()).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(&notice.path(), "noticeboard-flash-changed"))
}

/// `POST /prikbord/{id}/gelukt`
pub async fn is_solved(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let notice = own(&mut tx, &visitor, &id).await?;
    solve(&house, &mut tx, notice).await?;
    tx.commit().await?;
    Ok(see_other_saying("/prikbord", "noticeboard-flash-solved"))
}

/// `POST /prikbord/{id}/gesprek`: whether the writer is talking with somebody, `ja` or `nee`.
pub async fn talk(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let is_talking = form.text("gesprek") == "ja";
    let mut tx = house.write().await?;
    let notice = own(&mut tx, &visitor, &id).await?;
    store::talks(&mut tx, &notice.id, is_talking, house.now()).await?;
    tx.commit().await?;
    let flash =
        if is_talking { "noticeboard-flash-talking" } else { "noticeboard-flash-still-looking" };
    Ok(see_other_saying(&notice.path(), flash))
}

/// `POST /prikbord/{id}/verleng`: six weeks more.
pub async fn stay(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.write().await?;
    let notice = own(&mut tx, &visitor, &id).await?;
    if notice.ends_soon(house.now()) {
        republish(&house, &mut tx, &notice.clone().stays(house.now())).await?;
        tx.commit().await?;
    }
    Ok(see_other_saying(&notice.path(), "noticeboard-flash-stays"))
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/remove.html")]
struct AskRemove<'a> {
    frame: &'a Frame,
    notice: &'a Notice,
}

/// `GET /prikbord/{id}/weg`
pub async fn ask_remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let notice = own(&mut tx, &visitor, &id).await?;
    let frame = frame(&house, &visitor, "noticeboard-remove-title").await?;
    show(&AskRemove { frame: &frame, notice: &notice })
}

/// `POST /prikbord/{id}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let notice = own(&mut tx, &visitor, &id).await?;
    take_down(&house, &mut tx, &notice).await?;
    tx.commit().await?;
    Ok(see_other_saying("/prikbord", "noticeboard-flash-removed"))
}
