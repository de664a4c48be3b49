//! Points in time, in all the ways they are written.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// A time as it was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// When it is.
    pub at: Timestamp,
    /// Only the date was given; `at` is then midnight in the zone.
    pub date_only: bool,
}

/// Reads a time: RFC 3339 with an offset or `Z`; without either it is meant in `zone`, which is
/// UTC when none is given; or a date only. Years before 1 and after 9999 have no RFC 3339 form
/// and are not read.
#[must_use]
pub fn moment(text: &str, zone: Option<&TimeZone>) -> Option<Moment> {
    let text = text.trim();
    let zone = zone.cloned().unwrap_or(TimeZone::UTC);
    let read = if text.len() <= 10 {
        let date: Date = text.parse().ok()?;
        Moment { at: date.to_zoned(zone).ok()?.timestamp(), date_only: true }
    } else if let Ok(at) = text.parse::<Timestamp>() {
        Moment { at, date_only: false }
    } else {
        // `2026-12-12T14:00`, `2026-12-12 14:00:00`.
        let local: DateTime = text.parse().ok()?;
        Moment { at: local.to_zoned(zone).ok()?.timestamp(), date_only: false }
    };
    (1..=9999).contains(&year(read.at)).then_some(read)
}

fn year(at: Timestamp) -> i16 {
    at.to_zoned(TimeZone::UTC).year()
}

/// Writes a time in the local offset of a zone, with seconds, as RFC 3339 wants it.
pub(crate) fn written(at: Timestamp, zone: Option<&TimeZone>) -> String {
    let Some(zone) = zone else { return at.to_string() };
    let local: Zoned = at.to_zoned(zone.clone());
    // Offsets of before the time zones were not whole minutes, which RFC 3339 cannot write, and
    // around the ends of the calendar the local year can fall outside of it.
    if local.offset().seconds() % 60 != 0 || !(1..=9999).contains(&local.year()) {
        return at.to_string();
    }
    local.strftime("%Y-%m-%dT%H:%M:%S%.f%:z").to_string()
}

/// Finds a time zone by its IANA name.
pub(crate) fn zone(name: &str) -> Option<TimeZone> {
    let plausible = name.len() <= 64 && name.starts_with(|c: char| c.is_ascii_alphabetic());
    // `Local` or `posixrules` would be our own zone, not the one the sender means.
    let named = name.contains('/') || name == "UTC" || name == "GMT";
    if plausible && named { TimeZone::get(name).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Option<String> {
        moment(text, zone("Europe/Amsterdam").as_ref()).map(|moment| moment.at.to_string())
    }

    #[test]
    fn times_are_read_in_every_usual_form() {
        let expected = Some("2026-12-12T13:00:00Z".to_owned());
        for text in [
            "2026-12-12T13:00:00Z",
            "2026-12-12T13:00:00.000Z",
            "2026-12-12T14:00:00+01:00",
            "2026-12-12T14:00:00+0100",
            "2026-12-12T14:00:00",
            "2026-12-12T14:00",
            "2026-12-12 14:00:00",
            "2026-12-12T05:00:00-08:00",
        ] {
            assert_eq!(utc(text), expected, "{text}");
        }
        assert_eq!(utc("2026-07-12T14:00:00"), Some("2026-07-12T12:00:00Z".to_owned()));
    }

    #[test]
    fn a_date_is_midnight_where_it_is_meant() {
        let read = moment("2026-12-12", zone("Europe/Amsterdam").as_ref()).expect("a date");
        assert!(read.date_only);
        assert_eq!(read.at.to_string(), "2026-12-11T23:00:00Z");
        let read = moment("2026-12-12", None).expect("a date");
        assert_eq!(read.at.to_string(), "2026-12-12T00:00:00Z");
    }

    #[test]
    fn what_is_not_a_time_is_not_read() {
        for text in
            ["", "morgen", "2026-13-01", "12-12-2026", "-000001-01-01T00:00:00Z", "1700000000"]
        {
            assert_eq!(moment(text, None), None, "{text}");
        }
    }

    #[test]
    fn times_are_written_in_the_local_offset() {
        let summer: Timestamp = "2026-07-12T12:00:00Z".parse().expect("a time");
        assert_eq!(written(summer, zone("Europe/Amsterdam").as_ref()), "2026-07-12T14:00:00+02:00");
        assert_eq!(written(summer, None), "2026-07-12T12:00:00Z");
        let half: Timestamp = "2026-07-12T12:00:00.5Z".parse().expect("a time");
        assert_eq!(written(half, zone("Europe/Amsterdam").as_ref()), "2026-07-12T14:00:00.5+02:00");
        // Amsterdam ran 19 minutes and 32 seconds ahead then.
        let old: Timestamp = "1920-01-01T12:00:00Z".parse().expect("a time");
        let back: Timestamp =
            written(old, zone("Europe/Amsterdam").as_ref()).parse().expect("RFC 3339");
        assert_eq!(back, old);
    }

    #[test]
    fn only_named_zones_are_zones() {
        assert!(zone("Europe/Amsterdam").is_some());
        for name in ["", "Local", "../etc/passwd", "Europe/Nergens", "+01:00", "/etc/localtime"] {
            assert!(zone(name).is_none(), "{name}");
        }
    }
}
