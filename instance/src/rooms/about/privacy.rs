//! The privacy page: made from what the program does and from the settings of the house, so that it
//! cannot say anything else. What the house adds to it is a page like any other.

use askama::Template;
use axum::extract::State;

use super::page::Fixed;
use super::pages::frame;
use super::store;
use crate::kit::House;
use crate::kit::may::{Action, can};
use crate::kit::oops::Answer;
use crate::kit::page::{Frame, show};
use crate::kit::preferences::COOKIES;
use crate::kit::retention::{ALL, Kept};
use crate::kit::visitor::{Visitor, session_cookie};

#[derive(Template)]
#[template(path = "rooms/about/privacy.html")]
struct Privacy<'a> {
    frame: &'a Frame,
    kept: &'a [Kept],
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
    show(&Privacy {
        frame: &frame,
        kept: &ALL,
        cookies: cookies(session_cookie(&house)),
        addition: written.map(|page| page.html()).unwrap_or_default(),
        can_write: can(visitor.resident.as_ref(), Action::WritePages),
    })
}

/// The cookies under the names that they have in this house.
fn cookies(session: &'static str) -> Vec<(&'static str, &'static str)> {
    let named = |name: &'static str| if name == "session" { session } else { name };
    COOKIES.iter().map(|(name, word)| (named(name), *word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_told_by_the_name_it_has_here() {
        let names: Vec<_> = cookies("__Host-session").into_iter().map(|(name, _)| name).collect();
        assert!(names.contains(&"__Host-session") && !names.contains(&"session"));
    }
}
