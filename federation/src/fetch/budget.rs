//! How often strangers may make us fetch: so much for each host, so much in all, and not again for
//! what just failed. All of it in bounded memory.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

use crate::Id;

/// How long a failed address is left alone.
const BAD_FOR: SignedDuration = SignedDuration::from_mins(10);
/// Hosts and failed addresses that are remembered.
const ROOM: usize = 10_000;

/// A bucket of tokens: so many at once, and so many more each minute.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Allowance {
    /// Tokens in a full bucket.
    pub burst: f64,
    /// Tokens that come back each minute.
    pub per_minute: f64,
}

/// What strangers may make us fetch: one bucket for each host, and one for all hosts together
/// because whoever owns a domain has as many hosts as they like.
#[derive(Debug)]
pub struct Budget {
    per_host: Allowance,
    overall: Allowance,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    hosts: HashMap<String, Bucket>,
    overall: Option<Bucket>,
    bad: HashMap<Id, Timestamp>,
    /// Failed addresses in the order in which they failed.
    bad_order: VecDeque<(Id, Timestamp)>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    tokens: f64,
    at: Timestamp,
}

impl Default for Budget {
    /// Ten at once and ten a minute for a host; six hundred of both in all.
    fn default() -> Self {
        Self::new(
            Allowance { burst: 10.0, per_minute: 10.0 },
            Allowance { burst: 600.0, per_minute: 600.0 },
        )
    }
}

impl Budget {
    /// A budget for each host and for all together.
    #[must_use]
    pub fn new(per_host: Allowance, overall: Allowance) -> Self {
        Self { per_host, overall, state: Mutex::default() }
    }

    /// Takes one token for this host, when there is one.
    pub fn allow(&self, host: &str, now: Timestamp) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.hosts.len() >= ROOM && !state.hosts.contains_key(host) {
            self.make_room(&mut state, now);
        }
        let full = |allowance: Allowance| Bucket { tokens: allowance.burst, at: now };
        let mut overall =
            state.overall.unwrap_or_else(|| full(self.overall)).refilled(self.overall, now);
        let mut bucket = state
            .hosts
            .get(host)
            .copied()
            .unwrap_or_else(|| full(self.per_host))
            .refilled(self.per_host, now);
        // A host without tokens must not use up those of others.
        let allowed = bucket.take() && overall.take();
        state.overall = Some(overall);
        state.hosts.insert(host.to_owned(), bucket);
        allowed
    }

    /// Remembers that this address gave nothing.
    pub fn failed(&self, url: &Id, now: Timestamp) {
        let until = now.saturating_add(BAD_FOR).unwrap_or(Timestamp::MAX);
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.bad.insert(url.clone(), until);
        state.bad_order.push_back((url.clone(), until));
        while let Some((oldest, oldest_until)) = state.bad_order.front().cloned() {
            if oldest_until > now && state.bad_order.len() <= ROOM {
                break;
            }
            state.bad_order.pop_front();
            // An address that failed again later stays until that time.
            if state.bad.get(&oldest) == Some(&oldest_until) {
                state.bad.remove(&oldest);
            }
        }
    }

    /// Whether this address gave nothing a short while ago.
    #[must_use]
    pub fn is_known_bad(&self, url: &Id, now: Timestamp) -> bool {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.bad.get(url).is_some_and(|until| *until > now)
    }

    /// How many hosts and failed addresses are remembered.
    #[must_use]
    pub fn remembered(&self) -> (usize, usize) {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        (state.hosts.len(), state.bad_order.len())
    }

    /// Forgets the hosts whose buckets are full again; when there are none, the fullest half.
    fn make_room(&self, state: &mut State, now: Timestamp) {
        let tokens = |bucket: &Bucket| bucket.refilled(self.per_host, now).tokens;
        let mut all: Vec<f64> = state.hosts.values().map(tokens).collect();
        all.sort_by(f64::total_cmp);
        let middle = all.get(all.len() / 2).copied().unwrap_or(self.per_host.burst);
        let keep_below = middle.min(self.per_host.burst);
        state.hosts.retain(|_, bucket| tokens(bucket) < keep_below);
    }
}

impl Bucket {
    fn refilled(self, allowance: Allowance, now: Timestamp) -> Self {
        let minutes = now.duration_since(self.at).as_secs_f64().max(0.0) / 60.0;
        let tokens = (self.tokens + minutes * allowance.per_minute).min(allowance.burst);
        Self { tokens, at: self.at.max(now) }
    }

    fn take(&mut self) -> bool {
        let enough = self.tokens >= 1.0;
        if enough {
            self.tokens -= 1.0;
        }
        enough
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + seconds).unwrap()
    }

    #[test]
    fn a_host_gets_its_burst_and_then_what_comes_back() {
        let budget = Budget::default();
        assert_eq!((0..20).filter(|_| budget.allow("a.example", at(0))).count(), 10);
        assert!(!budget.allow("a.example", at(5)));
        assert!(budget.allow("a.example", at(12)));
        assert!(budget.allow("b.example", at(0)));
    }

    #[test]
    fn all_hosts_of_one_owner_share_the_overall_budget() {
        let budget = Budget::default();
        let allowed = (0..5_000).filter(|n| budget.allow(&format!("h{n}.example"), at(0))).count();
        assert_eq!(allowed, 600);
    }

    #[test]
    fn a_host_without_tokens_does_not_use_up_those_of_others() {
        let budget = Budget::default();
        for _ in 0..5_000 {
            budget.allow("a.example", at(0));
        }
        assert!(budget.allow("b.example", at(0)));
    }

    #[test]
    fn memory_stays_bounded_however_many_hosts_there_are() {
        let budget = Budget::default();
        for n in 0..25_000 {
            budget.allow(&format!("h{n}.example"), at(0));
            budget.failed(&Id::parse(&format!("https://h{n}.example/k")).unwrap(), at(0));
        }
        let (hosts, bad) = budget.remembered();
        assert!(hosts <= ROOM && bad <= ROOM, "{hosts} {bad}");
    }

    #[test]
    fn a_failed_address_is_left_alone_for_a_while() {
        let budget = Budget::default();
        let url = Id::parse("https://a.example/key").unwrap();
        assert!(!budget.is_known_bad(&url, at(0)));
        budget.failed(&url, at(0));
        assert!(budget.is_known_bad(&url, at(599)));
        assert!(!budget.is_known_bad(&url, at(601)));
    }
}
