//! Links that are mailed: an invitation to write for an organisation, and the question whether one
//! is yours.
//!
//! The link is the key: whoever has it reads the mail of that address. It works once, and not for
//! ever. A link about an organisation goes to the address that is known of it or that the desk
//! looked at, never to one that a visitor just typed.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::organisation::Organisation;
use super::store_links::{self, Kind, Link};
use super::{store, writers};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{new_id, new_secret, secret_hash};
use crate::kit::mail::{self, Mail};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, html, see_other, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, retention};
use crate::rooms::residents::{self, Arrival};

/// How long a link works.
const LASTS: i64 = retention::ORGANISATION_LINK;

/// For whom a link is made.
#[derive(Debug, Clone, Copy)]
pub struct For<'a> {
    /// What it is for.
    pub kind: Kind,
    /// The address that it goes to.
    pub email: &'a str,
    /// Who asks: id and first name; both empty for the house.
    pub by: (&'a str, &'a str),
    /// Who stops when it is used; empty for nobody.
    pub succeeds: &'a str,
}

/// Makes a link, in the place of an older one to the same address, and mails it.
pub async fn send(
    house: &House,
    tx: &mut Tx,
    own: &Organisation,
    wanted: For<'_>,
) -> anyhow::Result<()> {
    let (now, secret) = (house.now(), new_secret());
    store_links::take_of_email(tx, &own.id, wanted.email).await?;
    let link = Link {
        id: new_id(now),
        organisation_id: own.id.clone(),
        kind: wanted.kind,
        email: wanted.email.to_owned(),
        invited_by: wanted.by.0.to_owned(),
        succeeds: wanted.succeeds.to_owned(),
        created_at: now,
        expires_at: now.plus(LASTS),
    };
    store_links::keep(tx, &link, &secret_hash(&secret)).await?;
    let settings = house.settings().await?;
    // Who gets it may have no account, and then we do not know their language.
    let lang = settings.language;
    let page = house.url(&format!("/organisaties/link/{secret}"));
    let day = house.dates(lang).day(link.expires_at);
    let values = [
        ("organisation", own.name.as_str()),
        ("house", settings.name.as_str()),
        ("name", wanted.by.1),
        ("page", page.as_str()),
        ("day", day.as_str()),
    ];
    let (subject, text) = match wanted.kind {
        Kind::Invitation => {
            ("organisations-mail-invitation-subject", "organisations-mail-invitation-text")
        }
        Kind::Claim => ("organisations-mail-claim-subject", "organisations-mail-claim-text"),
    };
    let mail = Mail::new(wanted.email, lang.fill(subject, &values), lang.fill(text, &values))
        .because(lang.fill("organisations-mail-link-why", &values))
        .until(link.expires_at);
    let mail = if wanted.by.0.is_empty() { mail } else { mail.naming(wanted.by.0) };
    mail::post(tx, now, &mail).await
}

/// Mails the question "is this yours?" to the address that is known of an organisation. False when
/// none is known. Also for what was imported.
pub async fn ask_whose(house: &House, tx: &mut Tx, id: &str) -> anyhow::Result<bool> {
    let found = store::find(tx, id).await?;
    let Some(own) = found.filter(|own| !own.email.is_empty() && own.site.is_none()) else {
        return Ok(false);
    };
    let wanted = For { kind: Kind::Claim, email: &own.email, by: ("", ""), succeeds: "" };
    send(house, tx, &own, wanted).await?;
    Ok(true)
}

#[derive(Template)]
#[template(path = "rooms/organisations/link.html")]
struct LinkPage<'a> {
    frame: &'a Frame,
    action: &'a str,
    link: &'a Link,
    organisation: &'a Organisation,
    /// Whether the address of the link has an account already.
    is_known: bool,
    form: &'a Filled,
    problems: &'a Problems,
}

#[derive(Template)]
#[template(path = "rooms/organisations/link_over.html")]
struct LinkOver<'a> {
    frame: &'a Frame,
}

/// A link that was used, withdrawn, too old, or never was: the same page for all.
async fn over(house: &House, visitor: &Visitor) -> Answer {
    let title = visitor.lang.say("organisations-link-over");
    let frame = Frame::new(house, visitor, "organisations", &title).await?;
    Ok((StatusCode::GONE, html(&LinkOver { frame: &frame })?).into_response())
}

