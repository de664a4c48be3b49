//! What people publish: events, notes, articles and pages.

use jiff::Timestamp;
use url::Url;

use crate::Id;
use crate::audience::Audience;

mod attachments;
mod event;
mod facets;
mod place;
mod proposal;
mod read;
mod write;

pub(super) use attachments::{read_image, write_image};
pub(super) use place::Venue;

/// A published object, whatever its type: the parts that all types share, and [`Kind`] for the rest.
#[derive(Debug, Clone, PartialEq)]
pub struct Object {
    /// Where the object lives; its origin decides who may change it.
    pub id: Id,
    /// The type and what only that type has.
    pub kind: Kind,
    /// The actor that owns it.
    pub attributed_to: Option<Id>,
    /// Title in plain text.
    pub name: Option<String>,
    /// Short plain text.
    pub summary: Option<String>,
    /// HTML as it was written. Never trusted: clean before showing.
    pub content: Option<String>,
    /// BCP 47 language of name, summary and content.
    pub language: Option<String>,
    /// The page for people.
    pub url: Option<Url>,
    /// When it was first published. Never changes.
    pub published: Option<Timestamp>,
    /// When it last changed.
    pub updated: Option<Timestamp>,
    /// The main picture.
    pub image: Option<Image>,
    /// Web links that go with it (online location, registration).
    pub links: Vec<Url>,
    /// Where it happens or is.
    pub place: Option<Place>,
    /// Hashtags.
    pub tags: Vec<Hashtag>,
    /// The actors that it names. Mastodon takes a note for a direct one only when everybody in `to`
    /// is named.
    pub mentions: Vec<Mention>,
    /// Who may see it.
    pub audience: Audience,
    /// The series or conversation it belongs to.
    pub context: Option<Id>,
    /// The object it answers.
    pub in_reply_to: Option<Id>,
    /// For whom, about what, at what price.
    pub facets: Facets,
}

impl Object {
    /// What is left of something that was removed. It is addressed to nobody yet.
    #[must_use]
    pub fn tombstone(id: Id, former_type: Option<String>) -> Self {
        Self {
            id,
            kind: Kind::Tombstone(former_type),
            attributed_to: None,
            name: None,
            summary: None,
            content: None,
            language: None,
            url: None,
            published: None,
            updated: None,
            image: None,
            links: Vec::new(),
            place: None,
            tags: Vec::new(),
            mentions: Vec::new(),
            audience: Audience::default(),
            context: None,
            in_reply_to: None,
            facets: Facets::default(),
        }
    }

    /// The type as it is written.
    #[must_use]
    pub fn type_name(&self) -> &str {
        match &self.kind {
            Kind::Event(_) => "Event",
            Kind::Note(_) => "Note",
            Kind::Article => "Article",
            Kind::Page(_) => "Page",
            Kind::Tombstone(_) => "Tombstone",
            Kind::Other(name) => name,
        }
    }
}

/// The types we know by name.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Something that happens at a time (FEP-8a8e).
    Event(Box<Event>),
    /// A short text; with a [`Proposal`] it asks or offers something (FEP-0837).
    Note(Option<Box<Proposal>>),
    /// A longer text (FEP-b2b8).
    Article,
    /// A page without a date; with a [`Proposal`] it offers something lasting.
    Page(Option<Box<Proposal>>),
    /// What is left of something removed; holds the former type when known.
    Tombstone(Option<String>),
    /// Any other type, kept by its name.
    Other(String),
}

