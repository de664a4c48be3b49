//! Sending: sign, post, and learn from the answer.
//!
//! A host that fails is left alone for a while, longer each time, and everything for it waits; the
//! others go on. A host that failed for two weeks is retired until it is heard from again.

use std::collections::HashMap;
use std::time::Duration;

use bytes::Bytes;
use federation::Id;
use federation::deliver::{Parcel, Verdict, deliver};
use federation::sign::{Scheme, Signer};
use rand::Rng;
use tokio::sync::watch;
use tokio::task::{JoinError, JoinSet};

use super::{keys, local, store};
use crate::kit::House;
use crate::kit::Moment;
use crate::kit::time::{DAY, HOUR, MINUTE};

/// How many requests are under way at once, in all.
const AT_ONCE: usize = 256;
/// How many of those may be to one host: a host that never answers must leave room for others.
const AT_ONCE_PER_HOST: usize = 32;
/// How long a claimed delivery is left to its worker.
const LEASE: i64 = 2 * MINUTE;
/// How long a host, or one letter, may fail before it is given up.
const GIVE_UP_AFTER: i64 = 14 * DAY;
/// How long the worker sleeps when nothing rings.
const NAP: Duration = Duration::from_secs(1);
/// How long requests that are under way may take when the program stops.
const PATIENCE: Duration = Duration::from_secs(8);

/// How one delivery ended.
struct Ended {
    delivery: store::Delivery,
    verdict: Verdict,
}

/// What is the same for all deliveries of one activity.
#[derive(Clone)]
struct Said {
    body: Bytes,
    signer: Signer,
}

/// Sends deliveries whose time has come, all at once, and keeps how each ended. Returns how many
/// there were. For tests and for commands that end; a running house has [`keep_delivering`].
pub async fn deliver_some(house: &House) -> anyhow::Result<usize> {
    let mut flying = JoinSet::new();
    let number = send_off(house, &mut flying, &mut HashMap::new()).await?;
    let mut ended = Vec::new();
    while let Some(landed) = flying.join_next().await {
        ended.push(landed?);
    }
    record(house, ended).await?;
    Ok(number)
}

/// Sends deliveries until told to stop. Each request that ends makes room for the next, so that a
/// host that is slow to answer holds up nobody else.
pub async fn keep_delivering(house: House, mut told: watch::Receiver<bool>) {
    let mut flying = JoinSet::new();
    let mut busy = HashMap::new();
    while !*told.borrow() {
        let rung = house.db.bell().notified();
        let begun = send_off(&house, &mut flying, &mut busy).await;
        if let Err(error) = &begun {
            tracing::error!(
                worker = "deliveries",
                error = format!("{error:#}"),
                "a worker stumbled"
            );
        }
        tokio::select! {
            Some(landed) = flying.join_next() => {
                land(&house, landed, &mut flying, &mut busy).await;
            }
            () = rung => {}
            () = tokio::time::sleep(NAP) => {}
            _ = told.changed() => {}
        }
    }
    let finish = async {
        while let Some(landed) = flying.join_next().await {
            land(&house, landed, &mut JoinSet::new(), &mut busy).await;
        }
    };
    drop(tokio::time::timeout(PATIENCE, finish).await);
}

/// Keeps how a request ended, together with the others that have ended by now.
async fn land(
    house: &House,
    first: Result<Ended, JoinError>,
    flying: &mut JoinSet<Ended>,
    busy: &mut HashMap<String, usize>,
) {
    let mut landed = vec![first];
    while landed.len() < 64
        && let Some(next) = flying.try_join_next()
    {
        landed.push(next);
    }
    let mut ended = Vec::with_capacity(landed.len());
    for one in landed {
        match one {
            Ok(one) => ended.push(one),
            // Its lease ends, and it is sent again.
            Err(error) => tracing::error!(worker = "deliveries", %error, "a delivery broke off"),
        }
    }
    for one in &ended {
        if let Some(number) = busy.get_mut(&one.delivery.host) {
            *number = number.saturating_sub(1);
        }
    }
    busy.retain(|_, number| *number > 0);
    if flying.is_empty() {
        // What broke off could not say to which host it went.
        busy.clear();
    }
    if let Err(error) = record(house, ended).await {
        // Their leases end, and they are sent again: better twice than never.
        tracing::error!(worker = "deliveries", %error, "could not note what was delivered");
    }
}

