//! The figures of the house: what every room counts. A room with something worth counting joins with a
//! line.

use crate::kit::figure::{Figure, Span};
use crate::kit::{House, Tx};
use crate::rooms::{
    agenda, digest, figures, fresh, living_room, news, noticeboard, organisations, residents,
};

/// What every room counts of a stretch of time, in the order in which it is shown.
pub async fn figures(house: &House, tx: &mut Tx, span: &Span) -> anyhow::Result<Vec<Figure>> {
    let mut all = agenda::figures(tx, span).await?.to_vec();
    all.extend(noticeboard::counted(tx, span).await?);
    all.push(news::figure(tx, span).await?);
    all.extend(digest::figure(tx, span).await?);
    all.push(living_room::figure(tx, span).await?);
    all.extend(organisations::figure(tx, span).await?);
    all.extend(residents::figure(tx, span).await?);
    all.extend(fresh::figure(tx, span).await?);
    all.extend(figures::figures(house, tx, span).await?);
    Ok(all)
}
