//! Giving mail to the mail server: the job, the connections, and what comes of it.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::answer::{Kind, Verdict, judge};
use super::letter::{Mail, Waiting};
use super::look::{Dressed, dress};
use super::message::{Sealed, Sender, Unsendable, seal};
use super::tray;
use super::trouble::{self, HELD_BACK, ToldBy};
use crate::config::Config;
use crate::kit::id::new_id;
use crate::kit::jobs::{self, Job, Setback, Wanted};
use crate::kit::time::MINUTE;
use crate::kit::{House, Moment, Tx};

/// The kind of job that sends a mail.
pub const MAIL: &str = "mail";

/// How long one step of the conversation with a mail server may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long a connection that nobody uses is kept.
const IDLE: Duration = Duration::from_mins(1);
/// How many connections that nobody uses are kept.
const MOST_IDLE: u32 = 2;
/// How long no mail is tried after the mail server did not answer, in milliseconds: a server that is
/// gone must not keep all workers waiting.
const REST: i64 = 5_000;

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// The connections to the mail server of a house, made when they are needed and used again.
#[derive(Default)]
pub struct Post {
    transport: OnceLock<Transport>,
    rests_until: AtomicI64,
}

/// Asks for a mail to be sent once this transaction is committed.
pub async fn post(tx: &mut Tx, now: Moment, mail: &Mail) -> anyhow::Result<()> {
    let id = new_id(now);
    let payload = serde_json::to_value(Waiting::new(mail.clone(), now))?;
    jobs::enqueue(tx, now, Wanted { kind: MAIL, about: &id, payload, run_at: now, slow: false })
        .await?;
    Ok(())
}

/// Sends a mail: the work of the job.
pub async fn send(house: &House, job: &Job) -> Result<(), Setback> {
    let waiting: Waiting =
        serde_json::from_str(&job.payload).map_err(|e| Setback::Never(e.to_string()))?;
    let now = house.now();
    if waiting.is_too_late(now) {
        return Err(Setback::Never("it could not be sent while it was of use".to_owned()));
    }
    let settings = house.settings().await?;
    let dressed = dress(house, &settings, &waiting.mail).map_err(anyhow::Error::from)?;
    if house.config.smtp.is_none() {
        return without_server(house, &waiting.mail, &dressed).await;
    }
    if let Some(until) = held_back(house, &waiting).await? {
        // It waits until the address is tried again, unless it waited long enough.
        if waiting.is_stale(now) {
            tracing::info!(mail = job.about, "a mail was held back for too long, and dropped");
            return Ok(());
        }
        let after = Some(until.millis() - now.millis());
        return Err(Setback::Later { after, why: HELD_BACK.to_owned() });
    }
    let from = Sender { config: &house.config, settings: &settings, now };
    let sealed = seal(&from, &waiting.mail, dressed, &job.about).map_err(|why| match why {
        Unsendable::Mail(why) => Setback::Never(why),
        Unsendable::Configuration(why) => later(job, &waiting.mail, why),
    })?;
    let handed = house.post.hand_over(&house.config, now, &sealed).await;
    // Logs and pages for the operator show what a server said, and servers quote the address.
    match handed.map_err(|missed| missed.without(waiting.address())) {
        Ok(()) => {
            let mut tx = house.write().await?;
            trouble::taken(&mut tx, now, &job.about, waiting.address()).await?;
            Ok(tx.commit().await?)
        }
        Err(Missed::Trouble(kind, said)) => {
            tracing::warn!(mail = job.about, said, "a mail was refused for its address");
            let mut tx = house.write().await?;
            let told = (kind, ToldBy::Server);
            trouble::note(&mut tx, now, waiting.address(), told, &said).await?;
            Ok(tx.commit().await?)
        }
        Err(Missed::Later(why)) => Err(later(job, &waiting.mail, why)),
    }
}

async fn without_server(house: &House, mail: &Mail, dressed: &Dressed) -> Result<(), Setback> {
    if house.config.development {
        return Ok(tray::put(house, mail, &dressed.html).await?);
    }
    let why = "no mail server is set: BUURTBOND_SMTP_URL is empty".to_owned();
    Err(Setback::Later { after: None, why })
}

/// Until when this mail waits because its address gave trouble.
async fn held_back(house: &House, waiting: &Waiting) -> sqlx::Result<Option<Moment>> {
    if waiting.mail.is_urgent() {
        return Ok(None);
    }
    let mut tx = house.read().await?;
    let trouble = trouble::of(&mut tx, waiting.address()).await?;
    Ok(trouble.map(|trouble| trouble.again_at).filter(|until| *until > house.now()))
}

