//! What the weekly mail keeps of somebody with an account: that their address gets it.

use serde_json::json;

use super::store;
use crate::kit::belongings::Belonging;
use crate::kit::{House, Tx};
use crate::rooms::residents;

async fn of(tx: &mut Tx, resident: &str) -> sqlx::Result<Option<store::Subscriber>> {
    let Some(member) = residents::member(tx, resident).await? else { return Ok(None) };
    store::find_by_email(tx, &member.email.to_lowercase()).await
}

/// That the address of a resident gets the weekly mail, and what they read of it.
pub async fn belongings(
    _house: &House,
    tx: &mut Tx,
    resident: &str,
) -> sqlx::Result<Vec<Belonging>> {
    let reader = of(tx, resident).await?;
    let belonging = |reader: store::Subscriber| Belonging {
        word: "digest-belonging",
        title: reader.email.clone(),
        text: reader.parts.as_str().trim().to_owned(),
        at: reader.confirmed_at,
        path: String::new(),
        picture: String::new(),
        object: json!({
            "type": "Note",
            "name": reader.email,
            "content": reader.parts.as_str().trim(),
            "published": reader.confirmed_at.timestamp().to_string(),
        }),
    };
    Ok(reader.into_iter().map(belonging).collect())
}

/// Sends nothing more to the address of a resident who leaves.
pub async fn forget_resident(_house: &House, tx: &mut Tx, resident: &str) -> sqlx::Result<()> {
    if let Some(reader) = of(tx, resident).await? {
        store::remove(tx, &reader.id).await?;
    }
    Ok(())
}
