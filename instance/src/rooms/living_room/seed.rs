//! What the demo does in the room before anybody is there, in the way of its forms.

use super::guest_book::Entry;
use super::rules::Rules;
use super::said::Shared;
use super::{store, talk};
use crate::kit::id::new_id;
use crate::kit::visitor::Resident;
use crate::kit::{House, Tx};

/// Whether nothing that was said is left.
pub async fn is_silent(house: &House) -> anyhow::Result<bool> {
    let since = house.now().plus(-Rules::of(&*house.settings().await?).keep());
    let mut tx = house.read().await?;
    Ok(store::newest(&mut tx, since, None, 1).await?.is_empty())
}

/// Says something, with a card for what it has the address of. False when the room does not take
/// it now.
pub async fn say(house: &House, by: &Resident, typed: &str) -> anyhow::Result<bool> {
    let said = talk::keep(house, by, &new_id(house.now()), typed, None::<Shared>).await?;
    Ok(said.is_ok())
}

/// A host lights the lamp, unless one burns or a host closed the room.
pub async fn light(house: &House, host: &Resident, line: &str) -> sqlx::Result<()> {
    let mut tx = house.write().await?;
    store::next(&mut tx).await?;
    let mut room = store::room(&mut tx).await?;
    if room.closed_at.is_none() && !room.is_lit(house.now()) {
        room.light(&host.id, &host.name, line, house.now());
        store::keep_room(&mut tx, &room).await?;
    }
    tx.commit().await
}

/// Writes in the guest book: a first name, the words, and what the host answered; without an answer
/// it still waits.
pub async fn write(
    house: &House,
    tx: &mut Tx,
    (name, text, answer): (&str, &str, Option<&str>),
) -> sqlx::Result<()> {
    let entry = Entry {
        id: new_id(house.now()),
        name: name.to_owned(),
        text: text.to_owned(),
        answer: String::new(),
        resident_id: None,
        written_at: house.now(),
        shown_at: None,
    };
    store::write_entry(tx, &entry).await?;
    if let Some(answer) = answer {
        store::show_entry(tx, &entry.id, house.now(), answer).await?;
    }
    Ok(())
}
