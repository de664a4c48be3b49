//! What needs a person today, from every room that knows of something. A new room joins with a
//! line.

use crate::kit::attention::{Row, in_order};
use crate::kit::{House, Tx};
use crate::rooms::{
    desk, fresh, living_room, mediation, messages, moderation, organisations, residents, sites,
    traffic,
};

/// Everything that waits for somebody who runs the house, what cannot wait first.
pub async fn attention(house: &House, tx: &mut Tx) -> sqlx::Result<Vec<Row>> {
    let mut rows = moderation::attention(house, tx).await?;
    rows.extend(mediation::attention(house, tx).await?);
    rows.extend(messages::attention(house, tx).await?);
    rows.extend(living_room::attention(house, tx).await?);
    rows.extend(residents::attention(house, tx).await?);
    rows.extend(organisations::attention(house, tx).await?);
    rows.extend(fresh::attention(house, tx).await?);
    rows.extend(sites::attention(house, tx).await?);
    rows.extend(desk::attention(house, tx).await?);
    rows.extend(traffic::attention(house, tx).await?);
    in_order(&mut rows);
    Ok(rows)
}