/// The link with this secret and its organisation, while both are there.
async fn look(
    house: &House,
    tx: &mut Tx,
    secret: &str,
) -> sqlx::Result<Option<(Link, Organisation)>> {
    let Some(link) = store_links::of_secret(tx, &secret_hash(secret), house.now()).await? else {
        return Ok(None);
    };
    let organisation = store::find(tx, &link.organisation_id).await?;
    Ok(organisation.map(|organisation| (link, organisation)))
}

/// `GET /organisaties/link/{secret}`: programs that check mail open links too, so looking uses
/// nothing up.
pub async fn open(
    State(house): State<House>,
    visitor: Visitor,
    Path(secret): Path<String>,
) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let mut tx = house.read().await?;
    let Some((link, organisation)) = look(&house, &mut tx, &secret).await? else {
        drop(tx);
        return over(&house, &visitor).await;
    };
    let is_known = residents::by_email(&mut tx, &link.email).await?.is_some();
    drop(tx);
    let frame = frame(&house, &visitor, &organisation).await?;
    show(&LinkPage {
        frame: &frame,
        action: &visitor.path,
        link: &link,
        organisation: &organisation,
        is_known,
        form: &Filled::default(),
        problems: &Problems::none(),
    })
}

async fn frame(house: &House, visitor: &Visitor, own: &Organisation) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "organisations", &own.name).await
}

/// `POST /organisaties/link/{secret}`: whoever is signed in writes for it from now on. Whoever has
/// no account gets one, since the link came to their address; whoever has one signs in first.
pub async fn follow(
    State(house): State<House>,
    visitor: Visitor,
    Path(secret): Path<String>,
    form: Filled,
) -> Answer {
    house.limits.tries.count(&visitor.address)?;
    let mut tx = house.write().await?;
    let Some((link, organisation)) = look(&house, &mut tx, &secret).await? else {
        drop(tx);
        return over(&house, &visitor).await;
    };
    let mut session = None;
    let resident = match &visitor.resident {
        Some(resident) => resident.id.clone(),
        None if residents::by_email(&mut tx, &link.email).await?.is_some() => {
            drop(tx);
            let frame = frame(&house, &visitor, &organisation).await?;
            return Ok(see_other(&frame.sign_in()));
        }
        None if !form.ticked("of_age") => {
            drop(tx);
            return ask_age(&house, &visitor, (&link, &organisation), &form).await;
        }
        None => {
            let arrival = Arrival::of(&visitor);
            let new = (link.email.as_str(), form.text("name"));
            let member = residents::newcomer(&house, &mut tx, new, &arrival).await?;
            session =
                Some(residents::sign_in_directly(&house, &mut tx, &member.id, &arrival).await?);
            member.id
        }
    };
    if !take(&house, &mut tx, &link, &resident).await? {
        drop(tx);
        return over(&house, &visitor).await;
    }
    tx.commit().await?;
    Ok(welcome(&house, &organisation, session.as_deref()))
}

/// Uses a link up. False when somebody else was first.
async fn take(house: &House, tx: &mut Tx, link: &Link, resident: &str) -> anyhow::Result<bool> {
    if !store_links::take(tx, &link.organisation_id, &link.id).await? {
        return Ok(false);
    }
    mail::arrived(tx, house.now(), &link.email).await?;
    writers::join(house, tx, &link.organisation_id, resident).await?;
    if !link.succeeds.is_empty() && link.succeeds != resident {
        writers::part(house, tx, &link.organisation_id, &link.succeeds).await?;
    }
    Ok(true)
}

fn welcome(house: &House, own: &Organisation, session: Option<&str>) -> Response {
    let mut answer = see_other_saying(&own.path(), "organisations-flash-joined");
    if let Some(secret) = session {
        residents::enter(house, &mut answer, secret);
    }
    answer
}

async fn ask_age(
    house: &House,
    visitor: &Visitor,
    (link, organisation): (&Link, &Organisation),
    form: &Filled,
) -> Answer {
    let mut problems = Problems::none();
    problems.add("of_age", "residents-of-age-needed");
    let frame = frame(house, visitor, organisation).await?;
    let (action, problems) = (visitor.path.as_str(), &problems);
    let page =
        LinkPage { frame: &frame, action, link, organisation, is_known: false, form, problems };
    show_wrong(&page)
}
