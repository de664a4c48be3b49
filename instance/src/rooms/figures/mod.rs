//! Figures (cijfers): what the house brings about, month by month, without following anybody. Every
//! room counts its own; what is counted at night is kept, so that it stays when things are removed.
//!
//! A year as it is shown is in [`year`], how it is drawn in [`plot`], how often feeds are fetched in
//! `downloads`, the SQL in `store`, the screens in `pages`.

mod downloads;
mod pages;
pub mod plot;
mod store;
pub mod year;

pub use downloads::{count_downloads, figures, flush};
pub use pages::{is_public, routes};
pub use year::keep;
