//! What waits in this room for somebody who runs the house.

use super::store;
use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::may::Action;
use crate::kit::{House, Tx};

static QUESTIONS: Errand = Errand {
    needs: Action::Mediate,
    urgency: Urgency::Today,
    icon: "heart-handshake",
    word: "desk-questions",
    path: "/beheer/bemiddeling",
    action: "desk-questions-next",
};

/// Questions that found no answer and that no mediator took on.
pub async fn attention(_house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    Ok(QUESTIONS.rows(store::count_waiting(tx).await?))
}
