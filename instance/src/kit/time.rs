//! Moments, the house clock, and the zone that the neighbourhood lives in.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use super::store::Value;

/// A point in time: milliseconds since 1970 in UTC, kept as `BIGINT` so that both databases sort
/// it alike.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    sqlx::Type,
    serde::Serialize,
    serde::Deserialize,
)]
#[sqlx(transparent)]
#[serde(transparent)]
pub struct Moment(i64);

/// One minute in milliseconds.
pub const MINUTE: i64 = 60_000;
/// One hour in milliseconds.
pub const HOUR: i64 = 60 * MINUTE;
/// One day of 24 hours in milliseconds.
pub const DAY: i64 = 24 * HOUR;

impl Moment {
    /// From milliseconds since 1970 in UTC.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since 1970 in UTC.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// The moment `millis` later (or earlier, when negative).
    #[must_use]
    pub const fn plus(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// As a timestamp of `jiff`.
    #[must_use]
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_millisecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The wall clock in a zone.
    #[must_use]
    pub fn in_zone(self, zone: &TimeZone) -> Zoned {
        self.timestamp().to_zoned(zone.clone())
    }

    /// The moment at which the wall clock in `zone` shows `local`. In the hour that is skipped in
    /// spring it is the hour after; in the hour that comes twice in autumn it is the first.
    #[must_use]
    pub fn from_local(local: DateTime, zone: &TimeZone) -> Option<Self> {
        zone.to_ambiguous_zoned(local).compatible().ok().map(|zoned| zoned.timestamp().into())
    }
}

impl From<Timestamp> for Moment {
    fn from(timestamp: Timestamp) -> Self {
        Self(timestamp.as_millisecond())
    }
}

impl From<Moment> for Value {
    fn from(moment: Moment) -> Self {
        Self::Int(Some(moment.0))
    }
}

impl From<Option<Moment>> for Value {
    fn from(moment: Option<Moment>) -> Self {
        Self::Int(moment.map(|m| m.0))
    }
}

/// The clock of the house. Tests hold one that stands still until it is moved.
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    Machine,
    Held(Arc<AtomicI64>),
}

impl Clock {
    /// The clock of the machine.
    #[must_use]
    pub fn machine() -> Self {
        Self(Source::Machine)
    }

    /// A clock that stands at `start` until it is moved.
    #[must_use]
    pub fn held(start: Moment) -> Self {
        Self(Source::Held(Arc::new(AtomicI64::new(start.millis()))))
    }

    /// The time now.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the clock that everyone else asks")]
    pub fn now(&self) -> Moment {
        match &self.0 {
            Source::Machine => Timestamp::now().into(),
            Source::Held(millis) => Moment(millis.load(Ordering::SeqCst)),
        }
    }

    /// Moves a held clock forward; the clock of the machine cannot be moved.
    pub fn forward(&self, millis: i64) {
        if let Source::Held(held) = &self.0 {
            held.fetch_add(millis, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn amsterdam() -> TimeZone {
        TimeZone::get("Europe/Amsterdam").unwrap()
    }

    #[test]
    fn the_skipped_hour_in_spring_is_the_hour_after() {
        let local = date(2026, 3, 29).at(2, 30, 0, 0);
        let moment = Moment::from_local(local, &amsterdam()).unwrap();
        assert_eq!(moment.in_zone(&amsterdam()).hour(), 3);
    }

    #[test]
    fn a_local_time_comes_back_as_it_was() {
        let local = date(2026, 11, 24).at(13, 30, 0, 0);
        let moment = Moment::from_local(local, &amsterdam()).unwrap();
        assert_eq!(moment.in_zone(&amsterdam()).datetime(), local);
    }
}
