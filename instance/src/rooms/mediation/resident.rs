//! What residents see of mediation: asking for help with a notice, and saying whether the district team
//! may hear of it.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;

use super::case::{Case, Consent, Did, Plea};
use super::contact::Contact;
use super::{course, store, team};
use crate::kit::form::{Filled, Problems};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::time::DAY;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, signed};
use crate::rooms::noticeboard::{self, Notice};

/// How long a neighbour can answer whether the district team may hear of it.
const CONSENT_LASTS: i64 = 30 * DAY;

/// The pages of residents.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/prikbord/hulp", get(choose))
        .route("/prikbord/{id}/hulp", get(begin).post(ask_for_help))
        .route("/bemiddeling/{id}/toestemming/{token}", get(consent_page).post(consent))
}

async fn frame(house: &House, visitor: &Visitor, title: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "noticeboard", title).await
}

#[derive(Template)]
#[template(path = "rooms/mediation/choose.html")]
struct Choose<'a> {
    frame: &'a Frame,
    /// First name of a mediator; empty when the house has none.
    mediator: String,
    /// What the reader asks on the board now.
    notices: Vec<Notice>,
    /// The ids of the notices that mediators know of.
    known: Vec<String>,
}

impl Choose<'_> {
    fn is_known(&self, notice: &Notice) -> bool {
        self.known.contains(&notice.id)
    }
}

/// `GET /prikbord/hulp`: with which of one's notices?
async fn choose(State(house): State<House>, visitor: Visitor) -> Answer {
    let frame = frame(&house, &visitor, &visitor.lang.say("mediation-title")).await?;
    let mut tx = house.read().await?;
    let mediator = super::somebody(&mut tx).await?.unwrap_or_default();
    let (mut notices, mut known) = (Vec::new(), Vec::new());
    if let Some(resident) = &visitor.resident {
        notices = noticeboard::asked_by(&mut tx, &resident.id, house.now()).await?;
        let cases = store::of_resident(&mut tx, &resident.id).await?.into_iter();
        known = cases.filter(Case::is_open).filter_map(|case| case.notice).collect();
    }
    show(&Choose { frame: &frame, mediator, notices, known })
}

#[derive(Template)]
#[template(path = "rooms/mediation/stuck.html")]
struct Stuck<'a> {
    frame: &'a Frame,
    notice: &'a Notice,
    /// First name of a mediator; empty when the house has none.
    mediator: String,
    form: &'a Filled,
    problems: &'a Problems,
}

/// A notice that asks for somebody, and that the reader hung up.
async fn own(tx: &mut Tx, visitor: &Visitor, id: &str, house: &House) -> Result<Notice, Oops> {
    let resident = visitor.resident.as_ref().ok_or(Oops::Forbidden)?;
    let notice = noticeboard::find(tx, id).await?.ok_or(Oops::NotFound)?;
    if notice.owner.as_deref() != Some(resident.id.as_str()) {
        return Err(Oops::Forbidden);
    }
    if notice.can_be_helped(house.now()) { Ok(notice) } else { Err(Oops::NotFound) }
}

/// `GET /prikbord/{id}/hulp`
async fn begin(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    show_stuck(&house, &visitor, &id, &Filled::default(), &Problems::none()).await
}

async fn show_stuck(
    house: &House,
    visitor: &Visitor,
    id: &str,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let mut tx = house.read().await?;
    let notice = own(&mut tx, visitor, id, house).await?;
    let mediator = super::somebody(&mut tx).await?.unwrap_or_default();
    drop(tx);
    let frame = frame(house, visitor, &visitor.lang.say("mediation-title")).await?;
    let page = Stuck { frame: &frame, notice: &notice, mediator, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /prikbord/{id}/hulp`
async fn ask_for_help(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let plea = match Plea::read(&form) {
        Ok(plea) => plea,
        Err(problems) => return show_stuck(&house, &visitor, &id, &form, &problems).await,
    };
    let mut tx = house.write().await?;
    let notice = own(&mut tx, &visitor, &id, &house).await?;
    course::is_stuck(&house, &mut tx, &notice, &plea).await?;
    tx.commit().await?;
    Ok(see_other_saying(&notice.path(), "mediation-flash-asked"))
}

fn subject(case: &str) -> String {
    format!("mediation {case} consent")
}

/// The address where a neighbour says whether the district team may hear of it.
pub fn consent_path(house: &House, case: &Case) -> anyhow::Result<String> {
    let until = house.now().plus(CONSENT_LASTS);
    let token = signed::token(&house.config.data, &subject(&case.id), until)?;
    Ok(format!("/bemiddeling/{}/toestemming/{token}", case.id))
}

/// The case of a link that is good, and that did not end.
async fn asked(house: &House, (id, token): &(String, String)) -> Result<Case, Oops> {
    let mut tx = house.read().await?;
    let case = store::find(&mut tx, id).await?.ok_or(Oops::NotFound)?;
    let is_good = signed::is_good(&house.config.data, &subject(id), token, house.now())?;
    if is_good && case.is_open() { Ok(case) } else { Err(Oops::Gone) }
}

#[derive(Template)]
#[template(path = "rooms/mediation/consent.html")]
struct ConsentPage<'a> {
    frame: &'a Frame,
    case: &'a Case,
    action: &'a str,
    form: &'a Filled,
    problems: &'a Problems,
}

impl ConsentPage<'_> {
    fn is_agreed(&self) -> bool {
        self.case.consent == Consent::Yes
    }

    fn is_refused(&self) -> bool {
        self.case.consent == Consent::No
    }
}

/// `GET /bemiddeling/{id}/toestemming/{token}`
async fn consent_page(
    State(house): State<House>,
    visitor: Visitor,
    Path(link): Path<(String, String)>,
) -> Answer {
    let case = asked(&house, &link).await?;
    let form = Filled::with(vec![("contact", case.reach().to_owned())]);
    ask_consent(&house, &visitor, &case, &form, &Problems::none()).await
}

async fn ask_consent(
    house: &House,
    visitor: &Visitor,
    case: &Case,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let frame = frame(house, visitor, &visitor.lang.say("mediation-consent-title")).await?;
    let action = visitor.path.split('?').next().unwrap_or_default();
    let page = ConsentPage { frame: &frame, case, action, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /bemiddeling/{id}/toestemming/{token}`: yes, with how the district team can reach them, or no.
async fn consent(
    State(house): State<House>,
    visitor: Visitor,
    Path(link): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let case = asked(&house, &link).await?;
    let contact = match (form.text("akkoord"), Contact::read(&form)) {
        ("ja", Err(problems)) => {
            return ask_consent(&house, &visitor, &case, &form, &problems).await;
        }
        ("ja", Ok(contact)) => Some(contact),
        _ => None,
    };
    let said = if contact.is_some() { Consent::Yes } else { Consent::No };
    let now = house.now();
    let lang = house.settings().await?.language;
    let mut tx = house.write().await?;
    store::consents(&mut tx, &case.id, said, now).await?;
    if let Some(contact) = &contact {
        store::reached_at(&mut tx, &case.id, contact).await?;
    }
    let text = lang.say(team::said_word(said));
    store::note(&mut tx, &case.id, Did::Consent, (None, &text), now).await?;
    tx.commit().await?;
    let (id, token) = &link;
    Ok(see_other_saying(
        &format!("/bemiddeling/{id}/toestemming/{token}"),
        "mediation-flash-consent",
    ))
}
