//! Who writes for an organisation: how somebody becomes one of them, stops, and what is kept of them.
//!
//! Whoever writes for an organisation changes that one and no other. When the last of them goes, the
//! organisation stays and the desk is told.

use serde_json::json;

use super::organisation::Organisation;
use super::store_writers::{self, Mine};
use super::{store, store_links};
use crate::kit::belongings::Belonging;
use crate::kit::form::Filled;
use crate::kit::mail::{self, Mail};
use crate::kit::may::{Action, Role, can, can_change};
use crate::kit::oops::Oops;
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx, retention};
use crate::rooms::residents;

/// Whether somebody may change this organisation: they write for it, or correct for the house.
pub async fn can_write(
    tx: &mut Tx,
    resident: Option<&Resident>,
    organisation: &Organisation,
) -> sqlx::Result<bool> {
    let Some(resident) = resident else { return Ok(false) };
    if organisation.site.is_some() {
        return Ok(false);
    }
    let is_writer = store_writers::is_writer(tx, &organisation.id, &resident.id).await?;
    Ok(can_change(Some(resident), is_writer.then_some(resident.id.as_str())))
}

/// An organisation of this house that the visitor may change.
pub async fn own(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<Organisation, Oops> {
    let found = store::find(tx, id).await?.ok_or(Oops::NotFound)?;
    let may_change = can_write(tx, visitor.resident.as_ref(), &found).await?;
    if may_change { Ok(found) } else { Err(Oops::Forbidden) }
}

/// Makes somebody one of those who write for an organisation.
pub async fn join(
    house: &House,
    tx: &mut Tx,
    organisation: &str,
    resident: &str,
) -> anyhow::Result<()> {
    store_writers::hold(tx, organisation).await?;
    store_writers::add(tx, organisation, resident, house.now()).await?;
    store_writers::set_alone(tx, organisation, None).await?;
    set_duty(tx, resident, true).await
}

/// Takes somebody off those who write for an organisation; nothing happens when they were not one.
pub async fn part(
    house: &House,
    tx: &mut Tx,
    organisation: &str,
    resident: &str,
) -> anyhow::Result<()> {
    store_writers::hold(tx, organisation).await?;
    if store_writers::remove(tx, organisation, resident).await? == 0 {
        return Ok(());
    }
    if !store_writers::has_writers(tx, organisation).await? {
        store_writers::set_alone(tx, organisation, Some(house.now())).await?;
    }
    if store_writers::of_resident(tx, resident).await?.is_empty() {
        set_duty(tx, resident, false).await?;
    }
    Ok(())
}

/// Gives or takes the duty that lets somebody put activities in the agenda.
async fn set_duty(tx: &mut Tx, resident: &str, has: bool) -> anyhow::Result<()> {
    let Some(member) = residents::member(tx, resident).await? else { return Ok(()) };
    let duty = Role::OrganisationEditor;
    let roles = if has { member.roles.with(duty) } else { member.roles.without(duty) };
    if roles != member.roles {
        residents::set_roles(tx, resident, roles).await?;
    }
    Ok(())
}

/// Id and name of each organisation in whose name somebody may put something in the agenda: those
/// that they write for, and all for who works for the house.
pub async fn spoken_for(
    tx: &mut Tx,
    resident: Option<&Resident>,
) -> sqlx::Result<Vec<(String, String)>> {
    let Some(resident) = resident else { return Ok(Vec::new()) };
    if works_for_house(resident) {
        return store::names(tx).await;
    }
    let own = store_writers::of_resident(tx, &resident.id).await?;
    Ok(own.into_iter().map(|Mine { id, name, .. }| (id, name)).collect())
}

/// The organisation that somebody writes for, when that is one and no more.
pub async fn only_one_of(tx: &mut Tx, resident: Option<&Resident>) -> sqlx::Result<Option<String>> {
    let Some(resident) = resident else { return Ok(None) };
    let mut own = store_writers::of_resident(tx, &resident.id).await?;
    let last = own.pop();
    Ok(last.filter(|_| own.is_empty()).map(|mine| mine.id))
}

/// The resident who has written longest for this organisation.
pub async fn first_writer(tx: &mut Tx, organisation: &str) -> sqlx::Result<Option<String>> {
    let writers = store_writers::writers(tx, organisation).await?;
    Ok(writers.into_iter().next().map(|writer| writer.resident_id))
}

/// Whether somebody writes for this organisation.
pub async fn writes_for(
    tx: &mut Tx,
    resident: Option<&Resident>,
    organisation: &str,
) -> sqlx::Result<bool> {
    let Some(resident) = resident else { return Ok(false) };
    store_writers::is_writer(tx, organisation, &resident.id).await
}

/// Whether somebody may put something in the agenda in the name of this organisation.
pub async fn may_speak_for(
    tx: &mut Tx,
    resident: Option<&Resident>,
    organisation: &str,
) -> sqlx::Result<bool> {
    Ok(resident.is_some_and(works_for_house) || writes_for(tx, resident, organisation).await?)
}

/// Sees to it that something new is put here in a name that the visitor may use: who writes for
/// organisations does that for one of those. Who got that duty by hand, without an organisation, and who
/// works for the house may use the name of the house.
pub async fn name_own(house: &House, visitor: &Visitor, form: &mut Filled) -> sqlx::Result<()> {
    name_only_own(house, visitor, form, None).await?;
    if !form.text("organisation").is_empty() || is_of_house(visitor) {
        return Ok(());
    }
    let mut tx = house.read().await?;
    let own = spoken_for(&mut tx, visitor.resident.as_ref()).await?;
    if let Some((first, _)) = own.into_iter().next() {
        form.put("organisation", first);
    }
    Ok(())
}

/// Takes an organisation out of a form that the visitor may not speak for; the one that was named
/// before may stay.
pub async fn name_only_own(
    house: &House,
    visitor: &Visitor,
    form: &mut Filled,
    before: Option<&str>,
) -> sqlx::Result<()> {
    let named = form.text("organisation").to_owned();
    if named.is_empty() || before == Some(named.as_str()) {
        return Ok(());
    }
    let mut tx = house.read().await?;
    if !may_speak_for(&mut tx, visitor.resident.as_ref(), &named).await? {
        form.put("organisation", before.unwrap_or_default());
    }
    Ok(())
}

/// Whether somebody may change something of this house: they own it, or write for the organisation
/// that it is of, or correct for the house.
pub async fn may_change(
    tx: &mut Tx,
    resident: Option<&Resident>,
    (owner, organisation): (Option<&str>, Option<&str>),
) -> sqlx::Result<bool> {
    if can_change(resident, owner) {
        return Ok(true);
    }
    match organisation {
        Some(organisation) => writes_for(tx, resident, organisation).await,
        None => Ok(false),
    }
}

/// Whether the visitor may put something here in the name of the house itself.
#[must_use]
pub fn is_of_house(visitor: &Visitor) -> bool {
    visitor.resident.as_ref().is_some_and(works_for_house)
}

fn works_for_house(resident: &Resident) -> bool {
    can(Some(resident), Action::ChangeAny) || can(Some(resident), Action::HostRoom)
}

/// Removes an organisation with everything that is kept of who wrote for it.
pub async fn remove(tx: &mut Tx, organisation: &str) -> anyhow::Result<()> {
    let writers = store_writers::writers(tx, organisation).await?;
    store_writers::forget_organisation(tx, organisation).await?;
    store_links::forget_organisation(tx, organisation).await?;
    for writer in writers {
        if store_writers::of_resident(tx, &writer.resident_id).await?.is_empty() {
            set_duty(tx, &writer.resident_id, false).await?;
        }
    }
    store::remove(tx, organisation).await?;
    Ok(())
}

/// What one says to those who write for an organisation: the keys of subject, text and reason, and
/// the words of the house itself.
#[derive(Debug, Clone, Copy)]
pub struct ToWriters<'a> {
    /// The key of the subject.
    pub subject: &'static str,
    /// The key of the text.
    pub text: &'static str,
    /// What the house wrote itself; empty for nothing.
    pub words: &'a str,
}

