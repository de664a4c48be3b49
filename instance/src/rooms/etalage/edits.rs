//! The screens of the etalage that change it: add, change, remove.

use askama::Template;
use axum::extract::{Path, RawQuery, State};

use super::draft::Draft;
use super::examples::ROOM;
use super::offering::{Names, Offering};
use super::{federate, judged, store, store_fresh};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::photo::{self, Sent};
use crate::kit::place::Spot;
use crate::kit::removal::Removal;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, examples, media, price};
use crate::mailroom::{self, Publication};
use crate::rooms::{moderation, organisations};

#[derive(Template)]
#[template(path = "rooms/etalage/edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// Id and name of each organisation that can offer it.
    organisations: Vec<(String, String)>,
    /// Whether the house itself can offer it.
    can_be_of_house: bool,
    /// What is changed; `None` for a new one.
    own: Option<&'a Offering>,
}

impl Edit<'_> {
    fn action(&self) -> String {
        self.own.map_or("/etalage/nieuw".to_owned(), |own| format!("{}/wijzig", own.path()))
    }

    fn back(&self) -> String {
        self.own.map_or("/etalage".to_owned(), Offering::path)
    }
}

/// `GET /etalage/nieuw`
pub async fn blank(
    State(house): State<House>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Answer {
    may(visitor.resident.as_ref(), Action::AddOffering)?;
    if let Some(form) = examples::opened(&house, &visitor, ROOM, query.as_deref()).await? {
        return ask(&house, &visitor, &form, &Problems::none(), None).await;
    }
    let mut tx = house.read().await?;
    let organisation = organisations::only_one_of(&mut tx, visitor.resident.as_ref()).await?;
    drop(tx);
    let mut values =
        vec![("id", new_id(house.now())), ("organisation", organisation.unwrap_or_default())];
    // Most of it is to be had in the house itself.
    values.extend(Spot::of_house(&*house.settings().await?).typed());
    let form = Filled::with(values);
    ask(&house, &visitor, &form, &Problems::none(), None).await
}

/// Shows the form: empty, or with what is wrong with it.
async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    own: Option<&Offering>,
) -> Answer {
    let title = if own.is_some() { "etalage-change-title" } else { "etalage-new-title" };
    let frame = Frame::new(house, visitor, "etalage", &visitor.lang.say(title)).await?;
    let mut tx = house.read().await?;
    let organisations = organisations::spoken_for(&mut tx, visitor.resident.as_ref()).await?;
    let is_of_house = own.is_some_and(|own| own.organisation.is_none());
    let can_be_of_house = is_of_house || organisations::is_of_house(visitor);
    let page = Edit { frame: &frame, form, problems, organisations, can_be_of_house, own };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

async fn read(house: &House, form: &mut Filled, sent: Sent<'_>) -> Result<Draft, Problems> {
    let today = house.now().in_zone(&house.zone).date();
    photo::then_read(house, form, sent, |form| Draft::read(form, today)).await
}

/// `POST /etalage/nieuw`
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    let owner = may(visitor.resident.as_ref(), Action::AddOffering)?;
    organisations::name_own(&house, &visitor, &mut form).await?;
    let draft = match read(&house, &mut form, Sent::of(&visitor, "")).await {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &form, &problems, None).await,
    };
    let names = names(&house, form.text("id"));
    let own = Offering::new(draft, names, Some(&owner.id), house.now());
    let mut tx = house.write().await?;
    examples::sent_in(&mut tx, visitor.resident.as_ref(), &own.id, house.now()).await?;
    let is_held = judged::is_held(&house, &mut tx, owner, &own).await?;
    if !is_held {
        publish(&house, &mut tx, &own).await?;
    }
    tx.commit().await?;
    Ok(if is_held {
        moderation::held()
    } else {
        see_other_saying(&own.path(), "etalage-flash-added")
    })
}

/// Keeps something new and announces it; nothing happens when it is there already.
pub(super) async fn publish(house: &House, tx: &mut Tx, own: &Offering) -> anyhow::Result<()> {
    if store::insert(tx, own).await? {
        announce(house, tx, own, true).await?;
    }
    Ok(())
}

pub(super) fn names(house: &House, id: &str) -> Names {
    let id = id_of_form(id, house.now());
    let uri = mailroom::object_id(house, &id).to_string();
    let url = house.url(&format!("/etalage/{id}"));
    Names { id, uri, url }
}

/// Announces something new, or the new version of it.
pub(super) async fn announce(
    house: &House,
    tx: &mut Tx,
    own: &Offering,
    is_new: bool,
) -> anyhow::Result<()> {
    let object = federate::object(house, own).await?;
    let organisation = match &own.organisation {
        // An organisation that is gone passes nothing on.
        Some(id) => organisations::name_of(tx, id).await?.map(|_| id.as_str()),
        None => None,
    };
    let publication = Publication { object: &object, starts_at: None, ends_at: None, organisation };
    if is_new {
        mailroom::created(house, tx, publication).await
    } else {
        mailroom::updated(house, tx, publication).await
    }
}

