//! What other sites see of an article, and what we understand of theirs: an `Article` with a
//! `preview` (FEP-b2b8). Of theirs we keep the title, what it is about and where to read it.

use federation::vocab::{Facets, Kind, Object};
use url::Url;

use super::article::{Article, Form, month_of};
use super::store;
use crate::kit::facets::{self, Slugs};
use crate::kit::id::new_id;
use crate::kit::retention::HEARD_ARTICLE;
use crate::kit::{House, Moment, Tx, markup, text, typed, wire};
use crate::mailroom::{self, Heard, Refused};

/// How much of a text stands for an introduction that they did not write, in characters.
const SHOWN: usize = 300;

/// The article as others read it. The name of who wrote it does not travel.
pub async fn object(house: &House, article: &Article) -> anyhow::Result<Object> {
    let lang = house.settings().await?.language;
    let published = article.published_at.unwrap_or(article.updated_at);
    Ok(Object {
        id: federation::Id::parse(&article.uri)?,
        kind: Kind::Article,
        attributed_to: Some(mailroom::site_id(house)),
        name: Some(article.title.clone()),
        summary: Some(article.summary()),
        content: Some(content(house, article)),
        language: Some(lang.code().to_owned()),
        url: Url::parse(&article.url).ok(),
        published: Some(published.timestamp()),
        updated: Some(article.updated_at.timestamp()),
        image: Some(wire::image(
            house,
            (&article.picture, &article.picture_alt),
            &article.scene,
            &lang.put("news-wire-drawing", "title", &article.title),
        )?),
        links: Vec::new(),
        place: None,
        mentions: Vec::new(),
        tags: Vec::new(),
        audience: mailroom::audience(house),
        context: None,
        in_reply_to: None,
        facets: Facets { illustration: Some(article.scene.clone()), ..Facets::default() },
    })
}

/// The whole text, with addresses that lead here from anywhere.
pub fn content(house: &House, article: &Article) -> String {
    let html = markup::to_html(&article.typed);
    let ours = |attribute: &str| format!("{attribute}=\"{}", house.url("/"));
    html.replace("src=\"/", &ours("src")).replace("href=\"/", &ours("href"))
}

/// Keeps an article of another site, or its new version.
pub async fn receive(house: &House, tx: &mut Tx, heard: &Heard) -> Result<(), Refused> {
    if heard.object.kind != Kind::Article {
        return Err(Refused::NotForUs("not an article".to_owned()));
    }
    if !heard.object.audience.is_public() {
        return Err(Refused::NotForUs("an article that is not public".to_owned()));
    }
    let known = store::find_by_uri(tx, heard.object.id.as_str()).await?;
    let id = match known {
        Some(known) if known.site.is_none() => {
            return Err(Refused::NotYours("an article of this house".to_owned()));
        }
        Some(known) => known.id,
        None => new_id(house.now()),
    };
    let article = understood(house, heard, id)?;
    // What is older than we keep is history.
    if article.published_at > Some(heard.now.plus(-HEARD_ARTICLE)) {
        store::keep(tx, &article).await?;
    }
    Ok(())
}

/// What we make of it: title, what it is about, and where it is read.
fn understood(house: &House, heard: &Heard, id: String) -> Result<Article, Refused> {
    let object = &heard.object;
    let title = text::one_line(object.name.as_deref().unwrap_or_default(), 200);
    if title.is_empty() {
        return Err(Refused::Unreadable("an article without a name".to_owned()));
    }
    let said = text::one_line(&text::plain(object.summary.as_deref().unwrap_or_default()), 400);
    let first = || text::plain(&text::clean_html(object.content.as_deref().unwrap_or_default()));
    let intro = if said.is_empty() { text::beginning(&first(), SHOWN) } else { said };
    let named = object.facets.illustration.as_deref().and_then(facets::scene_named);
    let url = object.url.as_ref().filter(|url| typed::is_web(url)).map(Url::to_string);
    // One that says it is from the future would stay the newest.
    let published = object.published.map_or(heard.now, Moment::from).min(heard.now);
    Ok(Article {
        id,
        uri: object.id.to_string(),
        site: Some(heard.site.clone()),
        url: url.unwrap_or_else(|| object.id.to_string()),
        owner: None,
        form: Form::Story,
        scene: named.unwrap_or_else(|| facets::scene(&title, &Slugs::default())).to_owned(),
        title,
        intro,
        typed: String::new(),
        author: String::new(),
        series: String::new(),
        series_slug: String::new(),
        picture: String::new(),
        picture_alt: String::new(),
        month: month_of(published, &house.zone),
        published_at: Some(published),
        updated_at: object.updated.map_or(heard.now, Moment::from),
    })
}

/// Removes an article that was deleted at home.
pub async fn forget(_house: &House, tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    store::remove_heard(tx, uri).await
}

/// Removes everything of a site that is no longer linked.
pub async fn forget_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    store::remove_site(tx, site).await
}