/// Mails everybody who writes for an organisation, each in their own language, but not `except`.
pub async fn tell(
    house: &House,
    tx: &mut Tx,
    own: &Organisation,
    (said, except): (ToWriters<'_>, &str),
) -> anyhow::Result<()> {
    for writer in store_writers::writers(tx, &own.id).await? {
        if writer.resident_id != except {
            tell_one(house, tx, own, (&said, &writer.resident_id)).await?;
        }
    }
    Ok(())
}

/// Mails one resident about an organisation, when they have an address.
pub async fn tell_one(
    house: &House,
    tx: &mut Tx,
    own: &Organisation,
    (said, resident): (&ToWriters<'_>, &str),
) -> anyhow::Result<()> {
    let Some(member) = residents::member(tx, resident).await? else { return Ok(()) };
    let Some(email) = member.mail() else { return Ok(()) };
    let settings = house.settings().await?;
    let lang = residents::lang_of(tx, resident).await?;
    let page = house.url(&own.path());
    let contact = house.url("/contact");
    // What the house wrote is quoted, so that nothing in it looks like a button of ours.
    let words: Vec<String> = said.words.lines().map(|line| format!("> {line}")).collect();
    let words = words.join("\n");
    let values = [
        ("name", member.name.as_str()),
        ("organisation", own.name.as_str()),
        ("house", settings.name.as_str()),
        ("page", page.as_str()),
        ("contact", contact.as_str()),
        ("words", words.as_str()),
    ];
    let subject = lang.fill(said.subject, &values);
    let mail = Mail::new(email, subject, lang.fill(said.text, &values))
        .speaking(lang)
        .because(lang.put("organisations-mail-writer-why", "organisation", &own.name));
    mail::post(tx, house.now(), &mail).await
}

/// For which organisations a resident writes, and what they wrote there about themselves.
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident: &str,
) -> anyhow::Result<Vec<Belonging>> {
    let lang = residents::lang_of(tx, resident).await?;
    let mut all = Vec::new();
    for mine in store_writers::of_resident(tx, resident).await? {
        let contacts = store_writers::contacts(tx, &mine.id).await?;
        let shown = contacts.into_iter().find(|contact| contact.resident_id == resident);
        let shown = shown.map(|contact| {
            [contact.name, contact.duty, contact.phone, contact.email]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        });
        let path = format!("/organisaties/{}", mine.id);
        all.push(Belonging {
            word: "organisations-belonging",
            title: lang.put("organisations-belonging-title", "name", &mine.name),
            text: shown.clone().unwrap_or_default(),
            at: mine.since,
            object: json!({
                "@context": "https://www.w3.org/ns/activitystreams",
                "type": "Relationship",
                "name": mine.name,
                "summary": shown.unwrap_or_default(),
                "object": mine.uri,
                "url": house.url(&path),
            }),
            path,
            picture: String::new(),
        });
    }
    Ok(all)
}

/// Takes a resident off every organisation that they write for: the organisations stay, and one
/// that is left with nobody waits for the desk.
pub async fn forget_resident(house: &House, tx: &mut Tx, resident: &str) -> anyhow::Result<()> {
    for mine in store_writers::of_resident(tx, resident).await? {
        part(house, tx, &mine.id, resident).await?;
    }
    let member = residents::member(tx, resident).await?;
    let email = member.as_ref().and_then(residents::Member::mail).unwrap_or(resident);
    store_links::forget_resident(tx, resident, email).await?;
    store_links::forget_claims_of(tx, email).await?;
    Ok(())
}

/// Forgets links, claims and forms that are over. For the daily job.
pub async fn forget_old(house: &House, tx: &mut Tx) -> sqlx::Result<u64> {
    let now = house.now();
    store_links::forget_old(tx, now, now.plus(-retention::ORGANISATION_LINK)).await
}
