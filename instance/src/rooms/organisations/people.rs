//! The screens of who writes for an organisation: invite, remove, stop, and whom one can ask.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::{get, post};

use super::links::{self, For};
use super::organisation::{self, Organisation};
use super::store_links::{self, Kind, Link};
use super::store_writers::{self, Contact, Writer};
use super::writers::{self, ToWriters, own};
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::text::one_line;
use crate::kit::typed;
use crate::kit::visitor::Visitor;
use crate::rooms::residents;

/// The most characters of a name or of what somebody does.
const MOST_LINE: usize = 60;

/// The addresses of these screens.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/organisaties/{id}/mensen", get(people).post(invite))
        .route("/organisaties/{id}/mensen/contact", post(set_contact))
        .route("/organisaties/{id}/mensen/stoppen", get(ask_stop).post(stop))
        .route("/organisaties/{id}/mensen/{resident}/weg", post(remove))
        .route("/organisaties/{id}/uitnodiging/{link}/weg", post(withdraw))
}

#[derive(Template)]
#[template(path = "rooms/organisations/people.html")]
struct People<'a> {
    frame: &'a Frame,
    organisation: &'a Organisation,
    writers: &'a [Writer],
    links: &'a [Link],
    form: &'a Filled,
    problems: &'a Problems,
    /// Whether the reader writes for it; who corrects for the house may only look after it.
    is_writer: bool,
    /// The id of the reader.
    reader: &'a str,
}

impl People<'_> {
    fn trail(&self) -> Vec<(String, String)> {
        trail(self.frame, self.organisation)
    }

    /// Where one says that one stops.
    fn stop_path(&self) -> String {
        format!("{}/mensen/stoppen", self.organisation.path())
    }
}

/// The way back from a screen of one organisation.
pub(super) fn trail(frame: &Frame, own: &Organisation) -> Vec<(String, String)> {
    let list = ("/organisaties".to_owned(), frame.w.say("organisations-title"));
    vec![list, (own.path(), own.name.clone())]
}

fn reader(visitor: &Visitor) -> &str {
    visitor.resident.as_ref().map_or("", |resident| &resident.id)
}

/// `GET /organisaties/{id}/mensen`
async fn people(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    show_people(&house, &visitor, &id, None, &Problems::none()).await
}

/// Shows the page: as it is kept, or with what is wrong with a form that was sent.
async fn show_people(
    house: &House,
    visitor: &Visitor,
    id: &str,
    sent: Option<Filled>,
    problems: &Problems,
) -> Answer {
    let mut tx = house.read().await?;
    let organisation = own(&mut tx, visitor, id).await?;
    let writers = store_writers::writers(&mut tx, id).await?;
    let links = store_links::of_organisation(&mut tx, id, house.now()).await?;
    let contacts = store_writers::contacts(&mut tx, id).await?;
    drop(tx);
    let reader = reader(visitor);
    let kept = filled(contacts.iter().find(|contact| contact.resident_id == reader), visitor);
    let form = match sent {
        // There are two forms on the page: the other one stays as it is kept.
        Some(sent) if sent.ticked("do") => {
            let mut form = kept;
            form.put("invited", sent.text("invited"));
            form
        }
        Some(sent) => sent,
        None => kept,
    };
    let title = visitor.lang.say("organisations-people");
    let frame = Frame::new(house, visitor, "organisations", &title).await?;
    let page = People {
        frame: &frame,
        organisation: &organisation,
        writers: &writers,
        links: &links,
        form: &form,
        problems,
        is_writer: writers.iter().any(|writer| writer.resident_id == reader),
        reader,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// The form about oneself, with what was kept, or with one's first name.
fn filled(known: Option<&Contact>, visitor: &Visitor) -> Filled {
    let Some(contact) = known else {
        let name = visitor.resident.as_ref().map(|resident| resident.name.clone());
        return Filled::with(vec![("contact_name", name.unwrap_or_default())]);
    };
    Filled::with(vec![
        ("contact_name", contact.name.clone()),
        ("duty", contact.duty.clone()),
        ("phone", contact.phone.clone()),
        ("email", contact.email.clone()),
        ("agreed", "ja".to_owned()),
    ])
}

/// Reads the address of whom somebody invites.
fn read_invited(form: &Filled) -> Result<String, Problems> {
    let email = form.text("invited").to_lowercase();
    if residents::is_email(&email) {
        return Ok(email);
    }
    let mut problems = Problems::none();
    problems.add("invited", "organisations-invited-unclear");
    Err(problems)
}

/// `POST /organisaties/{id}/mensen`
async fn invite(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let email = match read_invited(&form) {
        Ok(email) => email,
        Err(problems) => return show_people(&house, &visitor, &id, Some(form), &problems).await,
    };
    send_invitation(&house, &visitor, &id, (&email, "")).await?;
    Ok(see_other_saying(&format!("/organisaties/{id}/mensen"), "organisations-flash-invited"))
}

/// Mails an invitation in the name of the visitor, who stops when it is used if `succeeds` is them.
async fn send_invitation(
    house: &House,
    visitor: &Visitor,
    id: &str,
    (email, succeeds): (&str, &str),
) -> Result<(), Oops> {
    let mut tx = house.write().await?;
    let organisation = own(&mut tx, visitor, id).await?;
    // One account does not mail strangers without end, nor is one stranger mailed so.
    house.limits.threads.count(reader(visitor))?;
    house.limits.mails.count(email)?;
    let name = visitor.resident.as_ref().map_or("", |resident| resident.name.as_str());
    let by = (reader(visitor), name);
    let wanted = For { kind: Kind::Invitation, email, by, succeeds };
    links::send(house, &mut tx, &organisation, wanted).await?;
    tx.commit().await?;
    Ok(())
}

/// `POST /organisaties/{id}/uitnodiging/{link}/weg`
async fn withdraw(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, link)): Path<(String, String)>,
) -> Answer {
    let mut tx = house.write().await?;
    own(&mut tx, &visitor, &id).await?;
    store_links::take(&mut tx, &id, &link).await?;
    tx.commit().await?;
    Ok(see_other_saying(&format!("/organisaties/{id}/mensen"), "organisations-flash-withdrawn"))
}

