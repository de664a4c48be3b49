//! Moderation: what somebody reports as not right, what waits before anybody sees it, and who looks.
//!
//! Anybody reports what stands at a path at `/melden` ([`report`](mod@report)); a room that lets
//! people report something its own way calls [`report`](fn@report). All that is about one thing is
//! one matter in one queue ([`queue`]), on which somebody decides ([`judge`]; what can be decided is
//! in [`act`]). Both sides are told ([`tell`]), the author at `/besluiten` ([`own`]). Rules of the
//! house hold new things ([`review`]). Whom we do not deal with is in [`blocks`]. Taking something
//! out of sight is done by its own room, through `app`.

mod act;
mod attention;
mod blocks;
mod choice;
mod federate;
mod judge;
mod keep;
mod lists;
mod own;
mod queue;
mod record;
mod report;
pub mod review;
mod rules;
mod store;
mod tell;
mod thing;

pub use attention::attention;
pub use federate::receive;
pub use keep::{belongings, forget_old, forget_resident};
pub use own::held;
pub use store::aside::{
    forget_site, keep as lay_aside, of_site as aside_of, pictures, silenced, take as forget_aside,
};
pub use store::{about_author, count_open, forget_words, report};
pub use thing::{About, Aside, Thing, Why, quote};

use axum::Router;

use crate::kit::{House, Tx};

/// The addresses of this room.
pub fn routes() -> Router<House> {
    report::routes()
        .merge(queue::routes())
        .merge(own::routes())
        .merge(record::routes())
        .merge(rules::routes())
        .merge(blocks::routes())
}

/// A report as a room makes it.
#[derive(Debug)]
pub struct Report<'a> {
    /// What sort of thing.
    pub kind: About,
    /// The id of the thing.
    pub about: &'a str,
    /// Where the one who looks can see it, as a path in this house; empty when nowhere.
    pub path: &'a str,
    /// What it said when it was reported, plain.
    pub quote: &'a str,
    /// Why, in the words of the one who reports.
    pub reason: &'a str,
    /// The resident who made it, when known.
    pub author: Option<&'a str>,
    /// The resident who reports it; `None` for a guest, and for a server.
    pub reporter: Option<&'a str>,
    /// The server that reports it; `None` when it was done here.
    pub from: Option<Sender<'a>>,
}

/// A server that reports something.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    /// Its host.
    pub host: &'a str,
    /// Stands for the letter: the same letter is kept once.
    pub letter: &'a str,
}

/// Why something lies aside; `None` when it does not.
pub async fn why_aside(tx: &mut Tx, uri: &str) -> sqlx::Result<Option<Why>> {
    Ok(store::aside::find(tx, uri).await?.map(|lying| lying.why))
}

/// Takes something from where it lay, to be put back by its room: as JSON.
pub async fn take_back(tx: &mut Tx, kind: About, id: &str) -> sqlx::Result<Option<String>> {
    let Some(lying) = store::aside::of_thing(tx, kind, id).await? else { return Ok(None) };
    store::aside::take(tx, &lying.uri).await?;
    Ok(Some(lying.kept))
}
