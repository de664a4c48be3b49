//! What mediators do: take on, note, call, name a neighbour or an organisation, ask whether it worked
//! out, end it.

use axum::extract::{Path, State};

use super::case::{Case, Did, State as Course, read_text};
use super::contact::Contact;
use super::pages::{find, show_case};
use super::{course, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::see_other_saying;
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx};
use crate::rooms::messages::{self, ToNeighbour};
use crate::rooms::{noticeboard, organisations, residents};

/// A case that did not end yet, and the mediator who wants to do something with it.
pub async fn open<'a>(
    house: &House,
    visitor: &'a Visitor,
    id: &str,
) -> Result<(Case, &'a Resident), Oops> {
    let resident = may(visitor.resident.as_ref(), Action::Mediate)?;
    let case = find(house, id).await?;
    if case.is_open() { Ok((case, resident)) } else { Err(Oops::Gone) }
}

/// `POST /beheer/bemiddeling/{id}/neem`
pub async fn take(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let (case, resident) = open(&house, &visitor, &id).await?;
    let mut tx = house.write().await?;
    course::take(&house, &mut tx, &case, resident).await?;
    tx.commit().await?;
    Ok(see_other_saying(&case.path(), "mediator-flash-taken"))
}

/// `POST /beheer/bemiddeling/{id}/terug`
pub async fn give_back(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let (case, resident) = open(&house, &visitor, &id).await?;
    let mut tx = house.write().await?;
    course::give_back(&house, &mut tx, &case, resident).await?;
    tx.commit().await?;
    Ok(see_other_saying("/beheer/bemiddeling", "mediator-flash-given-back"))
}

/// `POST /beheer/bemiddeling/{id}/notitie`
pub async fn note(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::Mediate)?;
    let case = find(&house, &id).await?;
    let text = match read_text(&form, "note", "mediator-note-empty") {
        Ok(text) => text,
        Err(problems) => return show_case(&house, &visitor, &case, &form, &problems).await,
    };
    write_down(&house, &case, Did::Note, resident, &text).await?;
    Ok(see_other_saying(&format!("{}#notes", case.path()), "mediator-flash-noted"))
}

/// `POST /beheer/bemiddeling/{id}/gebeld`
pub async fn called(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let (case, resident) = open(&house, &visitor, &id).await?;
    let text = crate::kit::text::several_lines(form.text("called"), super::case::MOST_TEXT);
    write_down(&house, &case, Did::Called, resident, &text).await?;
    Ok(see_other_saying(&format!("{}#notes", case.path()), "mediator-flash-noted"))
}

/// `POST /beheer/bemiddeling/{id}/bereikbaar`: how who asks can be reached.
pub async fn reach(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let (case, _) = open(&house, &visitor, &id).await?;
    let contact = match Contact::read(&form) {
        Ok(contact) => contact,
        Err(problems) => return show_case(&house, &visitor, &case, &form, &problems).await,
    };
    let mut tx = house.write().await?;
    store::reached_at(&mut tx, &case.id, &contact).await?;
    tx.commit().await?;
    Ok(see_other_saying(&format!("{}#call", case.path()), "mediator-flash-saved"))
}

async fn write_down(
    house: &House,
    case: &Case,
    did: Did,
    by: &Resident,
    text: &str,
) -> sqlx::Result<()> {
    let mut tx = house.write().await?;
    store::note(&mut tx, &case.id, did, (Some(&by.id), text), house.now()).await?;
    tx.commit().await
}

/// Writes a message about a case, in the thread that is about its notice.
pub async fn write_to(
    house: &House,
    tx: &mut Tx,
    case: &Case,
    (from, to): (&Resident, &str),
    text: &str,
) -> anyhow::Result<bool> {
    let notice = match &case.notice {
        Some(id) => noticeboard::find(tx, id).await?,
        None => None,
    };
    let about = notice.map(|notice| (notice.uri, notice.title)).unwrap_or_default();
    let about = (about.0.as_str(), about.1.as_str());
    messages::to_neighbour(house, tx, &ToNeighbour { from, to, about, text }).await
}

