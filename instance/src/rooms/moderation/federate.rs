//! What other servers report.

use super::choice::Wrong;
use super::store::{self, Told};
use super::{About, Sender, Thing};
use crate::kit::{Lang, Tx};
use crate::mailroom::Flagged;

/// Puts a report of another server in the queue, once. `thing` is what it is about, when a room of
/// this house shows it.
pub async fn receive(tx: &mut Tx, flagged: &Flagged, thing: Option<Thing>) -> sqlx::Result<()> {
    let thing = thing.unwrap_or_else(|| Thing {
        kind: About::Flag,
        id: flagged.objects.join("\n"),
        path: flagged.path.clone(),
        quote: flagged.quote.clone(),
        author: None,
        site: None,
        uri: String::new(),
    });
    let told = Told {
        choice: Wrong::Other,
        reason: &flagged.reason,
        reporter: None,
        email: "",
        lang: Lang::Nl,
        receipt: None,
        from: Some(Sender { host: &flagged.host, letter: &flagged.letter }),
    };
    store::file(tx, flagged.now, &thing, &told).await.map(drop)
}
