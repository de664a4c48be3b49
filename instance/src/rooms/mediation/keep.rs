//! How long mediators know something, what a resident takes along, and what stays of who leaves.

use serde_json::json;

use super::{course, store};
use crate::kit::belongings::Belonging;
use crate::kit::retention::MEDIATION;
use crate::kit::{House, Moment, Tx};

/// Removes what ended long enough ago. For the daily job.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    store::forget_closed(tx, now.plus(-MEDIATION)).await
}

/// What a resident asked mediators.
pub async fn belongings(
    _house: &House,
    tx: &mut Tx,
    resident: &str,
) -> sqlx::Result<Vec<Belonging>> {
    let cases = store::of_resident(tx, resident).await?.into_iter();
    let own = cases.filter(|case| case.asker.as_deref() == Some(resident));
    Ok(own
        .map(|case| {
            let lines = [case.title.as_str(), &case.asked, &case.phone, &case.email];
            let said: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
            let text = said.join("\n");
            Belonging {
                word: "mediation-belonging",
                object: json!({
                    "type": "Note",
                    "name": case.title,
                    "content": text,
                    "published": case.created_at.timestamp().to_string(),
                }),
                path: case.notice_path(),
                title: case.title,
                text,
                at: case.created_at,
                picture: String::new(),
            }
        })
        .collect())
}

/// Removes what a resident asked, and takes a mediator who leaves out of what they took on. Before the
/// noticeboard forgets them: what they hung up for a neighbour stays.
pub async fn forget_resident(_house: &House, tx: &mut Tx, resident: &str) -> anyhow::Result<()> {
    for case in store::of_resident(tx, resident).await? {
        if case.is_of(resident) && case.is_open() {
            course::let_go_of_notice(tx, &case).await?;
        }
    }
    store::remove_of_asker(tx, resident).await?;
    store::forget_mediator(tx, resident).await?;
    Ok(())
}
