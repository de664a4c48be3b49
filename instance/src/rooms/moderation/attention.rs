//! What waits in this room for somebody who runs the house.

use super::store;
use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::may::Action;
use crate::kit::{House, Tx};

static REPORTS: Errand = Errand {
    needs: Action::Moderate,
    urgency: Urgency::Today,
    icon: "flag",
    word: "desk-reports",
    path: "/beheer/meldingen",
    action: "desk-reports-next",
};

/// Reports that nobody has dealt with.
pub async fn attention(_house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    Ok(REPORTS.rows(store::count_open(tx).await?))
}
