//! One's own card: fill it in, look at it as others will, step in, step out.

use askama::Template;
use axum::extract::{Path, State};

use super::draft::{DAYS, DRAWINGS, Draft, LANGUAGES, MOST_TOPICS, first_drawing};
use super::face::Face;
use super::pages::{frame, jpeg, not_kept};
use super::{picture, shown, store};
use crate::kit::facets::{Choice, Slugs, THEMES};
use crate::kit::form::{Filled, Problems};
use crate::kit::id::is_id;
use crate::kit::may::{Action, can, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other, see_other_saying, show, show_wrong};
use crate::kit::visitor::{Resident, Visitor};
use crate::kit::{House, Tx};

#[derive(Template)]
#[template(path = "rooms/faces/edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// The card that is there already.
    face: Option<&'a Face>,
    drawings: &'a [&'static str],
    languages: &'a [Choice],
    themes: &'a [Choice],
    days: &'a [Choice],
    most_topics: usize,
}

impl Edit<'_> {
    fn is_in(&self) -> bool {
        self.face.is_some_and(|face| face.shown)
    }

    /// The address of the photo that is kept; empty without one.
    fn photo(&self) -> String {
        let picture = self.form.text("picture");
        if picture.is_empty() {
            String::new()
        } else {
            format!("/smoelenboek/ik/foto/{picture}.jpg")
        }
    }
}

/// `GET /smoelenboek/ik`. Who may only read for now cannot fill it in, but sees the card that is
/// there and can take it away.
pub async fn open(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::ChangeOwn)?;
    let mut tx = house.read().await?;
    let face = store::find(&mut tx, &resident.id).await?;
    drop(tx);
    if face.is_some() && !can(Some(resident), Action::ShowFace) {
        return Ok(see_other("/smoelenboek/ik/kijk"));
    }
    may(Some(resident), Action::ShowFace)?;
    let form = face.as_ref().map_or_else(|| empty(resident), filled);
    ask(&house, &visitor, &form, &Problems::none(), face.as_ref()).await
}

/// The form as it begins. Who works here is found by guests too, unless they do not want that;
/// a neighbour is found by neighbours.
fn empty(resident: &Resident) -> Filled {
    let mut form = Filled::with(vec![
        ("name", resident.name.clone()),
        ("drawing", first_drawing(&resident.name, &resident.id).to_owned()),
        ("language", "nl".to_owned()),
    ]);
    if !resident.roles.is_empty() {
        form.put("for_guests", "ja");
    }
    form
}

fn filled(face: &Face) -> Filled {
    let mut values = vec![
        ("name", face.name.clone()),
        ("picture", face.picture.clone()),
        ("drawing", face.drawing.clone()),
        ("other_languages", face.other_languages.clone()),
        ("ask", face.ask.clone()),
        ("does", face.does.clone()),
        ("place", face.place.clone()),
        ("for_guests", if face.for_guests { "ja" } else { "" }.to_owned()),
    ];
    let ticked = |name: &'static str, slugs: &Slugs| {
        slugs.list().into_iter().map(move |slug| (name, slug)).collect::<Vec<_>>()
    };
    values.extend(ticked("language", &face.languages));
    values.extend(ticked("topic", &face.topics));
    values.extend(ticked("day", &face.days));
    Filled::with(values)
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    face: Option<&Face>,
) -> Answer {
    let frame = frame(house, visitor, &visitor.lang.say("faces-own-title")).await?;
    let page = Edit {
        frame: &frame,
        form,
        problems,
        face,
        drawings: &DRAWINGS,
        languages: &LANGUAGES,
        themes: &THEMES,
        days: &DAYS,
        most_topics: MOST_TOPICS,
    };
    not_kept(if problems.is_empty() { show(&page) } else { show_wrong(&page) })
}

