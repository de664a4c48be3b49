//! What only events have: times, status, sign-up (FEP-8a8e and Mobilizon's terms).

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};
use url::Url;

use super::place::Venue;
use super::{Event, EventStatus};
use crate::Id;
use crate::vocab::Unreadable;
use crate::vocab::lenient::{Fields, Moment, written, zone};

/// How many organisers are read.
const MAX_ORGANIZERS: usize = 50;
/// The longest reason, in characters.
const MAX_REASON: usize = 500;

/// The category that Mobilizon and others write when there is none.
const DEFAULT_CATEGORY: &str = "MEETING";

pub(super) fn read_event(
    fields: Fields<'_>,
    id: &Id,
    url: Option<&Url>,
) -> Result<Event, Unreadable> {
    let named_zone = fields.word("timezone").and_then(|name| Some((zone(&name)?, name)));
    let zone = named_zone.as_ref().map(|(zone, _)| zone);
    let at = |names: [&str; 2]| names.into_iter().find_map(|name| fields.moment(name, zone));
    let status = EventStatus::read(fields);
    let previous = fields.moment("previousStartTime", zone);
    // What is put off may have no new time yet: then the old one is all there is (FEP-8a8e).
    let put_off = previous.filter(|_| status == EventStatus::Postponed);
    let start =
        at(["startTime", "startDate"]).or(put_off).ok_or(Unreadable::Missing("startTime"))?;
    let is_shown = fields.flag("displayEndTime") != Some(false);
    let end = at(["endTime", "endDate"]).filter(|end| is_shown && end.at >= start.at);
    let sign_up = fields.web("externalParticipationUrl");
    let (capacity, remaining, participants) = places(fields);
    let join_mode = fields.word("joinMode");
    Ok(Event {
        start: start.at,
        end: end.map(|end| end.at),
        all_day: start.date_only || fields.flag("allDay") == Some(true),
        status,
        previous_start: previous.map(|Moment { at, .. }| at),
        status_reason: fields.line("statusReason", MAX_REASON),
        category: fields.lines("category", 1, 100).pop(),
        // Many name the event's own page here, which is no other place to sign up.
        external_participation_url: sign_up.filter(|to| Some(to) != url && to != id.url()),
        capacity,
        remaining,
        participants,
        takes_joins: join_mode.is_some_and(|mode| matches!(&*mode, "free" | "restricted")),
        is_online: fields.flag("isOnline") == Some(true) || Venue::read(fields).is_online,
        organizers: organizers(fields),
        timezone: named_zone.map(|(_, name)| name.into_owned()),
    })
}

/// How many can come, how many of these places are left, and how many people come. The second
/// follows from the third when only that is told.
fn places(fields: Fields<'_>) -> (Option<u32>, Option<u32>, Option<u32>) {
    let capacity = fields.small_count("maximumAttendeeCapacity");
    let attendees = fields.objects("attendees").find_map(|list| list.small_count("totalItems"));
    let coming = attendees.or_else(|| fields.small_count("participantCount"));
    let left = || Some(capacity?.saturating_sub(coming?));
    (capacity, fields.small_count("remainingAttendeeCapacity").or_else(left), coming)
}

/// The organisers that are named within the document. A lone string is the id of a collection
/// elsewhere, not an actor.
fn organizers(fields: Fields<'_>) -> Vec<Id> {
    let named = match fields.get("organizers") {
        Some(Value::Array(_)) => fields.ids("organizers", MAX_ORGANIZERS),
        _ => fields.objects("organizers").next().map(listed).unwrap_or_default(),
    };
    let mut all = named;
    for contact in fields.ids("contacts", MAX_ORGANIZERS) {
        if !all.contains(&contact) {
            all.push(contact);
        }
    }
    all
}

fn listed(collection: Fields<'_>) -> Vec<Id> {
    let items = |list: Fields<'_>| {
        let mut ids = list.ids("items", MAX_ORGANIZERS);
        ids.extend(list.ids("orderedItems", MAX_ORGANIZERS));
        ids
    };
    let own = items(collection);
    if !own.is_empty() {
        return own;
    }
    collection.objects("first").next().map(items).unwrap_or_default()
}

impl EventStatus {
    fn read(fields: Fields<'_>) -> Self {
        let word =
            |name: &str| fields.word(name).map(|word| local_name(&word).to_ascii_lowercase());
        let schema = word("eventStatus").and_then(|word| Self::from_schema(&word));
        let ical = word("status").or_else(|| word("ical:status"));
        let ical = ical.and_then(|word| match word.as_str() {
            "cancelled" | "canceled" => Some(Self::Cancelled),
            "tentative" => Some(Self::Tentative),
            "confirmed" => Some(Self::Scheduled),
            _ => None,
        });
        // Nobody should stand before a closed door: one word of cancellation is enough.
        match (schema, ical) {
            (_, Some(Self::Cancelled)) => Self::Cancelled,
            (schema, ical) => schema.or(ical).unwrap_or_default(),
        }
    }

    fn from_schema(word: &str) -> Option<Self> {
        Some(match word {
            "eventscheduled" => Self::Scheduled,
            "eventtentative" => Self::Tentative,
            "eventcancelled" => Self::Cancelled,
            "eventpostponed" => Self::Postponed,
            "eventrescheduled" => Self::Rescheduled,
            "eventmovedonline" => Self::MovedOnline,
            _ => return None,
        })
    }

