//! Examples beside the articles: forms that nobody sent in yet, see [`crate::kit::examples`].

use anyhow::Context as _;

use super::article::{Article, Draft};
use super::edits::{keep, names};
use super::pages::Card;
use crate::kit::examples::{self, Example};
use crate::kit::{House, Tx};

/// Where this room lies.
pub const ROOM: &str = "/buurtkrant";

/// The article that an example would be; `None` when the form is not understood.
fn read(house: &House, example: &Example, owner: Option<&str>) -> Option<Article> {
    let today = house.now().in_zone(&house.zone).date();
    let draft = Draft::read(&example.form(today)).ok()?;
    Some(Article::new(draft, names(house, &example.id), owner, house.now()))
}

/// The same as it would stand in the newspaper of today.
pub fn printed(house: &House, example: &Example) -> Option<Article> {
    let article = read(house, example, None)?;
    let uri = article.uri.clone();
    Some(article.published(uri, house.now(), &house.zone))
}

/// The examples of articles.
pub async fn cards(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Card>> {
    let all = examples::of_room(tx, ROOM).await?;
    Ok(all.iter().filter_map(|example| printed(house, example)).map(Card::example).collect())
}

/// Puts an example in the newspaper for real, as `owner` who sent in its form; returns its page.
pub async fn confirm(
    house: &House,
    tx: &mut Tx,
    owner: &str,
    example: &Example,
) -> anyhow::Result<String> {
    let article = read(house, example, Some(owner));
    let article = article.context("the newspaper does not understand this example")?;
    let path = article.path();
    keep(house, tx, article, true).await?;
    Ok(path)
}
