//! The pieces of the page that also travel by themselves: a message, who is in, how the room is.

use askama::Template;
use jiff::tz::TimeZone;

use super::presence::Who;
use super::room::{Openness, Room};
use super::rules::Rules;
use super::said::{Piece, Said};
use crate::kit::dates::Dates;
use crate::kit::settings::Settings;
use crate::kit::store::Db;
use crate::kit::time::Clock;
use crate::kit::{House, Lang, Moment, text};

/// What a piece needs to know of the house, without holding the house itself.
#[derive(Clone)]
pub struct View {
    /// Where it keeps things.
    pub db: Db,
    clock: Clock,
    zone: TimeZone,
    origin: String,
}

#[derive(Template)]
#[template(path = "rooms/living_room/_said.html")]
struct SaidPiece<'a> {
    w: Lang,
    said: &'a Said,
    pieces: Vec<Piece>,
    /// "vandaag, 10.14 uur", and the same for programs.
    time: String,
    stamp: String,
    card_line: String,
    mark: String,
    is_own: bool,
    initial: String,
}

#[derive(Template)]
#[template(path = "rooms/living_room/_who.html")]
struct WhoPiece<'a> {
    w: Lang,
    who: &'a Who,
    /// The mark of the reader; empty when that is not known.
    me: &'a str,
}

#[derive(Template)]
#[template(path = "rooms/living_room/_room.html")]
struct RoomPiece<'a> {
    w: Lang,
    room: &'a Room,
    is_open: bool,
    is_lit: bool,
    /// "Open tot 17 uur", "Weer open morgen om 9 uur"; empty when there are no hours.
    hours: String,
}

fn rendered(piece: &impl Template) -> String {
    // Event streams end a field at a line end.
    let html = piece.render().unwrap_or_else(|error| {
        tracing::error!(%error, "a piece of the living room cannot be shown");
        String::new()
    });
    html.replace(['\n', '\r'], "")
}

/// Who is in; `me` is the mark of the reader, empty when that is not known.
#[must_use]
pub fn who(lang: Lang, who: &Who, me: &str) -> String {
    rendered(&WhoPiece { w: lang, who, me })
}

impl View {
    /// The view on this house.
    #[must_use]
    pub fn of(house: &House) -> Self {
        Self {
            db: house.db.clone(),
            clock: house.clock.clone(),
            zone: house.zone.clone(),
            origin: house.config.origin_text(),
        }
    }

    /// The time now.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    fn dates(&self, lang: Lang) -> Dates {
        Dates { lang, zone: self.zone.clone(), now: self.now() }
    }

    /// One message, as a list item; `me` is the mark of the reader, empty when that is not known.
    #[must_use]
    pub fn said(&self, lang: Lang, said: &Said, me: &str) -> String {
        let dates = self.dates(lang);
        let card_line = match said.card_at {
            Some(at) => dates.moment(at),
            None => lang.say("living-room-card-notice"),
        };
        let mark = said.mark();
        rendered(&SaidPiece {
            w: lang,
            said,
            pieces: said.pieces(&self.origin),
            time: dates.hour(said.said_at),
            stamp: said.said_at.timestamp().to_string(),
            card_line,
            is_own: !me.is_empty() && mark == me,
            mark,
            initial: text::initial(&said.name),
        })
    }

    /// How the room is: the lamp, the hours, its pace.
    #[must_use]
    pub fn room(&self, lang: Lang, room: &Room, settings: &Settings) -> String {
        let openness = self.openness(room, settings);
        let hours = match openness {
            Openness::Open { till: Some(till) } => {
                lang.put("living-room-open-till", "hour", self.dates(lang).hour(till))
            }
            Openness::Open { till: None } => String::new(),
            Openness::Closed { again: Some(again) } => opens_again(&self.dates(lang), again),
            Openness::Closed { again: None } => lang.say("living-room-closed-now"),
        };
        let is_lit = room.is_lit(self.now()) && openness.is_open();
        rendered(&RoomPiece { w: lang, room, is_open: openness.is_open(), is_lit, hours })
    }

    /// Whether the room is open now.
    #[must_use]
    pub fn openness(&self, room: &Room, settings: &Settings) -> Openness {
        room.openness(&Rules::of(settings).week, &self.zone, self.now())
    }
}

/// "Weer open om 9 uur", "morgen om 9 uur" or "donderdag 26 november om 9 uur".
#[must_use]
pub fn opens_again(dates: &Dates, again: Moment) -> String {
    let w = dates.lang;
    let date = |at: Moment| at.in_zone(&dates.zone).date();
    let hour = dates.hour(again);
    match (date(again) - date(dates.now)).get_days() {
        0 => w.put("living-room-again-today", "hour", hour),
        1 => w.put("living-room-again-tomorrow", "hour", hour),
        _ => {
            let day = dates.day(again);
            w.fill("living-room-again-day", &[("day", &day), ("hour", &hour)])
        }
    }
}
