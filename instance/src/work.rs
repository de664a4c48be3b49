//! The workers of a house: they do what was asked for, in the background, again and again.
//!
//! Each kind of work has a step that does what is due and says whether there was anything. The
//! loops sleep until the bell of the database rings, or for a second, since another process may
//! have left work too. Tests call [`settle`] instead of waiting.

use std::future::Future;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::app;
use crate::kit::House;
use crate::kit::jobs::{self, Wanted};
use crate::kit::time::DAY;
use crate::kit::visitor::Address;
use crate::mailroom;
use crate::rooms::{figures, living_room};

/// The kind of job that is done once a day.
pub const DAILY: &str = "daily";
/// How many jobs are done at the same time.
const JOBS_AT_ONCE: usize = 4;
/// How many letters are sorted before looking again.
const LETTERS_AT_ONCE: i64 = 200;
/// How long a worker sleeps when nothing rings.
const NAP: Duration = Duration::from_secs(1);
/// How long a worker rests after something broke.
const REST: Duration = Duration::from_secs(5);
/// How long jobs that are under way may take when the program stops.
const PATIENCE: Duration = Duration::from_secs(8);

/// Says when to stop.
pub type Stop = watch::Receiver<bool>;

/// Takes up at once what a program that died had in hand, instead of when its lease ends. Called
/// when a program starts: should another one work on the same database, then something may be done
/// twice, and everything can be.
pub async fn take_over(house: &House) -> sqlx::Result<()> {
    let mut tx = house.write().await?;
    jobs::release(&mut tx).await?;
    mailroom::release(&mut tx).await?;
    tx.commit().await
}

/// Runs all workers until told to stop; what is under way may be finished first.
pub async fn run(house: House, stop: Stop) {
    let mut workers = JoinSet::new();
    workers.spawn(keep_working(house.clone(), stop.clone(), false));
    workers.spawn(keep_working(house.clone(), stop.clone(), true));
    workers.spawn(keep_doing(house.clone(), stop.clone(), "letters", sort_letters));
    workers.spawn(mailroom::keep_delivering(house.clone(), stop.clone()));
    workers.spawn(keep_doing(house.clone(), stop.clone(), "calendar", plan_the_day));
    workers.spawn(keep_doing(house.clone(), stop, "figures", keep_counts));
    while workers.join_next().await.is_some() {}
    if let Err(error) = figures::flush(&house, true).await {
        tracing::error!(error = format!("{error:#}"), "the counts of the last minute are lost");
    }
}

