//! What the noticeboard counts for the page with the figures of the house.

use super::store;
use crate::kit::Tx;
use crate::kit::figure::{Figure, Span};

/// The figures of a stretch of time.
pub async fn counted(tx: &mut Tx, span: &Span) -> sqlx::Result<[Figure; 5]> {
    let figures = store::figures_of(tx, span).await?;
    Ok([
        Figure::happened("asked", "figures-asked", figures.asked),
        Figure::happened("answered", "figures-answered", figures.answered),
        Figure::happened("mediated", "figures-mediated", figures.mediated),
        Figure::happened("solved", "figures-solved", figures.solved),
        Figure::happened("offered", "figures-offered", figures.offered),
    ])
}
