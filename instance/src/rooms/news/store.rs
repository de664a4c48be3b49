//! All SQL of the newspaper.

use std::collections::BTreeSet;

use super::article::Article;
use crate::kit::figure::{Figure, Span};
use crate::kit::retention::HEARD_ARTICLE;
use crate::kit::{Moment, Tx, markup, sql};

macro_rules! columns {
    () => {
        "id, uri, site, url, owner, form, title, intro, typed, author, series, series_slug, \
         picture, picture_alt, scene, month, published_at, updated_at"
    };
}

/// Which articles somebody wants to read. The default is all that are published.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// Of one month, as `2026-11`.
    pub month: Option<String>,
    /// Of one series, as it stands in addresses.
    pub series: Option<String>,
    /// Short id of the site that is asked for; empty for all.
    pub site: String,
    /// The actor of that site, or `hier` for this house.
    pub actor: Option<String>,
    /// Published from this moment on.
    pub since: Option<Moment>,
    /// Published before this moment.
    pub till: Option<Moment>,
    /// Older than this one: its moment and id.
    pub after: Option<(Moment, String)>,
}

/// The published articles that a wish asks for, the newest first.
pub async fn wanted(tx: &mut Tx, wish: &Wish, limit: i64) -> sqlx::Result<Vec<Article>> {
    let (after, id) = match &wish.after {
        Some((after, id)) => (after.millis(), id.as_str()),
        // Sorts after every id of ours.
        None => (i64::MAX, "g"),
    };
    let statement = sql(concat!(
        "SELECT ",
        columns!(),
        " FROM article WHERE published_at IS NOT NULL AND published_at >= $1 \
         AND published_at < $2 AND (CAST($3 AS TEXT) IS NULL OR month = $3) \
         AND (CAST($4 AS TEXT) IS NULL OR series_slug = $4) \
         AND (CAST($5 AS TEXT) IS NULL OR COALESCE(site, 'hier') = $5) \
         AND (published_at, id) < ($6, $7) ORDER BY published_at DESC, id DESC LIMIT $8"
    ));
    statement
        .bind(wish.since.map_or(i64::MIN, Moment::millis))
        .bind(wish.till.map_or(i64::MAX, Moment::millis))
        .bind(&wish.month)
        .bind(&wish.series)
        .bind(&wish.actor)
        .bind(after)
        .bind(id)
        .bind(limit)
        .all(tx)
        .await
}

/// How many articles of this house were published in a stretch of time.
pub async fn figure(tx: &mut Tx, span: &Span) -> sqlx::Result<Figure> {
    let number = sql("SELECT COUNT(*) FROM article \
                      WHERE site IS NULL AND published_at >= $1 AND published_at < $2");
    let number = number.bind(span.from).bind(span.till).count(tx).await?;
    Ok(Figure::happened("articles", "figures-articles", number))
}

/// How many articles are published.
pub async fn count(tx: &mut Tx) -> sqlx::Result<i64> {
    sql("SELECT COUNT(*) FROM article WHERE published_at IS NOT NULL").count(tx).await
}

/// Drafts, what was worked on last first.
pub async fn drafts(tx: &mut Tx, limit: i64) -> sqlx::Result<Vec<Article>> {
    sql(concat!(
        "SELECT ",
        columns!(),
        " FROM article WHERE published_at IS NULL ORDER BY updated_at DESC, id DESC LIMIT $1"
    ))
    .bind(limit)
    .all(tx)
    .await
}

/// The months with articles, the newest first, and how many each has.
pub async fn months(tx: &mut Tx, limit: i64) -> sqlx::Result<Vec<(String, i64)>> {
    sql("SELECT month, COUNT(*) FROM article WHERE month <> '' GROUP BY month \
         ORDER BY month DESC LIMIT $1")
    .bind(limit)
    .all(tx)
    .await
}

/// The series with published articles, by name: as addresses and as people write it.
pub async fn series(tx: &mut Tx, limit: i64) -> sqlx::Result<Vec<(String, String)>> {
    sql("SELECT series_slug, MAX(series) FROM article WHERE series_slug <> '' \
         AND published_at IS NOT NULL GROUP BY series_slug ORDER BY series_slug LIMIT $1")
    .bind(limit)
    .all(tx)
    .await
}

