//! What is kept of a resident here: that they were asked whether something is still right.

use serde_json::json;

use super::{store, things};
use crate::kit::belongings::Belonging;
use crate::kit::fresh::Kind;
use crate::kit::{House, Tx};

/// What a resident was asked about and did not answer yet.
pub async fn belongings(
    _house: &House,
    tx: &mut Tx,
    resident: &str,
) -> sqlx::Result<Vec<Belonging>> {
    let mut all = Vec::new();
    for (slug, item, at) in store::asked_of(tx, resident).await? {
        let Some(kind) = Kind::from_slug(&slug) else { continue };
        let Some(thing) = things::thing(tx, kind, &item).await? else { continue };
        all.push(Belonging {
            word: "fresh-belonging",
            title: thing.title.clone(),
            text: String::new(),
            at,
            path: kind.path(&item),
            picture: String::new(),
            object: json!({
                "type": "Question",
                "name": thing.title,
                "published": at.timestamp().to_string(),
            }),
        });
    }
    Ok(all)
}
