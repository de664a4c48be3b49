//! What waits in this room for somebody who runs the house.

use super::store;
use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::may::Action;
use crate::kit::{House, Tx};

static LETTERS: Errand = Errand {
    needs: Action::AnswerForHouse,
    urgency: Urgency::Today,
    icon: "mail",
    word: "desk-letters",
    path: "/berichten/huis",
    action: "desk-letters-next",
};

/// Letters to the house that nobody read.
pub async fn attention(_house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    Ok(LETTERS.rows(store::unread_of_house(tx).await?))
}
