//! The privacy page: made from what the program does and from the settings of the house, so that it
//! cannot say anything else. What the house adds to it is a page like any other.

use askama::Template;
use axum::extract::State;

use super::page::Fixed;
use super::pages::frame;
use super::store;
use crate::kit::may::{Action, can};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, show};
use crate::kit::preferences::COOKIES;
use crate::kit::retention::{ALL, Kept};
use crate::kit::visitor::{Visitor, session_cookie};
use crate::kit::{House, doors};

#[derive(Template)]
#[template(path = "rooms/about/privacy.html")]
struct Privacy<'a> {
    frame: &'a Frame,
    kept: Vec<Kept>,
    /// Each cookie: its name, and the key of what it is for.
    cookies: Vec<(&'static str, &'static str)>,
    /// What the house adds; empty when it added nothing.
    addition: String,
    can_write: bool,
}

/// `GET /privacy`
pub async fn show_privacy(State(house): State<House>, visitor: Visitor) -> Answer {
    let mut tx = house.read().await?;
    let written = store::find(&mut tx, Fixed::Privacy.slug()).await?;
    drop(tx);
    let frame = frame(&house, &visitor, Fixed::Privacy.word()).await?;
    let is_here = |room: &str| doors::has(house.doors, room, house.config.mode);
    show(&Privacy {
        frame: &frame,
        kept: ALL.into_iter().filter(|kept| is_here(kept.room)).collect(),
        cookies: cookies(session_cookie(&house), is_here),
        addition: written.map(|page| page.html()).unwrap_or_default(),
        can_write: can(visitor.resident.as_ref(), Action::WritePages),
    })
}

/// The cookies of the rooms that are here, under the names that they have in this house.
fn cookies(
    session: &'static str,
    is_here: impl Fn(&str) -> bool,
) -> Vec<(&'static str, &'static str)> {
    let named = |name: &'static str| if name == "session" { session } else { name };
    let here = COOKIES.iter().filter(|(_, _, room)| is_here(room));
    here.map(|(name, word, _)| (named(name), *word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_told_by_the_name_it_has_here() {
        let cookies = cookies("__Host-session", |_| true);
        let names: Vec<_> = cookies.into_iter().map(|(name, _)| name).collect();
        assert!(names.contains(&"__Host-session") && !names.contains(&"session"));
    }
}
