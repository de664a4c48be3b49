//! The screens of the agenda that change it: add, change, call off, remove.

use askama::Template;
use axum::extract::{Path, State};

use super::draft::Draft;
use super::event::{Event, Names, Status};
use super::{federate, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id};
use crate::kit::may::{Action, can_change, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::photo::{self, Sent};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, media, typed as typing};
use crate::mailroom::{self, Publication};
use crate::rooms::organisations;

#[derive(Template)]
#[template(path = "rooms/agenda/edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// Id and name of each organisation that can hold it.
    organisations: Vec<(String, String)>,
    /// The activity that is changed; `None` for a new one.
    event: Option<&'a Event>,
}

impl Edit<'_> {
    /// Where the form goes: to the list of new ones, or to its own page.
    fn action(&self) -> String {
        self.event.map_or("/agenda/nieuw".to_owned(), |event| format!("{}/wijzig", event.path()))
    }

    fn back(&self) -> String {
        self.event.map_or("/agenda".to_owned(), Event::path)
    }
}

/// `GET /agenda/nieuw`
pub async fn blank(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::AddActivity)?;
    let settings = house.settings().await?;
    let form = Filled::with(vec![
        ("id", new_id(house.now())),
        // Most activities are in the house itself.
        ("place", settings.name.clone()),
        ("street", settings.street.clone()),
        ("postal_code", settings.postal_code.clone()),
        ("town", settings.town.clone()),
    ]);
    ask(&house, &visitor, &form, &Problems::none(), None).await
}