/// Claims what is due and sends it off, each in a task of its own. Returns how many.
async fn send_off(
    house: &House,
    flying: &mut JoinSet<Ended>,
    busy: &mut HashMap<String, usize>,
) -> anyhow::Result<usize> {
    let free = AT_ONCE.saturating_sub(flying.len());
    let claimed = claim(house, free, busy).await?;
    let number = claimed.len();
    let schemes = schemes(house, &claimed).await?;
    let said = said(house, &claimed).await?;
    for delivery in claimed {
        let Some(said) = said.get(&delivery.outbox_id).cloned() else { continue };
        let scheme = schemes.get(&delivery.host).copied().unwrap_or(Scheme::Cavage);
        *busy.entry(delivery.host.clone()).or_default() += 1;
        flying.spawn(send(house.clone(), delivery, said, scheme));
    }
    Ok(number)
}

/// Takes due deliveries; those beyond the share of one host go back for the next round.
async fn claim(
    house: &House,
    free: usize,
    busy: &HashMap<String, usize>,
) -> sqlx::Result<Vec<store::Delivery>> {
    let now = house.now();
    // Nothing leaves a house that is not open: what is meant for others waits until then.
    if free == 0 || !house.settings().await?.is_public() {
        return Ok(Vec::new());
    }
    let mut tx = house.read().await?;
    let any = store::has_due_delivery(&mut tx, now).await?;
    drop(tx);
    if !any {
        return Ok(Vec::new());
    }
    let mut tx = house.write().await?;
    let most = i64::try_from(free).unwrap_or(i64::MAX);
    let share = i64::try_from(AT_ONCE_PER_HOST).unwrap_or(i64::MAX);
    let until = now.plus(LEASE);
    let mut claimed = store::claim_deliveries(&mut tx, (now, until), most, share).await?;
    if claimed.is_empty() {
        // Nothing changed, so nobody has to be woken by a commit.
        return Ok(claimed);
    }
    claimed.sort_by(|a, b| a.id.cmp(&b.id));
    let mut per_host = busy.clone();
    let mut mine = Vec::with_capacity(claimed.len());
    for delivery in claimed {
        let count = per_host.entry(delivery.host.clone()).or_default();
        *count += 1;
        if *count > AT_ONCE_PER_HOST {
            store::put_back(&mut tx, &delivery.id, now.plus(500)).await?;
        } else {
            mine.push(delivery);
        }
    }
    tx.commit().await?;
    Ok(mine)
}

async fn schemes(
    house: &House,
    claimed: &[store::Delivery],
) -> sqlx::Result<HashMap<String, Scheme>> {
    let mut tx = house.read().await?;
    let mut schemes = HashMap::new();
    for delivery in claimed {
        if !schemes.contains_key(&delivery.host) {
            let scheme = store::scheme(&mut tx, &delivery.host, house.now()).await?;
            schemes.insert(delivery.host.clone(), scheme);
        }
    }
    Ok(schemes)
}

async fn said(house: &House, claimed: &[store::Delivery]) -> anyhow::Result<HashMap<String, Said>> {
    let mut said = HashMap::new();
    for delivery in claimed {
        if said.contains_key(&delivery.outbox_id) {
            continue;
        }
        let mut tx = house.read().await?;
        let Some((actor, json)) = store::letter_to_send(&mut tx, &delivery.outbox_id).await? else {
            continue;
        };
        drop(tx);
        let signer = keys::signer(house, &local::full_id(house, &actor)).await?;
        said.insert(delivery.outbox_id.clone(), Said { body: Bytes::from(json), signer });
    }
    Ok(said)
}

