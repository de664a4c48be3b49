//! The processes of the demo: each house is this same program with `serve`.

use std::fs::OpenOptions;
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use anyhow::Context;
use clap::Parser;
use tokio::process::{Child, Command};
use tokio::sync::oneshot;
use tokio::time::{Instant, sleep, timeout, timeout_at};
use url::Url;

use super::browser::Browser;
use super::houses::Plan;
use crate::config::{Config, Mode};

/// How long a house may take to open.
const OPENS_WITHIN: Duration = Duration::from_mins(1);
/// How long a house may take to close before it is made to.
const CLOSES_WITHIN: Duration = Duration::from_secs(5);
/// Tells a house that it closes when its standard input ends: the demo holds the other end, so
/// the houses also close when the demo is killed.
const STOP_AT_EOF: &str = "BUURTBOND_STOP_AT_EOF";
/// What is set for other houses of whoever runs the demo must not reach the houses of the demo.
const NOT_PASSED_ON: [&str; 7] = [
    "DATABASE_URL",
    "BUURTBOND_SMTP_URL",
    "BUURTBOND_MAIL_FROM",
    "BUURTBOND_MAIL_BOUNCES",
    "BUURTBOND_BEHIND_PROXY",
    "BUURTBOND_TIMEZONE",
    "BUURTBOND_LOG",
];

/// Where a house of the demo is.
pub struct Spot {
    /// What is in it.
    pub plan: &'static Plan,
    /// Its address in browsers: `http://delinde.localhost:8101/`.
    pub origin: Url,
    /// Its address on the network.
    pub listen: SocketAddr,
    /// Where it keeps its data.
    pub folder: PathBuf,
}

impl Spot {
    /// A house with its data in `folder`, on a port of this machine.
    pub fn new(plan: &'static Plan, folder: PathBuf, port: u16) -> anyhow::Result<Self> {
        let origin = Url::parse(&format!("http://{}.localhost:{port}", plan.key))?;
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        Ok(Self { plan, origin, listen, folder })
    }

    /// The address as people read it, without a slash at the end.
    pub fn address(&self) -> String {
        self.origin.origin().ascii_serialization()
    }

    fn arguments(&self) -> Vec<String> {
        let mode = match self.plan.mode {
            Mode::Portal => "portal",
            Mode::Neighbourhood => "neighbourhood",
        };
        let pairs = [
            ("--origin", self.address()),
            ("--listen", self.listen.to_string()),
            ("--data", self.folder.display().to_string()),
            ("--mode", mode.to_owned()),
        ];
        let flags = ["--development", "--demo"].map(str::to_owned);
        pairs.into_iter().flat_map(|(name, value)| [name.to_owned(), value]).chain(flags).collect()
    }

    /// The configuration that its process will have.
    pub fn config(&self) -> anyhow::Result<Config> {
        let program = std::iter::once("serve".to_owned());
        let Serve { config } = Serve::try_parse_from(program.chain(self.arguments()))?;
        Ok(Config { database: None, smtp: None, timezone: TIMEZONE.to_owned(), ..config })
    }
}

/// The zone of all houses.
pub const TIMEZONE: &str = "Europe/Amsterdam";

#[derive(Parser)]
struct Serve {
    #[command(flatten)]
    config: Config,
}

/// Says in one sentence when something else has the port of a house.
pub fn check_free(spot: &Spot) -> anyhow::Result<()> {
    let port = spot.listen.port();
    TcpListener::bind(spot.listen).map(drop).with_context(|| {
        format!(
            "port {port} is taken, perhaps by a demo that is still open; close what has it, or \
             choose other ports with `buurtbond demo --port {}`",
            port.saturating_add(100)
        )
    })
}

/// A house that runs.
pub struct Process {
    name: &'static str,
    origin: Url,
    listen: SocketAddr,
    log: PathBuf,
    child: Child,
}

impl Process {
    /// Starts a house; what it has to say goes to `log.txt` in its folder.
    pub fn start(spot: &Spot) -> anyhow::Result<Self> {
        let log = spot.folder.join("log.txt");
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&log)
            .with_context(|| format!("{} cannot be written", log.display()))?;
        let program = std::env::current_exe().context("this program does not know where it is")?;
        let mut command = Command::new(program);
        for name in NOT_PASSED_ON {
            command.env_remove(name);
        }
        let child = command
            .arg("serve")
            .args(spot.arguments())
            .env(STOP_AT_EOF, "true")
            // A file has no colours.
            .env("NO_COLOR", "true")
            .stdin(Stdio::piped())
            .stdout(file.try_clone()?)
            .stderr(file)
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{} cannot be started", spot.plan.name))?;
        let (origin, listen) = (spot.origin.clone(), spot.listen);
        Ok(Self { name: spot.plan.name, origin, listen, log, child })
    }

    /// Says in one sentence when the house has stopped by itself.
    fn check(&mut self) -> anyhow::Result<()> {
        let Some(status) = self.child.try_wait()? else { return Ok(()) };
        anyhow::bail!(
            "{} stopped by itself ({status}); the end of {} says why",
            self.name,
            self.log.display()
        )
    }
}

/// Says in one sentence when one of the houses has stopped by itself.
pub fn check_all(processes: &mut [Process]) -> anyhow::Result<()> {
    processes.iter_mut().try_for_each(Process::check)
}

/// Waits until every house answers that it is ready.
pub async fn wait_until_ready(processes: &mut [Process]) -> anyhow::Result<()> {
    let deadline = Instant::now() + OPENS_WITHIN;
    for process in processes {
        let mut browser = Browser::new(&process.origin, process.listen)?;
        loop {
            process.check()?;
            if browser.get("/readyz").await.is_ok_and(|page| page.is_fine()) {
                break;
            }
            let (name, log) = (process.name, process.log.display());
            anyhow::ensure!(Instant::now() < deadline, "{name} does not open; see {log}");
            sleep(Duration::from_millis(100)).await;
        }
    }
    Ok(())
}

/// Closes every house: asks all of them, and after a while makes those that are left.
pub async fn stop_all(mut processes: Vec<Process>) {
    for process in &mut processes {
        // Closing its standard input asks a house to close.
        drop(process.child.stdin.take());
    }
    let deadline = Instant::now() + CLOSES_WITHIN;
    for process in &mut processes {
        let Process { name, child, .. } = process;
        if timeout_at(deadline, child.wait()).await.is_err() {
            tracing::warn!(name, "does not close and is made to");
            drop(timeout(CLOSES_WITHIN, child.kill()).await);
        }
    }
}

/// Waits until the demo that started this house has gone; forever in a house that no demo started.
pub async fn left_alone() {
    if std::env::var_os(STOP_AT_EOF).is_none() {
        return std::future::pending().await;
    }
    let (tell, told) = oneshot::channel::<()>();
    // A thread of its own: the runtime would wait for a blocking task when the house closes.
    std::thread::spawn(move || {
        let mut nothing = [0_u8; 64];
        while std::io::stdin().read(&mut nothing).is_ok_and(|bytes| bytes > 0) {}
        drop(tell);
    });
    drop(told.await);
}
