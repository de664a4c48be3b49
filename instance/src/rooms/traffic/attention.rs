//! What waits in this room for somebody who runs the house.

use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::given::Number;
use crate::kit::may::Action;
use crate::kit::time::DAY;
use crate::kit::{House, Tx};
use crate::mailroom::traffic;

static UNDELIVERED: Errand = Errand {
    needs: Action::RunHouse,
    urgency: Urgency::Sometime,
    icon: "send",
    word: "desk-undelivered",
    path: "/beheer/verkeer",
    action: "desk-traffic-next",
};
static NOT_TAKEN: Errand = Errand {
    needs: Action::RunHouse,
    urgency: Urgency::Sometime,
    icon: "inbox",
    word: "desk-not-taken",
    path: "/beheer/verkeer",
    action: "desk-traffic-next",
};

/// What did not get through this week. What is older was seen, or matters to nobody any more.
pub async fn attention(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    let since = house.now().plus(-7 * DAY);
    let traffic = traffic::traffic(tx).await?;
    let undelivered = traffic.undelivered.iter().filter(|one| one.at >= since).count();
    let not_taken = traffic.refused.iter().filter(|one| one.at >= since).count();
    let mut rows = UNDELIVERED.rows(undelivered.number());
    rows.extend(NOT_TAKEN.rows(not_taken.number()));
    Ok(rows)
}
