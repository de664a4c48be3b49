//! Chromedriver and the browser that it starts: found on this machine, started without a window,
//! and closed again whatever happens.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

/// How Chromium is started: quietly, the same everywhere, and unable to find any other machine.
const FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-prefers-reduced-motion",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost, EXCLUDE *.localhost",
];
/// Chromedriver, and with it every browser that it started.
pub struct Driver {
    process: Child,
    port: u16,
    profile: TempDir,
    _says: BufReader<ChildStdout>,
}

/// It looks for a port that is free for both kinds of addresses, and gives up when somebody takes one
/// of the two in between: so often it is started again.
const TRIES: usize = 5;

/// Where a program is that goes by one of these names.
fn program(names: &[&str]) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let found = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file());
    assert!(
        found.is_some(),
        "no {} here: `make test` installs what is missing",
        names.join(" or ")
    );
    found.unwrap_or_default()
}

/// Starts it once; `None` when it stopped before it was ready.
fn begin() -> Option<(Child, BufReader<ChildStdout>, u16)> {
    let mut process = Command::new(program(&["chromedriver"]))
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver can be started");
    let mut says = BufReader::new(process.stdout.take().expect("it was asked to talk to us"));
    let mut line = String::new();
    while !line.contains("started successfully on port") {
        line.clear();
        if says.read_line(&mut line).expect("chromedriver speaks plain text") == 0 {
            process.wait().expect("a program that stopped");
            return None;
        }
    }
    let port = line.rsplit(' ').next().unwrap_or_default().trim().trim_end_matches('.');
    Some((process, says, port.parse().expect("the line ends with the number of the port")))
}

impl Driver {
    /// Starts it on a free port, with an empty profile for its browser.
    pub fn start() -> Self {
        let started = std::iter::repeat_with(begin).take(TRIES).flatten().next();
        let (process, says, port) = started.expect("chromedriver starts");
        let profile = tempfile::tempdir().expect("a folder for a browser");
        Self { process, port, profile, _says: says }
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// How the browser should be.
    pub fn wishes(&self) -> Value {
        let mut flags = FLAGS.map(str::to_owned).to_vec();
        flags.push(format!("--user-data-dir={}", self.profile.path().display()));
        json!({
            "goog:chromeOptions": {
                "binary": program(&["chromium", "chromium-browser", "google-chrome"]),
                "args": flags,
                "prefs": { "intl": { "accept_languages": "nl" } },
            },
            "goog:loggingPrefs": { "browser": "ALL" },
            "timeouts": { "pageLoad": 30_000, "script": 30_000 },
        })
    }

    /// Asks chromedriver to end; it then closes its browsers, which killing it would leave behind.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream
            .write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // There is nobody left to tell when it does not work: the test has ended.
        drop(self.shut_down());
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
