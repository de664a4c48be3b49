//! The demo network: a city portal and three neighbourhoods on this machine, each a process of its
//! own, filled through the rooms' own doors and linked through the same pages and the same
//! federation that everybody uses. `make run` starts it.
//!
//! What is in the houses is in [`houses`] and the `content_*` and `life_*` files, filling them in
//! [`seed`] and [`life`], the processes in [`process`], linking in [`link`], the neighbours who sit in
//! the living rooms in [`company`], the terminal in [`screen`].

mod browser;
mod coming;
mod company;
mod content_haven;
mod content_haven_agenda;
mod content_linde;
mod content_linde_agenda;
mod content_news;
mod content_showcase;
mod content_zonneveld;
mod days;
mod houses;
mod life;
mod life_linde;
mod life_others;
mod link;
mod process;
mod screen;
mod seed;
mod seed_press;

use std::path::{Path, PathBuf};

use anyhow::Context;
use futures_util::future::try_join_all;

use crate::cli;
use houses::{HOUSES, Plan};
use process::{Process, Spot};

pub use process::left_alone;

/// Runs the demo network in `folder`, on four ports from `port` on, until it is told to stop.
pub async fn run(folder: &Path, port: u16) -> anyhow::Result<()> {
    let spots = spots(folder, port)?;
    for spot in &spots {
        process::check_free(spot)?;
    }
    claim(folder, port)?;
    let mut processes = Vec::new();
    let outcome = tokio::select! {
        outcome = open(folder, &spots, &mut processes) => outcome,
        () = cli::told_to_stop() => Ok(()),
    };
    if !processes.is_empty() {
        screen::say("Closing the houses.");
    }
    process::stop_all(processes).await;
    outcome
}

/// Where each house is, in the order of the ports.
fn spots(folder: &Path, port: u16) -> anyhow::Result<Vec<Spot>> {
    let mut spots = Vec::new();
    for (plan, turn) in HOUSES.iter().zip(0..) {
        let port = port.checked_add(turn).context("there are no ports above 65535")?;
        spots.push(Spot::new(plan, folder.join(plan.key), port)?);
    }
    Ok(spots)
}

/// The first of the ports that the houses were made for: their ids have it in them.
const PORT: &str = "port.txt";
/// Is there when the houses have been linked once; what is unlinked later stays so.
const LINKED: &str = "linked.txt";

/// Makes the folder, and holds on to the ports that its houses were made for.
fn claim(folder: &Path, port: u16) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    let file = folder.join(PORT);
    let Ok(before) = std::fs::read_to_string(&file) else { return write(&file, &port.to_string()) };
    anyhow::ensure!(
        before.trim() == port.to_string(),
        "the houses in {} were made for port {before}: their addresses cannot change any more. \
         Start them with `--port {before}`, or choose another `--folder`",
        folder.display()
    );
    Ok(())
}

fn write(file: &PathBuf, text: &str) -> anyhow::Result<()> {
    std::fs::write(file, text).with_context(|| format!("{} cannot be written", file.display()))
}

/// Fills what is empty, starts the processes, links them the first time, and shows how they do.
async fn open(folder: &Path, spots: &[Spot], processes: &mut Vec<Process>) -> anyhow::Result<()> {
    fill(spots).await?;
    for spot in spots {
        life::talk(spot.plan, spot.config()?)
            .await
            .with_context(|| format!("nobody could talk in {}", spot.plan.name))?;
        processes.push(Process::start(spot)?);
    }
    process::wait_until_ready(processes).await?;
    let marker = folder.join(LINKED);
    if !marker.exists() {
        link::link_all(spots, processes).await?;
        write(&marker, "These houses have been linked.\n")?;
    }
    tokio::select! {
        outcome = screen::watch(spots, processes) => outcome,
        () = company::sit(spots) => Ok(()),
    }
}

async fn fill(spots: &[Spot]) -> anyhow::Result<()> {
    let empty: Vec<&Plan> =
        spots.iter().filter(|spot| !spot.folder.exists()).map(|spot| spot.plan).collect();
    if empty.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = empty.iter().map(|plan| plan.name).collect();
    screen::say(&format!("Furnishing {}. This happens once.", names.join(", ")));
    let houses = spots.iter().map(async |spot| seed::fill(spot.plan, spot.config()?).await);
    try_join_all(houses).await?;
    Ok(())
}
