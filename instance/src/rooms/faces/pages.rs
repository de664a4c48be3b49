//! The screens of the face book that people read: all faces, one face, its photo; and the faces
//! that other rooms show.

use std::collections::HashMap;

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::draft::{LANGUAGES, slug_of_day};
use super::face::{Face, FaceCard};
use super::wish::Wish;
use super::{order, own, picture, shown, store};
use crate::kit::dates::Dates;
use crate::kit::id::is_id;
use crate::kit::may::{Action, can};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Tx};

/// How many faces are on one page.
const ON_ONE_PAGE: usize = 48;

/// The pages of the face book.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/smoelenboek", get(all))
        .route("/smoelenboek/ik", get(own::open).post(own::keep))
        .route("/smoelenboek/ik/kijk", get(own::look))
        .route("/smoelenboek/ik/erbij", post(own::join))
        .route("/smoelenboek/ik/weg", post(own::leave))
        .route("/smoelenboek/ik/foto/{name}", get(own::photo))
        .route("/smoelenboek/gezicht/{name}", get(photo))
        .route("/smoelenboek/foto/{sealed}", get(photo_in_room))
        .route("/smoelenboek/{id}", get(one))
        .route("/smoelenboek/{id}/meld", get(order::ask_report).post(order::report))
        .route("/smoelenboek/{id}/verberg", post(order::hide))
        .route("/smoelenboek/{id}/werkt-hier", post(order::mark))
}

/// Marks an answer as one that no cache and no search engine keeps: whoever steps out of the face
/// book is gone at once.
pub fn not_kept(answer: Answer) -> Answer {
    let mut answer = answer?;
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex, noarchive"));
    Ok(answer)
}

/// A language above the list, with how many faces speak it.
struct Chip {
    href: String,
    text: String,
    is_on: bool,
}

/// The languages that are spoken here, the most spoken first.
fn chips(wish: &Wish, spoken: &[(String, i64)], lang: Lang) -> Vec<Chip> {
    let count = |slug: &str| -> i64 {
        let speak = spoken.iter().filter(|(slugs, _)| slugs.split(' ').any(|own| own == slug));
        speak.map(|(_, number)| number).sum()
    };
    let mut counted: Vec<_> = LANGUAGES.iter().map(|choice| (count(choice.slug), choice)).collect();
    counted.retain(|(number, choice)| *number > 0 || wish.language == Some(*choice));
    counted.sort_by_key(|(number, _)| -number);
    let everybody = Chip {
        href: wish.speaking(None).href(),
        text: lang.say("faces-every-language"),
        is_on: wish.language.is_none(),
    };
    let others = counted.into_iter().map(|(number, choice)| Chip {
        href: wish.speaking(Some(choice)).href(),
        text: format!("{} ({number})", choice.say(lang)),
        is_on: wish.language == Some(choice),
    });
    std::iter::once(everybody).chain(others).collect()
}

#[derive(Template)]
#[template(path = "rooms/faces/list.html")]
struct List<'a> {
    frame: &'a Frame,
    wish: &'a Wish,
    chips: Vec<Chip>,
    faces: Vec<Face>,
    next: String,
    /// Whether the visitor is signed in.
    is_neighbour: bool,
    /// Whether the visitor's own card is among those that others see.
    is_in: bool,
}

impl List<'_> {
    /// Where the topic that is chosen is taken away again.
    fn without_topic(&self) -> String {
        self.wish.about_anything().href()
    }
}

async fn all(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let wish = Wish::read(&query.unwrap_or_default());
    let is_neighbour = visitor.resident.is_some();
    let frame = frame(&house, &visitor, &visitor.lang.say("faces-title")).await?;
    let mut tx = house.read().await?;
    // One more than fits tells whether there is a next page.
    let limit = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut faces = store::list(&mut tx, &wish, is_neighbour, limit).await?;
    let spoken = store::languages(&mut tx, &wish, is_neighbour).await?;
    let own = match &visitor.resident {
        Some(resident) => store::find(&mut tx, &resident.id).await?,
        None => None,
    };
    drop(tx);
    let has_next = faces.len() > ON_ONE_PAGE;
    faces.truncate(ON_ONE_PAGE);
    let next = faces.last().filter(|_| has_next);
    let next = next.map(|last| wish.href_after(last)).unwrap_or_default();
    not_kept(show(&List {
        frame: &frame,
        chips: chips(&wish, &spoken, visitor.lang),
        wish: &wish,
        faces,
        next,
        is_neighbour,
        is_in: own.is_some_and(|own| own.shown),
    }))
}

/// The frame of a page of this room.
pub async fn frame(house: &House, visitor: &Visitor, title: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "living-room", title).await
}

