//! The screens with which anybody puts their own organisation on the page: tell, look, send. It is
//! there at once, marked as new until the desk looked at it. Whoever is not signed in leaves an
//! address; the form is kept until they come back with the code.

use askama::Template;
use axum::extract::{Path, State};

use super::edits::publish;
use super::organisation::{Draft, Names, Organisation};
use super::{judged, store, store_links, writers};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id, new_secret, secret_hash};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, retention, search};
use crate::mailroom;
use crate::rooms::residents;

/// Every field that travels from the form to the page on which one looks.
const FIELDS: [&str; 14] = [
    "id",
    "name",
    "text",
    "theme",
    "audience",
    "place",
    "street",
    "postal_code",
    "town",
    "latitude",
    "longitude",
    "phone",
    "email",
    "website",
];
/// The field with the secret of a form that was kept.
const KEPT: &str = "bewaard";
/// The field with the address of who is not signed in.
const OWN_EMAIL: &str = "own_email";

#[derive(Template)]
#[template(path = "rooms/organisations/register.html")]
struct Tell<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    is_guest: bool,
}

#[derive(Template)]
#[template(path = "rooms/organisations/register_look.html")]
struct Look<'a> {
    frame: &'a Frame,
    organisation: &'a Organisation,
    /// What was typed, to send along.
    hidden: Vec<(&'static str, &'a str)>,
    /// The page of one that has the same name; empty when there is none.
    same: String,
}

impl Look<'_> {
    /// "Voor wie" in one line.
    fn meant_for(&self) -> String {
        self.frame.choices_line(self.organisation.meant_for())
    }
}

async fn frame(house: &House, visitor: &Visitor) -> Result<Frame, Oops> {
    let title = visitor.lang.say("organisations-register-title");
    Frame::new(house, visitor, "organisations", &title).await
}

/// `GET /organisaties/meedoen`
pub async fn blank(State(house): State<House>, visitor: Visitor) -> Answer {
    let town = house.settings().await?.town.clone();
    let form = Filled::with(vec![("id", new_id(house.now())), ("town", town)]);
    tell(&house, &visitor, &form, &Problems::none()).await
}

async fn tell(house: &House, visitor: &Visitor, form: &Filled, problems: &Problems) -> Answer {
    let frame = frame(house, visitor).await?;
    let page = Tell { frame: &frame, form, problems, is_guest: visitor.resident.is_none() };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// The fields of a form that travel, each value once.
fn travelling(form: &Filled) -> Vec<(&'static str, &str)> {
    let values = |field: &'static str| form.all(field).map(move |value| (field, value));
    FIELDS.into_iter().flat_map(values).filter(|(_, value)| !value.is_empty()).collect()
}

/// A form as it is kept until its sender comes back.
fn packed(form: &Filled) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(travelling(form)).finish()
}

fn unpacked(kept: &str) -> Filled {
    let pairs = url::form_urlencoded::parse(kept.as_bytes());
    let known = |name: &str| FIELDS.into_iter().find(|field| *field == name);
    let values = pairs.filter_map(|(name, value)| Some((known(&name)?, value.into_owned())));
    Filled::with(values.collect())
}

/// Reads the form, and of who is not signed in their own address.
fn read(form: &Filled, visitor: &Visitor) -> Result<Draft, Problems> {
    let draft = Draft::read(form);
    if visitor.resident.is_some() || residents::is_email(form.text(OWN_EMAIL)) {
        return draft;
    }
    let mut problems = draft.err().unwrap_or_default();
    problems.add(OWN_EMAIL, "organisations-own-email-unclear");
    Err(problems)
}