/// The article with this id.
pub async fn find(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Article>> {
    sql(concat!("SELECT ", columns!(), " FROM article WHERE id = $1")).bind(id).one(tx).await
}

/// The article that the world knows by this id.
pub async fn find_by_uri(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Article>> {
    sql(concat!("SELECT ", columns!(), " FROM article WHERE uri = $1")).bind(uri).one(tx).await
}

/// Keeps an article: a new one, or the new version of one that is there.
pub async fn keep(tx: &mut Tx, article: &Article) -> sqlx::Result<u64> {
    sql(concat!(
        "INSERT INTO article (",
        columns!(),
        ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) \
         ON CONFLICT (id) DO UPDATE SET uri = excluded.uri, site = excluded.site, \
         url = excluded.url, owner = excluded.owner, form = excluded.form, \
         title = excluded.title, intro = excluded.intro, typed = excluded.typed, \
         author = excluded.author, series = excluded.series, \
         series_slug = excluded.series_slug, picture = excluded.picture, \
         picture_alt = excluded.picture_alt, scene = excluded.scene, month = excluded.month, \
         published_at = excluded.published_at, updated_at = excluded.updated_at"
    ))
    .bind(&article.id)
    .bind(&article.uri)
    .bind(&article.site)
    .bind(&article.url)
    .bind(&article.owner)
    .bind(article.form.name())
    .bind(&article.title)
    .bind(&article.intro)
    .bind(&article.typed)
    .bind(&article.author)
    .bind(&article.series)
    .bind(&article.series_slug)
    .bind(&article.picture)
    .bind(&article.picture_alt)
    .bind(&article.scene)
    .bind(&article.month)
    .bind(article.published_at)
    .bind(article.updated_at)
    .run(tx)
    .await
}

/// Removes an article of this house.
pub async fn remove(tx: &mut Tx, id: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM article WHERE id = $1 AND site IS NULL").bind(id).run(tx).await
}

/// Removes an article that was heard from another site.
pub async fn remove_heard(tx: &mut Tx, uri: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM article WHERE uri = $1 AND site IS NOT NULL").bind(uri).run(tx).await
}

/// Removes everything that was heard from a site.
pub async fn remove_site(tx: &mut Tx, site: &str) -> sqlx::Result<u64> {
    sql("DELETE FROM article WHERE site = $1").bind(site).run(tx).await
}

/// Removes what other sites wrote a year ago; what was ours stays readable.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    sql("DELETE FROM article WHERE site IS NOT NULL AND published_at < $1")
        .bind(now.plus(-HEARD_ARTICLE))
        .run(tx)
        .await
}

/// The ids for the world of what is kept of a site.
pub async fn held_of(tx: &mut Tx, site: &str) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sql("SELECT uri FROM article WHERE site = $1").bind(site).all(tx).await?;
    Ok(rows.into_iter().map(|(uri,)| uri).collect())
}

/// The ids of the pictures that articles show: above them, and in their texts.
pub async fn pictures(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let above: Vec<(String,)> =
        sql("SELECT picture FROM article WHERE picture <> ''").all(tx).await?;
    let texts: Vec<(String,)> =
        sql("SELECT typed FROM article WHERE typed LIKE '%foto:%'").all(tx).await?;
    let inside = texts.iter().flat_map(|(typed,)| markup::pictures(typed));
    let all: BTreeSet<String> = above.into_iter().map(|(id,)| id).chain(inside).collect();
    Ok(all.into_iter().collect())
}

/// Shows a picture with what was heard from another site.
pub async fn show_picture(tx: &mut Tx, uri: &str, id: &str, alt: &str) -> sqlx::Result<u64> {
    sql("UPDATE article SET picture = $2, picture_alt = $3 WHERE uri = $1 AND site IS NOT NULL")
        .bind(uri)
        .bind(id)
        .bind(alt)
        .run(tx)
        .await
}

/// Everything that somebody wrote here.
pub async fn of_owner(tx: &mut Tx, owner: &str) -> sqlx::Result<Vec<Article>> {
    sql(concat!("SELECT ", columns!(), " FROM article WHERE owner = $1 ORDER BY id"))
        .bind(owner)
        .all(tx)
        .await
}

/// Takes the name of an account off what it wrote; the name that stands under it goes too.
pub async fn disown(tx: &mut Tx, owner: &str) -> sqlx::Result<u64> {
    sql("UPDATE article SET owner = NULL, author = '' WHERE owner = $1").bind(owner).run(tx).await
}
