//! Examples beside the activities: forms that nobody sent in yet, see [`crate::kit::examples`]. They
//! are read as the form would be, shown, and kept nowhere.

use anyhow::Context as _;

use super::edits::{put_in, understood};
use super::event::Event;
use super::pages::Card;
use super::publish::names;
use super::repeat::Repeat;
use super::roll::today;
use crate::kit::examples::{self, Example};
use crate::kit::oops::Oops;
use crate::kit::{House, Tx};

/// Where this room lies.
pub const ROOM: &str = "/agenda";

/// The activity that an example would be, and on which days; `None` when the form is not understood.
fn read(house: &House, example: &Example, owner: &str) -> Option<(Event, Option<Repeat>)> {
    let (draft, repeat) = understood(house, &example.form(today(house)), None).ok()?;
    let names = names(house, example.id.clone());
    Some((Event::new(draft, names, owner, house.now()), repeat))
}

/// The examples of activities, the first to come first.
pub async fn cards(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Card>> {
    let all = examples::of_room(tx, ROOM).await?;
    let events = all.iter().filter_map(|example| read(house, example, ""));
    let mut cards: Vec<Card> = events.map(|(event, _)| Card::example(event)).collect();
    cards.sort_by_key(|card| card.event.starts_at);
    Ok(cards)
}

/// One example, as the activity that it would be and on which days.
pub async fn example(
    house: &House,
    tx: &mut Tx,
    id: &str,
) -> Result<(Example, Event, Option<Repeat>), Oops> {
    let example = examples::shown(tx, ROOM, id).await?;
    let (event, repeat) = read(house, &example, "").ok_or(Oops::NotFound)?;
    Ok((example, event, repeat))
}

/// Puts an example in the agenda for real, as `owner` who sent in its form; returns its page.
pub async fn confirm(
    house: &House,
    tx: &mut Tx,
    owner: &str,
    example: &Example,
) -> anyhow::Result<String> {
    let read = read(house, example, owner);
    let (event, repeat) = read.context("the agenda does not understand this example")?;
    let path = event.path();
    put_in(house, tx, event, repeat).await?;
    Ok(path)
}