#[derive(Template)]
#[template(path = "rooms/faces/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    face: &'a Face,
    is_own: bool,
    can_hide: bool,
    can_mark: bool,
}

/// A card that this visitor may see: of others, their own, or for a host one that is out of sight.
pub async fn seen(tx: &mut Tx, visitor: &Visitor, id: &str) -> Result<Face, Oops> {
    let face = store::find(tx, id).await?.ok_or(Oops::NotFound)?;
    let resident = visitor.resident.as_ref();
    let is_own = resident.is_some_and(|resident| resident.id == face.resident_id);
    let may_judge = face.shown && can(resident, Action::Moderate);
    let may_see = face.is_seen_by(resident.is_some()) || is_own || may_judge;
    if may_see { Ok(face) } else { Err(Oops::NotFound) }
}

async fn one(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let face = seen(&mut tx, &visitor, &id).await?;
    drop(tx);
    let frame = frame(&house, &visitor, &face.name).await?;
    let resident = visitor.resident.as_ref();
    not_kept(show(&Page {
        frame: &frame,
        face: &face,
        is_own: resident.is_some_and(|resident| resident.id == face.resident_id),
        can_hide: can(resident, Action::Moderate),
        can_mark: can(resident, Action::RunHouse),
    }))
}

/// `GET /smoelenboek/gezicht/{id}.jpg`: the photo on a card that is there now.
async fn photo(
    State(house): State<House>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, Oops> {
    let id = name.strip_suffix(".jpg").filter(|id| is_id(id)).ok_or(Oops::NotFound)?;
    let mut tx = house.read().await?;
    let face = seen(&mut tx, &visitor, id).await?;
    drop(tx);
    jpeg(&house, id, &face.picture).await
}

/// `GET /smoelenboek/foto/{sealed}`: the photo as the living room shows it; the drawing to who may
/// not see the photo.
async fn photo_in_room(
    State(house): State<House>,
    visitor: Visitor,
    Path(sealed): Path<String>,
) -> Answer {
    let id = shown::whose(&house, &sealed).ok_or(Oops::NotFound)?;
    let mut tx = house.read().await?;
    let face = store::find(&mut tx, &id).await?.filter(|face| face.is_seen_by(true));
    drop(tx);
    let face = face.ok_or(Oops::NotFound)?;
    if !face.is_seen_by(visitor.resident.is_some()) || face.picture.is_empty() {
        return not_kept(Ok(see_other(&face.drawn())));
    }
    jpeg(&house, &id, &face.picture).await
}

/// A photo, for nobody to keep.
pub async fn jpeg(house: &House, resident: &str, name: &str) -> Result<Response, Oops> {
    let bytes = picture::read(house, resident, name).await.ok_or(Oops::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, "image/jpeg"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    not_kept(Ok((StatusCode::OK, headers, bytes).into_response()))
}

/// The faces of these residents, by their ids: of those who show themselves to this reader. A name
/// says nothing about a face: somebody is known by their card, or not at all.
pub async fn face_of(
    tx: &mut Tx,
    residents: impl Iterator<Item = &str>,
    is_neighbour: bool,
) -> sqlx::Result<HashMap<String, FaceCard>> {
    let ids: String = residents.filter(|id| is_id(id)).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let faces = store::of(tx, &ids, is_neighbour).await?;
    Ok(faces.into_iter().map(|face| (face.resident_id.clone(), face.card())).collect())
}

/// Who works here and is in the house today, as they said themselves.
pub async fn today(tx: &mut Tx, dates: &Dates, is_neighbour: bool) -> sqlx::Result<Vec<FaceCard>> {
    let weekday = dates.now.in_zone(&dates.zone).weekday();
    let faces = store::on_day(tx, slug_of_day(weekday), is_neighbour).await?;
    Ok(faces.iter().map(Face::card).collect())
}

/// The first faces of the book, who works here first: for a row of them in another room.
pub async fn few(tx: &mut Tx, is_neighbour: bool, most: i64) -> sqlx::Result<Vec<FaceCard>> {
    let faces = store::list(tx, &Wish::default(), is_neighbour, most).await?;
    Ok(faces.iter().map(Face::card).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_spoken_language_comes_first() {
        let spoken = [(" nl ".to_owned(), 2), (" nl tr ".to_owned(), 1), (String::new(), 4)];
        let chips = chips(&Wish::read("taal=tr"), &spoken, Lang::Nl);
        let texts: Vec<&str> = chips.iter().map(|chip| chip.text.as_str()).collect();
        assert_eq!(texts[1..], ["Nederlands (3)", "Turks (1)"]);
        assert!(chips[2].is_on && !chips[0].is_on);
        assert_eq!(chips[0].href, "/smoelenboek");
    }
}
