//! Handing over to the district team (wijkteam): only what who asks agreed to, and only once they did.

use askama::Template;
use axum::extract::{Path, State};

use super::case::{Case, Consent, Did, read_text};
use super::deeds::{open, write_to};
use super::pages::{find, frame, show_case};
use super::{resident, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::mail::{self, Mail};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::settings::{self, Settings};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Lang, Tx};
use crate::rooms::noticeboard;

/// The setting with the e-mail address of the district team.
const ADDRESS: &str = "mediation_team_email";

/// Where mail reaches the district team; empty when nobody filled it in.
#[must_use]
pub fn address(settings: &Settings) -> &str {
    settings.own(ADDRESS)
}

#[derive(Template)]
#[template(path = "rooms/mediation/settings.html")]
struct SettingsPage<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
}

async fn ask(house: &House, visitor: &Visitor, form: &Filled, problems: &Problems) -> Answer {
    let frame = frame(house, visitor, &visitor.lang.say("mediator-settings")).await?;
    let page = SettingsPage { frame: &frame, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /beheer/bemiddeling/instellingen`
pub async fn settings(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let settings = house.settings().await?;
    let form = Filled::with(vec![("email", address(&settings).to_owned())]);
    ask(&house, &visitor, &form, &Problems::none()).await
}

/// `POST /beheer/bemiddeling/instellingen`
pub async fn keep_settings(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let email = form.text("email").to_lowercase();
    if !email.is_empty() && !mail::is_address(&email) {
        let mut problems = Problems::none();
        problems.add("email", "mediator-email-wrong");
        return ask(&house, &visitor, &form, &problems).await;
    }
    let mut tx = house.write().await?;
    settings::keep(&mut tx, ADDRESS, &email).await?;
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other_saying("/beheer/bemiddeling/instellingen", "mediator-flash-saved"))
}

/// `POST /beheer/bemiddeling/{id}/toestemming`: `vraag` asks the neighbour in a message; `ja` and `nee`
/// keep what they said when they were spoken to.
pub async fn consent(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let (case, mediator) = open(&house, &visitor, &id).await?;
    let said = match form.text("akkoord") {
        "ja" => Consent::Yes,
        "nee" => Consent::No,
        _ => Consent::Asked,
    };
    let now = house.now();
    let mut tx = house.write().await?;
    if said == Consent::Asked {
        ask_neighbour(&house, &mut tx, &case, mediator).await?;
    }
    store::consents(&mut tx, &case.id, said, now).await?;
    let text = visitor.lang.say(said_word(said));
    store::note(&mut tx, &case.id, Did::Consent, (Some(&mediator.id), &text), now).await?;
    tx.commit().await?;
    Ok(see_other_saying(&format!("{}#team", case.path()), "mediator-flash-noted"))
}

/// The key of what is noted about consent.
pub fn said_word(consent: Consent) -> &'static str {
    match consent {
        Consent::Unasked => "mediator-consent-unasked",
        Consent::Asked => "mediator-consent-asked",
        Consent::Yes => "mediator-consent-yes",
        Consent::No => "mediator-consent-no",
    }
}

async fn ask_neighbour(
    house: &House,
    tx: &mut Tx,
    case: &Case,
    mediator: &Resident,
) -> Result<(), Oops> {
    let Some(asker) = &case.asker else { return Err(Oops::Unreadable) };
    let lang = house.settings().await?.language;
    let link = house.url(&resident::consent_path(house, case)?);
    let ask = lang.put("mediation-may-hand-over", "title", &case.title);
    write_to(house, tx, case, (mediator, asker), &format!("{ask}\n\n{link}")).await?;
    Ok(())
}

/// `POST /beheer/bemiddeling/{id}/overdragen`: tells the district team by mail. Without an address of
/// theirs it is noted, and goes along on paper.
pub async fn hand_over(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let (case, mediator) = open(&house, &visitor, &id).await?;
    if !case.may_be_handed_over() {
        return Err(Oops::Forbidden);
    }
    let summary = match read_text(&form, "summary", "mediator-summary-empty") {
        Ok(summary) => summary,
        Err(problems) => return show_case(&house, &visitor, &case, &form, &problems).await,
    };
    let now = house.now();
    let mut tx = house.write().await?;
    let settings = house.settings().await?;
    let has_address = !address(&settings).is_empty();
    if has_address {
        tell_team(&house, &mut tx, &case, (mediator, &settings), &summary).await?;
    }
    store::note(&mut tx, &case.id, Did::Handed, (Some(&mediator.id), &summary), now).await?;
    store::handed(&mut tx, &case.id, now).await?;
    tx.commit().await?;
    if has_address {
        return Ok(see_other_saying(&format!("{}#team", case.path()), "mediator-flash-handed"));
    }
    Ok(see_other_saying(&format!("{}/blad", case.path()), "mediator-flash-sheet"))
}

/// What who asks wrote on the notice, or told on the phone.
async fn question(tx: &mut Tx, case: &Case) -> sqlx::Result<String> {
    let notice = match &case.notice {
        Some(id) => noticeboard::find(tx, id).await?,
        None => None,
    };
    Ok(case.question(notice.as_ref().map(|notice| notice.typed.as_str())).to_owned())
}

/// How who asks can be reached, for the district team.
fn contact(case: &Case, lang: Lang) -> String {
    let contact = case.contact();
    if contact.is_empty() { lang.say("mediator-no-contact") } else { contact }
}

async fn tell_team(
    house: &House,
    tx: &mut Tx,
    case: &Case,
    (mediator, settings): (&Resident, &Settings),
    summary: &str,
) -> anyhow::Result<()> {
    let lang = settings.language;
    let agreed = case.consent_at.map(|at| house.dates(lang).day(at)).unwrap_or_default();
    let words = question(tx, case).await?;
    let title = [case.title.as_str(), &words].join("\n\n");
    let values = [
        ("name", case.asker_name.as_str()),
        ("contact", &contact(case, lang)),
        ("title", title.trim_end()),
        ("text", summary),
        ("day", &agreed),
        ("mediator", &mediator.name),
        ("house", &settings.name),
    ];
    let subject = lang.put("mediator-team-subject", "house", &settings.name);
    let mail = Mail::new(address(settings), subject, lang.fill("mediator-team-text", &values))
        .speaking(lang)
        .because(lang.put("mediator-team-why", "house", &settings.name));
    let mail = match &case.asker {
        Some(asker) => mail.naming(asker),
        None => mail,
    };
    mail::post(tx, house.now(), &mail).await
}

#[derive(Template)]
#[template(path = "rooms/mediation/sheet.html")]
struct Sheet<'a> {
    frame: &'a Frame,
    case: &'a Case,
    mediator: &'a str,
    /// What who asks wrote on the notice, or told on the phone; may be empty.
    question: String,
    /// What the mediator wrote for the team last; empty when nothing.
    summary: String,
}

impl Sheet<'_> {
    fn contact(&self) -> String {
        contact(self.case, self.frame.w)
    }
}

/// `GET /beheer/bemiddeling/{id}/blad`: what the district team may hear, on paper.
pub async fn sheet(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mediator = may(visitor.resident.as_ref(), Action::Mediate)?;
    let case = find(&house, &id).await?;
    if case.consent != Consent::Yes {
        return Err(Oops::Forbidden);
    }
    let mut tx = house.read().await?;
    let notes = store::notes(&mut tx, &case.id).await?;
    let question = question(&mut tx, &case).await?;
    drop(tx);
    let handed = notes.into_iter().find(|note| note.kind == Did::Handed);
    let frame = frame(&house, &visitor, &visitor.lang.say("mediator-sheet-title")).await?;
    let summary = handed.map(|note| note.text).unwrap_or_default();
    show(&Sheet { frame: &frame, case: &case, mediator: &mediator.name, question, summary })
}
