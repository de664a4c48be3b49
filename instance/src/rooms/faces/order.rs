//! Keeping order in the face book: reporting a card, taking one out of sight, and marking who
//! works here.

use askama::Template;
use axum::extract::{Path, State};

use super::face::Face;
use super::pages::{frame, not_kept, seen};
use super::{shown, store};
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, text};
use crate::rooms::moderation::{self, About, Report, Thing};

/// The most characters of a reason.
const MOST_REASON: usize = 1_000;

#[derive(Template)]
#[template(path = "rooms/faces/report.html")]
struct AskReport<'a> {
    frame: &'a Frame,
    face: &'a Face,
    form: &'a Filled,
    problems: &'a Problems,
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    face: &Face,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    let frame = frame(house, visitor, &visitor.lang.say("faces-report-title")).await?;
    let page = AskReport { frame: &frame, face, form, problems };
    not_kept(if problems.is_empty() { show(&page) } else { show_wrong(&page) })
}

/// `GET /smoelenboek/{id}/meld`
pub async fn ask_report(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
) -> Answer {
    let mut tx = house.read().await?;
    let face = seen(&mut tx, &visitor, &id).await?;
    drop(tx);
    ask(&house, &visitor, &face, &Filled::default(), &Problems::none()).await
}

/// `POST /smoelenboek/{id}/meld`
pub async fn report(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let mut tx = house.write().await?;
    let face = seen(&mut tx, &visitor, &id).await?;
    let reason = text::several_lines(form.text("reason"), MOST_REASON);
    if reason.is_empty() {
        drop(tx);
        let mut problems = Problems::none();
        problems.add("reason", "faces-report-empty");
        return ask(&house, &visitor, &face, &form, &problems).await;
    }
    let lang = house.settings().await?.language;
    let report = Report {
        kind: About::Face,
        about: &face.resident_id,
        path: &face.path(),
        quote: &format!("{}\n{}", face.name, face.plain(lang)),
        reason: &reason,
        author: Some(&face.resident_id),
        reporter: visitor.resident.as_ref().map(|resident| resident.id.as_str()),
        from: None,
    };
    moderation::report(&mut tx, house.now(), &report).await?;
    tx.commit().await?;
    Ok(see_other_saying("/smoelenboek", "faces-flash-reported"))
}

/// A card as it can be reported by who may see it.
pub async fn thing(
    house: &House,
    tx: &mut Tx,
    visitor: &Visitor,
    id: &str,
) -> anyhow::Result<Option<Thing>> {
    let Ok(face) = seen(tx, visitor, id).await else { return Ok(None) };
    let lang = house.settings().await?.language;
    Ok(Some(Thing {
        kind: About::Face,
        path: face.path(),
        quote: format!("{}\n{}", face.name, face.plain(lang)),
        id: face.resident_id.clone(),
        author: Some(face.resident_id),
        site: None,
        uri: String::new(),
    }))
}

/// Takes a card out of sight, or shows it again; false when there is none.
pub async fn set_hidden(
    house: &House,
    tx: &mut Tx,
    id: &str,
    hidden: bool,
) -> anyhow::Result<bool> {
    let Some(face) = store::find(tx, id).await? else { return Ok(false) };
    let face = Face { hidden, ..face };
    store::hide(tx, &face.resident_id, hidden).await?;
    shown::tell(house, tx, &face).await?;
    Ok(true)
}

/// A card that others could see, were it not for a host.
async fn judged(tx: &mut Tx, id: &str) -> Result<Face, Oops> {
    store::find(tx, id).await?.filter(|face| face.shown).ok_or(Oops::NotFound)
}

/// `POST /smoelenboek/{id}/verberg`: out of sight with `hidden`, back without.
pub async fn hide(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    may(visitor.resident.as_ref(), Action::Moderate)?;
    let hidden = form.ticked("hidden");
    let mut tx = house.write().await?;
    let face = judged(&mut tx, &id).await?;
    set_hidden(&house, &mut tx, &face.resident_id, hidden).await?;
    tx.commit().await?;
    let flash = if hidden { "faces-flash-hidden" } else { "faces-flash-back" };
    Ok(see_other_saying(&face.path(), flash))
}

/// `POST /smoelenboek/{id}/werkt-hier`: marked with `works_here`, not any more without.
pub async fn mark(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    let face = judged(&mut tx, &id).await?;
    store::mark(&mut tx, &face.resident_id, form.ticked("works_here")).await?;
    tx.commit().await?;
    Ok(see_other_saying(&face.path(), "faces-flash-marked"))
}
