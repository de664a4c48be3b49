//! What a resident hung up: to take along, and to take down when the account goes.

use super::ending::take_down;
use super::{federate, store};
use crate::kit::belongings::Belonging;
use crate::kit::{House, Tx};

/// The notices of a resident.
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident: &str,
) -> anyhow::Result<Vec<Belonging>> {
    let mut all = Vec::new();
    // What somebody wrote down for a neighbour is that neighbour's.
    let own = store::of_owner(tx, resident).await?.into_iter();
    for notice in own.filter(|notice| !notice.author.is_empty()) {
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
        take_down(house, tx, &notice).await?;
    }
    Ok(())
}
