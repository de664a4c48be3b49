//! Who is in the house today.

use crate::kit::may::Role;
use crate::kit::{Tx, assets, text};
use crate::rooms::residents;

/// Somebody who is there today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// First name.
    pub name: String,
    /// The key of what they are in the house.
    pub role: &'static str,
    /// The address of their face; empty without one.
    pub face: String,
}

/// The people whom somebody who comes in today can meet: those who receive people here.
///
/// This is the one place that decides whom the house shows as present.
pub async fn today(tx: &mut Tx) -> sqlx::Result<Vec<Present>> {
    let staff = residents::staff(tx).await?.into_iter();
    let hosts = staff.filter(|one| one.roles.has(Role::Host));
    Ok(hosts
        .map(|host| Present {
            role: residents::role_word(Role::Host),
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
