//! What waits at the desk itself: mail that did not arrive.

use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::may::Action;
use crate::kit::time::DAY;
use crate::kit::{House, Tx, mail};

static MAILS: Errand = Errand {
    needs: Action::RunHouse,
    urgency: Urgency::First,
    icon: "mail",
    word: "desk-mails",
    path: "/beheer/post",
    action: "desk-mails-next",
};

/// Mail that did not arrive, or that the mail server does not take.
pub async fn attention(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    let stuck = mail::stuck(tx, house.now().plus(-7 * DAY)).await?;
    Ok(MAILS.rows(mail::how_many(tx).await? + stuck.waiting + stuck.given_up))
}
