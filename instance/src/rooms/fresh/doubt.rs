//! "Klopt niet meer?": any visitor says that something is not right, without an account. Who they are
//! is not kept.

use askama::Template;
use axum::extract::{Path, State};

use super::question::{frame, named};
use super::store;
use crate::kit::House;
use crate::kit::form::{Filled, Problems};
use crate::kit::fresh::{Kind, Thing};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::text::several_lines;
use crate::kit::visitor::Visitor;

/// The field that people do not see and programs fill in.
const TRAP: &str = "website";
/// The most characters of what somebody writes.
const MOST_WORDS: usize = 600;

#[derive(Template)]
#[template(path = "rooms/fresh/doubt.html")]
struct Page<'a> {
    frame: &'a Frame,
    kind: Kind,
    thing: &'a Thing,
    form: &'a Filled,
    problems: &'a Problems,
}

impl Page<'_> {
    fn action(&self) -> String {
        self.thing.shown(self.kind, self.frame.dates.now).path("klopt-niet")
    }

    /// Whether the field that people do not see was filled in, so that it has to be shown.
    fn is_trapped(&self) -> bool {
        self.problems.has(TRAP)
    }
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    (kind, thing): (Kind, &Thing),
    (form, problems): (&Filled, &Problems),
) -> Answer {
    let frame = frame(house, visitor, kind, "fresh-doubt-title").await?;
    let page = Page { frame: &frame, kind, thing, form, problems };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `GET /vers/{kind}/{id}/klopt-niet`
pub async fn begin(
    State(house): State<House>,
    visitor: Visitor,
    Path((slug, id)): Path<(String, String)>,
) -> Answer {
    let mut tx = house.read().await?;
    let (kind, thing) = named(&mut tx, &slug, &id).await?;
    drop(tx);
    ask(&house, &visitor, (kind, &thing), (&Filled::default(), &Problems::none())).await
}

/// `POST /vers/{kind}/{id}/klopt-niet`
pub async fn send(
    State(house): State<House>,
    visitor: Visitor,
    Path((slug, id)): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let mut tx = house.read().await?;
    let (kind, thing) = named(&mut tx, &slug, &id).await?;
    drop(tx);
    let mut problems = Problems::none();
    if form.ticked(TRAP) {
        problems.add(TRAP, "fresh-trap-filled");
    } else if house.limits.letters.count(&visitor.address).is_err() {
        problems.add("words", "fresh-too-many");
    }
    if !problems.is_empty() {
        return ask(&house, &visitor, (kind, &thing), (&form, &problems)).await;
    }
    let words = several_lines(form.text("words"), MOST_WORDS);
    let mut tx = house.write().await?;
    store::doubt(&mut tx, kind, &thing.id, &words, house.now()).await?;
    tx.commit().await?;
    Ok(see_other_saying(&kind.path(&thing.id), "fresh-flash-doubted"))
}
