//! Sending: sign, post, and learn from the answer.
//!
//! A host that fails is left alone for a while, longer each time, and everything for it waits; the
//! others go on. A host that failed for two weeks is retired until it is heard from again.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use federation::Id;
use federation::deliver::{Parcel, Verdict, deliver};
use federation::sign::{Scheme, Signer};
use futures_util::{StreamExt, stream};
use rand::Rng;

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
/// How long a host may fail before it is retired.
const RETIRE_AFTER: i64 = 14 * DAY;

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

/// Sends deliveries whose time has come, all at once, and keeps how each ended as it ends. Returns
/// how many there were.
pub async fn deliver_some(house: &House) -> anyhow::Result<usize> {
    let claimed = claim(house).await?;
    let number = claimed.len();
    let schemes = Arc::new(schemes(house, &claimed).await?);
    let said = said(house, &claimed).await?;
    let sending = claimed.into_iter().filter_map(|delivery| {
        let said = said.get(&delivery.outbox_id)?.clone();
        let scheme = schemes.get(&delivery.host).copied().unwrap_or(Scheme::Cavage);
        Some(send(house, delivery, said, scheme))
    });
    let mut ended = stream::iter(sending).buffer_unordered(AT_ONCE).ready_chunks(64);
    while let Some(some) = ended.next().await {
        record(house, some).await?;
    }
    Ok(number)
}

/// Takes due deliveries; those beyond the share of one host go back for the next round.
async fn claim(house: &House) -> sqlx::Result<Vec<store::Delivery>> {
    let now = house.now();
    let mut tx = house.read().await?;
    let any = store::has_due_delivery(&mut tx, now).await?;
    drop(tx);
    if !any {
        return Ok(Vec::new());
    }
    let mut tx = house.write().await?;
    let most = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
    let mut claimed = store::claim_deliveries(&mut tx, now, now.plus(LEASE), most).await?;
    claimed.sort_by(|a, b| a.id.cmp(&b.id));
    let mut per_host: HashMap<String, usize> = HashMap::new();
    let mut mine = Vec::with_capacity(claimed.len());
    for delivery in claimed {
        let count = per_host.entry(delivery.host.clone()).or_default();
        *count += 1;
        if *count > AT_ONCE_PER_HOST {
            store::put_back(&mut tx, &delivery.id).await?;
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

async fn send(house: &House, delivery: store::Delivery, said: Said, scheme: Scheme) -> Ended {
    let verdict = match Id::parse(&delivery.inbox) {
        Ok(inbox) => {
            let parcel = Parcel { inbox: inbox.url().clone(), body: said.body, scheme };
            deliver(&house.client, &said.signer, &parcel, house.now().timestamp()).await
        }
        Err(error) => Verdict::Never(error.to_string()),
    };
    Ended { delivery, verdict }
}

async fn record(house: &House, ended: Vec<Ended>) -> sqlx::Result<()> {
    let now = house.now();
    let mut tx = house.write().await?;
    for Ended { delivery, verdict } in ended {
        match verdict {
            Verdict::Delivered { scheme } => {
                store::finish_delivery(&mut tx, &delivery.id, "done", None, now).await?;
                store::host_answered(&mut tx, &delivery.host, scheme, now).await?;
            }
            Verdict::Later { after, reason } => {
                let pause = pause(house, &mut tx, &delivery.host, after, &reason).await?;
                store::delay_delivery(&mut tx, &delivery.id, pause, &reason).await?;
            }
            Verdict::Gone => {
                let why = Some("the inbox is gone");
                store::finish_delivery(&mut tx, &delivery.id, "failed", why, now).await?;
                store::drop_followers_at(&mut tx, &delivery.inbox).await?;
            }
            Verdict::Never(reason) => {
                tracing::warn!(inbox = delivery.inbox, reason, "a delivery was refused");
                store::finish_delivery(&mut tx, &delivery.id, "failed", Some(&reason), now).await?;
            }
        }
    }
    tx.commit().await
}

/// Leaves a host alone for a while and says until when. Several failures at the same time count as
/// one: they are one trouble of the host.
async fn pause(
    house: &House,
    tx: &mut crate::kit::Tx,
    host: &str,
    after: Option<Duration>,
    reason: &str,
) -> sqlx::Result<Moment> {
    let now = house.now();
    let known = store::host(tx, host).await?;
    let asked = after.and_then(|after| i64::try_from(after.as_millis()).ok()).unwrap_or(0);
    if let Some(until) =
        known.as_ref().and_then(|host| host.pause_until).filter(|until| *until > now)
    {
        return Ok(until.max(now.plus(asked)));
    }
    let failures = known.as_ref().map_or(0, |host| host.failures) + 1;
    let since = known.and_then(|host| host.failing_since).unwrap_or(now);
    let until = now.plus(back_off(failures).max(asked));
    store::host_failed(tx, host, &store::Failure { failures, since, until, reason }, now).await?;
    if now.millis() - since.millis() > RETIRE_AFTER {
        tracing::warn!(host, "a host failed for two weeks and is retired");
        store::retire_host(tx, host, now).await?;
    }
    Ok(until)
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
