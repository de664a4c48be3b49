//! What a resident hung up: to take along, and to take down when the account goes.

use super::{federate, store};
use crate::kit::belongings::Belonging;
use crate::kit::{House, Tx, media};
use crate::mailroom;

/// The notices of a resident.
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident: &str,
) -> anyhow::Result<Vec<Belonging>> {
    let mut all = Vec::new();
    for notice in store::of_owner(tx, resident).await? {
        all.push(Belonging {
            word: "noticeboard-belonging",
            title: notice.title.clone(),
            text: notice.typed.clone(),
            at: notice.published_at,
            path: notice.path(),
            picture: notice.picture.clone(),
            object: federate::object(house, &notice).await?.to_json(),
        });
    }
    Ok(all)
}

/// Takes down everything that a resident hung up, and tells others that it is gone.
pub async fn forget_resident(house: &House, tx: &mut Tx, resident: &str) -> anyhow::Result<()> {
    for notice in store::of_owner(tx, resident).await? {
        store::remove(tx, &notice.id).await?;
        mailroom::removed(house, tx, &mailroom::object_id(house, &notice.id)).await?;
        media::let_go(tx, &notice.picture, house.now()).await?;
    }
    Ok(())
}
