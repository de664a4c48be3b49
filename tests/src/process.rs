//! A house as a process of its own: the real program, which can be killed at any moment.

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use ::instance::config::Mode;

use crate::instance::Instance;

/// How long a process may take to open its door, or to do what a story waits for.
const PATIENCE: Duration = Duration::from_secs(40);

/// The program in its own process.
pub struct Process {
    child: Child,
    printed: PathBuf,
}

/// The program, which was built into the folder above that of this test.
fn program() -> PathBuf {
    let test = std::env::current_exe().expect("a test is a program");
    let folder = test.parent().and_then(|deps| deps.parent()).expect("target/debug/deps");
    let program = folder.join("buurtbond");
    let hint = "build the program first: cargo build -p buurtbond (`make test` does)";
    assert!(program.exists(), "{} is not there; {hint}", program.display());
    program
}

/// The command that does something with the house, with its settings in the environment.
fn command(house: &Instance, deed: &str) -> Command {
    let config = house.config();
    let mut command = Command::new(program());
    command
        .arg(deed)
        .env_clear()
        .env("RUST_LOG", "warn")
        .env("BUURTBOND_ORIGIN", config.origin_text())
        .env("BUURTBOND_LISTEN", config.listen.to_string())
        .env("BUURTBOND_DATA", &config.data)
        .env("BUURTBOND_DEVELOPMENT", "true")
        .env("BUURTBOND_BEHIND_PROXY", "true")
        .env("BUURTBOND_MODE", if config.mode == Mode::Portal { "portal" } else { "neighbourhood" })
        .stdin(Stdio::null());
    if let Some(url) = config.database {
        command.env("DATABASE_URL", url);
    }
    if let Some(server) = config.smtp {
        command.env("BUURTBOND_SMTP_URL", server);
    }
    command
}

impl Process {
    /// Opens the door of a house that is closed in this process, and waits until it is open.
    pub async fn serve(house: &Instance) -> Self {
        let printed = house.config().data.join("printed.txt");
        let output = File::create(&printed).expect("a file");
        let log = output.try_clone().expect("a file");
        let child = command(house, "serve").stdout(output).stderr(log).spawn();
        let mut process = Self { child: child.expect("a process"), printed };
        let url = format!("http://127.0.0.1:{}/readyz", house.port());
        let is_open = wait_for(async || {
            let answer = house.browser().get(&url).send().await;
            answer.is_ok_and(|answer| answer.status().is_success())
        });
        let is_open = is_open.await;
        let ended = process.child.try_wait().expect("a process that can be asked");
        assert!(is_open && ended.is_none(), "not open: {}", process.printed());
        process
    }

    /// What it printed so far.
    #[must_use]
    pub fn printed(&self) -> String {
        std::fs::read_to_string(&self.printed).unwrap_or_default()
    }

    /// How many bytes of memory it holds now; 0 where the system does not tell.
    #[must_use]
    pub fn memory(&self) -> u64 {
        let path = format!("/proc/{}/status", self.child.id());
        let status = std::fs::read_to_string(path).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
        kilobytes.unwrap_or_default() * 1024
    }

    /// Kills it in the middle of whatever it does (`kill -9`).
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        self.child.kill().expect("a process that can be killed");
        self.child.wait().expect("a process that ends");
    }

    /// Does something with the house that ends by itself: `doctor`, `migrate`.
    #[must_use]
    pub fn run(house: &Instance, deed: &str) -> Output {
        command(house, deed).output().expect("a process")
    }

    /// Does something with the house that reads from its standard input: `bounce`.
    #[must_use]
    pub fn feed(house: &Instance, deed: &str, input: &[u8]) -> Output {
        let mut command = command(house, deed);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("a process");
        let mut stdin = child.stdin.take().expect("an input");
        stdin.write_all(input).expect("a process that reads");
        drop(stdin);
        child.wait_with_output().expect("a process that ends")
    }

    /// The same for a deed of several words: `["resident", "add", "kim@delinde.example"]`.
    #[must_use]
    pub fn run_with(house: &Instance, deed: &[&str]) -> Output {
        let (first, rest) = deed.split_first().expect("a deed has a name");
        command(house, first).args(rest).output().expect("a process")
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        if self.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            self.end();
        }
    }
}

/// Asks again and again until it is so; `false` when that takes too long. Only for stories with
/// real processes: they work when they like, and not when they are told to.
pub async fn wait_for(mut is_so: impl AsyncFnMut() -> bool) -> bool {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        if is_so().await {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    false
}
