//! The page with what waits, what failed and why.

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;

use crate::kit::House;
use crate::kit::may::{Action, may};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;
use crate::mailroom::traffic::{self, Count, GivenUp, Traffic};

/// `/beheer/verkeer`
pub fn routes() -> Router<House> {
    Router::new().route("/beheer/verkeer", get(page))
}

#[derive(Template)]
#[template(path = "rooms/traffic/traffic.html")]
struct Page<'a> {
    frame: &'a Frame,
    traffic: &'a Traffic,
}

impl Page<'_> {
    fn word_of(&self, count: &Count) -> String {
        let word = match count.state.as_str() {
            "waiting" => "traffic-waiting",
            "done" => "traffic-done",
            "refused" => "traffic-refused",
            _ => "traffic-failed",
        };
        self.frame.w.say(word)
    }

    fn lists(&self) -> [(String, &[GivenUp]); 2] {
        let w = self.frame.w;
        [
            (w.say("traffic-undelivered"), &self.traffic.undelivered),
            (w.say("traffic-refused-letters"), &self.traffic.refused),
        ]
    }
}

async fn page(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.read().await?;
    let traffic = traffic::traffic(&mut tx).await?;
    drop(tx);
    let title = visitor.lang.say("traffic-title");
    let frame = Frame::new(&house, &visitor, "desk", &title).await?;
    show(&Page { frame: &frame, traffic: &traffic })
}
