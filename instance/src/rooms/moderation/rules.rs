//! The rules by which new things wait until somebody looked, on a page for who runs the house.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;

use super::review::Rules;
use crate::kit::form::Filled;
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, see_other_saying, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, hidden_words};

/// Where the rules are.
const PATH: &str = "/beheer/meldingen/regels";

/// The addresses of the rules.
pub fn routes() -> Router<House> {
    Router::new().route(PATH, get(open).post(save))
}

#[derive(Template)]
#[template(path = "rooms/moderation/rules.html")]
struct RulesPage<'a> {
    frame: &'a Frame,
    rules: &'a Rules,
    words: &'a str,
}

async fn open(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let title = visitor.lang.say("moderator-rules-title");
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    let settings = house.settings().await?;
    let rules = Rules::of(&settings);
    show(&RulesPage { frame: &frame, rules: &rules, words: hidden_words::typed(&settings) })
}

async fn save(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut rules = Rules::default();
    rules.words = form.has("houd", "woorden");
    rules.links = form.has("houd", "links");
    rules.first = form.has("houd", "eerste");
    let mut tx = house.write().await?;
    rules.keep(&mut tx).await?;
    hidden_words::keep(&mut tx, form.text("woorden")).await?;
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other_saying(PATH, "moderator-flash-rules"))
}