/// `POST /beheer/bemiddeling/{id}/buur`: asks a neighbour whether they can help. Who asks is not told
/// to them: they see the notice and answer it themselves.
pub async fn propose_neighbour(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let (case, resident) = open(&house, &visitor, &id).await?;
    let mut problems = Problems::none();
    let mut tx = house.read().await?;
    let neighbour = residents::member(&mut tx, form.text("aan")).await?;
    drop(tx);
    if neighbour.is_none() {
        problems.add("aan", "mediator-neighbour-empty");
    }
    let text = read_text(&form, "neighbour_text", "mediator-message-empty");
    let (neighbour, text) = match (neighbour, text) {
        (Some(neighbour), Ok(text)) => (neighbour, text),
        (_, text) => {
            problems.0.extend(text.err().unwrap_or_default().0);
            return show_case(&house, &visitor, &case, &form, &problems).await;
        }
    };
    let path = case.notice_path();
    let text = if path.is_empty() { text } else { format!("{text}\n\n{}", house.url(&path)) };
    let mut tx = house.write().await?;
    write_to(&house, &mut tx, &case, (resident, &neighbour.id), &text).await?;
    let said = (Some(resident.id.as_str()), neighbour.name.as_str());
    store::note(&mut tx, &case.id, Did::Neighbour, said, house.now()).await?;
    tx.commit().await?;
    Ok(see_other_saying(&format!("{}#notes", case.path()), "mediator-flash-sent"))
}

/// `POST /beheer/bemiddeling/{id}/organisatie`: tells who asks which organisation may help. Who has no
/// account is told by phone; then it is noted only.
pub async fn propose_organisation(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let (case, resident) = open(&house, &visitor, &id).await?;
    let organisation = form.text("organisation").to_owned();
    let mut tx = house.read().await?;
    let name = organisations::name_of(&mut tx, &organisation).await?;
    drop(tx);
    let Some(name) = name else {
        let mut problems = Problems::none();
        problems.add("organisation", "mediator-organisation-empty");
        return show_case(&house, &visitor, &case, &form, &problems).await;
    };
    let mut tx = house.write().await?;
    if let Some(asker) = &case.asker {
        let text = match read_text(&form, "organisation_text", "mediator-message-empty") {
            Ok(text) => text,
            Err(problems) => {
                drop(tx);
                return show_case(&house, &visitor, &case, &form, &problems).await;
            }
        };
        let link = house.url(&format!("/organisaties/{organisation}"));
        let text = format!("{text}\n\n{name}\n{link}");
        write_to(&house, &mut tx, &case, (resident, asker), &text).await?;
    }
    let said = (Some(resident.id.as_str()), name.as_str());
    store::note(&mut tx, &case.id, Did::Organisation, said, house.now()).await?;
    tx.commit().await?;
    let flash = if case.asker.is_some() { "mediator-flash-sent" } else { "mediator-flash-noted" };
    Ok(see_other_saying(&format!("{}#notes", case.path()), flash))
}

/// `POST /beheer/bemiddeling/{id}/gelukt`: asks, in the thread, whether it worked out.
pub async fn ask_solved(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let (case, resident) = open(&house, &visitor, &id).await?;
    let lang = house.settings().await?.language;
    let mut tx = house.write().await?;
    let notice = match &case.notice {
        Some(id) => noticeboard::find(&mut tx, id).await?,
        None => None,
    };
    let (Some(asker), Some(notice)) = (&case.asker, notice) else { return Err(Oops::NotFound) };
    let link = house.url(&noticeboard::solved_path(&house, &notice)?);
    let ask = lang.put("mediation-is-it-solved", "title", &case.title);
    let text = format!("{ask}\n\n{link}");
    write_to(&house, &mut tx, &case, (resident, asker), &text).await?;
    let said = (Some(resident.id.as_str()), "");
    store::note(&mut tx, &case.id, Did::Asked, said, house.now()).await?;
    tx.commit().await?;
    Ok(see_other_saying(&format!("{}#notes", case.path()), "mediator-flash-sent"))
}

/// `POST /beheer/bemiddeling/{id}/klaar`: how did it end?
pub async fn close(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let (case, resident) = open(&house, &visitor, &id).await?;
    let Some(state) = Course::end(form.text("einde")) else {
        let mut problems = Problems::none();
        problems.add("einde", "mediator-end-empty");
        return show_case(&house, &visitor, &case, &form, &problems).await;
    };
    let mut tx = house.write().await?;
    let said = (Some(resident.id.as_str()), "");
    store::note(&mut tx, &case.id, Did::Closed, said, house.now()).await?;
    course::end(&house, &mut tx, &case, state).await?;
    tx.commit().await?;
    Ok(see_other_saying("/beheer/bemiddeling", "mediator-flash-closed"))
}
