//! The newspaper as an Atom feed (RFC 4287), for programs that read many newspapers.

use askama::Template;
use axum::extract::State;

use super::article::Article;
use super::federate;
use super::store::{self, Wish};
use crate::kit::oops::Answer;
use crate::kit::page::typed;
use crate::kit::settings::Settings;
use crate::kit::{House, Lang, Moment};

/// How many articles the feed holds.
const MOST: i64 = 30;

/// What a reader of feeds shows of one article.
struct Entry {
    article: Article,
    published: String,
    updated: String,
    /// The whole text as HTML; empty for what was heard.
    content: String,
}

#[derive(Template)]
#[template(path = "rooms/news/atom.xml")]
struct Feed<'a> {
    settings: &'a Settings,
    lang: Lang,
    /// Where the feed is, and what it is of.
    own: String,
    list: String,
    updated: String,
    entries: Vec<Entry>,
}

/// RFC 3339, with seconds.
fn written(at: Moment) -> String {
    at.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// `GET /buurtkrant/atom.xml`
pub async fn atom(State(house): State<House>) -> Answer {
    let settings = house.settings().await?;
    let mut tx = house.read().await?;
    let articles = store::wanted(&mut tx, &Wish::default(), MOST).await?;
    drop(tx);
    // An empty feed changed when time began: it must not look new each time that it is asked for.
    let updated = articles.iter().map(|article| article.updated_at).max();
    let entry = |article: Article| Entry {
        published: written(article.published_at.unwrap_or(article.updated_at)),
        updated: written(article.updated_at),
        content: match article.site {
            Some(_) => String::new(),
            None => federate::content(&house, &article),
        },
        article,
    };
    let feed = Feed {
        lang: settings.language,
        settings: &settings,
        own: house.url("/buurtkrant/atom.xml"),
        list: house.url("/buurtkrant"),
        updated: written(updated.unwrap_or(Moment::from_millis(0))),
        entries: articles.into_iter().map(entry).collect(),
    };
    Ok(typed("application/atom+xml; charset=utf-8", feed.render()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_is_typed_breaks_the_feed() {
        let settings = Settings { name: "De <Linde> & \"co\"".to_owned(), ..Settings::default() };
        let feed = Feed {
            settings: &settings,
            lang: Lang::Nl,
            own: "https://delinde.example/buurtkrant/atom.xml?a=1&b=2".to_owned(),
            list: String::new(),
            updated: written(Moment::from_millis(1_795_000_000_000)),
            entries: Vec::new(),
        };
        let text = feed.render().unwrap();
        assert!(text.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>"), "{text}");
        assert!(!text.contains("<Linde>") && text.contains("&#60;Linde&#62; &#38;"), "{text}");
        assert!(text.contains("a=1&#38;b=2") && text.contains("2026-11-18T11:06:40Z"), "{text}");
    }
}
