//! Asking for the weekly mail without an account, and the week on one sheet for the door.

use askama::Template;
use axum::extract::State;

use super::choice::{Choice, Part, Parts};
use super::mails;
use super::week::{Section, Week};
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, mail, qr};
use crate::rooms::residents;

/// Where the answer to the form is.
const ASKED: &str = "/buurtkrant/weekbericht/gevraagd";

/// A frame for a page of this room; `word` is the key of its title.
pub async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "news", &visitor.lang.say(word)).await
}

/// The way back from a page of this room: the newspaper, or the front door when that is off.
pub fn way_back(frame: &Frame) -> &'static str {
    if frame.has_room("news") { "/buurtkrant" } else { "/" }
}

/// The rooms above a page of this room: address and name of each.
pub fn trail(frame: &Frame) -> Vec<(String, String)> {
    let name = if frame.has_room("news") { frame.w.say("news-title") } else { frame.home() };
    vec![(way_back(frame).to_owned(), name)]
}

#[derive(Template)]
#[template(path = "rooms/digest/ask.html")]
struct Ask<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    parts: Vec<Part>,
    langs: [Lang; 6],
    can_edit: bool,
}

async fn ask(house: &House, visitor: &Visitor, form: &Filled, problems: &Problems) -> Answer {
    let frame = frame(house, visitor, "news-weekly").await?;
    let page = Ask {
        frame: &frame,
        form,
        problems,
        parts: Part::here(&frame.settings),
        langs: Lang::ALL,
        can_edit: can(visitor.resident.as_ref(), Action::WriteNews),
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /buurtkrant/weekbericht`
pub async fn begin(State(house): State<House>, visitor: Visitor) -> Answer {
    let email = match &visitor.resident {
        Some(resident) => {
            let mut tx = house.read().await?;
            residents::member(&mut tx, &resident.id).await?.map(|member| member.email)
        }
        None => None,
    };
    let choice = Choice {
        email: email.unwrap_or_default(),
        lang: visitor.lang.code().to_owned(),
        parts: Parts::all(),
    };
    ask(&house, &visitor, &choice.fill(), &Problems::none()).await
}

/// `POST /buurtkrant/weekbericht`: nothing is kept until the link in the mail is followed, and the
/// answer is the same for an address that gets it already.
pub async fn ask_for_it(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let choice = match Choice::read(&form) {
        Ok(choice) => choice,
        Err(problems) => return ask(&house, &visitor, &form, &problems).await,
    };
    if house.limits.letters.count(&visitor.address).is_err() {
        let mut problems = Problems::none();
        problems.add("email", "digest-too-many");
        return ask(&house, &visitor, &form, &problems).await;
    }
    // Whoever types the address of somebody else must not be able to fill their mailbox.
    if house.limits.mails.count(&format!("{} weekbericht", choice.email)).is_ok() {
        let settings = house.settings().await?;
        let question = mails::question(&house, &settings, &choice)?;
        let mut tx = house.write().await?;
        mail::post(&mut tx, house.now(), &question).await?;
        tx.commit().await?;
    }
    Ok(see_other(ASKED))
}

#[derive(Template)]
#[template(path = "rooms/digest/said.html")]
pub struct Said<'a> {
    pub frame: &'a Frame,
    /// What happened, and what comes now.
    pub lines: Vec<String>,
}

/// `GET /buurtkrant/weekbericht/gevraagd`
pub async fn asked(State(house): State<House>, visitor: Visitor) -> Answer {
    let frame = frame(&house, &visitor, "digest-asked-title").await?;
    let lines = ["digest-asked-line", "digest-asked-spam"].map(|key| visitor.lang.say(key));
    show(&Said { frame: &frame, lines: lines.into() })
}

#[derive(Template)]
#[template(path = "rooms/digest/sheet.html")]
struct Sheet<'a> {
    frame: &'a Frame,
    sections: Vec<Section>,
    /// Whether there is more than fits.
    has_more: bool,
    /// The front door of the house, as a drawing for the camera of a phone.
    qr: String,
    address: String,
}

/// `GET /buurtkrant/deze-week`: the week on one sheet.
pub async fn sheet(State(house): State<House>, visitor: Visitor) -> Answer {
    let frame = frame(&house, &visitor, "digest-sheet-title").await?;
    let mut tx = house.read().await?;
    let week = Week::gather(&house, &mut tx, house.now().plus(1)).await?;
    drop(tx);
    let (sections, has_more) = week.on_sheet(&house, &frame.dates);
    let address = house.url("/");
    show(&Sheet { frame: &frame, sections, has_more, qr: qr::svg(&address), address })
}
