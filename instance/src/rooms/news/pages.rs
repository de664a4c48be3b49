//! Reading: the newspaper and one article.

use std::collections::HashMap;

use askama::Template;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::routing::{get, post};

use super::article::{Article, Form, first_of};
use super::store::{self, Wish};
use super::{edits, examples, feed};
use crate::kit::examples::{Mark, shown};
use crate::kit::may::{Action, can};
use crate::kit::media::{Medium, Shown};
use crate::kit::oops::{Answer, Oops};
use crate::kit::page::{Frame, show};
use crate::kit::visitor::Visitor;
use crate::kit::{House, Moment, Tx, id, media, text};
use crate::rooms::sites::{self, Badge, actor_of};

/// How many articles stand on one page.
const ON_ONE_PAGE: usize = 13;
/// How many months, series and drafts stand beside them.
const MOST_MONTHS: i64 = 24;
const MOST_SERIES: i64 = 20;
const MOST_DRAFTS: i64 = 20;
/// Where the newspaper lies.
const PATH: &str = "/buurtkrant";

/// The pages of the newspaper.
pub fn routes() -> Router<House> {
    Router::new()
        .route(PATH, get(list))
        .route("/buurtkrant/atom.xml", get(feed::atom))
        .route("/buurtkrant/nieuw", get(edits::begin).post(edits::add))
        .route("/buurtkrant/{id}", get(page))
        .route("/buurtkrant/{id}/wijzig", get(edits::open).post(edits::change))
        .route("/buurtkrant/{id}/plaats", post(edits::publish))
        .route("/buurtkrant/{id}/uit-de-krant", post(edits::take_out))
        .route("/buurtkrant/{id}/weg", get(edits::ask_remove).post(edits::remove))
}

/// An article with what a card or page shows beside it.
#[derive(Debug, Clone)]
pub struct Card {
    /// The article.
    pub article: Article,
    /// The site it comes from; `None` for our own.
    pub from: Option<Badge>,
    /// Its photo, when there is one.
    pub photo: Option<Medium>,
    /// Whether it is not real yet.
    pub is_example: bool,
}

impl Card {
    /// The card of an example, which has no photo.
    pub(super) fn example(article: Article) -> Self {
        Self { article, from: None, photo: None, is_example: true }
    }

    /// Its picture: the photo, or the drawing that suits it.
    #[must_use]
    pub fn picture(&self) -> Shown {
        let drawing = || Shown::drawing(&self.article.scene);
        Shown::photo(self.photo.as_ref()).unwrap_or_else(drawing)
    }

    /// Whether it is a portrait of somebody.
    #[must_use]
    pub fn is_portrait(&self) -> bool {
        self.article.form == Form::Portrait
    }
}

/// Puts beside each article which site it comes from, and its photo.
#[expect(clippy::implicit_hasher, reason = "badges come from one place, with the usual hasher")]
pub async fn cards(
    tx: &mut Tx,
    articles: Vec<Article>,
    sites: &HashMap<String, Badge>,
) -> sqlx::Result<Vec<Card>> {
    let photos = media::of(tx, articles.iter().map(|own| own.picture.as_str())).await?;
    let from = |own: &Article| own.site.as_ref().and_then(|site| sites.get(site)).cloned();
    let card = |article: Article| Card {
        from: from(&article),
        photo: photos.get(&article.picture).cloned(),
        article,
        is_example: false,
    };
    Ok(articles.into_iter().map(card).collect())
}

