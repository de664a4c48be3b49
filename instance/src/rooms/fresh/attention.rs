//! What waits in this room for somebody who runs the house.

use super::desk::count_waiting;
use crate::kit::attention::{Errand, Row, Urgency};
use crate::kit::given::Number;
use crate::kit::may::Action;
use crate::kit::{House, Tx};

static DOUBTFUL: Errand = Errand {
    needs: Action::ChangeAny,
    urgency: Urgency::Sometime,
    icon: "clock-alert",
    word: "keeper-waiting",
    path: "/beheer/vers",
    action: "keeper-look",
};

/// Things that may not be right any more, and whose owner stays silent.
pub async fn attention(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    Ok(DOUBTFUL.rows(count_waiting(tx, house.now()).await?.number()))
}
