//! What a visitor chose about how pages look: language, colours, size. Kept in their own browser, in
//! cookies that nobody else reads and that follow nobody: they need no banner.

use axum::Router;
use axum::extract::State;
use axum::routing::post;

use super::form::Filled;
use super::house::House;
use super::oops::Answer;
use super::page::{safe_path, see_other, set_choice};
use super::time::DAY;
use super::visitor::{Visitor, keep_lang};
use super::words::Lang;

/// How long a choice is kept: a year, in seconds.
const KEPT: i64 = 365 * DAY / 1_000;

/// Every cookie that a house can ask a browser to keep: its name, the key of what it is for, and the
/// room that asks, when not every kind of house has that room. The privacy page is written from it.
/// On an encrypted connection the name of the session begins with `__Host-`
/// ([`session_cookie`](super::visitor::session_cookie)).
pub const COOKIES: &[(&str, &str, &str)] = &[
    ("session", "kit-cookie-session", ""),
    ("inloggen", "kit-cookie-asked", ""),
    ("kladje", "kit-cookie-draft", ""),
    ("lang", "kit-cookie-lang", ""),
    ("theme", "kit-cookie-theme", ""),
    ("size", "kit-cookie-size", ""),
    ("huiskamer", "kit-cookie-seen", "living-room"),
    ("huiskamer_stil", "kit-cookie-quiet", "living-room"),
];

/// The place at the foot of every page where the colours are chosen.
const COLOURS: &str = "#colours";

/// What one button on the page chooses.
#[derive(Debug, PartialEq, Eq)]
struct Choice {
    cookie: &'static str,
    /// `None` takes the choice back: as the device, or the house, has it.
    value: Option<&'static str>,
}

/// Reads the choices in a form; what we do not offer is not heard.
fn choices(form: &Filled) -> Vec<Choice> {
    let mut choices = Vec::new();
    if let Some(lang) = Lang::from_code(form.text("lang")) {
        choices.push(Choice { cookie: "lang", value: Some(lang.code()) });
    }
    let mut offer = |cookie, offered: &[(&str, Option<&'static str>)]| {
        let asked = form.text(cookie);
        if let Some((_, value)) = offered.iter().find(|(name, _)| *name == asked) {
            choices.push(Choice { cookie, value: *value });
        }
    };
    offer("theme", &[("day", Some("day")), ("evening", Some("evening")), ("auto", None)]);
    offer("size", &[("0", None), ("1", Some("1")), ("2", Some("2"))]);
    choices
}

/// The address that hears the choices.
pub fn routes() -> Router<House> {
    Router::new().route("/preferences", post(keep))
}

/// Where somebody goes on: to the page where they were, and to the place on it where they chose.
fn back(form: &Filled, choices: &[Choice]) -> String {
    let page = safe_path(form.text("back"));
    let is_at_the_foot = choices.iter().any(|choice| choice.cookie == "theme");
    if is_at_the_foot { format!("{page}{COLOURS}") } else { page.to_owned() }
}

/// `POST /preferences`: keeps the choice and goes back to the page. The language of who is signed
/// in is also kept with the account, for mail.
async fn keep(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    if let (Some(resident), Some(lang)) = (&visitor.resident, Lang::from_code(form.text("lang"))) {
        let mut tx = house.write().await?;
        keep_lang(&mut tx, &resident.id, lang).await?;
        tx.commit().await?;
    }
    let choices = choices(&form);
    let mut answer = see_other(&back(&form, &choices));
    for Choice { cookie, value } in choices {
        let seconds = if value.is_some() { KEPT } else { 0 };
        set_choice(&house, &mut answer, cookie, value.unwrap_or_default(), seconds);
    }
    Ok(answer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_size_needs_no_cookie() {
        let form = Filled::with(vec![("size", "0".to_owned())]);
        assert_eq!(choices(&form), [Choice { cookie: "size", value: None }]);
    }

    #[test]
    fn colours_are_chosen_at_the_foot_of_a_page_and_the_size_at_its_head() {
        let place = |field, value: &str| {
            let form =
                Filled::with(vec![(field, value.to_owned()), ("back", "/agenda".to_owned())]);
            back(&form, &choices(&form))
        };
        assert_eq!(place("theme", "day"), "/agenda#colours");
        assert_eq!(place("size", "1"), "/agenda");
    }

    #[test]
    fn a_language_that_is_not_spoken_here_is_not_kept() {
        let form = Filled::with(vec![("lang", "xx".to_owned()), ("theme", "evening".to_owned())]);
        assert_eq!(choices(&form), [Choice { cookie: "theme", value: Some("evening") }]);
    }
}
