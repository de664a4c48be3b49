//! The screens of the organisations that change them: add, change, remove.

use askama::Template;
use axum::extract::{Path, RawQuery, State};

use super::examples::ROOM;
use super::judged::{self, take_down};
use super::organisation::{Draft, Names, Organisation, handle, numbered};
use super::writers::{self, ToWriters, own};
use super::{federate, store, store_fresh, store_writers};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id};
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::photo::{self, Sent};
use crate::kit::removal::Removal;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Tx, examples, media, text};
use crate::mailroom::{self, Keys};

#[derive(Template)]
#[template(path = "rooms/organisations/edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// The organisation that is changed; `None` for a new one.
    organisation: Option<&'a Organisation>,
}

impl Edit<'_> {
    fn action(&self) -> String {
        self.organisation
            .map_or("/organisaties/nieuw".to_owned(), |own| format!("{}/wijzig", own.path()))
    }

    fn back(&self) -> String {
        self.organisation.map_or("/organisaties".to_owned(), Organisation::path)
    }
}

/// `GET /organisaties/nieuw`
pub async fn blank(
    State(house): State<House>,
    visitor: Visitor,
    RawQuery(query): RawQuery,
) -> Answer {
    may(visitor.resident.as_ref(), Action::AddOrganisation)?;
    if let Some(form) = examples::opened(&house, &visitor, ROOM, query.as_deref()).await? {
        return ask(&house, &visitor, &form, &Problems::none(), None).await;
    }
    let town = house.settings().await?.town.clone();
    let form = Filled::with(vec![("id", new_id(house.now())), ("town", town)]);
    ask(&house, &visitor, &form, &Problems::none(), None).await
}

