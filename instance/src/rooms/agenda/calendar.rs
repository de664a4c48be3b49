//! An activity as an iCalendar file (RFC 5545), for the visitor's own agenda.

use icalendar::{Calendar, Component, EventLike};
use jiff::Timestamp;

use super::event::Event;
use crate::kit::Moment;
use crate::kit::text::plain;

/// Writes the file. `word_cancelled` stands before the title when it does not go on, because many
/// programs do not show the status.
#[must_use]
pub fn file(event: &Event, house_name: &str, word_cancelled: &str) -> String {
    let title = if event.goes_on() {
        event.title.clone()
    } else {
        format!("{word_cancelled}: {}", event.title)
    };
    let mut item = icalendar::Event::new();
    item.uid(&event.uri)
        .summary(&title)
        .description(&plain(&event.html))
        .add_property("URL", &event.url)
        .add_property("DTSTAMP", utc(event.updated_at))
        .add_property("LAST-MODIFIED", utc(event.updated_at))
        .add_property("DTSTART", utc(event.starts_at))
        .add_property("STATUS", if event.goes_on() { "CONFIRMED" } else { "CANCELLED" });
    let location = [event.spot.place.clone(), event.spot.address()];
    let location: Vec<String> = location.into_iter().filter(|part| !part.is_empty()).collect();
    if !location.is_empty() {
        item.location(&location.join(", "));
    }
    if let Some(end) = event.ends_at {
        item.add_property("DTEND", utc(end));
    }
    if let (Some(latitude), Some(longitude)) = (event.spot.latitude, event.spot.longitude) {
        item.add_property("GEO", format!("{latitude};{longitude}"));
    }
    Calendar::new().name(house_name).push(item.done()).done().to_string()
}

/// "Form 2" of RFC 5545, 3.3.5: `20261124T123000Z`.
fn utc(at: Moment) -> String {
    let at: Timestamp = at.timestamp();
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_in_utc() {
        let at: Timestamp = "2026-11-24T13:30:00+01:00".parse().unwrap();
        assert_eq!(utc(at.into()), "20261124T123000Z");
    }
}
