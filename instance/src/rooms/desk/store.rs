//! All SQL of the desk.

use crate::kit::{Tx, sql};

/// The ids of the photo of the front and of the logo.
pub async fn pictures(tx: &mut Tx) -> sqlx::Result<Vec<String>> {
    let rows: Vec<(String,)> = sql("SELECT value FROM setting \
         WHERE name IN ('house_photo', 'house_logo') AND value <> ''")
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}
