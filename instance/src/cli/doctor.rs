//! `buurtbond doctor`: is this house well, and if not, what to do about it?

use std::process::ExitCode;

use federation::fetch::Want;

use crate::app;
use crate::config::Config;
use crate::kit::house::House;
use crate::kit::jobs;
use crate::kit::mail;
use crate::kit::migrate;
use crate::kit::store::Db;
use crate::kit::time::{Clock, DAY, Moment};

/// What one check found.
enum Finding {
    Good(String),
    /// It works, but somebody should look at it.
    Look(String),
    Bad(String),
}

/// Checks everything and says what it found; the exit code is 1 when something is bad.
pub async fn examine(config: Config) -> anyhow::Result<ExitCode> {
    let mut findings = vec![configuration(&config), clock(), mail_server(&config).await];
    match database(&config).await {
        Ok((finding, db)) => {
            findings.push(finding);
            let house = House::open(config, db, Clock::machine(), app::DOORS).await?;
            findings.push(set_up(&house).await?);
            findings.push(queue(&house).await?);
            findings.push(reachable(&house).await);
            house.db.close().await;
        }
        Err(error) => findings.push(Finding::Bad(format!("{error:#}"))),
    }
    Ok(tell(&findings))
}

#[expect(clippy::print_stdout, reason = "the operator reads it in the terminal")]
fn tell(findings: &[Finding]) -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for finding in findings {
        match finding {
            Finding::Good(text) => println!("good  {text}"),
            Finding::Look(text) => println!("look  {text}"),
            Finding::Bad(text) => {
                println!("BAD   {text}");
                code = ExitCode::FAILURE;
            }
        }
    }
    code
}

fn configuration(config: &Config) -> Finding {
    match config.check() {
        Ok(()) => {
            Finding::Good(format!("configuration: {} is a fine origin", config.origin_text()))
        }
        Err(error) => Finding::Bad(format!("configuration: {error}")),
    }
}

/// Signatures carry a time: a clock that is years off makes every letter refused.
fn clock() -> Finding {
    const BUILT: Moment = Moment::from_millis(1_790_000_000_000);
    let now = Clock::machine().now();
    if now.plus(DAY) < BUILT || now.millis() > BUILT.millis() + 30 * 365 * DAY {
        return Finding::Bad(format!(
            "clock: it says {}; set it with NTP, or no other server will believe our letters",
            now.timestamp()
        ));
    }
    Finding::Good(format!("clock: {}", now.timestamp()))
}

async fn mail_server(config: &Config) -> Finding {
    match &config.smtp {
        Some(_) => match mail::server_answers(config).await {
            Ok(()) => Finding::Good("mail: the mail server answers".to_owned()),
            Err(error) => Finding::Bad(format!(
                "mail: the mail server of BUURTBOND_SMTP_URL does not take mail ({error}), so \
                 nobody can get a code to sign in"
            )),
        },
        None if config.development => {
            Finding::Look("mail: none; mail goes to the tray of the demo".to_owned())
        }
        None => Finding::Bad(
            "mail: BUURTBOND_SMTP_URL is not set, so nobody can get a code to sign in".to_owned(),
        ),
    }
}

async fn database(config: &Config) -> anyhow::Result<(Finding, Db)> {
    let db = super::open_db(config).await?;
    let schema = migrate::schema(&db).await?;
    let mut tx = db.write().await?;
    // Writing is what fails on a full disk or a read-only folder.
    crate::kit::sql("DELETE FROM session WHERE expires_at < $1").bind(0_i64).run(&mut tx).await?;
    tx.commit().await?;
    let finding =
        Finding::Good(format!("database: {:?}, schema {schema}, can be written", db.dialect()));
    Ok((finding, db))
}

async fn set_up(house: &House) -> anyhow::Result<Finding> {
    let settings = house.settings().await?;
    Ok(if settings.is_set_up() {
        Finding::Good(format!("house: {}", settings.name))
    } else {
        Finding::Look("house: not set up yet; `buurtbond serve` prints the address".to_owned())
    })
}

async fn queue(house: &House) -> anyhow::Result<Finding> {
    let mut tx = house.read().await?;
    let given_up = jobs::given_up(&mut tx, 10).await?;
    let (waiting, _) = jobs::waiting(&mut tx).await?;
    Ok(match given_up.first() {
        None => Finding::Good(format!("work: {waiting} jobs wait, none was given up")),
        Some(job) => Finding::Look(format!(
            "work: {} jobs were given up, the last is `{}`: {}. See /beheer/verkeer",
            given_up.len(),
            job.kind,
            job.error.as_deref().unwrap_or("no reason"),
        )),
    })
}

/// Asks for our own front page through the public address, as others do.
async fn reachable(house: &House) -> Finding {
    let Ok(url) = house.url("/.well-known/nodeinfo").parse() else {
        return Finding::Bad("reachability: the origin is no URL".to_owned());
    };
    let want = Want {
        accept: "application/json",
        media_types: &["application/json"],
        max_bytes: 64 * 1024,
    };
    match house.client.get(&url, want).await {
        Ok(_) => Finding::Good(format!("reachability: {url} answers")),
        Err(error) => Finding::Bad(format!(
            "reachability: {url} does not answer ({error}). Is `buurtbond serve` running, does the \
             name lead here, and does the web server in front pass requests on?"
        )),
    }
}
