//! What stories are told with: whole houses in this process, neighbours who visit them, other
//! servers that mean well or do not, and one clock for all.
//!
//! [`tell`] runs a story on one database; [`Street`] opens houses and lets them work until nothing
//! is left; [`Visitor`] is a reader with a browser; [`Stranger`] is a server that is not ours.
//! Nothing leaves the machine, and nobody waits: time passes when a story says so.

#![expect(clippy::missing_panics_doc, reason = "whatever goes wrong in a story ends it")]

mod database;
mod form;
mod instance;
mod letter;
mod live;
mod neighbours;
mod post_office;
mod process;
mod remains;
mod stranger;
mod street;
mod visitor;

pub use database::Database;
pub use instance::{Beside, Instance};
pub use letter::Envelope;
pub use live::{Event, Live};
pub use neighbours::{link, link_to, offer};
pub use post_office::{Arrived, PostOffice};
pub use process::{Process, wait_for};
pub use stranger::{Answer, PUBLIC, Received, Stranger};
pub use street::{Street, tell, tell_in_real_time};
pub use visitor::Visitor;

/// One minute of the clock of the street, in milliseconds.
pub const MINUTE: i64 = 60_000;
/// One hour of it.
pub const HOUR: i64 = 60 * MINUTE;
/// One day of it.
pub const DAY: i64 = 24 * HOUR;

/// Makes of each story a test on SQLite and a test on PostgreSQL. A story is
/// `async fn name(street: &Street) { ... }`; its name is a sentence. Stories with real processes
/// begin with `in real time:`.
#[macro_export]
macro_rules! both {
    (in real time: $($rest:tt)+) => { $crate::both! { @with tell_in_real_time: $($rest)+ } };
    (@with $tell:ident: $($(#[$about:meta])* async fn $name:ident($street:ident: &Street) $story:block)+) => {$(
        $(#[$about])*
        mod $name {
            use super::*;

            async fn story($street: &$crate::Street) $story

            #[test]
            fn on_sqlite() {
                $crate::$tell($crate::Database::Sqlite, story);
            }

            #[test]
            fn on_postgres() {
                $crate::$tell($crate::Database::Postgres, story);
            }
        }
    )+};
    ($($rest:tt)+) => { $crate::both! { @with tell: $($rest)+ } };
}
