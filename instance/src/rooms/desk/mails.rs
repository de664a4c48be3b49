//! Mail that did not arrive, for who runs the house; and in the demo the mails themselves.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use serde::Deserialize;

use super::pages::frame;
use crate::kit::House;
use crate::kit::form::Filled;
use crate::kit::id::is_id;
use crate::kit::mail::{self, Kind, Stuck, Tray, Trouble};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, typed};
use crate::kit::time::DAY;
use crate::kit::visitor::Visitor;

/// How many addresses one page shows.
const PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "rooms/desk/mail.html")]
struct PostPage<'a> {
    frame: &'a Frame,
    troubles: &'a [Trouble],
    stuck: &'a Stuck,
    has_server: bool,
    next: String,
}

impl PostPage<'_> {
    /// What is wrong, in plain words.
    fn reason(&self, kind: Kind) -> String {
        self.frame.w.say(match kind {
            Kind::Unknown => "desk-mail-unknown",
            Kind::Full => "desk-mail-full",
            Kind::Refused => "desk-mail-refused",
            Kind::Other => "desk-mail-other",
        })
    }

    /// What somebody can do about it.
    fn next_step(&self, kind: Kind) -> String {
        self.frame.w.say(match kind {
            Kind::Unknown => "desk-mail-unknown-next",
            Kind::Full => "desk-mail-full-next",
            Kind::Refused => "desk-mail-refused-next",
            Kind::Other => "desk-mail-other-next",
        })
    }
}

/// Which page of addresses is asked for.
#[derive(Debug, Default, Deserialize)]
pub struct After {
    na: Option<String>,
}

/// The page with mail that did not arrive.
pub async fn post_page(
    State(house): State<House>,
    visitor: Visitor,
    Query(After { na }): Query<After>,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let before = na.as_deref().filter(|id| is_id(id));
    let mut tx = house.read().await?;
    let mut troubles = mail::troubles(&mut tx, before, PAGE + 1).await?;
    let stuck = mail::stuck(&mut tx, house.now().plus(-7 * DAY)).await?;
    drop(tx);
    let shown = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let has_more = troubles.len() > shown;
    troubles.truncate(shown);
    let last = troubles.last().filter(|_| has_more);
    let next = last.map(|trouble| format!("/beheer/post?na={}", trouble.id)).unwrap_or_default();
    let frame = frame(&house, &visitor, "desk-mail").await?;
    let has_server = house.config.smtp.is_some() || house.config.development;
    show(&PostPage { frame: &frame, troubles: &troubles, stuck: &stuck, has_server, next })
}

/// Forgets that an address gave trouble, so that mail goes there again.
pub async fn try_again(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    if !mail::try_again(&mut tx, house.now(), form.text("id")).await? {
        return Err(Oops::NotFound);
    }
    tx.commit().await?;
    Ok(see_other_saying("/beheer/post", "desk-flash-mail-again"))
}

#[derive(Template)]
#[template(path = "rooms/desk/tray.html")]
struct TrayPage<'a> {
    frame: &'a Frame,
    mails: &'a [Tray],
}

/// The mails of the demo, for everybody to read: outside the demo this page does not exist.
pub async fn mail_tray(State(house): State<House>, visitor: Visitor) -> Answer {
    only_in_demo(&house)?;
    let mut tx = house.read().await?;
    let mails = mail::tray(&mut tx).await?;
    drop(tx);
    let title = visitor.lang.say("desk-tray");
    let frame = Frame::new(&house, &visitor, "residents", &title).await?;
    show(&TrayPage { frame: &frame, mails: &mails })
}

/// A mail of the demo as a mail program shows it.
pub async fn mail_in_tray(State(house): State<House>, Path(id): Path<String>) -> Answer {
    only_in_demo(&house)?;
    let mut tx = house.read().await?;
    let html = mail::in_tray(&mut tx, &id).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    let mut answer = typed("text/html; charset=utf-8", html);
    // A mail carries its own styles. In the box it gets no script, no form and nothing from elsewhere.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
                  form-action 'none'; frame-ancestors 'none'; \
                  sandbox allow-popups allow-top-navigation-by-user-activation";
    answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    Ok(answer)
}

fn only_in_demo(house: &House) -> Result<(), Oops> {
    if house.config.demo { Ok(()) } else { Err(Oops::NotFound) }
}
