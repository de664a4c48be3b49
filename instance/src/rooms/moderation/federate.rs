//! What other servers report.

use super::{About, Report, Sender, store};
use crate::kit::Tx;
use crate::mailroom::Flagged;

/// Puts a report of another server in the queue, once. `author` is the resident who made what it is
/// about, when known.
pub async fn receive(tx: &mut Tx, flagged: &Flagged, author: Option<&str>) -> sqlx::Result<()> {
    let report = Report {
        kind: About::Flag,
        about: &flagged.objects.join("\n"),
        path: &flagged.path,
        quote: &flagged.quote,
        reason: &flagged.reason,
        author,
        reporter: None,
        from: Some(Sender { host: &flagged.host, letter: &flagged.letter }),
    };
    store::report(tx, flagged.now, &report).await.map(drop)
}