/// `POST /organisaties/{id}/mensen/{resident}/weg`: who is taken off is told so.
async fn remove(
    State(house): State<House>,
    visitor: Visitor,
    Path((id, resident)): Path<(String, String)>,
) -> Answer {
    let mut tx = house.write().await?;
    let organisation = own(&mut tx, &visitor, &id).await?;
    if resident == reader(&visitor) || !store_writers::is_writer(&mut tx, &id, &resident).await? {
        return Err(Oops::Forbidden);
    }
    writers::part(&house, &mut tx, &id, &resident).await?;
    let said = ToWriters {
        subject: "organisations-mail-parted-subject",
        text: "organisations-mail-parted-text",
        words: "",
    };
    writers::tell_one(&house, &mut tx, &organisation, (&said, &resident)).await?;
    tx.commit().await?;
    Ok(see_other_saying(&format!("/organisaties/{id}/mensen"), "organisations-flash-parted"))
}

/// Reads what somebody wants to be shown of themselves; `None` when they do not want to be.
fn read_contact(form: &Filled, house: &House, reader: &str) -> Result<Option<Contact>, Problems> {
    if !form.ticked("agreed") {
        return Ok(None);
    }
    let mut problems = Problems::none();
    let name = one_line(form.text("contact_name"), MOST_LINE);
    if name.is_empty() {
        problems.add("contact_name", "organisations-contact-name-empty");
    }
    let phone = organisation::phone(form, &mut problems);
    let email = typed::email(form.text("email"));
    if email.is_none() && form.ticked("email") {
        problems.add("email", "organisations-email-unclear");
    }
    let contact = Contact {
        resident_id: reader.to_owned(),
        name,
        duty: one_line(form.text("duty"), MOST_LINE),
        phone,
        email: email.unwrap_or_default(),
        agreed_at: house.now(),
    };
    if problems.is_empty() { Ok(Some(contact)) } else { Err(problems) }
}

/// `POST /organisaties/{id}/mensen/contact`: everybody says it for themselves only.
async fn set_contact(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let contact = match read_contact(&form, &house, reader(&visitor)) {
        Ok(contact) => contact,
        Err(problems) => return show_people(&house, &visitor, &id, Some(form), &problems).await,
    };
    let mut tx = house.write().await?;
    if !store_writers::is_writer(&mut tx, &id, reader(&visitor)).await? {
        return Err(Oops::Forbidden);
    }
    let flash = if let Some(contact) = &contact {
        store_writers::keep_contact(&mut tx, &id, contact).await?;
        "organisations-flash-contact"
    } else {
        store_writers::remove_contact(&mut tx, &id, reader(&visitor)).await?;
        "organisations-flash-no-contact"
    };
    tx.commit().await?;
    Ok(see_other_saying(&format!("/organisaties/{id}"), flash))
}

#[derive(Template)]
#[template(path = "rooms/organisations/stop.html")]
struct Stop<'a> {
    frame: &'a Frame,
    organisation: &'a Organisation,
    is_last: bool,
    form: &'a Filled,
    problems: &'a Problems,
}

impl Stop<'_> {
    fn trail(&self) -> Vec<(String, String)> {
        trail(self.frame, self.organisation)
    }

    /// Where everybody stands who writes for it.
    fn people_path(&self) -> String {
        format!("{}/mensen", self.organisation.path())
    }
}

/// `GET /organisaties/{id}/mensen/stoppen`
async fn ask_stop(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    show_stop(&house, &visitor, &id, (&Filled::default(), &Problems::none())).await
}

async fn show_stop(
    house: &House,
    visitor: &Visitor,
    id: &str,
    (form, problems): (&Filled, &Problems),
) -> Answer {
    let mut tx = house.read().await?;
    let organisation = own(&mut tx, visitor, id).await?;
    let writers = store_writers::writers(&mut tx, id).await?;
    drop(tx);
    let reader = reader(visitor);
    if !writers.iter().any(|writer| writer.resident_id == reader) {
        return Err(Oops::Forbidden);
    }
    let title = visitor.lang.say("organisations-stop-title");
    let frame = Frame::new(house, visitor, "organisations", &title).await?;
    let (organisation, is_last) = (&organisation, writers.len() < 2);
    let page = Stop { frame: &frame, organisation, is_last, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /organisaties/{id}/mensen/stoppen`: the last one can name somebody, and then stops as soon
/// as that person says yes; or stops at once, and then the desk is told.
async fn stop(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    if form.text("do") == "doorgeven" {
        let email = match read_invited(&form) {
            Ok(email) => email,
            Err(problems) => return show_stop(&house, &visitor, &id, (&form, &problems)).await,
        };
        send_invitation(&house, &visitor, &id, (&email, reader(&visitor))).await?;
        let path = format!("/organisaties/{id}/mensen");
        return Ok(see_other_saying(&path, "organisations-flash-passed-on"));
    }
    let mut tx = house.write().await?;
    if !store_writers::is_writer(&mut tx, &id, reader(&visitor)).await? {
        return Err(Oops::Forbidden);
    }
    writers::part(&house, &mut tx, &id, reader(&visitor)).await?;
    tx.commit().await?;
    Ok(see_other_saying(&format!("/organisaties/{id}"), "organisations-flash-stopped"))
}
