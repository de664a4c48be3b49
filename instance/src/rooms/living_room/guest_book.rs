//! The guest book: for whoever has no account, and for when the room is closed. What is written
//! waits for a host, who puts it in the book, with an answer if they like.

use askama::Template;
use axum::extract::{Path, Query, State};
use serde::Deserialize;

use super::store;
use crate::kit::form::{Filled, Problems};
use crate::kit::id::{id_of_form, is_id, new_id};
use crate::kit::may::{Action, can, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::text::{one_line, several_lines};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Moment};

/// The address of the book.
const BOOK: &str = "/huiskamer/gastenboek";
/// The most characters of a name, of a text and of an answer.
const MOST_NAME: usize = 40;
const MOST_TEXT: usize = 600;
/// How many entries stand on a page, and how many a host sees waiting.
const ON_ONE_PAGE: i64 = 20;
/// So many entries wait at most: a flood ends here.
const MOST_WAITING: i64 = 200;

/// Something written in the guest book.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    /// Its id, made by the form.
    pub id: String,
    /// First name.
    pub name: String,
    /// What was written, plain.
    pub text: String,
    /// What the host answered; empty without answer.
    pub answer: String,
    /// The account of who wrote it; `None` for a guest.
    pub resident_id: Option<String>,
    /// When.
    pub written_at: Moment,
    /// When it was put in the book.
    pub shown_at: Option<Moment>,
}

impl Entry {
    /// Whether this visitor wrote it, while signed in.
    #[must_use]
    pub fn is_of(&self, visitor: Option<&Resident>) -> bool {
        visitor.is_some_and(|own| self.resident_id.as_ref() == Some(&own.id))
    }
}

/// Reads what was typed, or says everything that is wrong with it.
fn draft(form: &Filled, known_name: Option<&str>) -> Result<(String, String), Problems> {
    let mut problems = Problems::none();
    let name = one_line(known_name.unwrap_or(form.text("naam")), MOST_NAME);
    let text = several_lines(form.text("gast"), usize::MAX);
    if name.is_empty() {
        problems.add("naam", "living-room-book-no-name");
    }
    if text.is_empty() {
        problems.add("gast", "living-room-book-no-text");
    }
    if text.chars().count() > MOST_TEXT {
        problems.add("gast", "living-room-book-long");
    }
    if problems.is_empty() { Ok((name, text)) } else { Err(problems) }
}

/// Where the next stretch of the book begins.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    na: Option<String>,
}

impl Asked {
    fn before(&self) -> Option<(Moment, String)> {
        let (at, id) = self.na.as_deref()?.split_once('.')?;
        Some((Moment::from_millis(at.parse().ok()?), is_id(id).then(|| id.to_owned())?))
    }
}

#[derive(Template)]
#[template(path = "rooms/living_room/guest_book.html")]
struct Book<'a> {
    frame: &'a Frame,
    entries: Vec<Entry>,
    /// For a host all that waits; for who wrote something only what they wrote.
    waiting: Vec<Entry>,
    next: String,
    form: &'a Filled,
    problems: &'a Problems,
    new_id: String,
    is_host: bool,
}

/// `GET /huiskamer/gastenboek`
pub async fn read(
    State(house): State<House>,
    visitor: Visitor,
    Query(asked): Query<Asked>,
) -> Answer {
    page(&house, &visitor, &asked, &Filled::default(), &Problems::none()).await
}

