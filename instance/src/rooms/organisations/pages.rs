//! The screens of the organisations that people read: the list and one organisation.

use std::collections::HashMap;

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::get;

use super::edits;
use super::organisation::Organisation;
use super::store::{self, Filter};
use crate::kit::facets::{AUDIENCES, Choice, THEMES, find, line};
use crate::kit::may::{Action, can, can_change};
use crate::kit::media::{Medium, Shown};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Lang, Tx, id, media, text};
use crate::rooms::agenda;
use crate::rooms::sites::{self, Badge};

/// How many organisations stand on one page.
const ON_ONE_PAGE: usize = 24;
/// The value of `wijk` for what is of this house itself.
const HERE: &str = "hier";

/// The pages of the organisations.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/organisaties", get(list))
        .route("/organisaties/nieuw", get(edits::blank).post(edits::add))
        .route("/organisaties/{id}", get(page))
        .route("/organisaties/{id}/wijzig", get(edits::open).post(edits::change))
        .route("/organisaties/{id}/weg", get(edits::ask_remove).post(edits::remove))
}

/// An organisation with what a card or page shows beside it.
#[derive(Debug, Clone)]
pub struct Card {
    /// The organisation.
    pub organisation: Organisation,
    /// The site it comes from; `None` for our own.
    pub from: Option<Badge>,
    /// Its photo, when there is one.
    pub photo: Option<Medium>,
}

impl Card {
    /// Its picture: the photo, or the drawing that suits it.
    #[must_use]
    pub fn picture(&self) -> Shown {
        let drawing = || Shown::drawing(&self.organisation.scene);
        Shown::photo(self.photo.as_ref()).unwrap_or_else(drawing)
    }

    /// "Voor wie" in one line.
    #[must_use]
    pub fn meant_for(&self, lang: Lang) -> String {
        line(&self.organisation.meant_for(), lang)
    }
}

/// Puts beside each organisation which site it comes from, and its photo.
async fn cards(
    tx: &mut Tx,
    found: Vec<Organisation>,
    sites: &HashMap<String, Badge>,
) -> sqlx::Result<Vec<Card>> {
    let photos = media::of(tx, found.iter().map(|own| own.picture.as_str())).await?;
    let from = |own: &Organisation| own.site.as_ref().and_then(|site| sites.get(site)).cloned();
    let card = |organisation: Organisation| Card {
        from: from(&organisation),
        photo: photos.get(&organisation.picture).cloned(),
        organisation,
    };
    Ok(found.into_iter().map(card).collect())
}

/// What stands in the address of the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Wish {
    filter: Filter,
    /// Short id of the site that is asked for, or [`HERE`].
    site: String,
}

impl Wish {
    fn read(query: &str, sites: &HashMap<String, Badge>) -> Self {
        let mut wish = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "q" => wish.filter.words = text::one_line(&value, 100),
                "voor" => wish.filter.audience = find(&AUDIENCES, &value),
                "thema" => wish.filter.theme = find(&THEMES, &value),
                "wijk" => wish.look_in(&value, sites),
                "na" => wish.filter.after = cursor(&value),
                _ => {}
            }
        }
        wish
    }

    fn look_in(&mut self, site: &str, sites: &HashMap<String, Badge>) {
        let known = sites.values().find(|badge| badge.id == site);
        let actor = known.map(|badge| badge.actor.clone());
        self.filter.actor = actor.or_else(|| (site == HERE).then(|| HERE.to_owned()));
        self.site = if self.filter.actor.is_some() { site.to_owned() } else { String::new() };
    }

    /// The address of the page that begins after `last`.
    fn href_after(&self, last: &Organisation) -> String {
        let slug = |choice: Option<&Choice>| choice.map_or("", |choice| choice.slug);
        let after = format!("{}~{}", last.sort_name, last.id);
        let pairs = [
            ("q", self.filter.words.as_str()),
            ("voor", slug(self.filter.audience)),
            ("thema", slug(self.filter.theme)),
            ("wijk", &self.site),
            ("na", &after),
        ];
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(pairs.into_iter().filter(|(_, value)| !value.is_empty()));
        format!("/organisaties?{}", query.finish())
    }

    fn is_filtered(&self) -> bool {
        let everything = Filter { after: self.filter.after.clone(), ..Filter::default() };
        self.filter != everything
    }
}

fn cursor(value: &str) -> Option<(String, String)> {
    let (name, after) = value.rsplit_once('~')?;
    id::is_id(after).then(|| (name.to_owned(), after.to_owned()))
}

#[derive(Template)]
#[template(path = "rooms/organisations/list.html")]
struct List<'a> {
    frame: &'a Frame,
    wish: &'a Wish,
    cards: Vec<Card>,
    total: i64,
    sites: Vec<&'a Badge>,
    next: String,
    can_add: bool,
}

async fn list(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let title = visitor.lang.say("organisations-title");
    let frame = Frame::new(&house, &visitor, "organisations", &title).await?;
    let mut tx = house.read().await?;
    let sites = sites::badges(&mut tx).await?;
    let wish = Wish::read(&query.unwrap_or_default(), &sites);
    // One more than fits tells whether there is a next page.
    let limit = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut found = store::wanted(&mut tx, &wish.filter, limit).await?;
    let total = store::count_wanted(&mut tx, &wish.filter).await?;
    let has_next = found.len() > ON_ONE_PAGE;
    found.truncate(ON_ONE_PAGE);
    let next = found.last().filter(|_| has_next);
    let next = next.map(|last| wish.href_after(last)).unwrap_or_default();
    let cards = cards(&mut tx, found, &sites).await?;
    let mut sorted: Vec<&Badge> = sites.values().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    show(&List {
        frame: &frame,
        wish: &wish,
        cards,
        total,
        sites: sorted,
        next,
        can_add: can(visitor.resident.as_ref(), Action::AddOrganisation),
    })
}

#[derive(Template)]
#[template(path = "rooms/organisations/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    card: &'a Card,
    /// `@name@host`, to follow it from elsewhere.
    handle: String,
    activities: Vec<agenda::Card>,
    can_change: bool,
}

async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let mut tx = house.read().await?;
    let found = store::find(&mut tx, &id).await?.ok_or(Oops::NotFound)?;
    let frame = Frame::new(&house, &visitor, "organisations", &found.name).await?;
    let sites = sites::badges(&mut tx).await?;
    let is_ours = found.site.is_none();
    let activities = agenda::of_organisation(&mut tx, &found.id, house.now()).await?;
    let handle = if is_ours {
        format!("@{}@{}", found.handle, house.config.authority())
    } else {
        format!("@{}", found.handle.trim_start_matches('@'))
    };
    let activities = agenda::cards(&mut tx, activities, &sites).await?;
    let card = cards(&mut tx, vec![found], &sites).await?.pop().ok_or(Oops::NotFound)?;
    show(&Page {
        frame: &frame,
        card: &card,
        handle,
        activities,
        can_change: is_ours && can_change(visitor.resident.as_ref(), None),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_begins_after_the_last_name() {
        let id = "0123456789abcdef0123456789abcdef";
        let query = format!("thema=samen-eten&na=koor+~+zang~{id}");
        let wish = Wish::read(&query, &HashMap::new());
        assert_eq!(wish.filter.after, Some(("koor ~ zang".to_owned(), id.to_owned())));
        assert!(wish.is_filtered());
    }

    #[test]
    fn the_second_page_of_everything_is_not_filtered() {
        let query = "na=koor~0123456789abcdef0123456789abcdef&wijk=nergens";
        assert!(!Wish::read(query, &HashMap::new()).is_filtered());
    }
}
