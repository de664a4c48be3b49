//! Importing (inlezen): activities and organisations from a CSV file, looked at before anything is
//! kept, and taken back for a week. Only for administrators.
//!
//! What a file is, is in [`table`]; what its columns mean in [`columns`]; what becomes of each line
//! in [`look`]. The work itself is a job, in `carry_out`: everything goes through the doors of the
//! rooms that own it, so that it is announced, and taken back, as if somebody typed it.

mod carry_out;
pub mod columns;
pub mod look;
mod pages;
mod store;
pub mod table;

pub use carry_out::{IMPORT, carry_out};
pub use pages::routes;
pub use store::forget_old;
