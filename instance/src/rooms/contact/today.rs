//! Who is in the house today.

use crate::kit::dates::Dates;
use crate::kit::hours::Hours;
use crate::kit::may::Role;
use crate::kit::settings::Settings;
use crate::kit::{Tx, text};
use crate::rooms::{faces, living_room, residents};

/// Somebody who is there today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// First name.
    pub name: String,
    /// What they do here, in words.
    pub does: String,
    /// The address of their face; empty when they show none.
    pub face: String,
}

impl Present {
    /// The first letter of their name, for who shows no face.
    #[must_use]
    pub fn letter(&self) -> String {
        text::initial(&self.name)
    }
}

/// The people whom somebody who comes in can meet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Today {
    /// Whom; nobody when the house is closed all day.
    pub people: Vec<Present>,
    /// Whether they said themselves that they are there today. Otherwise they are who receive people
    /// here, on one day or another.
    pub is_said: bool,
}

/// The people whom somebody who comes in today can meet: those who say in the face book that they
/// are there today; while nobody says so, those who receive people here. On a day on which the house
/// is closed nobody, but who lit the lamp of the living room. A neighbour sees some who do not show
/// themselves to guests.
pub async fn today(
    tx: &mut Tx,
    dates: &Dates,
    settings: &Settings,
    is_neighbour: bool,
) -> sqlx::Result<Today> {
    if is_closed_today(dates, settings) {
        return Ok(Today { people: at_the_lamp(tx, dates).await?, is_said: true });
    }
    let in_the_book = faces::today(tx, dates, is_neighbour).await?;
    if in_the_book.is_empty() {
        return Ok(Today { people: hosts(tx, dates, is_neighbour).await?, is_said: false });
    }
    let of_card =
        |card: faces::FaceCard| Present { name: card.name, does: card.does, face: card.src };
    Ok(Today { people: in_the_book.into_iter().map(of_card).collect(), is_said: true })
}

/// Whether the house does not open today at all, and is not open since yesterday evening either. A
/// house that never filled in its hours day by day may be open.
fn is_closed_today(dates: &Dates, settings: &Settings) -> bool {
    let (now, zone) = (dates.now, &dates.zone);
    Hours::of(settings).is_some_and(|hours| {
        hours.on(now.in_zone(zone).date()).is_empty() && !hours.is_open(now, zone)
    })
}

/// The host whose lamp burns in the living room.
async fn at_the_lamp(tx: &mut Tx, dates: &Dates) -> sqlx::Result<Vec<Present>> {
    let host = living_room::at_the_lamp(tx, dates.now).await?;
    let present = host.map(|host| Present {
        does: if host.does.is_empty() { host_word(dates) } else { host.does },
        face: host.face,
        name: host.name,
    });
    Ok(present.into_iter().collect())
}

async fn hosts(tx: &mut Tx, dates: &Dates, is_neighbour: bool) -> sqlx::Result<Vec<Present>> {
    let mut hosts = residents::staff(tx).await?;
    hosts.retain(|one| one.roles.has(Role::Host));
    let mut faces =
        faces::face_of(tx, hosts.iter().map(|host| host.id.as_str()), is_neighbour).await?;
    let present = |host: residents::Member| Present {
        does: host_word(dates),
        face: faces.remove(&host.id).map(|card| card.src).unwrap_or_default(),
        name: host.name,
    };
    Ok(hosts.into_iter().map(present).collect())
}

fn host_word(dates: &Dates) -> String {
    dates.lang.say(residents::role_word(Role::Host))
}
