//! What waits in this room for somebody who runs the house.

use super::store;
use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::may::Action;
use crate::kit::{House, Tx};

static ORGANISATIONS: Errand = Errand {
    needs: Action::CheckOrganisation,
    urgency: Urgency::Sometime,
    icon: "building-2",
    word: "desk-organisations-waiting",
    path: "/beheer/organisaties",
    action: "desk-organisations-next",
};

/// Organisations that are new, claimed, or that nobody keeps.
pub async fn attention(_house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    Ok(ORGANISATIONS.rows(store::count_waiting(tx).await?))
}
