//! Examples beside the organisations: forms that nobody sent in yet, see [`crate::kit::examples`]. An
//! example has no keys and no handle: it is no actor that anybody could follow.

use super::edits::publish;
use super::organisation::{Draft, Names, Organisation};
use super::pages::Card;
use super::store;
use crate::kit::examples::{self, Example};
use crate::kit::{House, Tx};
use crate::mailroom::{self, Keys};

/// Where this room lies.
pub const ROOM: &str = "/organisaties";

fn draft(house: &House, example: &Example) -> Option<Draft> {
    Draft::read(&example.form(house.now().in_zone(&house.zone).date())).ok()
}

/// The organisation that an example would be; `None` when the form is not understood.
pub fn read(house: &House, example: &Example) -> Option<Organisation> {
    let id = example.id.clone();
    let names = Names {
        uri: mailroom::organisation_id(house, &id).to_string(),
        url: house.url(&example.mark().path),
        handle: String::new(),
        id,
    };
    Some(Organisation::new(draft(house, example)?, names, house.now()))
}

/// The examples of organisations, by name.
pub async fn cards(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Card>> {
    let all = examples::of_room(tx, ROOM).await?;
    let found = all.iter().filter_map(|example| read(house, example));
    let mut cards: Vec<Card> = found.map(Card::example).collect();
    cards.sort_by(|a, b| a.own.sort_name.cmp(&b.own.sort_name));
    Ok(cards)
}

/// Makes an example a real organisation, with these keys; returns its page.
pub async fn confirm(
    house: &House,
    tx: &mut Tx,
    keys: Keys,
    example: &Example,
) -> anyhow::Result<String> {
    let Some(draft) = draft(house, example) else {
        anyhow::bail!("the organisations do not understand this example");
    };
    publish(house, tx, example.id.clone(), draft, keys).await?;
    // Who makes it real has looked at it.
    store::check(tx, &example.id, house.now()).await?;
    Ok(example.mark().path)
}
