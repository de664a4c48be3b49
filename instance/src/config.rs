//! How a house is started: every setting of the program, each with a default.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use clap::ValueEnum;
use federation::fetch::Rules;
use url::Url;

use crate::mailroom::Keys;

/// What kind of house this process is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    /// A neighbourhood's own centre.
    Neighbourhood,
    /// A city portal that follows neighbourhoods.
    Portal,
}

/// Settings of the program, from the command line or the environment.
#[derive(Debug, Clone, clap::Args)]
pub struct Config {
    /// Public address of this house, such as <https://delinde.example>.
    #[arg(long, env = "BUURTBOND_ORIGIN")]
    pub origin: Url,
    /// Where to listen; put a web server with TLS in front of it.
    #[arg(long, env = "BUURTBOND_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Folder for the database and pictures.
    #[arg(long, env = "BUURTBOND_DATA", default_value = "data")]
    pub data: PathBuf,
    /// PostgreSQL to use instead of the embedded SQLite, as `postgres://user@host/database`.
    #[arg(long, env = "DATABASE_URL")]
    pub database: Option<String>,
    /// A neighbourhood's house, or a city portal.
    #[arg(long, env = "BUURTBOND_MODE", default_value = "neighbourhood")]
    pub mode: Mode,
    /// The time zone the neighbourhood lives in.
    #[arg(long, env = "BUURTBOND_TIMEZONE", default_value = "Europe/Amsterdam")]
    pub timezone: String,
    /// Mail server, as `smtps://user:password@host` or `smtp://host:25`. Without it no mail leaves.
    #[arg(long, env = "BUURTBOND_SMTP_URL")]
    pub smtp: Option<String>,
    /// Sender of mail, such as "De Linde <huis@delinde.example>".
    #[arg(long, env = "BUURTBOND_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// Where reports about mail that did not arrive go, such as <bounces@delinde.example>.
    #[arg(long, env = "BUURTBOND_MAIL_BOUNCES")]
    pub mail_bounces: Option<String>,
    /// How large the welcome film may be, in megabytes.
    #[arg(long, env = "BUURTBOND_FILM_MEGABYTES", default_value_t = 200)]
    pub film_megabytes: u32,
    /// How large the pictures and films in a backup may be together, in megabytes.
    #[arg(long, env = "BUURTBOND_BACKUP_MEGABYTES", default_value_t = 1000)]
    pub backup_megabytes: u32,
    /// Takes the visitor's address from the X-Forwarded-For header of the web server in front.
    #[arg(long, env = "BUURTBOND_BEHIND_PROXY", default_value_t = false)]
    pub behind_proxy: bool,
    /// Allows http, loopback addresses and odd ports. Refused together with a public address.
    #[arg(long, env = "BUURTBOND_DEVELOPMENT", default_value_t = false)]
    pub development: bool,
    /// Where the source of this program is offered (AGPL section 13).
    #[arg(long, env = "BUURTBOND_SOURCE", default_value = "https://buurtbond.example/source")]
    pub source: Url,
    /// Names that are answered inside the process; for tests only.
    #[arg(skip)]
    pub test_hosts: HashMap<String, SocketAddr>,
    /// Keys made beforehand, so that tests need not wait for new ones.
    #[arg(skip)]
    pub ready_keys: Option<ReadyKeys>,
    /// The demo network's own extras: the mail tray page.
    #[arg(long, env = "BUURTBOND_DEMO", default_value_t = false, hide = true)]
    pub demo: bool,
}

/// Keys that were made beforehand, taken in turn.
#[derive(Clone)]
pub struct ReadyKeys(Arc<Mutex<Vec<Keys>>>);

impl ReadyKeys {
    /// Holds these keys ready.
    #[must_use]
    pub fn new(keys: Vec<Keys>) -> Self {
        Self(Arc::new(Mutex::new(keys)))
    }

    /// Takes one, if any is left.
    #[must_use]
    pub fn take(&self) -> Option<Keys> {
        self.0.lock().ok()?.pop()
    }
}

impl std::fmt::Debug for ReadyKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReadyKeys")
    }
}

