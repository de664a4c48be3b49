//! Linking the houses of the demo, as their beheerders do it: sign in, type an address, look at
//! what was found, confirm; and on the other side say yes.

use std::collections::HashMap;

use anyhow::Context;
use tokio::time::{Duration, Instant, sleep};

use super::browser::{Browser, Page};
use super::houses::LINKS;
use super::process::{self, Process, Spot};
use super::screen::{self, Windows};

const DESK: &str = "/wijkwebsites/beheer";
const REQUESTS: &str = "/wijkwebsites/beheer/verzoek";
/// How long a house may take to fetch what the others published.
const FETCHES_WITHIN: Duration = Duration::from_mins(1);

/// The beheerders who are signed in, by the key of their house.
type Beheerders = HashMap<&'static str, Browser>;

/// Links all houses that [`LINKS`] names, and waits until they have everything of each other.
pub async fn link_all(spots: &[Spot], processes: &mut [Process]) -> anyhow::Result<()> {
    let windows = Windows::open(spots).await?;
    let mut beheerders = Beheerders::new();
    for (reader, source) in LINKS {
        let (reader, source) = (find(spots, reader)?, find(spots, source)?);
        process::check_all(processes)?;
        if windows.shows(reader, source).await? {
            continue;
        }
        screen::say(&format!("{} asks to follow {}.", reader.plan.name, source.plan.name));
        link(reader, source, &mut beheerders)
            .await
            .with_context(|| format!("{} was not linked", source.plan.name))?;
        wait_until_linked(&windows, reader, source).await?;
    }
    screen::say("Everybody fetches what the others published.");
    wait_until_fetched(&windows, processes).await?;
    windows.close().await;
    Ok(())
}

fn find<'a>(spots: &'a [Spot], key: &str) -> anyhow::Result<&'a Spot> {
    spots.iter().find(|spot| spot.plan.key == key).context("a link is between two houses")
}

async fn sign_in<'a>(spot: &Spot, all: &'a mut Beheerders) -> anyhow::Result<&'a mut Browser> {
    let key = spot.plan.key;
    if !all.contains_key(key) {
        let beheerder = spot.plan.accounts.first().context("a house has an administrator")?;
        let mut browser = Browser::new(&spot.origin, spot.listen)?;
        browser.sign_in(beheerder.email).await?;
        all.insert(key, browser);
    }
    all.get_mut(key).context("they have just signed in")
}

async fn link(reader: &Spot, source: &Spot, all: &mut Beheerders) -> anyhow::Result<()> {
    let desk = sign_in(reader, all).await?;
    let address = source.address();
    let search = desk.send_form(DESK, &[("address", &address)]).await?;
    let found = |page: &Page| {
        anyhow::ensure!(page.forms(DESK).is_empty(), "nothing was found at {address}");
        Ok((!page.forms(&search).is_empty()).then_some(()))
    };
    desk.wait_for(&search, "what was found", found).await?;
    desk.send_form(&search, &[("name", source.plan.name)]).await?;
    if source.plan.approves_by_itself {
        return Ok(());
    }
    let beyond = sign_in(source, all).await?;
    let home = format!("{}/", reader.address());
    let asks = |form: &&_| actor_of(form).starts_with(&home);
    let asked = |page: &Page| Ok(page.forms(REQUESTS).iter().find(asks).cloned());
    let request = beyond.wait_for(DESK, "the request", asked).await?;
    let local = request.get("local").map_or("", String::as_str);
    let fields = [("actor", actor_of(&request)), ("local", local), ("answer", "yes")];
    beyond.send_form(REQUESTS, &fields).await?;
    Ok(())
}

fn actor_of(form: &std::collections::BTreeMap<String, String>) -> &str {
    form.get("actor").map_or("", String::as_str)
}

async fn wait_until_linked(
    windows: &Windows<'_>,
    reader: &Spot,
    source: &Spot,
) -> anyhow::Result<()> {
    let deadline = Instant::now() + FETCHES_WITHIN;
    while !windows.shows(reader, source).await? {
        let (asker, name) = (reader.plan.name, source.plan.name);
        anyhow::ensure!(Instant::now() < deadline, "{name} does not answer {asker}");
        sleep(Duration::from_millis(100)).await;
    }
    Ok(())
}

/// Waits until everybody has what those they follow published; when that takes too long it goes on
/// by itself later.
async fn wait_until_fetched(
    windows: &Windows<'_>,
    processes: &mut [Process],
) -> anyhow::Result<()> {
    let deadline = Instant::now() + FETCHES_WITHIN;
    while !windows.everything_is_fetched().await? && Instant::now() < deadline {
        process::check_all(processes)?;
        sleep(Duration::from_millis(200)).await;
    }
    Ok(())
}