async fn page(
    house: &House,
    visitor: &Visitor,
    asked: &Asked,
    form: &Filled,
    problems: &Problems,
) -> Answer {
    if house.is_portal() {
        return Err(Oops::NotFound);
    }
    let title = visitor.lang.say("living-room-book-title");
    let frame = Frame::new(house, visitor, "living-room", &title).await?;
    let is_host = can(visitor.resident.as_ref(), Action::HostRoom);
    let mut tx = house.read().await?;
    let entries = store::shown_entries(&mut tx, asked.before(), ON_ONE_PAGE).await?;
    let waiting = match &visitor.resident {
        Some(_) if is_host => store::waiting_entries(&mut tx, ON_ONE_PAGE).await?,
        Some(own) => store::waiting_entries_of(&mut tx, &own.id).await?,
        None => Vec::new(),
    };
    drop(tx);
    let is_full = i64::try_from(entries.len()).unwrap_or_default() == ON_ONE_PAGE;
    let next = entries
        .last()
        .filter(|_| is_full)
        .and_then(|last| Some(format!("{BOOK}?na={}.{}", last.shown_at?.millis(), last.id)));
    let page = Book {
        frame: &frame,
        entries,
        waiting,
        next: next.unwrap_or_default(),
        form,
        problems,
        new_id: new_id(house.now()),
        is_host,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /huiskamer/gastenboek`: what was written waits for a host.
pub async fn write(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    if house.is_portal() {
        return Err(Oops::NotFound);
    }
    let resident = visitor.resident.as_ref();
    let (name, text) = match draft(&form, resident.map(|resident| resident.name.as_str())) {
        Ok(draft) => draft,
        Err(problems) => {
            return page(&house, &visitor, &Asked::default(), &form, &problems).await;
        }
    };
    let mut tx = house.write().await?;
    if store::count_waiting(&mut tx).await? >= MOST_WAITING {
        return Err(Oops::TooMany);
    }
    let entry = Entry {
        id: id_of_form(form.text("id"), house.now()),
        name,
        text,
        answer: String::new(),
        resident_id: resident.map(|resident| resident.id.clone()),
        written_at: house.now(),
        shown_at: None,
    };
    store::write_entry(&mut tx, &entry).await?;
    tx.commit().await?;
    Ok(see_other_saying(BOOK, "living-room-flash-written"))
}

/// `POST /huiskamer/gastenboek/{id}`: a host puts it in the book; a host or who wrote it takes it
/// away.
pub async fn answer(
    State(house): State<House>,
    visitor: Visitor,
    Path(id): Path<String>,
    form: Filled,
) -> Answer {
    let resident = Some(visitor.resident.as_ref().ok_or(Oops::Forbidden)?);
    let mut tx = house.write().await?;
    let (touched, flash) = match form.text("doe") {
        "toon" => {
            may(resident, Action::HostRoom)?;
            let answer = several_lines(form.text("antwoord"), MOST_TEXT);
            let touched = store::show_entry(&mut tx, &id, house.now(), &answer).await?;
            (touched, "living-room-flash-shown")
        }
        "weg" => {
            let entry = store::entry(&mut tx, &id).await?.ok_or(Oops::Gone)?;
            let is_own = entry.is_of(resident);
            may(resident, if is_own { Action::ChangeOwn } else { Action::HostRoom })?;
            (store::remove_entry(&mut tx, &id).await?, "living-room-flash-entry-gone")
        }
        _ => return Err(Oops::Unreadable),
    };
    if touched == 0 {
        return Err(Oops::Gone);
    }
    tx.commit().await?;
    Ok(see_other_saying(BOOK, flash))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guest_leaves_a_name_and_a_text() {
        let form = Filled::with(vec![("naam", " Kofi ".to_owned()), ("gast", "Dag!".to_owned())]);
        assert_eq!(draft(&form, None).unwrap(), ("Kofi".to_owned(), "Dag!".to_owned()));
        let empty = draft(&Filled::default(), None).unwrap_err();
        assert_eq!(empty.0.len(), 2);
    }

    #[test]
    fn a_neighbour_writes_under_their_own_name() {
        let form = Filled::with(vec![("naam", "Fatma".to_owned()), ("gast", "Dag!".to_owned())]);
        assert_eq!(draft(&form, Some("Joke")).unwrap().0, "Joke");
    }

    #[test]
    fn a_place_in_the_book_that_makes_no_sense_is_its_beginning() {
        for na in ["x", "1.2", "1.g"] {
            assert_eq!(Asked { na: Some(na.to_owned()) }.before(), None);
        }
    }
}
