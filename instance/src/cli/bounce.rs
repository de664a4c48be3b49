//! `buurtbond bounce`: a mail server hands over a report about mail that did not arrive.

use std::io::Read;
use std::process::ExitCode;

use anyhow::Context;

use crate::config::Config;
use crate::kit::mail::{self, Heard};
use crate::kit::time::Clock;

/// The longest report that is read, in bytes: what is longer carries a mail that is not ours.
const MOST_BYTES: u64 = 4 * 1024 * 1024;
/// "Try again later", for mail servers (`EX_TEMPFAIL` of `sysexits.h`).
const LATER: u8 = 75;

/// Takes a report. Whatever it says is fine: a mail server that hears otherwise sends a report about
/// the report. Only trouble of our own makes it try again.
#[expect(clippy::print_stdout, clippy::print_stderr, reason = "the mail server logs it")]
pub async fn take(config: &Config) -> ExitCode {
    match read(config).await {
        Ok(heard) => {
            println!("{}", said(heard));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("buurtbond: {error:#}");
            ExitCode::from(LATER)
        }
    }
}

async fn read(config: &Config) -> anyhow::Result<Heard> {
    let mut message = Vec::new();
    let mut input = std::io::stdin().lock().take(MOST_BYTES);
    input.read_to_end(&mut message).context("standard input cannot be read")?;
    let db = super::open_db(config).await?;
    let mut tx = db.write().await?;
    let heard = mail::hear_bounce(&mut tx, Clock::machine().now(), &message).await?;
    tx.commit().await?;
    db.close().await;
    Ok(heard)
}

fn said(heard: Heard) -> &'static str {
    match heard {
        Heard::NoReport => "This is no report about mail that did not arrive.",
        Heard::NotOurs => "This report names no mail that we sent lately.",
        Heard::Nothing => "Nothing is lost: the mail is late, or it arrived.",
        Heard::Noted => "The address is noted; see /beheer/post.",
    }
}
