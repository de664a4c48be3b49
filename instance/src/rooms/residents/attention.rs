//! What waits in this room for somebody who runs the house.

use super::store;
use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::may::Action;
use crate::kit::{House, Tx};

static WITHOUT_STEP: Errand = Errand {
    needs: Action::RunHouse,
    urgency: Urgency::Today,
    icon: "shield",
    word: "desk-without-step",
    path: "/beheer/mensen",
    action: "desk-people-go",
};

/// Administrators who cannot get to the desk, because they have no second step yet.
pub async fn attention(_house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    Ok(WITHOUT_STEP.rows(store::administrators_without_step(tx).await?))
}