impl Wish {
    /// Reads the query of an address. What is not understood is not a wish.
    fn read(query: &str, house: &House, sites: &HashMap<String, Badge>) -> Self {
        let mut wish = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "maand" => {
                    wish.month = first_of(&value, &house.zone).map(|_| value.into_owned());
                }
                "serie" => wish.series = Some(text::slug(&value)).filter(|slug| !slug.is_empty()),
                "wijk" => {
                    wish.actor = actor_of(&value, sites);
                    wish.site = wish.actor.as_ref().map(|_| value.into_owned()).unwrap_or_default();
                }
                "na" => wish.after = cursor(&value),
                _ => {}
            }
        }
        wish
    }

    /// The address of the page that begins after `last`.
    fn href_after(&self, last: &Article) -> String {
        let millis = last.published_at.unwrap_or(last.updated_at).millis();
        let after = format!("{millis}-{}", last.id);
        let pairs = [
            ("maand", self.month.as_deref().unwrap_or_default()),
            ("serie", self.series.as_deref().unwrap_or_default()),
            ("wijk", &self.site),
            ("na", &after),
        ];
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(pairs.into_iter().filter(|(_, value)| !value.is_empty()));
        format!("{PATH}?{}", query.finish())
    }

    /// Whether it is the front page: everything, from the newest on.
    fn is_everything(&self) -> bool {
        *self == Self::default()
    }
}

fn cursor(value: &str) -> Option<(Moment, String)> {
    let (millis, after) = value.split_once('-')?;
    id::is_id(after).then(|| Some((Moment::from_millis(millis.parse().ok()?), after.to_owned())))?
}

/// A month of the archive: its address, its name, and how many articles it has.
struct Month {
    slug: String,
    name: String,
    count: i64,
}

#[derive(Template)]
#[template(path = "rooms/news/list.html")]
struct List<'a> {
    frame: &'a Frame,
    /// What is shown: "Het laatste nieuws", a month, a series, a neighbourhood.
    heading: String,
    wish: &'a Wish,
    /// The newest article, large, when everything is shown.
    lead: Option<Card>,
    cards: Vec<Card>,
    /// Below everything else on the front page.
    examples: Vec<Card>,
    drafts: Vec<Article>,
    months: Vec<Month>,
    series: Vec<(String, String)>,
    sites: Vec<&'a Badge>,
    next: String,
    can_write: bool,
}

impl List<'_> {
    fn is_month(&self, slug: &str) -> bool {
        self.wish.month.as_deref() == Some(slug)
    }

    fn is_series(&self, slug: &str) -> bool {
        self.wish.series.as_deref() == Some(slug)
    }
}

async fn list(State(house): State<House>, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let frame = Frame::new(&house, &visitor, "news", &visitor.lang.say("news-title")).await?;
    let can_write = can(visitor.resident.as_ref(), Action::WriteNews);
    let mut tx = house.read().await?;
    let sites = sites::badges(&mut tx).await?;
    let wish = Wish::read(&query.unwrap_or_default(), &house, &sites);
    // One more than fits tells whether there is a next page.
    let limit = i64::try_from(ON_ONE_PAGE + 1).unwrap_or(i64::MAX);
    let mut found = store::wanted(&mut tx, &wish, limit).await?;
    let has_next = found.len() > ON_ONE_PAGE;
    found.truncate(ON_ONE_PAGE);
    let next = found.last().filter(|_| has_next);
    let next = next.map(|last| wish.href_after(last)).unwrap_or_default();
    let series = store::series(&mut tx, MOST_SERIES).await?;
    let months = store::months(&mut tx, MOST_MONTHS).await?;
    let month = |(slug, count): (String, i64)| Month {
        name: first_of(&slug, &house.zone)
            .map(|first| frame.dates.month_and_year(first))
            .unwrap_or_default(),
        slug,
        count,
    };
    let months: Vec<Month> = months.into_iter().map(month).collect();
    let drafts = if can_write { store::drafts(&mut tx, MOST_DRAFTS).await? } else { Vec::new() };
    let mut cards = cards(&mut tx, found, &sites).await?;
    let is_front = wish.is_everything();
    let examples = if is_front { examples::cards(&house, &mut tx).await? } else { Vec::new() };
    drop(tx);
    let has_lead = is_front && !cards.is_empty();
    let lead = has_lead.then(|| cards.remove(0));
    let mut sorted: Vec<&Badge> = sites.values().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name));
    show(&List {
        heading: heading(&wish, &frame, (&months, &series, &sorted)),
        frame: &frame,
        wish: &wish,
        lead,
        cards,
        examples,
        drafts,
        months,
        series,
        sites: sorted,
        next,
        can_write,
    })
}

