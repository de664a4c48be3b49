//! What a resident wrote on the pages of the house.

use serde_json::json;

use super::store;
use crate::kit::belongings::Belonging;
use crate::kit::{House, Tx, markup};

/// Each text that a resident saved.
pub async fn belongings(
    house: &House,
    tx: &mut Tx,
    resident_id: &str,
) -> sqlx::Result<Vec<Belonging>> {
    let written = store::written_by(tx, resident_id).await?;
    let pages = store::all(tx).await?;
    Ok(written
        .into_iter()
        .map(|version| {
            let text = markup::plain(&version.typed);
            let page = pages.iter().find(|page| page.id == version.page_id);
            let path = page.map(super::page::Page::path).unwrap_or_default();
            let object = json!({
                "type": "Page",
                "name": version.title,
                "content": markup::to_html(&version.typed),
                "updated": version.saved_at.timestamp().to_string(),
                "url": house.url(&path),
            });
            Belonging {
                word: "about-belonging",
                title: version.title,
                text,
                at: version.saved_at,
                path,
                picture: String::new(),
                object,
            }
        })
        .collect())
}

/// Takes the name of a resident away; what they wrote for the house stays.
pub async fn forget_resident(_house: &House, tx: &mut Tx, resident_id: &str) -> anyhow::Result<()> {
    store::forget_author(tx, resident_id).await?;
    Ok(())
}
