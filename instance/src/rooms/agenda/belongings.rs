//! What somebody put in the agenda: to take along. When their account goes, the activities stay:
//! they are the house's, and neighbours count on them.

use super::{federate, store, store_series};
use crate::kit::belongings::Belonging;
use crate::kit::{House, Tx};

/// The activities that somebody put in the agenda.
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident: &str,
) -> anyhow::Result<Vec<Belonging>> {
    let mut all = Vec::new();
    for event in store::of_owner(tx, resident).await? {
        all.push(Belonging {
            word: "agenda-belonging",
            title: event.title.clone(),
            text: event.typed.clone(),
            at: event.published_at,
            path: event.path(),
            picture: event.picture.clone(),
            object: federate::object(house, &event).await?.to_json(),
        });
    }
    Ok(all)
}

/// Takes the name off the activities that somebody put in the agenda.
pub async fn forget_resident(tx: &mut Tx, resident: &str) -> sqlx::Result<u64> {
    Ok(store::disown(tx, resident).await? + store_series::disown(tx, resident).await?)
}