/// Shows the form: empty, or with what is wrong with it.
async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    event: Option<&Event>,
) -> Answer {
    let title = if event.is_some() { "agenda-change-title" } else { "agenda-new-title" };
    let frame = Frame::new(house, visitor, "agenda", &visitor.lang.say(title)).await?;
    let mut tx = house.read().await?;
    let organisations = organisations::names(&mut tx).await?;
    let page = Edit { frame: &frame, form, problems, organisations, event };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /agenda/nieuw`
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    let owner = may(visitor.resident.as_ref(), Action::AddActivity)?;
    let draft = match read(&house, &mut form, Sent::of(&visitor, "")).await {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &form, &problems, None).await,
    };
    let event = Event::new(draft, names(&house, form.text("id")), &owner.id, house.now());
    let mut tx = house.write().await?;
    publish(&house, &mut tx, &event).await?;
    tx.commit().await?;
    Ok(see_other_saying(&event.path(), "agenda-flash-added"))
}

async fn read(house: &House, form: &mut Filled, sent: Sent<'_>) -> Result<Draft, Problems> {
    photo::then_read(house, form, sent, |form| Draft::read(form, house.now(), &house.zone)).await
}

fn names(house: &House, id: &str) -> Names {
    let id = id_of_form(id, house.now());
    let uri = mailroom::object_id(house, &id).to_string();
    let url = house.url(&format!("/agenda/{id}"));
    Names { id, uri, url }
}

/// Keeps a new activity and announces it; nothing happens when it is there already.
async fn publish(house: &House, tx: &mut Tx, event: &Event) -> anyhow::Result<()> {
    if !store::insert(tx, event).await? {
        return Ok(());
    }
    let object = federate::object(house, event).await?;
    let organisation = organisation(tx, event).await?;
    let publication = Publication {
        object: &object,
        starts_at: Some(event.starts_at),
        ends_at: Some(event.over_at),
        organisation: organisation.as_deref(),
    };
    mailroom::created(house, tx, publication).await
}

/// Announces the new version of an activity.
pub(super) async fn republish(house: &House, tx: &mut Tx, event: &Event) -> anyhow::Result<()> {
    let object = federate::object(house, event).await?;
    let organisation = organisation(tx, event).await?;
    let publication = Publication {
        object: &object,
        starts_at: Some(event.starts_at),
        ends_at: Some(event.over_at),
        organisation: organisation.as_deref(),
    };
    mailroom::updated(house, tx, publication).await?;
    super::sign_up::changed(house, tx, &event.id).await
}

/// The organisation that passes it on, if it is still there.
async fn organisation(tx: &mut Tx, event: &Event) -> sqlx::Result<Option<String>> {
    let Some(id) = &event.organisation else { return Ok(None) };
    Ok(organisations::name_of(tx, id).await?.map(|_| id.clone()))
}

/// Puts an activity in the agenda as the form does, for the demo and for imports; returns its id.
pub async fn seed(house: &House, tx: &mut Tx, owner: &str, draft: Draft) -> anyhow::Result<String> {
    let event = Event::new(draft, names(house, ""), owner, house.now());
    publish(house, tx, &event).await?;
    Ok(event.id)
}

/// An activity of this house that the visitor may change.
async fn own(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<Event, Oops> {
    let event = store::find(tx, id).await?.ok_or(Oops::NotFound)?;
    let may_change = can_change(visitor.resident.as_ref(), event.owner.as_deref());
    if event.site.is_none() && may_change { Ok(event) } else { Err(Oops::Forbidden) }
}

/// The form filled in with what is kept.
fn filled(
    house: &House,
    visitor: &Visitor,
    event: &Event,
    photo: Vec<(&'static str, String)>,
) -> Filled {
    let dates = house.dates(visitor.lang);
    let end =
        |say: &dyn Fn(crate::kit::Moment) -> String| event.ends_at.map(say).unwrap_or_default();
    let mut values = vec![
        ("title", event.title.clone()),
        ("text", event.typed.clone()),
        ("date", dates.input_date(event.starts_at)),
        ("start", dates.input_time(event.starts_at)),
        ("end", end(&|at| dates.input_time(at))),
        ("end_date", end(&|at| dates.input_date(at))),
        ("price", event.price_cents.map(typing::amount).unwrap_or_default()),
        ("organisation", event.organisation.clone().unwrap_or_default()),
        ("contact", event.contact.clone()),
        ("link", event.link.clone()),
    ];
    values.extend(event.sign_up.typed());
    values.extend(photo);
    values.extend(event.spot.typed());
    values.extend(event.themes.iter().map(|slug| ("theme", slug.to_owned())));
    values.extend(event.audiences.iter().map(|slug| ("audience", slug.to_owned())));
    values.extend(event.features.iter().map(|slug| ("feature", slug.to_owned())));
    Filled::with(values)
}

/// `GET /agenda/{id}/wijzig`
pub async fn open(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let event = own(&mut tx, &visitor, &id).await?;
    let photo = photo::typed(&mut tx, &event.picture, &event.picture_alt).await?;
    drop(tx);
    let form = filled(&house, &visitor, &event, photo);
    ask(&house, &visitor, &form, &Problems::none(), Some(&event)).await
}

/// `POST /agenda/{id}/wijzig`
pub async fn change(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    mut form: Filled,
) -> Answer {
    let mut tx = house.read().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    let draft = match read(&house, &mut form, Sent::of(&visitor, &before.picture)).await {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &form, &problems, Some(&before)).await,
    };
    let mut tx = house.write().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    let old_picture = before.picture.clone();
    let event = before.changed(draft, house.now());
    store::update(&mut tx, &event).await?;
    republish(&house, &mut tx, &event).await?;
    if old_picture != event.picture {
        media::let_go(&mut tx, &old_picture, house.now()).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(&event.path(), "agenda-flash-changed"))
}

/// `POST /agenda/{id}/gaat-niet-door`
pub async fn call_off(house: State<House>, visitor: Visitor, id: Path<String>) -> Answer {
    set_status(&house, &visitor, &id, Status::Cancelled).await?;
    Ok(see_other_saying(&format!("/agenda/{}", *id), "agenda-flash-cancelled"))
}

/// `POST /agenda/{id}/gaat-door`
pub async fn put_back(house: State<House>, visitor: Visitor, id: Path<String>) -> Answer {
    set_status(&house, &visitor, &id, Status::Scheduled).await?;
    Ok(see_other_saying(&format!("/agenda/{}", *id), "agenda-flash-scheduled"))
}

async fn set_status(
    house: &House,
    visitor: &Visitor,
    id: &str,
    status: Status,
) -> Result<(), Oops> {
    let mut tx = house.write().await?;
    let event = own(&mut tx, visitor, id).await?;
    let event = Event { status, updated_at: house.now(), ..event };
    store::set_status(&mut tx, id, status, event.updated_at).await?;
    republish(house, &mut tx, &event).await?;
    tx.commit().await?;
    Ok(())
}

#[derive(Template)]
#[template(path = "rooms/agenda/remove.html")]
struct AskRemove<'a> {
    frame: &'a Frame,
    event: &'a Event,
}

/// `GET /agenda/{id}/weg`
pub async fn ask_remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let event = own(&mut tx, &visitor, &id).await?;
    let title = visitor.lang.say("agenda-remove-title");
    let frame = Frame::new(&house, &visitor, "agenda", &title).await?;
    show(&AskRemove { frame: &frame, event: &event })
}

/// `POST /agenda/{id}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let event = own(&mut tx, &visitor, &id).await?;
    store::remove(&mut tx, &event.id).await?;
    mailroom::removed(&house, &mut tx, &mailroom::object_id(&house, &event.id)).await?;
    media::let_go(&mut tx, &event.picture, house.now()).await?;
    super::sign_up::changed(&house, &mut tx, &event.id).await?;
    tx.commit().await?;
    Ok(see_other_saying("/agenda", "agenda-flash-removed"))
}
