//! Examples beside what stands in the etalage: forms that nobody sent in yet, see
//! [`crate::kit::examples`].

use anyhow::Context as _;

use super::draft::Draft;
use super::edits::{names, publish};
use super::offering::Offering;
use super::pages::Card;
use crate::kit::examples::{self, Example};
use crate::kit::{House, Tx};

/// Where this room lies.
pub const ROOM: &str = "/etalage";

/// The offering that an example would be; `None` when the form is not understood.
pub fn read(house: &House, example: &Example, owner: Option<&str>) -> Option<Offering> {
    let today = house.now().in_zone(&house.zone).date();
    let draft = Draft::read(&example.form(today), today).ok()?;
    Some(Offering::new(draft, names(house, &example.id), owner, house.now()))
}

/// The examples of what can stand in the etalage, by title.
pub async fn cards(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Card>> {
    let all = examples::of_room(tx, ROOM).await?;
    let found = all.iter().filter_map(|example| read(house, example, None));
    let mut cards: Vec<Card> = found.map(Card::example).collect();
    cards.sort_by(|a, b| a.own.sort_title.cmp(&b.own.sort_title));
    Ok(cards)
}

/// Puts an example in the etalage for real, as `owner` who sent in its form; returns its page.
pub async fn confirm(
    house: &House,
    tx: &mut Tx,
    owner: &str,
    example: &Example,
) -> anyhow::Result<String> {
    let own = read(house, example, Some(owner));
    let own = own.context("the etalage does not understand this example")?;
    publish(house, tx, &own).await?;
    Ok(own.path())
}
