//! "Is this yours?": for an organisation that nobody writes for. The link goes to the address that
//! is known of it; whoever cannot read that mail tells the desk who they are.

use askama::Template;
use axum::extract::{Path, State};

use super::organisation::{self, Organisation};
use super::people::trail;
use super::store_links::{self, Claim};
use super::{links, store, store_writers};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::text::{one_line, several_lines};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, mail};
use crate::rooms::residents;

/// The most characters of a name.
const MOST_NAME: usize = 60;
/// The most characters of what somebody says about it.
const MOST_REASON: usize = 600;

#[derive(Template)]
#[template(path = "rooms/organisations/claim.html")]
struct ClaimPage<'a> {
    frame: &'a Frame,
    organisation: &'a Organisation,
    /// The address that is known of it, mostly hidden; empty when none is.
    known: String,
    form: &'a Filled,
    problems: &'a Problems,
}

impl ClaimPage<'_> {
    fn trail(&self) -> Vec<(String, String)> {
        trail(self.frame, self.organisation)
    }
}

/// An organisation of this house that nobody writes for.
async fn free(tx: &mut Tx, id: &str) -> Result<Organisation, Oops> {
    let found = store::find(tx, id).await?.filter(|own| own.site.is_none());
    let found = found.ok_or(Oops::NotFound)?;
    if store_writers::has_writers(tx, id).await? { Err(Oops::Forbidden) } else { Ok(found) }
}

/// `GET /organisaties/{id}/van-ons`
pub async fn ask(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let resident = visitor.resident.as_ref();
    let form = Filled::with(vec![
        ("id", new_id(house.now())),
        ("claim_name", resident.map(|own| own.name.clone()).unwrap_or_default()),
    ]);
    show_claim(&house, &visitor, &id, (&form, &Problems::none())).await
}

async fn show_claim(
    house: &House,
    visitor: &Visitor,
    id: &str,
    (form, problems): (&Filled, &Problems),
) -> Answer {
    let mut tx = house.read().await?;
    let organisation = free(&mut tx, id).await?;
    drop(tx);
    let title = visitor.lang.say("organisations-claim-title");
    let frame = Frame::new(house, visitor, "organisations", &title).await?;
    let email = organisation.email.as_str();
    let known = if email.is_empty() { String::new() } else { mail::masked(email) };
    let page = ClaimPage { frame: &frame, organisation: &organisation, known, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// Reads who says so, and how they can be reached.
fn read(form: &Filled, id: &str, house: &House) -> Result<Claim, Problems> {
    let mut problems = Problems::none();
    let name = one_line(form.text("claim_name"), MOST_NAME);
    if name.is_empty() {
        problems.add("claim_name", "organisations-claim-name-empty");
    }
    let email = form.text("claim_email").to_lowercase();
    if !residents::is_email(&email) {
        problems.add("claim_email", "organisations-own-email-unclear");
    }
    let phone = organisation::phone(form, &mut problems);
    let reason = several_lines(form.text("reason"), MOST_REASON);
    if reason.is_empty() {
        problems.add("reason", "organisations-claim-reason-empty");
    }
    let id_of_claim = id_of_form(form.text("id"), house.now());
    let organisation_id = id.to_owned();
    let created_at = house.now();
    let claim = Claim { id: id_of_claim, organisation_id, name, email, phone, reason, created_at };
    if problems.is_empty() { Ok(claim) } else { Err(problems) }
}

/// `POST /organisaties/{id}/van-ons`
pub async fn send(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    house.limits.letters.count(&visitor.address)?;
    if form.text("do") == "link" {
        let mut tx = house.write().await?;
        let organisation = free(&mut tx, &id).await?;
        house.limits.mails.count(&organisation.email)?;
        if !links::ask_whose(&house, &mut tx, &organisation.id).await? {
            return Err(Oops::NotFound);
        }
        tx.commit().await?;
        return Ok(see_other_saying(&organisation.path(), "organisations-flash-link-sent"));
    }
    let claim = match read(&form, &id, &house) {
        Ok(claim) => claim,
        Err(problems) => return show_claim(&house, &visitor, &id, (&form, &problems)).await,
    };
    let mut tx = house.write().await?;
    let organisation = free(&mut tx, &id).await?;
    store_links::keep_claim(&mut tx, &claim).await?;
    tx.commit().await?;
    Ok(see_other_saying(&organisation.path(), "organisations-flash-claimed"))
}
