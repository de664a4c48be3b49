//! Choosing from the start kit, and the list of what is an example now.

use std::collections::BTreeMap;

use askama::Template;
use axum::Router;
use axum::extract::{RawQuery, State};
use axum::routing::{get, post};

use super::catalogue::{Item, Shelf};
use super::deeds;
use crate::kit::examples::{self, Example, FIELD, Mark};
use crate::kit::facets::{Choice, THEMES, find};
use crate::kit::form::{Filled, Problems};
use crate::kit::may::{Action, may};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, see_other_saying, show, show_wrong};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, id};

/// Where the start kit lies.
pub const PATH: &str = "/beheer/startpakket";

/// The addresses of this room.
pub fn routes() -> Router<House> {
    Router::new()
        .route(PATH, get(page).post(choose))
        .route("/beheer/startpakket/weg", get(deeds::ask_remove_all).post(deeds::remove_all))
        .route("/beheer/startpakket/{id}/bevestig", post(deeds::confirm))
        .route("/beheer/startpakket/{id}/weg", post(deeds::remove))
}

/// An example that stands on the site now.
struct Standing {
    title: String,
    /// The key of what sort of thing it is.
    word: &'static str,
    mark: Mark,
}

/// Something to choose.
struct Offered {
    slug: &'static str,
    title: String,
    is_ticked: bool,
    /// Whether it was made real before.
    was_used: bool,
}

/// A shelf with what can be chosen from it.
struct Row {
    word: &'static str,
    /// Its name on the page.
    name: String,
    items: Vec<Offered>,
}

#[derive(Template)]
#[template(path = "rooms/start_kit/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    problems: &'a Problems,
    standing: Vec<Standing>,
    rows: Vec<Row>,
    /// The themes for which there is something.
    known: Vec<&'static Choice>,
    /// What the neighbourhood is about, as it was chosen.
    themes: Vec<&'static str>,
}

impl Page<'_> {
    fn is_about(&self, theme: &Choice) -> bool {
        self.themes.contains(&theme.slug)
    }

    /// That something was made real before; empty when it was not.
    fn used(&self, one: &Offered) -> String {
        if one.was_used { self.frame.w.say("starter-used") } else { String::new() }
    }
}

/// The themes for which there is something.
fn known_themes() -> Vec<&'static Choice> {
    let items = || Shelf::ALL.into_iter().flat_map(|shelf| shelf.items().iter());
    let has = |slug: &str| items().any(|item| item.themes().any(|own| own == slug));
    THEMES.iter().filter(|theme| has(theme.slug)).collect()
}

/// `GET /beheer/startpakket`: with `thema` for what the neighbourhood is about.
async fn page(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let query = query.unwrap_or_default();
    let asked = url::form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "thema");
    let themes: Vec<&'static str> =
        asked.filter_map(|(_, slug)| find(&THEMES, &slug)).map(|theme| theme.slug).collect();
    ask(&house, &visitor, themes, &Problems::none()).await
}

async fn ask(
    house: &House,
    visitor: &Visitor,
    themes: Vec<&'static str>,
    problems: &Problems,
) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let frame = frame(house, visitor, "starter-title").await?;
    let mut tx = house.read().await?;
    let chosen = examples::chosen(&mut tx).await?;
    drop(tx);
    let lang = frame.settings.language;
    let page = Page {
        problems,
        standing: standing(&chosen, &frame, lang),
        // A form without ticks comes back without ticks.
        rows: rows(&chosen, &frame, Some(&*themes).filter(|_| problems.is_empty())),
        known: known_themes(),
        themes,
        frame: &frame,
    };
    if problems.is_empty() { show(&page) } else { show_wrong(&page) }
}

/// What is an example now, shelf by shelf.
fn standing(chosen: &[Example], frame: &Frame, lang: Lang) -> Vec<Standing> {
    let mut all = Vec::new();
    for shelf in Shelf::ALL {
        for item in shelf.items() {
            let example = chosen.iter().find(|example| example.slug == item.slug);
            if let Some(example) = example.filter(|example| example.confirmed_at.is_none()) {
                let title = item.title(lang, &frame.settings);
                all.push(Standing { title, word: shelf.word(), mark: example.mark() });
            }
        }
    }
    all
}

/// What can be chosen: what is no example now. What was made real is there again, without a tick.
/// Nothing is ticked without `themes`.
fn rows(chosen: &[Example], frame: &Frame, themes: Option<&[&str]>) -> Vec<Row> {
    let known: BTreeMap<&str, bool> = chosen
        .iter()
        .map(|example| (example.slug.as_str(), example.confirmed_at.is_some()))
        .collect();
    let offered = |item: &Item| {
        let state = known.get(item.slug);
        let was_used = state == Some(&true);
        (state != Some(&false)).then(|| Offered {
            slug: item.slug,
            title: item.title(frame.settings.language, &frame.settings),
            is_ticked: !was_used && themes.is_some_and(|themes| item.suits(themes)),
            was_used,
        })
    };
    let row = |shelf: Shelf| Row {
        word: shelf.word(),
        name: shelf.room().trim_start_matches('/').to_owned(),
        items: shelf.items().iter().filter_map(offered).collect(),
    };
    Shelf::ALL.into_iter().map(row).filter(|row| !row.items.is_empty()).collect()
}

/// `POST /beheer/startpakket`: shows what was ticked as examples.
async fn choose(State(house): State<House>, visitor: Visitor, form: Filled) -> Answer {
    may(visitor.resident.as_ref(), Action::RunHouse)?;
    let settings = house.settings().await?;
    let mut tx = house.write().await?;
    let mut count = 0;
    for shelf in Shelf::ALL {
        for item in shelf.items().iter().filter(|item| form.has(FIELD, item.slug)) {
            let now = house.now();
            let fields = item.fill(shelf, &settings);
            let example = Example::new((item.slug, shelf.room()), id::new_id(now), &fields, now)?;
            examples::keep(&mut tx, &example).await?;
            count += 1;
        }
    }
    if count == 0 {
        drop(tx);
        let mut problems = Problems::none();
        problems.add("choice", "starter-nothing-chosen");
        return ask(&house, &visitor, Vec::new(), &problems).await;
    }
    tx.commit().await?;
    Ok(see_other_saying(PATH, "starter-flash-put"))
}

/// The frame of a page of this room.
pub async fn frame(house: &House, visitor: &Visitor, word: &str) -> Result<Frame, Oops> {
    Frame::new(house, visitor, "desk", &visitor.lang.say(word)).await
}
