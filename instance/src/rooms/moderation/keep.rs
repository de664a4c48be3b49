//! How long reports and matters stay, what a resident takes along, and what stays of who leaves.

use serde_json::{Value, json};

use super::store::{self, aside, log};
use crate::kit::belongings::Belonging;
use crate::kit::{House, Moment, Tx, retention};

/// Removes what was kept long enough. For the daily job.
pub async fn forget_old(tx: &mut Tx, now: Moment) -> sqlx::Result<u64> {
    let answered = now.plus(-retention::REPORTER);
    let old = store::forget_old(tx, now.plus(-retention::REPORT), answered).await?;
    log::forget_old(tx, now.plus(-retention::REPORT)).await?;
    Ok(old + aside::forget_old(tx, now).await?)
}

/// What a resident reported, and what they made that was put aside. Who reported them is not theirs
/// to know.
pub async fn belongings(
    _house: &House,
    tx: &mut Tx,
    resident: &str,
) -> anyhow::Result<Vec<Belonging>> {
    let reported = store::reported::reported_by(tx, resident).await?;
    let belonging = |(reason, at): (String, Moment)| Belonging {
        word: "moderation-belonging",
        title: String::new(),
        object: json!({ "type": "Flag", "content": reason, "published": at.timestamp() }),
        text: reason,
        at,
        path: String::new(),
        picture: String::new(),
    };
    let mut all: Vec<Belonging> = reported.into_iter().map(belonging).collect();
    for (kept, at) in aside::of_owner(tx, resident).await? {
        let kept: Value = serde_json::from_str(&kept)?;
        let field =
            |name: &str| kept.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        all.push(Belonging {
            word: "moderation-belonging-aside",
            title: field("title"),
            text: field("typed"),
            at,
            path: super::own::DECISIONS.to_owned(),
            picture: field("picture"),
            object: json!({ "type": "Note", "name": field("title"), "content": field("html") }),
        });
    }
    Ok(all)
}

/// Removes reports about a resident, whose words are gone, and their name and words from what they
/// reported themselves.
pub async fn forget_resident(_house: &House, tx: &mut Tx, resident: &str) -> anyhow::Result<()> {
    store::forget_author(tx, resident).await?;
    store::forget_reporter(tx, resident).await?;
    aside::forget_owner(tx, resident).await?;
    Ok(())
}
