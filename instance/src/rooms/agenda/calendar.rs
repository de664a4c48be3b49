//! Activities as an iCalendar file (RFC 5545): one for the visitor's own agenda, or everything that
//! somebody looks for, which their calendar reads again by itself.

use icalendar::{Calendar, Component, EventLike, Property};
use jiff::Timestamp;

use super::event::Event;
use crate::kit::Moment;
use crate::kit::dates::Dates;
use crate::kit::text::plain;

/// How long a calendar may believe its copy (RFC 7986, 5.7).
const READ_AGAIN_AFTER: &str = "PT6H";

/// One activity as a file.
#[must_use]
pub fn file(event: &Event, house_name: &str, dates: &Dates) -> String {
    Calendar::new().name(house_name).push(item(event, dates)).done().to_string()
}

/// All these activities as one file that is read again.
#[must_use]
pub fn feed(events: &[Event], name: &str, dates: &Dates) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name).timezone(dates.zone.iana_name().unwrap_or("UTC"));
    calendar.append_property(Property::new("METHOD", "PUBLISH").done());
    let mut every = Property::new("REFRESH-INTERVAL", READ_AGAIN_AFTER);
    calendar.append_property(every.add_parameter("VALUE", "DURATION").done());
    calendar.append_property(Property::new("X-PUBLISHED-TTL", READ_AGAIN_AFTER).done());
    for event in events {
        calendar.push(item(event, dates));
    }
    calendar.done().to_string()
}

/// One activity. What does not go on says so in its title too, because many programs do not show
/// the status.
fn item(event: &Event, dates: &Dates) -> icalendar::Event {
    let title = if event.goes_on() {
        event.title.clone()
    } else {
        dates.lang.put("agenda-wire-cancelled", "title", &event.title)
    };
    let mut item = icalendar::Event::new();
    item.uid(&event.uri)
        .summary(&title)
        .description(&description(event, dates))
        .add_property("URL", &event.url)
        .add_property("DTSTAMP", utc(event.updated_at))
        .add_property("LAST-MODIFIED", utc(event.updated_at))
        .add_property("STATUS", if event.goes_on() { "CONFIRMED" } else { "CANCELLED" });
    put_times(&mut item, event, dates);
    let location = [event.spot.place.clone(), event.spot.address()];
    let location: Vec<String> = location.into_iter().filter(|part| !part.is_empty()).collect();
    if !location.is_empty() {
        item.location(&location.join(", "));
    }
    if let (Some(latitude), Some(longitude)) = (event.spot.latitude, event.spot.longitude) {
        item.add_property("GEO", format!("{latitude};{longitude}"));
    }
    item.done()
}

/// What was moved and why comes first.
fn description(event: &Event, dates: &Dates) -> String {
    let moved = event.was(dates).map(|was| dates.lang.put("agenda-moved", "was", was));
    let parts = [moved.unwrap_or_default(), event.reason.clone(), plain(&event.html)];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

fn put_times(item: &mut icalendar::Event, event: &Event, dates: &Dates) {
    if event.all_day {
        let day = |at: Moment| at.in_zone(&dates.zone).strftime("%Y%m%d").to_string();
        let put = |item: &mut icalendar::Event, name: &str, at: Moment| {
            let date = Property::new(name, day(at)).add_parameter("VALUE", "DATE").done();
            item.append_property(date);
        };
        put(item, "DTSTART", event.starts_at);
        // The end is the first day on which it is not any more (RFC 5545, 3.6.1).
        let last = event.ends_at.unwrap_or(event.starts_at).in_zone(&dates.zone).date();
        let after = last.tomorrow().unwrap_or(last).to_datetime(jiff::civil::Time::midnight());
        put(item, "DTEND", Moment::from_local(after, &dates.zone).unwrap_or(event.over_at));
        return;
    }
    item.add_property("DTSTART", utc(event.starts_at));
    if let Some(end) = event.ends_at {
        item.add_property("DTEND", utc(end));
    }
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
