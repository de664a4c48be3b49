//! What a visitor chose about how pages look: language, colours, size. Kept in their own browser.

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::post;

use super::form::Filled;
use super::house::House;
use super::page::{safe_path, see_other, set_cookie};
use super::time::DAY;
use super::words::Lang;

/// How long a choice is kept: a year, in seconds.
const KEPT: i64 = 365 * DAY / 1_000;

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

/// `POST /preferences`: keeps the choice and goes back to the page.
async fn keep(State(house): State<House>, form: Filled) -> Response {
    let mut answer = see_other(safe_path(form.text("back")));
    for Choice { cookie, value } in choices(&form) {
        let seconds = if value.is_some() { KEPT } else { 0 };
        set_cookie(&house, &mut answer, cookie, value.unwrap_or_default(), seconds);
    }
    answer
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
    fn a_language_that_is_not_spoken_here_is_not_kept() {
        let form = Filled::with(vec![("lang", "xx".to_owned()), ("theme", "evening".to_owned())]);
        assert_eq!(choices(&form), [Choice { cookie: "theme", value: Some("evening") }]);
    }
}
