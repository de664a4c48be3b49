//! Neighbours who are in the living rooms of the demo, so that nobody who looks in sits there alone.
//! Each has a browser of their own, without scripts: they come in as everybody does, and look again
//! every minute.

use std::path::PathBuf;

use anyhow::Context;
use futures_util::future::join_all;
use tokio::time::{Duration, sleep};

use super::browser::Browser;
use super::process::Spot;

const ROOM: &str = "/huiskamer";
/// How often they look: somebody is in for two minutes after they did.
const EVERY: Duration = Duration::from_secs(50);

/// Lets the neighbours of every house sit in its living room, as long as the demo is open.
pub async fn sit(spots: &[Spot]) {
    let neighbours = spots.iter().flat_map(|spot| {
        spot.plan.life.inside.iter().map(move |(name, reads)| stay(spot, name, *reads))
    });
    join_all(neighbours).await;
    // A demo in which nobody sits is open just as long.
    std::future::pending::<()>().await;
}

async fn stay(spot: &Spot, name: &str, reads: bool) {
    // The demo goes on without a neighbour who cannot come in.
    if let Err(error) = try_to_stay(spot, name, reads).await {
        tracing::warn!(error = format!("{error:#}"), name, "is not in the living room");
    }
}

async fn try_to_stay(spot: &Spot, name: &str, reads: bool) -> anyhow::Result<()> {
    let account = spot.plan.accounts.iter().find(|account| account.name == name);
    let email = account.context("a neighbour has an account")?.email;
    let mut browser = Browser::new(&spot.origin, spot.listen)?;
    let kept = kept(spot, email);
    // Who was in before is in still: no new code is asked for at each start.
    if let Ok(cookies) = tokio::fs::read_to_string(&kept).await {
        browser.take_cookies(&cookies);
    }
    if !browser.get("/ik").await?.is_fine() {
        browser.sign_in(email).await?;
    }
    let seen = if reads { "leest" } else { "zichtbaar" };
    browser.send_form("/huiskamer/ik", &[("zie", seen)]).await?;
    tokio::fs::write(&kept, browser.cookies()).await?;
    loop {
        // A house that is busy or closing is looked into the next time.
        drop(browser.get(ROOM).await);
        sleep(EVERY).await;
    }
}

/// The file with the cookies of a neighbour.
fn kept(spot: &Spot, email: &str) -> PathBuf {
    let name = email.split('@').next().unwrap_or_default();
    spot.folder.join(format!("in-the-living-room-{name}.txt"))
}
