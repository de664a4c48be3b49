//! The face book (smoelenboek): neighbours, workers and volunteers who want to be known.
//!
//! Nobody stands in it who did not put themselves there, and who steps out is gone: the row, the
//! photo and every copy that a browser could have kept. Nothing of it leaves the house.
//!
//! The rules are in [`face`] and [`draft`], the photos in `picture`, the SQL in `store`, the pages in `pages`,
//! one's own card in `own`, what hosts and beheerders do in `order`, and where else a face shows in
//! `shown`.

mod belongings;
pub mod draft;
pub mod face;
mod order;
mod own;
mod pages;
mod picture;
mod shown;
mod store;
mod wish;

pub use belongings::{belongings, forget_old, forget_resident};
pub use draft::Draft;
pub use face::{Face, FaceCard};
pub use order::{set_hidden, thing};
pub use own::seed;
pub use pages::{face_of, few, routes, today};
pub use store::count;
