//! The page that everybody sees: the houses in the street.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;

use super::live::{self, Badge};
use crate::kit::House;
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;

/// The public pages.
pub fn routes() -> Router<House> {
    Router::new().route("/wijkwebsites", get(street))
}

/// A house in the street, with how much there is to do.
struct Neighbour {
    site: Badge,
    activities: i64,
}

#[derive(Template)]
#[template(path = "rooms/sites/street.html")]
struct Street<'a> {
    frame: &'a Frame,
    neighbours: Vec<Neighbour>,
    handle: String,
}

impl Street<'_> {
    fn line(&self) -> String {
        let word = if self.frame.portal { "sites-line-portal" } else { "sites-line" };
        self.frame.w.say(word)
    }
}

async fn street(State(house): State<House>, visitor: Visitor) -> Answer {
    let mut tx = house.read().await?;
    let counts = crate::app::counts_by_site(&mut tx).await?;
    let mut neighbours = Vec::new();
    for site in live::shown(&mut tx).await? {
        let [activities, _, _] = counts.get(&site.actor).copied().unwrap_or_default();
        neighbours.push(Neighbour { site, activities });
    }
    drop(tx);
    let title = visitor.lang.say("sites-door");
    let frame = Frame::new(&house, &visitor, "sites", &title).await?;
    let handle = format!("@{}@{}", frame.settings.short_name, house.config.authority());
    show(&Street { frame: &frame, neighbours, handle })
}