    /// The word of FEP-8a8e.
    fn schema_word(self) -> &'static str {
        match self {
            Self::Scheduled => "EventScheduled",
            Self::Tentative => "EventTentative",
            Self::Cancelled => "EventCancelled",
            Self::Postponed => "EventPostponed",
            Self::Rescheduled => "EventRescheduled",
            Self::MovedOnline => "EventMovedOnline",
        }
    }

    /// The word of iCalendar (RFC 5545 section 3.8.1.11), which Mobilizon reads.
    fn ical_word(self) -> &'static str {
        match self {
            Self::Scheduled | Self::Rescheduled | Self::MovedOnline => "CONFIRMED",
            Self::Tentative | Self::Postponed => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// `https://schema.org/EventCancelled` and `ical:CANCELLED` without what is before the word.
fn local_name(word: &str) -> &str {
    word.rsplit(['/', '#', ':']).next().unwrap_or(word)
}

impl Event {
    /// Adds what only an event has. `page` is where people without our software can sign up or
    /// read how: most events take no `Join`, and `joinMode` knows no word for that which Mobilizon
    /// accepts.
    pub(super) fn write(&self, json: &mut Map<String, Value>, id: &Id, page: &Url) {
        let zone: Option<TimeZone> = self.timezone.as_deref().and_then(zone);
        let time = |at: Timestamp| json!(written(at, zone.as_ref()));
        let mut put = |name: &str, value: Value| json.insert(name.to_owned(), value);
        put("startTime", time(self.start));
        put("endTime", time(self.end.unwrap_or(self.start)));
        if self.end.is_none() {
            put("displayEndTime", json!(false));
        }
        if self.all_day {
            put("allDay", json!(true));
        }
        if let Some(timezone) = &self.timezone {
            put("timezone", json!(timezone));
        }
        put("eventStatus", json!(self.status.schema_word()));
        put("status", json!(self.status.ical_word()));
        put("ical:status", json!(self.status.ical_word()));
        if let Some(previous) = self.previous_start {
            put("previousStartTime", time(previous));
        }
        if let Some(reason) = &self.status_reason {
            put("statusReason", json!(reason));
        }
        put("organizers", write_organizers(id, &self.organizers));
        put("contacts", json!([]));
        put("joinMode", json!(if self.takes_joins { "free" } else { "external" }));
        let sign_up = self.external_participation_url.as_ref().unwrap_or(page);
        put("externalParticipationUrl", json!(sign_up));
        put("category", json!(self.category.as_deref().unwrap_or(DEFAULT_CATEGORY)));
        if let Some(capacity) = self.capacity {
            put("maximumAttendeeCapacity", json!(capacity));
        }
        if let Some(remaining) = self.remaining {
            put("remainingAttendeeCapacity", json!(remaining));
        }
        if let Some(participants) = self.participants {
            put("participantCount", json!(participants));
        }
        put("isOnline", json!(self.is_online));
    }
}

fn write_organizers(id: &Id, organizers: &[Id]) -> Value {
    let mut list = id.url().clone();
    list.set_fragment(Some("organizers"));
    json!({"id": list, "type": "Collection", "totalItems": organizers.len(), "items": organizers})
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(members: &Value) -> Result<Event, Unreadable> {
        let id = Id::parse("https://a.example/1").expect("an id");
        read_event(Fields::of(members)?, &id, None)
    }

    #[test]
    fn an_event_needs_a_start() {
        assert_eq!(event(&json!({"name": "a"})), Err(Unreadable::Missing("startTime")));
        assert_eq!(event(&json!({"startTime": "gauw"})), Err(Unreadable::Missing("startTime")));
        let put_off =
            json!({"eventStatus": "EventPostponed", "previousStartTime": "2026-12-12T13:00:00Z"});
        assert!(event(&put_off).is_ok());
    }

    #[test]
    fn a_cancellation_in_any_form_is_one() {
        for members in [
            json!({"eventStatus": "EventCancelled"}),
            json!({"eventStatus": "https://schema.org/EventCancelled"}),
            json!({"ical:status": "CANCELLED"}),
            json!({"status": "ical:CANCELLED", "eventStatus": "EventScheduled"}),
        ] {
            let mut members = members;
            members["startTime"] = json!("2026-12-12T13:00:00Z");
            assert_eq!(event(&members).map(|event| event.status), Ok(EventStatus::Cancelled));
        }
    }

    #[test]
    fn an_end_that_is_not_to_be_shown_or_too_early_is_unknown() {
        let start = "2026-12-12T13:00:00Z";
        for members in [
            json!({"startTime": start, "endTime": start, "displayEndTime": false}),
            json!({"startTime": start, "endTime": "2026-12-12T12:00:00Z"}),
            json!({"startTime": start}),
        ] {
            assert_eq!(event(&members).map(|event| event.end), Ok(None), "{members}");
        }
    }

    #[test]
    fn a_date_without_hour_lasts_the_day() {
        let read = event(&json!({"startTime": "2026-12-12", "timezone": "Europe/Amsterdam"}));
        let read = read.expect("an event");
        assert!(read.all_day);
        assert_eq!(read.start.to_string(), "2026-12-11T23:00:00Z");
    }

    #[test]
    fn places_left_follow_from_those_who_come() {
        let read = event(&json!({"startTime": "2026-12-12T13:00:00Z",
            "maximumAttendeeCapacity": 100, "attendees": {"type": "Collection", "totalItems": 84}}));
        assert_eq!(read.map(|event| event.remaining), Ok(Some(16)));
    }

    #[test]
    fn only_an_event_that_says_so_takes_joins() {
        let takes = |mode: &str| {
            let read = event(&json!({"startTime": "2026-12-12T13:00:00Z", "joinMode": mode}));
            read.map(|event| event.takes_joins)
        };
        assert_eq!(takes("free"), Ok(true));
        assert_eq!(takes("restricted"), Ok(true));
        assert_eq!(takes("external"), Ok(false));
        assert_eq!(takes("invite"), Ok(false));
    }
}
