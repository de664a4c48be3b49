//! How long reports stay, what a resident takes along, and what stays of who leaves.

use serde_json::json;

use super::store;
use crate::kit::belongings::Belonging;
use crate::kit::retention::REPORT;
use crate::kit::{House, Moment, Tx};

/// How long a report is kept: a year.
const KEPT: i64 = REPORT;

/// Removes old reports. For the daily job.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    store::forget_old(tx, now.plus(-KEPT)).await
}

/// What a resident reported. Who reported them is not theirs to know.
pub async fn belongings(
    _house: &House,
    tx: &mut Tx,
    resident: &str,
) -> sqlx::Result<Vec<Belonging>> {
    let reported = store::reported_by(tx, resident).await?;
    let belonging = |(reason, at): (String, Moment)| Belonging {
        word: "moderation-belonging",
        title: String::new(),
        object: json!({ "type": "Flag", "content": reason, "published": at.timestamp() }),
        text: reason,
        at,
        path: String::new(),
        picture: String::new(),
    };
    Ok(reported.into_iter().map(belonging).collect())
}

/// Removes reports about a resident, whose words are gone, and their name and words from what they
/// reported themselves.
pub async fn forget_resident(_house: &House, tx: &mut Tx, resident: &str) -> anyhow::Result<()> {
    store::forget_author(tx, resident).await?;
    store::forget_reporter(tx, resident).await?;
    Ok(())
}