/// Puts something in the etalage as the form does, for the demo; returns its id.
pub async fn seed(house: &House, tx: &mut Tx, owner: &str, draft: Draft) -> anyhow::Result<String> {
    let own = Offering::new(draft, names(house, ""), Some(owner), house.now());
    publish(house, tx, &own).await?;
    Ok(own.id)
}

/// An offering of this house that the visitor may change.
async fn own(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<Offering, Oops> {
    let own = store::find(tx, id).await?.ok_or(Oops::NotFound)?;
    if is_own(tx, visitor, &own).await? { Ok(own) } else { Err(Oops::Forbidden) }
}

/// Whether the visitor may change an offering: it is of this house, and theirs or of an
/// organisation that they write for; or they correct for the house.
pub async fn is_own(tx: &mut Tx, visitor: &Visitor, own: &Offering) -> sqlx::Result<bool> {
    if own.site.is_some() {
        return Ok(false);
    }
    let whose = (own.owner.as_deref(), own.organisation.as_deref());
    organisations::may_change(tx, visitor.resident.as_ref(), whose).await
}

/// The form filled in with what is kept.
fn filled(visitor: &Visitor, own: &Offering, photo: Vec<(&'static str, String)>) -> Filled {
    let mut values = vec![
        ("title", own.title.clone()),
        ("text", own.typed.clone()),
        ("joining", own.joining.clone()),
        ("price", price::typed(own.price_cents)),
        ("hours_words", own.hours_words.clone()),
        ("organisation", own.organisation.clone().unwrap_or_default()),
        ("contact", own.contact.clone()),
        ("link", own.link.clone()),
    ];
    values.extend(own.week().map(|week| week.fill(visitor.lang)).unwrap_or_default());
    values.extend(photo);
    values.extend(own.spot.typed());
    values.extend(own.themes.iter().map(|slug| ("theme", slug.to_owned())));
    values.extend(own.audiences.iter().map(|slug| ("audience", slug.to_owned())));
    values.extend(own.features.iter().map(|slug| ("feature", slug.to_owned())));
    Filled::with(values)
}

/// `GET /etalage/{id}/wijzig`
pub async fn open(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let own = own(&mut tx, &visitor, &id).await?;
    let photo = photo::typed(&mut tx, &own.picture, &own.picture_alt).await?;
    drop(tx);
    let form = filled(&visitor, &own, photo);
    ask(&house, &visitor, &form, &Problems::none(), Some(&own)).await
}

/// `POST /etalage/{id}/wijzig`
pub async fn change(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    mut form: Filled,
) -> Answer {
    let mut tx = house.read().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    let named = before.organisation.as_deref();
    organisations::name_only_own(&house, &visitor, &mut form, named).await?;
    let draft = match read(&house, &mut form, Sent::of(&visitor, &before.picture)).await {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &form, &problems, Some(&before)).await,
    };
    let mut tx = house.write().await?;
    let before = own(&mut tx, &visitor, &id).await?;
    let old_picture = before.picture.clone();
    let own = before.clone().changed(draft, house.now());
    judged::look_again(&house, &mut tx, visitor.resident.as_ref(), (&before, &own)).await?;
    store::update(&mut tx, &own).await?;
    store_fresh::check(&mut tx, &own.id, own.updated_at).await?;
    announce(&house, &mut tx, &own, false).await?;
    if old_picture != own.picture {
        media::let_go(&mut tx, &old_picture, house.now()).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(&own.path(), "etalage-flash-changed"))
}

/// `GET /etalage/{id}/weg`
pub async fn ask_remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let own = own(&mut tx, &visitor, &id).await?;
    drop(tx);
    let asked = Removal {
        room: "etalage",
        list: ("/etalage", "etalage-title"),
        title: "etalage-remove-title",
        line: ("etalage-remove-line", "title", &own.title),
        what: "etalage-remove-what",
        stay: "etalage-remove-stay",
        really: "etalage-remove-really",
        path: own.path(),
        reason: None,
    };
    asked.ask(&house, &visitor).await
}

/// `POST /etalage/{id}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.write().await?;
    let own = own(&mut tx, &visitor, &id).await?;
    withdraw(&house, &mut tx, &own).await?;
    tx.commit().await?;
    Ok(see_other_saying("/etalage", "etalage-flash-removed"))
}

/// Takes an offering away, here and elsewhere.
async fn withdraw(house: &House, tx: &mut Tx, own: &Offering) -> anyhow::Result<()> {
    store::remove(tx, &own.id).await?;
    mailroom::removed(house, tx, &federation::Id::parse(&own.uri)?).await?;
    Ok(media::let_go(tx, &own.picture, house.now()).await?)
}