/// What only an event has (FEP-8a8e, with Mobilizon's terms).
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// When it starts.
    pub start: Timestamp,
    /// When it ends, when that is known.
    pub end: Option<Timestamp>,
    /// True when only the date is known, not the hour.
    pub all_day: bool,
    /// IANA zone in which the times are meant, such as `Europe/Amsterdam`.
    pub timezone: Option<String>,
    /// Whether it goes on.
    pub status: EventStatus,
    /// The start before it was moved.
    pub previous_start: Option<Timestamp>,
    /// Why it was moved or does not go on: a plain sentence.
    pub status_reason: Option<String>,
    /// Mobilizon/FEP category word, such as `MEETING`.
    pub category: Option<String>,
    /// Where to sign up, when that is elsewhere.
    pub external_participation_url: Option<Url>,
    /// How many can come.
    pub capacity: Option<u32>,
    /// How many places are left.
    pub remaining: Option<u32>,
    /// How many people come (Mobilizon's `participantCount`).
    pub participants: Option<u32>,
    /// Whether a `Join` gets an answer that counts (Mobilizon's `joinMode` is `free` or
    /// `restricted`).
    pub takes_joins: bool,
    /// Whether it is (also) online.
    pub is_online: bool,
    /// Actors or names of contact persons are never sent; ids that others send are kept.
    pub organizers: Vec<Id>,
}

/// Whether an event goes on (schema.org `EventStatusType`, iCalendar `STATUS`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EventStatus {
    /// It goes on as planned.
    #[default]
    Scheduled,
    /// Not certain yet.
    Tentative,
    /// It does not go on.
    Cancelled,
    /// Put off to an unknown time.
    Postponed,
    /// Moved to another time.
    Rescheduled,
    /// It goes on, online.
    MovedOnline,
}

/// An ask or an offer (FEP-0837 on the object itself).
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    /// Asked or offered.
    pub purpose: Purpose,
    /// True for a thing (`transfer`), false for a deed (`deliverService`).
    pub is_thing: bool,
    /// False once nothing is available any more: solved.
    pub available: bool,
    /// When it ends by itself.
    pub expires: Option<Timestamp>,
    /// In which hours of the week it is to be had (schema.org `openingHours`), such as
    /// `Mo-Fr 09:00-17:00`; empty when there are no fixed hours.
    pub opening_hours: Vec<String>,
}

/// The direction of a [`Proposal`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Somebody offers.
    Offer,
    /// Somebody asks.
    Request,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Where the file is.
    pub url: Url,
    /// Its media type, such as `image/jpeg`.
    pub media_type: Option<String>,
    /// What is on it, in words.
    pub alt: Option<String>,
    /// Width in pixels.
    pub width: Option<u32>,
    /// Height in pixels.
    pub height: Option<u32>,
}

/// A place on earth.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Place {
    /// Its own id, when it has one.
    pub id: Option<Id>,
    /// What people call it.
    pub name: Option<String>,
    /// Street, town and country.
    pub address: PostalAddress,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
}

/// An address (schema.org `PostalAddress`).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PostalAddress {
    /// Street and number.
    pub street: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Town.
    pub locality: Option<String>,
    /// Province or state.
    pub region: Option<String>,
    /// ISO 3166-1 code.
    pub country: Option<String>,
}

/// A hashtag: the name without `#`, and where it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hashtag {
    /// Without the `#`.
    pub name: String,
    /// A page with everything under this tag.
    pub href: Option<Url>,
}

/// An actor that is named in a text (Activity Vocabulary, `Mention`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The actor.
    pub href: Id,
    /// How it is named: `@name@host`.
    pub name: String,
}

/// For whom, about what, and at what price, in schema.org terms.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    /// Target groups as slugs (`schema:audienceType`), such as `senioren`.
    pub audience_types: Vec<String>,
    /// Themes as slugs (`schema:keywords`), such as `samen-eten`.
    pub keywords: Vec<String>,
    /// Features as slugs (`schema:accessibilityFeature`), such as `rolstoel`.
    pub features: Vec<String>,
    /// What it costs.
    pub price: Option<Price>,
    /// The kind of drawing that suits it when there is no picture: a slug of the sender's own.
    pub illustration: Option<String>,
}

/// A price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    /// In hundredths of the currency; 0 is free.
    pub cents: u32,
    /// ISO 4217 code.
    pub currency: String,
}
