//! To what a resident comes: to take along, and to give back when the account goes.

use serde_json::json;

use super::{places, store};
use crate::kit::belongings::Belonging;
use crate::kit::{House, Tx};
use crate::mailroom;

/// The places of a resident on lists.
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident: &str,
) -> anyhow::Result<Vec<Belonging>> {
    let mut all = Vec::new();
    for place in store::all_of_resident(tx, resident).await? {
        let Some(gathering) = store::gathering(tx, &place.gathering).await? else { continue };
        let said = [&place.name, &place.phone, &place.email, &place.fetch_from, &place.remark];
        let said: Vec<&str> = said.into_iter().map(String::as_str).collect();
        all.push(Belonging {
            word: "attendance-belonging",
            title: gathering.title.clone(),
            text: said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n"),
            at: place.created_at,
            path: gathering.path(),
            picture: String::new(),
            object: json!({
                "type": "Join",
                "object": mailroom::object_id(house, &place.gathering),
                "published": place.created_at.timestamp(),
                "content": place.remark,
            }),
        });
    }
    Ok(all)
}

/// Gives back every place of a resident, and takes their name off the lists that they kept.
pub async fn forget_resident(house: &House, tx: &mut Tx, resident: &str) -> anyhow::Result<()> {
    for place in store::all_of_resident(tx, resident).await? {
        places::remove(house, tx, &place).await?;
    }
    store::disown(tx, resident).await?;
    Ok(())
}
