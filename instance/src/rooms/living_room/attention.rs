//! What waits in this room for somebody who runs the house.

use super::store;
use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::may::Action;
use crate::kit::{House, Tx};

static ENTRIES: Errand = Errand {
    needs: Action::HostRoom,
    urgency: Urgency::Today,
    icon: "book-open",
    word: "desk-entries",
    path: "/huiskamer/gastenboek",
    action: "desk-entries-next",
};

/// What somebody wrote in the guest book and no host has looked at.
pub async fn attention(_house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    Ok(ENTRIES.rows(store::count_waiting(tx).await?))
}