/// Shows the form: empty, or with what is wrong with it.
async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    organisation: Option<&Organisation>,
) -> Answer {
    let is_new = organisation.is_none();
    let title = if is_new { "organisations-new-title" } else { "organisations-change-title" };
    let frame = Frame::new(house, visitor, "organisations", &visitor.lang.say(title)).await?;
    let page = Edit { frame: &frame, form, problems, organisation };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /organisaties/nieuw`
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::AddOrganisation)?;
    let sent = Sent::of(&visitor, "");
    let draft = match photo::then_read(&house, &mut form, sent, Draft::read).await {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &form, &problems, None).await,
    };
    // Making keys takes a while; nobody else should wait for it.
    let keys = mailroom::fresh_keys(&house).await?;
    let mut tx = house.write().await?;
    let id = id_of_form(form.text("id"), house.now());
    let path = format!("/organisaties/{id}");
    examples::sent_in(&mut tx, visitor.resident.as_ref(), &id, house.now()).await?;
    publish(&house, &mut tx, id.clone(), draft, keys).await?;
    // Who adds one for the house has looked at it.
    store::check(&mut tx, &id, house.now()).await?;
    tx.commit().await?;
    Ok(see_other_saying(&path, "organisations-flash-added"))
}

/// Keeps a new organisation and presents it as an actor; nothing happens when it is there already.
pub(super) async fn publish(
    house: &House,
    tx: &mut Tx,
    id: String,
    draft: Draft,
    keys: Keys,
) -> anyhow::Result<()> {
    if store::find(tx, &id).await?.is_some() {
        return Ok(());
    }
    let names = Names {
        uri: mailroom::organisation_id(house, &id).to_string(),
        url: house.url(&format!("/organisaties/{id}")),
        handle: free_handle(house, tx, &draft.name, &id).await?,
        id,
    };
    let organisation = Organisation::new(draft, names, house.now());
    store::insert(tx, &organisation).await?;
    let profile = federate::profile(house, &organisation).await?;
    let (id, username) = (organisation.id.as_str(), organisation.handle.as_str());
    mailroom::organisation_created(house, tx, id, username, keys, &profile).await
}

/// Takes the first handle for this name that nobody has or had.
async fn free_handle(house: &House, tx: &mut Tx, name: &str, id: &str) -> anyhow::Result<String> {
    let wanted = handle(name);
    let of_site = house.settings().await?.short_name.clone();
    for number in 1..10_000 {
        let handle = numbered(&wanted, number);
        if handle != of_site && store::take_handle(tx, &handle, id).await? {
            return Ok(handle);
        }
    }
    anyhow::bail!("no handle is left for {name}")
}

/// Adds an organisation as the form does, for the demo; returns its id. Making `keys` takes a
/// while, so that is done before the transaction.
pub async fn seed(
    house: &House,
    tx: &mut Tx,
    (draft, keys): (Draft, Keys),
    is_checked: bool,
) -> anyhow::Result<String> {
    let id = new_id(house.now());
    publish(house, tx, id.clone(), draft, keys).await?;
    if is_checked {
        store::check(tx, &id, house.now()).await?;
    }
    Ok(id)
}

/// The form filled in with what is kept.
fn filled(own: &Organisation, photo: Vec<(&'static str, String)>, lang: Lang) -> Filled {
    let mut values = vec![
        ("name", own.name.clone()),
        ("text", own.typed.clone()),
        ("phone", own.phone.clone()),
        ("email", own.email.clone()),
        ("website", own.website.clone()),
        ("hours", own.hours.clone()),
    ];
    values.extend(own.open_hours().unwrap_or_default().fill(lang));
    values.extend(photo);
    values.extend(own.spot.typed());
    values.extend(own.themes.iter().map(|slug| ("theme", slug.to_owned())));
    values.extend(own.audiences.iter().map(|slug| ("audience", slug.to_owned())));
    values.extend(own.features.iter().map(|slug| ("feature", slug.to_owned())));
    Filled::with(values)
}

/// `GET /organisaties/{id}/wijzig`
pub async fn open(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let organisation = own(&mut tx, &visitor, &id).await?;
    let photo = photo::typed(&mut tx, &organisation.picture, &organisation.picture_alt).await?;
    drop(tx);
    let form = filled(&organisation, photo, visitor.lang);
    ask(&house, &visitor, &form, &Problems::none(), Some(&organisation)).await
}

/// `POST /organisaties/{id}/wijzig`
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
    let organisation = before.clone().changed(draft, house.now());
    let looked = (Some(&before), &organisation);
    judged::look(&house, &mut tx, visitor.resident.as_ref(), looked).await?;
    store::update(&mut tx, &organisation).await?;
    store_fresh::check(&mut tx, &organisation.id, organisation.updated_at).await?;
    let profile = federate::profile(&house, &organisation).await?;
    mailroom::organisation_updated(&house, &mut tx, &organisation.id, &profile).await?;
    if old_picture != organisation.picture {
        media::let_go(&mut tx, &old_picture, house.now()).await?;
    }
    tx.commit().await?;
    Ok(see_other_saying(&organisation.path(), "organisations-flash-changed"))
}

/// `GET /organisaties/{id}/weg`
pub async fn ask_remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let organisation = own(&mut tx, &visitor, &id).await?;
    let writers = store_writers::writers(&mut tx, &id).await?;
    drop(tx);
    // Others who write for it are told why it went.
    let has_others = writers.iter().any(|writer| writer.resident_id != remover(&visitor));
    let reason = ("organisations-remove-reason", "organisations-remove-reason-hint");
    let asked = Removal {
        room: "organisations",
        list: ("/organisaties", "organisations-title"),
        title: "organisations-remove-title",
        line: ("organisations-remove-line", "name", &organisation.name),
        what: "organisations-remove-what",
        stay: "organisations-remove-stay",
        really: "organisations-remove-really",
        path: organisation.path(),
        reason: has_others.then_some(reason),
    };
    asked.ask(&house, &visitor).await
}

fn remover(visitor: &Visitor) -> &str {
    visitor.resident.as_ref().map_or("", |resident| &resident.id)
}

/// The most characters of why an organisation is removed.
const MOST_REASON: usize = 1_000;

/// `POST /organisaties/{id}/weg`
pub async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let mut tx = house.write().await?;
    let organisation = own(&mut tx, &visitor, &id).await?;
    let reason = text::several_lines(form.text("reason"), MOST_REASON);
    let text = if reason.is_empty() {
        "organisations-mail-removed-text"
    } else {
        "organisations-mail-removed-why-text"
    };
    let said = ToWriters { subject: "organisations-mail-removed-subject", text, words: &reason };
    writers::tell(&house, &mut tx, &organisation, (said, remover(&visitor))).await?;
    take_down(&house, &mut tx, &organisation.id).await?;
    tx.commit().await?;
    Ok(see_other_saying("/organisaties", "organisations-flash-removed"))
}