async fn send(house: House, delivery: store::Delivery, said: Said, scheme: Scheme) -> Ended {
    let verdict = match Id::parse(&delivery.inbox) {
        Ok(inbox) => {
            let parcel = Parcel { inbox: inbox.url().clone(), body: said.body, scheme };
            deliver(&house.client, &said.signer, &parcel, house.now().timestamp()).await
        }
        Err(error) => Verdict::Never(error.to_string()),
    };
    Ended { delivery, verdict }
}

async fn record(house: &House, mut ended: Vec<Ended>) -> sqlx::Result<()> {
    let now = house.now();
    // Always in the same order, so that two processes cannot wait for each other.
    ended.sort_by(|a, b| a.delivery.host.cmp(&b.delivery.host));
    let mut tx = house.write().await?;
    for Ended { delivery, verdict } in ended {
        let failed = match verdict {
            Verdict::Delivered { scheme } => {
                store::finish_delivery(&mut tx, &delivery.id, "done", None, now).await?;
                store::host_answered(&mut tx, &delivery.host, scheme, now).await?;
                continue;
            }
            Verdict::Later { after, reason } => {
                let pause = pause(house, &mut tx, &delivery, after, &reason).await?;
                if !is_too_old(&delivery, now) {
                    store::delay_delivery(&mut tx, &delivery.id, pause, &reason).await?;
                    continue;
                }
                "it was not taken in for two weeks".to_owned()
            }
            Verdict::Gone => {
                store::drop_followers_at(&mut tx, &delivery.inbox).await?;
                "the inbox is gone".to_owned()
            }
            Verdict::Never(reason) => reason,
        };
        tracing::warn!(inbox = delivery.inbox, reason = failed, "a delivery was given up");
        store::finish_delivery(&mut tx, &delivery.id, "failed", Some(&failed), now).await?;
    }
    tx.commit().await
}

fn is_too_old(delivery: &store::Delivery, now: Moment) -> bool {
    now.millis() - delivery.created_at.millis() > GIVE_UP_AFTER
}

/// Leaves a host alone for a while and says until when this letter waits: longer the more often it
/// was tried itself, so that a letter that a host cannot stomach does not come back every moment.
/// Several failures at the same time count as one: they are one trouble of the host.
async fn pause(
    house: &House,
    tx: &mut crate::kit::Tx,
    delivery: &store::Delivery,
    after: Option<Duration>,
    reason: &str,
) -> sqlx::Result<Moment> {
    let (now, host) = (house.now(), delivery.host.as_str());
    let known = store::host(tx, host).await?;
    let asked = after.and_then(|after| i64::try_from(after.as_millis()).ok()).unwrap_or(0);
    let own = now.plus(back_off(delivery.attempts).max(asked));
    let paused = known.as_ref().and_then(|host| host.pause_until);
    if let Some(until) = paused.filter(|until| *until > now) {
        return Ok(until.max(own));
    }
    let failures = known.as_ref().map_or(0, |host| host.failures) + 1;
    let since = known.and_then(|host| host.failing_since).unwrap_or(now);
    let until = now.plus(back_off(failures).max(asked));
    store::host_failed(tx, host, &store::Failure { failures, since, until, reason }, now).await?;
    if now.millis() - since.millis() > GIVE_UP_AFTER {
        tracing::warn!(host, "a host failed for two weeks and is retired");
        store::retire_host(tx, host, now).await?;
    }
    Ok(until.max(own))
}

/// 2 s, 4 s, 8 s and so on, at most six hours, with a little chance so that hosts that failed
/// together are not asked again together.
fn back_off(failures: i64) -> i64 {
    let doublings = u32::try_from(failures.clamp(1, 16) - 1).unwrap_or(0);
    let wait = (2_000_i64 << doublings).min(6 * HOUR);
    wait + rand::rng().random_range(0..=wait / 5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_that_keeps_failing_is_asked_less_and_less() {
        assert!(back_off(1) < back_off(3));
        assert!(back_off(60) <= 6 * HOUR + 6 * HOUR / 5);
    }
}
