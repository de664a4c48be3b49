//! The words of the house for themes, target groups, features and help: which it offers, and what
//! it calls them. Their names on the wire stay, so that neighbours understand them.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;

use super::pages::frame;
use crate::kit::House;
use crate::kit::facets::Choice;
use crate::kit::form::Filled;
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show};
use crate::kit::settings::{self, Settings};
use crate::kit::taxonomy::{LISTS, List, MOST_WORD};
use crate::kit::text::one_line;
use crate::kit::visitor::Visitor;

/// The addresses of the lists.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/beheer/woorden", get(first))
        .route("/beheer/woorden/{list}", get(page).post(change))
}

#[derive(Template)]
#[template(path = "rooms/desk/lists.html")]
struct ListPage<'a> {
    frame: &'a Frame,
    lists: &'static [List],
    list: &'static List,
    form: &'a Filled,
}

impl ListPage<'_> {
    fn is_here(&self, list: &List) -> bool {
        self.list == list
    }

    fn is_on(&self, choice: &Choice) -> bool {
        self.form.has("on", choice.slug)
    }

    fn word(&self, choice: &Choice) -> &str {
        self.form.text(&field_of(choice.slug))
    }
}

/// The field with the word for a choice.
pub fn field_of(slug: &str) -> String {
    format!("word_{slug}")
}

/// `GET /beheer/woorden`
async fn first(visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let [themes, ..] = &LISTS;
    Ok(see_other(&path(themes)))
}

/// Where a list is.
pub fn path(list: &List) -> String {
    format!("/beheer/woorden/{}", list.slug)
}

/// The form as it is filled in with these settings.
fn fill(list: &List, settings: &Settings) -> Filled {
    let on = list.choices.iter().filter(|choice| !list.is_off(settings, choice.slug));
    let mut form = Filled::with(on.map(|choice| ("on", choice.slug.to_owned())).collect());
    for choice in list.choices {
        form.put(&field_of(choice.slug), list.own_word(settings, choice.slug));
    }
    form
}

/// Reads what the house calls each choice, a line for each, and which it does not offer.
fn read(list: &List, form: &Filled) -> (String, String) {
    let word = |choice: &Choice| one_line(form.text(&field_of(choice.slug)), MOST_WORD);
    let named = list.choices.iter().map(|choice| (choice.slug, word(choice)));
    let named = named.filter(|(_, word)| !word.is_empty());
    let words: Vec<String> = named.map(|(slug, word)| format!("{slug}={word}")).collect();
    let off = list.choices.iter().map(|choice| choice.slug).filter(|slug| !form.has("on", slug));
    (words.join("\n"), off.collect::<Vec<_>>().join(" "))
}

async fn page(State(house): State<House>, visitor: Visitor, Path(slug): Path<String>) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let list = List::at(&slug).ok_or(Oops::NotFound)?;
    let frame = frame(&house, &visitor, "desk-lists").await?;
    let form = fill(list, &frame.settings);
    show(&ListPage { frame: &frame, lists: &LISTS, list, form: &form })
}

async fn change(
    State(house): State<House>,
    visitor: Visitor,
    Path(slug): Path<String>,
    form: Filled,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let list = List::at(&slug).ok_or(Oops::NotFound)?;
    let (words, off) = read(list, &form);
    let mut tx = house.write().await?;
    settings::keep(&mut tx, &list.words_setting(), &words).await?;
    settings::keep(&mut tx, &list.off_setting(), &off).await?;
    tx.commit().await?;
    house.refresh_settings().await?;
    Ok(see_other_saying(&path(list), "desk-flash-saved"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_what_the_form_shows_again() {
        let list = List::at("themas").unwrap();
        let mut form = fill(list, &Settings::default());
        form.put("on", "ontmoeten");
        form.put("word_ontmoeten", " Samen\nzijn ");
        let (words, off) = read(list, &form);
        assert_eq!(words, "ontmoeten=Samen zijn");
        let mut settings = Settings::default();
        settings.others.insert(list.words_setting(), words.clone());
        settings.others.insert(list.off_setting(), off.clone());
        assert_eq!(read(list, &fill(list, &settings)), (words, off));
    }

    #[test]
    fn a_house_that_changes_nothing_keeps_nothing() {
        let list = List::at("hulp").unwrap();
        let form = fill(list, &Settings::default());
        assert_eq!(read(list, &form), (String::new(), String::new()));
    }
}
