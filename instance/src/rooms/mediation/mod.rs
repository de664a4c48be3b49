//! Mediation (bemiddeling): somebody who knows the neighbourhood looks too when a question finds no
//! answer, when its writer is stuck, when it needs care, or when a neighbour calls.
//!
//! Everybody sees on the notice that somebody looks, and who by first name; all else is seen by
//! mediators only, and none of it leaves the house. The rules are in [`case`], the SQL in `store`, how a
//! case begins and ends in `course`, what mediators see in `pages` and do in `deeds`, what they write
//! down for who calls in `intake`, the district team in `team`, what residents see in `resident`.

mod attention;
pub mod case;
mod contact;
mod course;
mod deeds;
mod figures;
mod intake;
mod keep;
mod pages;
mod resident;
mod store;
mod team;

use axum::Router;

pub use attention::attention;
pub use course::{Heard, is_over, needs_care, not_yet, take_up};
pub use keep::{belongings, forget_old, forget_resident};
pub use store::count_waiting;

use crate::kit::may::Role;
use crate::kit::{House, Tx};
use crate::rooms::noticeboard::Notice;
use crate::rooms::residents;

/// The addresses of this room.
pub fn routes() -> Router<House> {
    pages::routes().merge(resident::routes())
}

/// A mediator of this house, with a first name; `None` when it has none.
pub async fn mediator(tx: &mut Tx) -> sqlx::Result<Option<residents::Member>> {
    let staff = residents::staff(tx).await?.into_iter();
    let mut named = staff.filter(|one| one.roles.has(Role::Mediator) && !one.name.is_empty());
    Ok(named.next())
}

/// The first name of a mediator of this house; `None` when it has none.
pub async fn somebody(tx: &mut Tx) -> sqlx::Result<Option<String>> {
    Ok(mediator(tx).await?.map(|one| one.name))
}

/// First name of the mediator who reads what is answered to a notice of a neighbour who called; `None`
/// when its writer reads it, or the house.
pub async fn reads_for_neighbour(tx: &mut Tx, notice: &Notice) -> sqlx::Result<Option<String>> {
    if !notice.author.is_empty() || notice.helper.is_empty() {
        return Ok(None);
    }
    let case = store::open_of_notice(tx, &notice.id).await?;
    Ok(case.filter(|case| case.asker.is_none()).map(|_| notice.helper.clone()))
}

/// Where mediators work on a notice; `None` when nobody does.
pub async fn of_notice(tx: &mut Tx, notice: &str) -> sqlx::Result<Option<String>> {
    Ok(store::open_of_notice(tx, notice).await?.map(|case| case.path()))
}