/// What is wrong with a configuration, with what to do about it.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Misconfigured {
    /// The origin is no bare origin.
    #[error("the origin must be a bare address such as https://delinde.example, not `{0}`")]
    Origin(String),
    /// Not encrypted.
    #[error(
        "the origin `{0}` is not https. Put a web server with TLS in front (docs/operating/install.md), \
         or set BUURTBOND_DEVELOPMENT=true for a trial on this machine only"
    )]
    NotEncrypted(String),
    /// Development rules on a public domain.
    #[error(
        "BUURTBOND_DEVELOPMENT=true opens doors that must stay closed on the public address `{0}`. \
         Remove it, or use a localhost address"
    )]
    DevelopmentInPublic(String),
    /// A zone nobody knows.
    #[error("`{0}` is not a time zone; use a name such as Europe/Amsterdam")]
    Timezone(String),
}

/// Whether a host name belongs to this machine or to tests, and never to the public.
fn is_private_name(host: &str) -> bool {
    let ends = |ending: &str| host == &ending[1..] || host.ends_with(ending);
    ends(".localhost") || ends(".test") || host == "127.0.0.1" || host == "[::1]"
}

impl Config {
    /// Checks what can be checked before anything is opened.
    pub fn check(&self) -> Result<(), Misconfigured> {
        let host = self.origin.host_str().unwrap_or_default();
        let origin = self.origin.to_string();
        let is_bare = self.origin.path() == "/"
            && self.origin.query().is_none()
            && self.origin.fragment().is_none()
            && self.origin.username().is_empty();
        if host.is_empty() || !is_bare || !matches!(self.origin.scheme(), "http" | "https") {
            return Err(Misconfigured::Origin(origin));
        }
        if self.development && !is_private_name(host) {
            return Err(Misconfigured::DevelopmentInPublic(origin));
        }
        if !self.development && self.origin.scheme() != "https" {
            return Err(Misconfigured::NotEncrypted(origin));
        }
        if jiff::tz::TimeZone::get(&self.timezone).is_err() {
            return Err(Misconfigured::Timezone(self.timezone.clone()));
        }
        Ok(())
    }

    /// The origin without a slash at the end.
    #[must_use]
    pub fn origin_text(&self) -> String {
        self.origin.origin().ascii_serialization()
    }

    /// Host with port, as it stands in handles: `delinde.localhost:8101`.
    #[must_use]
    pub fn authority(&self) -> String {
        let host = self.origin.host_str().unwrap_or_default();
        self.origin.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// Whether cookies can demand an encrypted connection.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.origin.scheme() == "https"
    }

    /// The rules of the outgoing client.
    #[must_use]
    pub fn fetch_rules(&self) -> Rules {
        Rules {
            development: self.development,
            test_hosts: self.test_hosts.clone(),
            user_agent: format!(
                "Buurtbond/{} (+{})",
                env!("CARGO_PKG_VERSION"),
                self.origin_text()
            ),
        }
    }
}

/// A configuration for tests of other modules: nothing is listened on, and no file is made.
#[cfg(test)]
pub(crate) fn for_tests(origin: &str) -> Config {
    Config {
        origin: origin.parse().unwrap(),
        listen: "127.0.0.1:0".parse().unwrap(),
        data: PathBuf::from("data"),
        database: None,
        mode: Mode::Neighbourhood,
        timezone: "Europe/Amsterdam".to_owned(),
        smtp: None,
        film_megabytes: 200,
        backup_megabytes: 1000,
        mail_from: None,
        mail_bounces: None,
        behind_proxy: false,
        development: false,
        source: "https://buurtbond.example/source".parse().unwrap(),
        test_hosts: HashMap::new(),
        ready_keys: None,
        demo: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(origin: &str, development: bool) -> Config {
        Config { development, ..for_tests(origin) }
    }

    #[test]
    fn development_rules_are_refused_on_a_public_domain() {
        let checked = config("https://delinde.nl", true).check();
        assert!(matches!(checked, Err(Misconfigured::DevelopmentInPublic(_))));
    }

    #[test]
    fn an_open_connection_is_refused_in_production() {
        let checked = config("http://delinde.nl", false).check();
        assert!(matches!(checked, Err(Misconfigured::NotEncrypted(_))));
    }

    #[test]
    fn a_house_on_this_machine_may_use_development_rules() {
        assert_eq!(config("http://delinde.localhost:8101", true).check(), Ok(()));
    }

    #[test]
    fn an_origin_with_a_path_is_refused() {
        let checked = config("https://delinde.example/huis", false).check();
        assert!(matches!(checked, Err(Misconfigured::Origin(_))));
    }
}