/// What the list shows, in words.
fn heading(
    wish: &Wish,
    frame: &Frame,
    (months, series, sites): (&[Month], &[(String, String)], &[&Badge]),
) -> String {
    let month = wish.month.as_ref().map(|slug| {
        let known = months.iter().find(|month| month.slug == *slug);
        known.map_or_else(|| slug.clone(), |month| month.name.clone())
    });
    let series = wish.series.as_ref().map(|slug| {
        let known = series.iter().find(|(known, _)| known == slug);
        known.map_or_else(|| slug.clone(), |(_, name)| name.clone())
    });
    let site = wish.actor.as_ref().map(|_| {
        let known = sites.iter().find(|site| site.id == wish.site);
        known.map_or_else(|| frame.settings.name.clone(), |site| site.name.clone())
    });
    let parts: Vec<String> = [series, month, site].into_iter().flatten().collect();
    if parts.is_empty() { frame.w.say("news-latest") } else { parts.join(", ") }
}

#[derive(Template)]
#[template(path = "rooms/news/page.html")]
struct Page<'a> {
    frame: &'a Frame,
    card: &'a Card,
    html: String,
    /// Other articles: of its series, or else the newest.
    more: Vec<Card>,
    can_write: bool,
    /// What is said of it when it is not real yet.
    example: Option<Mark>,
}

async fn page(State(house): State<House>, visitor: Visitor, Path(id): Path<String>) -> Answer {
    let can_write = can(visitor.resident.as_ref(), Action::WriteNews);
    let mut tx = house.read().await?;
    let Some(article) = store::find(&mut tx, &id).await? else {
        return example(&house, &visitor, &mut tx, &id).await;
    };
    // What was heard is read at home; a draft is nobody's business.
    if article.site.is_some() || (article.is_draft() && !can_write) {
        return Err(Oops::NotFound);
    }
    let frame = Frame::new(&house, &visitor, "news", &article.title).await?;
    let sites = sites::badges(&mut tx).await?;
    let series = Some(article.series_slug.clone()).filter(|slug| !slug.is_empty());
    let mut more = store::wanted(&mut tx, &Wish { series, ..Wish::default() }, 4).await?;
    if more.len() < 2 {
        more = store::wanted(&mut tx, &Wish::default(), 4).await?;
    }
    more.retain(|other| other.id != article.id);
    more.truncate(3);
    let more = cards(&mut tx, more, &sites).await?;
    let html = article.html();
    let card = cards(&mut tx, vec![article], &sites).await?.pop().ok_or(Oops::NotFound)?;
    show(&Page { frame: &frame, card: &card, html, more, can_write, example: None })
}

/// The page of an article that is not real yet.
async fn example(house: &House, visitor: &Visitor, tx: &mut Tx, id: &str) -> Answer {
    let example = shown(tx, examples::ROOM, id).await?;
    let article = examples::printed(house, &example).ok_or(Oops::NotFound)?;
    let frame = Frame::new(house, visitor, "news", &article.title).await?;
    show(&Page {
        frame: &frame,
        html: article.html(),
        card: &Card::example(article),
        more: Vec::new(),
        can_write: false,
        example: Some(example.mark()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_begins_after_the_last_article() {
        let id = "0123456789abcdef0123456789abcdef";
        let after = cursor(&format!("1795000000000-{id}"));
        assert_eq!(after, Some((Moment::from_millis(1_795_000_000_000), id.to_owned())));
        for odd in ["", "nu", "1795000000000-kort", &format!("nu-{id}")] {
            assert_eq!(cursor(odd), None, "{odd}");
        }
    }
}
