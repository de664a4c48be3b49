//! The terminal of the demo: what is going on, where to look, and the counts as they grow.

use std::io::{IsTerminal, Write};
use std::time::Duration;

use jiff::tz::TimeZone;
use tokio::time::sleep;

use super::houses::Account;
use super::process::{self, Process, Spot, TIMEZONE};
use crate::app;
use crate::kit::dates::Dates;
use crate::kit::may::Roles;
use crate::kit::store::Db;
use crate::kit::time::Clock;
use crate::kit::{Lang, Tx};
use crate::rooms::{agenda, noticeboard, organisations, residents, sites};

/// How often the counts are read.
const EVERY: Duration = Duration::from_secs(2);

/// Prints a line. When nobody reads it any more, that is no reason to stop.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    drop(writeln!(out, "{line}").and_then(|()| out.flush()));
}

/// How much a house shows: activities that are coming, notices that hang, organisations.
type Counts = [i64; 3];

/// A look into each house: its database, only read.
pub struct Windows<'a> {
    views: Vec<(&'a Spot, Db)>,
    clock: Clock,
    zone: TimeZone,
}

impl<'a> Windows<'a> {
    /// Looks into houses that are open.
    pub async fn open(spots: &'a [Spot]) -> anyhow::Result<Self> {
        let mut views = Vec::new();
        for spot in spots {
            views.push((spot, Db::sqlite(&spot.folder).await?));
        }
        Ok(Self { views, clock: Clock::machine(), zone: TimeZone::get(TIMEZONE)? })
    }

    /// Looks no more.
    pub async fn close(self) {
        for (_, db) in self.views {
            db.close().await;
        }
    }

    /// What every house shows now, in their order.
    async fn all(&self) -> anyhow::Result<Vec<Counts>> {
        let mut all = Vec::new();
        for (_, db) in &self.views {
            let mut tx = db.read().await?;
            all.push(self.shown(&mut tx).await?);
        }
        Ok(all)
    }

    async fn shown(&self, tx: &mut Tx) -> sqlx::Result<Counts> {
        let now = self.clock.now();
        let dates = Dates { lang: Lang::Nl, zone: self.zone.clone(), now };
        Ok([
            agenda::count_coming(tx, &agenda::Wish::default(), &dates).await?,
            noticeboard::count_open(tx, now).await?,
            organisations::count(tx).await?,
        ])
    }

    /// Whether a house shows another one as linked.
    pub async fn shows(&self, reader: &Spot, source: &Spot) -> anyhow::Result<bool> {
        let home = format!("{}/", source.address());
        let view = self.views.iter().find(|(spot, _)| spot.plan.key == reader.plan.key);
        let Some((_, db)) = view else { return Ok(false) };
        let linked = sites::shown(&mut db.read().await?).await?;
        Ok(linked.iter().any(|site| site.actor.starts_with(&home)))
    }

    /// Whether every house heard as much of those it follows as they have of their own.
    pub async fn everything_is_fetched(&self) -> anyhow::Result<bool> {
        let (mut own, mut heard) = (Vec::new(), Vec::new());
        for (spot, db) in &self.views {
            let mut tx = db.read().await?;
            let mut from_others = [0; 3];
            let mut actors = Vec::new();
            let counts = app::counts_by_site(&mut tx).await?;
            for site in sites::shown(&mut tx).await? {
                let of_site = counts.get(&site.actor).copied().unwrap_or_default();
                from_others = plus(from_others, of_site);
                actors.push(site.actor);
            }
            let shown = self.shown(&mut tx).await?;
            own.push((format!("{}/", spot.address()), plus(shown, from_others.map(|n| -n))));
            heard.push((actors, from_others));
        }
        Ok(heard.iter().all(|(actors, heard)| {
            let followed =
                own.iter().filter(|(home, _)| actors.iter().any(|one| one.starts_with(home)));
            let there = followed.fold([0; 3], |sum, (_, own)| plus(sum, *own));
            heard.iter().zip(there).all(|(heard, there)| *heard >= there)
        }))
    }
}

fn plus(mut sum: Counts, more: Counts) -> Counts {
    for (number, more) in sum.iter_mut().zip(more) {
        *number += more;
    }
    sum
}

/// Shows where everything is, and the counts as they change, until a house stops by itself.
pub async fn watch(spots: &[Spot], processes: &mut [Process]) -> anyhow::Result<()> {
    say(&addresses(spots));
    let windows = Windows::open(spots).await?;
    let in_place = std::io::stdout().is_terminal();
    let mut shown: Option<Vec<Counts>> = None;
    loop {
        process::check_all(processes)?;
        // A house that is busy writing is looked into the next time.
        let counts = windows.all().await.ok().filter(|counts| Some(counts) != shown.as_ref());
        if let Some(counts) = counts {
            // Back to the first line of the counts, and everything below it gone.
            let back = format!("\x1b[{}A\x1b[J", counts.len() + 1);
            let before = if in_place && shown.is_some() { back.as_str() } else { "" };
            say(&format!("{before}{}", table(spots, &counts)));
            shown = Some(counts);
        }
        sleep(EVERY).await;
    }
}

/// Where the houses are, and how to sign in.
fn addresses(spots: &[Spot]) -> String {
    let mut lines = vec![String::new(), "The houses are open. Ctrl-C closes them.".to_owned()];
    for spot in spots {
        lines.push(format!("\n  {:<14} {}", spot.plan.name, spot.address()));
        // Everybody with a duty, and one neighbour.
        let (staff, neighbours): (Vec<_>, Vec<_>) =
            spot.plan.accounts.iter().partition(|account| !account.roles.is_empty());
        for account in staff.iter().chain(neighbours.first()) {
            lines.push(format!("    {:<30} {}", account.email, duties(account)));
        }
    }
    lines.push(
        "\nSign in at /inloggen with one of these addresses. No mail leaves this machine: the code \
         is on the page\n/demo/post of the same house, for everybody to read. A beheerder passes a \
         second step too: the code\nfor it is shown on the page that asks for it.\n"
            .to_owned(),
    );
    lines.join("\n")
}

/// What somebody is, in the words that the pages use.
fn duties(account: &Account) -> String {
    let roles = Roles::of(account.roles.iter().copied());
    residents::roles_in_words(Lang::Nl, roles).to_lowercase()
}

/// What the houses show, in columns.
fn table(spots: &[Spot], counts: &[Counts]) -> String {
    let head =
        format!("  {:<14} {:>10} {:>8} {:>14}", "", "activities", "notices", "organisations");
    let row = |(spot, [activities, notices, organisations]): (&Spot, &Counts)| {
        format!("  {:<14} {activities:>10} {notices:>8} {organisations:>14}", spot.plan.name)
    };
    let rows = spots.iter().zip(counts).map(row);
    std::iter::once(head).chain(rows).collect::<Vec<_>>().join("\n")
}
