//! Writing down what a neighbour asks by phone. The first name and number stay with the mediators; when
//! the question hangs on the board too, it is "a neighbour" who asks. A mediator takes it on at once;
//! what a host writes down waits for one, and the host sees no more of it than everybody.

use askama::Template;
use axum::extract::State;

use super::case::{Case, Did, Intake, MOST_TEXT, Reason};
use super::pages::frame;
use super::{course, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, new_id};
use crate::kit::may::{Action, can, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::private::{self, Private};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Lang, text};
use crate::rooms::noticeboard::{self, Draft, Kind};

#[derive(Template)]
#[template(path = "rooms/mediation/intake.html")]
struct IntakePage<'a> {
    frame: &'a Frame,
    /// Whether who writes it down takes it on; else a mediator does.
    takes_on: bool,
    form: &'a Filled,
    problems: &'a Problems,
    /// The keys of what is asked about what others should perhaps not read.
    private: Vec<&'static str>,
}

/// `GET /beheer/bemiddeling/nieuw`
pub async fn begin(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::TakeCall)?;
    let form = Filled::with(vec![("id", new_id(house.now()))]);
    ask(&house, &visitor, &form, &Problems::none(), &[]).await
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    private: &[Private],
) -> Answer {
    let frame = frame(house, visitor, &visitor.lang.say("mediator-intake-title")).await?;
    let takes_on = can(visitor.resident.as_ref(), Action::Mediate);
    let private = private.iter().map(|what| noticeboard::private_word(*what)).collect();
    let page = IntakePage { frame: &frame, takes_on, form, problems, private };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// Where somebody goes on: a mediator in the case, a host where everybody sees it.
fn next(case: &Case, takes_on: bool) -> String {
    if takes_on {
        return case.path();
    }
    let notice = case.notice_path();
    if notice.is_empty() { "/prikbord".to_owned() } else { notice }
}

/// Puts something kinder in the place of what others should perhaps not read. What it said is kept
/// for the mediators.
fn take_out(form: &mut Filled, lang: Lang) {
    let typed = [form.text("told"), form.text("title"), form.text("text")].map(str::to_owned);
    noticeboard::take_out(form, lang);
    let said: Vec<&str> = typed.iter().map(String::as_str).filter(|one| !one.is_empty()).collect();
    form.put("told", text::several_lines(&said.join("\n"), MOST_TEXT));
}

/// `POST /beheer/bemiddeling/nieuw`. What hangs on the board is looked at first, as in the third step
/// of who hangs up something of their own: with `stap` it is taken out (`zonder`) or left in (`toch`).
pub async fn add(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::TakeCall)?;
    let takes_out = form.text("stap") == "zonder" && form.ticked("hang");
    if takes_out {
        take_out(&mut form, house.settings().await?.language);
    }
    let intake = match Intake::read(&form) {
        Ok(intake) => intake,
        Err(problems) => return ask(&house, &visitor, &form, &problems, &[]).await,
    };
    let is_fine = !intake.hangs || form.text("stap") == "toch";
    let private = if is_fine { vec![] } else { private::sorts(&[&intake.title, &intake.text]) };
    if takes_out || !private.is_empty() {
        return ask(&house, &visitor, &form, &Problems::none(), &private).await;
    }
    keep(&house, resident, &form, intake).await
}

/// Keeps what was written down, and hangs it up when that was asked.
async fn keep(house: &House, resident: &Resident, form: &Filled, intake: Intake) -> Answer {
    let takes_on = can(Some(resident), Action::Mediate);
    let now = house.now();
    let id = id_of_form(form.text("id"), now);
    let mut tx = house.write().await?;
    if let Some(known) = store::find(&mut tx, &id).await? {
        return Ok(see_other(&next(&known, takes_on)));
    }
    let mut notice = None;
    if intake.hangs {
        // Nobody's name: neighbours read that a neighbour asks.
        let nameless = Resident { name: String::new(), ..resident.clone() };
        notice = Some(noticeboard::seed(house, &mut tx, &nameless, on_the_board(&intake)).await?);
    }
    let case = Case {
        hung: notice.is_some(),
        notice,
        title: intake.title,
        asked: intake.text,
        asker_name: intake.name,
        phone: intake.phone,
        ..Case::new(id, Reason::Phone, now)
    };
    store::insert(&mut tx, &case).await?;
    let said = (Some(resident.id.as_str()), form.text("told"));
    store::note(&mut tx, &case.id, Did::Called, said, now).await?;
    let flash = if takes_on {
        course::take(house, &mut tx, &case, resident).await?;
        "mediator-flash-intake"
    } else {
        course::waits(house, &mut tx, &case).await?;
        "mediator-flash-passed-on"
    };
    tx.commit().await?;
    Ok(see_other_saying(&next(&case, takes_on), flash))
}

fn on_the_board(intake: &Intake) -> Draft {
    Draft {
        kind: Kind::Request,
        title: intake.title.clone(),
        text: intake.text.clone(),
        help: intake.help.to_owned(),
        is_thing: intake.help == "spullen",
        area: String::new(),
        picture: String::new(),
        picture_alt: String::new(),
        is_drawn: false,
        // A mediator helps already.
        may_help: false,
    }
}
