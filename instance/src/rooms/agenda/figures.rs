//! What the agenda counts: activities that were held, and how many people signed up for them.

use super::store;
use crate::kit::Tx;
use crate::kit::figure::{Figure, Span};

/// The figures of a stretch of time.
pub async fn figures(tx: &mut Tx, span: &Span) -> sqlx::Result<[Figure; 2]> {
    let (held, people) = store::held(tx, span).await?;
    Ok([
        Figure::happened("activities", "figures-activities", held),
        Figure::happened("people", "figures-people", people),
    ])
}
