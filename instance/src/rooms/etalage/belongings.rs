//! What somebody put in the etalage: to take along. When their account goes, it stays: it is the
//! house's, and neighbours count on it.

use super::{federate, store};
use crate::kit::belongings::Belonging;
use crate::kit::{House, Tx};

/// What somebody put in the etalage.
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident: &str,
) -> anyhow::Result<Vec<Belonging>> {
    let mut all = Vec::new();
    for own in store::of_owner(tx, resident).await? {
        all.push(Belonging {
            word: "etalage-belonging",
            title: own.title.clone(),
            text: own.typed.clone(),
            at: own.published_at,
            path: own.path(),
            picture: own.picture.clone(),
            object: federate::object(house, &own).await?.to_json(),
        });
    }
    Ok(all)
}

/// Takes the name off what somebody put in the etalage.
pub async fn forget_resident(_house: &House, tx: &mut Tx, resident: &str) -> sqlx::Result<u64> {
    store::disown(tx, resident).await
}
