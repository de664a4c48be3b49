//! Who is in the house today.

use crate::kit::dates::Dates;
use crate::kit::may::Role;
use crate::kit::{Tx, assets, text};
use crate::rooms::{faces, residents};

/// Somebody who is there today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// First name.
    pub name: String,
    /// What they do here, in words.
    pub does: String,
    /// The address of their face; empty without one.
    pub face: String,
}

/// The people whom somebody who comes in today can meet: those who say in the face book that they
/// are there today; while nobody says so, those who receive people here. A neighbour sees some who
/// do not show themselves to guests.
pub async fn today(tx: &mut Tx, dates: &Dates, is_neighbour: bool) -> sqlx::Result<Vec<Present>> {
    let in_the_book = faces::today(tx, dates, is_neighbour).await?;
    if !in_the_book.is_empty() {
        let present = in_the_book.into_iter();
        return Ok(present
            .map(|card| Present { name: card.name, does: card.does, face: card.src })
            .collect());
    }
    let staff = residents::staff(tx).await?.into_iter();
    let hosts = staff.filter(|one| one.roles.has(Role::Host));
    Ok(hosts
        .map(|host| Present {
            does: dates.lang.say(residents::role_word(Role::Host)),
            face: drawn_face(&host.name),
            name: host.name,
        })
        .collect())
}

/// The face that was drawn for a first name; empty when there is none.
fn drawn_face(name: &str) -> String {
    let file = format!("pictures/face-{}.svg", text::slug(name));
    if assets::exists(&file) { assets::address(&file) } else { String::new() }
}