/// When to try again: what somebody waits for soon, and the rest after a minute, two, four and so
/// on. The last of the tries that a job gets is more than a day later.
fn later(job: &Job, mail: &Mail, why: String) -> Setback {
    let doublings = u32::try_from(job.attempts.clamp(1, 16) - 1).unwrap_or(0);
    let after = (!mail.is_urgent()).then_some(MINUTE << doublings);
    Setback::Later { after, why }
}

/// Why a mail was not handed over.
enum Missed {
    /// The server does not take it for this address, and will not later.
    Trouble(Kind, String),
    /// Something that may be over later.
    Later(String),
}

impl Missed {
    /// The same with the address masked; it is in lower case.
    fn without(self, address: &str) -> Self {
        match self {
            Self::Trouble(kind, said) => Self::Trouble(kind, trouble::without(&said, address)),
            Self::Later(why) => Self::Later(trouble::without(&why, address)),
        }
    }
}

impl Post {
    /// Gives a message to the mail server.
    async fn hand_over(&self, config: &Config, now: Moment, mail: &Sealed) -> Result<(), Missed> {
        if now.millis() < self.rests_until.load(Ordering::Relaxed) {
            return Err(Missed::Later("the mail server did not answer a moment ago".to_owned()));
        }
        let transport = self.transport(config).map_err(|e| Missed::Later(e.to_string()))?;
        let Err(error) = transport.send_raw(&mail.envelope, &mail.bytes).await else {
            return Ok(());
        };
        let said = error.to_string();
        let Some(code) = code(&error) else {
            self.rests_until.store(now.plus(REST).millis(), Ordering::Relaxed);
            return Err(Missed::Later(said));
        };
        Err(match judge(code, &said) {
            Verdict::Trouble(kind) => Missed::Trouble(kind, said),
            Verdict::Later => Missed::Later(said),
        })
    }

    fn transport(&self, config: &Config) -> Result<&Transport, Error> {
        if let Some(transport) = self.transport.get() {
            return Ok(transport);
        }
        let made = transport(config)?;
        Ok(self.transport.get_or_init(|| made))
    }
}

/// The reply code of a server that said no; `None` when there was no answer that can be read.
fn code(error: &Error) -> Option<u16> {
    error.status()?.to_string().parse().ok()
}

fn transport(config: &Config) -> Result<Transport, Error> {
    let server = config.smtp.as_deref().unwrap_or_default();
    let mut builder = Transport::from_url(server)?.timeout(Some(PATIENCE));
    let named = url::Url::parse(server).is_ok_and(|url| url.path().len() > 1);
    if let Some(host) = config.origin.host_str().filter(|_| !named) {
        // Our own name rather than that of the machine: servers compare it with our address.
        builder = builder.hello_name(ClientId::Domain(host.to_owned()));
    }
    let pool = PoolConfig::new().max_size(MOST_IDLE).idle_timeout(IDLE);
    Ok(builder.pool_config(pool).build())
}

/// Whether the mail server of this configuration answers, and lets us in; else what is wrong.
pub async fn server_answers(config: &Config) -> Result<(), String> {
    let transport = transport(config).map_err(|error| error.to_string())?;
    match transport.test_connection().await {
        Ok(true) => Ok(()),
        Ok(false) => Err("it answers, and closes the connection".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::time::{DAY, HOUR};

    fn wait(attempts: i64, mail: &Mail) -> Option<i64> {
        let job = Job {
            id: String::new(),
            kind: MAIL.to_owned(),
            about: String::new(),
            payload: String::new(),
            attempts,
            wanted: 1,
        };
        match later(&job, mail, String::new()) {
            Setback::Later { after, .. } => after,
            Setback::Never(_) => unreachable!("it can be tried again"),
        }
    }

    #[test]
    fn mail_survives_a_server_that_is_gone_for_a_night_and_a_day() {
        let mail = Mail::new("joke@x.example", "s", "t");
        let all: i64 = (1..12).filter_map(|attempts| wait(attempts, &mail)).sum();
        assert!(all > DAY + 8 * HOUR, "{all}");
        assert_eq!(wait(1, &mail), Some(MINUTE));
    }

    #[test]
    fn what_somebody_waits_for_is_tried_as_soon_as_any_job() {
        assert_eq!(wait(3, &Mail::new("joke@x.example", "s", "t").urgent()), None);
    }

    #[tokio::test]
    async fn a_mail_server_with_a_wrong_address_is_told_to_the_operator() {
        let mut config = crate::config::for_tests("https://delinde.example");
        config.smtp = Some("imap://mail.delinde.example".to_owned());
        assert!(server_answers(&config).await.unwrap_err().contains("imap"));
    }
}
