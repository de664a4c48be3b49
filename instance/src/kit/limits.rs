//! How often somebody may try something.

use std::num::NonZeroU32;
use std::time::Duration;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::oops::Oops;

/// The counters of this process, by visitor's address or by what is tried.
pub struct Limits {
    /// Sign-in codes asked for, by visitor's address.
    pub codes: Limit,
    /// Sign-in codes sent, by e-mail address: this bounds how often one account can be guessed at.
    pub mails: Limit,
    /// Sign-in codes tried, by visitor's address.
    pub tries: Limit,
    /// Forms sent in, by visitor's address.
    pub forms: Limit,
    /// Letters to the house, by visitor's address.
    pub letters: Limit,
    /// What is said in the living room, by visitor's address: a whole house may share one.
    pub talk: Limit,
    /// Letters from strangers whose key we would have to fetch, by sender's address.
    pub strangers: Limit,
    /// Messages written, by resident.
    pub messages: Limit,
    /// Conversations begun, by resident.
    pub threads: Limit,
    /// Notes that people elsewhere write to us, by their host.
    pub notes: Limit,
    /// Reports, by visitor's address.
    pub reports: Limit,
    /// Reports of other servers, by their host.
    pub flags: Limit,
    /// People who say that they come, by visitor's address, and by the e-mail address that they
    /// fill in: nobody gets a flood of mail because of somebody else.
    pub sign_ups: Limit,
    /// People elsewhere who say that they come, by their host.
    pub joins: Limit,
}

/// So many at once, and then one more each time that a while has passed.
pub struct Limit(DefaultKeyedRateLimiter<String>);

impl Limit {
    fn new(burst: u32, refill: Duration) -> Self {
        let quota = Quota::with_period(refill)
            .unwrap_or(Quota::per_second(NonZeroU32::MIN))
            .allow_burst(NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN));
        Self(RateLimiter::keyed(quota))
    }

    /// Counts one, or says that it is too many.
    pub fn count(&self, who: &str) -> Result<(), Oops> {
        // Forgetting the quiet ones keeps memory bounded by who is busy now.
        if self.0.len() > 10_000 {
            self.0.retain_recent();
        }
        self.0.check_key(&who.to_owned()).map_err(|_| Oops::TooMany)
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            codes: Limit::new(10, Duration::from_mins(2)),
            mails: Limit::new(5, Duration::from_mins(30)),
            tries: Limit::new(15, Duration::from_secs(30)),
            forms: Limit::new(30, Duration::from_secs(5)),
            letters: Limit::new(5, Duration::from_mins(10)),
            talk: Limit::new(90, Duration::from_millis(500)),
            strangers: Limit::new(60, Duration::from_secs(1)),
            messages: Limit::new(20, Duration::from_secs(20)),
            threads: Limit::new(12, Duration::from_mins(10)),
            notes: Limit::new(100, Duration::from_secs(30)),
            reports: Limit::new(10, Duration::from_mins(5)),
            flags: Limit::new(50, Duration::from_mins(5)),
            sign_ups: Limit::new(20, Duration::from_mins(1)),
            joins: Limit::new(200, Duration::from_secs(10)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_busy_visitor_does_not_use_up_the_turns_of_another() {
        let limit = Limit::new(1, Duration::from_mins(1));
        limit.count("a").unwrap();
        assert!(limit.count("a").is_err());
        assert!(limit.count("b").is_ok());
    }
}