/// `POST /organisaties/meedoen`: on to the page on which one looks, by way of a code for who is not
/// signed in; back to the form; or on the page of the organisations.
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    if form.text("stap") == "terug" {
        return tell(&house, &visitor, &form, &Problems::none()).await;
    }
    // A photo needs somebody who sent it: it comes later, with the rest.
    form.file = None;
    let draft = match read(&form, &visitor) {
        Ok(draft) => Draft { picture: String::new(), picture_alt: String::new(), ..draft },
        Err(problems) => return tell(&house, &visitor, &form, &problems).await,
    };
    if visitor.resident.is_none() {
        return keep_and_ask(&house, &visitor, &form).await;
    }
    if form.text("stap") != "versturen" {
        return look(&house, &visitor, &form, draft).await;
    }
    let resident = may(visitor.resident.as_ref(), Action::RegisterOrganisation)?;
    // Making keys takes a while; nobody else should wait for it.
    let keys = mailroom::fresh_keys(&house).await?;
    let mut tx = house.write().await?;
    let id = id_of_form(form.text("id"), house.now());
    let path = format!("/organisaties/{id}");
    // The form that lies open may be sent twice, and its id may be made up: what is there already
    // is not theirs because of that.
    if store::find(&mut tx, &id).await?.is_none() {
        publish(&house, &mut tx, id.clone(), draft, keys).await?;
        writers::join(&house, &mut tx, &id, &resident.id).await?;
        if let Some(own) = store::find(&mut tx, &id).await? {
            judged::look(&house, &mut tx, Some(resident), (None, &own)).await?;
        }
    }
    store_links::forget_waiting(&mut tx, &secret_hash(form.text(KEPT))).await?;
    tx.commit().await?;
    Ok(see_other_saying(&path, "organisations-flash-registered"))
}

/// Keeps the form of who is not signed in, and sends them a code.
async fn keep_and_ask(house: &House, visitor: &Visitor, form: &Filled) -> Answer {
    let secret = new_secret();
    let until = house.now().plus(retention::DRAFT);
    let mut tx = house.write().await?;
    store_links::keep_waiting(&mut tx, &secret_hash(&secret), &packed(form), until).await?;
    tx.commit().await?;
    let back = format!("/organisaties/meedoen/{secret}");
    let email = form.text(OWN_EMAIL).to_lowercase();
    residents::ask_code_first(house, visitor, &email, &back).await
}

/// `GET /organisaties/meedoen/{secret}`: where one comes back with the code.
pub async fn come_back(
    State(house): State<House>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RegisterOrganisation)?;
    let mut tx = house.read().await?;
    let kept = store_links::waiting(&mut tx, &secret_hash(&secret), house.now()).await?;
    drop(tx);
    let mut form = unpacked(&kept.ok_or(Oops::NotFound)?);
    form.put(KEPT, secret);
    match Draft::read(&form) {
        Ok(draft) => look(&house, &visitor, &form, draft).await,
        Err(problems) => tell(&house, &visitor, &form, &problems).await,
    }
}

async fn look(house: &House, visitor: &Visitor, form: &Filled, draft: Draft) -> Answer {
    let frame = frame(house, visitor).await?;
    let mut tx = house.read().await?;
    let same = store::with_name(&mut tx, &search::folded(&draft.name)).await?;
    drop(tx);
    let names =
        Names { id: String::new(), uri: String::new(), url: String::new(), handle: String::new() };
    let mut hidden = travelling(form);
    hidden.extend(form.all(KEPT).map(|secret| (KEPT, secret)));
    show(&Look {
        frame: &frame,
        organisation: &Organisation::new(draft, names, house.now()),
        hidden,
        same: same.map(|id| format!("/organisaties/{id}")).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_waits_comes_back_as_it_was() {
        let mut form = Filled::with(vec![
            ("name", "Koor & co".to_owned()),
            ("theme", "muziek".to_owned()),
            ("theme", "ontmoeten".to_owned()),
        ]);
        form.put("own_email", "joke@buren.example");
        let back = unpacked(&packed(&form));
        assert_eq!(back.text("name"), "Koor & co");
        assert_eq!(back.all("theme").count(), 2);
        assert_eq!(back.text("own_email"), "", "the address of a person is not kept with it");
    }

    #[test]
    fn nothing_but_the_fields_of_the_form_comes_back() {
        let back = unpacked("name=Koor&picture=0123&stap=versturen");
        assert_eq!((back.text("name"), back.text("picture"), back.text("stap")), ("Koor", "", ""));
    }
}
