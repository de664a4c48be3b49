//! The welcome film of the house, with captions and its text beside it.
//!
//! It is a file of our own, or a link to a player elsewhere that is opened only by whoever presses
//! the button below a plain warning. It never starts by itself. `docs/decisions/0016-film.md` says
//! why it is so.
//!
//! The rules are in [`film`], what makes a file a film in `container`, captions in `captions`,
//! players of others in [`elsewhere`], the files in `shelf`, the SQL in `store`, the pages in
//! `pages`, `edits` and `upload`.

mod captions;
mod container;
mod edits;
pub mod elsewhere;
#[expect(clippy::module_inception, reason = "a room holds a file with the name of its thing")]
pub mod film;
mod pages;
mod shelf;
mod store;
mod upload;

pub use edits::{forget_old, seed};
pub use film::Film;
pub use pages::{routes, uploads};
pub use store::{current, pictures};
pub use upload::{MOST_TIME, most_body};