async fn keep_doing<F, W>(house: House, mut told: Stop, name: &'static str, step: F)
where
    F: Fn(House) -> W,
    W: Future<Output = anyhow::Result<usize>> + Send + 'static,
{
    while !*told.borrow() {
        let rung = house.db.bell().notified();
        // A task of its own: whatever goes wrong in a step, the worker goes on.
        let done = tokio::spawn(step(house.clone())).await;
        let nap = match done.map_err(anyhow::Error::from).and_then(|done| done) {
            Ok(0) => NAP,
            Ok(_) => continue,
            Err(error) => {
                tracing::error!(worker = name, error = format!("{error:#}"), "a worker stumbled");
                REST
            }
        };
        tokio::select! {
            () = rung => {}
            () = tokio::time::sleep(nap) => {}
            _ = told.changed() => {}
        }
    }
}

/// Does jobs of one sort, a few at the same time; each that is done makes room for the next.
async fn keep_working(house: House, mut told: Stop, slow: bool) {
    let mut working = JoinSet::new();
    while !*told.borrow() {
        let rung = house.db.bell().notified();
        let free = JOBS_AT_ONCE.saturating_sub(working.len());
        let nap = match claim(&house, slow, free).await {
            Ok(claimed) => {
                for job in claimed {
                    working.spawn(do_job(house.clone(), job));
                }
                NAP
            }
            Err(error) => {
                tracing::error!(worker = "jobs", %error, "a worker stumbled");
                REST
            }
        };
        tokio::select! {
            Some(done) = working.join_next() => tell_trouble(done),
            () = rung => {}
            () = tokio::time::sleep(nap) => {}
            _ = told.changed() => {}
        }
    }
    // What takes longer is taken up again at the next start.
    let finish = async { while working.join_next().await.is_some() {} };
    drop(tokio::time::timeout(PATIENCE, finish).await);
}

async fn claim(house: &House, slow: bool, free: usize) -> sqlx::Result<Vec<jobs::Job>> {
    if free == 0 {
        return Ok(Vec::new());
    }
    jobs::claim(house, slow, i64::try_from(free).unwrap_or(1)).await
}

async fn do_job(house: House, job: jobs::Job) -> sqlx::Result<()> {
    let ended = app::do_job(&house, &job).await;
    jobs::finish(&house, &job, ended).await
}

fn tell_trouble(done: Result<sqlx::Result<()>, tokio::task::JoinError>) {
    if let Err(error) = done.map_err(anyhow::Error::from).and_then(|done| Ok(done?)) {
        tracing::error!(worker = "jobs", error = format!("{error:#}"), "a worker stumbled");
    }
}

/// Does the jobs that are due, of both sorts. Returns how many.
async fn do_jobs(house: House) -> anyhow::Result<usize> {
    let mut claimed = claim(&house, false, JOBS_AT_ONCE).await?;
    claimed.extend(claim(&house, true, JOBS_AT_ONCE).await?);
    let number = claimed.len();
    let mut working = JoinSet::new();
    for job in claimed {
        working.spawn(do_job(house.clone(), job));
    }
    while let Some(done) = working.join_next().await {
        done??;
    }
    Ok(number)
}

async fn sort_letters(house: House) -> anyhow::Result<usize> {
    mailroom::sort_some(&house, LETTERS_AT_ONCE).await
}

async fn keep_counts(house: House) -> anyhow::Result<usize> {
    figures::flush(&house, false).await
}

async fn deliver(house: House) -> anyhow::Result<usize> {
    mailroom::deliver_some(&house).await
}

/// Sees to it that the daily job of tomorrow morning, four o'clock, is planned.
async fn plan_the_day(house: House) -> anyhow::Result<usize> {
    let now = house.now();
    let midnight = house.dates(crate::kit::Lang::Nl).midnight(0);
    let four = midnight.plus(DAY / 6);
    let run_at = if four > now { four } else { four.plus(DAY) };
    let mut tx = house.read().await?;
    let planned = jobs::is_waiting(&mut tx, DAILY, "house").await?;
    drop(tx);
    if planned {
        return Ok(0);
    }
    let mut tx = house.write().await?;
    let payload = serde_json::json!({});
    jobs::enqueue(
        &mut tx,
        now,
        Wanted { kind: DAILY, about: "house", payload, run_at, slow: false },
    )
    .await?;
    tx.commit().await?;
    Ok(0)
}

/// Does everything that is due now, and what follows from it, until nothing is left. For tests and
/// for commands that end. Returns whether there was anything.
pub async fn settle(house: &House) -> anyhow::Result<bool> {
    let mut any = false;
    loop {
        let done = do_jobs(house.clone()).await?
            + sort_letters(house.clone()).await?
            + deliver(house.clone()).await?
            + keep_counts(house.clone()).await?;
        if done == 0 {
            return Ok(any);
        }
        any = true;
    }
}

/// The layer that counts forms sent in, so that nobody can flood the house.
pub async fn count_forms(
    State(house): State<House>,
    Address(address): Address,
    request: Request,
    next: Next,
) -> Response {
    let is_talk = request.uri().path() == living_room::SAY;
    let limit = if is_talk { &house.limits.talk } else { &house.limits.forms };
    if request.method() == Method::POST
        && let Err(oops) = limit.count(&address)
    {
        return oops.into_response();
    }
    next.run(request).await
}
