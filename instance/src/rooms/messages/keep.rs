//! How long messages stay, what a resident takes along, and what stays of who leaves: nothing.

use federation::Id;
use serde_json::json;

use super::message::Party;
use super::store;
use crate::kit::belongings::Belonging;
use crate::kit::{House, Tx, text};
use crate::mailroom;

/// Removes what was kept long enough. For the daily job.
pub async fn forget_old(house: &House, tx: &mut Tx) -> sqlx::Result<u64> {
    let gone = store::forget_by_age(tx, house.now()).await?;
    store::remove_empty(tx).await?;
    Ok(gone)
}

/// What a resident wrote in messages. What others wrote to them is theirs.
pub async fn belongings(
    _house: &House,
    tx: &mut Tx,
    resident: &str,
) -> sqlx::Result<Vec<Belonging>> {
    let written = store::belongings(tx, resident).await?;
    let belonging =
        |(thread, html, at, name): (String, String, crate::kit::Moment, String)| Belonging {
            word: "messages-belonging",
            title: name,
            text: text::plain(&html),
            at,
            path: format!("/berichten/{thread}"),
            picture: String::new(),
            object: json!({
                "type": "Note",
                "content": html,
                "published": at.timestamp(),
            }),
        };
    Ok(written.into_iter().map(belonging).collect())
}

/// Removes all that a resident wrote, here and at servers that it was sent to, and every trace of
/// them in the threads of others.
pub async fn forget_resident(house: &House, tx: &mut Tx, resident: &str) -> anyhow::Result<()> {
    for sent in store::sent_of(tx, resident).await? {
        let id = Id::parse(&sent.uri)?;
        match mailroom::reachable(tx, &sent.actor).await? {
            Some(actor) => mailroom::take_back(house, tx, &id, &actor).await?,
            None => drop(mailroom::forget_sent(tx, &id).await?),
        }
    }
    store::drop_resident(tx, resident).await?;
    store::anonymous_pen(tx, resident).await?;
    store::bury_party(tx, &Party::Resident(resident.to_owned())).await?;
    store::remove_empty(tx).await?;
    Ok(())
}
