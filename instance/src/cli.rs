//! The command line: `serve`, `migrate`, `demo`, `resident`, `bounce`, `doctor`.

mod bounce;
mod doctor;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::demo;
use crate::kit::may::Role;
use crate::kit::store::Db;
use crate::kit::time::Clock;
use crate::kit::{mail, migrate};
use crate::rooms::residents;

pub use serve::{open_db, serve, told_to_stop};

/// A federated digital neighbourhood centre.
#[derive(Parser)]
#[command(name = "buurtbond", version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs a house: pages, inbox and workers.
    Serve {
        #[command(flatten)]
        config: Config,
    },
    /// Brings the database up to date and stops.
    Migrate {
        #[command(flatten)]
        config: Config,
    },
    /// Runs a demo network: three neighbourhoods and a city portal, on this machine.
    Demo {
        /// Where the demo keeps its data.
        #[arg(long, default_value = "demo-data")]
        folder: PathBuf,
        /// The first of the four ports.
        #[arg(long, default_value_t = 8100)]
        port: u16,
    },
    /// Looks after accounts.
    Resident {
        #[command(subcommand)]
        deed: ResidentDeed,
    },
    /// Reads a report about mail that did not arrive from standard input (RFC 3464), and notes the
    /// address. For the mail server to call.
    Bounce {
        #[command(flatten)]
        config: Config,
    },
    /// Checks configuration, database, clock and whether this house can be reached.
    Doctor {
        #[command(flatten)]
        config: Config,
    },
}

#[derive(Subcommand)]
enum ResidentDeed {
    /// Makes an account, or gives an existing one another role.
    Add {
        #[command(flatten)]
        config: Config,
        /// E-mail address, with which they sign in.
        email: String,
        /// First name.
        #[arg(long, default_value = "")]
        name: String,
        /// What they are: resident, `organisation_editor`, host, mediator, editor or administrator.
        #[arg(long, default_value = "resident", value_parser = role)]
        role: Role,
    },
    /// Takes away the second step of somebody who lost it, and ends their sessions; they set up a
    /// new one at the next sign-in.
    ResetSecondStep {
        #[command(flatten)]
        config: Config,
        /// E-mail address of the account.
        email: String,
    },
}

fn role(text: &str) -> Result<Role, String> {
    Role::from_name(text).ok_or_else(|| Role::ALL.map(Role::name).join(", "))
}

/// Runs what the command line asks for.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    begin_log();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return tell_error(&error.into()),
    };
    match runtime.block_on(run(cli.command)) {
        Ok(code) => code,
        Err(error) => tell_error(&error),
    }
}

#[expect(clippy::print_stderr, reason = "the operator reads it in the terminal")]
fn tell_error(error: &anyhow::Error) -> ExitCode {
    eprintln!("buurtbond: {error:#}");
    ExitCode::FAILURE
}

/// Logs to the standard error: lines for people, or JSON with `BUURTBOND_LOG=json`.
fn begin_log() {
    use tracing_subscriber::EnvFilter;
    let filter = EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| EnvFilter::new("info,activitypub_federation=warn"));
    let is_terminal = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(is_terminal)
        .with_writer(std::io::stderr);
    if std::env::var("BUURTBOND_LOG").is_ok_and(|form| form == "json") {
        log.json().init();
    } else {
        log.init();
    }
}

async fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Serve { config } => serve(config).await.map(|()| ExitCode::SUCCESS),
        Command::Migrate { config } => migrate_only(&config).await.map(|()| ExitCode::SUCCESS),
        Command::Demo { folder, port } => {
            demo::run(&folder, port).await.map(|()| ExitCode::SUCCESS)
        }
        Command::Resident { deed } => look_after(deed).await.map(|()| ExitCode::SUCCESS),
        Command::Bounce { config } => Ok(bounce::take(&config).await),
        Command::Doctor { config } => doctor::examine(config).await,
    }
}

#[expect(clippy::print_stdout, reason = "the operator reads it in the terminal")]
async fn migrate_only(config: &Config) -> anyhow::Result<()> {
    let db = open_db(config).await?;
    println!("The database has schema {}.", migrate::schema(&db).await?);
    db.close().await;
    Ok(())
}

async fn look_after(deed: ResidentDeed) -> anyhow::Result<()> {
    match deed {
        ResidentDeed::Add { config, email, name, role } => {
            add_resident(&config, &email, &name, role).await
        }
        ResidentDeed::ResetSecondStep { config, email } => reset_second_step(&config, &email).await,
    }
}

#[expect(clippy::print_stdout, reason = "the operator reads it in the terminal")]
async fn reset_second_step(config: &Config, email: &str) -> anyhow::Result<()> {
    let db = open_db(config).await?;
    let mut tx = db.write().await?;
    let member = residents::by_email(&mut tx, email).await?;
    let member = member.with_context(|| format!("nobody here has the address `{email}`"))?;
    residents::reset_second_step(&mut tx, &member.id).await?;
    tx.commit().await?;
    db.close().await;
    println!("{email} sets up a new second step at the next sign-in.");
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the operator reads it in the terminal")]
async fn add_resident(config: &Config, email: &str, name: &str, role: Role) -> anyhow::Result<()> {
    anyhow::ensure!(mail::is_address(email), "`{email}` is not an e-mail address");
    let db: Db = open_db(config).await?;
    let mut tx = db.write().await?;
    let first_part = email.split('@').next().unwrap_or_default();
    let name = if name.is_empty() { first_part } else { name };
    residents::add(&mut tx, Clock::machine().now(), email, name, role).await?;
    tx.commit().await?;
    db.close().await;
    println!("{email} can sign in now, as {}.", role.name());
    Ok(())
}