/// `POST /smoelenboek/ik`: keeps the card; on to what others will see.
pub async fn keep(State(house): State<House>, visitor: Visitor, mut form: Filled) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::ShowFace)?;
    let refused = picture::take_in(&house, &resident.id, &mut form).await;
    let mut tx = house.read().await?;
    let before = store::find(&mut tx, &resident.id).await?;
    drop(tx);
    let draft = match with_photo(Draft::read(&form), refused) {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &form, &problems, before.as_ref()).await,
    };
    let mut tx = house.write().await?;
    let before = store::find(&mut tx, &resident.id).await?;
    let was_shown = before.as_ref().is_some_and(|face| face.shown);
    let face = match before.clone() {
        Some(face) => face.changed(draft, house.now()),
        None => Face::new(draft, &resident.id, resident.roles, house.now()),
    };
    store::keep(&mut tx, &face).await?;
    if was_shown && before.is_none_or(|before| before.looks() != face.looks()) {
        shown::tell(&house, &mut tx, &face).await.map_err(Oops::trouble)?;
    }
    tx.commit().await?;
    picture::keep_only(&house, &resident.id, &face.picture).await.map_err(Oops::trouble)?;
    let next = "/smoelenboek/ik/kijk";
    Ok(if was_shown { see_other_saying(next, "faces-flash-changed") } else { see_other(next) })
}

/// What is wrong with the photo, beside what is wrong with the rest.
fn with_photo(
    read: Result<Draft, Problems>,
    refused: Option<&'static str>,
) -> Result<Draft, Problems> {
    let Some(word) = refused else { return read };
    let mut problems = read.err().unwrap_or_default();
    problems.add("photo", word);
    Err(problems)
}

#[derive(Template)]
#[template(path = "rooms/faces/look.html")]
struct Look<'a> {
    frame: &'a Frame,
    face: &'a Face,
}

/// `GET /smoelenboek/ik/kijk`: the card as others see it, or will.
pub async fn look(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::ChangeOwn)?;
    let mut tx = house.read().await?;
    let face = store::find(&mut tx, &resident.id).await?;
    drop(tx);
    let Some(face) = face else { return Ok(see_other("/smoelenboek/ik")) };
    let title = if face.shown { "faces-own-title" } else { "faces-look-title" };
    let frame = frame(&house, &visitor, &visitor.lang.say(title)).await?;
    not_kept(show(&Look { frame: &frame, face: &face }))
}

/// `POST /smoelenboek/ik/erbij`: from now on others see the card.
pub async fn join(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::ShowFace)?;
    let mut tx = house.write().await?;
    store::show(&mut tx, &resident.id).await?;
    let Some(face) = store::find(&mut tx, &resident.id).await? else {
        return Ok(see_other("/smoelenboek/ik"));
    };
    shown::tell(&house, &mut tx, &face).await.map_err(Oops::trouble)?;
    tx.commit().await?;
    Ok(see_other_saying("/smoelenboek", "faces-flash-joined"))
}

/// `POST /smoelenboek/ik/weg`: one button, and nothing is left. Also for who may only read for now.
pub async fn leave(State(house): State<House>, visitor: Visitor) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::ChangeOwn)?;
    let mut tx = house.write().await?;
    shown::withdraw(&house, &mut tx, &resident.id).await.map_err(Oops::trouble)?;
    tx.commit().await?;
    picture::keep_only(&house, &resident.id, "").await.map_err(Oops::trouble)?;
    Ok(see_other_saying("/smoelenboek", "faces-flash-left"))
}

/// `GET /smoelenboek/ik/foto/{picture}.jpg`: one's own photo, also before anybody else sees it.
pub async fn photo(
    State(house): State<House>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Answer {
    let resident = may(visitor.resident.as_ref(), Action::ChangeOwn)?;
    let picture = name.strip_suffix(".jpg").filter(|id| is_id(id)).ok_or(Oops::NotFound)?;
    jpeg(&house, &resident.id, picture).await
}

/// Puts somebody in the face book as the form and the button would, for the demo.
pub async fn seed(
    house: &House,
    tx: &mut Tx,
    resident: &Resident,
    draft: Draft,
) -> anyhow::Result<()> {
    let face = Face { shown: true, ..Face::new(draft, &resident.id, resident.roles, house.now()) };
    store::keep(tx, &face).await?;
    store::show(tx, &resident.id).await?;
    shown::tell(house, tx, &face).await
}
