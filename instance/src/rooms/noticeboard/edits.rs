//! The screens of the noticeboard that change it: hang up in three steps, change, solve, remove;
//! and the nightly round that takes down what hung long enough.

use askama::Template;
use axum::extract::{Path, RawQuery, State};

use super::notice::{Author, Draft, Kind, Names, Notice, asks_for_certainty};
use super::pages::Card;
use super::{federate, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id};
use crate::kit::may::{Action, can_change, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::photo::{self, Sent};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx, media};
use crate::mailroom::{self, Publication};

/// Every field that travels from one step to the next.
const FIELDS: [&str; 11] = [
    "id",
    "soort",
    "title",
    "text",
    "help",
    "area",
    "zeker",
    "picture",
    "picture_alt",
    "picture_people",
    "picture_focus",
];

#[derive(Template)]
#[template(path = "rooms/noticeboard/choose.html")]
struct Choose<'a> {
    frame: &'a Frame,
}

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

    fn back(&self) -> String {
        self.notice.map_or("/prikbord/nieuw".to_owned(), Notice::path)
    }
}

#[derive(Template)]
#[template(path = "rooms/noticeboard/preview.html")]
struct Preview<'a> {
    frame: &'a Frame,
    card: &'a Card,
    /// What was typed, to send along.
    hidden: [(&'static str, &'a str); 11],
}

/// `GET /prikbord/nieuw`: the choice, and with `?soort=` the form.
pub async fn begin(
    State(house): State<House>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Answer {
    may(visitor.resident.as_ref(), Action::AddNotice)?;
    let query = query.unwrap_or_default();
    let asked = url::form_urlencoded::parse(query.as_bytes())
        .find(|(name, _)| name == "soort")
        .and_then(|(_, kind)| Kind::from_slug(&kind));
    match asked {
        None => show(&Choose { frame: &frame(&house, &visitor, "noticeboard-new-title").await? }),
        Some(kind) => {
            let id = new_id(house.now());
            let form = Filled::with(vec![("soort", kind.slug().to_owned()), ("id", id)]);
            ask(&house, &visitor, &form, &Problems::none(), None).await
        }
    }
}

async fn frame(house: &House, visitor: &Visitor, title: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "noticeboard", &visitor.lang.say(title)).await
}

/// Shows the form: empty, as it was, or with what is wrong with it.
async fn ask(
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

/// `POST /prikbord/nieuw`: on to the preview, back to the form, or up on the board.
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::AddNotice)?;
    if form.text("stap") == "terug" {
        return ask(&house, &visitor, &form, &Problems::none(), None).await;
    }
    let sent = Sent::of(&visitor, "");
    let draft = match photo::then_read(&house, &mut form, sent, Draft::read).await {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &form, &problems, None).await,
    };
    let author = Author { id: &resident.id, name: &resident.name };
    let notice = Notice::new(draft, names(&house, form.text("id")), author, house.now());
    if form.text("stap") != "ophangen" {
        let frame = frame(&house, &visitor, "noticeboard-new-title").await?;
        let hidden = FIELDS.map(|field| (field, form.text(field)));
        let mut tx = house.read().await?;
        let photo = media::find(&mut tx, &notice.picture).await?;
        return show(&Preview { frame: &frame, card: &Card { notice, from: None, photo }, hidden });
    }
    let mut tx = house.write().await?;
    publish(&house, &mut tx, &notice).await?;
    tx.commit().await?;
    Ok(see_other_saying(&notice.path(), "noticeboard-flash-added"))
}

fn names(house: &House, id: &str) -> Names {
    let id = id_of_form(id, house.now());
    let uri = mailroom::object_id(house, &id).to_string();
    let url = house.url(&format!("/prikbord/{id}"));
    Names { id, uri, url }
}

/// Keeps a new notice and announces it; nothing happens when it is there already.
async fn publish(house: &House, tx: &mut Tx, notice: &Notice) -> anyhow::Result<()> {
    if !store::insert(tx, notice).await? {
        return Ok(());
    }
    let object = federate::object(house, notice).await?;
    mailroom::created(house, tx, publication(&object, notice)).await
}

/// Keeps the new version of a notice and announces it.
async fn republish(house: &House, tx: &mut Tx, notice: &Notice) -> anyhow::Result<()> {
    store::update(tx, notice).await?;
    let object = federate::object(house, notice).await?;
    mailroom::updated(house, tx, publication(&object, notice)).await
}

fn publication<'a>(object: &'a federation::vocab::Object, notice: &Notice) -> Publication<'a> {
    Publication { object, starts_at: None, ends_at: Some(notice.expires_at), organisation: None }
}

/// Hangs up a notice as the form does, for the demo; returns its id.
pub async fn seed(
    house: &House,
    tx: &mut Tx,
    resident: &Resident,
    draft: Draft,
) -> anyhow::Result<String> {
    let author = Author { id: &resident.id, name: &resident.name };
    let notice = Notice::new(draft, names(house, ""), author, house.now());
    publish(house, tx, &notice).await?;
    Ok(notice.id)
}

/// A notice of this house that the visitor may change.
async fn own(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<Notice, Oops> {
    let notice = store::find(tx, id).await?.ok_or(Oops::NotFound)?;
    let may_change = can_change(visitor.resident.as_ref(), notice.owner.as_deref());
    if notice.site.is_none() && may_change { Ok(notice) } else { Err(Oops::Forbidden) }
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
    let notice = before.changed(draft, house.now());
    republish(&house, &mut tx, &notice).await?;
    if old_picture != notice.picture {
        media::let_go(&mut tx, &old_picture, house.now()).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(&notice.path(), "noticeboard-flash-changed"))
}

/// `POST /prikbord/{id}/gelukt`
pub async fn solve(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.write().await?;
    let notice = own(&mut tx, &visitor, &id).await?;
    let notice = notice.solved(house.now());
    republish(&house, &mut tx, &notice).await?;
    tx.commit().await?;
    Ok(see_other_saying("/prikbord", "noticeboard-flash-solved"))
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

async fn take_down(house: &House, tx: &mut Tx, notice: &Notice) -> anyhow::Result<()> {
    store::remove(tx, &notice.id).await?;
    media::let_go(tx, &notice.picture, house.now()).await?;
    mailroom::removed(house, tx, &mailroom::object_id(house, &notice.id)).await
}

/// Takes down our notices a day after their weeks are over and tells others; forgets those of
/// others. Returns how many of ours came down. For the daily job.
pub async fn expire(house: &House, tx: &mut Tx) -> anyhow::Result<u64> {
    let mut count = 0;
    for notice in store::expired(tx, house.now()).await? {
        take_down(house, tx, &notice).await?;
        count += 1;
    }
    store::remove_expired_heard(tx, house.now()).await?;
    Ok(count)
}
