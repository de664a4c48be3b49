//! The screens that change the film: for who runs the house.

use anyhow::Context;
use askama::Template;
use axum::extract::{Request, State};

use super::film::{Draft, ELSEWHERE, Film};
use super::pages::frame;
use super::shelf::Coming;
use super::{captions, shelf, store, upload};
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::photo::Sent;
use crate::kit::visitor::Visitor;
use crate::kit::{House, Tx, media, photo};

#[derive(Template)]
#[template(path = "rooms/film/edit.html")]
struct Edit<'a> {
    frame: &'a Frame,
    form: &'a Filled,
    problems: &'a Problems,
    /// Whether there is a film that can be removed.
    has_film: bool,
    most_megabytes: u32,
}

impl Edit<'_> {
    fn is_elsewhere(&self) -> bool {
        self.form.text("where") == ELSEWHERE
    }
}

/// `GET /film/instellingen`
pub async fn open(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.read().await?;
    let film = store::current(&mut tx).await?;
    let form = match &film {
        Some(film) => filled(&mut tx, film).await?,
        None => Filled::default(),
    };
    drop(tx);
    ask(&house, &visitor, &form, &Problems::none(), film.is_some()).await
}

async fn filled(tx: &mut Tx, film: &Film) -> sqlx::Result<Filled> {
    let place = if film.link.is_empty() { "hier" } else { ELSEWHERE };
    let mut values = vec![
        ("title", film.title.clone()),
        ("text", film.text.clone()),
        ("length", film.length.clone()),
        ("where", place.to_owned()),
        ("file", film.file.clone()),
        ("captions", film.captions.clone()),
        ("silent", if film.silent { "ja" } else { "" }.to_owned()),
        ("link", film.link.clone()),
    ];
    values.extend(photo::typed(tx, &film.picture, &film.picture_alt).await?);
    Ok(Filled::with(values))
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    form: &Filled,
    problems: &Problems,
    has_film: bool,
) -> Answer {
    let frame = frame(house, visitor, &visitor.lang.say("film-settings")).await?;
    let most_megabytes = house.config.film_megabytes;
    let page = Edit { frame: &frame, form, problems, has_film, most_megabytes };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// `POST /film/instellingen`: takes in the files while they come, then reads the form.
pub async fn keep(State(house): State<House>, visitor: Visitor, request: Request) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let (mut form, refused) = upload::read(&house, request).await?;
    let mut tx = house.read().await?;
    let before = store::current(&mut tx).await?;
    drop(tx);
    let old_picture = before.as_ref().map_or("", |film| &film.picture);
    let sent = Sent::of(&visitor, old_picture);
    let read = photo::then_read(&house, &mut form, sent, Draft::read).await;
    let draft = match beside(read, refused) {
        Ok(draft) => draft,
        Err(problems) => return ask(&house, &visitor, &form, &problems, before.is_some()).await,
    };
    let film = Film::new(draft, house.now());
    let mut tx = house.write().await?;
    let before = store::current(&mut tx).await?;
    store::put(&mut tx, &film).await?;
    if let Some(before) = before.as_ref().filter(|before| before.picture != film.picture) {
        media::let_go(&mut tx, &before.picture, house.now()).await?;
    }
    tx.commit().await?;
    if let Some(before) = before {
        remove_files(&house, &before, &film.files()).await;
    }
    Ok(see_other_saying("/film", "film-flash-kept"))
}

/// Puts a film of our own in its place as the form does, with its captions, for the demo.
pub async fn seed(
    house: &House,
    mut form: Filled,
    film: &[u8],
    spoken: &str,
) -> anyhow::Result<()> {
    let mut coming = Coming::begin(house, film.len() as u64).await?;
    coming.write(film).await?;
    form.put("file", coming.keep().await?);
    let spoken = captions::tidy(spoken.as_bytes()).context("captions in WebVTT")?;
    form.put("captions", shelf::keep_captions(house, &spoken).await?);
    let draft = Draft::read(&form).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    let mut tx = house.write().await?;
    store::put(&mut tx, &Film::new(draft, house.now())).await?;
    tx.commit().await?;
    Ok(())
}

/// What is wrong with the files, before what is wrong with the rest. Of a file that was refused it
/// is not also said that there is none.
fn beside(read: Result<Draft, Problems>, refused: Problems) -> Result<Draft, Problems> {
    if refused.is_empty() {
        return read;
    }
    let mut problems = refused;
    for problem in read.err().unwrap_or_default().0 {
        if !problems.0.iter().any(|known| known.field == problem.field) {
            problems.0.push(problem);
        }
    }
    Err(problems)
}

/// Removes the files of a film, but not those that the next one has too.
async fn remove_files(house: &House, film: &Film, stay: &[&str]) {
    for name in film.files().into_iter().filter(|name| !name.is_empty() && !stay.contains(name)) {
        shelf::remove(house, name).await;
    }
}

#[derive(Template)]
#[template(path = "rooms/film/remove.html")]
struct AskRemove<'a> {
    frame: &'a Frame,
    film: &'a Film,
}

/// `GET /film/weg`
pub async fn ask_remove(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.read().await?;
    let film = store::current(&mut tx).await?.ok_or(Oops::NotFound)?;
    drop(tx);
    let frame = frame(&house, &visitor, &visitor.lang.say("film-remove")).await?;
    show(&AskRemove { frame: &frame, film: &film })
}

/// `POST /film/weg`
pub async fn remove(State(house): State<House>, visitor: Visitor) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let mut tx = house.write().await?;
    let film = store::current(&mut tx).await?.ok_or(Oops::NotFound)?;
    store::remove(&mut tx).await?;
    media::let_go(&mut tx, &film.picture, house.now()).await?;
    tx.commit().await?;
    remove_files(&house, &film, &[]).await;
    Ok(see_other_saying("/film", "film-flash-removed"))
}

/// Removes files that came with a form that was never finished. For the daily job.
pub async fn forget_old(house: &House, tx: &mut Tx) -> anyhow::Result<()> {
    let film = store::current(tx).await?;
    let used = film.as_ref().map(Film::files).unwrap_or_default();
    shelf::clean(house, &used, house.now()).await?;
    Ok(())
}
