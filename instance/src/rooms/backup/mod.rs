//! Backup (reservekopie): a copy of the whole house in one file, made while it stays open. Only for
//! administrators who passed the second step, because it holds everything.
//!
//! Where the files lie is in `shelf`, making one is a job in `make`, the screens are in `pages`. How to
//! put a copy back is in `docs/operating/backup.md`.

mod make;
mod pages;
mod shelf;

pub use make::{BACKUP, make};
pub use pages::routes;
pub use shelf::clean;
