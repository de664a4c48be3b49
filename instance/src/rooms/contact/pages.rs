//! The screens of contact: everything about coming by and calling, the letter, and the thanks.

use askama::Template;
use axum::Router;
use axum::extract::{RawQuery, State};
use axum::routing::get;

use super::letter::{Letter, TRAP};
use super::organiser::Organiser;
use super::{ANSWER, DIRECTIONS, Today, post, today};
use crate::kit::form::{Filled, Problems};
use crate::kit::hours::{Hours, Row};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, show, show_wrong};
use crate::kit::text::one_line;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx};
use crate::rooms::organisations::Room;

/// Where somebody is thanked for a letter.
const SENT: &str = "/contact/gestuurd";
/// The longest title that a letter is about, in characters.
const MOST_ABOUT: usize = 120;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new().route("/contact", get(page).post(write)).route(SENT, get(sent))
}

#[derive(Template)]
#[template(path = "rooms/contact/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    today: Today,
    /// The days of the week; empty when the hours were never filled in day by day.
    week: Vec<Row>,
    exceptions: Vec<String>,
    /// To whom the letter goes; `None` for the house.
    to: Option<Organiser>,
}

impl Page<'_> {
    fn directions(&self) -> &str {
        self.frame.settings.own(DIRECTIONS)
    }

    /// Where the house is, for a program with maps (`geo:`, RFC 5870); empty when that is not
    /// known.
    fn map_link(&self) -> String {
        let settings = &self.frame.settings;
        match (settings.latitude, settings.longitude) {
            (Some(north), Some(east)) => format!("geo:{north},{east}"),
            _ => String::new(),
        }
    }

    /// The key of what to fill in to be reached.
    fn reply_to_hint(&self) -> &'static str {
        if self.frame.resident.is_some() {
            "contact-reply-to-hint-neighbour"
        } else {
            "contact-reply-to-hint"
        }
    }

    /// Whether the field that people do not see was filled in, so that it has to be shown.
    fn is_trapped(&self) -> bool {
        self.problems.has(TRAP)
    }
}

/// `GET /contact`, with `?over=` to begin a letter about something, or `?activiteit=` or `?aanbod=` to
/// write to the organisation whose that is.
async fn page(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let query = query.unwrap_or_default();
    let name = visitor.resident.as_ref().map(|resident| resident.name.clone());
    let about = said(&query, "over");
    let text =
        about.map(|title| format!("{}\n", visitor.lang.put("contact-about", "title", title)));
    let mut form = to_whom(&query);
    form.put("name", name.unwrap_or_default());
    form.put("text", text.unwrap_or_default());
    ask(&house, &visitor, &form, &Problems::none()).await
}

/// What an address says in a field, on one line: what a letter is about, or to whom it goes.
fn said(query: &str, field: &str) -> Option<String> {
    let mut fields = url::form_urlencoded::parse(query.as_bytes());
    let (_, said) = fields.find(|(name, _)| name == field)?;
    Some(one_line(&said, MOST_ABOUT)).filter(|said| !said.is_empty())
}

/// What an address says of to whom a letter goes.
fn to_whom(query: &str) -> Filled {
    let fields = Room::ALL.map(|room| (room.field(), said(query, room.field())));
    Filled::with(fields.map(|(field, said)| (field, said.unwrap_or_default())).to_vec())
}

/// To whom the letter of a form goes, when not to the house. Who has an account writes to others in
/// a conversation.
async fn organiser(
    tx: &mut Tx,
    visitor: &Visitor,
    form: &Filled,
) -> Result<Option<Organiser>, Oops> {
    let is_guest = visitor.resident.is_none();
    if is_guest { Ok(Organiser::of(tx, form).await?) } else { Ok(None) }
}

/// Shows everything, with the letter as it was typed.
async fn ask(house: &House, visitor: &Visitor, form: &Filled, problems: &Problems) -> Answer {
    let frame = frame(house, visitor, "contact-title").await?;
    let hours = Hours::of(&frame.settings);
    let mut tx = house.read().await?;
    let page = Page {
        frame: &frame,
        form,
        problems,
        today: today(&mut tx, &frame.dates, &frame.settings, visitor.resident.is_some()).await?,
        week: hours.as_ref().map(|hours| hours.rows(&frame.dates)).unwrap_or_default(),
        exceptions: hours.map(|hours| hours.exceptions(&frame.dates)).unwrap_or_default(),
        to: organiser(&mut tx, visitor, form).await?,
    };
    drop(tx);
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

async fn frame(house: &House, visitor: &Visitor, title: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "contact", &visitor.lang.say(title)).await
}

/// `POST /contact`: hands the letter over to the house or to an organisation, or gives it back with
/// what is wrong.
async fn write(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    let letter = match Letter::read(&form, visitor.resident.is_some()) {
        Ok(letter) => letter,
        Err(problems) => return ask(&house, &visitor, &form, &problems).await,
    };
    if house.limits.letters.count(&visitor.address).is_err() {
        // What somebody wrote is not lost because others wrote much.
        let mut problems = Problems::none();
        problems.add("text", "contact-too-many");
        return ask(&house, &visitor, &form, &problems).await;
    }
    let mut tx = house.write().await?;
    let to = organiser(&mut tx, &visitor, &form).await?;
    if let Some(to) = &to {
        to.hand(&house, &mut tx, &letter).await?;
    } else {
        let resident = visitor.resident.as_ref().map(|resident| resident.id.as_str());
        post::hand_to_the_house(&house, &mut tx, &letter, resident).await?;
    }
    tx.commit().await?;
    Ok(match to {
        Some(to) => see_other(&format!("{SENT}?{}", to.subject.query())),
        None => see_other(SENT),
    })
}

#[derive(Template)]
#[template(path = "rooms/contact/sent.html")]
struct Sent<'a> {
    frame: &'a Frame,
    /// When somebody answers.
    answer: String,
    /// To whom the letter went; `None` for the house.
    to: Option<Organiser>,
}

/// `GET /contact/gestuurd`: the thanks, and when somebody answers.
async fn sent(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let frame = frame(&house, &visitor, "contact-sent-title").await?;
    let own = frame.settings.own(ANSWER);
    let answer =
        if own.is_empty() { visitor.lang.say("contact-answer-usual") } else { own.to_owned() };
    let form = to_whom(&query.unwrap_or_default());
    let mut tx = house.read().await?;
    let to = organiser(&mut tx, &visitor, &form).await?;
    drop(tx);
    show(&Sent { frame: &frame, answer, to })
}
