//! The pages that a mail leads to: saying yes, changing what one gets, and ending it. Who has the
//! link of a mail needs no account.

use askama::Template;
use axum::extract::{Path, State};

use super::choice::{Choice, Part};
use super::pages::{Said, frame};
use super::{links, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, mail};

#[derive(Template)]
#[template(path = "rooms/digest/confirm.html")]
struct AskConfirm<'a> {
    frame: &'a Frame,
    email: &'a str,
}

/// `GET /buurtkrant/weekbericht/ja/{token}`: asks once more, because programs that look for viruses
/// follow links too.
pub async fn ask_confirm(
    State(house): State<House>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Answer {
    let choice = links::read_confirm(&house, &token).ok_or(Oops::Gone)?;
    let frame = frame(&house, &visitor, "digest-confirm-title").await?;
    show(&AskConfirm { frame: &frame, email: &choice.email })
}

/// `POST /buurtkrant/weekbericht/ja/{token}`
pub async fn confirm(State(house): State<House>, Path(token): Path<String>) -> Answer {
    let choice = links::read_confirm(&house, &token).ok_or(Oops::Gone)?;
    let mut tx = house.write().await?;
    let id = store::confirm(&mut tx, &choice, house.now()).await?;
    // Mail to this address arrives: whoever followed the link shows it.
    mail::arrived(&mut tx, house.now(), &choice.email).await?;
    tx.commit().await?;
    let own = links::token(&house, &id)?;
    Ok(see_other_saying(&links::mine(&own), "digest-flash-confirmed"))
}

#[derive(Template)]
#[template(path = "rooms/digest/mine.html")]
struct Mine<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// The address as others may see it.
    email: String,
    token: &'a str,
    parts: Vec<Part>,
    langs: [Lang; 6],
}

/// Whose token this is, if they still get it.
async fn reader(house: &House, token: &str) -> Result<Option<store::Subscriber>, Oops> {
    let id = links::subscriber(house, token).ok_or(Oops::NotFound)?;
    let mut tx = house.read().await?;
    Ok(store::find(&mut tx, &id).await?)
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    (reader, token): (&store::Subscriber, &str),
    (form, problems): (&Filled, &Problems),
) -> Answer {
    let frame = frame(house, visitor, "digest-mine-title").await?;
    let page = Mine {
        frame: &frame,
        form,
        problems,
        email: mail::masked(&reader.email),
        token,
        parts: Part::here(&frame.settings),
        langs: Lang::ALL,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /buurtkrant/weekbericht/mijn/{token}`
pub async fn open(
    State(house): State<House>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Answer {
    let Some(reader) = reader(&house, &token).await? else { return over(&house, &visitor).await };
    let choice =
        Choice { email: String::new(), lang: reader.lang.clone(), parts: reader.parts.clone() };
    ask(&house, &visitor, (&reader, &token), (&choice.fill(), &Problems::none())).await
}

/// `POST /buurtkrant/weekbericht/mijn/{token}`
pub async fn change(
    State(house): State<House>,
    visitor: Visitor,
    Path(token): Path<String>,
    form: Filled,
) -> Answer {
    let Some(reader) = reader(&house, &token).await? else { return over(&house, &visitor).await };
    let mut problems = Problems::none();
    let choice = Choice::read_wishes(&form, &mut problems);
    if !problems.is_empty() {
        return ask(&house, &visitor, (&reader, &token), (&form, &problems)).await;
    }
    let mut tx = house.write().await?;
    store::change(&mut tx, &reader.id, &choice).await?;
    tx.commit().await?;
    Ok(see_other_saying(&links::mine(&token), "digest-flash-changed"))
}

#[derive(Template)]
#[template(path = "rooms/digest/stop.html")]
struct AskStop<'a> {
    frame: &'a Frame,
    token: &'a str,
    email: String,
}

/// `GET /buurtkrant/weekbericht/stop/{token}`: a page with a button, because programs that look for
/// viruses follow links too.
pub async fn ask_stop(
    State(house): State<House>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Answer {
    let Some(reader) = reader(&house, &token).await? else { return over(&house, &visitor).await };
    let frame = frame(&house, &visitor, "digest-stop-title").await?;
    show(&AskStop { frame: &frame, token: &token, email: mail::masked(&reader.email) })
}

/// `POST /buurtkrant/weekbericht/stop/{token}`: by the button, or by a mail program that says
/// `List-Unsubscribe=One-Click` (RFC 8058). It answers without sending anybody on, and as often as
/// somebody asks.
pub async fn stop(
    State(house): State<House>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Answer {
    let id = links::subscriber(&house, &token).ok_or(Oops::NotFound)?;
    let mut tx = house.write().await?;
    store::remove(&mut tx, &id).await?;
    tx.commit().await?;
    over(&house, &visitor).await
}

/// Says that nothing comes any more.
async fn over(house: &House, visitor: &Visitor) -> Answer {
    let frame = frame(house, visitor, "digest-stopped-title").await?;
    show(&Said { frame: &frame, lines: vec![visitor.lang.say("digest-stopped-line")] })
}
